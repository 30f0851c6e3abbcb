/** What a build consists of, byte by byte: read by whoever checks a deployed site, and by the part that keeps the site for reading without a network. */

export interface FileRecord {
  readonly path: string;
  readonly bytes: number;
  /** SHA-256, in base64url: long runs of digits look like telephone numbers to whoever searches a site for them. */
  readonly sha256: string;
}

export interface Manifest {
  /** The build's id, as in build.json and in every page. */
  readonly build: string;
  readonly files: readonly FileRecord[];
}

/** At the top of the site. */
export const MANIFEST = 'manifest.json';

const PATH = /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\0]+$/u;

/** One file a line, so that two builds can be held against each other with any tool. */
export const writeManifest = ({ build, files }: Manifest): string =>
  [
    `{"build": ${JSON.stringify(build)}, "files": [`,
    files.map((file) => JSON.stringify([file.path, file.bytes, file.sha256])).join(',\n'),
    ']}\n',
  ].join('\n');

/** @returns `undefined` for a text that is no manifest of ours */
export function readManifest(text: string): Manifest | undefined {
  try {
    const { build, files } = JSON.parse(text) as { build?: unknown; files?: unknown };
    if (typeof build !== 'string' || !Array.isArray(files)) return undefined;
    const read = files.map((row: unknown): FileRecord | undefined => {
      const [path, bytes, sha256] = Array.isArray(row) ? (row as unknown[]) : [];
      return typeof path === 'string' && PATH.test(path) && Number.isSafeInteger(bytes) && typeof sha256 === 'string'
        ? { path, bytes: Number(bytes), sha256 }
        : undefined;
    });
    return read.every((row) => row !== undefined) ? { build, files: read } : undefined;
  } catch {
    return undefined;
  }
}
