// What people do on a day of a random past, through the gate: the steps that can be taken then, holds, requests, and approvals of the list.
import assert from 'node:assert/strict';
import type { Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import { heropening, heropeningsstem } from '../proefarchief.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../proefbesluiten.ts';
import {
  analyse,
  brengIn,
  maatregel,
  onderwerp,
  plan,
  signaal,
  stem,
  vaststelling,
  voorstelInvoer,
} from '../proefdossiers.ts';
import { verstrekking } from '../proefdossierwerk.ts';
import { informeer } from '../proefinformeren.ts';
import { redenVanGoedkeuring } from '../proefvernietiging.ts';
import { identiteit, verzoek } from '../proefverzoeken.ts';
import type { Proefwereld } from '../proefwereld.ts';
import { dagenLater, type Verleden } from './naslag.ts';
import type { Stap } from './verloop.ts';

const kernpartijen = ['gemeente', 'om', 'politie'] as const;

/** A dossier or a case, and what happened to it. */
export interface Stuk {
  readonly id: string;
  verleden: Verleden;
}

export interface Mens {
  readonly onderwerp: ReturnType<typeof onderwerp>;
  readonly weeg: Stuk;
  casus?: Stuk;
  /** Files that came of reopening. */
  readonly later: Stuk[];
}

export const stukkenVan = ({ weeg, casus, later }: Mens): readonly Stuk[] => [
  weeg,
  ...(casus === undefined ? [] : [casus]),
  ...later,
];

const begin = (id: string, dag: string): Stuk => ({ id, verleden: { verwerkt: [dag], aanhoudingen: [] } });

function verwerk(stuk: Stuk, dag: string, nietGeagendeerd = false): void {
  const { verwerkt, aanhoudingen } = stuk.verleden;
  stuk.verleden = { verwerkt: [...verwerkt, dag], aanhoudingen, ...(nietGeagendeerd ? { nietGeagendeerd: dag } : {}) };
}

let geboren = '1960-02-29';
export async function komtBinnen(wereld: Proefwereld, dag: string): Promise<Mens> {
  // Nobody's birthday is that of another: a request finds nobody else.
  geboren = dagenLater(geboren, 37);
  const wie = onderwerp({ geboortedatum: geboren });
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  return { onderwerp: wie, weeg: begin(dossier, dag), later: [] };
}

/** Where it is: in its register, in the archive, or nowhere. */
export async function plaatsVan(
  wereld: Proefwereld,
  id: string,
): Promise<{ readonly plaats: string; readonly stand: string }> {
  const [rij] = await wereld.achter(
    `select 'register' as plaats, stand from weegploeg.dossier where id = $1
     union all select 'register', stand from casusoverleg.casus where id = $1
     union all select 'archief', stand from archief.dossier where id = $1`,
    [id],
  );
  return rij ?? { plaats: 'weg', stand: '' };
}

const informatiebrief = (id: string): Invoeren['informatiebrief-opmaken'] => ({
  id,
  leeftijd: '16-of-ouder',
  aan: [{ hoedanigheid: 'betrokkene', naam: 'Zwaantje Quispel', adres: 'Kade 1\n1234 AB Waterhoek' }],
  contact: 'Bureau Aanpak, 06-00000001',
});

/** Analysis of all signals, proposal and votes; and the person is told. */
async function besluit(wereld: Proefwereld, id: string, dag: string, uitkomst: 'agenderen' | 'niet-agenderen') {
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id });
  const signalen = gegevens.filter(({ soort }) => soort === 'signaal').map((gegeven) => gegeven.id);
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(id, signalen));
  const invoer = await voorstelInvoer(wereld, id, uitkomst);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', invoer);
  for (const wie of kernpartijen)
    await wereld.lukt('stemmen', wie, stem({ dossier: id, gegeven: '', nummer: '', voorstel }));
  for (const wie of kernpartijen)
    await wereld.lukt('informeren-overleggen', wie, { id, beletsel: false, reden: 'Er is geen beletsel.' });
  await informeer(wereld, 'gemeente', informatiebrief(id), { verzondenOp: dag, wijze: 'post' });
}

async function sluit(wereld: Proefwereld, id: string, dag: string): Promise<void> {
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(id));
  await wereld.lukt('maatregel-opnemen', 'rvdk', {
    ...maatregel(id, wereld.partijen.gemeente),
    uiterlijk: dagenLater(dag, 30),
  });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(id));
  await stemEensgezind(wereld, id, await stelAfsluitingVoor(wereld, id));
  await draagTaken(wereld);
}

async function heropen(wereld: Proefwereld, mens: Mens, dag: string): Promise<void> {
  const { id } = mens.weeg;
  const invoer = await heropening(wereld, id);
  if ((invoer.selectie ?? []).length === 0) return;
  const al = new Set((await wereld.achter('select id from weegploeg.dossier')).map((rij) => rij.id));
  const { voorstel } = await wereld.lukt('heropening-voorstellen', 'gemeente', invoer);
  for (const wie of kernpartijen) await wereld.lukt('heropening-stemmen', wie, heropeningsstem(id, voorstel));
  await draagTaken(wereld);
  const nieuw = (await wereld.achter('select id from weegploeg.dossier')).filter((rij) => !al.has(rij.id));
  assert.equal(nieuw.length, 1);
  mens.later.push(begin(nieuw[0]?.id, dag));
}

/** Takes a step, when the person's files are where and how it asks; tells whether it was taken. */
export async function zetStap(wereld: Proefwereld, mens: Mens, { wat }: Stap, dag: string): Promise<boolean> {
  const { weeg, casus } = mens;
  const { plaats, stand } = await plaatsVan(wereld, weeg.id);
  const teWegen = plaats === 'register';
  const teBeslissen = teWegen && ['ingebracht', 'geanalyseerd'].includes(stand);
  const vanCasus = casus === undefined ? undefined : await plaatsVan(wereld, casus.id);
  const loopt = casus !== undefined && vanCasus?.plaats === 'register' && vanCasus.stand !== 'gesloten';
  if (wat === 'signaal' && teWegen && (teBeslissen || stand === 'niet-geagendeerd')) {
    await wereld.lukt('signaal-inbrengen', 'gemeente', signaal({ dossier: weeg.id, onderwerp: undefined }));
    verwerk(weeg, dag);
  } else if (wat === 'niet-agenderen' && teBeslissen) {
    await besluit(wereld, weeg.id, dag, 'niet-agenderen');
    verwerk(weeg, dag, true);
  } else if (wat === 'agenderen' && teBeslissen) {
    await besluit(wereld, weeg.id, dag, 'agenderen');
    verwerk(weeg, dag);
    const [rij] = await wereld.achter('select casus from weegploeg.dossier where id = $1', [weeg.id]);
    mens.casus = begin(rij?.casus, dag);
  } else if (wat === 'verstrekken' && loopt) {
    await wereld.lukt('gegeven-verstrekken', 'rvdk', verstrekking(casus.id));
    verwerk(casus, dag);
  } else if (wat === 'sluiten' && loopt) {
    await sluit(wereld, casus.id, dag);
    verwerk(casus, dag);
    if (plaats !== 'weg') verwerk(weeg, dag);
  } else if (wat === 'vervroegen' && teWegen && stand === 'niet-geagendeerd' && weeg.verleden.vervroegd === undefined) {
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: weeg.id, reden: 'Er is geen doel meer.' });
    weeg.verleden = { ...weeg.verleden, vervroegd: dag };
  } else if (wat === 'heropenen' && plaats === 'archief' && mens.later.length === 0) {
    await heropen(wereld, mens, dag);
  } else return false;
  return true;
}

async function bestaande(wereld: Proefwereld, mens: Mens): Promise<readonly Stuk[]> {
  const plaatsen = await Promise.all(stukkenVan(mens).map(({ id }) => plaatsVan(wereld, id)));
  return stukkenVan(mens).filter((_, plek) => plaatsen[plek]?.plaats !== 'weg');
}

/** Holds what there is of a person until a day; a case that is not in the archive yet is not destroyed at all. */
export async function houdAan(wereld: Proefwereld, mens: Mens, vanaf: string, tot: string): Promise<void> {
  for (const stuk of await bestaande(wereld, mens)) {
    if (stuk === mens.casus && (await plaatsVan(wereld, stuk.id)).plaats === 'register') continue;
    await wereld.lukt('vernietiging-aanhouden', 'om', { id: stuk.id, grond: 'klacht', kenmerk: 'K-12', tot });
    stuk.verleden = { ...stuk.verleden, aanhoudingen: [...stuk.verleden.aanhoudingen, { vanaf, tot }] };
  }
}

const vanKernpartij = ({ register, soort }: { readonly register?: string; readonly soort?: string }): boolean =>
  register === 'archief' || soort === 'geadresseerde';

/** A request for what is kept of a person, which finds all that there is; returns what ends it, to be called on the day after `tot`. */
export async function vraagInzage(
  wereld: Proefwereld,
  mens: Mens,
  vanaf: string,
  tot: string,
): Promise<() => Promise<void>> {
  const { voornaam, achternaam, geboortedatum = '' } = mens.onderwerp;
  const { verzoek: id } = await wereld.lukt(
    'verzoek-ontvangen',
    'uitvoerder',
    verzoek({ ontvangenOp: vanaf, betrokkene: { voornaam, achternaam, geboortedatum } }),
  );
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id, { op: vanaf }));
  for (const wie of ['uitvoerder', 'om'] as const) await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [] });
  for (const stuk of await bestaande(wereld, mens))
    stuk.verleden = { ...stuk.verleden, aanhoudingen: [...stuk.verleden.aanhoudingen, { vanaf, tot }] };
  return async () => {
    for (const vondst of await wereld.achter('select id, register, soort from verzoeken.vondst where verzoek = $1', [
      id,
    ]))
      await wereld.lukt('vondst-beoordelen', vanKernpartij(vondst) ? 'om' : 'uitvoerder', {
        id,
        vondst: vondst.id,
        oordeel: 'verworpen',
        reden: 'Het is een ander.',
      });
    // As after its answer: from then on nobody is looked for.
    await wereld.achter('delete from verzoeken.gezochte where verzoek = $1', [id]);
  };
}

/** Every core party approves all that it can. */
export async function keurAllesGoed(wereld: Proefwereld): Promise<void> {
  for (const wie of kernpartijen) {
    const { voorstellen } = await wereld.lukt('vernietiging-inzien', wie, {});
    const open = voorstellen.filter(({ kanGoedkeuren }) => kanGoedkeuren);
    if (open.length > 0)
      await wereld.lukt('vernietiging-goedkeuren', wie, {
        voorstellen: open.map(({ id }) => id),
        reden: redenVanGoedkeuring,
        informatieplichtHerbezien: true,
      });
  }
}
