// Every role against every act on a dossier in every stand, over HTTP: the answers are those of docs/generated/rechtenmatrix.md.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { casusstanden, type Handelingnaam, weegstanden } from '../../src/convenant/dossier.ts';
import { brengTotCasus, brengTotStand } from '../proefdossiers.ts';
import { minsteInvoer } from '../proefinvoer.ts';
import type { Wie } from '../proefwereld.ts';
import { type Antwoord, type Proefserver, startProefserver } from './proefserver.ts';

/** People with the columns of the matrix that are theirs; together they have every column. */
const kolommenVan = {
  gemeente: ['WP gemeente', 'CO gemeente'],
  om: ['WP om', 'CO om'],
  politie: ['WP politie', 'CO politie'],
  rvdk: ['CO rvdk'],
  reclassering: ['CO reclassering'],
  ggz: ['EX'],
  uitvoerder: ['UV'],
  fg: ['FG'],
  beveiliging: ['BV'],
  beheerder: ['FB'],
} as const satisfies Partial<Record<Wie, readonly string[]>>;
type Mens = keyof typeof kolommenVan;
const mensen = Object.keys(kolommenVan).filter((naam): naam is Mens => naam in kolommenVan);

interface Rij {
  readonly naam: Handelingnaam;
  readonly standen: readonly string[];
  readonly mag: ReadonlySet<string>;
}

/** The rows of one table of the generated matrix, without acts that are not about one dossier. */
function leesTabel(tekst: string, kop: string): readonly Rij[] {
  const [, deel = ''] = tekst.split(`\n## ${kop}\n`);
  const regels = (deel.split('\n## ')[0] ?? '').split('\n').filter((regel) => regel.startsWith('|'));
  const cellen = (regel: string) =>
    regel
      .split('|')
      .slice(1, -1)
      .map((cel) => cel.trim());
  const [koppen = [], , ...rijen] = regels.map(cellen);
  return rijen.flatMap((rij) => {
    const naam = (rij[1] ?? '').replaceAll('`', '');
    assert.ok(naam in minsteInvoer, naam);
    const standen = (rij[2] ?? '').split(', ');
    if (standen[0] === '–') return [];
    return [
      {
        naam: Object.keys(minsteInvoer).find((elk): elk is Handelingnaam => elk === naam) ?? 'weegdossier-inzien',
        standen,
        mag: new Set(koppen.filter((_, plek) => rij[plek] === 'ja')),
      },
    ];
  });
}

/** Acts that do not name a dossier; their own tests say what they answer. */
const anders = new Set<Handelingnaam>(['plan-inzien']);

let server: Proefserver;
let tabellen: { readonly weegploeg: readonly Rij[]; readonly casusoverleg: readonly Rij[] };
before(async () => {
  server = await startProefserver();
  const tekst = await readFile(join(import.meta.dirname, '../../docs/generated/rechtenmatrix.md'), 'utf8');
  tabellen = { weegploeg: leesTabel(tekst, 'Weegploeg'), casusoverleg: leesTabel(tekst, 'Casusoverleg') };
});
after(() => server.stop());

/** Ids of what is in a dossier, by the field that an input names it with. */
async function inhoudVan(
  register: 'weegploeg' | 'casusoverleg',
  id: string,
): Promise<Readonly<Record<string, string>>> {
  const kolom = register === 'weegploeg' ? 'dossier' : 'casus';
  const eerste = async (tabel: string, waar = `${kolom} = $1`) =>
    (await server.wereld.achter(`select id from ${register}.${tabel} where ${waar} order by id limit 1`, [id]))[0]?.id;
  const gevonden = {
    gegeven: await eerste('gegeven', `${kolom} = $1 and soort = 'signaal'`),
    voorstel: await eerste('voorstel'),
    ...(register === 'weegploeg'
      ? { vraag: await eerste('informatievraag') }
      : { maatregel: await eerste('maatregel', 'plan in (select id from casusoverleg.plan where casus = $1)') }),
  };
  return Object.fromEntries(Object.entries(gevonden).filter(([, waarde]) => waarde !== undefined));
}

const redenenVan = (antwoord: Antwoord): readonly string[] =>
  antwoord.status === 403 ? antwoord.json.weigeringen.map(({ reden }: { reden: string }) => reden) : [];

const isGenoemd = ({ mag }: Rij, wie: Mens) => kolommenVan[wie].some((kolom) => mag.has(kolom));

/** What is wrong with the answer to one cell; undefined when it is what the file says. */
function fout(rij: Rij, wie: Mens, stand: string, antwoord: Antwoord): string | undefined {
  const gehoord = redenenVan(antwoord);
  const wat = `${rij.naam} door ${wie} in ${stand}: ${antwoord.status} ${gehoord}`;
  if (![200, 403, 404].includes(antwoord.status)) return `${wat} ${antwoord.tekst}`;
  if (!isGenoemd(rij, wie)) return antwoord.status === 403 && gehoord.join() === 'niet-bevoegd' ? undefined : wat;
  if (gehoord.includes('niet-bevoegd')) return wat;
  if (rij.standen.includes(stand)) return gehoord.includes('stand-staat-niet-toe') ? wat : undefined;
  // What is asked about may not be there in this stand; then nobody learns the stand.
  return antwoord.status === 404 || gehoord.includes('stand-staat-niet-toe') ? undefined : wat;
}

async function loop(
  register: 'weegploeg' | 'casusoverleg',
  standen: readonly string[],
  stand: string,
  id: string,
): Promise<void> {
  const inhoud = await inhoudVan(register, id);
  const tabel = register === 'weegploeg' ? 'weegploeg.dossier' : 'casusoverleg.casus';
  const standNu = async () => (await server.wereld.achter(`select stand from ${tabel} where id = $1`, [id]))[0]?.stand;
  assert.equal(await standNu(), stand);
  // Who may never do an act is refused before anybody looks at the dossier: once per act, each in another stand.
  const beurt = standen.indexOf(stand);
  const vragen = tabellen[register]
    .filter(({ naam }) => !anders.has(naam))
    .flatMap((rij, plek) =>
      mensen
        .filter((wie, ook) => isGenoemd(rij, wie) || (plek + ook) % standen.length === beurt)
        .map((wie) => ({ rij, wie })),
    );
  const fouten: string[] = [];
  let gezien = 0;
  const vraag = async () => {
    for (let cel = vragen.shift(); cel !== undefined; cel = vragen.shift()) {
      const invoer: Readonly<Record<string, unknown>> = { ...minsteInvoer[cel.rij.naam](id) };
      const ingevuld = Object.fromEntries(
        Object.entries(invoer).map(([veld, waarde]) => [veld, inhoud[veld] ?? waarde]),
      );
      if (cel.rij.naam === 'signaal-inbrengen') ingevuld['dossier'] = id;
      const antwoord = await server.doe(cel.rij.naam, cel.wie, ingevuld);
      gezien += redenenVan(antwoord).includes('stand-staat-niet-toe') ? 1 : 0;
      const mis = fout(cel.rij, cel.wie, stand, antwoord);
      if (mis !== undefined) fouten.push(mis);
    }
  };
  await Promise.all([vraag(), vraag(), vraag(), vraag()]);
  assert.deepEqual(fouten, []);
  assert.ok(gezien > 0, `in ${stand} werd niets om de stand geweigerd`);
  // The least input lacks its reasons, so that nothing can come of it.
  assert.equal(await standNu(), stand);
}

for (const stand of weegstanden)
  test(`weegdossier ${stand}: ieder antwoord staat in de rechtenmatrix`, async () => {
    await loop('weegploeg', weegstanden, stand, (await brengTotStand(server.wereld, stand)).dossier);
  });

for (const stand of casusstanden)
  test(`casus ${stand}: ieder antwoord staat in de rechtenmatrix`, async () => {
    await loop('casusoverleg', casusstanden, stand, (await brengTotCasus(server.wereld, stand)).casus);
  });
