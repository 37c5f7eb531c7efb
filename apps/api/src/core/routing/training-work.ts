import { coldStartExamples } from '@caunoi/routing/cold-start';
import { type Evaluation, type Judged, judge, type LabelledQuestion, NONE, summarise } from '@caunoi/routing/evaluate';
import type { Model } from '@caunoi/routing/model';
import { writeModel } from '@caunoi/routing/model-bytes';
import { OTHER } from '@caunoi/routing/owner-name';
import { createRouter, type Router } from '@caunoi/routing/router';
import { buildCatalogue, type CatalogueDepartment, type OtherMinistry } from '@caunoi/routing/suggest';
import { type Example, trainModel } from '@caunoi/routing/train';
import { readTrainingCorpus } from '../../../../../prisma/seed/routing/training-corpus.ts';
import { sha256 } from '../ids.ts';
import { type ChosenExamples, chooseExamples } from './choose-examples.ts';
import { readUnlessDamaged } from './current-model.ts';
import type { DecidedQuestion } from './decided-questions.queries.ts';
import { outsideLabels } from './outside-label.ts';

export type TrainingInput = {
  departments: CatalogueDepartment[];
  otherMinistries: OtherMinistry[];
  /** ISO date. */
  onDate: string;
  questions: DecidedQuestion[];
  /** Weights of the model in use; null: the catalogue alone is. */
  current: Uint8Array | null;
  /** `fingerprint` of what was trained last: nothing is done when nothing changed since. */
  unless: string | null;
};

/** Figures of one router on both sets. */
export type Figures = { heldOut: Evaluation; coldStart: Evaluation };

export type TrainingResult = {
  /** Of everything that it was trained on. */
  fingerprint: string;
  trained: {
    weights: Uint8Array;
    counts: ChosenExamples['counts'] & { coldStart: number };
    evaluation: Figures;
    /** The model in use, on the same questions. */
    baseline: Figures;
    /** The catalogue without any model, on the same questions. */
    catalogueAlone: Evaluation;
  } | null;
};

/** The catalogue's own examples that a model is judged by: enough to show a harm of one in a hundred. */
const MOST_COLD_JUDGES = 1_000;

/** All of a training: chooses the examples, learns, and judges the new model beside the present one. `breathe` is awaited often. */
export async function train(input: TrainingInput, breathe: () => Promise<void>): Promise<TrainingResult> {
  const { departments, otherMinistries, onDate, questions, current, unless } = input;
  const cold = coldStartExamples({ departments, otherMinistries, onDate }, readTrainingCorpus());
  const catalogue = buildCatalogue(departments, onDate, otherMinistries);
  const chosen = chooseExamples(questions, {
    departments: new Set(catalogue.owners.flatMap((owner) => (owner.kind === 'department' ? [owner.code] : []))),
    outsideLabel: outsideLabels(otherMinistries),
    coldWeights: weightsOf(cold),
  });
  const examples = [...cold, ...chosen.train];
  const fingerprint = sha256(JSON.stringify([examples, chosen.heldOut]));
  if (fingerprint === unless) return { fingerprint, trained: null };

  const model = await trainModel(examples, { catalogue, breathe });
  const heldOut = chosen.heldOut.map(({ id, text, label }) => ({ id, text, department: departmentOf(label) }));
  const coldStart = coldJudges(cold);
  const evaluate = async (one: Model | undefined): Promise<Figures> => {
    const router = createRouter({ catalogue, ...(one && { model: one }) });
    return {
      heldOut: await evaluateGently(router, heldOut, breathe),
      coldStart: await evaluateGently(router, coldStart, breathe),
    };
  };
  const alone = await evaluate(undefined);
  const present = current === null ? undefined : readUnlessDamaged(current);
  return {
    fingerprint,
    trained: {
      weights: writeModel(model),
      counts: { coldStart: cold.length, ...chosen.counts },
      evaluation: await evaluate(model),
      baseline: present ? await evaluate(present) : alone,
      catalogueAlone: alone.heldOut,
    },
  };
}

async function evaluateGently(
  router: Router,
  questions: readonly LabelledQuestion[],
  breathe: () => Promise<void>,
): Promise<Evaluation> {
  const all: Judged[] = [];
  for (const question of questions) {
    all.push(judge(router, question));
    await breathe();
  }
  return summarise(all, 0);
}

/** As a question's judge writes it. */
const departmentOf = (label: string): string => (label.startsWith(OTHER) ? NONE : label);

function weightsOf(examples: readonly Example[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { label, weight } of examples) weights.set(label, (weights.get(label) ?? 0) + weight);
  return weights;
}

/** Spread over all of them, the same ones each time: a phrase that stands for several owners judges nobody. */
function coldJudges(cold: readonly Example[]) {
  const owners = new Map<string, Set<string>>();
  for (const { text, label } of cold) owners.set(text, (owners.get(text) ?? new Set()).add(label));
  return cold
    .filter(({ text }) => owners.get(text)?.size === 1)
    .map(({ text, label }) => ({ place: sha256(`${label} ${text}`), text, label }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, MOST_COLD_JUDGES)
    .map(({ place, text, label }) => ({ id: place, text, department: departmentOf(label) }));
}
