import { IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { departmentsQuery } from '../../../lib/departments.ts';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence } from '../../../ui/confidence/confidence.tsx';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import type { ActProps } from '../acts/act.ts';
import { ActFrame } from '../acts/act-frame.tsx';
import { Choice, Choices } from '../acts/choices.tsx';
import { suggestionsFor } from '../acts/hand-over.ts';
import { useAct } from '../acts/use-act.ts';
import { WhyChips } from './lazy-why-chips.tsx';
import type { Why } from './why.ts';

/** None of this ministry's departments. */
const NOBODY = '-';
const AUTHORITY_LENGTH = 300;

type Route = { department: string; outside: string; why: Why | null };
const EMPTY: Route = { department: '', outside: '', why: null };

/** Says which department is responsible without handing over: what is decided otherwise than was suggested teaches the router. */
const CorrectRouteDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation(['ticket', 'flow']);
  const { data } = useQuery(departmentsQuery);
  const suggestions = suggestionsFor(ticket);
  const form = useAct({
    act: 'correctRoute',
    ticket,
    empty: EMPTY,
    missing: ({ department }) => (department ? [] : ['department']),
    bodyOf: ({ department, outside, why }) => ({
      department: department === NOBODY ? null : department,
      ...(department === NOBODY && outside.trim() && { outside: outside.trim() }),
      ...(why && { reason: why }),
    }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/department', request)),
    onDone,
  });
  const { department, outside, why } = form.value;
  const offered = new Set([NOBODY, ...suggestions.map((each) => each.department.code)]);
  const others = (data?.items ?? []).filter(
    ({ ministry, code }) => ministry === ticket.ministry.code && !offered.has(code),
  );
  const chosen = department === NOBODY ? null : department;
  const differs = department !== '' && chosen !== (ticket.department?.code ?? null);
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.correctRoute.title')}
      intro={t('flow:route.intro')}
      send={t('flow:route.send')}
      icon={<IconRoute size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      <Choices label={t('flow:route.department')} problem={form.problemOf('department')}>
        {suggestions.map((each) => (
          <Choice
            key={each.department.code}
            name="route"
            label={each.department.name}
            detail={
              <>
                {each.department.code === ticket.department?.code && <span>{t('flow:route.present')}</span>}
                <RoutingReasons {...each} />
              </>
            }
            end={<Confidence value={each.confidence} />}
            checked={department === each.department.code}
            onChoose={() => form.change({ department: each.department.code })}
          />
        ))}
        <Choice
          name="route"
          label={t('flow:route.nobody', { ministry: ticket.ministry.name })}
          detail={t('flow:route.nobodyHint')}
          checked={department === NOBODY}
          onChoose={() => form.change({ department: NOBODY })}
        />
      </Choices>
      <ComboboxField
        label={t('acts.handOver.other')}
        placeholder={t('acts.handOver.search')}
        options={others.map(({ code, name }) => ({ value: code, label: name }))}
        value={offered.has(department) ? null : department || null}
        onChange={(picked) => form.change({ department: picked ?? '' })}
        clearable
      />
      {department === NOBODY && (
        <TextField
          label={t('flow:route.outside')}
          hint={t('acts.refer.authorityHint')}
          optional
          maxLength={AUTHORITY_LENGTH}
          value={outside}
          onChange={(event) => form.change({ outside: event.currentTarget.value })}
          problem={form.problemOf('outside')}
        />
      )}
      {differs && <WhyChips value={why} onChange={(picked) => form.change({ why: picked })} />}
    </ActFrame>
  );
};

export default CorrectRouteDialog;
