import { type ReactNode, useContext } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './page-header.module.css';
import { PageHeaderSlotsContext } from './page-header-slots.ts';

type PageHeaderProps = {
  /** The page's <h1> and the window's title. */
  title: string;
  /** Where one is: "tỉnh Quảng Ngãi · 96 xã, phường, đặc khu". */
  where?: ReactNode;
  /** Before the title: the way back. */
  lead?: ReactNode;
  /** After it: badges, previous and next. */
  children?: ReactNode;
  /** Right end of the header: at most two buttons. */
  actions?: ReactNode;
};

/** Puts a page's title and actions into the shell's header. One a page. */
export const PageHeader = ({ title, where, lead, children, actions }: PageHeaderProps) => {
  const { t } = useTranslation();
  const { start, end } = useContext(PageHeaderSlotsContext);
  return (
    <>
      <title>{`${title} · ${t('appName')}`}</title>
      {start &&
        createPortal(
          <>
            {lead}
            <div className={styles.words}>
              <h1 className={styles.title}>{title}</h1>
              {where && <span className={styles.where}>{where}</span>}
            </div>
            {children}
          </>,
          start,
        )}
      {end && actions && createPortal(actions, end)}
    </>
  );
};
