import type { CatalogueDepartment } from '../../../packages/routing/src/catalogue.ts';
import { coldStartExamples } from '../../../packages/routing/src/cold-start.ts';
import { buildCatalogue, type RoutingCatalogue } from '../../../packages/routing/src/suggest.ts';
import type { Example } from '../../../packages/routing/src/train.ts';
import { loadCatalogue } from '../catalogue/load-catalogue.ts';
import { readTrainingCorpus } from './training-corpus.ts';

/** The catalogue and the examples an installation starts with, for tools and tests that have no database. */

const { departments, otherMinistries } = loadCatalogue();

export const shippedDepartments: CatalogueDepartment[] = departments.map((department) => ({
  ...department,
  name: department.nameVi,
  shortName: department.shortNameVi,
  fields: department.fields.map((field) => ({ ...field, name: field.nameVi })),
}));

export const shippedCatalogue = (onDate: string): RoutingCatalogue =>
  buildCatalogue(shippedDepartments, onDate, otherMinistries);

export const shippedExamples = (onDate: string): Example[] =>
  coldStartExamples({ departments: shippedDepartments, otherMinistries, onDate }, readTrainingCorpus());
