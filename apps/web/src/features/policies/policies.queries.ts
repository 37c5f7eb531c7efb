import type { components, operations } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';

type Answer<Operation extends 'listPolicies' | 'previewDeadline' | 'getRecompute'> =
  operations[Operation]['responses'][200]['content']['application/json'];
type Sent<Operation extends 'dryRunPolicy' | 'publishPolicy'> =
  operations[Operation]['requestBody']['content']['application/json'];

export type Policies = Answer<'listPolicies'>;
export type MinistryPolicies = Policies['ministries'][number];
export type PolicyRule = components['schemas']['PolicyRule'];
export type Policy = components['schemas']['Policy'];
export type Target = components['schemas']['Target'];
export type Step = components['schemas']['PolicyStep'];
export type DeadlinePreview = Answer<'previewDeadline'>;
export type PolicyInput = Sent<'dryRunPolicy'>;
export type NewPolicy = Sent<'publishPolicy'>;
export type PolicyDryRun = components['schemas']['PolicyDryRun'];

export const CLOCKS = ['answer', 'triage', 'department', 'review', 'follow_up', 'confirmation'] as const;
export type ClockKind = (typeof CLOCKS)[number];
export const CHANNELS = ['web', 'file', 'hotline', 'session', 'email', 'api'] as const;
export type Channel = (typeof CHANNELS)[number];
export const URGENCIES = ['normal', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const policyKeys = { all: ['policies'] as const };

export const policiesQuery = queryOptions({
  queryKey: [...policyKeys.all, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/policies', { signal })),
});

export type Asked = { ministry: string; channel: Channel; urgency: Urgency; receivedAt: string | null };

export const deadlineQuery = ({ ministry, channel, urgency, receivedAt }: Asked) =>
  queryOptions({
    queryKey: [...policyKeys.all, 'deadline', { ministry, channel, urgency, receivedAt }],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/policies/effective', {
          params: { query: { ministry, channel, urgency, ...(receivedAt && { receivedAt }) } },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The same by a draft. A refusal is an answer here: it says what has to be corrected. */
export const draftDeadlineQuery = (policy: PolicyInput, receivedAt: string | null) =>
  queryOptions({
    queryKey: [...policyKeys.all, 'draft', policy, receivedAt],
    queryFn: ({ signal }) =>
      unwrap(api.POST('/api/policies/preview', { body: { policy, ...(receivedAt && { receivedAt }) }, signal })),
    placeholderData: keepPreviousData,
    retry: false,
  });

const UNDERWAY_MS = 1_500;

/** How far a publication has been carried; asked again until it is over. */
export const recomputeQuery = (id: string) =>
  queryOptions({
    queryKey: [...policyKeys.all, 'recompute', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/recomputes/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) =>
      data === undefined || data.state === 'queued' || data.state === 'running' ? UNDERWAY_MS : false,
  });
