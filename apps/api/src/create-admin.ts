import { loadConfig } from './config.ts';
import { localDay } from './core/actor-directory.ts';
import { audit } from './core/audit.ts';
import { newId } from './core/ids.ts';
import { hashPassword, initialPassword } from './core/password.ts';
import { openContext } from './open-context.ts';
import { prepareData } from './prepare-data.ts';

// `npm run admin:create -- USERNAME "NAME"`: the first administrator of a new installation; every other person is created in the app.
const [, , username = '', name = ''] = process.argv;
if (!/^[a-z0-9][a-z0-9._-]{2,59}$/.test(username) || name.trim() === '') {
  process.stderr.write('Usage: npm run admin:create -- USERNAME "NAME"    (user name: 3 to 60 of a-z 0-9 . _ -)\n');
  process.exit(2);
}

const { ctx, pool, close } = await openContext({ ...loadConfig(), demo: false, worker: false });
try {
  await prepareData(ctx, pool, (line) => process.stdout.write(`${line}\n`));
  const password = initialPassword(ctx.config.jwtSecret, undefined);
  const passwordHash = await hashPassword(password);
  const now = ctx.clock.now();
  const id = newId();
  await ctx.db.$transaction(async (tx) => {
    await tx.user.create({
      data: { id, username, name: name.trim(), passwordHash, mustChangePassword: true, createdAt: now },
    });
    await tx.roleAssignment.create({
      data: { id: newId(), userId: id, role: 'admin', unitId: 'administration', validFrom: new Date(localDay(now)) },
    });
    await audit(tx, {
      at: now,
      actorId: null,
      action: 'user.created',
      subject: 'user',
      subjectId: id,
      data: { username, role: 'admin' },
    });
  });
  process.stdout.write(`Administrator ${username} created. Password, to be changed at the first login: ${password}\n`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'P2002';
  process.stderr.write(taken ? `The user name ${username} is in use.\n` : `${String(error)}\n`);
  process.exitCode = 1;
} finally {
  await close();
}
