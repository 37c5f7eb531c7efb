import { useTranslation } from 'react-i18next';
import styles from './mail-templates-page.module.css';

type VariableBarProps = { names: readonly string[]; into: string; onInsert: (name: string) => void };

/** What this mail may name; a press puts it where the caret is. */
export const VariableBar = ({ names, into, onInsert }: VariableBarProps) => {
  const { t, i18n } = useTranslation('wording');
  return (
    <fieldset className={styles.variables}>
      <legend>{t('variables', { into })}</legend>
      {names.map((name) => {
        const key = `variable.${name}` as 'variable.link'; // the API's list grows without this file
        const meaning = i18n.exists(`wording:${key}`) ? t(key) : name;
        return (
          <button key={name} type="button" data-tooltip={meaning} onClick={() => onInsert(name)}>
            <code>{`{{${name}}}`}</code>
            <span className="visually-hidden">{meaning}</span>
          </button>
        );
      })}
    </fieldset>
  );
};
