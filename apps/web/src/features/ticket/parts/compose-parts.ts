import type { OfferedText } from '../../../parts/similar/similar.queries.ts';
import type { Part } from './parts.queries.ts';

type Composed = {
  body: string;
  citations: { document: string; article: string }[];
  noCitationReason: string;
  files: NonNullable<OfferedText['files']>;
};

/** The parts' texts as one, numbered in their order, with each legal basis once and all their files: a draft to go through, not an answer. */
export function composeParts(parts: readonly Pick<Part, 'subject' | 'answer'>[]): Composed {
  const given = parts.flatMap(({ subject, answer }) => (answer ? [{ subject, answer }] : []));
  const citations = new Map<string, { document: string; article: string }>();
  for (const { answer } of given)
    for (const { document, article } of answer.citations)
      citations.set(`${document}|${article ?? ''}`, { document, article: article ?? '' });
  const reasons = new Set(given.flatMap(({ answer }) => answer.noCitationReason ?? []));
  return {
    body: given.map(({ subject, answer }, at) => `${at + 1}. ${subject}\n${answer.body.trim()}`).join('\n\n'),
    citations: [...citations.values()],
    noCitationReason: citations.size === 0 ? [...reasons].join(' ') : '',
    files: given.flatMap(({ answer }) => answer.files.map(({ id, name, byteSize }) => ({ id, name, byteSize }))),
  };
}
