import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../../session/use-session.ts';
import { showToast } from '../../../ui/toast/toast-store.ts';
import { versionQuery } from '../catalogue.queries.ts';
import type { CatalogueDrafting } from '../draft/use-catalogue-draft.ts';

/**
 * A draft whose publication was sent, and whose answer was lost with the page or the line: when it is the next version,
 * it is no draft any more.
 */
export const useSentDraft = ({ sent, base, clear }: CatalogueDrafting): void => {
  const { t } = useTranslation('catalogue');
  const { id } = useUser();
  const next = (sent?.version ?? 0) + 1;
  const { data } = useQuery({ ...versionQuery(next), enabled: sent !== null && base.version >= next });
  const isOurs = data !== undefined && sent !== null && data.publishedBy?.id === id && data.note === sent.note;
  const settle = useEffectEvent(() => {
    clear();
    showToast({ tone: 'ok', message: t('publish.done', { version: next }) });
  });
  useEffect(() => {
    if (isOurs) settle();
  }, [isOurs]);
};
