import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem, noAnswer } from '../../../lib/api-problem.ts';
import { listDrafts } from '../../../lib/draft-store.ts';
import { until } from '../../../lib/store.ts';
import { applyChanges, type Change } from './changes.ts';
import { type Batch, isSaved, type Outcome, pendingChanges } from './draft-queue.ts';
import { aDraft, aQuestion, texts } from './draft-stage.ts';
import { openDraftSync } from './draft-sync.ts';
import type { DossierDraft } from './draft-types.ts';
import { openKeptQueues } from './kept-queues.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

/** A server that keeps one draft, answers a batch's key once, and can be out of reach. */
const aServer = () => {
  const answered = new Map<string, Outcome>();
  const server = {
    draft: aDraft([aQuestion('a', 1), aQuestion('b', 2)]),
    posts: [] as Batch[],
    failure: null as Error | null,
    /** The batch arrives, its answer does not. */
    losesAnswer: false,
    post: async (batch: Batch): Promise<Outcome> => {
      if (server.failure) throw server.failure;
      server.posts.push(batch);
      const known = answered.get(batch.key);
      if (known) return known;
      const version = server.draft.version + 1;
      const before = new Map(server.draft.questions.map((row) => [row.id, row]));
      const questions = applyChanges(server.draft.questions, batch.changes).map((row, at) =>
        row === before.get(row.id) ? row : { ...row, position: at + 1, version },
      );
      server.draft = { ...server.draft, ...batch.head, commune: server.draft.commune, version, questions };
      const changed = questions.filter((row) => row.version === version);
      const outcome = { version, head: { ...server.draft }, questions: changed, removed: [] };
      answered.set(batch.key, outcome);
      if (server.losesAnswer) throw noAnswer('network', undefined);
      return outcome;
    },
  };
  return server;
};

type Server = ReturnType<typeof aServer>;

/** One tab that shows the draft. */
const aTab = (server: Server, userId: string, draftId: string) => {
  const tab = { signedIn: true, copy: server.draft as DossierDraft | undefined };
  const sync = openDraftSync(openKeptQueues(userId, draftId), {
    isSignedIn: () => tab.signedIn,
    current: () => tab.copy,
    replace: (draft) => {
      tab.copy = draft;
    },
    read: async () => {
      if (server.failure) throw server.failure;
      tab.copy = server.draft;
      return server.draft;
    },
    post: server.post,
    now: () => 1,
  });
  sync.load();
  const rows = () => applyChanges(tab.copy?.questions ?? [], pendingChanges(sync.state.get().queue));
  const edit = (id: string, body: string) => sync.change(tab.copy?.questions ?? [], [{ op: 'edit', id, body }]);
  return Object.assign(tab, { sync, rows, edit });
};

const kept = async (userId: string) => (await listDrafts(userId)).map(({ value }) => value);
const OFFLINE = noAnswer('network', undefined);
let draftId = '';
let lan = '';
beforeEach(() => {
  vi.stubGlobal('navigator', {}); // no locks: each tab takes what it finds
  draftId = crypto.randomUUID();
  lan = crypto.randomUUID();
});

test('an act on rows that are shown a moment behind one’s own last change meets nobody', async () => {
  const server = aServer();
  const tab = aTab(server, lan, draftId);
  const shown = server.draft.questions;
  tab.edit('a', 'Lần một');
  await tab.sync.flush();
  tab.sync.change(shown, [{ op: 'edit', id: 'a', body: 'Lần hai' }]);
  await tab.sync.flush();
  expect(tab.sync.state.get().queue.conflicts).toEqual([]);
  expect(server.draft.questions[0]?.body).toBe('Lần hai');
});

test('a change shows at once, is saved, and nothing of it stays on the device', async () => {
  const server = aServer();
  const { sync, edit, rows } = aTab(server, lan, draftId);
  edit('a', 'Một');
  expect(texts(rows())).toEqual(['Một', 'Câu b']);
  await sync.flush();
  expect(texts(server.draft.questions)).toEqual(['Một', 'Câu b']);
  expect(sync.state.get()).toMatchObject({ status: 'idle', savedAt: 1 });
  await vi.waitFor(async () => expect(await kept(lan)).toEqual([]));
});

test('an answer that was lost is asked for by the same key, and the change is made once', async () => {
  const server = aServer();
  const { sync } = aTab(server, lan, draftId);
  const add: Change = { op: 'add', id: 'n', after: 'b', body: 'Thêm' };
  server.losesAnswer = true;
  sync.change([], [add]);
  await sync.flush();
  expect(sync.state.get().status).toBe('waiting');
  server.losesAnswer = false;
  await sync.flush();
  expect(server.posts.map(({ key }) => key)).toEqual([server.posts[0]?.key, server.posts[0]?.key]);
  expect(texts(server.draft.questions)).toEqual(['Câu a', 'Câu b', 'Thêm']);
});

test('what waits is sent in nobody else’s name, and goes out when its author is back', async () => {
  const server = aServer();
  const own = aTab(server, lan, draftId);
  own.signedIn = false;
  own.edit('a', 'Của Lan');
  await own.sync.flush();
  expect(server.posts).toEqual([]);
  expect(own.sync.state.get().status).toBe('waiting');
  const other = aTab(server, 'minh', draftId);
  await other.sync.flush();
  expect(texts(other.rows())).toEqual(['Câu a', 'Câu b']);
  expect(await kept('minh')).toEqual([]);

  own.signedIn = true;
  own.sync.load();
  await until(own.sync.state, ({ queue }) => isSaved(queue));
  expect(texts(server.draft.questions)).toEqual(['Của Lan', 'Câu b']);
});

test('an answer that comes after its author has left is not shown to the next one', async () => {
  const server = aServer();
  const own = aTab(server, lan, draftId);
  own.edit('a', 'Của Lan');
  const sent = own.sync.flush();
  own.signedIn = false;
  own.copy = undefined;
  await sent;
  expect(own.copy).toBeUndefined();
});

test('a draft that the page has forgotten meanwhile is read again before what waits is sent', async () => {
  const server = aServer();
  const { sync, edit, ...tab } = aTab(server, lan, draftId);
  server.failure = OFFLINE;
  edit('a', 'Một');
  await sync.flush();
  Object.assign(tab, { copy: undefined });
  await sync.flush();
  expect(sync.state.get().status).toBe('waiting');
  server.failure = null;
  await sync.flush();
  expect(texts(server.draft.questions)).toEqual(['Một', 'Câu b']);
});

test('a copy that the page read by itself turns what waits for the same question into a conflict', async () => {
  const server = aServer();
  const tab = aTab(server, lan, draftId);
  tab.edit('a', 'Của tôi');
  const theirs = aQuestion('a', 1, { body: 'Của máy kia', version: 2 });
  server.draft = aDraft([theirs, aQuestion('b', 2)], 2);
  tab.copy = server.draft;
  await tab.sync.flush();
  expect(server.posts).toEqual([]);
  expect(tab.sync.state.get().queue.conflicts).toEqual([{ change: { op: 'edit', id: 'a', body: 'Của tôi' }, theirs }]);
});

test('two tabs do not make each other’s changes; what a closed one left goes out by the open one', async () => {
  const server = aServer();
  const held = new Map<string, { release: () => void; done: Promise<void> }>();
  const locks = {
    request: async (name: string, work: () => Promise<unknown>) => {
      await held.get(name)?.done;
      const { promise: done, resolve: release } = Promise.withResolvers<void>();
      held.set(name, { release, done });
      await Promise.race([work(), done]);
      release();
    },
  };
  vi.stubGlobal('navigator', { locks });
  server.failure = OFFLINE;
  const closed = aTab(server, lan, draftId);
  closed.edit('a', 'Của thẻ đã đóng');
  await closed.sync.flush();
  await vi.waitFor(async () => expect(await kept(lan)).toHaveLength(1));

  const locksOfClosed = [...held.keys()];
  const open = aTab(server, lan, draftId);
  open.edit('b', 'Của thẻ đang mở');
  await open.sync.flush();
  expect(texts(open.rows())).toEqual(['Câu a', 'Của thẻ đang mở']);
  await vi.waitFor(async () => expect(await kept(lan)).toHaveLength(2));

  closed.signedIn = false;
  server.failure = null;
  await open.sync.flush();
  for (const name of locksOfClosed) held.get(name)?.release();
  await vi.waitFor(() => expect(texts(server.draft.questions)).toEqual(['Của thẻ đã đóng', 'Của thẻ đang mở']));
  await vi.waitFor(async () => expect(await kept(lan)).toEqual([]));
});

test('what the server refuses is said, stays, and is given up only when told so', async () => {
  const server = aServer();
  const { sync, edit, rows } = aTab(server, lan, draftId);
  server.failure = new ApiProblem({ status: 422, code: 'validation-failed', title: '', detail: 'Nội dung trống.' });
  edit('a', 'Một');
  await sync.flush();
  expect(sync.state.get()).toMatchObject({ status: 'refused', problem: { code: 'validation-failed' } });
  expect(texts(rows())).toEqual(['Một', 'Câu b']);
  server.failure = null;
  await sync.giveUp();
  expect(texts(rows())).toEqual(['Câu a', 'Câu b']);
  expect(server.posts).toEqual([]);
});

test('a session that has ended keeps what waits', async () => {
  const server = aServer();
  const { sync, edit } = aTab(server, lan, draftId);
  server.failure = new ApiProblem({ status: 401, code: 'not-signed-in', title: '', detail: '' });
  edit('a', 'Một');
  await sync.flush();
  expect(sync.state.get().status).toBe('waiting');
  server.failure = null;
  await sync.flush();
  expect(texts(server.draft.questions)).toEqual(['Một', 'Câu b']);
});
