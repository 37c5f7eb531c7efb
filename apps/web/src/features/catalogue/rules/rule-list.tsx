import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import {
  arrayMove,
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/button/icon-button.tsx';
import { useEditing } from '../editing.ts';
import { MarkBadge } from '../mark-badge.tsx';
import { Period } from '../period.tsx';
import type { Ministry, Rule } from '../shown.ts';
import { useToldWords } from '../told/use-told-words.ts';
import { RuleConditions } from './rule-conditions.tsx';
import styles from './rules.module.css';

type RuleListProps = {
  ministry: Ministry;
  rules: readonly Rule[];
  onEdit?: (rule: Rule) => void;
  past?: boolean;
};

/** Rules in the order in which they are tried; drawn by the handle, or moved by Space and the arrows. */
export const RuleList = ({ ministry, rules, onEdit, past = false }: RuleListProps) => {
  const { t } = useTranslation('catalogue');
  const { drafting } = useEditing();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const editable = ministry.mayEdit && !past;
  const ids = rules.map(({ id }) => id);
  const place = (from: number, to: number) => {
    if (from < 0 || to < 0 || to >= ids.length || from === to) return;
    drafting.order(ministry.code, arrayMove(ids, from, to));
  };
  const placeOf = (id: unknown): number => ids.indexOf(String(id));
  const nameOf = (id: unknown): string => rules[placeOf(id)]?.name ?? '';
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => over && place(placeOf(active.id), placeOf(over.id))}
      accessibility={{
        screenReaderInstructions: { draggable: t('rules.instructions') },
        announcements: {
          onDragStart: ({ active }) => t('rules.lifted', { name: nameOf(active.id), place: placeOf(active.id) + 1 }),
          onDragOver: ({ active, over }) =>
            over ? t('rules.over', { name: nameOf(active.id), place: placeOf(over.id) + 1 }) : undefined,
          onDragEnd: ({ active, over }) =>
            t('rules.dropped', { name: nameOf(active.id), place: placeOf(over?.id ?? active.id) + 1 }),
          onDragCancel: ({ active }) => t('rules.cancelled', { name: nameOf(active.id) }),
        },
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ol className={styles.rules} aria-label={past ? t('rules.past') : t('rules.list')}>
          {rules.map((rule, at) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              place={past ? null : at + 1}
              onMove={editable ? (by) => place(at, at + by) : undefined}
              first={at === 0}
              last={at === rules.length - 1}
              onEdit={editable && onEdit ? () => onEdit(rule) : undefined}
            />
          ))}
        </ol>
      </SortableContext>
    </DndContext>
  );
};

type RuleRowProps = {
  rule: Rule;
  place: number | null;
  first: boolean;
  last: boolean;
  onMove?: (by: 1 | -1) => void;
  onEdit?: () => void;
};

const RuleRow = ({ rule, place, first, last, onMove, onEdit }: RuleRowProps) => {
  const { t } = useTranslation('catalogue');
  const { drafting } = useEditing();
  const words = useToldWords(drafting.shown);
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: rule.id,
    disabled: !onMove,
  });
  const { name, department } = rule;
  return (
    <li
      ref={setNodeRef}
      className={styles.rule}
      data-lifted={isDragging || undefined}
      style={{ transform: CSS.Translate.toString(transform), transition }}
    >
      {onMove && (
        <button
          ref={setActivatorNodeRef}
          type="button"
          className={styles.handle}
          {...attributes}
          {...listeners}
          aria-label={t('rules.drag', { name })}
        >
          <IconGripVertical size={18} aria-hidden="true" />
        </button>
      )}
      <span className={styles.place}>{place}</span>
      <div className={styles.what}>
        <b>{name}</b>
        <RuleConditions rule={rule} words={words} />
      </div>
      <div className={styles.facts}>
        <MarkBadge mark={rule.mark} />
        <span className={styles.to} data-tooltip={department.name}>
          {department.shortName}
        </span>
        <Period entry={rule} />
      </div>
      {onMove && (
        <div className={styles.acts}>
          <IconButton
            size="sm"
            icon={<IconArrowUp size={16} aria-hidden="true" />}
            label={t('rules.up', { name })}
            disabled={first}
            onClick={() => onMove(-1)}
          />
          <IconButton
            size="sm"
            icon={<IconArrowDown size={16} aria-hidden="true" />}
            label={t('rules.down', { name })}
            disabled={last}
            onClick={() => onMove(1)}
          />
          {onEdit && (
            <IconButton
              size="sm"
              icon={<IconPencil size={16} aria-hidden="true" />}
              label={t('editEntry', { entry: name })}
              onClick={onEdit}
            />
          )}
        </div>
      )}
    </li>
  );
};
