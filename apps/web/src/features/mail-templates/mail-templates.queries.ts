import type { operations } from '@caunoi/api-client/schema.gen';
import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ifMatch, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';

type List = operations['listMailTemplates']['responses'][200]['content']['application/json'];
export type Template = List['items'][number];
export type Place = Pick<Template, 'kind' | 'locale'>;
export type Wording = { subject: string; body: string };

const key = ['mail-templates'] as const;

export const templatesQuery = queryOptions({
  queryKey: [...key, 'list'],
  queryFn: ({ signal }) => unwrap(api.GET('/api/mail-templates', { signal })),
});

/** The mail that a wording would give; refused with all that is wrong in it. */
export const previewQuery = ({ kind, locale }: Place, wording: Wording) =>
  queryOptions({
    queryKey: [...key, 'preview', kind, locale, wording],
    queryFn: ({ signal }) =>
      unwrap(
        api.POST('/api/mail-templates/{kind}/{locale}/preview', {
          params: { path: { kind, locale } },
          body: wording,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

const useStored = () => {
  const queries = useQueryClient();
  return {
    onSuccess: (stored: Template) =>
      queries.setQueryData(
        templatesQuery.queryKey,
        (list) =>
          list && {
            items: list.items.map((one) => (one.kind === stored.kind && one.locale === stored.locale ? stored : one)),
          },
      ),
    // Somebody else was faster: with what is there now the same words can be saved again.
    onError: (error: Error) => isProblem(error, 'stale-record') && queries.invalidateQueries(templatesQuery),
  };
};

export const useSaveTemplate = ({ kind, locale, version }: Template) =>
  useMutation({
    mutationFn: (body: Wording) =>
      unwrap(
        api.PUT('/api/mail-templates/{kind}/{locale}', {
          params: { path: { kind, locale }, header: ifMatch(version) },
          body,
        }),
      ),
    ...useStored(),
  });

export const useResetTemplate = ({ kind, locale, version }: Template) =>
  useMutation({
    mutationFn: () =>
      unwrap(
        api.DELETE('/api/mail-templates/{kind}/{locale}', {
          params: { path: { kind, locale }, header: ifMatch(version) },
        }),
      ),
    ...useStored(),
  });
