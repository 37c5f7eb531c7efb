import { IconArrowRight, IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/badge/badge.tsx';
import type { Op } from './catalogue.queries.ts';
import type { Mark } from './shown.ts';

const LOOK: Record<Op, { tone: Tone; icon: typeof IconPlus }> = {
  add: { tone: 'ok', icon: IconPlus },
  edit: { tone: 'accent', icon: IconPencil },
  end: { tone: 'late', icon: IconX },
  withdraw: { tone: 'late', icon: IconX },
  move: { tone: 'accent', icon: IconArrowRight },
  order: { tone: 'accent', icon: IconPencil },
};

/** That the draft speaks of an entry, and how: a word and an icon. */
export const MarkBadge = ({ mark }: { mark: Mark | undefined }) => {
  const { t } = useTranslation('catalogue');
  if (!mark) return null;
  const { tone, icon: Icon } = LOOK[mark.op];
  return (
    <Badge tone={tone} icon={<Icon size={13} aria-hidden="true" />}>
      {t(`op.${mark.op}`)}
    </Badge>
  );
};

/** The icon alone, where the words stand beside it for screen readers. */
export const MarkIcon = ({ op }: { op: Op }) => {
  const { icon: Icon } = LOOK[op];
  return <Icon size={13} aria-hidden="true" />;
};
