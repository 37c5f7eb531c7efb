import { IconSearch } from '@tabler/icons-react';
import { type Ref, useImperativeHandle } from 'react';
import { useTranslation } from 'react-i18next';
import { useTypedSearch } from '../../../lib/use-typed-search.ts';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import styles from './filters.module.css';

const WAIT_MS = 300;

type TextFilterProps = { value: string; onChange: (text: string) => void; ref?: Ref<HTMLInputElement> };

/** Words of code, subject or question. Typing is never overwritten by what the address says. */
export const TextFilter = ({ value, onChange, ref }: TextFilterProps) => {
  const { t } = useTranslation('queue');
  const { input, text, type } = useTypedSearch(value, onChange, WAIT_MS);
  useImperativeHandle(ref, () => input.current as HTMLInputElement, [input]); // mounted together with this component

  return (
    <span className={styles.text}>
      <IconSearch size={14} aria-hidden="true" />
      <input
        ref={input}
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.textPlaceholder')}
        value={text}
        maxLength={200}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') type(text, 0);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (text) type('', 0);
          else input.current?.blur();
        }}
      />
      <Kbd keys={['/']} />
    </span>
  );
};
