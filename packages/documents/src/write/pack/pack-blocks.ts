import { answerHead, basisOf, columnLines, linesOf, pendingLine, questionLabel, referralLine } from './pack-words.ts';
import type { PackQuestion } from './reply-pack.ts';

export type BlockStyle = 'heading' | 'question' | 'asked' | 'column' | 'answered' | 'answer' | 'basis' | 'pending';

/** A paragraph of a pack, whatever it is printed with. */
export type Block = { style: BlockStyle; text: string };

const blocksOfQuestion = (question: PackQuestion): Block[] => {
  const pending = pendingLine(question);
  return [
    { style: 'question', text: `${questionLabel(question.number)} Phiếu ${question.code}` },
    ...linesOf(question.body).map((text): Block => ({ style: 'asked', text })),
    ...columnLines(question).map(
      ([label, text]): Block => ({ style: 'column', text: `${label}: ${linesOf(text).join(' ')}` }),
    ),
    ...question.answers.flatMap((answer): Block[] => {
      const referred = referralLine(answer);
      const basis = basisOf(answer);
      return [
        { style: 'answered', text: `${answerHead(answer)}:` },
        ...linesOf(answer.body).map((text): Block => ({ style: 'answer', text })),
        ...(referred ? [{ style: 'answer', text: referred } as const] : []),
        ...(basis ? [{ style: 'basis', text: basis } as const] : []),
      ];
    }),
    ...(pending ? [{ style: 'pending', text: pending } as const] : []),
  ];
};

/** The pack's body: each question under the heading it has in the sender's file, with what was answered. */
export const blocksOf = (questions: readonly PackQuestion[]): readonly Block[] =>
  questions.flatMap((question, index) => {
    const begins = question.heading !== null && question.heading !== questions[index - 1]?.heading;
    return [
      ...(begins ? [{ style: 'heading', text: question.heading ?? '' } as const] : []),
      ...blocksOfQuestion(question),
    ];
  });
