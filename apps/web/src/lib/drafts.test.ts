import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetOldDrafts, listDrafts, readDraft, writeDraft } from './draft-store.ts';
import { openDraft, shareDraft } from './drafts.ts';

const EMPTY = { text: '' };
const storage = new Map<string, string>();

beforeEach(() => {
  storage.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => storage.set(key, value),
    removeItem: (key: string) => storage.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const opened = async (userId: string, key: string) => {
  const draft = openDraft(userId, key, EMPTY);
  await draft.load();
  return draft;
};

test('what was typed is there after a reload, with the key to send it safely', async () => {
  const before = await opened('hà', 'answer:1');
  before.setValue({ text: 'Kính gửi: UBND xã' });
  await before.save();
  const after = await opened('hà', 'answer:1');
  expect(after.state.get()).toMatchObject({
    ready: true,
    value: { text: 'Kính gửi: UBND xã' },
    sendKey: before.state.get().sendKey,
    failed: false,
  });
  expect(after.state.get().savedAt).not.toBeNull();
});

test('it is saved by itself after a pause in typing', async () => {
  const draft = await opened('hà', 'answer:pause');
  draft.setValue({ text: 'một' });
  draft.setValue({ text: 'một hai' });
  await vi.waitFor(async () => expect((await readDraft('hà', 'answer:pause'))?.value).toEqual({ text: 'một hai' }));
});

test('a page that goes while the device still writes takes along what was typed', async () => {
  const draft = await opened('hà', 'answer:going');
  draft.setValue({ text: 'sáu giờ' });
  const writing = draft.save();
  draft.saveNow();
  expect([...storage.values()].map((kept) => JSON.parse(kept).value)).toEqual([{ text: 'sáu giờ' }]);
  await writing;
});

test('another person on the same device does not see it, also after a log-out', async () => {
  const draft = await opened('hà', 'answer:2');
  draft.setValue({ text: 'riêng' });
  await draft.save();
  expect((await opened('đạt', 'answer:2')).state.get().value).toEqual(EMPTY);
  expect((await opened('hà', 'answer:2')).state.get().value).toEqual({ text: 'riêng' });
});

test('a crash between typing and saving loses nothing that left the page', async () => {
  const draft = await opened('hà', 'answer:3');
  draft.setValue({ text: 'cũ' });
  await draft.save();
  draft.setValue({ text: 'mới' });
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new Error('the process was killed');
  });
  await draft.saveNow();
  put.mockRestore();
  expect(draft.state.get().failed).toBe(true);
  expect((await opened('hà', 'answer:3')).state.get().value).toEqual({ text: 'mới' });
});

test('another content is another thing to send', async () => {
  const draft = await opened('hà', 'answer:4');
  draft.setValue({ text: 'một' });
  const first = draft.state.get().sendKey;
  await draft.save();
  expect(draft.state.get().sendKey).toBe(first);
  draft.setValue({ text: 'hai' });
  expect(draft.state.get().sendKey).not.toBe(first);
});

test('text typed before the device’s copy arrived is not overwritten by it', async () => {
  await writeDraft({ userId: 'hà', key: 'answer:5', value: { text: 'cũ' }, sendKey: 'k', savedAt: 1 });
  const draft = openDraft('hà', 'answer:5', EMPTY);
  const loading = draft.load();
  draft.setValue({ text: 'vừa gõ' });
  await loading;
  expect(draft.state.get()).toMatchObject({ ready: true, value: { text: 'vừa gõ' } });
  await draft.clear();
});

test('sent or thrown away, it is gone everywhere', async () => {
  const draft = await opened('hà', 'answer:6');
  draft.setValue({ text: 'gửi đi' });
  await draft.saveNow();
  await draft.clear();
  expect(draft.state.get()).toMatchObject({ value: EMPTY, savedAt: null });
  expect((await opened('hà', 'answer:6')).state.get().value).toEqual(EMPTY);
  expect(storage.size).toBe(0);
});

test('drafts are listed by person and forgotten after a quarter of a year', async () => {
  const now = Date.parse('2026-11-19T03:24:00Z');
  const day = 86_400_000;
  await writeDraft({ userId: 'lan', key: 'a', value: 1, sendKey: 'k', savedAt: now - 91 * day });
  await writeDraft({ userId: 'lan', key: 'b', value: 2, sendKey: 'k', savedAt: now - 89 * day });
  await writeDraft({ userId: 'lan2', key: 'c', value: 3, sendKey: 'k', savedAt: now });
  await forgetOldDrafts(now);
  expect((await listDrafts('lan')).map(({ key }) => key)).toEqual(['b']);
});

test('what is cleared while it is being saved is not said to be kept', async () => {
  const draft = await opened('hà', 'answer:sent');
  draft.setValue({ text: 'Đã gửi' });
  const saving = draft.save();
  await draft.clear();
  await saving;
  expect(draft.state.get()).toMatchObject({ value: EMPTY, savedAt: null });
  expect(await readDraft('hà', 'answer:sent')).toBeUndefined();
});

test('two places that write the same text see one another, and the next one reads the device again', async () => {
  const panel = shareDraft('hà', 'handOver:1', EMPTY);
  const leavePanel = panel.hold();
  await panel.load();
  const dialog = shareDraft('hà', 'handOver:1', EMPTY);
  const leaveDialog = dialog.hold();
  dialog.setValue({ text: 'Nhờ Cục xem khoản 2' });
  expect(panel.state.get().value).toEqual({ text: 'Nhờ Cục xem khoản 2' });
  await dialog.saveNow();
  leaveDialog();
  expect(shareDraft('hà', 'handOver:1', EMPTY).state).toBe(panel.state);
  leavePanel();
  const later = shareDraft('hà', 'handOver:1', EMPTY);
  expect(later.state).not.toBe(panel.state);
  await later.load();
  expect(later.state.get().value).toEqual({ text: 'Nhờ Cục xem khoản 2' });
  expect(shareDraft('minh', 'handOver:1', EMPTY).state.get().value).toEqual(EMPTY);
});
