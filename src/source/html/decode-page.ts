import htmlEncodingSniffer from 'html-encoding-sniffer';
import { decodeText } from '../../text/decode.ts';
import { REFUSAL, WARNING } from '../../words/reading.ts';
import { TEXT_LIMIT } from '../limits.ts';
import { UnreadableFile } from '../types.ts';

/** Far enough to find where a page says its encoding, behind comments and scripts. */
const PRESCAN = 8192;
const NONE = 'x-user-defined';

export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
  readonly warnings: readonly string[];
}

/** The text of a page: in what it says it is in, unless its bytes say otherwise. One bad byte spoils no page. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  if (bytes.length > TEXT_LIMIT) throw new UnreadableFile(REFUSAL.tooLarge(bytes.length, TEXT_LIMIT));
  const said = htmlEncodingSniffer(bytes, { defaultEncoding: NONE, maxPrescanBytes: PRESCAN }).toLowerCase();
  // GB2312 and GBK pages hold characters of the larger set, too.
  const label = said === 'gbk' || said === 'gb2312' ? 'gb18030' : said;
  const found = tryDecode(bytes);
  if (found && (label === NONE || !label.startsWith('utf-16'))) {
    const warnings =
      label === NONE || label === found.encoding || isPlain(bytes)
        ? []
        : [WARNING.encodingConflict(label, found.encoding)];
    if (label === NONE || found.encoding === 'utf-8') return { ...found, warnings };
  }
  if (label === NONE) throw new UnreadableFile(REFUSAL.encoding);
  return { text: new TextDecoder(label).decode(bytes), encoding: label, warnings: [] };
}

const isPlain = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);

function tryDecode(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  try {
    return decodeText(bytes);
  } catch {
    return undefined;
  }
}
