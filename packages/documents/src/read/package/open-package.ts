import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { FileProblem, type ReadLimits } from '../read-file.ts';

/** A zip of parts, as Word and Excel write it, opened with bounds. Part names are compared without case, as their standard wants. */
export type Package = {
  /** As written, without a leading slash. */
  names: readonly string[];
  has: (name: string) => boolean;
  /** The unpacked bytes of a part, which count against the limit of the whole package. Throws `malformed` when there is no such part. */
  read: (name: string) => AsyncIterable<Uint8Array>;
};

const keyOf = (name: string) => name.replace(/^\/+/, '').toLowerCase();

/** Errors of the unzipper itself tell of damaged bytes; a problem that we raised goes through as it is. */
const asProblem = (error: unknown): FileProblem =>
  error instanceof FileProblem ? error : new FileProblem('not-a-package');

const listEntries = async (zip: ZipFile, limits: ReadLimits): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>();
  let count = 0;
  for await (const entry of zip.eachEntry()) {
    count += 1;
    if (count > limits.entries) throw new FileProblem('too-large', { limit: limits.entries });
    if (entry.fileName.endsWith('/')) continue;
    if (entry.isEncrypted()) throw new FileProblem('encrypted');
    // Two parts of one name: programs differ in which of them they show, so neither can be trusted.
    if (entries.has(keyOf(entry.fileName))) throw new FileProblem('not-a-package', { found: entry.fileName });
    entries.set(keyOf(entry.fileName), entry);
  }
  return entries;
};

export const openPackage = async (bytes: Uint8Array, limits: ReadLimits): Promise<Package> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw new FileProblem('too-large', { limit: limits.entries });
    const entries = await listEntries(zip, limits);
    let unpacked = 0;

    const read = async function* (name: string): AsyncIterable<Uint8Array> {
      const entry = entries.get(keyOf(name));
      if (entry === undefined) throw new FileProblem('malformed', { found: name });
      if (unpacked + entry.uncompressedSize > limits.unpackedBytes) {
        throw new FileProblem('too-large', { limit: limits.unpackedBytes, found: name });
      }
      try {
        const stream = await zip.openReadStreamPromise(entry);
        for await (const chunk of stream) {
          unpacked += chunk.length;
          if (unpacked > limits.unpackedBytes)
            throw new FileProblem('too-large', { limit: limits.unpackedBytes, found: name });
          yield chunk;
        }
      } catch (error) {
        throw asProblem(error);
      }
    };

    return {
      names: [...entries.values()].map((entry) => entry.fileName.replace(/^\/+/, '')),
      has: (name) => entries.has(keyOf(name)),
      read,
    };
  } catch (error) {
    throw asProblem(error);
  }
};
