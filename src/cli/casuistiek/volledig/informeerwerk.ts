// The steps of the duty to inform: the views of the three, postponing and looking again, and the letter that went (art. 11).
import { kernpartijen } from '../../../convenant/rollen.ts';
import type { Onderwerp } from '../regel.ts';
import type { Informeerstap } from './informeerbesluiten.ts';
import type { Taakvan } from './weegwerk.ts';
import { doe, dossierVan, Misgelopen, type Werk } from './werk.ts';

type Van<S extends Informeerstap['soort']> = Extract<Informeerstap, { readonly soort: S }>;

/** Carries out one step; true when an earlier run did it. */
export async function informeer(werk: Werk, { wat }: Taakvan<'informeren'>): Promise<boolean> {
  switch (wat.soort) {
    case 'overleg':
      return overleg(werk, wat);
    case 'uitstel':
    case 'verlenging':
    case 'einde-uitstel':
      return stelUit(werk, wat);
    case 'brief':
      return verstuur(werk, wat);
  }
}

async function overleg(werk: Werk, { reden, beletsel }: Van<'overleg'>): Promise<boolean> {
  let herhaald = true;
  for (const partij of kernpartijen) {
    const gronden = beletsel[partij] ?? [];
    const wie = await werk.mensen.partij(partij, werk.stap.dag);
    const invoer = { id: dossierVan(werk, werk.geval), beletsel: gronden.length > 0, gronden, reden };
    const gedaan = await doe(werk, wie, 'informeren-overleggen', invoer, `overleg-${partij}`);
    herhaald &&= gedaan.herhaald;
  }
  return herhaald;
}

async function stelUit(werk: Werk, wat: Van<'uitstel' | 'verlenging' | 'einde-uitstel'>): Promise<boolean> {
  const wie = await werk.mensen.partij(wat.door, werk.stap.dag);
  const id = dossierVan(werk, werk.geval);
  if (wat.soort === 'einde-uitstel') {
    const { reden } = wat;
    return (await doe(werk, wie, 'uitstel-herbeoordelen', { id, uitkomst: 'vervallen', reden })).herhaald;
  }
  const { gronden, noodzaak, evenredigheid, herbeoordelenOp } = wat;
  const afweging = { id, gronden, noodzaak, evenredigheid, herbeoordelenOp };
  return wat.soort === 'uitstel'
    ? (await doe(werk, wie, 'uitstel-aantekenen', afweging)).herhaald
    : (await doe(werk, wie, 'uitstel-herbeoordelen', { ...afweging, uitkomst: 'blijft' })).herhaald;
}

const woorden = (...delen: readonly (string | undefined)[]) =>
  delen.filter((deel) => deel !== undefined && deel !== '').join(' ');
const naamVan = ({ voornaam, voorletters, achternaam }: Omit<Onderwerp, 'aard'>) =>
  woorden(voornaam ?? voorletters, achternaam);
const adresVan = ({ straat, huisnummer, toevoeging, woonplaats, land }: Omit<Onderwerp, 'aard'>) =>
  [woorden(straat, huisnummer, toevoeging), woonplaats ?? '', land ?? ''].filter((deel) => deel !== '').join(', ');

/** As the first row has it: a later correction must not make another letter of it in a next run. */
function onderwerpVan({ geval, regels }: Werk): Omit<Onderwerp, 'aard'> {
  for (const kenmerk of geval.regels) {
    const gevonden = regels.get(kenmerk) ?? geval.buitenLijst.find(({ regel }) => regel === kenmerk);
    if (gevonden !== undefined) return gevonden.onderwerp;
  }
  throw new Misgelopen('van het geval is geen regel bekend');
}

async function verstuur(werk: Werk, wat: Van<'brief'>): Promise<boolean> {
  const wie = await werk.mensen.partij(wat.door, werk.stap.dag);
  const id = dossierVan(werk, werk.geval);
  const uitvoerder = werk.spel.bestand.functies.find(({ rol }) => rol.trim().toLowerCase() === 'uitvoerder');
  const { antwoord } = await doe(werk, wie, 'informatiebrief-opmaken', {
    id,
    leeftijd: wat.leeftijd,
    aan: wat.aan.map(({ hoedanigheid, naam, adres }) => ({
      hoedanigheid,
      naam: naam ?? naamVan(onderwerpVan(werk)),
      adres: adres ?? adresVan(onderwerpVan(werk)),
    })),
    redenZonderVertegenwoordiger: wat.redenZonderVertegenwoordiger,
    redenZonderBetrokkene: wat.redenZonderBetrokkene,
    herkomstNoemen: wat.zonderHerkomst === undefined,
    redenZonderHerkomst: wat.zonderHerkomst,
    contact: woorden(uitvoerder?.email, uitvoerder?.telefoon),
    ...(wat.aan.some(({ hoedanigheid }) => hoedanigheid === 'curator' || hoedanigheid === 'mentor')
      ? { vastgesteldHoe: 'Het curateleregister.', vastgesteldOp: wat.op }
      : {}),
  });
  const { herhaald } = await doe(werk, wie, 'betrokkene-informeren', {
    ...{ id, brief: antwoord.brief, ongewijzigd: true },
    verzondenOp: wat.op,
    wijze: wat.wijze,
    redenOpnieuw: wat.opnieuw,
  });
  return herhaald;
}
