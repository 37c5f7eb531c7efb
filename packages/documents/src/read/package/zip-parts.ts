import { ZipFile } from 'yazl';

/** A package for a test. */
export const zipParts = async (parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
};
