// Keeping and destroying on the real database with the real tasks: random pasts against a second reckoning, and nobody but core parties sees the archive.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import { houdAan, keurAllesGoed, komtBinnen, plaatsVan, zetStap } from './bewaren/mensen.ts';
import { dagenLater, grensdagen, plaatsOp } from './bewaren/naslag.ts';
import { type Mens, stukkenVan } from './bewaren/stukken.ts';
import { eenSamenloop, eenVerloop, type Verloop } from './bewaren/verloop.ts';
import { vraagInzage } from './bewaren/vragen.ts';
import { stelAfsluitingVoor, stemEensgezind } from './proefbesluiten.ts';
import { brengTotCasus, onderwerp, signaal } from './proefdossiers.ts';
import { minsteInvoer } from './proefinvoer.ts';
import { draagBewaarplan, opDag, zetDag } from './proefvernietiging.ts';
import { brengTotDoorverstrekking } from './proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from './proefwereld.ts';

let eerste: Proefwereld;
before(async () => {
  eerste = await maakProefwereld();
});
after(() => eerste.stop());

const isHandeling = (
  paar: [string, (id: string) => unknown],
): paar is [Handelingnaam, (typeof minsteInvoer)[Handelingnaam]] => paar[0] in minsteInvoer;

/** What is planned on a day for one of these people. */
type Plan = readonly [dag: string, doe: (wereld: Proefwereld, dag: string) => Promise<unknown>];

function plannen(
  { begin, stappen, ophoudingen, vraag, afloop }: Verloop,
  mensen: Map<Verloop, Mens>,
  verloop: Verloop,
): Plan[] {
  const mens = () => {
    const gevonden = mensen.get(verloop);
    assert.ok(gevonden !== undefined);
    return gevonden;
  };
  let op = begin;
  const uit: Plan[] = [[begin, async (wereld, dag) => mensen.set(verloop, await komtBinnen(wereld, dag))]];
  for (const stap of stappen) {
    op = dagenLater(op, stap.na);
    uit.push([op, (wereld, dag) => zetStap(wereld, mens(), stap, dag)]);
  }
  ophoudingen.forEach(({ na, dagen }, plek) => {
    const vanaf = dagenLater(begin, na);
    const tot = dagenLater(vanaf, dagen);
    if (plek === 0) uit.push([vanaf, (wereld) => houdAan(wereld, mens(), vanaf, tot)]);
    else {
      let einde = async (): Promise<void> => undefined;
      uit.push([vanaf, async (wereld) => (einde = await vraagInzage(wereld, mens(), vanaf, tot, { vraag, afloop }))]);
      uit.push([dagenLater(tot, 1), () => einde()]);
    }
  });
  return uit;
}

/** What has gone from the registers is found by nobody but the core parties. */
async function zoekTevergeefs(wereld: Proefwereld, { casus, weeg, onderwerp }: Mens): Promise<void> {
  const tekst = onderwerp.achternaam;
  if (casus !== undefined && (await plaatsVan(wereld, casus.id)).plaats !== 'register')
    for (const wie of ['rvdk', 'uitvoerder'] as const) {
      const { resultaten } = await wereld.lukt('casussen-zoeken', wie, { tekst });
      assert.ok(resultaten.every(({ id }) => id !== casus.id));
      assert.equal((await wereld.doe('casus-inzien', wie, { id: casus.id })).soort, 'niet-gevonden');
    }
  if ((await plaatsVan(wereld, weeg.id)).plaats !== 'register')
    assert.equal((await wereld.doe('weegdossier-inzien', 'uitvoerder', { id: weeg.id })).soort, 'niet-gevonden');
}

/** So many days after the last step the OM gives notice; undefined when it stays. */
async function speel(wereld: Proefwereld, verlopen: readonly Verloop[], vertrek?: number): Promise<number> {
  const mensen = new Map<Verloop, Mens>();
  const gepland = verlopen.flatMap((verloop) => plannen(verloop, mensen, verloop));
  if (vertrek !== undefined) {
    const laatste = verlopen.map(({ begin, stappen }) => stappen.reduce((op, { na }) => dagenLater(op, na), begin));
    const opzeggen: Plan[1] = (deze, ontvangenOp) => deze.lukt('partij-opzeggen', 'om', { ontvangenOp });
    gepland.push([dagenLater(laatste.toSorted().at(-1) ?? '', vertrek), opzeggen]);
  }
  const plaatsen = new Map<string, string>();
  for (let vandaag = ''; ; ) {
    const grenzen = [...mensen.values()]
      .flatMap(stukkenVan)
      .filter(({ id }) => plaatsen.get(id) !== 'weg')
      .flatMap(({ verleden }) => grensdagen(verleden));
    const volgende = [...gepland.map(([dag]) => dag), ...grenzen].filter((dag) => dag > vandaag).sort()[0];
    if (volgende === undefined) return [...plaatsen.values()].filter((plaats) => plaats === 'weg').length;
    vandaag = volgende;
    await zetDag(wereld, vandaag);
    for (const [dag, doe] of gepland) if (dag === vandaag) await doe(wereld, dag);
    await draagBewaarplan(wereld);
    await keurAllesGoed(wereld);
    await draagBewaarplan(wereld);
    for (const mens of mensen.values()) {
      let verplaatst = false;
      for (const { id, mee, verleden } of stukkenVan(mens))
        for (const deel of [id, ...mee]) {
          const { plaats } = await plaatsVan(wereld, deel);
          assert.equal(plaats, plaatsOp(verleden, vandaag), `${vandaag} ${deel} ${JSON.stringify(verleden)}`);
          verplaatst ||= plaatsen.get(deel) !== plaats;
          plaatsen.set(deel, plaats);
        }
      if (verplaatst) await zoekTevergeefs(wereld, mens);
    }
  }
}

test('wie er ook komt en wat er ook gebeurt: niets blijft een dag te lang, niets gaat een dag te vroeg', async (context) => {
  const seed = Number(process.env['FC_SEED'] ?? Date.now() % 2 ** 31);
  const numRuns = Number(process.env['FC_RUNS'] ?? 1);
  context.diagnostic(`FC_SEED=${seed} FC_RUNS=${numRuns}`);
  let vernietigd = 0;
  const jaren = { min: 2027, max: 2028 };
  const stappen = { minLength: 2, maxLength: 5 };
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(eenSamenloop(jaren), eenVerloop(jaren, stappen), eenVerloop(jaren, stappen)),
      fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
      async (verlopen, vertrek) => {
        const wereld = await eerste.opnieuw();
        try {
          vernietigd += await speel(wereld, verlopen, vertrek);
        } finally {
          await wereld.proef.sluit();
          await eerste.achter(`drop database ${wereld.proef.app.database} with (force)`);
        }
      },
    ),
    { numRuns, seed, endOnFailure: process.env['FC_KRIMP'] !== '1' },
  );
  context.diagnostic(`${vernietigd} vernietigd`);
  assert.ok(vernietigd >= numRuns);
});

test('wat in het archief is bestaat door geen enkele handeling voor casuspartijen, externen en uitvoerder', async () => {
  const wereld = eerste;
  await zetDag(wereld, '2026-11-23');
  const naam = 'Onvindbaarsma';
  const open = await brengTotCasus(wereld, 'plan-vastgesteld', signaal({ onderwerp: onderwerp({ achternaam: naam }) }));
  const { casus, dossier, nummer, casusnummer } = open;
  await brengTotDoorverstrekking(wereld, 'verstrekt', open);
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  const sporen = [casus, dossier, nummer, casusnummer, naam];
  const handelingen = Object.entries(minsteInvoer).filter(isHandeling);
  /** What comes of every act on this id, as somebody sees it, with a trace of what it is about. */
  const alles = async (wie: Wie, id: string): Promise<readonly string[]> => {
    const uit: string[] = [];
    for (const [handeling, invoer] of handelingen) {
      const uitkomst = await wereld.doe(handeling, wie, invoer(id)).catch((fout: unknown) => `${fout}`);
      uit.push(`${handeling} ${JSON.stringify(uitkomst).replaceAll(id, 'id')}`);
    }
    return uit;
  };
  const verraadt = (uitkomsten: readonly string[]) =>
    uitkomsten.filter((uitkomst) => sporen.some((spoor) => uitkomst.includes(spoor)));
  assert.ok(verraadt(await alles('rvdk', casus)).length > 0, 'zolang hij er is, is er iets te zien');
  await opDag(wereld, '2027-11-23');
  for (const [wie, ids] of [
    ['rvdk', [casus]],
    ['ggz', [casus]],
    ['uitvoerder', [casus, dossier]],
  ] as const) {
    const vreemd = await alles(wie, randomUUID());
    assert.deepEqual(verraadt(vreemd), [], wie);
    for (const id of ids) assert.deepEqual(await alles(wie, id), vreemd, wie);
  }
});
