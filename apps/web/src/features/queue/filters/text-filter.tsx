import { IconSearch } from '@tabler/icons-react';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../../ui/kbd/kbd.tsx';
import styles from './filters.module.css';

const WAIT_MS = 300;

type TextFilterProps = { value: string; onChange: (text: string) => void; ref?: Ref<HTMLInputElement> };

/** Words of code, subject or question. Typing is never overwritten by what the address says. */
export const TextFilter = ({ value, onChange, ref }: TextFilterProps) => {
  const { t } = useTranslation('queue');
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState(value);
  useImperativeHandle(ref, () => input.current as HTMLInputElement, []); // mounted together with this component

  // Cleared by a button, or by going back.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (next: string, wait: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.trim()), wait);
  };

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
        onChange={(event) => change(event.currentTarget.value, WAIT_MS)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change(text, 0);
          if (event.key !== 'Escape') return;
          event.preventDefault();
          if (text) change('', 0);
          else input.current?.blur();
        }}
      />
      <Kbd keys={['/']} />
    </span>
  );
};
