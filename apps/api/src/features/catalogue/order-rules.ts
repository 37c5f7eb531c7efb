import { type ChangeScene, refuseOthers } from './change-scene.ts';

/** Puts a ministry's rules into the order in which they are tried; those that are not named follow, as they were. */
export function orderRules(scene: ChangeScene) {
  const { change, draft, ground, index, wrong, idOf } = scene;
  if (change.kind !== 'rule') return wrong('/kind', 'not-of-kind');
  refuseOthers(scene, []);
  if (change.ids === undefined) return wrong('/ids', 'required');
  const ids = change.ids.map((name) => idOf('rule', name));
  const rules = ids.map((id) => draft.get('rule', id));
  const ministry = rules.find((rule) => rule !== undefined)?.ministry;
  const sound = rules.map((rule, at) => {
    const place = `/ids/${at}`;
    const value = change.ids?.[at] ?? '';
    if (!rule || !ground.seesRules(rule.ministry)) wrong(place, 'unknown', { value });
    else if (!ground.mayEdit(rule.ministry)) wrong(place, 'not-your-ministry');
    else if (rule.ministry !== ministry) wrong(place, 'of-other-ministry');
    else if (ids.indexOf(ids[at] ?? '') < at) wrong(place, 'named-twice');
    else return true;
    return false;
  });
  if (!sound.every(Boolean)) return;
  const others = [...draft.entries.rule]
    .filter(([id, rule]) => rule.ministry === ministry && !ids.includes(id))
    .sort(([, a], [, b]) => a.position - b.position)
    .map(([id]) => id);
  for (const [at, id] of [...ids, ...others].entries()) {
    const rule = draft.get('rule', id);
    if (rule && rule.position !== at + 1) draft.put(index, 'rule', id, { ...rule, position: at + 1 });
  }
}
