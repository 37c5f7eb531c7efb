import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { departmentsQuery } from '../../../lib/departments.ts';
import { RoutingReasons } from '../../../parts/routing-reasons/routing-reasons.tsx';
import { Confidence, UNSURE_BELOW } from '../../../ui/confidence/confidence.tsx';
import { ComboboxField } from '../../../ui/field/combobox-field.tsx';
import { TextArea } from '../../../ui/field/text-field.tsx';
import { WhyChips } from '../route/lazy-why-chips.tsx';
import type { Ticket } from '../ticket.queries.ts';
import { Choice, Choices } from './choices.tsx';
import { provincialUnit } from './hand-over.ts';
import type { HandOverForm } from './use-hand-over.ts';

const NOTE_LENGTH = 4000;

type HandOverFieldsProps = {
  ticket: Ticket;
  form: HandOverForm;
  /** In the right column: the words around are few. */
  compact?: boolean;
};

/** Who receives it: the suggested ones with the words that speak for them, the Sở, any other by search; and a note. */
export const HandOverFields = ({ ticket, form, compact }: HandOverFieldsProps) => {
  const { t } = useTranslation('ticket');
  const { data } = useQuery(departmentsQuery);
  const { suggestions, receiver } = form;
  const so = provincialUnit(ticket);
  const offered = new Set([so, ...suggestions.map(({ department }) => department.code)]);
  const group = compact ? 'receiver-panel' : 'receiver';
  const others = (data?.items ?? []).filter(
    ({ ministry, code }) => ministry === ticket.ministry.code && !offered.has(code),
  );
  return (
    <>
      <Choices label={t('acts.handOver.receiver')} hideLabel={compact} problem={form.receiverProblem}>
        {suggestions.map((each) => {
          // Beside a long name in a narrow column there is no room for "chưa chắc".
          const below = compact && each.confidence < UNSURE_BELOW;
          return (
            <Choice
              key={each.department.code}
              name={group}
              label={each.department.name}
              detail={
                <>
                  <RoutingReasons reasons={each.reasons} authority={each.authority} />
                  {below && <Confidence value={each.confidence} />}
                </>
              }
              end={!below && <Confidence value={each.confidence} />}
              checked={receiver === each.department.code}
              onChoose={() => form.change({ receiver: each.department.code })}
            />
          );
        })}
        <Choice
          name={group}
          label={t(`acts.handOver.so.${ticket.ministry.code === 'MAE' ? 'MAE' : 'MoIT'}`, {
            province: ticket.province.name,
          })}
          detail={!compact && t('acts.handOver.soHint')}
          checked={receiver === so}
          onChoose={() => form.change({ receiver: so })}
        />
      </Choices>
      <ComboboxField
        label={t('acts.handOver.other')}
        hideLabel={compact}
        placeholder={t('acts.handOver.search')}
        options={others.map(({ code, name }) => ({ value: code, label: name }))}
        value={offered.has(receiver) ? null : receiver || null}
        onChange={(chosen) => form.change({ receiver: chosen ?? '' })}
        clearable
      />
      {form.otherwise && <WhyChips value={form.value.why ?? null} onChange={(why) => form.change({ why })} />}
      <TextArea
        label={t('acts.handOver.note')}
        hideLabel={compact}
        placeholder={compact ? t('acts.handOver.notePlaceholder') : undefined}
        hint={compact ? undefined : t('acts.staffOnly')}
        optional
        rows={compact ? 1 : 3}
        maxLength={NOTE_LENGTH}
        value={form.value.note}
        onChange={(event) => form.change({ note: event.currentTarget.value })}
        problem={form.noteProblem}
      />
    </>
  );
};
