import type { Role } from '../db/generated/enums.ts';

const READERS = [
  'commune_staff',
  'provincial_officer',
  'deployed_official',
  'department_officer',
  'department_head',
  'hotline_operator',
  'personnel_officer',
  'leader',
] as const satisfies readonly Role[];
const EVERYBODY = [...READERS, 'admin'] as const satisfies readonly Role[];
const ANSWERERS = [
  'provincial_officer',
  'deployed_official',
  'department_officer',
  'department_head',
  'hotline_operator',
] as const satisfies readonly Role[];
/** All but those who ask. */
const STAFF = [...ANSWERERS, 'personnel_officer', 'leader', 'admin'] as const satisfies readonly Role[];
const CREATORS = [
  'commune_staff',
  'provincial_officer',
  'deployed_official',
  'hotline_operator',
] as const satisfies readonly Role[];

/**
 * What a role may ever do; whether it may do it on this ticket is `abilitiesOn`. Each route names one of these or `public`.
 */
export const PERMISSIONS = {
  'session:use': EVERYBODY,
  'unit:find': EVERYBODY,
  'event:stream': EVERYBODY,
  'notification:read': EVERYBODY,
  'routing:suggest': READERS,
  'ticket:read': READERS,
  'ticket:create': CREATORS,
  'ticket:take': ANSWERERS,
  'ticket:assign': ['deployed_official', 'department_head'],
  'ticket:answer': ANSWERERS,
  'ticket:approve': ['department_head'],
  'ticket:handover': ['deployed_official'],
  'ticket:route': ['deployed_official'],
  /** Who else works on a question: advice and parts. */
  'ticket:cooperation': [...ANSWERERS, 'personnel_officer', 'leader'],
  'ticket:consult': ['deployed_official', 'department_officer', 'department_head'],
  'ticket:advise': ['department_officer', 'department_head'],
  'ticket:split': ['deployed_official', 'department_officer', 'department_head'],
  'ticket:return': ['provincial_officer', 'department_officer', 'department_head'],
  'ticket:transfer': ['deployed_official'],
  'ticket:refer': ['deployed_official'],
  'ticket:clarify': ['deployed_official', 'department_officer', 'department_head'],
  'ticket:merge': ['deployed_official'],
  'ticket:reply': ['commune_staff', 'hotline_operator'],
  'ticket:note': ANSWERERS,
  'ticket:bulk': ANSWERERS,
  'ticket:presence': ANSWERERS,
  'ticket:withdraw': ['commune_staff'],
  'ticket:accept': ['commune_staff'],
  'ticket:reopen': ['commune_staff'],
  'dossier:create': CREATORS,
  'dossier:read': READERS,
  'attachment:upload': [...new Set([...CREATORS, ...ANSWERERS])],
  'attachment:read': READERS,
  'handbook:read': EVERYBODY,
  'similar-answer:read': READERS,
  'ticket:similar': [...ANSWERERS, 'personnel_officer', 'leader'],
  'answer:acknowledge': ['commune_staff'],
  'answer-group:read': [...ANSWERERS, 'personnel_officer', 'leader'],
  'answer-conflict:read': ['personnel_officer'],
  'answer-conflict:settle': ['personnel_officer'],
  'routing-model:read': ['personnel_officer', 'admin'],
  'routing-model:manage': ['personnel_officer', 'admin'],
  'routing-report:read': ['personnel_officer', 'admin'],
  'call:log': ['hotline_operator'],
  'call:read': ['hotline_operator'],
  'people:read': ['admin', 'personnel_officer'],
  'people:manage': ['admin'],
  'posting:manage': ['admin', 'personnel_officer'],
  'dead-letter:manage': ['admin'],
  'calendar:read': EVERYBODY,
  'calendar:manage': ['admin'],
  'closure:manage': ['personnel_officer'],
  'calendar:publish': ['admin', 'personnel_officer'],
  'recompute:read': ['admin', 'personnel_officer'],
  'policy:read': STAFF,
  'policy:manage': ['admin'],
  'ticket:urgency': ['deployed_official', 'department_head'],
  'ticket:received-at': ['deployed_official', 'hotline_operator'],
  'notification:choose': EVERYBODY,
  'absence:own': STAFF,
  'absence:manage': ['admin', 'personnel_officer', 'department_head'],
  'duty:read': [...ANSWERERS, 'personnel_officer', 'admin'],
  'duty:manage': ['admin', 'personnel_officer', 'department_head'],
  'mail-template:manage': ['admin'],
  'catalogue:read': STAFF,
  'catalogue:manage': ['admin', 'personnel_officer'],
  'department:assignment': ['admin', 'department_head'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export const rolesWith = (permission: Permission): readonly Role[] => PERMISSIONS[permission];
