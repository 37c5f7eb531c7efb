/** The page's state: the ministry, the rule that is open, and the rule that a version is being written of (`new`: of none yet). */
export type PoliciesSearch = { ministry: string | null; rule: string | null; edit: string | null };

export const NEW_RULE = 'new';

export const readPoliciesSearch = (params: URLSearchParams): PoliciesSearch => ({
  ministry: params.get('bo'),
  rule: params.get('quy-dinh'),
  edit: params.get('soan'),
});

export const writePoliciesSearch = ({ ministry, rule, edit }: PoliciesSearch): URLSearchParams => {
  const params = new URLSearchParams();
  if (ministry) params.set('bo', ministry);
  if (rule) params.set('quy-dinh', rule);
  if (edit) params.set('soan', edit);
  return params;
};
