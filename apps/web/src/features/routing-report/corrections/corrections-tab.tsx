import type { Period, RoutingSearch } from '../routing-search.ts';
import { CorrectingPeople } from './correcting-people.tsx';
import { CorrectionFilterBar } from './correction-filter-bar.tsx';
import { CorrectionList } from './correction-list.tsx';

type CorrectionsTabProps = {
  period: Period;
  search: RoutingSearch;
  onChange: (patch: Partial<RoutingSearch>) => void;
};

export const CorrectionsTab = ({ period, search, onChange }: CorrectionsTabProps) => {
  const { person, department, reason, use } = search;
  return (
    <>
      <CorrectingPeople period={period} chosen={person} onChoose={(id) => onChange({ person: id })} />
      <CorrectionFilterBar period={period} search={search} onChange={onChange} />
      {/* Another list, another choice. */}
      <CorrectionList
        key={JSON.stringify([period, person, department, reason, use])}
        period={period}
        filters={{ person, department, reason, use }}
      />
    </>
  );
};
