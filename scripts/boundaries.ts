// Fails on any import that architecture's "who may import whom" forbids, and when it saw nothing to judge.
import path from 'node:path';
import { checkBoundaries } from './boundaries/check-boundaries.ts';

const { modules, imports, problems } = checkBoundaries(path.resolve(import.meta.dirname, '..'));
for (const problem of problems) console.error(problem);
console.log(`Boundaries: ${imports} imports of ${modules} modules, ${problems.length} forbidden.`);
process.exit(problems.length === 0 ? 0 : 1);
