import { IconBook2, IconMailCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Button } from '../../../ui/button/button.tsx';
import styles from './source-line.module.css';

type Source = {
  kind: 'article' | 'answer';
  code: string | null;
  title: string;
  department: string | null;
  at: string;
};

/** What the text was written from. */
export const SourceLine = ({ source, onRemove }: { source: Source; onRemove?: () => void }) => {
  const { t } = useTranslation('ticket');
  const format = useFormat();
  const { kind, code, title, department, at } = source;
  const Icon = kind === 'article' ? IconBook2 : IconMailCheck;
  return (
    <p className={styles.source}>
      <Icon size={14} aria-hidden="true" />
      <span>
        {t('answer.source.label')}{' '}
        {kind === 'article'
          ? t('answer.source.article', { code: code ?? '', title })
          : t('answer.source.answer', { department: department ?? '', date: format.date(at), title })}
      </span>
      {onRemove && (
        <Button kind="link" size="sm" onClick={onRemove}>
          {t('answer.source.remove')}
        </Button>
      )}
    </p>
  );
};
