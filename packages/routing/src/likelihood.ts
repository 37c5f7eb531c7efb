/** How sharply a lead in score turns into certainty, and the score of "nobody we know". Fitted on our own questions. */
const SHARPNESS = 1.5;
const NOBODY = 0.7;
const OTHER_PRIOR = 0.9;

/** Turns scores into the likelihood of each owner being the responsible one, nobody included; together they are 1. */
export const otherPrior = (score: number): number => score * OTHER_PRIOR;
export const likelihoods = (scores: readonly number[]): { probabilities: number[]; ofNobody: number } => {
  const top = Math.max(NOBODY, ...scores);
  const nobody = Math.exp(SHARPNESS * (NOBODY - top));
  const raw = scores.map((score) => Math.exp(SHARPNESS * (score - top)));
  const sum = raw.reduce((total, one) => total + one, nobody);
  return { probabilities: raw.map((one) => one / sum), ofNobody: nobody / sum };
};
