// Plays the rows of all lists through the service, each on its own day, as the representative who brings it in.
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import type { Deelnemers, Vertegenwoordiger } from './deelnemers.ts';
import { type Aangemelde, type Dienst, DienstFout } from './dienst.ts';
import { maakVrijgave } from './invoer.ts';
import type { Lijstpartij } from './kolommen.ts';
import { type Krachten, maakKrachten } from './krachten.ts';
import type { IngelezenRegel } from './regel.ts';
import { artikelnaam, geweigerdVan, groepen, type Rijuitkomst, type Rijverslag } from './verslag.ts';
import { bereidVoor, type Klaar, opVolgorde, type Spel } from './voorbereiden.ts';
import { criteriaVan } from './weging.ts';

export interface Gespeeld {
  readonly rijen: readonly Rijverslag[];
  readonly mogelijkDezelfde: readonly (readonly string[])[];
}

/** What people do besides bringing in rows: on these days, after the rows of the day are in. */
export interface Dagwerk {
  readonly dagen: readonly string[];
  na(dag: string, rijen: readonly Rijverslag[], krachten: Krachten): Promise<void>;
  /** True for a row of which nothing is left, as it was destroyed in an earlier run: it does not come in again. */
  isVoorbij(regel: IngelezenRegel, dag: string, krachten: Krachten): Promise<boolean>;
}

/**
 * Brings in every row that is not in yet. A row is one act with a key of its own: it is in or it is not, and stopping
 * halfway and running again ends the same. Throws DienstFout when the service cannot be worked with.
 */
export async function speel(
  spel: Spel,
  dienst: Dienst,
  regels: readonly IngelezenRegel[],
  meld: (rij: Rijverslag) => void,
  dagwerk?: Dagwerk,
): Promise<Gespeeld> {
  const krachten = maakKrachten(dienst);
  const inbrengers = inbrengersVan(spel.deelnemers, dienst, krachten);
  const kaders = new Map<string, readonly number[]>();
  const rijen: Rijverslag[] = [];
  const perDag = Map.groupBy(opVolgorde(regels), ({ datum }) => datum);
  let vandaag = '';
  try {
    for (const dag of [...new Set([...perDag.keys(), ...(dagwerk?.dagen ?? [])])].toSorted()) {
      if (dag !== '') {
        vandaag = dag;
        await dienst.zetKlok(vandaag);
      }
      for (const regel of perDag.get(dag) ?? []) {
        const rij: Rijverslag = (await dagwerk?.isVoorbij(regel, vandaag, krachten))
          ? { regel, uitkomst: { soort: 'al-bekend', opmerking: 'vernietigd' } }
          : { regel, uitkomst: await speelRegel(spel, inbrengers, kaders, regel) };
        rijen.push(rij);
        meld(rij);
      }
      if (dagwerk?.dagen.includes(dag)) await dagwerk.na(dag, rijen, krachten);
    }
    return { rijen, mogelijkDezelfde: groepen(rijen, await leesParen(spel, inbrengers, rijen, vandaag)) };
  } finally {
    await dienst.zetKlok(undefined);
  }
}

type Inbrengers = (partij: Lijstpartij, wie: Vertegenwoordiger, dag: string) => Promise<Aangemelde>;

function inbrengersVan(deelnemers: Deelnemers, dienst: Dienst, krachten: Krachten): Inbrengers {
  return (partij, wie, dag) => {
    const persoon = deelnemers.persoon(partij, wie, dienst.personen);
    if (persoon === undefined) throw new DienstFout('Een vertegenwoordiger uit het bestand ontbreekt bij de dienst.');
    return krachten(persoon.sub, dag);
  };
}

async function speelRegel(
  spel: Spel,
  inbrengers: Inbrengers,
  kaders: Map<string, readonly number[]>,
  regel: IngelezenRegel,
): Promise<Rijuitkomst> {
  const klaar = bereidVoor(spel, regel, kaders.get(regel.datum) ?? criteriaVan(spel.bestand));
  if (klaar.soort !== 'klaar') return klaar;
  const aangemeld = await inbrengers(regel.partij, klaar.wie, regel.datum);
  if (spel.keuzes[regel.kenmerk]?.criteria !== undefined || kaders.has(regel.datum))
    return brengIn(aangemeld, regel, klaar);
  // No choice was made: all criteria of the referentiekader that holds on this day.
  const kader = await aangemeld.doe('samenwerkingsverband-inzien', {});
  const criteria = kader.soort === 'gedaan' ? kader.antwoord.referentiekader?.criteria : undefined;
  const nummers = criteria?.map((_, plaats) => plaats + 1) ?? criteriaVan(spel.bestand);
  kaders.set(regel.datum, nummers);
  return brengIn(aangemeld, regel, { ...klaar, invoer: { ...klaar.invoer, criteria: [...nummers] } });
}

/** Brings in one row, and releases it when it comes in sealed with its consultations complete. */
export async function brengIn(
  aangemeld: Aangemelde,
  regel: IngelezenRegel,
  { invoer, sleutel }: Klaar,
): Promise<Rijuitkomst> {
  const uitkomst = await aangemeld.doe('signaal-inbrengen', invoer, sleutel);
  switch (uitkomst.soort) {
    case 'geweigerd':
      return { soort: 'geweigerd', redenen: geweigerdVan(uitkomst.weigeringen) };
    case 'ongeldig':
      return { soort: 'fout', fouten: uitkomst.fouten };
    case 'sleutel-hergebruikt':
      return { soort: 'al-bekend', opmerking: 'met andere keuzes' };
    case 'niet-gevonden':
      throw new DienstFout('Een nieuw dossier kan niet ontbreken.');
    case 'gedaan': {
      const { dossier, gegeven } = uitkomst.antwoord;
      const delen = [
        ...(uitkomst.antwoord.nummer === null ? [] : [uitkomst.antwoord.nummer]),
        ...(regel.omgezet === true ? [`grondslag omgezet van ${regel.grondslagTekst} naar ${invoer.grondslag}`] : []),
        // Also after a repeated answer: an earlier run may have stopped between the two acts.
        ...(isVerzegeldRegime(regel.regime) ? [await geefVrij(aangemeld, regel, sleutel, dossier, gegeven)] : []),
      ];
      return {
        soort: uitkomst.herhaald ? 'al-bekend' : 'ingebracht',
        dossier,
        gegeven,
        ...(delen.length === 0 ? {} : { opmerking: delen.join(', ') }),
      };
    }
  }
}

/** Releases a sealed row whose consultations are complete (MB 1-2); says in words what became of it. */
async function geefVrij(
  aangemeld: Aangemelde,
  regel: IngelezenRegel,
  sleutel: string,
  id: string,
  gegeven: string,
): Promise<string> {
  const vrijgave = maakVrijgave(regel);
  if (vrijgave === undefined) return 'verzegeld';
  const uitkomst = await aangemeld.doe('politiegegevens-vrijgeven', { ...vrijgave, id, gegeven }, `${sleutel}-vrij`);
  if (uitkomst.soort === 'gedaan')
    return uitkomst.antwoord.nummer === null ? 'vrijgegeven' : `vrijgegeven als ${uitkomst.antwoord.nummer}`;
  if (uitkomst.soort !== 'geweigerd') return `niet vrijgegeven (${uitkomst.soort})`;
  // People have released it meanwhile.
  if (uitkomst.weigeringen.some(({ reden }) => reden === 'niet-verzegeld')) return 'vrijgegeven';
  return `verzegeld: ${uitkomst.weigeringen.map((een) => `${artikelnaam(een)} ${een.reden}`).join('; ')}`;
}

/** The suggestions of the service, asked of the police, who see what is sealed too. */
async function leesParen(
  { deelnemers }: Spel,
  inbrengers: Inbrengers,
  rijen: readonly Rijverslag[],
  dag: string,
): Promise<readonly (readonly [string, string])[]> {
  const wie = deelnemers.lid('politie') ?? deelnemers.lid('om');
  const dossiers = new Set(rijen.flatMap(({ uitkomst }) => ('dossier' in uitkomst ? (uitkomst.dossier ?? []) : [])));
  if (wie === undefined || dossiers.size === 0) return [];
  const lezer = await inbrengers(deelnemers.lid('politie') === undefined ? 'om' : 'politie', wie, dag);
  const paren: [string, string][] = [];
  for (const id of dossiers) {
    const uitkomst = await lezer.doe('weegdossier-inzien', { id });
    if (uitkomst.soort !== 'gedaan') continue;
    for (const ander of uitkomst.antwoord.mogelijkDezelfde) paren.push([id, ander.id]);
  }
  return paren;
}
