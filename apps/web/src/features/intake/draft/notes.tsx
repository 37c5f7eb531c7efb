import { IconChecks, IconInfoCircle, IconMapPinX, IconStack2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { siblingsQuery } from './draft.queries.ts';
import styles from './notes.module.css';
import type { DraftBoardState } from './use-draft-board.ts';

/** What must be known of the file before its questions are checked: sent already, a correction, other communes' questions. */
export const Notes = ({ board }: { board: DraftBoardState }) => {
  const { t } = useTranslation('drafts');
  const format = useFormat();
  const now = useNow();
  const { head, rows } = board;
  const count = (test: (row: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const sent = count(({ standing }) => standing === 'sent');
  const known = count(({ standing }) => standing === 'known');
  const corrected = count(({ question }) => question.skipReason === 'corrected');
  const others = count(({ question }) => question.skipReason === 'other_commune');
  const fresh = count(({ question }) => question.state === 'open');
  const { dossier, sameAs, file } = head;
  return (
    <div className={styles.notes}>
      {sameAs && (
        <p className={styles.same} role="status">
          <IconChecks size={16} aria-hidden="true" />
          <span>
            {t('note.sameAs', { moment: format.moment(sameAs.sentAt, now) })}{' '}
            <Link to={paths.dossier(sameAs.id)}>{t('note.openDossier', { code: sameAs.code })}</Link>
          </span>
        </p>
      )}
      {!sameAs && dossier && known > 0 && (
        <p className={styles.note} role="status">
          <IconInfoCircle size={16} aria-hidden="true" />
          <span>
            {t('note.correction', { fresh, known })} <Link to={paths.dossier(dossier.id)}>{dossier.code}</Link>
          </span>
        </p>
      )}
      {!sameAs && dossier && sent > 0 && (
        <p className={styles.same} role="status">
          <IconChecks size={16} aria-hidden="true" />
          <span>
            {t('note.sent', { count: sent })}{' '}
            <Link to={paths.dossier(dossier.id)}>{t('note.openDossier', { code: dossier.code })}</Link>
          </span>
        </p>
      )}
      {board.headConflict && (
        <p className={styles.warn} role="status">
          <IconInfoCircle size={16} aria-hidden="true" />
          {t('conflict.head')}
        </p>
      )}
      {corrected > 0 && (
        <p className={styles.note}>
          <IconInfoCircle size={16} aria-hidden="true" />
          {t('note.corrected', { count: corrected })}
        </p>
      )}
      {others > 0 && (
        <p className={styles.warn} role="status">
          <IconMapPinX size={16} aria-hidden="true" />
          {t('note.otherCommune', { count: others })}
        </p>
      )}
      {head.unitText && !head.commune && (
        <p className={styles.warn} role="status">
          <IconMapPinX size={16} aria-hidden="true" />
          {t('note.unknownUnit', { unit: head.unitText })}
        </p>
      )}
      {/* Another commune that was just chosen is a code until it is saved. */}
      {head.commune !== null &&
        typeof head.commune === 'object' &&
        head.notices.includes('letter_of_other_commune') && (
          <p className={styles.warn} role="status">
            <IconMapPinX size={16} aria-hidden="true" />
            {t('note.letterOfOther', { commune: head.commune.name })}
          </p>
        )}
      {file && <Siblings fileId={file.id} draftId={head.id} />}
    </div>
  );
};

/** One file, several communes: each is a dossier of its own. */
const Siblings = ({ fileId, draftId }: { fileId: string; draftId: string }) => {
  const { t } = useTranslation('drafts');
  const { data = [] } = useQuery(siblingsQuery(fileId));
  const others = data.filter(({ id }) => id !== draftId);
  if (others.length === 0) return null;
  return (
    <p className={styles.note}>
      <IconStack2 size={16} aria-hidden="true" />
      <span>
        {t('note.siblings', { count: others.length })}{' '}
        {others.map(({ id, commune, unitText, title, counts }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <Link to={paths.draft(id)}>
              {t('note.sibling', { name: commune?.name ?? unitText ?? title, count: counts.open })}
            </Link>
          </span>
        ))}
      </span>
    </p>
  );
};
