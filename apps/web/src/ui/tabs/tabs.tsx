import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './tabs.module.css';

export type Tab<Value extends string> = {
  value: Value;
  label: ReactNode;
  /** Null while loading: shown as "–". */
  count?: number | null;
};

type TabsProps<Value extends string> = {
  tabs: readonly Tab<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** What the tabs choose between, for screen readers. */
  label: string;
  /** Id of the element with role="tabpanel" that they control. */
  panelId: string;
  /** `vertical` stands left of its panel; where there is no room for that it lies down. */
  orientation?: 'horizontal' | 'vertical';
};

const SIDEWAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };
const ALL_WAYS: Record<string, number> = { ...SIDEWAYS, ArrowUp: -1, ArrowDown: 1 };

/** Tabs with counts; arrow keys move as in the ARIA pattern. The panel belongs to the page. */
export const Tabs = <Value extends string>({
  tabs,
  value,
  onChange,
  label,
  panelId,
  orientation = 'horizontal',
}: TabsProps<Value>) => {
  const list = useRef<HTMLDivElement>(null);
  const { i18n } = useTranslation();
  const numbers = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'vi-VN');

  // With more tabs than room the chosen one may lie outside. Sideways alone: tabs further down are no reason to scroll the page to them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is chosen
  useEffect(() => {
    const box = list.current?.getBoundingClientRect();
    const tab = list.current?.querySelector('[aria-selected=true]')?.getBoundingClientRect();
    if (list.current && box && tab)
      list.current.scrollLeft += Math.min(0, tab.left - box.left) + Math.max(0, tab.right - box.right);
  }, [value]);

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.value === value);
    const step = (orientation === 'vertical' ? ALL_WAYS : SIDEWAYS)[event.key];
    const target =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? tabs.length - 1
          : step !== undefined
            ? (at + step + tabs.length) % tabs.length
            : -1;
    const next = tabs[target];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[target]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      aria-orientation={orientation}
      className={styles.tabs}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={tabId(panelId, tab.value)}
          className={styles.tab}
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && (
            <span className={styles.count}>{tab.count === null ? '–' : numbers.format(tab.count)}</span>
          )}
        </button>
      ))}
    </div>
  );
};

/** Id of a tab, for `aria-labelledby` of its panel. */
export const tabId = (panelId: string, value: string): string => `${panelId}-tab-${value}`;
