// The facts of the letter, taken from the opened dossier: one letter to every addressee (art. 11, AVG 14).
import { sql } from 'kysely';
import type { Briefontvangers } from '../../convenant/brieven/briefontvangers.ts';
import { maakInformatiebrief } from '../../convenant/brieven/informatiebrief.ts';
import { afsluitingsbesluit, naw } from '../../convenant/gegevens.ts';
import { grondslagcodes } from '../../convenant/grondslagen.ts';
import type { Leeftijd } from '../../convenant/informatiebrief.ts';
import { wordtOpnieuwGewogen } from '../../convenant/informatieplicht.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import { verjaardag } from '../../convenant/verzoeken.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Briefinvoer } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesFunctionarisGegevensbescherming, leesVerantwoordelijken } from '../../toegang/partnerschap.ts';
import { openBriefgegevens } from '../archief/ontvangst.ts';
import { briefontvangersUit } from '../briefontvangers.ts';
import type { Rij } from '../inzagerijen.ts';
import { leesOrganisaties } from '../inzagestuk.ts';
import { volledigeNaam } from '../persoon.ts';
import { openPlicht } from './informeerrijen.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';
import { leesDossier, leesGegevens } from './store.ts';

/** Who else received the data, the same as an overview tells of the casus, on the day of the letter. */
async function leesOntvangers(zaal: Zaal, dossier: string, geopendOp: string, dag: string): Promise<Briefontvangers> {
  const { rows } = await sql<Rij>`select tabel, rij from weegploeg.ontvangers(${dossier}::uuid)`.execute(zaal.tx.db);
  return briefontvangersUit(rows, await leesOrganisaties(zaal.tx), geopendOp, dag);
}

/** The day on which the file was opened, and what counts in it on `dag`, from the register or the archive; nothing that is sealed. */
async function leesBriefgegevens(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  { dossier, gearchiveerd }: Plichtbeeld,
  { archiefreden }: Briefinvoer,
  dag: string,
) {
  // What came after the letter is not in it.
  const opDeDag = <R extends { readonly ingebracht_op: string }>(rijen: readonly R[]) =>
    rijen.filter(({ ingebracht_op }) => ingebracht_op <= dag);
  if (gearchiveerd === true) {
    if (archiefreden === undefined) throw new Error('de regel vraagt waarom het archief opengaat');
    const { geopendOp, gegevens } = await openBriefgegevens(zaal, sleutel, dossier, archiefreden);
    return { geopendOp, gegevens: opDeDag(gegevens) };
  }
  const kop = await leesDossier(zaal.tx, dossier);
  if (kop === undefined) throw new Error('de regel vraagt een uitkomst');
  const gegevens = (await leesGegevens(zaal.tx, dossier)).filter(({ verzegeld }) => !verzegeld);
  return { geopendOp: kop.aangemaakt_op, gegevens: opDeDag(gegevens) };
}

/**
 * The letters of this choice as they go on `dag`, in the order of the addressees, and until which day the person is a child by the
 * file. What is sealed is in none of them.
 * @throws {InvoerOngeldig} when the file says that the person is of another age.
 */
export async function maakBrieven(
  zaal: Zaal,
  beeld: Plichtbeeld,
  keuzes: Briefinvoer,
  dag: string,
): Promise<{ readonly brieven: Documentinhoud[]; readonly kindTot: string | undefined }> {
  const { dossier, nummer, besluit, plicht } = beeld;
  const sleutel = await openPlicht(zaal, beeld);
  const { geopendOp, gegevens } = await leesBriefgegevens(zaal, sleutel, beeld, keuzes, dag);
  const personen = gegevens
    .filter(({ soort }) => soort === 'naw')
    .map((rij) => naw.parse(sleutel.open(rij.id, rij.soort, rij.inhoud)));
  // Sixteen is from the birthday on.
  const zestienOp = personen.flatMap(({ geboortedatum }) => (geboortedatum ? [verjaardag(geboortedatum, 16)] : []));
  const leeftijden = zestienOp.map((een): Leeftijd => (een <= dag ? '16-of-ouder' : 'onder-16'));
  if (leeftijden.length > 0 && !leeftijden.includes(keuzes.leeftijd))
    throw new InvoerOngeldig([{ path: ['leeftijd'], message: 'past niet bij de geboortedatum in het dossier' }]);
  const persoon = personen.at(-1);
  if (besluit === undefined || plicht.uitkomstOp === undefined || nummer === null)
    throw new Error('de regel vraagt een uitkomst');
  const afsluiting = gegevens.findLast(({ soort }) => soort === 'afsluitingsbesluit');
  const bronnen = gegevens
    .filter(({ soort }) => soort === 'signaal' || soort === 'naw')
    .map(({ partijsoort }) => partijsoort);
  const rij = await zaal.tx.db.selectFrom('beheer.samenwerkingsverband').select('publicatie').executeTakeFirstOrThrow();
  const feiten = {
    vandaag: dag,
    nummer,
    samenwerkingsverband: zaal.partnerschap.naam,
    verantwoordelijken: await leesVerantwoordelijken(zaal.tx, dag),
    publicatie: rij.publicatie ?? undefined,
    besluit,
    besluitOp: plicht.uitkomstOp,
    ...(wordtOpnieuwGewogen({ uitkomstOp: plicht.uitkomstOp, stand: beeld.stand })
      ? { opnieuw: beeld.gearchiveerd === true ? ('gestopt' as const) : ('loopt' as const) }
      : {}),
    // The day that was decided, not the day on which this register heard of it.
    afgeslotenOp:
      afsluiting === undefined
        ? undefined
        : afsluitingsbesluit.parse(sleutel.open(afsluiting.id, afsluiting.soort, afsluiting.inhoud)).besluitOp,
    betrokkene: persoon && volledigeNaam(persoon),
    grondslagen: grondslagcodes.filter((code) => gegevens.some(({ grondslag }) => grondslag === code)),
    soorten: [...new Set(gegevens.map(({ soort }) => soort))],
    ontvangers: await leesOntvangers(zaal, dossier, geopendOp, dag),
    bronnen: keuzes.herkomstNoemen ? partijsoorten.filter((soort) => bronnen.includes(soort)) : undefined,
    contact: keuzes.contact ?? '',
    functionaris: await leesFunctionarisGegevensbescherming(zaal.tx, zaal.vandaag),
  };
  return {
    brieven: keuzes.aan.map(({ hoedanigheid, naam, adres }) =>
      maakInformatiebrief({ ...feiten, aan: { hoedanigheid, naam, adres } }),
    ),
    kindTot: keuzes.leeftijd === 'onder-16' ? zestienOp.toSorted().at(-1) : undefined,
  };
}
