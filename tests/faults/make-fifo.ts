import { spawnSync } from 'node:child_process';

/** Makes a named pipe: Node has no call for it. @throws where the system has none */
export function makeFifo(path: string): void {
  const { status, error } = spawnSync('mkfifo', [path]);
  if (status !== 0) throw new Error(`不能建立管道 ${path}`, { cause: error });
}
