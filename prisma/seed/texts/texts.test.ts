import { describe, expect, it } from 'vitest';
import { hotlineCalls } from './calls.ts';
import { communeStaff } from './commune-staff.ts';
import { ministryOf } from './compose.ts';
import { dossier52 } from './dossier-52.ts';
import * as notes from './notes.ts';
import * as people from './people.ts';
import { allQuestions } from './questions/all-questions.ts';
import { type CitationText, departmentCodes, type PersonText } from './text.types.ts';

const knownDepartments = new Set<string>([...departmentCodes.MoIT, ...departmentCodes.MAE]);

// Number/year/symbol of the issuing body, or a law by its name and year, as the letters of a ministry cite them.
const officialForm =
  /^(Nghị định \d+\/\d{4}\/NĐ-CP|Thông tư \d+\/\d{4}\/TT-[A-ZĐ]+|Nghị quyết [\d.]+\/\d{4}\/(NQ-CP|QH\d+)|Quyết định \d+(\/\d{4})?\/QĐ-(TTg|[A-ZĐ]+)|(Luật|Bộ luật) \p{Lu}[\p{L}, ]+ \d{4})$/u;
const articleForm = /^((điểm [a-zđ] )?khoản \d+ )?Điều \d+[a-z]?$|^Chương [IVXL]+$/;

// Letters that plain ASCII and Latin-1 French or English text would not hold in such numbers.
const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu;
const hasDiacritics = (text: string) => (text.match(vietnameseLetter)?.length ?? 0) >= text.length / 20;

const answers = [
  ...allQuestions.map(({ key, answer }) => ({ key, ...answer })),
  ...dossier52.questions.flatMap(({ subject, answer }) => (answer ? [{ key: subject, ...answer }] : [])),
];

const citations: CitationText[] = [
  ...answers.flatMap((answer) => answer.citations),
  ...hotlineCalls.flatMap((call) => (call.outcome === 'answered' ? call.citations : [])),
  ...notes.referrals.flatMap((referral) => referral.citations),
];

const shortTexts = [
  ...notes.internalNotes,
  ...notes.handoverNotes,
  ...notes.returnReasons,
  ...notes.reopenReasons,
  ...notes.withdrawReasons,
  ...notes.askBacks,
  ...notes.referrals.map((referral) => referral.body),
];

const collectStrings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(collectStrings);
  return [];
};

const isPerson = (value: object): value is PersonText => 'name' in value && 'gender' in value && 'title' in value;
const collectPeople = (value: unknown): PersonText[] => {
  if (value === null || typeof value !== 'object') return [];
  return isPerson(value) ? [value] : Object.values(value).flatMap(collectPeople);
};

const duplicatesOf = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('texts of the demo world', () => {
  it('are all in NFC, without stray spaces or leftovers', () => {
    const all = collectStrings({ allQuestions, dossier52, hotlineCalls, communeStaff, notes, people });
    expect(all.length).toBeGreaterThan(2000);
    expect(all.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(
      all.filter((text) => text !== text.trim() || /[^\S\n]{2,}|\n{2,}|\bTODO\b|\bundefined\b/.test(text)),
    ).toEqual([]);
  });

  it('repeat no key, subject or body', () => {
    expect(duplicatesOf([...allQuestions, ...hotlineCalls, ...notes.referrals].map(({ key }) => key))).toEqual([]);
    const questions = [...allQuestions, ...dossier52.questions];
    expect(duplicatesOf(questions.map(({ subject }) => subject))).toEqual([]);
    expect(duplicatesOf(questions.map(({ body }) => body))).toEqual([]);
    expect(duplicatesOf(answers.map(({ body }) => body))).toEqual([]);
    expect(duplicatesOf(shortTexts)).toEqual([]);
  });

  it('carry Vietnamese diacritics unless marked as typed without', () => {
    const typedWithout = allQuestions.filter(({ style }) => style === 'no_diacritics');
    expect(typedWithout.length).toBeGreaterThan(0);
    expect(typedWithout.filter(({ body }) => hasDiacritics(body))).toEqual([]);
    const ordinary = allQuestions.filter(({ style }) => style !== 'no_diacritics');
    const all = [
      ...[...ordinary, ...dossier52.questions].flatMap(({ subject, body, field }) => [subject, body, field]),
      ...allQuestions.flatMap(({ clarification, returnReason }) =>
        collectStrings({ ...clarification, returnReason: returnReason ?? null }),
      ),
      ...answers.map(({ body }) => body),
      ...hotlineCalls.flatMap((call) => [
        call.question,
        call.internalNote,
        ...(call.outcome === 'answered' ? [call.spokenAnswer] : []),
      ]),
      ...shortTexts,
    ];
    expect(all.filter((text) => !hasDiacritics(text))).toEqual([]);
  });

  it('name departments that exist, and give each its ministry', () => {
    const questions = [...allQuestions, ...dossier52.questions];
    const named = [...questions, ...hotlineCalls, ...notes.referrals].map(({ department }) => department);
    expect(named.filter((code) => !knownDepartments.has(code))).toEqual([]);
    expect(questions.filter(({ ministry, department }) => ministry !== ministryOf(department))).toEqual([]);
    const asked = new Set<string>(allQuestions.map(({ department }) => department));
    expect([...knownDepartments].filter((code) => !asked.has(code))).toEqual([]);
  });

  it('cite documents in their official form', () => {
    expect(citations.filter(({ document }) => !officialForm.test(document))).toEqual([]);
    expect(citations.filter(({ article }) => article !== null && !articleForm.test(article))).toEqual([]);
    expect(answers.filter((answer) => answer.citations.length === 0)).toEqual([]);
  });
});

describe('questions', () => {
  it('are enough and of the agreed lengths', () => {
    expect(allQuestions.length).toBeGreaterThanOrEqual(150);
    expect(allQuestions.filter(({ ministry }) => ministry === 'MAE').length).toBeGreaterThanOrEqual(30);
    expect(allQuestions.filter(({ subject }) => subject.length > 140 || subject.length < 20)).toEqual([]);
    expect(allQuestions.filter(({ body }) => body.length < 40 || body.length > 1200)).toEqual([]);
    const outOfRange = allQuestions.filter(({ answer }) => answer.body.length < 400 || answer.body.length > 1800);
    expect(outOfRange.map(({ key, answer }) => `${key} ${answer.body.length}`)).toEqual([]);
  });

  it('are clarified in about a third of cases and returned in some', () => {
    const share = allQuestions.filter(({ clarification }) => clarification).length / allQuestions.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
    expect(allQuestions.filter(({ returnReason }) => returnReason).length).toBeGreaterThan(10);
  });
});

describe('the dossier', () => {
  it('has 52 questions grouped by field, about half of them answered', () => {
    const { questions } = dossier52;
    expect(questions).toHaveLength(52);
    expect(questions.filter(({ body }) => body.length < 100 || body.length > 500)).toEqual([]);
    expect(questions.filter(({ subject }) => subject.length > 140)).toEqual([]);
    const fieldsInOrder = questions.map(({ field }) => field).filter((field, index, all) => field !== all[index - 1]);
    expect(duplicatesOf(fieldsInOrder)).toEqual([]);
    const answered = questions.filter(({ answer }) => answer).length;
    expect(answered).toBeGreaterThanOrEqual(26);
    expect(answered).toBeLessThanOrEqual(30);
  });
});

describe('people and calls', () => {
  it('are enough for every role, and nobody shares a name', () => {
    const names = collectPeople({ communeStaff, people }).map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(90);
    expect(duplicatesOf(names)).toEqual([]);
  });

  it('let only commune staff call, from a masked number of their own area', () => {
    expect(hotlineCalls.length).toBeGreaterThanOrEqual(25);
    for (const { key, commune, callerName, callerPhone } of hotlineCalls) {
      const office = communeStaff[commune];
      expect(
        office?.staff.map(({ name }) => name),
        key,
      ).toContain(callerName);
      expect(callerPhone, key).toMatch(new RegExp(`^${office?.phonePrefix} \\d{3} xxx$`));
    }
  });

  it('number referrals as letters of the ministry', () => {
    for (const { documentNumber } of notes.referrals) expect(documentNumber).toMatch(/^\d{2,5}\/BCT-[A-ZĐ]+$/);
  });
});
