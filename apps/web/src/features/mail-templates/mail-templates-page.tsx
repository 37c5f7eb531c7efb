import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { queryClient } from '../../lib/query-client.ts';
import { EmptyState } from '../../ui/empty-state/empty-state.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { Tabs, tabId } from '../../ui/tabs/tabs.tsx';
import { type Place, templatesQuery } from './mail-templates.queries.ts';
import styles from './mail-templates-page.module.css';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';

export const loader = () => {
  queryClient.prefetchQuery(templatesQuery);
  return null;
};

const PANEL = 'template';

/** The words of every mail: the product's, or the administrator's own. */
export const Page = () => {
  const { t } = useTranslation('wording');
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useQuery(templatesQuery);
  const items = data?.items ?? [];
  const locale = params.get('locale') === 'en' ? 'en' : 'vi';
  const ofLocale = items.filter((one) => one.locale === locale);
  const chosen = ofLocale.find(({ kind }) => kind === params.get('kind')) ?? ofLocale[0];
  const show = (patch: Partial<Place>) =>
    setParams({ ...(chosen && { kind: chosen.kind }), locale, ...patch }, { replace: true });
  const own = items.filter((one) => one.own).length;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} where={data && t('where', { count: own })} />
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={8} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {chosen ? (
          <>
            <TemplateList templates={ofLocale} chosen={chosen.kind} onChoose={(kind) => show({ kind })} />
            <div className={styles.work}>
              <Tabs
                label={t('language')}
                panelId={PANEL}
                tabs={[
                  { value: 'vi', label: 'Tiếng Việt' },
                  { value: 'en', label: 'English' },
                ]}
                value={locale}
                onChange={(next) => show({ locale: next })}
              />
              <div id={PANEL} role="tabpanel" aria-labelledby={tabId(PANEL, locale)}>
                <TemplateEditor key={`${chosen.kind} ${locale}`} template={chosen} />
              </div>
            </div>
          </>
        ) : (
          <EmptyState title={t('none')} />
        )}
      </Loaded>
    </div>
  );
};
