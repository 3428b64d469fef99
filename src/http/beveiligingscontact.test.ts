// security.txt is there with a contact and not without, ends within a year, and nothing else under /.well-known opens the screens.
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Fastify from 'fastify';
import { systeemklok } from '../platform/clock.ts';
import { voegBeveiligingscontactToe } from './beveiligingscontact.ts';
import { voegSchermenToe } from './schermen.ts';

const folder = await mkdtemp(join(tmpdir(), 'weegwijs-schermen-'));
await mkdir(join(folder, 'assets'));
await writeFile(join(folder, 'index.html'), '<p>schermen</p>');
after(() => rm(folder, { recursive: true }));

async function vraag(pad: string, contact?: string) {
  const app = Fastify();
  await voegSchermenToe(app, folder);
  voegBeveiligingscontactToe(app, contact, systeemklok);
  const antwoord = await app.inject({ method: 'GET', url: pad });
  await app.close();
  return antwoord;
}

test('met een contact staat het er, geldig voor minder dan een jaar', async () => {
  const { statusCode, headers, body } = await vraag('/.well-known/security.txt', 'mailto:lek@voorbeeld.nl');
  assert.deepEqual([statusCode, headers['content-type']], [200, 'text/plain; charset=utf-8']);
  const [, einde = ''] =
    /^Contact: mailto:lek@voorbeeld\.nl\nExpires: (\S+)\nPreferred-Languages: nl, en\n$/.exec(body) ?? [];
  const dagen = (Date.parse(einde) - systeemklok.nu().epochMilliseconds) / 86_400_000;
  assert.ok(dagen > 179 && dagen < 365, einde);
});

test('zonder contact is er niets, en wat niet bestaat onder /.well-known is geen scherm', async () => {
  for (const pad of ['/.well-known/security.txt', '/.well-known/change-password', '/.well-known', '/.well-known/'])
    assert.equal((await vraag(pad)).statusCode, 404, pad);
  assert.equal((await vraag('/.well-known/iets', 'mailto:lek@voorbeeld.nl')).statusCode, 404);
  assert.equal((await vraag('/casussen')).body, '<p>schermen</p>');
});
