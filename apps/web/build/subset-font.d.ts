declare module 'subset-font' {
  /** The package ships no types; this is the part used here. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}
