import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../../../../prisma/seed/people.ts';
import { attachFiles } from '../../core/attach-files.ts';
import { listAttachments } from '../../core/attachments.ts';
import { newId } from '../../core/ids.ts';
import { openTestWorld, type TestWorld } from '../../test/world.ts';
import type { UploadedAttachment } from './attachments.schemas.ts';
import { LARGEST_PILE } from './upload-attachment.service.ts';

let world: TestWorld;
// A place of our own for temporary files: other test files upload at the same time.
const temporary = mkdtempSync(path.join(tmpdir(), 'caunoi-attachments-'));
beforeAll(async () => {
  world = await openTestWorld();
  vi.stubEnv('TMPDIR', temporary);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.close();
  rmSync(temporary, { recursive: true });
});

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'), Buffer.from('1 0 obj\nendobj\n')]);
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const EXE = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const OLE_HEAD = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const oleOf = (stream: string) => Buffer.concat([OLE_HEAD, Buffer.alloc(600), Buffer.from(stream, 'utf16le')]);

async function form(files: readonly (readonly [name: string, content: Buffer])[]) {
  const data = new FormData();
  for (const [name, content] of files) data.append('file', new Blob([new Uint8Array(content)]), name);
  const body = new Response(data);
  return {
    contentType: body.headers.get('content-type') ?? '',
    payload: Buffer.from(await body.arrayBuffer()),
  };
}

async function upload(person: Person, name: string, content: Buffer, headers: Record<string, string> = {}) {
  const { contentType, payload } = await form([[name, content]]);
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/attachments',
    payload,
    headers: { authorization: `Bearer ${world.tokenFor(person)}`, 'content-type': contentType, ...headers },
  });
  return { status: response.statusCode, body: response.json() };
}

const uploaded = async (person: Person, name = 'Công văn.pdf', content = PDF): Promise<UploadedAttachment> => {
  const { status, body } = await upload(person, name, content);
  expect(status, JSON.stringify(body)).toBe(201);
  return body;
};

const aCommunePerson = () => world.aPerson('commune_staff', world.aPlace().commune.unitId);
const filesLeftBehind = () => readdirSync(temporary);
const storedFiles = async () => {
  const { objects } = await world.ctx.files.listAll('attachments', { recursive: true }).catch(() => ({ objects: [] }));
  return [...objects].filter(({ isFile }) => isFile).length;
};

describe('uploadAttachment', () => {
  it.each([
    ['Công văn số 12-CV.pdf', PDF, 'application/pdf', 'Công văn số 12-CV.pdf'],
    ['ảnh hiện trường', PNG, 'image/png', 'ảnh hiện trường.png'],
    ['báo cáo.doc', oleOf('WordDocument'), 'application/msword', 'báo cáo.doc'],
    ['bảng.xls', oleOf('Workbook'), 'application/vnd.ms-excel', 'bảng.xls'],
    ['ghi chú.txt', Buffer.from('Điều 8, khoản 2\n'), 'text/plain; charset=utf-8', 'ghi chú.txt'],
    ['danh sách.csv', Buffer.from('\ufeffmã,tên\n1,Trà Bồng\n'), 'text/csv; charset=utf-8', 'danh sách.csv'],
    ['BM tổng hợp.txt', Buffer.from('BM là bán lẻ\n'), 'text/plain; charset=utf-8', 'BM tổng hợp.txt'],
  ])('takes %s for what it is', async (name, content, contentType, kept) => {
    const person = await aCommunePerson();
    const attachment = await uploaded(person, name, content);
    expect(attachment).toEqual({
      id: expect.any(String),
      name: kept,
      contentType,
      byteSize: content.length,
      createdAt: world.clock.now().toISOString(),
    });
    const back = await world.app.inject({
      url: `/api/attachments/${attachment.id}`,
      headers: { authorization: `Bearer ${world.tokenFor(person)}` },
    });
    expect(back.statusCode).toBe(200);
    expect(back.rawPayload.equals(content)).toBe(true);
    expect(back.headers).toMatchObject({
      'content-type': contentType,
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent(kept).slice(0, 6)}`),
    });
  });

  it.each([
    ['hoa-don.pdf', EXE, 'application/x-msdownload'],
    ['tep.pdf', Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01'), Buffer.alloc(100)]), 'application/x-elf'],
    ['tep.txt', Buffer.from('#!/bin/sh\nrm -rf /\n'), 'text/x-shellscript'],
    ['tep.txt', Buffer.from(' \n<!DOCTYPE html><script>alert(1)</script>'), 'text/html'],
    ['tep.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'image/svg+xml'],
    ['tep.csv', Buffer.from('<?xml version="1.0"?><a/>'), 'application/xml'],
    ['tep.docx', Buffer.concat([Buffer.from('504b0304140000000000', 'hex'), Buffer.alloc(60)]), 'application/zip'],
    ['tep.doc', oleOf('Installer'), 'application/x-cfb'],
    ['tep.txt', Buffer.from([0xc3, 0x28, 0x41]), 'application/octet-stream'],
    ['tep.txt', Buffer.from('a\u0000b'), 'application/octet-stream'],
  ])('refuses %s whose content is something else', async (name, content, found) => {
    const stored = await storedFiles();
    const { status, body } = await upload(await aCommunePerson(), name, content);
    expect({ status, code: body.code, found: body.found }).toEqual({ status: 415, code: 'unsupported-file', found });
    expect(body.detail).toContain(found);
    expect(filesLeftBehind()).toEqual([]);
    expect(await storedFiles()).toBe(stored);
  });

  it('refuses more than 20 MB, said or not', async () => {
    const person = await aCommunePerson();
    const { status, body } = await upload(person, 'lớn.txt', Buffer.alloc(21 * 1024 * 1024, 'a'));
    expect([status, body.code]).toEqual([413, 'payload-too-large']);
    const { contentType, payload } = await form([['lớn.txt', Buffer.alloc(21 * 1024 * 1024, 'a')]]);
    const unsaid = await world.app.inject({
      method: 'POST',
      url: '/api/attachments',
      payload: Readable.from([payload.subarray(0, 9_000_000), payload.subarray(9_000_000)]), // its length is not said
      headers: { authorization: `Bearer ${world.tokenFor(person)}`, 'content-type': contentType },
    });
    expect(unsaid.statusCode).toBe(413);
    expect(filesLeftBehind()).toEqual([]);
  });

  it('refuses an empty file, two files, none, and what is no multipart', async () => {
    const person = await aCommunePerson();
    expect((await upload(person, 'trống.txt', Buffer.alloc(0))).body).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/file', code: 'blank' }],
    });
    const post = async (contentType: string, payload: Buffer | string) => {
      const response = await world.app.inject({
        method: 'POST',
        url: '/api/attachments',
        payload,
        headers: { authorization: `Bearer ${world.tokenFor(person)}`, 'content-type': contentType },
      });
      return { status: response.statusCode, body: response.json() };
    };
    const two = await form([
      ['một.pdf', PDF],
      ['hai.pdf', PDF],
    ]);
    expect((await post(two.contentType, two.payload)).body).toMatchObject({ errors: [{ code: 'maxItems' }] });
    const none = await form([]);
    expect((await post(none.contentType, none.payload)).status).toBe(400);
    expect((await post('multipart/form-data', 'x')).status).toBe(400);
    expect((await post('multipart/form-data; boundary=x', '--x\r\nbroken')).status).toBe(400);
    expect((await post('application/json', '{}')).status).toBe(415);
    expect(await world.db.attachment.count({ where: { uploadedById: person.id } })).toBe(0);
    expect(filesLeftBehind()).toEqual([]);
  });

  it('leaves nothing of an upload that was cut', async () => {
    const person = await aCommunePerson();
    const stored = await storedFiles();
    const address = await world.app.listen({ port: 0, host: '127.0.0.1' });
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    const ended = new Promise((resolve) => socket.once('close', resolve));
    socket.write(
      `POST /api/attachments HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${world.tokenFor(person)}\r\n` +
        'Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: 100000\r\n\r\n' +
        '--cut\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7 begins',
    );
    await expect.poll(filesLeftBehind).toHaveLength(1);
    socket.destroy();
    await ended;
    await expect.poll(filesLeftBehind).toEqual([]);
    expect(await storedFiles()).toBe(stored);
    expect(await world.db.attachment.count({ where: { uploadedById: person.id } })).toBe(0);
  });

  it('keeps one file however often the same upload is sent', async () => {
    const person = await aCommunePerson();
    const key = { 'idempotency-key': newId() };
    const first = await upload(person, 'a.pdf', PDF, key);
    const stored = await storedFiles();
    const second = await upload(person, 'a.pdf', PDF, key);
    expect(second).toEqual(first);
    expect(await storedFiles()).toBe(stored);
    expect((await upload(person, 'a.png', PNG, key)).status).toBe(422);
  });

  it('stops a person whose uploads pile up unused', async () => {
    const person = await aCommunePerson();
    const row = { name: 'a', contentType: 'a', byteSize: 1, sha256: '', uploadedById: person.id };
    await world.db.attachment.createMany({
      data: Array.from({ length: LARGEST_PILE }, () => ({
        ...row,
        id: newId(),
        storageKey: newId(),
        createdAt: world.clock.now(),
      })),
    });
    expect((await upload(person, 'a.pdf', PDF)).body).toMatchObject({ status: 409, code: 'too-many-uploads' });
  });

  it('is not for readers only', async () => {
    const leader = await world.aPerson('leader', 'leadership:MoIT');
    expect((await upload(leader, 'a.pdf', PDF)).status).toBe(403);
    expect((await world.anonymous.post('/api/attachments')).status).toBe(401);
  });
});

describe('downloadAttachment', () => {
  const statusFor = async (person: Person, id: string) => (await world.as(person).get(`/api/attachments/${id}`)).status;

  it('shows what hangs on nothing to its uploader only', async () => {
    const person = await aCommunePerson();
    const { id } = await uploaded(person);
    expect(await statusFor(person, id)).toBe(200);
    const colleague = await world.aPerson('commune_staff', person.unitId);
    expect(await statusFor(colleague, id)).toBe(404);
    expect(await statusFor(await world.aPerson('leader', 'leadership:MoIT'), id)).toBe(404);
  });

  it('shows what hangs on a ticket to whoever sees the ticket, and staff files to staff', async () => {
    const place = world.aPlace();
    const asker = await world.aPerson('commune_staff', place.commune.unitId);
    const official = await world.aPerson('deployed_official', place.post);
    const elsewhere = await world.aPerson('deployed_official', world.aPlace().post);
    const neighbour = await world.aPerson(
      'commune_staff',
      world.aPlace({ provinceCode: place.province.code }).commune.unitId,
    );
    const ticket = await world.aTicket({ by: asker, ministry: 'MoIT' });
    const question = await uploaded(asker);
    const note = await uploaded(official);
    await attachFiles(world.db, await world.actorOf(asker), [question.id], { ticketId: ticket.id, audience: 'public' });
    await attachFiles(world.db, await world.actorOf(official), [note.id], {
      ticketId: ticket.id,
      audience: 'internal',
    });

    expect(await statusFor(asker, question.id)).toBe(200);
    expect(await statusFor(official, question.id)).toBe(200);
    expect(await statusFor(neighbour, question.id)).toBe(404);
    expect(await statusFor(elsewhere, question.id)).toBe(404);
    expect(await statusFor(official, note.id)).toBe(200);
    expect(await statusFor(asker, note.id)).toBe(404);

    const names = async (internal: boolean) =>
      (await listAttachments(world.db, ticket.id, internal)).map(({ id }) => id);
    expect(await names(true)).toEqual([question.id, note.id]);
    expect(await names(false)).toEqual([question.id]);
  });

  it('says not found of what is no id', async () => {
    const person = await aCommunePerson();
    expect(await statusFor(person, newId())).toBe(404);
    expect(await statusFor(person, "1'--")).toBe(404);
    expect((await world.anonymous.get(`/api/attachments/${newId()}`)).status).toBe(401);
  });
});

describe('attachFiles', () => {
  it('takes own uploads once, and names the others', async () => {
    const person = await aCommunePerson();
    const colleague = await world.aPerson('commune_staff', person.unitId);
    const ticket = await world.aTicket({ by: person });
    const actor = await world.actorOf(person);
    const own = await uploaded(person);
    const theirs = await uploaded(colleague);
    const claim = (ids: string[]) =>
      world.db.$transaction((tx) => attachFiles(tx, actor, ids, { ticketId: ticket.id, audience: 'public' }));
    await expect(claim([own.id, theirs.id])).rejects.toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/attachmentIds/1', code: 'unknown' }],
    });
    await claim([own.id]);
    await expect(claim([own.id])).rejects.toMatchObject({ errors: [{ pointer: '/attachmentIds/0' }] });
  });
});
