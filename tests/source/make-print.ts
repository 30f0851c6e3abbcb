/** Invented documents in print, as PDF and as OFD: runs of text at places on A4. */
import { strToU8, zipSync } from 'fflate';
import { encode } from './encode.ts';

export const A4 = { width: 595, height: 842 };

/** Points from the top left; `y` is the baseline. */
export interface Printed {
  text: string;
  x: number;
  y: number;
  size: number;
}

/** Half a size for ASCII, a whole one for all else. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, one) => sum + (one < '\u0080' ? size / 2 : size), 0);

const hex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A PDF as Chinese offices print it: fonts in GBK-EUC-H that name no characters, so nothing but Adobe's tables says what they mean. */
export function makePdf(pages: readonly (readonly Printed[])[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [814 939 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>',
    ...pages.flatMap((runs, index) => {
      const content = runs
        .map(
          ({ text, x, y, size }) =>
            `BT /F1 ${size} Tf 1 0 0 1 ${x} ${A4.height - y} Tm <${hex(encode(text, 'gb18030'))}> Tj ET`,
        )
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${A4.width} ${A4.height}] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + 2 * index} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return strToU8(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

const MILLIMETRES = 25.4 / 72;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same as OFD. */
export function makeOfd(pages: readonly (readonly Printed[])[]): Uint8Array {
  const O = 'xmlns:ofd="http://www.ofdspec.org/2016"';
  const parts: Record<string, string> = {
    'OFD.xml': `<ofd:OFD ${O}><ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${O}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')}</ofd:Pages></ofd:Document>`,
  };
  for (const [index, runs] of pages.entries()) {
    const objects = runs.map(({ text, x, y, size }) => {
      const [left, top, height] = [x, y - size, size].map((value) => value * MILLIMETRES);
      const steps = [...text].slice(0, -1).map((one) => (widthOf(one, size) * MILLIMETRES).toFixed(3));
      return `<ofd:TextObject Boundary="${left} ${top} ${widthOf(text, size) * MILLIMETRES} ${height}" Size="${height}"><ofd:TextCode X="0" Y="${height}" DeltaX="${steps.join(' ')}">${escape(text)}</ofd:TextCode></ofd:TextObject>`;
    });
    parts[`Doc_0/Pages/Page_${index}/Content.xml`] =
      `<ofd:Page ${O}><ofd:Content><ofd:Layer>${objects.join('')}</ofd:Layer></ofd:Content></ofd:Page>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
