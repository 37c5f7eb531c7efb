import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { provincesQuery } from './catalogue.queries.ts';
import styles from './department.module.css';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { Lapsed } from './lapsed.tsx';
import { MarkBadge } from './mark-badge.tsx';
import { MarkedText } from './marked-text.tsx';
import { Period } from './period.tsx';
import type { Department, Field, Procedure } from './shown.ts';
import type { Parted } from './sift.ts';
import { isPast } from './standing.ts';

type ProceduresProps = { field: Field; department: Department; procedures: Parted<Procedure>; editable: boolean };

/** Administrative procedures of a field, and who decides each of them. */
export const Procedures = ({ field, department, procedures, editable }: ProceduresProps) => {
  const { t } = useTranslation('catalogue');
  const { day, ministry } = useEditing();
  const [edited, setEdited] = useState<Procedure | 'new' | null>(null);
  const provinces = useQuery({
    ...provincesQuery,
    enabled: field.procedures.some(({ province }) => province !== null),
  });
  const placeOf = (code: string): string =>
    provinces.data?.items.find((province) => province.code === code)?.fullName ?? code;
  const { now, past } = procedures;
  if (now.length === 0 && past.length === 0 && !editable) return null;
  const rows = (entries: readonly Procedure[], label: string) => (
    <ul className={styles.rows} aria-label={label}>
      {entries.map((one) => (
        <li key={one.id} className={styles.row} data-past={isPast(one, day) || undefined}>
          <div className={styles.rowWords}>
            <b>
              <MarkedText text={one.name} />
            </b>
            <span className={styles.levels}>
              <Badge tone={one.level === 'commune' || one.level === 'province' ? 'accent' : 'paused'}>
                {t(`level.${one.level}`)}
              </Badge>
              {one.province && <span>{t('onlyIn', { province: placeOf(one.province) })}</span>}
              {one.code && <code>{one.code}</code>}
            </span>
          </div>
          <div className={styles.rowFacts}>
            <MarkBadge mark={one.mark} />
            <Period entry={one} />
          </div>
          {editable && !isPast(one, day) && (
            <IconButton
              size="sm"
              icon={<IconPencil size={16} aria-hidden="true" />}
              label={t('editEntry', { entry: one.name })}
              onClick={() => setEdited(one)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.procedures}>
      <div className={styles.subhead}>
        {(now.length > 0 || past.length > 0) && <h4>{t('procedures')}</h4>}
        {editable && (
          <Button
            kind="link"
            size="sm"
            icon={<IconPlus size={15} aria-hidden="true" />}
            aria-label={t('add.procedureTo', { field: field.nameVi })}
            onClick={() => setEdited('new')}
          >
            {t('add.procedure')}
          </Button>
        )}
      </div>
      {now.length > 0 && rows(now, t('proceduresOf', { field: field.nameVi }))}
      <Lapsed what={t('lapsed.procedures', { count: past.length })} count={past.length}>
        {rows(past, t('lapsed.procedures', { count: past.length }))}
      </Lapsed>
      {edited === 'new' && <EntryDialog kind="procedure" place={{ field: field.id }} onClose={() => setEdited(null)} />}
      {edited && edited !== 'new' && ministry && (
        <EntryDialog
          kind="procedure"
          found={{ kind: 'procedure', entry: edited, ministry, department, field }}
          onClose={() => setEdited(null)}
        />
      )}
    </div>
  );
};
