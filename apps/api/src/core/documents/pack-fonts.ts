import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PackFonts } from '@caunoi/documents/write/pack/pack-pdf';

/** The package with the fonts is a dependency of packages/documents, so it is found from there. */
const requireOf = createRequire(createRequire(import.meta.url).resolve('@caunoi/documents/write/pack/pack-pdf'));
const font = async (folder: string): Promise<Uint8Array> =>
  readFile(requireOf.resolve(`@expo-google-fonts/tinos/${folder}/Tinos_${folder}.ttf`));

let loaded: Promise<PackFonts> | undefined;

/** Tinos: the metrics of Times New Roman, all of Vietnamese, free to embed. */
export const loadPackFonts = (): Promise<PackFonts> => {
  loaded ??= (async () => {
    const [normal, bold, italics, bolditalics] = await Promise.all([
      font('400Regular'),
      font('700Bold'),
      font('400Regular_Italic'),
      font('700Bold_Italic'),
    ]);
    return { normal, bold, italics, bolditalics };
  })();
  return loaded;
};
