import type { operations } from '@caunoi/api-client/schema.gen';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import type { PeopleSearch } from './people-search.ts';

type Answer<Operation extends 'listPeople' | 'getPerson' | 'listPosts' | 'getPost'> =
  operations[Operation]['responses'][200]['content']['application/json'];

export type PersonSummary = Answer<'listPeople'>['items'][number];
export type Person = Answer<'getPerson'>;
export type Post = Answer<'listPosts'>['items'][number];
export type PostDetail = Answer<'getPost'>;

export const peopleKeys = { people: ['people'] as const, posts: ['posts'] as const };

const PAGE_SIZE = 50;
const HOUR_MS = 3_600_000;
/** A typeahead shows no more. */
const FOUND = 12;

export const peopleQuery = ({ q, role, unit, status }: Omit<PeopleSearch, 'person' | 'unitName'>) =>
  infiniteQueryOptions({
    queryKey: [...peopleKeys.people, 'list', { q, role, unit, status }],
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET('/api/people', {
          params: {
            query: {
              limit: PAGE_SIZE,
              ...(q && { q }),
              ...(role && { role }),
              ...(unit && { unit }),
              ...(status && { status }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

/** Accounts in use by part of a name, for a typeahead. */
export const findPeopleQuery = (q: string) =>
  queryOptions({
    queryKey: [...peopleKeys.people, 'find', q],
    queryFn: ({ signal }) =>
      unwrap(
        api.GET('/api/people', { params: { query: { limit: FOUND, status: 'active', ...(q && { q }) } }, signal }),
      ),
    placeholderData: keepPreviousData,
  });

export const personQuery = (id: string) =>
  queryOptions({
    queryKey: [...peopleKeys.people, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
  });

export const postsQuery = queryOptions({
  queryKey: [...peopleKeys.posts, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/posts', { signal })),
});

export const postQuery = (id: string) =>
  queryOptions({
    queryKey: [...peopleKeys.posts, 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/posts/{id}', { params: { path: { id } }, signal })),
  });

export const departmentsQuery = queryOptions({
  queryKey: ['departments'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/departments', { signal })),
  staleTime: HOUR_MS,
});

export const provincesQuery = queryOptions({
  queryKey: ['provinces'],
  queryFn: ({ signal }) =>
    unwrap(api.GET('/api/units', { params: { query: { q: '', level: 'province', limit: 40 } }, signal })),
  staleTime: HOUR_MS,
});
