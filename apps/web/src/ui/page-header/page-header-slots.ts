import { createContext } from 'react';

export type PageHeaderSlots = {
  /** Left part of the header: title and where one is. */
  start: HTMLElement | null;
  /** Right end: actions. */
  end: HTMLElement | null;
};

/** The shell provides the two places; a page fills them through <PageHeader>. */
export const PageHeaderSlotsContext = createContext<PageHeaderSlots>({ start: null, end: null });
