import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, buildApp } from '../app.ts';
import { openTestWorld, type TestWorld } from '../test/world.ts';

let world: TestWorld;
let app: App;
const webDist = mkdtempSync(path.join(tmpdir(), 'caunoi-web-'));
const PAGE = '<!doctype html><title>Cầu Nối</title>';

beforeAll(async () => {
  mkdirSync(path.join(webDist, 'assets'));
  writeFileSync(path.join(webDist, 'index.html'), PAGE);
  writeFileSync(path.join(webDist, 'index.html.br'), brotliCompressSync(PAGE));
  writeFileSync(path.join(webDist, 'assets/index-abc123.js'), 'go()');
  writeFileSync(path.join(webDist, 'assets/index-abc123.js.br'), brotliCompressSync('go()'));
  world = await openTestWorld();
  app = await buildApp({ ...world.ctx, config: { ...world.ctx.config, webDist } });
});
afterAll(async () => {
  await app.close();
  await world.close();
  rmSync(webDist, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });

describe('the web app', () => {
  it.each(['/', '/phieu/BCT-2026-000001', '/queue?view=mine'])('answers %s with its front page', async (url) => {
    const response = await get(url);
    expect(response.payload).toBe(PAGE);
    expect(response.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
  });

  it('sends what was compressed at build time, and keeps hashed files for good', async () => {
    const response = await get('/assets/index-abc123.js', { 'accept-encoding': 'br, gzip' });
    expect(response.rawPayload).toEqual(brotliCompressSync('go()'));
    expect(response.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'public, max-age=31536000, immutable',
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect((await get('/', { 'accept-encoding': 'br' })).headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': 'text/html; charset=utf-8',
    });
    expect((await get('/assets/index-abc123.js')).payload).toBe('go()');
  });

  it.each(['/assets/index-gone.js', '/api/nothing', '/api', '/sw.js', '/..%2f..%2fetc/passwd.txt'])(
    'does not take %s for a page',
    async (url) => {
      const response = await get(url);
      expect(response.statusCode).toBe(404);
      expect(response.headers['content-type']).toContain('application/problem+json');
    },
  );

  it('has no page for a POST', async () => {
    expect((await app.inject({ method: 'POST', url: '/phieu' })).statusCode).toBe(404);
  });
});
