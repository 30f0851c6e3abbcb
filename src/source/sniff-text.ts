/** Tells kinds of text apart, by how they begin and where that says nothing by their name. */
import { REFUSAL } from '../words/reading.ts';
import { UnreadableFile, type SourceFormat } from './types.ts';

/** `report.final.DOCX` → `docx`; empty without one. */
export const extensionOf = (name: string): string => /\.([\w-]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const MHTML_START = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*content-type:\s*multipart\/related/im;
const BY_EXTENSION: Readonly<Record<string, SourceFormat>> = {
  html: 'html',
  htm: 'html',
  shtml: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
};

/** The kind of a text by how it begins, and where that says nothing by its name. @param head decoded, 4,000 characters suffice */
export function sniffText(head: string, extension: string): SourceFormat {
  if (MHTML_START.test(head.slice(0, 4000))) return 'mhtml';
  if (/<\?mso-application progid="Word\.Document"/.test(head))
    throw new UnreadableFile(REFUSAL.otherOffice('Word 的 XML 文档'));
  if (HTML_START.test(head)) return 'html';
  const named = BY_EXTENSION[extension];
  if (named === 'json' && !/^\s*[[{]/.test(head)) return 'txt';
  if (named === 'html' && !/<\w+[\s>]/.test(head)) return 'txt';
  return named ?? 'txt';
}
