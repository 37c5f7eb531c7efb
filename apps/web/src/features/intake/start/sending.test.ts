import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { ApiProblem, noAnswer } from '../../../lib/api-problem.ts';
import { listDrafts } from '../../../lib/draft-store.ts';
import { until } from '../../../lib/store.ts';
import { type CreatedDrafts, type Material, openSending, type Posting } from './sending.ts';

vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined, removeItem: () => undefined });

const CREATED: CreatedDrafts = { drafts: [], file: null };
const OFFLINE = noAnswer('network', undefined);
const REFUSED = new ApiProblem({ status: 422, code: 'unreadable-file', title: '', detail: 'Tệp quét.' });
const file: Material = { kind: 'file', file: new File(['1. Chợ?'], 'cau_hoi.txt') };

let userId = '';
beforeEach(() => {
  userId = crypto.randomUUID();
});

/** A page, and a server that does what it is told. */
const aPage = (answer: () => Promise<CreatedDrafts> = async () => CREATED) => {
  const page = { signedIn: true, answer, posts: [] as { material: Material; key: string }[], done: vi.fn() };
  const post = (material: Material, { key, onProgress }: Posting) => {
    page.posts.push({ material, key });
    onProgress(1);
    return page.answer();
  };
  const sending = openSending(userId, { isSignedIn: () => page.signedIn, post });
  sending.onDone(page.done);
  return Object.assign(page, { sending });
};
const fails = (error: Error) => () => Promise.reject(error);
const kept = async () => (await listDrafts(userId)).length;

test('a file arrives once: told to the page, and no longer kept', async () => {
  const { sending, done, posts } = aPage();
  await sending.start(file);
  expect(done).toHaveBeenCalledExactlyOnceWith(CREATED);
  expect(posts).toHaveLength(1);
  expect(sending.state.get().material).toBeNull();
  expect(await kept()).toBe(0);
});

test('without a line the file is kept, and a reload goes on with the same key', async () => {
  const before = aPage(fails(OFFLINE));
  await before.sending.start(file);
  expect(before.sending.state.get().phase).toBe('waiting');
  before.signedIn = false; // closed: it tries no more

  const after = aPage();
  await after.sending.resume();
  expect(after.posts).toMatchObject([{ key: before.posts[0]?.key, material: { kind: 'file' } }]);
  const [{ material } = { material: null }] = after.posts;
  expect(material?.kind === 'file' && (await material.file.text())).toBe('1. Chợ?');
  expect(after.done).toHaveBeenCalledOnce();
  expect(await kept()).toBe(0);
});

test('it is not sent in the name of the next one at the device, and goes out when its owner is back', async () => {
  const page = aPage(fails(OFFLINE));
  await page.sending.start(file);
  page.signedIn = false;
  page.answer = async () => CREATED;
  await page.sending.resume();
  expect(page.posts).toHaveLength(1);
  expect(await kept()).toBe(1);
  page.signedIn = true;
  await page.sending.resume();
  expect(page.posts).toHaveLength(2);
  expect(page.done).toHaveBeenCalledOnce();
});

test('a session that ended loses nothing', async () => {
  const page = aPage(fails(new ApiProblem({ status: 401, code: 'not-signed-in', title: '', detail: '' })));
  await page.sending.start(file);
  expect(page.sending.state.get().phase).toBe('waiting');
  expect(await kept()).toBe(1);
  page.sending.stop();
});

test('a file that cannot be read is not tried again; a pasted text stays until it is let go', async () => {
  const page = aPage(fails(REFUSED));
  await page.sending.start(file);
  expect(page.sending.state.get()).toMatchObject({ phase: 'failed', problem: { code: 'unreadable-file' } });
  await page.sending.resume();
  expect(page.posts).toHaveLength(1);
  await vi.waitFor(async () => expect(await kept()).toBe(0));

  await page.sending.start({ kind: 'text', text: '1. Chợ?' });
  expect(page.sending.state.get().phase).toBe('failed');
  expect(await kept()).toBe(1);
  page.sending.stop();
  await vi.waitFor(async () => expect(await kept()).toBe(0));
});

test('another file takes the place of one that is under way', async () => {
  let arrive: (created: CreatedDrafts) => void = () => undefined;
  const page = aPage(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  const first = page.sending.start(file);
  await until(page.sending.state, ({ phase }) => phase === 'reading');
  page.sending.stop();
  expect(page.sending.state.get().material).toBeNull();
  arrive(CREATED);
  await first;
  expect(page.done).not.toHaveBeenCalled();
});
