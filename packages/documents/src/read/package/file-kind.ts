import { FileProblem } from '../read-file.ts';
import type { Package } from './open-package.ts';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ascii = (bytes: Uint8Array, length: number): string => {
  let text = '';
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text;
};

const extensionOf = (name: string): string => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

const utf16 = (text: string): readonly number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
};

/** The old container of Office. Files with a password are of this kind too, and name their parts so. */
const oleProblem = (bytes: Uint8Array, extension: string): FileProblem => {
  if (contains(bytes, utf16('EncryptedPackage'))) return new FileProblem('encrypted');
  if (contains(bytes, utf16('WordDocument'))) return new FileProblem('old-word');
  if (contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book'))) return new FileProblem('old-excel');
  if (extension === 'doc' || extension === 'docx') return new FileProblem('old-word');
  if (extension.startsWith('xl')) return new FileProblem('old-excel');
  return new FileProblem('unknown-format', { found: 'ole' });
};

const IMAGES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];

const isImage = (bytes: Uint8Array): boolean => {
  if (IMAGES.some((signature) => startsWith(bytes, ...signature))) return true;
  if (startsWith(bytes, 0x42, 0x4d) && bytes[6] === 0 && bytes[7] === 0) return true;
  const head = ascii(bytes, 16);
  return (
    (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') || /^....ftyp(?:heic|heix|mif1|avif|hevc)/s.test(head)
  );
};

/** What the bytes are; the name only tells kinds of text apart. Throws for what cannot be read. */
export const fileKind = (bytes: Uint8Array, name: string): 'package' | 'csv' | 'text' => {
  if (bytes.length === 0) throw new FileProblem('empty');
  const extension = extensionOf(name);
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06)) return 'package';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) throw oleProblem(bytes, extension);
  // Excel 2 to 4 wrote their sheets without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && bytes[3] === 0)
    throw new FileProblem('old-excel');
  const head = ascii(bytes, 1024);
  if (/^\s*%PDF-/.test(head.replace(/^\u00ef\u00bb\u00bf/, ''))) throw new FileProblem('pdf');
  if (isImage(bytes)) throw new FileProblem('image');
  if (head.startsWith('{\\rtf')) throw new FileProblem('old-word', { found: 'rtf' });
  const markup = head
    .replaceAll('\0', '')
    .replace(/^[^<]{0,4}/, '')
    .trimStart();
  if (/^<(?:!doctype|html|head|meta|table|body|style|\?xml|office:|workbook|!--)/i.test(markup)) {
    // Many portals write a web page or plain XML and call it .xls; the programs open it and can save it properly.
    if (extension.startsWith('xl') || /workbook|<table/i.test(markup))
      throw new FileProblem('old-excel', { found: 'html' });
    if (extension.startsWith('doc') || /wordDocument|word/i.test(markup))
      throw new FileProblem('old-word', { found: 'html' });
    throw new FileProblem('unknown-format', { found: extension === '' ? 'html' : extension });
  }
  if (startsWith(bytes, 0x52, 0x61, 0x72, 0x21) || startsWith(bytes, 0x37, 0x7a, 0xbc, 0xaf)) {
    throw new FileProblem('unknown-format', { found: extension === '' ? 'archive' : extension });
  }
  if (extension === 'csv' || extension === 'tsv') return 'csv';
  if (extension === 'xlsx' || extension === 'xlsm' || extension === 'docx' || extension === 'docm') {
    // Its end may have come through where its beginning did not.
    throw new FileProblem('not-a-package');
  }
  return 'text';
};

const OTHER_PACKAGES: readonly { part: RegExp; found: string }[] = [
  { part: /^ppt\//i, found: 'pptx' },
  { part: /^content\.xml$/i, found: 'odf' },
  { part: /^AndroidManifest\.xml$/i, found: 'apk' },
];

export const packageKind = (pkg: Package, name: string): 'xlsx' | 'docx' => {
  const has = (part: RegExp) => pkg.names.some((known) => part.test(known));
  // Binary workbooks hold no XML; Excel saves them as .xlsx as it does those of the old format.
  if (has(/^xl\/workbook\.bin$/i)) throw new FileProblem('old-excel', { found: 'xlsb' });
  if (has(/(^|\/)workbook\d*\.xml$/i)) return 'xlsx';
  if (has(/(^|\/)document\d*\.xml$/i)) return 'docx';
  const extension = extensionOf(name);
  const other = OTHER_PACKAGES.find(({ part }) => has(part));
  if (other !== undefined) {
    const odf = other.found === 'odf' && /^od[a-z]$/.test(extension) ? extension : other.found;
    throw new FileProblem('unknown-format', { found: odf });
  }
  if (extension.startsWith('xls') || extension.startsWith('doc'))
    throw new FileProblem('not-a-package', { found: extension });
  throw new FileProblem('unknown-format', { found: extension === '' ? 'zip' : extension });
};
