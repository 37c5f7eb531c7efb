import type { ComponentProps } from 'react';
import { classNames } from '../class-names.ts';
import styles from './row-table.module.css';

/** A table of things, one a row; on a phone each row stands as a block of its own. Column widths are the caller's. */
export const RowTable = ({ className, ...props }: ComponentProps<'table'>) => (
  <table className={classNames(styles.table, className)} {...props} />
);
