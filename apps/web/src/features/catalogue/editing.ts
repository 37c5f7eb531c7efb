import { createContext, useContext } from 'react';
import type { CatalogueDrafting } from './draft/use-catalogue-draft.ts';
import type { Ministry } from './shown.ts';

type Editing = {
  drafting: CatalogueDrafting;
  /** The day as of which all is shown. */
  day: string;
  /** What is sought; marked wherever it stands. */
  q: string;
  /** Whose entries are shown; null: a ministry outside. */
  ministry: Ministry | null;
  mayEdit: boolean;
};

export const EditingContext = createContext<Editing | null>(null);

/** What every entry on the page needs to know. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('useEditing outside a part of the catalogue');
  return editing;
};
