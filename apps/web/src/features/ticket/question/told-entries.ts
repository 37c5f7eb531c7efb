import type { TimelineEntry } from '../ticket.queries.ts';

export type ToldEntry = TimelineEntry & {
  /** Words of the same act that only staff read: the note with a handover, the reason of a return. */
  internalWords: string | null;
};

const wordsOf = ({ note, reason, despite, settlement }: TimelineEntry['data']): string | null =>
  [note, reason, despite, settlement].find((words): words is string => typeof words === 'string') ?? null;

/** Some acts are two entries, one for everybody and one with internal words: told as one. */
export const toldEntries = (entries: readonly TimelineEntry[]): ToldEntry[] => {
  const told: ToldEntry[] = [];
  for (const entry of entries) {
    const twin = told.findLast(
      (each) => each.kind === entry.kind && each.at === entry.at && each.audience !== entry.audience,
    );
    if (twin) twin.internalWords ??= wordsOf(entry.audience === 'internal' ? entry.data : twin.data);
    else told.push({ ...entry, internalWords: entry.audience === 'internal' ? wordsOf(entry.data) : null });
  }
  return told;
};

/** The text that stands now: what was sent last in writing. */
export const sentAnswer = (entries: readonly TimelineEntry[]) =>
  entries.findLast(({ answer }) => answer?.state === 'sent');

/** The text that waits for the head. */
export const submittedAnswer = (entries: readonly TimelineEntry[]) =>
  entries.findLast(({ answer }) => answer?.state === 'submitted');
