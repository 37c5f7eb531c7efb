import type { components } from '@caunoi/api-client/schema.gen';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../lib/api.ts';
import { isProblem } from '../../lib/api-problem.ts';

type Department = components['schemas']['CatalogueDepartment'];
export type AssignmentMode = Department['assignment'];

export const MODES = ['by_hand', 'round_robin', 'least_load'] as const satisfies readonly AssignmentMode[];

const DEPARTMENT = 'department:';

/** Code of a unit that is a department; units of other kinds find their people by hand. */
export const departmentCode = (unitId: string): string | null =>
  unitId.startsWith(DEPARTMENT) ? unitId.slice(DEPARTMENT.length) : null;

/** How a department's questions find their person, and whether the caller may choose that. */
export const assignmentQuery = (code: string) =>
  queryOptions({
    queryKey: ['duty', 'assignment', code],
    queryFn: async ({ signal }) => {
      const { ministries } = await unwrap(
        api.GET('/api/catalogue', { params: { query: { department: code } }, signal }),
      );
      const department = ministries.flatMap(({ departments }) => departments).find((one) => one.code === code);
      return department ? { mode: department.assignment, mayChoose: department.mayAssign } : null;
    },
  });

export const useChooseAssignment = (code: string) => {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries(assignmentQuery(code));
  return useMutation({
    mutationFn: (body: { mode: AssignmentMode; was: AssignmentMode }) =>
      unwrap(api.PATCH('/api/departments/{code}/assignment', { params: { path: { code } }, body })),
    onSuccess: ({ mode }) => {
      queries.setQueryData(assignmentQuery(code).queryKey, (known) => known && { ...known, mode });
      void queries.invalidateQueries({ queryKey: ['catalogue'] });
    },
    // Somebody else was faster: show what they chose.
    onError: (error) => (isProblem(error, 'stale-record') ? refresh() : undefined),
  });
};
