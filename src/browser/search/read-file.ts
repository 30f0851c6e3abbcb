import { MANIFEST, INDEX_FOLDER } from '../../search/format/files.ts';
import { SearchFailure, type ReadFile } from '../../search/format/index-files.ts';

/**
 * Reads files of the index from the site.
 * @param base path of the site's root, with a slash at the end
 * @param build id of this page: part of each address, so that a cache can't mix builds
 */
export const readFrom =
  (base: string, build: string): ReadFile =>
  async (path) => {
    let response: Response;
    try {
      response = await fetch(`${base}${INDEX_FOLDER}/${path}?b=${build}`, {
        cache: path === MANIFEST ? 'no-cache' : 'default',
      });
    } catch (cause) {
      throw new SearchFailure('offline', path, cause);
    }
    if (!response.ok) throw new SearchFailure('missing', path);
    try {
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      throw new SearchFailure('offline', path, cause);
    }
  };
