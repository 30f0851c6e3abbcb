import { WARNING } from '../words/reading.ts';
import { FORMAT_NAMES } from '../words/source-names.ts';
import type { SourceDocument } from './types.ts';

const EXTENSIONS: Readonly<Record<SourceDocument['format'], readonly string[]>> = {
  txt: ['txt', 'text', 'md'],
  html: ['html', 'htm', 'shtml', 'xhtml', 'jhtml', 'php', 'asp', 'aspx', 'jsp'],
  mhtml: ['mhtml', 'mht', 'eml'],
  docx: ['docx', 'docm', 'dotx', 'dotm'],
  doc: ['doc', 'dot', 'wps'],
  pdf: ['pdf'],
  ofd: ['ofd'],
  csv: ['csv', 'tsv'],
  json: ['json'],
};
const KNOWN = new Set(Object.values(EXTENSIONS).flat());

/** A name that says something else than the content does is no obstacle, but worth a word. */
export function warnOfLabel(document: SourceDocument, extension: string): SourceDocument {
  if (!KNOWN.has(extension) || EXTENSIONS[document.format].includes(extension)) return document;
  const warning = WARNING.mislabelled(extension, FORMAT_NAMES[document.format]);
  return { ...document, warnings: [warning, ...document.warnings] };
}
