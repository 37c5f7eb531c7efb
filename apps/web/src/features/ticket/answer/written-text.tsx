import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format.ts';
import { paths } from '../../../paths.ts';
import { Citation } from '../../../ui/citation/citation.tsx';
import { useNow } from '../../../ui/countdown/ticker.ts';
import { FileList } from '../question/file-list.tsx';
import type { TimelineEntry } from '../ticket.queries.ts';
import { ReadersLine } from './readers-line.tsx';
import { SourceLine } from './source-line.tsx';
import styles from './written-text.module.css';

/** A written answer as it is read: text, legal basis, files, who signed it and when. */
export const WrittenText = ({ entry }: { entry: TimelineEntry }) => {
  const { t } = useTranslation(['ticket', 'acts']);
  const format = useFormat();
  const now = useNow();
  const { answer, by, attachments } = entry;
  if (!answer) return null;
  const { kind, body, citations, noCitationReason, authority, documentNumber, letterDate, noLetterReason } = answer;
  const { chaseAt, sentAt } = answer;
  return (
    <>
      <p className={styles.body}>{body}</p>
      {authority && kind !== 'referral' && (
        <dl className={styles.referral}>
          <dt>{t('answer.authority')}</dt>
          <dd>{authority}</dd>
          <dt>{t(documentNumber ? 'answer.letter' : 'answer.noLetter')}</dt>
          <dd>
            {documentNumber && letterDate
              ? t('answer.letterOf', { number: documentNumber, date: format.date(letterDate) })
              : noLetterReason}
          </dd>
        </dl>
      )}
      {authority && kind === 'referral' && (
        <dl className={styles.referral}>
          <dt>{t('acts.refer.authority')}</dt>
          <dd>{authority}</dd>
          <dt>{t('acts.refer.documentNumber')}</dt>
          <dd>{documentNumber}</dd>
          {chaseAt && (
            <>
              <dt>{t('acts.refer.chaseAt')}</dt>
              <dd>{format.date(chaseAt)}</dd>
            </>
          )}
        </dl>
      )}
      {citations.length > 0 && (
        <ul className={styles.citations} aria-label={t('acts:citation.list')}>
          {citations.map(({ document, article }) => (
            <li key={`${document} ${article}`}>
              <Citation document={document} detail={article || undefined} />
            </li>
          ))}
        </ul>
      )}
      {citations.length === 0 && noCitationReason && (
        <p className={styles.reason}>{t('acts:citation.none', { reason: noCitationReason })}</p>
      )}
      {answer.source && (
        <SourceLine source={{ ...answer.source, department: answer.source.department?.name ?? null }} />
      )}
      <FileList files={attachments} />
      <p className={styles.signed}>
        {by?.person && <b>{by.person.name}</b>}
        {by && <span>{by.unit.name}</span>}
        {sentAt && <time dateTime={sentAt}>{t('answer.sentAt', { moment: format.moment(sentAt, now) })}</time>}
      </p>
      {answer.readBy && answer.state === 'sent' && kind !== 'part' && <ReadersLine readers={answer.readBy} />}
      {answer.groupId && (
        <p className={styles.group}>
          <Link to={paths.answerGroup(answer.groupId)}>{t('answer.group')}</Link>
        </p>
      )}
    </>
  );
};
