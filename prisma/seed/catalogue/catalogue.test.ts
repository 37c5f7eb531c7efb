import { expect, it } from 'vitest';
import { departmentCodes } from '../texts/text.types.ts';
import { loadCatalogue } from './load-catalogue.ts';

const { departments, ministries, procedures, otherMinistries } = loadCatalogue();

const repeated = (values: string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

it('has every department of both ministries once', () => {
  for (const { code } of ministries) {
    const codes = departments.filter((department) => department.ministry === code).map((department) => department.code);
    expect(codes.toSorted()).toEqual([...departmentCodes[code]].toSorted());
  }
});

it('gives every department a field with terms and a legal text', () => {
  for (const { code, fields, legalTexts } of departments) {
    expect(legalTexts.length, code).toBeGreaterThan(0);
    expect(fields.length, code).toBeGreaterThan(0);
    for (const field of fields) expect(field.terms.length, field.id).toBeGreaterThan(5);
  }
});

it('repeats neither field ids nor a term within a field', () => {
  const fields = departments.flatMap((department) => department.fields);
  expect(repeated(fields.map((field) => field.id))).toEqual([]);
  for (const field of fields) expect(repeated(field.terms.map(({ term }) => term)), field.id).toEqual([]);
  for (const { name, terms } of otherMinistries) expect(repeated(terms), name).toEqual([]);
});

it('keeps fields, terms and periods within the life of their department', () => {
  for (const department of departments) {
    for (const field of department.fields) {
      for (const { validFrom, validTo } of [field, ...field.terms]) {
        expect(validFrom >= department.validFrom, field.id).toBe(true);
        expect(validTo === null || validTo >= validFrom, field.id).toBe(true);
      }
    }
  }
});

it('hands minerals over on the day the resolution names', () => {
  expect(departments.find(({ code }) => code === 'ĐCKS')?.validFrom).toBe('2026-10-01');
});

it('says of each procedure once in a place who decides it, in a field that there is', () => {
  const fields = new Map(departments.flatMap((one) => one.fields.map((field) => [field.id, field])));
  for (const { field, name, validFrom, validTo } of procedures) {
    expect(fields.get(field), name).toBeDefined();
    expect(validTo === null || validTo >= validFrom, name).toBe(true);
  }
  expect(repeated(procedures.map(({ field, name, province }) => `${field}/${name}/${province}`))).toEqual([]);
});

it('keeps what provinces decide differently: shops of bottled gas', () => {
  const levels = procedures
    .filter(({ name }) => name === 'Cấp Giấy chứng nhận đủ điều kiện cửa hàng bán lẻ LPG chai')
    .map(({ province, level }) => [province, level]);
  expect(levels).toEqual([
    [null, 'commune'],
    ['79', 'commune'],
    ['68', 'province'],
  ]);
});
