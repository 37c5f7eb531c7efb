import { IconDownload } from '@tabler/icons-react';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../lib/api.ts';
import { downloadFile } from '../../lib/download-file.ts';
import { useProblemText } from '../../lib/use-problem-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Popover } from '../../ui/popover/popover.tsx';
import { showToast } from '../../ui/toast/toast-store.ts';
import styles from './reply-pack-menu.module.css';

type PackDossier = { id: string; code: string; commune: { name: string } };
type Choice = { query: string; name: string; label: string; hint: string };

const FORMATS = ['docx', 'pdf', 'xlsx'] as const;

const filesQuery = (id: string) =>
  queryOptions({
    queryKey: ['question-files', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/dossiers/{id}/question-files', { params: { path: { id } }, signal })),
  });

/** All answers of the dossier in one document, or in the sender's own workbook. */
export const ReplyPackMenu = ({ dossier }: { dossier: PackDossier }) => {
  const { t } = useTranslation('following');
  const problemText = useProblemText();
  const [busy, setBusy] = useState(false);
  const download = async ({ query, name }: Choice) => {
    setBusy(true);
    await downloadFile(`/api/dossiers/${dossier.id}/reply-pack?${query}`, name).catch((error: unknown) =>
      showToast({ tone: 'late', message: problemText(error).detail }),
    );
    setBusy(false);
  };
  return (
    <Popover
      label={t('pack.title')}
      align="end"
      target={(attributes) => (
        <Button
          icon={<IconDownload size={16} aria-hidden="true" />}
          busy={busy}
          className={styles.target}
          aria-label={t('pack.title')}
          {...attributes}
        >
          {busy ? t('pack.making') : t('pack.title')}
        </Button>
      )}
    >
      {(close) => (
        <Choices
          dossier={dossier}
          onChoose={(choice) => {
            close();
            download(choice);
          }}
        />
      )}
    </Popover>
  );
};

const Choices = ({ dossier, onChoose }: { dossier: PackDossier; onChoose: (choice: Choice) => void }) => {
  const { t } = useTranslation('following');
  const files = useQuery(filesQuery(dossier.id));
  const packName = t('pack.fileName', { code: dossier.code, commune: dossier.commune.name });
  const choices: Choice[] = [
    ...FORMATS.map((format) => ({
      query: `format=${format}`,
      name: `${packName}.${format}`,
      label: t(`pack.${format}`),
      hint: t(`pack.${format}Hint`),
    })),
    ...(files.data?.items ?? [])
      .filter(({ takesAnswers }) => takesAnswers)
      .map(({ id, name }) => ({
        query: `format=original&file=${id}`,
        name: t('pack.originalName', {
          name: name.replace(/\.[a-z]+$/i, ''),
          extension: name.endsWith('m') ? 'xlsm' : 'xlsx',
        }),
        label: t('pack.original'),
        hint: t('pack.originalHint', { name }),
      })),
  ];
  return (
    <ul className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.query}>
          <button type="button" onClick={() => onChoose(choice)}>
            <strong>{choice.label}</strong>
            <span>{choice.hint}</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
