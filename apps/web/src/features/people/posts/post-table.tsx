import { IconAlertTriangle, IconArrowRight, IconUserShare } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/use-format.ts';
import { Avatar } from '../../../ui/avatar/avatar.tsx';
import { Badge } from '../../../ui/badge/badge.tsx';
import { RowTable } from '../../../ui/table/row-table.tsx';
import type { Post } from '../people.queries.ts';
import page from '../people-page.module.css';
import styles from './post-table.module.css';

export const PostTable = ({ posts, onOpen }: { posts: readonly Post[]; onOpen: (id: string) => void }) => {
  const { t } = useTranslation('people');
  return (
    <RowTable className={styles.posts} aria-label={t('posts.list')}>
      <thead>
        <tr>
          <th scope="col">{t('posts.column.province')}</th>
          <th scope="col">{t('posts.column.holder')}</th>
          <th scope="col">{t('posts.column.substitute')}</th>
          <th scope="col" className={styles.count}>
            {t('posts.column.open')}
          </th>
        </tr>
      </thead>
      <tbody>
        {posts.map((post) => (
          <PostRow key={post.id} post={post} onOpen={() => onOpen(post.id)} />
        ))}
      </tbody>
    </RowTable>
  );
};

const PostRow = ({ post, onOpen }: { post: Post; onOpen: () => void }) => {
  const { t } = useTranslation('people');
  const format = useFormat();
  const { province, ministry, holder, next, substitute, openTickets } = post;
  return (
    <tr>
      <td>
        <button type="button" className={page.open} onClick={onOpen} aria-label={t('posts.open', { name: post.name })}>
          {province.name}
        </button>
        <small>{ministry.name}</small>
      </td>
      <td>
        {holder ? (
          <span className={page.person}>
            <Avatar name={holder.person.name} id={holder.person.id} decorative />
            <span>
              {holder.person.name}
              <small>
                {holder.decisionNumber}
                {holder.validTo && `, ${t('posts.until', { date: format.date(holder.validTo) })}`}
              </small>
            </span>
          </span>
        ) : (
          <Badge tone="warn" icon={<IconAlertTriangle size={13} aria-hidden="true" />}>
            {t('posts.vacant')}
          </Badge>
        )}
        {next && (
          <small className={styles.next}>
            <IconArrowRight size={13} aria-hidden="true" />
            {t('posts.next', { name: next.person.name, date: format.date(next.validFrom) })}
          </small>
        )}
      </td>
      <td>
        {substitute ? (
          <>
            <span className={styles.next}>
              <IconUserShare size={15} aria-hidden="true" />
              {substitute.person.name}
            </span>
            {substitute.validTo && <small>{t('posts.until', { date: format.date(substitute.validTo) })}</small>}
          </>
        ) : (
          <span className={page.faint} aria-hidden="true">
            –
          </span>
        )}
      </td>
      <td className={styles.count}>
        <b className={styles.number} aria-hidden="true">
          {format.number(openTickets)}
        </b>
        <span className={styles.spoken}>{t('posts.openTickets', { count: openTickets })}</span>
      </td>
    </tr>
  );
};
