import { openPackage } from '@caunoi/documents/read/package/open-package';
import { READ_LIMITS } from '@caunoi/documents/read/read-file';
import { readSharedStrings } from '@caunoi/documents/read/xlsx/shared-strings';
import { readQuestionFile } from '@caunoi/documents/read-question-file';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWorld, type TestWorld } from '../../test/world.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await openTestWorld();
});
afterAll(() => world.close());

const download = (person: { id: string }) =>
  world.app.inject({ url: '/api/question-template', headers: { authorization: `Bearer ${world.tokenFor(person)}` } });

/** The first of the texts that the sheets share. */
const firstCellOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const pkg = await openPackage(bytes, READ_LIMITS);
  const [text] = await readSharedStrings(pkg, 'xl/sharedStrings.xml');
  return text?.map((run) => run.text).join('');
};

describe('the template for questions', () => {
  it('has the commune of whoever works in one, and no question', async () => {
    const place = world.aPlace();
    const reply = await download(await world.aPerson('commune_staff', place.commune.unitId));
    expect(reply.statusCode).toBe(200);
    expect(String(reply.headers['content-disposition'])).toContain("filename*=UTF-8''M%E1%BA%ABu%20");
    const bytes = new Uint8Array(reply.rawPayload);
    expect((await readQuestionFile(bytes, 'mau.xlsx')).questions).toEqual([]);
    expect(await firstCellOf(bytes)).toBe(`ỦY BAN NHÂN DÂN ${place.commune.name.toLocaleUpperCase('vi')}`);
  });

  it('leaves the commune open for those who ask for several, and is not for departments', async () => {
    const place = world.aPlace();
    const reply = await download(await world.aPerson('deployed_official', place.post));
    expect(await firstCellOf(new Uint8Array(reply.rawPayload))).toMatch(/^ỦY BAN NHÂN DÂN XÃ\/PHƯỜNG\/ĐẶC KHU …/);
    expect((await download(await world.aPerson('department_officer', 'department:TTTN'))).statusCode).toBe(403);
  });
});
