import { loadCatalogue } from '../../../prisma/seed/catalogue/load-catalogue.ts';
import type { CatalogueDepartment } from './catalogue.ts';
import { coldStartExamples } from './cold-start.ts';
import { buildCatalogue, type RoutingCatalogue } from './suggest.ts';
import type { Example } from './train.ts';
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
