import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button/button.tsx';
import { TextField } from '../../../ui/field/text-field.tsx';
import styles from '../department.module.css';
import { useEditing } from '../editing.ts';
import type { Field } from '../shown.ts';
import { saysNothing, sortOutKnown, splitTerms } from '../split-terms.ts';
import { isPast } from '../standing.ts';

/** One term, or a pasted list of them. What the field has already is said and not added twice. */
export const AddTerms = ({ field }: { field: Field }) => {
  const { t } = useTranslation('catalogue');
  const { drafting, ministry } = useEditing();
  const [text, setText] = useState('');
  const [told, setTold] = useState<string | null>(null);
  const today = drafting.shown.today;

  const add = (list: string) => {
    const known = field.terms.filter((term) => !isPast(term, today)).map(({ term }) => term);
    const { fresh, had } = sortOutKnown(splitTerms(list), known);
    const useless = fresh.filter(saysNothing);
    const good = fresh.filter((term) => !saysNothing(term));
    if (good.length > 0)
      drafting.put(
        ministry?.code ?? null,
        ...good.map((term) => ({
          op: 'add' as const,
          kind: 'term' as const,
          data: { field: field.id, term, validFrom: today },
        })),
      );
    setText(useless.join(', '));
    setTold(
      [
        good.length > 0 && t('termsAdded', { count: good.length }),
        had.length > 0 && t('termsHad', { terms: had.join(', ') }),
        useless.length > 0 && t('termsUseless', { terms: useless.join(', ') }),
      ]
        .filter(Boolean)
        .join(' ') || null,
    );
  };
  return (
    <form
      className={styles.addTerms}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add(text);
      }}
    >
      <TextField
        className={styles.addText}
        label={t('add.termsTo', { field: field.nameVi })}
        hideLabel
        placeholder={t('add.termsHint')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          // A field of one line would drop the breaks between the terms.
          if (!/[\n\t]/.test(pasted.trim())) return;
          event.preventDefault();
          add(`${text}\n${pasted}`);
        }}
      />
      <Button type="submit" size="sm" icon={<IconPlus size={15} aria-hidden="true" />} disabled={text.trim() === ''}>
        {t('add.terms')}
      </Button>
      <p className={styles.told} role="status">
        {told}
      </p>
    </form>
  );
};
