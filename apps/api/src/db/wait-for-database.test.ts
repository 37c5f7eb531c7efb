import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { expect, inject, it } from 'vitest';
import { closedPort } from '../test/smtp-server.ts';
import { waitForDatabase } from './wait-for-database.ts';

const { url } = inject('postgres');
const at = (port: number): string => Object.assign(new URL(url), { port: String(port) }).href;

it('goes on once the server takes connections', async () => {
  const port = await closedPort();
  const waiting = waitForDatabase(at(port), 20_000);
  const [refusal] = await once(connect(port, '127.0.0.1'), 'error');
  expect(refusal).toMatchObject({ code: 'ECONNREFUSED' });
  const server = new URL(url);
  const proxy = createServer((socket) => {
    const upstream = connect(Number(server.port), server.hostname);
    socket.pipe(upstream).pipe(socket);
    for (const end of [socket, upstream]) end.on('error', () => undefined);
  }).listen(port, '127.0.0.1');
  await expect(waiting).resolves.toBeUndefined();
  proxy.close();
});

it('gives up after its patience', async () => {
  await expect(waitForDatabase(at(await closedPort()), 0)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

it('does not wait for what waiting cannot mend', async () => {
  const wrong = Object.assign(new URL(url), { password: 'wrong' }).href;
  await expect(waitForDatabase(wrong, 60_000)).rejects.toMatchObject({ code: '28P01' });
});
