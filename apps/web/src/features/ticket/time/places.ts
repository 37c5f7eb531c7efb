import { useTranslation } from 'react-i18next';
import type { TimeSplit } from '../ticket.queries.ts';

type Segment = TimeSplit['segments'][number];

/** In the order of the legend. */
export const PLACES = ['on_site', 'department', 'review', 'waiting'] as const satisfies readonly Segment['place'][];

/** A department by its name; the others by what the place is. */
export const usePlaceLabel = () => {
  const { t } = useTranslation('ticket');
  return ({ place, unit }: Pick<Segment, 'place' | 'unit'>, length: 'short' | 'full' = 'full'): string => {
    if (unit && place === 'department') return length === 'short' ? unit.shortName : unit.name;
    return t(`time.place.${place}`);
  };
};
