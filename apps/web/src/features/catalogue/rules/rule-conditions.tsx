import { IconMapPin, IconRoute, IconTag } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../shown.ts';
import type { useToldWords } from '../told/use-told-words.ts';
import styles from './rules.module.css';

type RuleConditionsProps = { rule: Rule; words: ReturnType<typeof useToldWords> };

/** What a question must be for the rule to decide; a rule without conditions decides every question. */
export const RuleConditions = ({ rule, words }: RuleConditionsProps) => {
  const { t } = useTranslation('catalogue');
  const { field, province, channel } = rule;
  if (field === null && province === null && channel === null)
    return <small className={styles.always}>{t('rules.always')}</small>;
  return (
    <ul className={styles.conditions} aria-label={t('rules.conditions')}>
      {field !== null && (
        <li>
          <IconTag size={13} aria-hidden="true" />
          {words.field(field)}
        </li>
      )}
      {province !== null && (
        <li>
          <IconMapPin size={13} aria-hidden="true" />
          {words.province(province)}
        </li>
      )}
      {channel !== null && (
        <li>
          <IconRoute size={13} aria-hidden="true" />
          {t(`channel.${channel}`)}
        </li>
      )}
    </ul>
  );
};
