import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../lib/api.ts';
import { problemAt } from '../../lib/api-problem.ts';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { ComboboxField } from '../../ui/field/combobox-field.tsx';
import { FormProblem } from '../../ui/form-problem/form-problem.tsx';
import styles from './calendars.module.css';
import { useCreateCalendar } from './calendars.mutations.ts';

const departmentsQuery = {
  queryKey: ['departments'],
  queryFn: ({ signal }: { signal: AbortSignal }) => unwrap(api.GET('/api/departments', { signal })),
  staleTime: 3_600_000,
};

/** A department that keeps other hours than its ministry. */
export const NewCalendarDialog = ({
  onCreated,
  onClose,
}: {
  onCreated: (key: string) => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation(['calendars', 'common']);
  const [unitId, setUnitId] = useState<string | null>(null);
  const { data } = useQuery(departmentsQuery);
  const create = useCreateCalendar();
  return (
    <Dialog opened onClose={onClose} title={t('create.title')} width={520}>
      <div className={styles.form}>
        <p className={styles.lead}>{t('create.hint')}</p>
        <ComboboxField
          label={t('create.unit')}
          options={(data?.items ?? []).map(({ unitId: value, name }) => ({ value, label: name }))}
          value={unitId}
          onChange={setUnitId}
          problem={problemAt(create.error, '/unitId')}
        />
        <FormProblem error={create.error} shown={['/unitId']} />
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button
            kind="primary"
            disabled={!unitId}
            busy={create.isPending}
            onClick={() => unitId && create.mutate(unitId, { onSuccess: ({ key }) => onCreated(key) })}
          >
            {t('create.submit')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
