import { SaxesParser } from 'saxes';
import { FileProblem } from '../read-file.ts';

/** Names come without their prefix ("row" for <x:row>), the full name beside it; so do attributes, where one without a prefix goes first. */
export type XmlHandler = {
  open?: (name: string, attributes: Readonly<Record<string, string>>, fullName: string) => void;
  text?: (text: string) => void;
  close?: (name: string, fullName: string) => void;
};

const MAX_DEPTH = 256;
/** Characters between two tags, or within one: more than any cell or paragraph that we take. */
const MAX_RUN = 4 * 1024 * 1024;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const localAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(':'))) return attributes;
  const local: Record<string, string> = {};
  for (const name of names) if (!name.includes(':')) local[name] = attributes[name] ?? '';
  for (const name of names) local[localName(name)] ??= attributes[name] ?? '';
  return local;
};

type Decoder = InstanceType<typeof TextDecoder>;

const decoderFor = (first: Uint8Array): Decoder => {
  const utf16 = (first[0] === 0xff && first[1] === 0xfe) || (first[0] === 0x3c && first[1] === 0);
  const utf16be = (first[0] === 0xfe && first[1] === 0xff) || (first[0] === 0 && first[1] === 0x3c);
  return new TextDecoder(utf16 ? 'utf-16le' : utf16be ? 'utf-16be' : 'utf-8', { fatal: true });
};

/**
 * Reads XML as it is unpacked. A document type is refused, so there are no entities but the five of XML itself and nothing to expand.
 * Throws `malformed` with the part's name; problems that the handler raises go through.
 */
export const readXml = async (part: AsyncIterable<Uint8Array>, name: string, handler: XmlHandler): Promise<void> => {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  let depth = 0;
  let sinceTag = 0;
  parser.on('doctype', () => {
    throw new FileProblem('malformed', { found: name });
  });
  parser.on('opentag', (tag) => {
    sinceTag = 0;
    depth += 1;
    if (depth > MAX_DEPTH) throw new FileProblem('malformed', { found: name });
    handler.open?.(localName(tag.name), localAttributes(tag.attributes), tag.name);
  });
  parser.on('closetag', (tag) => {
    sinceTag = 0;
    depth -= 1;
    handler.close?.(localName(tag.name), tag.name);
  });
  if (handler.text !== undefined) {
    parser.on('text', handler.text);
    parser.on('cdata', handler.text);
  }

  try {
    let decoder: Decoder | null = null;
    const write = (text: string) => {
      sinceTag += text.length;
      parser.write(text);
      if (sinceTag > MAX_RUN) throw new FileProblem('too-large', { limit: MAX_RUN, found: name });
    };
    for await (const chunk of part) {
      decoder ??= decoderFor(chunk);
      write(decoder.decode(chunk, { stream: true }));
    }
    write(decoder?.decode() ?? '');
    parser.close();
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    // saxes reports by plain Error and the decoder by TypeError; our handlers raise nothing but FileProblem.
    throw new FileProblem('malformed', { found: name });
  }
};
