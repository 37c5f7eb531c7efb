import { describe, expect, it } from 'vitest';
import { contentDisposition } from './content-disposition.ts';
import { cleanFileName } from './file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Công văn số 12.pdf', ['pdf'], 'Công văn số 12.pdf'],
    ['Công văn.pdf'.normalize('NFD'), ['pdf'], 'Công văn.pdf'],
    ['../../etc/passwd', ['txt'], 'passwd.txt'],
    ['C:\\Users\\hanh\\báo cáo.XLSX', ['xlsx'], 'báo cáo.XLSX'],
    ['hoa-don.exe', ['pdf'], 'hoa-don.exe.pdf'],
    ['thư\u202efdp.exe', ['png'], 'thưfdp.exe.png'],
    ['a<b>|"?.docx', ['docx'], 'a b.docx'],
    ['', ['pdf'], 'tep-dinh-kem.pdf'],
    ['...', ['pdf'], 'tep-dinh-kem.pdf'],
    ['dòng 1\r\nSet-Cookie: x=1.csv', ['txt', 'csv'], 'dòng 1 Set-Cookie x=1.csv'],
  ])('%j becomes one that may be kept', (given, extensions, kept) => {
    expect(cleanFileName(given, extensions)).toBe(kept);
  });

  it('is cut to 200 characters with its extension', () => {
    const name = cleanFileName(`${'ă'.repeat(400)}.pdf`, ['pdf']);
    expect([...name]).toHaveLength(200);
    expect(name.endsWith('ă.pdf')).toBe(true);
  });
});

it('a name that fills the whole header is cleaned at once', () => {
  const started = performance.now();
  cleanFileName(`a${'.'.repeat(79_000)}b`, ['pdf']);
  expect(performance.now() - started).toBeLessThan(500);
});

describe('Content-Disposition', () => {
  it('has a plain and a real name', () => {
    expect(contentDisposition("Đề nghị (bản 'A') 100%.pdf")).toBe(
      "attachment; filename=\"De nghi (ban 'A') 100_.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20ngh%E1%BB%8B%20%28b%E1%BA%A3n%20%27A%27%29%20100%25.pdf",
    );
  });

  it('lets nothing out of the quotes', () => {
    expect(contentDisposition('a"; filename="b.exe\\.pdf')).toMatch(
      /^attachment; filename="a_; filename=_b.exe_.pdf";/,
    );
  });
});
