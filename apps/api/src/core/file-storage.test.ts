import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { openFileStorage } from './file-storage.ts';

/** As much of an S3-compatible store as the driver speaks to: objects by path, signed requests. */
async function openBucket() {
  const objects = new Map<string, Buffer>();
  const server = createServer(async (request: IncomingMessage, response) => {
    const key = decodeURIComponent(new URL(request.url ?? '', 'http://s3').pathname);
    if (!request.headers.authorization?.startsWith('AWS4-HMAC-SHA256')) response.statusCode = 403;
    else if (request.method === 'PUT') objects.set(key, await buffer(request));
    else if (request.method === 'DELETE') objects.delete(key);
    else if (objects.has(key)) response.write(objects.get(key));
    else response.statusCode = 404;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { objects, endpoint: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe('the storage of files', () => {
  it('is a folder by default', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'caunoi-storage-'));
    const disk = await openFileStorage({ dataDir, storage: { driver: 'local' } });
    await disk.putStream('attachments/2026-11-16/1', Readable.from(['Công văn']), { contentLength: 10 });
    expect(await text(await disk.getStream('attachments/2026-11-16/1'))).toBe('Công văn');
    rmSync(dataDir, { recursive: true });
  });

  it('is a bucket of an S3-compatible store by configuration', async () => {
    const bucket = await openBucket();
    const disk = await openFileStorage({
      dataDir: '/nowhere',
      storage: {
        driver: 's3',
        bucket: 'caunoi',
        region: 'vn-1',
        endpoint: bucket.endpoint,
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      },
    });
    const content = Buffer.from('Công văn số 12');
    await disk.putStream('attachments/1', Readable.from([content]), {
      contentType: 'text/plain',
      contentLength: content.length,
    });
    expect(bucket.objects.get('/caunoi/attachments/1')).toEqual(content);
    expect(await text(await disk.getStream('attachments/1'))).toBe('Công văn số 12');
    await disk.delete('attachments/1');
    expect(bucket.objects.size).toBe(0);
    bucket.close();
  });
});
