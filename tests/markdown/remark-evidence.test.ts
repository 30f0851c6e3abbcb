import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { remarkEvidence } from '../../src/markdown/remark-evidence.ts';

const run = (source: string, path: string) =>
  String(remark().use(remarkMdx).use(remarkEvidence).processSync({ value: source, path }));

test('short ids are completed and each block is followed by the notes of its figures, once each', () => {
  const source = '率为<Obs id="rate" />，又<Obs id="rate" />，另见<Obs id="other/x" />。\n\n没有数字的一段。\n';
  const result = run(source, '/x/documents/demo/index.mdx');
  expect(result).toContain('<EvidenceNotes keys="demo/rate other/x" />');
  expect(result.match(/EvidenceNotes/g)).toHaveLength(1);
});

test('outside a document ids stay as they are', () => {
  expect(run('<Obs id="demo/rate" />\n', '/x/cases/demo.mdx')).toContain('keys="demo/rate"');
});
