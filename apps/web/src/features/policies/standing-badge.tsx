import { IconArchive, IconCalendarTime, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge/badge.tsx';
import type { Policy } from './policies.queries.ts';

const LOOKS = {
  in_force: { tone: 'ok', Icon: IconCircleCheck },
  coming: { tone: 'accent', Icon: IconCalendarTime },
  ended: { tone: 'neutral', Icon: IconCircleX },
  replaced: { tone: 'line', Icon: IconArchive },
} as const;

export const StandingBadge = ({ standing }: Pick<Policy, 'standing'>) => {
  const { t } = useTranslation('policies');
  const { tone, Icon } = LOOKS[standing];
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
      {t(`standing.${standing}`)}
    </Badge>
  );
};
