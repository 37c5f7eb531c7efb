import { describe, expect, it } from 'vitest';
import type { Policies, Policy } from '../policies.queries.ts';
import { beginForm, policyInput } from './policy-form.ts';

const defaults: Policies['defaults'] = {
  targets: { answer: { kind: 'working_duration', minutes: 480 } },
  steps: [
    { key: 'half', at: { percent: 50 }, tell: ['owner'], urgent: false },
    { key: 'hour_left', at: { minutesLeft: 60 }, tell: ['owner', 'duty_officer'], urgent: true },
    { key: 'breach', at: { minutesAfter: 0 }, tell: ['owner', 'head'], urgent: true },
  ],
  maximumPauseMinutes: 2400,
  autoCloseMinutes: 2400,
};
const policy: Policy = {
  id: '1',
  ruleKey: 'MoIT/hotline/*',
  ministry: 'MoIT',
  channel: 'hotline',
  urgency: null,
  version: 3,
  standing: 'in_force',
  targets: {
    answer: { kind: 'working_duration', minutes: 240 },
    triage: { kind: 'working_duration', minutes: 45 },
    review: { kind: 'end_of_working_day', days: 0 },
    follow_up: { kind: 'elapsed', minutes: 1440 },
  },
  steps: [
    { key: 'half', at: { percent: 50 }, tell: ['owner'], urgent: false },
    { key: 'left_90', at: { minutesLeft: 90 }, tell: ['head'], urgent: true },
    { key: 'breach', at: { minutesAfter: 0 }, tell: ['owner'], urgent: true },
  ],
  maximumPauseMinutes: 960,
  autoCloseMinutes: null,
  validFrom: '2026-01-01',
  validTo: null,
  note: null,
  publishedAt: null,
  publishedBy: null,
};
const scope = { channel: 'hotline', urgency: null } as const;
const begun = () => beginForm(policy, scope, defaults, '2026-11-16');

describe('a version that nothing was changed in', () => {
  it('says what the one before it said, from today on', () => {
    expect(policyInput(begun(), 'MoIT', defaults)).toEqual({
      ministry: 'MoIT',
      channel: 'hotline',
      urgency: null,
      validFrom: '2026-11-16',
      validTo: null,
      targets: policy.targets,
      steps: policy.steps,
      maximumPauseMinutes: 960,
      autoCloseMinutes: null,
    });
  });

  it('of a rule that there is not has nothing of its own', () => {
    const form = beginForm(undefined, scope, defaults, '2026-11-16');
    expect(policyInput(form, 'MoIT', defaults)).toMatchObject({ targets: {}, steps: null, maximumPauseMinutes: null });
  });
});

describe('what is typed', () => {
  it('may be in hours with a comma, or in working days', () => {
    const form = begun();
    const typed = {
      ...form,
      targets: { ...form.targets, answer: { ...form.targets.answer, amount: ' 1,5 ', unit: 'hours' as const } },
      pause: { amount: '3', unit: 'days' as const },
    };
    expect(policyInput(typed, 'MoIT', defaults)).toMatchObject({
      targets: { answer: { kind: 'working_duration', minutes: 90 } },
      maximumPauseMinutes: 1440,
    });
  });

  it('is left out when it is no number, for the server to name', () => {
    const form = begun();
    const typed = { ...form, targets: { ...form.targets, answer: { ...form.targets.answer, amount: 'tám' } } };
    expect(policyInput(typed, 'MoIT', defaults).targets.answer).toEqual({ kind: 'working_duration' });
  });

  it('names a step by its moment, and the product’s by the product’s name', () => {
    const form = begun();
    const steps = form.steps.map((step, i) => (i === 1 ? { ...step, amount: '1', unit: 'hours' as const } : step));
    const keys = policyInput({ ...form, steps }, 'MoIT', defaults).steps?.map(({ key }) => key);
    expect(keys).toEqual(['half', 'hour_left', 'breach']);
  });
});
