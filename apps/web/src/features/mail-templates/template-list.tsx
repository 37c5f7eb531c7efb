import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { SelectField } from '../../ui/field/select-field.tsx';
import type { Template } from './mail-templates.queries.ts';
import styles from './mail-templates-page.module.css';

type Kind = Template['kind'];
type TemplateListProps = { templates: readonly Template[]; chosen: Kind; onChoose: (kind: Kind) => void };

/** Every kind of mail; those with words of one's own are marked. */
export const TemplateList = ({ templates, chosen, onChoose }: TemplateListProps) => {
  const { t } = useTranslation('wording');
  const phone = useMedia(MEDIA.phone);
  if (phone)
    return (
      <SelectField
        label={t('kinds')}
        options={templates.map(({ kind, own }) => ({
          value: kind,
          label: own ? t('ownOption', { name: t(`kind.${kind}`) }) : t(`kind.${kind}`),
        }))}
        value={chosen}
        onChange={(kind) => {
          const template = templates.find((one) => one.kind === kind);
          if (template) onChoose(template.kind);
        }}
      />
    );
  return (
    <nav className={styles.list} aria-label={t('kinds')}>
      {templates.map(({ kind, own }) => (
        <button key={kind} type="button" aria-current={kind === chosen || undefined} onClick={() => onChoose(kind)}>
          <span>{t(`kind.${kind}`)}</span>
          {own && (
            <small>
              <IconPencil size={13} aria-hidden="true" />
              {t('own')}
            </small>
          )}
        </button>
      ))}
    </nav>
  );
};
