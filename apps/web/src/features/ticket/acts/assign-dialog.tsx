import { IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../../lib/api.ts';
import { unitPeopleQuery } from '../../../lib/departments.ts';
import { useUser } from '../../../session/use-session.ts';
import { ErrorState } from '../../../ui/empty-state/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton/skeleton.tsx';
import type { ActProps } from './act.ts';
import { ActFrame } from './act-frame.tsx';
import { Choice, Choices } from './choices.tsx';
import { useAct } from './use-act.ts';

const EMPTY: { userId: string } = { userId: '' };

/** Into the hands of a person of the unit that holds it. */
const AssignDialog = ({ ticket, onClose, onDone }: ActProps) => {
  const { t } = useTranslation('ticket');
  const user = useUser();
  const { unit, person } = ticket.owner;
  const { data, error, refetch } = useQuery(unitPeopleQuery(unit.id));
  const form = useAct({
    act: 'assign',
    ticket,
    empty: EMPTY,
    missing: ({ userId }) => (userId ? [] : ['userId']),
    bodyOf: ({ userId }) => ({ userId }),
    post: (request) => unwrap(api.POST('/api/tickets/{id}/assign', request)),
    onDone,
  });
  return (
    <ActFrame
      form={form}
      ticket={ticket}
      title={t('acts.assign.title')}
      intro={t('acts.assign.intro', { unit: unit.name })}
      send={t('acts.assign.send')}
      icon={<IconUserPlus size={16} aria-hidden="true" />}
      onClose={onClose}
    >
      {error && <ErrorState small onRetry={refetch} />}
      {!error && !data && <Skeleton height="120px" />}
      {data?.items.length === 0 && <p>{t('acts.assign.nobody')}</p>}
      {data && data.items.length > 0 && (
        <Choices label={t('acts.assign.person')} problem={form.problemOf('userId')} scroll>
          {data.items.map(({ id, name, title }) => (
            <Choice
              key={id}
              name="person"
              label={id === user.id ? t('acts.assign.me', { name }) : name}
              detail={[title, id === person?.id && t('acts.assign.holds')].filter(Boolean).join(' · ')}
              checked={id === form.value.userId}
              onChoose={() => form.change({ userId: id })}
            />
          ))}
        </Choices>
      )}
    </ActFrame>
  );
};

export default AssignDialog;
