/** Takes what is known or under way, or begins it. A failure is forgotten, so that the next one who asks tries again. */
export function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  let running = known.get(key);
  if (!running) {
    running = find();
    running.catch(() => known.delete(key));
    known.set(key, running);
  }
  return running;
}
