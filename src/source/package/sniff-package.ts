import { REFUSAL } from '../../words/reading.ts';
import { UnreadableFile } from '../types.ts';
import type { Package } from './open-package.ts';

/** What a zip is by its parts. @throws {UnreadableFile} for what is neither Word nor OFD */
export function sniffPackage({ names, read }: Package): 'docx' | 'ofd' {
  const has = (start: string): boolean => names.some((name) => name.toLowerCase().startsWith(start));
  if (has('ofd.xml')) return 'ofd';
  if (has('word/')) return 'docx';
  if (has('xl/')) throw new UnreadableFile(REFUSAL.spreadsheet);
  if (has('ppt/')) throw new UnreadableFile(REFUSAL.slides);
  const kind = new TextDecoder().decode(read('mimetype') ?? new Uint8Array());
  if (kind.includes('opendocument.text')) throw new UnreadableFile(REFUSAL.otherOffice('OpenDocument 文档（odt）'));
  if (kind.includes('opendocument.spreadsheet')) throw new UnreadableFile(REFUSAL.spreadsheet);
  if (kind.includes('epub')) throw new UnreadableFile(REFUSAL.otherOffice('电子书（epub）'));
  throw new UnreadableFile(REFUSAL.archive);
}
