import { FORMAT_IDS, fileOf, type FormatId } from '../../cite/formats.ts';

interface CiteFile {
  readonly format: FormatId;
  /** Without the base path. */
  readonly path: string;
  readonly type: string;
}

/** The files of one citation. @param path without the ending; none without it */
export const filesAt = (path: string | undefined): CiteFile[] =>
  path === undefined
    ? []
    : FORMAT_IDS.flatMap((format) => {
        const file = fileOf(format);
        return file ? [{ format, path: `${path}.${file.extension}`, type: file.type }] : [];
      });
