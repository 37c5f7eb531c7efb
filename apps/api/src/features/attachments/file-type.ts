import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';

/** A kind of file that is taken: its type as it is served, and the extensions that fit it. */
export type FileKind = { contentType: string; extensions: readonly string[] };
/** What else was found, as a media type. */
export type OtherContent = { found: string };

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const BINARY_KINDS: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  [WORD]: ['docx'],
  [EXCEL]: ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/heic': ['heic', 'heif'],
};
const TEXT: FileKind = { contentType: 'text/plain; charset=utf-8', extensions: ['txt', 'csv', 'tsv', 'md', 'log'] };
const CSV: FileKind = { contentType: 'text/csv; charset=utf-8', extensions: ['csv'] };

const OLD_OFFICE = 'application/x-cfb';
/** Names of the streams that make a compound file a document of Word or Excel 97–2003. */
const OLD_OFFICE_KINDS: readonly { stream: string; kind: FileKind }[] = [
  { stream: 'WordDocument', kind: { contentType: 'application/msword', extensions: ['doc'] } },
  { stream: 'Workbook', kind: { contentType: 'application/vnd.ms-excel', extensions: ['xls'] } },
];

/** What a file is by its content; its name only tells one kind of text from another. `isText`: all of it is printable UTF-8. */
export async function findFileKind(file: string, name: string, isText: boolean): Promise<FileKind | OtherContent> {
  if (isText) return findTextKind(await readHead(file), name);
  const found = await fileTypeFromFile(file);
  const mime = found?.mime ?? 'application/octet-stream';
  if (mime === OLD_OFFICE) return (await findOldOfficeKind(file)) ?? { found: mime };
  const extensions = BINARY_KINDS[mime];
  return extensions ? { contentType: mime, extensions } : { found: mime };
}

function findTextKind(head: string, name: string): FileKind | OtherContent {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('%PDF-')) return { contentType: 'application/pdf', extensions: ['pdf'] };
  if (start.startsWith('#!')) return { found: 'text/x-shellscript' };
  if (start.startsWith('{\\rtf')) return { found: 'application/rtf' };
  if (/<svg[\s>]/i.test(start) && start.startsWith('<')) return { found: 'image/svg+xml' };
  if (/^<\?xml\b/i.test(start)) return { found: 'application/xml' };
  // A browser takes a text that begins with a tag or a comment for a page.
  if (/^<(?:!--|!doctype\b|[a-z][a-z0-9-]*[\s/>])/i.test(start)) return { found: 'text/html' };
  return /\.csv$/i.test(name) ? CSV : TEXT;
}

const HEAD_BYTES = 1024;

async function readHead(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Directory entries of a compound file are UTF-16 and may stand anywhere in it. */
async function findOldOfficeKind(file: string): Promise<FileKind | undefined> {
  const names = OLD_OFFICE_KINDS.map(({ stream, kind }) => ({ bytes: Buffer.from(stream, 'utf16le'), kind }));
  const overlap = Math.max(...names.map(({ bytes }) => bytes.length)) - 1;
  let tail = Buffer.alloc(0);
  for await (const chunk of createReadStream(file)) {
    const window = Buffer.concat([tail, chunk as Buffer]); // no encoding was set
    const match = names.find(({ bytes }) => window.includes(bytes));
    if (match) return match.kind;
    tail = window.subarray(Math.max(0, window.length - overlap));
  }
  return undefined;
}
