import { type EntryOf, isWithdrawn, type Period } from '../../core/catalogue-entries.ts';
import { type ChangeScene, demandOwn, findNamed, refuseOthers } from './change-scene.ts';
import { dayBefore, writtenDay } from './entry-words.ts';
import { newFieldId } from './field-id.ts';

/**
 * A task goes to another department from a day on: the field ends the day before, and goes on there with its terms and procedures. Rules
 * that ask for the field follow it; those of a ministry that it leaves end.
 */
export function moveField(scene: ChangeScene) {
  const { change, draft, ground, index, wrong, putNew } = scene;
  if (change.kind !== 'field') return wrong('/kind', 'not-of-kind');
  refuseOthers(scene, ['department', 'from']);
  const { department: to, from = ground.today } = change.data;
  const found = findNamed(scene, 'field');
  if (to === undefined) return wrong('/data/department', 'required');
  const receiver = draft.department(to);
  if (!receiver) return wrong('/data/department', 'unknown', { value: to });
  if (!found) return;
  const { id, entry } = found;
  if (!demandOwn(scene, 'field', { ...entry, department: to }, '/data/department')) return;
  if (entry.department === to) return wrong('/data/department', 'as-before');
  if (!lastsUntil(receiver, from) || receiver.validFrom > from) return wrong('/data/department', 'not-in-force');
  if (entry.validTo !== null && entry.validTo < from)
    return wrong('/data/from', 'ended-already', { day: writtenDay(entry.validTo) });
  if (from <= entry.validFrom) return wrong('/data/from', 'before-start');

  const moved: EntryOf['field'] = { ...entry, department: to, validFrom: from };
  const newId = newFieldId(draft, moved);
  draft.put(index, 'field', id, { ...entry, validTo: dayBefore(from) });
  putNew('field', moved, newId);
  for (const term of [...draft.entries.term.values()])
    if (term.field === id && lastsUntil(term, from)) putNew('term', { ...startingBy(term, from), field: newId });
  for (const one of [...draft.entries.procedure.values()])
    if (one.field === id && lastsUntil(one, from)) putNew('procedure', { ...startingBy(one, from), field: newId });
  for (const [ruleId, rule] of [...draft.entries.rule]) {
    if (rule.field !== id || !lastsUntil(rule, from)) continue;
    const follows = rule.ministry === receiver.ministry;
    const begun = rule.validFrom < from;
    if (begun || !follows)
      draft.put(index, 'rule', ruleId, { ...rule, validTo: dayBefore(begun ? from : rule.validFrom) });
    if (follows && begun) putNew('rule', { ...rule, field: newId, validFrom: from });
    if (follows && !begun) draft.put(index, 'rule', ruleId, { ...rule, field: newId });
  }
}

const lastsUntil = (period: Period, day: string): boolean =>
  !isWithdrawn(period) && (period.validTo === null || period.validTo >= day);

const startingBy = <E extends Period>(entry: E, day: string): E =>
  entry.validFrom < day ? { ...entry, validFrom: day } : entry;
