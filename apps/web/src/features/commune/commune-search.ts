import { useSearchParams } from 'react-router';

export const COMMUNE_VIEWS = ['open', 'waiting', 'answered', 'all'] as const;
export type CommuneView = (typeof COMMUNE_VIEWS)[number];
export type CommuneSearch = { view: CommuneView; q: string };

/** What the address says; anything unknown is the usual list. */
export const readCommuneSearch = (params: URLSearchParams): CommuneSearch => ({
  view: COMMUNE_VIEWS.find((view) => view === params.get('nhom')) ?? 'open',
  q: params.get('tim')?.trim() ?? '',
});

const write = ({ view, q }: CommuneSearch): Record<string, string> => ({
  ...(view !== 'open' && { nhom: view }),
  ...(q && { tim: q }),
});

/** Group and words of the commune's list, held by the address. */
export const useCommuneSearch = () => {
  const [params, setParams] = useSearchParams();
  const search = readCommuneSearch(params);
  const change = (patch: Partial<CommuneSearch>) =>
    setParams(write({ ...search, ...patch }), { replace: true, preventScrollReset: true });
  return { search, change };
};
