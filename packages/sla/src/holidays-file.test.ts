import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHolidaysFile } from './holidays-file.ts';
import { officeHours } from './test/office.ts';
import { vietnamHolidays } from './vietnam-calendar.ts';

const read = (text: string) => readHolidaysFile(text, officeHours);

test('the project’s own file gives the project’s own holidays', () => {
  const text = readFileSync(new URL('../data/vietnam-holidays.json', import.meta.url), 'utf8');
  expect(read(text)).toEqual({ days: vietnamHolidays(), errors: [] });
});

const culture = {
  date: '2026-11-24',
  kind: 'holiday',
  intervals: [],
  name: 'Ngày Văn hóa Việt Nam',
  status: 'official',
};
const makeUp = { date: '2026-08-22', kind: 'make_up', intervals: officeHours, name: 'Làm bù', status: 'provisional' };

test.each([
  [
    'semicolons and an English header',
    'date;kind;name;status\n2026-08-22;make_up;Làm bù;provisional\n2026-11-24;holiday;Ngày Văn hóa Việt Nam;official\n',
  ],
  [
    'commas, a Vietnamese header in another order, day/month/year',
    'Tên ngày,Ngày,Loại,Trạng thái\r\nNgày Văn hóa Việt Nam,24/11/2026,Nghỉ lễ,Chính thức\r\nLàm bù,22/8/2026,LÀM BÙ,dự kiến\r\n',
  ],
  [
    'tabs, a byte order mark, blank lines, a column more',
    '\uFEFFngay\tloai\tten\ttrang thai\tghi chu\n\n24/11/2026\tnghi le\tNgày Văn hóa Việt Nam\tchinh thuc\tx\n \t\t\t\t\n2026-08-22\tlam bu\tLàm bù\tdu kien',
  ],
  [
    'a bare list in JSON',
    JSON.stringify([
      { date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam', status: 'official' },
      { date: '2026-08-22', kind: 'make_up', name: 'Làm bù', status: 'provisional' },
    ]),
  ],
])('%s', (_, text) => {
  expect(read(text)).toEqual({ days: [makeUp, culture], errors: [] });
});

test('a quoted name may hold separators, quotes and a line break', () => {
  const text =
    'date,kind,name,status\n2026-11-24,holiday,"Ngày ""Văn hóa"",\nViệt Nam",official\n2026-13-01,holiday,x,official\n';
  expect(read(text)).toEqual({
    days: [{ ...culture, name: 'Ngày "Văn hóa",\nViệt Nam' }],
    errors: [{ line: 4, place: 'date', code: 'invalid_date', params: { value: '2026-13-01' } }],
  });
});

test('JSON may give a day its own hours', () => {
  const half = [['07:30', '11:30']];
  const text = JSON.stringify([{ ...culture, intervals: half }]);
  expect(read(text)).toEqual({ days: [{ ...culture, intervals: half }], errors: [] });
});

test('all errors of a table at once, each with its line, and the right rows all the same', () => {
  const text = [
    'date;kind;name;status',
    '2027-02-29;lễ hội;;có lẽ',
    '2026-11-24;holiday;Ngày Văn hóa Việt Nam;official',
    '24/11/2026;nghỉ lễ;Lần nữa;official',
    '2026-11-25;holiday;Một; hai;official',
  ].join('\n');
  expect(read(text)).toEqual({
    days: [culture],
    errors: [
      { line: 2, place: 'date', code: 'invalid_date', params: { value: '2027-02-29' } },
      { line: 2, place: 'kind', code: 'unknown_kind', params: { value: 'lễ hội' } },
      { line: 2, place: 'status', code: 'unknown_status', params: { value: 'có lẽ' } },
      { line: 2, place: 'name', code: 'no_name' },
      { line: 4, place: 'date', code: 'duplicate_day', params: { date: '2026-11-24', line: 3 } },
      { line: 5, place: '', code: 'too_many_fields', params: { most: 4, found: 5 } },
      { line: 5, place: 'status', code: 'unknown_status', params: { value: 'hai' } },
    ],
  });
});

test('all errors of a JSON file at once, with the lines where its days begin', () => {
  const text = `{
  "sources": { "days": ["{ not these ]"] },
  "days": [
    { "date": "24/11/26", "kind": "holiday", "name": "Một", "status": "official" },
    7,
    {
      "date": "2026-11-24",
      "kind": 1, "name": "Hai", "status": "official"
    }, { "date": "2026-11-25", "kind": "make_up", "name": "Ba", "status": "official", "intervals": [["11:30", "07:30"]] }
  ]
}`;
  expect(read(text)).toEqual({
    days: [],
    errors: [
      { line: 4, place: 'days[0].date', code: 'invalid_date', params: { value: '24/11/26' } },
      { line: 5, place: 'days[1]', code: 'not_a_day' },
      { line: 6, place: 'days[2].kind', code: 'unknown_kind', params: { value: '' } },
      { line: 9, place: 'days[3].intervals', code: 'invalid_hours' },
    ],
  });
});

test.each([
  ['nothing', ' \n', { line: 1, place: '', code: 'empty_file' }],
  ['broken JSON', '{\n "days": [\n  {]\n}', { line: 3, place: '', code: 'not_json' }],
  ['JSON without days', '{ "zone": "Asia/Ho_Chi_Minh" }', { line: 1, place: 'days', code: 'no_days' }],
  ['a header alone', 'date;kind;name;status\n', { line: 1, place: '', code: 'no_days' }],
  [
    'a quote that never closes',
    'date,kind,name,status\n2026-11-24,holiday,"Ngày,official',
    { line: 2, place: '', code: 'unclosed_quote' },
  ],
])('%s is one error', (_, text, error) => {
  expect(read(text)).toEqual({ days: [], errors: [error] });
});

test('columns that are missing are each named', () => {
  expect(read('ngày;tên\n2026-11-24;Một').errors).toEqual([
    { line: 1, place: 'kind', code: 'missing_column' },
    { line: 1, place: 'status', code: 'missing_column' },
  ]);
});

test('neither a prototype’s word is a kind nor a status', () => {
  const text = 'date;kind;name;status\n2026-11-24;constructor;Một;toString';
  expect(read(text).errors.map(({ code }) => code)).toEqual(['unknown_kind', 'unknown_status']);
});

test('a wide table of many rows takes time that grows with its size, not with its square', () => {
  const header = `${'x;'.repeat(60_000)}date;kind;name;status`;
  const { days, errors } = readHolidaysFile(`${header}\n${'x\n'.repeat(20_000)}`, []);
  expect([days.length, errors.length]).toEqual([0, 80_000]);
});
