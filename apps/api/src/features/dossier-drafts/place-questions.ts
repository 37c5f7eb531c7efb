import { SENT_AT_ONCE } from './dossier-drafts.schemas.ts';

type Placed = { id: string; dossierPosition: number | null };

/**
 * Gives a place in the dossier to each question that has none, behind the last one that is taken, as long as the dossier has room. The
 * places are kept from then on: what is held back at the first sending stands where it stood in the file when it is sent.
 */
export function placeQuestions<Q extends Placed>(questions: readonly Q[], lastTaken: number): Q[] {
  let last = lastTaken;
  return questions.map((question) => {
    if (question.dossierPosition !== null || last >= SENT_AT_ONCE) return question;
    last += 1;
    return { ...question, dossierPosition: last };
  });
}
