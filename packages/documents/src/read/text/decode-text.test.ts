import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../read-file.ts';
import { decodeText } from './decode-text.ts';
import { detectOldFont, fromFont } from './old-fonts.ts';

const TEXT = 'Công văn về việc khó khăn, vướng mắc của xã Sơn Mỹ';
const NFD = TEXT.normalize('NFD');
/** Letters composed with hat, breve, horn; the tones behind them, as the code page wants. */
const TONES_APART = NFD.replace(
  /([aeouAEOU])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323]?)/g,
  (_, letter: string, before: string, hat: string, behind: string) => (letter + hat).normalize('NFC') + before + behind,
);

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['decomposed', Buffer.from(NFD), 'utf-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 without', Buffer.from(TEXT, 'utf16le'), 'utf-16le'],
    ['UTF-16, big end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), 'utf-16be'],
    ['Windows-1258', iconv.encode(TONES_APART, 'windows-1258'), 'windows-1258'],
    ['TCVN3', iconv.encode('C«ng v¨n vÒ viÖc khã kh¨n, v­íng m¾c cña x· S¬n Mü', 'windows-1252'), 'tcvn3'],
    ['VNI', iconv.encode('Coâng vaên veà vieäc khoù khaên, vöôùng maéc cuûa xaõ Sôn Myõ', 'windows-1252'), 'vni'],
    ['TCVN3 saved as UTF-8', Buffer.from('C«ng v¨n vÒ viÖc khã kh¨n, v­íng m¾c cña x· S¬n Mü'), 'tcvn3'],
  ])('%s', (_name, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
  });

  it.each([
    ['Chinese', Buffer.from([0xc4, 0xe3, 0xba, 0xc3, 0xca, 0xc0, 0xbd, 0xe7, 0xd6, 0xd0, 0xb9, 0xfa])],
    ['bytes of no text', Buffer.from([0, 1, 2, 3, 0xff, 0xfe, 7, 200])],
  ])('refuses %s', (_name, bytes) => {
    expect(() => decodeText(bytes)).toThrow(FileProblem);
  });
});

it('tells an old font by its name, and capitals by its last letter', () => {
  expect(fromFont('LÜnh vùc', '.VnTimeH')).toBe('LĨNH VỰC');
  expect(fromFont('Ñeà nghò', 'VNI-Times')).toBe('Đề nghị');
  expect(fromFont('Đề nghị', 'Times New Roman')).toBe('Đề nghị');
  expect(detectOldFont('Đà Nẵng, Huế, Cần Thơ')).toBeNull();
});
