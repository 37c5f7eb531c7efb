import { IconTrash } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { api, unwrap } from '../../../lib/api.ts';
import { paths } from '../../../paths.ts';
import { Button } from '../../../ui/button/button.tsx';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { Dialog } from '../../../ui/dialog/dialog.tsx';
import { Loaded } from '../../../ui/loaded/loaded.tsx';
import { SkeletonRows } from '../../../ui/skeleton/skeleton.tsx';
import { DRAFTS_KEY, draftsQuery } from '../draft/draft.queries.ts';
import type { DraftHead } from '../draft/draft-types.ts';
import { SendProblem } from '../send-problem.tsx';
import styles from './start-page.module.css';

/** What was begun and is not sent, by oneself or by a colleague of the same commune. */
export const DraftList = () => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const { data, error, refetch, dataUpdatedAt, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(draftsQuery);
  const [dropping, setDropping] = useState<DraftHead | null>(null);
  const drafts = data?.pages.flatMap(({ items }) => items) ?? [];
  if (data && drafts.length === 0) return null;
  return (
    <section className={styles.drafts} aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('list.title')}</h2>
      <Loaded
        pending={!data}
        error={error}
        onRetry={() => void refetch()}
        skeleton={<SkeletonRows rows={2} />}
        slowText={t('slow')}
        staleText={t('stale', { time: format.time(dataUpdatedAt) })}
        small
      >
        <ul className={styles.list}>
          {drafts.map((draft) => (
            <DraftLineItem key={draft.id} draft={draft} onDrop={() => setDropping(draft)} />
          ))}
        </ul>
        {hasNextPage && (
          <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('list.more')}
          </Button>
        )}
      </Loaded>
      <DropDialog draft={dropping} onClose={() => setDropping(null)} />
    </section>
  );
};

const DraftLineItem = ({ draft, onDrop }: { draft: DraftHead; onDrop: () => void }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const now = useNow();
  const { id, title, file, commune, counts, author, updatedAt, dossier } = draft;
  return (
    <li className={styles.draft}>
      <div>
        <Link to={paths.draft(id)} className={styles.name}>
          {title || t('letter.untitled')}
        </Link>
        <p className={styles.meta}>
          <b>{counts.open > 0 ? t('list.open', { count: counts.open }) : t('list.none')}</b>
          {counts.faulty + counts.warned > 0 && (
            <span>{t('list.warned', { count: counts.faulty + counts.warned })}</span>
          )}
          {dossier && <span>{t('list.partOf', { code: dossier.code })}</span>}
          {file && <span>{file.name}</span>}
          {commune && <span>{commune.name}</span>}
          <span>{t('list.changed', { moment: format.moment(updatedAt, now), name: author.name })}</span>
        </p>
      </div>
      <IconButton
        icon={<IconTrash size={16} aria-hidden="true" />}
        label={t('list.drop', { title })}
        className={styles.drop}
        onClick={onDrop}
      />
    </li>
  );
};

const DropDialog = ({ draft, onClose }: { draft: DraftHead | null; onClose: () => void }) => {
  const { t } = useTranslation('drafts');
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/dossier-drafts/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: DRAFTS_KEY });
      onClose();
    },
  });
  return (
    <Dialog
      opened={draft !== null}
      onClose={onClose}
      title={t('drop.title')}
      footer={
        <>
          <Button onClick={onClose}>{t('drop.keep')}</Button>
          <Button kind="late" busy={drop.isPending} onClick={() => draft && drop.mutate(draft.id)}>
            {t('drop.drop')}
          </Button>
        </>
      }
    >
      <p>{t('drop.text', { title: draft?.title ?? '', count: draft?.counts.open ?? 0 })}</p>
      {drop.error && <SendProblem error={drop.error} kept="" />}
    </Dialog>
  );
};
