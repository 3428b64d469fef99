// Giving the answer to a request of inzage: the letter is kept as it went, and the request ends on that day.
import type { Antwoordfeiten } from '../../convenant/brieven/inzagebrief.ts';
import type { Verzending } from '../../convenant/brieven/verzoekbrief.ts';
import { type Inzageuitkomst, isOpenAntwoord } from '../../convenant/inzage.ts';
import type { Uitstelgrond } from '../../convenant/regimes/convenant-2017.ts';
import { isVolledigeInzage } from '../../convenant/verzoekbewaring.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Overzichtbesluiten, Stuknummer } from '../../convenant/vormen/inzage.ts';
import { verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import { gezochtTot } from '../../convenant/zoekslagen.ts';
import { volledigeNaam } from '../../dossiers/persoon.ts';
import type { Zaal } from '../../gate/handeling.ts';
import {
  leesContactpunt as leesContactpuntOp,
  leesFunctionarisGegevensbescherming,
  leesVerantwoordelijken as leesVerantwoordelijkenOp,
} from '../../toegang/partnerschap.ts';
import type { Verzoekbeeld } from './feiten.ts';
import { legGeadresseerdeVast } from './genoemden.ts';
import type { Inzagebeeld } from './inzagebeeld.ts';
import { voegStapToe } from './stappen.ts';

/** Who watches over the data on the day of a letter, for the letters about requests. */
export const leesFunctionaris = (zaal: Zaal, dag = zaal.vandaag) =>
  zaal.onder('beheer_lezen', () => leesFunctionarisGegevensbescherming(zaal.tx, dag));

/** The controllers on the day of a letter, whose decision an answer is (art. 4). */
export const leesVerantwoordelijken = (zaal: Zaal, dag = zaal.vandaag) =>
  zaal.onder('beheer_lezen', () => leesVerantwoordelijkenOp(zaal.tx, dag));

/** Where questions and objections go on the day of a letter. */
export const leesContactpunt = (zaal: Zaal, dag: string) =>
  zaal.onder('beheer_lezen', () => leesContactpuntOp(zaal.tx, dag));

/** What was asked, by whom and of whom, opened. */
export async function openVerzoek(zaal: Zaal, { id, inhoud }: Pick<Verzoekbeeld['rij'], 'id' | 'inhoud'>) {
  const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
  return verzoekinhoud.parse(sleutel.open(id, 'verzoek', inhoud));
}

/** What a letter about a request to whoever asked says of its sending on a day. */
export async function leesVerzending(zaal: Zaal, { rij }: Verzoekbeeld, verzondenOp: string): Promise<Verzending> {
  const { verzoeker } = await openVerzoek(zaal, rij);
  return {
    verzondenOp,
    samenwerkingsverband: zaal.partnerschap.naam,
    aan: { naam: verzoeker.naam, adres: verzoeker.contact },
    functionaris: await leesFunctionaris(zaal, verzondenOp),
    verantwoordelijken: await leesVerantwoordelijken(zaal, verzondenOp),
    contactpunt: await leesContactpunt(zaal, verzondenOp),
  };
}

/** To whom the letter goes, and who can be asked about it. */
export interface Adressering {
  readonly naam?: string | undefined;
  readonly adres?: string | undefined;
  readonly contact?: string | undefined;
}

/** What every answer says; the rule has asked for name, address and contact. */
export async function antwoordfeiten(
  zaal: Zaal,
  { rij, feiten }: Inzagebeeld,
  { naam = '', adres = '', contact = '' }: Adressering,
): Promise<Antwoordfeiten> {
  const { betrokkene } = await openVerzoek(zaal, rij);
  return {
    vandaag: zaal.vandaag,
    nummer: rij.nummer,
    ontvangenOp: rij.ontvangen_op,
    samenwerkingsverband: zaal.partnerschap.naam,
    naam,
    adres,
    contact,
    hoedanigheid: feiten.hoedanigheid,
    betrokkene: volledigeNaam(betrokkene),
    gezochtTot: gezochtTot(feiten, zaal.vandaag),
    functionaris: await leesFunctionaris(zaal),
    verantwoordelijken: await leesVerantwoordelijken(zaal),
  };
}

export interface Antwoord {
  readonly uitkomst: Inzageuitkomst;
  readonly brief: Documentinhoud;
  /** Why it was answered like this; never in the letter unless the letter says it itself. */
  readonly reden: string;
  readonly gronden?: readonly Uitstelgrond[];
  /** Why it neither confirms nor denies although the person was told before. */
  readonly zwijgreden?: string | undefined;
  /** Why it is open although informing him is postponed. */
  readonly openreden?: string | undefined;
  readonly overzicht?: Overzichtbesluiten | undefined;
  readonly nummers?: readonly Stuknummer[] | undefined;
}

/** Ends the request with its answer; whoever got it and stands in no other place of the request is found by his name too. */
export async function beantwoord(
  zaal: Zaal,
  { rij, inzagefeiten, lopendUitstel }: Inzagebeeld,
  { naam = '', adres = '' }: Adressering,
  { uitkomst, brief, reden, gronden = [], zwijgreden, openreden, overzicht, nummers }: Antwoord,
) {
  const { id } = rij;
  const open = isOpenAntwoord(uitkomst, inzagefeiten.teMelden);
  await legGeadresseerdeVast(zaal, id, await openVerzoek(zaal, rij), { naam, adres });
  await voegStapToe(
    zaal,
    id,
    {
      soort: 'beantwoord',
      op: zaal.vandaag,
      inhoud: {
        ...{ uitkomst, brief, tekst: reden },
        ...(gronden.length === 0 ? {} : { gronden: [...gronden] }),
        ...(zwijgreden === undefined ? {} : { zwijgreden }),
        // Of an open answer while informing is postponed, and of nothing else.
        ...(open && lopendUitstel.length > 0 ? { openreden } : {}),
        ...(overzicht === undefined ? {} : { overzicht }),
        ...(nummers === undefined ? {} : { nummers: [...nummers] }),
      },
      open,
    },
    { stand: 'beantwoord', volledig: isVolledigeInzage(uitkomst) },
  );
  return { verzoek: id, uitkomst };
}
