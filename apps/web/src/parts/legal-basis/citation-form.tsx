import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button/button.tsx';
import { TextField } from '../../ui/field/text-field.tsx';
import styles from './legal-basis.module.css';
import { ARTICLE_LENGTH, DOCUMENT_LENGTH, type DraftCitation } from './legal-basis.ts';

const SHORTEST_DOCUMENT = 3;

type CitationFormProps = {
  /** Legal texts named so far about this ticket. */
  known: readonly string[];
  onAdd: (citation: DraftCitation) => void;
  onClose: () => void;
};

/** A legal text and its article. Enter adds, Esc goes back to the text. */
export const CitationForm = ({ known, onAdd, onClose }: CitationFormProps) => {
  const { t } = useTranslation(['acts', 'common']);
  const list = useId();
  const [document, setDocument] = useState('');
  const [article, setArticle] = useState('');
  const [tried, setTried] = useState(false);
  const missing = document.trim().length < SHORTEST_DOCUMENT;

  const add = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing) return;
    onAdd({ document: document.trim(), article: article.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };

  return (
    <form className={styles.citationForm} noValidate onSubmit={add} onKeyDown={onKeyDown}>
      <TextField
        label={t('citation.document')}
        className={styles.document}
        autoFocus
        list={list}
        maxLength={DOCUMENT_LENGTH}
        placeholder={t('citation.documentExample')}
        problem={tried && missing ? t('citation.missing') : undefined}
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      <datalist id={list}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <TextField
        label={t('citation.article')}
        className={styles.article}
        maxLength={ARTICLE_LENGTH}
        placeholder={t('citation.articleExample')}
        value={article}
        onChange={(event) => setArticle(event.currentTarget.value)}
      />
      <div className={styles.citationButtons}>
        <Button type="submit" kind="light" icon={<IconPlus size={15} aria-hidden="true" />}>
          {t('citation.add')}
        </Button>
        <Button onClick={onClose}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
};
