/** What was searched last. Stays in this browser; nothing is sent anywhere. */
const KEY = 'kb-recent-searches';
const MOST = 8;

export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, MOST) : [];
  } catch {
    // Storage may be forbidden or hold something else; then nothing is remembered.
    return [];
  }
}

export function rememberSearch(query: string): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify([query, ...recentSearches().filter((entry) => entry !== query)].slice(0, MOST)),
    );
  } catch {
    // As above.
  }
}

export function forgetSearches(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
