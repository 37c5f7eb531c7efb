import { packDocx } from './pack/pack-docx.ts';
import { type PackFonts, packPdf } from './pack/pack-pdf.ts';
import { packXlsx } from './pack/pack-xlsx.ts';
import { type PackFormat, printable, type ReplyPack } from './pack/reply-pack.ts';

/** All answers of a dossier in one document, in the order and numbering of the sender's file. `fonts` go into the PDF, which cannot be without. */
export function writeReplyPack(pack: ReplyPack, format: PackFormat, fonts: PackFonts | null): Promise<Uint8Array> {
  const clean = printable(pack);
  switch (format) {
    case 'docx':
      return packDocx(clean);
    case 'pdf':
      if (!fonts) throw new TypeError('A PDF needs its fonts');
      return packPdf(clean, fonts);
    case 'xlsx':
      return packXlsx(clean);
  }
}
