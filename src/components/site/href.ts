/** An address inside the site under the base path it is served from. `path` begins with `/`. */
export const href = (path: string): string => `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
