/** Tries of a mail before it is given up. */
const MOST_ATTEMPTS = 8;
const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const LONGEST_WAIT_MS = 4 * HOUR;
const LONGEST_ERROR = 500;

/** `server`: nothing is wrong with the mail, it is the mail server that cannot be reached or does not let us in. */
export type Failure = { kind: 'permanent' | 'transient' | 'server'; message: string };

const OF_THE_SERVER = [
  'ECONNECTION',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'ENOAUTH',
  'EOAUTH2',
  'EPROTOCOL',
  'EPROXY',
];

/** What an error of sending means: 5xx is the server's last word on this mail, 4xx asks to come again (RFC 5321 §4.2.1). */
export function failureOf(error: unknown): Failure {
  const message = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR);
  const { code, responseCode } = partsOf(error);
  if (code === 'EAUTH' || responseCode === undefined) {
    if (code === 'EENVELOPE' || code === 'EMESSAGE') return { kind: 'permanent', message };
    return { kind: OF_THE_SERVER.includes(code ?? '') ? 'server' : 'transient', message };
  }
  // 421: the service is closing, whatever the mail.
  if (responseCode === 421) return { kind: 'server', message };
  return { kind: responseCode >= 500 ? 'permanent' : 'transient', message };
}

function partsOf(error: unknown): { code?: string; responseCode?: number } {
  if (typeof error !== 'object' || error === null) return {};
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const responseCode =
    'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : undefined;
  return { ...(code !== undefined && { code }), ...(responseCode !== undefined && { responseCode }) };
}

/** A server that is away says nothing about the mail, so that no try of it counts; but one that it always breaks off at must end. */
const SERVER_PATIENCE_MS = 72 * HOUR;
const LONGEST_WAIT_FOR_SERVER_MS = 900 * SECOND;

/** What becomes of a mail of this age after a failed try. `counted`: the try is one of {@link MOST_ATTEMPTS}. */
export function outcomeOf(
  { kind }: Failure,
  { attempts, ageMs }: { attempts: number; ageMs: number },
): { dead: boolean; counted: boolean; waitMs: number } {
  if (kind === 'server') {
    // As long again as it has waited already.
    const waitMs = Math.min(Math.max(30 * SECOND, ageMs), LONGEST_WAIT_FOR_SERVER_MS);
    return { dead: ageMs >= SERVER_PATIENCE_MS, counted: false, waitMs };
  }
  return { dead: kind === 'permanent' || attempts >= MOST_ATTEMPTS, counted: true, waitMs: waitAfter(attempts) };
}

/** How long after its nth try a mail waits: half a minute, then three times as long each time, four hours at most. */
const waitAfter = (attempts: number): number => Math.min(30 * SECOND * 3 ** (attempts - 1), LONGEST_WAIT_MS);
