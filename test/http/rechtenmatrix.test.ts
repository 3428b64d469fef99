// Every role against every act over HTTP: refused as 'niet-bevoegd' exactly where the rule does not name the role.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { regels } from '../../src/convenant/regels.ts';
import { type Bevoegde, isBevoegd, type Partijsoort, type Rol } from '../../src/convenant/rollen.ts';
import { minsteInvoer } from '../proefinvoer.ts';
import { bezetting, type Wie } from '../proefwereld.ts';
import { type Proefserver, startProefserver } from './proefserver.ts';

let server: Proefserver;
before(async () => {
  server = await startProefserver();
});
after(() => server.stop());

/** What everybody is by the covenant of the demo: the whole matrix follows from this and the rules. */
const wieIsWat: Readonly<Record<Wie, { readonly rollen: readonly Rol[]; readonly partij?: Partijsoort }>> = {
  gemeente: { rollen: ['weegploeglid', 'casusoverleglid'], partij: 'gemeente' },
  gemeenteTweede: { rollen: ['weegploeglid', 'casusoverleglid'], partij: 'gemeente' },
  om: { rollen: ['weegploeglid', 'casusoverleglid'], partij: 'om' },
  politie: { rollen: ['weegploeglid', 'casusoverleglid'], partij: 'politie' },
  rvdk: { rollen: ['casusoverleglid'], partij: 'rvdk' },
  reclassering: { rollen: ['casusoverleglid'], partij: 'reclassering' },
  uitvoerder: { rollen: ['uitvoerder'] },
  fg: { rollen: ['functionaris-gegevensbescherming'] },
  beveiliging: { rollen: ['beveiligingsfunctionaris'] },
  beheerder: { rollen: ['functioneel-beheerder'] },
  jeugdzorg: { rollen: ['externe-casuspartner'] },
  ggz: { rollen: ['externe-casuspartner'] },
  lyceum: { rollen: ['externe-casuspartner'] },
};

const handelingen = Object.keys(regels).filter((naam): naam is Handelingnaam => naam in regels);
/** Of people who are the same one is enough. */
const mensen = Object.keys(bezetting).filter(
  (naam): naam is Wie => naam in bezetting && !['gemeenteTweede', 'jeugdzorg', 'lyceum'].includes(naam),
);

function mag(wie: Wie, naam: Handelingnaam): boolean {
  const lijst: readonly Bevoegde[] = regels[naam].wie;
  const { rollen, partij } = wieIsWat[wie];
  return rollen.some((rol) => isBevoegd(lijst, rol, partij));
}

async function redenen(wie: Wie, naam: Handelingnaam): Promise<readonly string[]> {
  const invoer: Readonly<Record<string, unknown>> = { ...minsteInvoer[naam](randomUUID()) };
  const antwoord = await server.doe(naam, wie, invoer);
  assert.ok([200, 403, 404].includes(antwoord.status), `${naam} door ${wie}: ${antwoord.status} ${antwoord.tekst}`);
  return antwoord.status === 403 ? antwoord.json.weigeringen.map(({ reden }: { reden: string }) => reden) : [];
}

for (const wie of mensen) {
  test(`${wie}: iedere handeling toegelaten of geweigerd zoals haar regel zegt`, async () => {
    for (const naam of handelingen) {
      const gehoord = await redenen(wie, naam);
      if (mag(wie, naam)) assert.ok(!gehoord.includes('niet-bevoegd'), `${naam} moest mogen`);
      else assert.deepEqual(gehoord, ['niet-bevoegd'], `${naam} moest niet mogen`);
    }
  });
}

test('iedere rol heeft iets dat zij mag en iets dat zij niet mag, en iedere handeling heeft iemand die haar mag', () => {
  for (const wie of mensen) {
    assert.ok(
      handelingen.some((naam) => mag(wie, naam)),
      wie,
    );
    assert.ok(
      handelingen.some((naam) => !mag(wie, naam)),
      wie,
    );
  }
  for (const naam of handelingen)
    assert.ok(
      mensen.some((wie) => mag(wie, naam)),
      naam,
    );
});

test('zonder sessie is er niets, behalve gezondheid, het API-document en de aanmelding', async () => {
  for (const naam of handelingen) {
    const { pad, methode } = { ...(await import('../../src/http/contract.ts')).routes[naam] };
    const antwoord = await server.vraag(pad.replace('{id}', randomUUID()), {
      methode,
      ...(methode === 'POST' ? { inhoud: minsteInvoer[naam](randomUUID()) } : {}),
    });
    assert.ok([400, 401].includes(antwoord.status), `${naam}: ${antwoord.status}`);
  }
  assert.equal((await server.vraag('/v1/sessie')).status, 401);
});
