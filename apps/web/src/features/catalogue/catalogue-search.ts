/** The page's state: whose entries, as of which day, what is sought in them. */
export type CatalogueSearch = {
  /** A department's code, or `bo:` and the name of a ministry outside. */
  chosen: string | null;
  q: string;
  /** ISO day; null: today. */
  on: string | null;
  tab: 'fields' | 'texts' | null;
};

const OUTSIDE = 'bo:';
export const outsideKey = (name: string): string => OUTSIDE + name;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const readCatalogueSearch = (params: URLSearchParams): CatalogueSearch => {
  const on = params.get('ngay');
  const tab = params.get('muc');
  return {
    chosen: params.get('don-vi'),
    q: params.get('q') ?? '',
    on: on && DAY.test(on) && !Number.isNaN(Date.parse(on)) ? on : null,
    tab: tab === 'van-ban' ? 'texts' : tab === 'linh-vuc' ? 'fields' : null,
  };
};

export const writeCatalogueSearch = ({ chosen, q, on, tab }: CatalogueSearch): URLSearchParams => {
  const params = new URLSearchParams();
  if (chosen) params.set('don-vi', chosen);
  if (q) params.set('q', q);
  if (on) params.set('ngay', on);
  if (tab) params.set('muc', tab === 'texts' ? 'van-ban' : 'linh-vuc');
  return params;
};
