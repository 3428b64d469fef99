// The steps of keeping: what goes to the archive and comes back on a joint order, and what is destroyed on its day (art. 13).
import { kernpartijen } from '../../../convenant/rollen.ts';
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import type { Geval } from './besluiten.ts';
import { wachtOp } from './wachten.ts';
import type { Taakvan } from './weegwerk.ts';
import { doe, dossierVan, lees, Misgelopen, plekVan, type Wereld, type Werk } from './werk.ts';

/** Brings in a signal that stands in no list. */
export async function brengBuitenLijstIn(werk: Werk, { wat }: Taakvan<'inbrengen'>): Promise<boolean> {
  const { regel, op, door, onderwerp, ...signaal } = wat;
  const { antwoord, herhaald } = await doe(werk, await werk.mensen.partij(door, op), 'signaal-inbrengen', {
    ...signaal,
    onderwerp: { aard: 'natuurlijk-persoon', ...onderwerp },
    meldDatum: op,
    afkomst: 'eigen',
    kenmerk: regel,
  });
  werk.plekken.set(regel, { dossier: antwoord.dossier, gegeven: antwoord.gegeven });
  return herhaald;
}

/** The archived file of this id, as the core parties see it in the list. */
async function inArchief(werk: Werk, id: string) {
  const { dossiers } = await lees(await werk.mensen.partij('om', werk.stap.dag), 'archief-inzien', {});
  return dossiers.find((een) => een.id === id);
}

/** True when an earlier run left the case in the archive; asked once, and then its casus is known by its number. */
export async function isGearchiveerd(werk: Werk): Promise<boolean> {
  const { geval, geheugen } = werk;
  if (geval.gearchiveerdOp === undefined || werk.stap.taak.soort === 'inbrengen') return false;
  if (geheugen.gearchiveerd === undefined) {
    const { dossiers } = await lees(await werk.mensen.partij('om', werk.stap.dag), 'archief-inzien', {});
    const dossier = dossiers.find(({ id }) => id === dossierVan(werk, geval));
    geheugen.gearchiveerd = dossier !== undefined;
    const casus = dossiers.find(
      ({ register, nummer }) => register === 'casusoverleg' && nummer === dossier?.casusnummer,
    );
    if (casus !== undefined) geheugen.casus = casus.id;
  }
  return geheugen.gearchiveerd;
}

/** On this day both files are in the archive, by the task of the system, and in their registers no more. */
export async function zieArchief(werk: Werk): Promise<boolean> {
  const { dag } = werk.stap;
  const bestanden = [dossierVan(werk, werk.geval), ...(werk.geheugen.casus === undefined ? [] : [werk.geheugen.casus])];
  for (const [plaats, id] of bestanden.entries()) {
    const naam = plaats === 0 ? 'het weegdossier' : 'de casus';
    const gevonden = await wachtOp(() => inArchief(werk, id));
    if (gevonden === undefined) throw new Misgelopen(`${naam} is niet gearchiveerd`);
    if (gevonden.gearchiveerdOp > dag) throw new Misgelopen(`${naam} is gearchiveerd op ${gevonden.gearchiveerdOp}`);
    const uitvoerder = await werk.mensen.uitvoerder(dag);
    const lezen = plaats === 0 ? ('weegdossier-inzien' as const) : ('casus-inzien' as const);
    if ((await uitvoerder.doe(lezen, { id })).soort !== 'niet-gevonden')
      throw new Misgelopen(`${naam} is na het archiveren nog te lezen`);
  }
  return werk.geheugen.herhaald === true;
}

/** The three order it together; a task brings what they chose to a new weegdossier, and never to the casusoverleg. */
export async function heropen(werk: Werk, { wat }: Taakvan<'heropenen'>): Promise<boolean> {
  const { dag } = werk.stap;
  const id = plekVan(werk, wat.van).dossier;
  const voorsteller = await werk.mensen.partij(wat.door, dag);
  const open = { id, doel: 'heropening', toelichting: wat.noodzaak } as const;
  const { antwoord: archief } = await doe(werk, voorsteller, 'archiefdossier-inzien', open);
  const selectie = wat.selectie.map(({ soort, reden }) => {
    const stuk = archief.stukken.find((een) => een.heropenbaar && een.soort === soort);
    if (stuk === undefined) throw new Misgelopen(`in het archief is geen ${soort} om mee te geven`);
    return { stuk: stuk.id, reden };
  });
  const { noodzaak, doelen } = wat;
  const voorstel = await doe(werk, voorsteller, 'heropening-voorstellen', { id, noodzaak, doelen, selectie });
  for (const partij of kernpartijen) {
    const stem = { id, voorstel: voorstel.antwoord.voorstel, voor: true, reden: noodzaak };
    await doe(werk, await werk.mensen.partij(partij, dag), 'heropening-stemmen', stem, `heropening-stemmen-${partij}`);
  }
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  const nieuw = await wachtOp(async () => {
    const { antwoord } = await doe(werk, voorsteller, 'archiefdossier-inzien', open, `gelezen-${Date.now()}`);
    const nummer = antwoord.heropeningen.find((een) => een.id === voorstel.antwoord.voorstel)?.nummer ?? undefined;
    if (nummer === undefined) return undefined;
    const { resultaten } = await lees(uitvoerder, 'weegdossiers-zoeken', { tekst: '' });
    return resultaten.find((een) => een.nummer === nummer);
  });
  if (nieuw === undefined) throw new Misgelopen('de heropening kwam niet in het weegploegregister');
  const { gegevens } = await lees(uitvoerder, 'weegdossier-inzien', { id: nieuw.id });
  const signaal = gegevens.find(({ soort }) => soort === 'signaal') ?? gegevens[0];
  if (signaal === undefined) throw new Misgelopen('het heropende dossier is leeg');
  werk.plekken.set(wat.als, { dossier: nieuw.id, gegeven: signaal.id });
  return voorstel.herhaald;
}

type Voorstel = Antwoorden['vernietiging-inzien']['voorstellen'][number];

/** The line about this dossier on the list of what is to be destroyed. */
async function vindVoorstel(werk: Werk): Promise<Voorstel> {
  const id = dossierVan(werk, werk.geval);
  const lezer = await werk.mensen.partij('gemeente', werk.stap.dag);
  const vervroegd = werk.geval.vernietiging?.vervroegd !== undefined;
  const gevonden = await wachtOp(async () => {
    const { voorstellen } = await lees(lezer, 'vernietiging-inzien', {});
    return voorstellen.find(({ dossier, grond }) => dossier === id && (grond === 'niet-meer-nodig') === vervroegd);
  });
  if (gevonden === undefined) throw new Misgelopen('het dossier staat niet op de lijst om te vernietigen');
  return gevonden;
}

export async function vervroeg(werk: Werk, { wat }: Taakvan<'vervroegen'>): Promise<boolean> {
  const invoer = { id: dossierVan(werk, werk.geval), reden: wat.reden };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'vernietiging-vervroegen', invoer)).herhaald;
}

export async function keurGoed(werk: Werk, { wat }: Taakvan<'goedkeuren'>): Promise<boolean> {
  const { id, nietVoor } = await vindVoorstel(werk);
  const { vernietiging } = werk.geval;
  if (vernietiging?.vervroegd === undefined && nietVoor !== vernietiging?.op)
    throw new Misgelopen(`de lijst zegt dat het niet vóór ${nietVoor} wordt vernietigd`);
  const wie = await werk.mensen.partij(wat.door, werk.stap.dag);
  return (await doe(werk, wie, 'vernietiging-goedkeuren', { voorstellen: [id], reden: wat.reden })).herhaald;
}

/** On its day the task of the system destroys the dossier, and a statement of that day says so. */
export async function zieVernietiging(werk: Werk): Promise<boolean> {
  const { dag } = werk.stap;
  const id = dossierVan(werk, werk.geval);
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  const weg = await wachtOp(async () => {
    const gelezen = await uitvoerder.doe('weegdossier-inzien', { id });
    return gelezen.soort === 'niet-gevonden' || undefined;
  });
  if (weg === undefined) throw new Misgelopen('het dossier is er nog');
  if ((await wachtOp(async () => (await isVernietigd(werk, werk.geval, dag)) || undefined)) === undefined)
    throw new Misgelopen('er is geen verklaring van vernietiging');
  return false;
}

/** A statement of the day on which the case ends says that it was destroyed; of its person nothing else is left. */
export function isVernietigd(wereld: Wereld, { vernietiging }: Geval, dag: string): Promise<boolean> {
  return isVerklaard(wereld, vernietiging?.op, dag);
}

/** True when there is a statement of destruction of the day `op`. */
export async function isVerklaard({ mensen }: Wereld, op: string | undefined, dag: string): Promise<boolean> {
  if (op === undefined) return false;
  const { verklaringen } = await lees(await mensen.uitvoerder(dag), 'vernietiging-inzien', {});
  return verklaringen.some(({ opgemaaktOp }) => opgemaaktOp === op);
}
