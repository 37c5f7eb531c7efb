import { readFileSync } from 'node:fs';
import type { Db } from '../../../apps/api/src/db/client.ts';
import { insertRows } from '../insert-rows.ts';
import { stableId } from '../stable-id.ts';
import type { DepartmentUnit } from './roster.ts';

type Sample = { title: string; body: string; department: string; legal_basis: string[] };

const SAMPLES = new URL('./handbook-samples.jsonl', import.meta.url);
const DAY_MS = 86_400_000;
/** They were published one after the other, the last some days ago. */
const LATEST_DAYS = 5;

/**
 * Sample articles of the handbook: texts written for testing, not checked against the law, and marked as such wherever they are shown.
 * Those of departments that are not in force today are left out.
 */
export async function seedHandbook(db: Db, departments: readonly DepartmentUnit[], now: Date): Promise<number> {
  const samples = readFileSync(SAMPLES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Sample => JSON.parse(line));
  const rows = samples.flatMap((sample, index) => {
    const department = departments.find(({ code }) => code === sample.department);
    if (!department) return [];
    const code = `CN-${String(index + 1).padStart(4, '0')}`;
    return [
      {
        id: stableId('handbook_article', code),
        code,
        version: 1,
        ministry_code: department.ministry,
        department_id: department.id,
        title: sample.title,
        body: sample.body,
        legal_basis: sample.legal_basis,
        sample: true,
        published_at: new Date(now.getTime() - (LATEST_DAYS + samples.length - index) * DAY_MS),
        reviewed_at: null,
        withdrawn_at: null,
      },
    ];
  });
  return insertRows(db, 'handbook_article', rows);
}
