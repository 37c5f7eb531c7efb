import { IconAlertTriangle, IconUserPlus, IconUserShare } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { may, useUser } from '../../../session/use-session.ts';
import { Badge } from '../../../ui/badge/badge.tsx';
import { Button } from '../../../ui/button/button.tsx';
import { standing, today } from '../day.ts';
import type { PostDetail } from '../people.queries.ts';
import styles from '../person/person.module.css';
import { TermList } from '../person/term-list.tsx';
import { EndPostingDialog } from './end-posting-dialog.tsx';
import { NewPostingDialog } from './new-posting-dialog.tsx';
import { EndSubstituteDialog, NameSubstituteDialog } from './substitute-dialogs.tsx';

type Posting = PostDetail['postings'][number];
type Asked = 'posting' | 'substitute' | 'end-substitute' | Posting | null;

/** Who holds the post, who held it and who stands in. */
export const PostDetails = ({ post }: { post: PostDetail }) => {
  const { t } = useTranslation('people');
  const manages = may(useUser(), 'posting:manage');
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  const day = today();
  const endable = (posting: Posting) => manages && posting.validTo === null && standing(posting, day) !== 'past';
  return (
    <div className={styles.details}>
      <p>
        {post.name}
        <br />
        <b>{t('posts.openTickets', { count: post.openTickets })}</b>
      </p>
      {post.vacant && (
        <p className={styles.vacant}>
          <Badge tone="warn" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
            {t('posts.vacant')}
          </Badge>
          {t('posts.keeps')}
        </p>
      )}
      {manages && (
        <div className={styles.buttons}>
          <Button
            kind="primary"
            icon={<IconUserPlus size={16} aria-hidden="true" />}
            onClick={() => setAsked('posting')}
          >
            {t('posts.newPosting')}
          </Button>
          <Button icon={<IconUserShare size={16} aria-hidden="true" />} onClick={() => setAsked('substitute')}>
            {t('posts.nameSubstitute')}
          </Button>
        </div>
      )}
      <section className={styles.section}>
        <div className={styles.sectionHead}>
          <h3>{t('posts.substitute')}</h3>
          {manages && post.substitute && (
            <Button size="sm" onClick={() => setAsked('end-substitute')}>
              {t('posts.endSubstitute')}
            </Button>
          )}
        </div>
        {post.substitutions.length === 0 && <p className={styles.faint}>{t('posts.noSubstitute')}</p>}
        <TermList terms={post.substitutions.map((each) => ({ ...each, title: each.person.name, note: each.reason }))} />
      </section>
      <section className={styles.section}>
        <h3>{t('posts.history')}</h3>
        {post.postings.length === 0 && <p className={styles.faint}>{t('posts.noHistory')}</p>}
        <TermList
          terms={post.postings.map((posting) => ({
            ...posting,
            title: posting.person.name,
            note: t('person.decision', { number: posting.decisionNumber }),
            action: endable(posting) && (
              <Button
                size="sm"
                kind="link"
                aria-label={t('posts.endOf', { name: posting.person.name })}
                onClick={() => setAsked(posting)}
              >
                {t('posts.end')}
              </Button>
            ),
          }))}
        />
      </section>
      {asked === 'posting' && <NewPostingDialog post={post} onClose={close} />}
      {asked === 'substitute' && <NameSubstituteDialog post={post} onClose={close} />}
      {asked === 'end-substitute' && <EndSubstituteDialog post={post} onClose={close} />}
      {asked !== null && typeof asked === 'object' && <EndPostingDialog post={post} posting={asked} onClose={close} />}
    </div>
  );
};
