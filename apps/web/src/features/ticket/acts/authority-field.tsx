import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from '../route/why-chips.module.css';
import type { Ticket } from '../ticket.queries.ts';
import { likelyAuthorities, otherMinistriesQuery } from './authorities.ts';

/** As the API limits it, in characters. */
const AUTHORITY_LENGTH = 300;

type AuthorityFieldProps = {
  ticket: Ticket;
  value: string;
  onChange: (value: string) => void;
  problem?: string;
};

/** Whom the question is referred to: a likely one by a click, a ministry from the list, or any other in words. */
export const AuthorityField = ({ ticket, value, onChange, problem }: AuthorityFieldProps) => {
  const { t } = useTranslation(['ticket', 'flow']);
  const { data: ministries = [] } = useQuery(otherMinistriesQuery);
  const list = useId();
  return (
    <>
      <TextField
        label={t('acts.refer.authority')}
        hint={t('acts.refer.authorityHint')}
        maxLength={AUTHORITY_LENGTH}
        data-autofocus
        autoComplete="off"
        list={list}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        problem={problem}
      />
      <datalist id={list}>
        {[...new Set([...likelyAuthorities(ticket), ...ministries])].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <fieldset className={styles.why}>
        <legend className="visually-hidden">{t('flow:refer.likely')}</legend>
        <div className={styles.chips}>
          {likelyAuthorities(ticket).map((name) => (
            <button
              key={name}
              type="button"
              className={styles.chip}
              aria-pressed={value.trim() === name}
              onClick={() => onChange(name)}
            >
              {name}
            </button>
          ))}
        </div>
      </fieldset>
    </>
  );
};
