/** Text in XML. Characters that XML 1.0 has no way to write are left out. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Tab, line feed, carriage return, and everything from the space on but surrogates without their other half and the two non-characters. */
const isWritable = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
};

export const escapeXml = (text: string): string =>
  [...text]
    .filter(isWritable)
    .join('')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** `<name key="value">text</name>`; what is `undefined` is left out, and so is an element without text and attributes. */
export function element(
  name: string,
  text: string | undefined,
  attributes: Readonly<Record<string, string | undefined>> = {},
): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join('');
  if (text === undefined) return written === '' ? '' : `<${name}${written}/>`;
  return `<${name}${written}>${escapeXml(text)}</${name}>`;
}

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
