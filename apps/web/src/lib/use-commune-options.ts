import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SelectOption } from '../ui/field/select-field.tsx';
import { communeSearchQuery, type FoundCommune } from './communes.ts';
import { useDebounced } from './use-debounced.ts';

const WAIT_MS = 200;

/**
 * Options of a commune's ComboboxField, fetched as one types. `chosen` stays among them, or the field would forget its
 * own value; `describe` words a commune that was found, perhaps by a former name.
 */
export const useCommuneOptions = (
  chosen: SelectOption | null,
  describe: (commune: FoundCommune) => string,
): {
  options: readonly SelectOption[];
  onSearch: (text: string) => void;
  find: (code: string | null) => FoundCommune | undefined;
} => {
  const [text, setText] = useState('');
  const rested = useDebounced(text.trim(), WAIT_MS);
  // The field reports its own label after a choice; that is no search.
  const { data } = useQuery(communeSearchQuery(rested === chosen?.label ? '' : rested));
  const found = data?.items ?? [];
  const others = found
    .filter(({ code }) => code !== chosen?.value)
    .map((commune) => ({ value: commune.code, label: describe(commune) }));
  return {
    options: chosen ? [chosen, ...others] : others,
    onSearch: setText,
    find: (code) => found.find((commune) => commune.code === code),
  };
};
