import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../paths.ts';
import { Badge } from '../../ui/badge/badge.tsx';
import { Button } from '../../ui/button/button.tsx';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import styles from './department.module.css';
import { EntryDialog } from './edit/entry-dialog.tsx';
import { useEditing } from './editing.ts';
import { FieldCard } from './field-card.tsx';
import { Lapsed } from './lapsed.tsx';
import { LegalTexts } from './legal-texts.tsx';
import { inOrder, part, type Sifted } from './sift.ts';
import { useEntryWords } from './use-entry-words.ts';

type DepartmentViewProps = {
  sifted: Sifted;
  tab: 'fields' | 'texts' | null;
  onTab: (tab: 'fields' | 'texts') => void;
};

const PANEL = 'department';

/** A department: its fields with what belongs to them, and the legal texts it answers for. */
export const DepartmentView = ({ sifted, tab, onTab }: DepartmentViewProps) => {
  const { t } = useTranslation('catalogue');
  const { day, mayEdit } = useEditing();
  const words = useEntryWords();
  const [adds, setAdds] = useState(false);
  const { department, fields, legalTexts } = sifted;
  const parted = part(fields, day);
  const texts = part(
    inOrder(legalTexts, ({ citation }) => citation, 'first'),
    day,
  );
  // What is sought may stand in the other half alone.
  const halves = { fields: fields.length, texts: legalTexts.length };
  const wanted = tab ?? 'fields';
  const other = wanted === 'fields' ? 'texts' : 'fields';
  const shown = halves[wanted] === 0 && halves[other] > 0 && tab === null ? other : wanted;
  const own = words.shortPeriod(department, day);
  return (
    <section className={styles.view} aria-labelledby="department-name">
      <div className={styles.head}>
        <div className={styles.title}>
          <h2 id="department-name">{department.name}</h2>
          <p>
            <code>{department.code}</code>
            {own && <Badge tone="warn">{own}</Badge>}
            <span>
              {t('assignment.is', { mode: t(`assignment.mode.${department.assignment}`) })}
              {department.mayAssign && (
                <>
                  {' · '}
                  <Link to={`${paths.duty}?unit=${encodeURIComponent(department.unitId)}`}>
                    {t('assignment.change')}
                  </Link>
                </>
              )}
            </span>
          </p>
        </div>
        {mayEdit && (
          <Button icon={<IconPlus size={16} aria-hidden="true" />} onClick={() => setAdds(true)}>
            {t(shown === 'fields' ? 'add.field' : 'add.legal_text')}
          </Button>
        )}
      </div>
      <Tabs
        label={t('halves')}
        panelId={PANEL}
        tabs={[
          { value: 'fields', label: t('half.fields'), count: parted.now.length },
          { value: 'texts', label: t('half.texts'), count: texts.now.length },
        ]}
        value={shown}
        onChange={onTab}
      />
      <div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, shown)} className={styles.panel}>
        {shown === 'fields' ? (
          <>
            {fields.length === 0 && <EmptyState small title={t('none.field')} />}
            {parted.now.map((field) => (
              <FieldCard key={field.id} field={field} department={department} />
            ))}
            <Lapsed what={t('lapsed.fields', { count: parted.past.length })} count={parted.past.length}>
              {parted.past.map((field) => (
                <FieldCard key={field.id} field={field} department={department} />
              ))}
            </Lapsed>
          </>
        ) : (
          <LegalTexts texts={texts} department={department} />
        )}
      </div>
      {adds && (
        <EntryDialog
          kind={shown === 'fields' ? 'field' : 'legal_text'}
          place={{ department: department.code }}
          onClose={() => setAdds(false)}
        />
      )}
    </section>
  );
};
