// The event stream of a meeting: tells who may know that something changed, nothing else, and nobody else; and it ends with the session.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fastify, { type FastifyInstance } from 'fastify';
import { casusstem, stelDeelnameVoor } from '../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotCasus,
  brengTotVoorstel,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  stem,
} from '../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../test/proefwereld.ts';
import { type Luisteraar, maakLuisteraar } from '../platform/database/luister.ts';
import { wijzigingkanaal } from '../platform/database/wijziging.ts';
import { voegWijzigingenToe } from './wijzigingen.ts';

let wereld: Proefwereld;
let luisteraar: Luisteraar;
let app: FastifyInstance;
let url: string;
const uitgelogd = new Set<Wie>();
const isWie = (naam: string): naam is Wie => naam in wereld.mensen;

before(async () => {
  wereld = await maakProefwereld();
  luisteraar = maakLuisteraar(wereld.proef.app, wijzigingkanaal);
  app = fastify();
  // The name in a header stands for the session.
  voegWijzigingenToe(
    app,
    wereld.poort,
    async (request) => {
      const naam = String(request.headers['x-wie']);
      if (!isWie(naam) || uitgelogd.has(naam)) return undefined;
      return { functionaris: wereld.mensen[naam], samenwerkingsverband: wereld.samenwerkingsverband };
    },
    luisteraar,
    { hartslag: 100, levensduur: 60_000 },
  );
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
after(async () => {
  await app.close();
  await luisteraar.stop();
  await wereld.stop();
});

const pad = (register: string, id: string) => `${url}/v1/${register}/${id}/wijzigingen`;
const status = async (wie: Wie | 'niemand', register: string, id: string) => {
  const antwoord = await fetch(pad(register, id), { headers: { 'x-wie': wie } });
  await antwoord.body?.cancel();
  return antwoord.status;
};

/** Follows a meeting; counts what it is told, and can wait for it. */
async function volg(wie: Wie, register: string, id: string) {
  const antwoord = await fetch(pad(register, id), { headers: { 'x-wie': wie } });
  assert.equal(antwoord.status, 200);
  assert.equal(antwoord.headers.get('content-type'), 'text/event-stream');
  const berichten: string[] = [];
  let meld: () => void = () => undefined;
  const lezer = antwoord.body?.pipeThrough(new TextDecoderStream()).getReader();
  assert.ok(lezer !== undefined);
  const einde = (async () => {
    for (let stuk = await lezer.read(); !stuk.done; stuk = await lezer.read()) {
      berichten.push(...stuk.value.split('\n').filter((regel) => regel.startsWith('data: ')));
      meld();
    }
  })();
  return {
    berichten,
    einde,
    async totMeer(aantal: number): Promise<void> {
      while (berichten.length < aantal)
        await new Promise<void>((klaar) => {
          meld = klaar;
        });
    },
    stop: () => lezer.cancel(),
  };
}

const waar = { dag: '2026-11-23', begin: '09:00', einde: '11:00', plaats: 'kamer 2', afgezegd: false };

test('een weegploeg: wie stemt wordt verteld aan de kernpartijen, zonder een woord; een verzegelde aankomst aan niemand', async () => {
  const voorstel = await brengTotVoorstel(wereld);
  const ander = await brengTotVoorstel(
    wereld,
    'agenderen',
    signaal({ onderwerp: onderwerp({ achternaam: 'Elders' }) }),
  );
  const nieuw = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp({ achternaam: 'Nieuw' }) }));
  const { vergadering } = await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
    ...waar,
    punten: [
      { dossier: voorstel.dossier, vraag: 'stem-gevraagd' },
      { dossier: nieuw.dossier, vraag: 'analyse-maken' },
    ],
  });
  assert.equal(await status('niemand', 'weegvergaderingen', vergadering), 401);
  for (const wie of ['rvdk', 'reclassering'] as const)
    assert.equal(await status(wie, 'weegvergaderingen', vergadering), 403, wie);
  assert.equal(await status('ggz', 'weegvergaderingen', vergadering), 404);
  // As if it did not exist: a meeting of the other register, and one that does not exist.
  assert.equal(await status('om', 'casusvergaderingen', vergadering), 404);
  assert.equal(await status('om', 'weegvergaderingen', voorstel.dossier), 404);

  const gemeente = await volg('gemeente', 'weegvergaderingen', vergadering);
  const begin = gemeente.berichten.length;
  // What is sealed, what is elsewhere, and what is on no agenda of his moves nothing.
  await brengVerzegeldIn(wereld, { dossier: nieuw.dossier });
  await wereld.lukt('stemmen', 'om', stem(ander));
  await wereld.lukt('stemmen', 'om', stem(voorstel));
  await gemeente.totMeer(begin + 1);
  await wereld.lukt('stemmen', 'politie', stem(voorstel));
  await gemeente.totMeer(begin + 2);
  assert.equal(gemeente.berichten.length, begin + 2);
  for (const bericht of gemeente.berichten) {
    const { vergadering: van, merk, ...rest } = JSON.parse(bericht.slice('data: '.length));
    assert.deepEqual([van, rest], [vergadering, {}]);
    assert.match(merk, /^[0-9a-f-]{36}$/);
  }
  await gemeente.stop();
});

test('een casusoverleg: wie een andere casus op de agenda heeft merkt niet dat deze wordt behandeld', async () => {
  const eigen = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp({ achternaam: 'Eigen' }) }));
  const andere = await brengTotCasus(wereld, 'geopend', signaal({ onderwerp: onderwerp({ achternaam: 'Andere' }) }));
  await wereld.achter(`update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2`, [
    andere.casus,
    wereld.partijen.rvdk,
  ]);
  const { vergadering } = await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', {
    ...waar,
    punten: [eigen.casus, andere.casus].map((dossier) => ({ dossier, vraag: 'plan-opstellen' as const })),
  });
  const { punten } = (await wereld.lukt('casusvergaderingen-inzien', 'uitvoerder', {})).vergaderingen[0] ?? {
    punten: [],
  };
  const punt = (casus: string) => punten.find(({ dossier }) => dossier === casus)?.id ?? '';
  const houd = (casus: string) =>
    wereld.lukt('casusvergadering-houden', 'uitvoerder', {
      id: vergadering,
      punt: punt(casus),
      aanwezig: [wereld.partijen.gemeente],
    });
  // The first item begins the meeting, which all may know.
  await houd(andere.casus);
  const rvdk = await volg('rvdk', 'casusvergaderingen', vergadering);
  const gemeente = await volg('gemeente', 'casusvergaderingen', vergadering);
  const [vanRvdk, vanGemeente] = [rvdk.berichten.length, gemeente.berichten.length];
  const voorstel = await stelDeelnameVoor(wereld, andere.casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(andere.casus, voorstel, false));
  await gemeente.totMeer(vanGemeente + 2);
  assert.equal(rvdk.berichten.length, vanRvdk);
  await houd(eigen.casus);
  await rvdk.totMeer(vanRvdk + 1);
  assert.equal(rvdk.berichten.length, vanRvdk + 1);
  await Promise.all([rvdk.stop(), gemeente.stop()]);
});

test('de stroom eindigt met de sessie, en niemand opent er meer dan vier', async () => {
  const { vergaderingen } = await wereld.lukt('weegvergaderingen-inzien', 'politie', {});
  const id = vergaderingen[0]?.id ?? '';
  const open = await Promise.all([1, 2, 3, 4].map(() => volg('politie', 'weegvergaderingen', id)));
  assert.equal(await status('politie', 'weegvergaderingen', id), 429);
  uitgelogd.add('politie');
  await Promise.all(open.map(({ einde }) => einde));
  uitgelogd.delete('politie');
  const weer = await volg('politie', 'weegvergaderingen', id);
  await weer.stop();
});
