import { MANIFEST, INDEX_FOLDER } from '../../search/format/files.ts';
import { SearchFailure, type ReadFile } from '../../search/format/index-files.ts';
import { Line, Silence, type Reply } from '../line.ts';

/**
 * Reads files of the index from the site.
 * @param base path of the site's root, with a slash at the end
 * @param build id of this page: part of each address, so that a cache can't mix builds
 */
export function readFrom(base: string, build: string): ReadFile {
  const line = new Line();
  return async (path) => {
    const cache = path === MANIFEST ? 'no-cache' : 'default';
    let reply: Reply;
    try {
      reply = await line.read(`${base}${INDEX_FOLDER}/${path}?b=${build}`, { cache });
    } catch (cause) {
      throw new SearchFailure(cause instanceof Silence ? 'silent' : 'offline', path, cause);
    }
    if (!reply.ok) throw new SearchFailure('missing', path);
    return reply.bytes;
  };
}
