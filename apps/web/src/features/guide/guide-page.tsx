import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { downloadFile } from '../../lib/download-file.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { paths } from '../../paths.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import styles from './guide-page.module.css';
import { StepsFigure } from './steps-figure.tsx';
import { TableFigure } from './table-figure.tsx';

const KINDS = ['excel', 'word', 'chat', 'old', 'scan', 'locked'] as const;
/** These are sent as they are; the others need something done first. */
const READY: readonly string[] = ['excel', 'word', 'chat'];
const POINTS = ['one', 'group', 'basis'] as const;
const CASES = ['held', 'again', 'known', 'mixed', 'asked', 'pack'] as const;

/** What a clerk should know before sending a file: one page, also on paper. */
export const Page = () => {
  const { t } = useTranslation('guide');
  const problemText = useProblemText();
  const template = () =>
    downloadFile('/api/question-template', t('templateName')).catch((error: unknown) =>
      showToast({ tone: 'late', message: problemText(error).detail }),
    );
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          <Button
            icon={<IconPrinter size={16} aria-hidden="true" />}
            className={styles.print}
            aria-label={t('print')}
            onClick={() => print()}
          >
            {t('print')}
          </Button>
        }
      />
      <article className={styles.sheet}>
        <p className={styles.paperTitle} aria-hidden="true">
          {t('title')}
        </p>
        <p className={styles.lead}>{t('lead')}</p>
        <p className={styles.links}>
          <Link to={paths.manyQuestions} className={buttonClass({ kind: 'primary' })}>
            {t('start')}
          </Link>
          <Button icon={<IconDownload size={16} aria-hidden="true" />} onClick={template}>
            {t('template')}
          </Button>
        </p>

        <section>
          <h2>{t('path.title')}</h2>
          <StepsFigure />
        </section>

        <section>
          <h2>{t('files.title')}</h2>
          <table className={styles.kinds}>
            <thead>
              <tr>
                <th scope="col">{t('files.kind')}</th>
                <th scope="col">{t('files.what')}</th>
              </tr>
            </thead>
            <tbody>
              {KINDS.map((kind) => (
                <tr key={kind} className={READY.includes(kind) ? styles.ready : undefined}>
                  <th scope="row">{t(`files.rows.${kind}.kind`)}</th>
                  <td>{t(`files.rows.${kind}.what`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>

        <section>
          <h2>{t('numbering.title')}</h2>
          <TableFigure />
          <ul className={styles.points}>
            {POINTS.map((point) => (
              <li key={point}>{t(`numbering.points.${point}`)}</li>
            ))}
          </ul>
        </section>

        <section>
          <h2>{t('cases.title')}</h2>
          <dl className={styles.cases}>
            {CASES.map((name) => (
              <div key={name}>
                <dt>{t(`cases.${name}.term`)}</dt>
                <dd>{t(`cases.${name}.text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </article>
    </>
  );
};
