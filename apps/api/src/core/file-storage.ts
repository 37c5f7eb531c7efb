import path from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Config } from '../config.ts';

/** Where files are kept: `DATA_DIR/files`, or a bucket of any S3-compatible store. */
export async function openFileStorage(config: Pick<Config, 'dataDir' | 'storage'>): Promise<Disk> {
  const { storage } = config;
  if (storage.driver === 'local')
    return new Disk(new FSDriver({ location: path.join(config.dataDir, 'files'), visibility: 'private' }));
  // The S3 client is large: who keeps files in a folder does not load it.
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      bucket: storage.bucket,
      region: storage.region,
      credentials: { accessKeyId: storage.accessKeyId, secretAccessKey: storage.secretAccessKey },
      visibility: 'private',
      // Self-hosted stores know neither ACLs nor buckets as host names,
      supportsACL: false,
      // nor, many of them, bodies in signed chunks with a checksum behind.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(storage.endpoint && { endpoint: storage.endpoint, forcePathStyle: true }),
    }),
  );
}
