import { IconHistory, IconListNumbers, IconSitemap, IconTestPipe } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { MEDIA, useMedia } from '../../lib/use-media.ts';
import { paths } from '../../paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { Loaded } from '../../ui/loaded/loaded.tsx';
import { PageHeader } from '../../ui/page-header/page-header.tsx';
import { SkeletonRows } from '../../ui/skeleton/skeleton.tsx';
import { type Catalogue, catalogueQuery } from './catalogue.queries.ts';
import styles from './catalogue-frame.module.css';
import { DraftBar } from './draft/draft-bar.tsx';
import { type CatalogueDrafting, useCatalogueDraft } from './draft/use-catalogue-draft.ts';
import { useSentDraft } from './publish/use-sent-draft.ts';

const PublishDrawer = lazy(() => import('./publish/publish-drawer.tsx'));
const TryDrawer = lazy(() => import('./try/try-drawer.tsx'));

type FrameProps = { title: string; children: (drafting: CatalogueDrafting) => ReactNode };

const TABS = [
  { name: 'departments', path: paths.catalogue, icon: IconSitemap },
  { name: 'rules', path: paths.routingRules, icon: IconListNumbers },
  { name: 'history', path: paths.catalogueHistory, icon: IconHistory },
] as const;

/** On a phone the chosen part may lie outside. Each of them is a page, so once is enough. */
const showChosen = (nav: HTMLElement | null): void =>
  nav?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

/** What the three pages of the catalogue share: where one is, the draft and its publication, and the trial of a question. */
export const CatalogueFrame = ({ title, children }: FrameProps) => {
  const { t } = useTranslation('catalogue');
  const { data, error, refetch } = useQuery(catalogueQuery);
  const phone = useMedia(MEDIA.phone);
  const [tries, setTries] = useState(false);
  const tryIcon = <IconTestPipe size={phone ? 20 : 16} aria-hidden="true" />;
  return (
    <div className={styles.page}>
      <PageHeader
        title={title}
        where={data && (data.version === 0 ? t('installed') : t('where', { version: data.version }))}
        actions={
          phone ? (
            <IconButton size="touch" icon={tryIcon} label={t('try.open')} onClick={() => setTries(true)} />
          ) : (
            <Button icon={tryIcon} onClick={() => setTries(true)}>
              {t('try.open')}
            </Button>
          )
        }
      />
      <nav ref={showChosen} className={styles.tabs} aria-label={t('parts')}>
        {TABS.map(({ name, path, icon: Icon }) => (
          <NavLink key={name} to={path} end className={styles.tab}>
            <Icon size={16} aria-hidden="true" />
            {t(`part.${name}`)}
          </NavLink>
        ))}
      </nav>
      <Loaded
        pending={!data}
        error={error}
        onRetry={refetch}
        skeleton={<SkeletonRows rows={12} />}
        slowText={t('slow')}
        staleText={t('stale')}
      >
        {data && (
          <Drafting catalogue={data} tries={tries} onTried={() => setTries(false)}>
            {children}
          </Drafting>
        )}
      </Loaded>
    </div>
  );
};

type DraftingProps = {
  catalogue: Catalogue;
  tries: boolean;
  onTried: () => void;
  children: FrameProps['children'];
};

const Drafting = ({ catalogue, tries, onTried, children }: DraftingProps) => {
  const drafting = useCatalogueDraft(catalogue);
  useSentDraft(drafting);
  const [reviews, setReviews] = useState(false);
  if (!drafting.ready) return <SkeletonRows rows={12} />;
  return (
    <>
      <div className={styles.body}>{children(drafting)}</div>
      {drafting.changes.length > 0 && <DraftBar drafting={drafting} onReview={() => setReviews(true)} />}
      <Suspense>
        {reviews && <PublishDrawer drafting={drafting} onClose={() => setReviews(false)} />}
        {tries && <TryDrawer drafting={drafting} onClose={onTried} />}
      </Suspense>
    </>
  );
};
