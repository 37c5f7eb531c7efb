import type { Model } from './model.ts';

/** "CNRM", the version of this layout, then little-endian: see `writeModel`. */
const MAGIC = 0x4d524e43;
const LAYOUT = 1;
const HEADER = 28;
const MOST_LABELS = 250;

const checksum = (bytes: Uint8Array): number => {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
};

/**
 * Header (magic, layout, checksum of all that follows it, bytes of the labels, rows, entries, scale), the labels as JSON, their biases,
 * then hashes, offsets, labels and weights of the rows. Some 10 bytes a feature.
 */
export const writeModel = ({ labels, bias, scale, hashes, offsets, rowLabels, weights }: Model): Uint8Array => {
  const names = new TextEncoder().encode(JSON.stringify(labels));
  const rows = hashes.length;
  const entries = weights.length;
  const bytes = new Uint8Array(HEADER + names.length + 4 * labels.length + 4 * rows + 4 * (rows + 1) + 2 * entries);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, LAYOUT, true);
  view.setUint32(12, names.length, true);
  view.setUint32(16, rows, true);
  view.setUint32(20, entries, true);
  view.setFloat32(24, scale, true);
  bytes.set(names, HEADER);
  let at = HEADER + names.length;
  for (const one of bias) {
    view.setFloat32(at, one, true);
    at += 4;
  }
  for (const whole of [hashes, offsets])
    for (const one of whole) {
      view.setUint32(at, one, true);
      at += 4;
    }
  bytes.set(rowLabels, at);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, entries), at + entries);
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
};

/** Bytes that are no model of ours, or no longer one. */
export class DamagedModel extends Error {
  override name = 'DamagedModel';
}

const refuse = (why: string): never => {
  throw new DamagedModel(`Not a routing model: ${why}`);
};

const labelsOf = (bytes: Uint8Array): string[] => {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return Array.isArray(parsed) && parsed.length <= MOST_LABELS && parsed.every((one) => typeof one === 'string')
    ? parsed
    : refuse('its labels cannot be read');
};

/** Throws `DamagedModel`, saying why, unless the bytes are what `writeModel` gave. */
export const readModel = (bytes: Uint8Array): Model => {
  if (bytes.length < HEADER) refuse('too short');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC) refuse('another kind of file');
  if (view.getUint32(4, true) !== LAYOUT) refuse(`layout ${view.getUint32(4, true)} is unknown`);
  if (view.getUint32(8, true) !== checksum(bytes.subarray(12))) refuse('damaged, the checksum differs');
  const [ofNames, rows, entries] = [view.getUint32(12, true), view.getUint32(16, true), view.getUint32(20, true)];
  const labels = labelsOf(bytes.subarray(HEADER, HEADER + ofNames));
  let at = HEADER + ofNames;
  if (bytes.length !== at + 4 * labels.length + 8 * rows + 4 + 2 * entries)
    refuse('its length does not fit its header');
  const next = (): number => {
    at += 4;
    return at - 4;
  };
  const bias = Float32Array.from(labels, () => view.getFloat32(next(), true));
  const hashes = new Uint32Array(rows).map(() => view.getUint32(next(), true));
  const offsets = new Uint32Array(rows + 1).map(() => view.getUint32(next(), true));
  return {
    labels,
    bias,
    scale: view.getFloat32(24, true),
    rowByHash: new Map(Array.from(hashes, (hash, row) => [hash, row])),
    hashes,
    offsets,
    rowLabels: bytes.slice(at, at + entries),
    weights: new Int8Array(bytes.slice(at + entries).buffer),
  };
};
