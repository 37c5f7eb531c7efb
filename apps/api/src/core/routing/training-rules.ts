/**
 * How far a new model may fall behind the one that it is to replace, and what one person may teach. An official who corrects more than
 * this in a day is relabelling, not answering; what is beyond it waits until the departments have answered.
 */
export const TRAINING_RULES = {
  worseTop1: 0.01,
  worseTop3: 0.01,
  worseOtherRecall: 0.03,
  worseFalseAbstention: 0.01,
  correctionsADay: 20,
  shareOfDepartment: 0.25,
  weightsKept: 10,
} as const;
