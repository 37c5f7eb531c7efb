import { IconCircleCheck, IconKey, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge/badge.tsx';
import type { PersonSummary } from './people.queries.ts';
import styles from './people-page.module.css';

/** Whether the account can be used, in word and icon. */
export const AccountStatus = ({
  person,
}: {
  person: Pick<PersonSummary, 'status' | 'mustChangePassword' | 'demo'>;
}) => {
  const { t } = useTranslation('people');
  const disabled = person.status === 'disabled';
  return (
    <span className={styles.badges}>
      <Badge
        tone={disabled ? 'late' : 'ok'}
        icon={disabled ? <IconLock size={13} aria-hidden="true" /> : <IconCircleCheck size={13} aria-hidden="true" />}
      >
        {t(`status.${person.status}`)}
      </Badge>
      {person.mustChangePassword && !disabled && (
        <Badge tone="warn" icon={<IconKey size={13} aria-hidden="true" />}>
          {t('status.mustChange')}
        </Badge>
      )}
    </span>
  );
};
