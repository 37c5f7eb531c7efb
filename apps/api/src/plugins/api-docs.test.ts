import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

type Document = { openapi: string; paths: Record<string, Record<string, { operationId?: string }>> };

describe('the contract', () => {
  it('is OpenAPI 3.1 with a name for every operation, once', async () => {
    const { status, body } = await world.anonymous.get<Document>('/api/openapi.json');
    expect([status, body.openapi]).toEqual([200, '3.1.0']);
    const operations = Object.values(body.paths).flatMap((methods) => Object.values(methods));
    const names = operations.map(({ operationId }) => operationId);
    expect(names.length).toBeGreaterThan(20);
    expect(names.every((name) => name !== undefined)).toBe(true);
    expect(new Set(names).size).toBe(names.length);
    for (const own of ['/api/docs', '/api/openapi.json', '/metrics']) expect(body.paths[own]).toBeUndefined();
  });

  it('can be read as a page that loads nothing from elsewhere', async () => {
    const { headers, body } = await world.anonymous.get<string>('/api/docs');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['content-security-policy']).toMatch(/script-src 'self' 'sha256-[\w+/=]+'/);
    expect(body).toContain('/api/openapi.json');
    expect(body).not.toMatch(/(src|href)="https?:/);
    const script = await world.anonymous.get<string>('/api/docs/scalar.js');
    expect(script.headers['content-type']).toContain('javascript');
    expect(script.body.length).toBeGreaterThan(1_000_000);
  });

  it('relaxes no other page', async () => {
    const { headers } = await world.anonymous.get('/api/health');
    expect(headers['content-security-policy']).toMatch(/script-src 'self';/);
  });
});
