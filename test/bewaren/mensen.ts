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
import { redenVanGoedkeuring, stelInformerenUit } from '../proefvernietiging.ts';
import type { Proefwereld } from '../proefwereld.ts';
import { dagenLater, type Verleden } from './naslag.ts';
import { hefOp, scheid, verwijder, verzegel, voegSamen, vulAan } from './samenloop.ts';
import { type Mens, type Stuk, stukkenVan } from './stukken.ts';
import type { Stap } from './verloop.ts';

const kernpartijen = ['gemeente', 'om', 'politie'] as const;

const begin = (id: string, dag: string): Stuk => ({ id, mee: [], verleden: { verwerkt: [dag], aanhoudingen: [] } });

function verwerk(stuk: Stuk, dag: string, besluit: Pick<Verleden, 'nietGeagendeerd' | 'brief'> = {}): void {
  if (besluit.nietGeagendeerd !== undefined) delete stuk.heropend;
  const { verwerkt, aanhoudingen } = stuk.verleden;
  stuk.verleden = { verwerkt: [...verwerkt, dag], aanhoudingen, ...besluit };
}

let geboren = '1960-02-29';
export async function komtBinnen(wereld: Proefwereld, dag: string): Promise<Mens> {
  // Nobody's birthday is that of another: a request finds nobody else.
  geboren = dagenLater(geboren, 37);
  const wie = onderwerp({ geboortedatum: geboren });
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  return { onderwerp: wie, weeg: begin(dossier, dag), later: [], los: [], steltUit: false, vraagtTot: '' };
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

/** Analysis of all signals, proposal and votes; and the person is told, or that is postponed. */
async function besluit(
  wereld: Proefwereld,
  { weeg: { id }, steltUit }: Mens,
  dag: string,
  uitkomst: 'agenderen' | 'niet-agenderen',
): Promise<void> {
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id });
  const signalen = gegevens.filter(({ soort }) => soort === 'signaal').map((gegeven) => gegeven.id);
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(id, signalen));
  const invoer = await voorstelInvoer(wereld, id, uitkomst);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', invoer);
  for (const wie of kernpartijen)
    await wereld.lukt('stemmen', wie, stem({ dossier: id, gegeven: '', nummer: '', voorstel }));
  if (steltUit) return stelInformerenUit(wereld, id, dagenLater(dag, 40));
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
    const invoer = signaal({ dossier: weeg.id, onderwerp: undefined });
    const { gegeven } = await wereld.lukt('signaal-inbrengen', 'gemeente', invoer);
    const { nietGeagendeerd } = weeg.verleden;
    if (nietGeagendeerd !== undefined) weeg.heropend = { besluit: nietGeagendeerd, signalen: [gegeven] };
    else weeg.heropend?.signalen.push(gegeven);
    verwerk(weeg, dag);
  } else if (wat === 'niet-agenderen' && teBeslissen) {
    await besluit(wereld, mens, dag, 'niet-agenderen');
    verwerk(weeg, dag, { nietGeagendeerd: dag, ...(mens.steltUit ? {} : { brief: dag }) });
  } else if (wat === 'agenderen' && teBeslissen) {
    await besluit(wereld, mens, dag, 'agenderen');
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
  } else if (
    wat === 'vervroegen' &&
    teWegen &&
    stand === 'niet-geagendeerd' &&
    weeg.verleden.vervroegd === undefined &&
    !mens.steltUit
  ) {
    await wereld.lukt('vernietiging-vervroegen', 'uitvoerder', { id: weeg.id, reden: 'Er is geen doel meer.' });
    weeg.verleden = { ...weeg.verleden, vervroegd: dag };
  } else if (wat === 'heropenen' && plaats === 'archief' && mens.later.length === 0) {
    await heropen(wereld, mens, dag);
  } else if (wat === 'samenvoegen' && teBeslissen) {
    await voegSamen(wereld, mens, dag);
  } else if (wat === 'scheiden' && teBeslissen && mens.samen !== undefined && mens.vraagtTot < dag) {
    return scheid(wereld, mens, mens.samen, dag);
  } else if (wat === 'aanvullen' && teBeslissen) {
    return vulAan(wereld, weeg.id);
  } else if (wat === 'verwijderen' && teBeslissen) {
    return verwijder(wereld, weeg, dag);
  } else if (wat === 'verzegelen' && (teBeslissen || (teWegen && stand === 'niet-geagendeerd'))) {
    await verzegel(wereld, weeg.id);
  } else if (wat === 'opheffen') {
    await hefOp(wereld, stukkenVan(mens), dag);
  } else if (wat === 'uitstellen') {
    mens.steltUit = true;
  } else return false;
  return true;
}

export async function bestaande(wereld: Proefwereld, mens: Mens): Promise<readonly Stuk[]> {
  const plaatsen = await Promise.all(stukkenVan(mens).map(({ id }) => plaatsVan(wereld, id)));
  return stukkenVan(mens).filter((_, plek) => plaatsen[plek]?.plaats !== 'weg');
}

/** Holds what there is of a person until a day; a case that is not in the archive yet is not destroyed at all. */
export async function houdAan(wereld: Proefwereld, mens: Mens, vanaf: string, tot: string): Promise<void> {
  for (const stuk of await bestaande(wereld, mens)) {
    if (stuk === mens.casus && (await plaatsVan(wereld, stuk.id)).plaats === 'register') continue;
    await wereld.lukt('vernietiging-aanhouden', 'politie', { id: stuk.id, grond: 'klacht', kenmerk: 'K-12', tot });
    stuk.verleden = { ...stuk.verleden, aanhoudingen: [...stuk.verleden.aanhoudingen, { vanaf, tot }] };
  }
}

/** Every core party that did not leave approves all that it can. */
export async function keurAllesGoed(wereld: Proefwereld): Promise<void> {
  for (const wie of kernpartijen) {
    const uitkomst = await wereld.doe('vernietiging-inzien', wie, {});
    if (uitkomst.soort !== 'gedaan') continue;
    const open = uitkomst.antwoord.voorstellen.filter(({ kanGoedkeuren }) => kanGoedkeuren);
    if (open.length > 0)
      await wereld.lukt('vernietiging-goedkeuren', wie, {
        voorstellen: open.map(({ id }) => id),
        reden: redenVanGoedkeuring,
        informatieplichtHerbezien: true,
      });
  }
}
