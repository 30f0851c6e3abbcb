/** XML as a tree of elements by local name: prefixes differ from program to program, the names do not. */
import { SaxesParser } from 'saxes';
import { REFUSAL } from '../../words/reading.ts';
import { UnreadableFile } from '../types.ts';

export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside, joined. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: Open[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
/** Deeper than any document nests; a tree that deep would break whoever walks it. */
const DEPTH_LIMIT = 400;

/**
 * Parses one part. Entities of a document type are not expanded, so no small part can grow.
 * @throws {UnreadableFile} when it is not well-formed
 */
export function parseXml(bytes: Uint8Array, what: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const path: Open[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Open = { name: localName(name), attributes: {}, children: [], text: '' };
    for (const [key, value] of Object.entries(attributes)) element.attributes[localName(key)] = value;
    path.at(-1)?.children.push(element);
    if (path.length > DEPTH_LIMIT) throw new UnreadableFile(REFUSAL.bomb);
    path.push(element);
  });
  parser.on('closetag', () => void path.pop());
  const append = (text: string): void => {
    const element = path.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(decodeXml(bytes)).close();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(REFUSAL.damaged(what), { cause: error });
  }
  return root.children[0] ?? root;
}

function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^<\?xml[^>]*encoding=["']([\w-]+)/.exec(String.fromCharCode(...bytes.subarray(0, 100)))?.[1];
  return new TextDecoder(declared && /^gb/i.test(declared) ? 'gb18030' : 'utf-8').decode(bytes);
}
