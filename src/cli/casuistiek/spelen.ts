// Plays the rows of all lists through the service, each on its own day, as the representative who brings it in.
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import type { Deelnemers, Vertegenwoordiger } from './deelnemers.ts';
import { type Aangemelde, type Dienst, DienstFout } from './dienst.ts';
import { maakVrijgave } from './invoer.ts';
import type { Lijstpartij } from './kolommen.ts';
import type { IngelezenRegel } from './regel.ts';
import { artikelnaam, geweigerdVan, groepen, type Rijuitkomst, type Rijverslag } from './verslag.ts';
import { bereidVoor, type Klaar, opVolgorde, type Spel } from './voorbereiden.ts';
import { criteriaVan } from './weging.ts';

/** Somebody at work: his sign-in, and the day until which his statement of secrecy is known to hold. */
interface Kracht {
  readonly aangemeld: Aangemelde;
  geheimhoudingTot: string;
}

export interface Gespeeld {
  readonly rijen: readonly Rijverslag[];
  readonly mogelijkDezelfde: readonly (readonly string[])[];
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
): Promise<Gespeeld> {
  const krachten = krachtenVan(spel.deelnemers, dienst);
  const kaders = new Map<string, readonly number[]>();
  const rijen: Rijverslag[] = [];
  let vandaag = '';
  try {
    for (const regel of opVolgorde(regels)) {
      if (regel.datum !== '' && regel.datum !== vandaag) {
        vandaag = regel.datum;
        await dienst.zetKlok(vandaag);
      }
      const rij = { regel, uitkomst: await speelRegel(spel, krachten, kaders, regel) };
      rijen.push(rij);
      meld(rij);
    }
    return { rijen, mogelijkDezelfde: groepen(rijen, await leesParen(spel, krachten, rijen, vandaag)) };
  } finally {
    await dienst.zetKlok(undefined);
  }
}

type Krachten = (partij: Lijstpartij, wie: Vertegenwoordiger, dag: string) => Promise<Aangemelde>;

/** Signs in whoever is needed, once, and has him confirm secrecy when that is due on the day (14 lid 1). */
function krachtenVan(deelnemers: Deelnemers, dienst: Dienst): Krachten {
  const bekend = new Map<string, Kracht>();
  return async (partij, wie, dag) => {
    const persoon = deelnemers.persoon(partij, wie, dienst.personen);
    if (persoon === undefined) throw new DienstFout('Een vertegenwoordiger uit het bestand ontbreekt bij de dienst.');
    const kracht = bekend.get(persoon.sub) ?? { aangemeld: dienst.als(persoon.sub), geheimhoudingTot: '' };
    bekend.set(persoon.sub, kracht);
    if (kracht.geheimhoudingTot > dag) return kracht.aangemeld;
    const { geheimhoudingTot } = await kracht.aangemeld.sessie();
    if (geheimhoudingTot !== null && geheimhoudingTot > dag) {
      kracht.geheimhoudingTot = geheimhoudingTot;
      return kracht.aangemeld;
    }
    const bevestigd = await kracht.aangemeld.doe('geheimhouding-bevestigen', {
      geheimhouding: true,
      richtlijnen: true,
    });
    // Refused before his mandate began: the row itself will then be refused with its reasons.
    if (bevestigd.soort === 'gedaan') kracht.geheimhoudingTot = bevestigd.antwoord.geldigTot;
    return kracht.aangemeld;
  };
}

async function speelRegel(
  spel: Spel,
  krachten: Krachten,
  kaders: Map<string, readonly number[]>,
  regel: IngelezenRegel,
): Promise<Rijuitkomst> {
  const klaar = bereidVoor(spel, regel, kaders.get(regel.datum) ?? criteriaVan(spel.bestand));
  if (klaar.soort !== 'klaar') return klaar;
  const aangemeld = await krachten(regel.partij, klaar.wie, regel.datum);
  if (spel.keuzes[regel.kenmerk]?.criteria !== undefined || kaders.has(regel.datum))
    return brengIn(aangemeld, regel, klaar);
  // No choice was made: all criteria of the referentiekader that holds on this day.
  const kader = await aangemeld.doe('samenwerkingsverband-inzien', {});
  const criteria = kader.soort === 'gedaan' ? kader.antwoord.referentiekader?.criteria : undefined;
  const nummers = criteria?.map((_, plaats) => plaats + 1) ?? criteriaVan(spel.bestand);
  kaders.set(regel.datum, nummers);
  return brengIn(aangemeld, regel, { ...klaar, invoer: { ...klaar.invoer, criteria: [...nummers] } });
}

async function brengIn(aangemeld: Aangemelde, regel: IngelezenRegel, { invoer, sleutel }: Klaar): Promise<Rijuitkomst> {
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
  krachten: Krachten,
  rijen: readonly Rijverslag[],
  dag: string,
): Promise<readonly (readonly [string, string])[]> {
  const wie = deelnemers.lid('politie') ?? deelnemers.lid('om');
  const dossiers = new Set(rijen.flatMap(({ uitkomst }) => ('dossier' in uitkomst ? (uitkomst.dossier ?? []) : [])));
  if (wie === undefined || dossiers.size === 0) return [];
  const lezer = await krachten(deelnemers.lid('politie') === undefined ? 'om' : 'politie', wie, dag);
  const paren: [string, string][] = [];
  for (const id of dossiers) {
    const uitkomst = await lezer.doe('weegdossier-inzien', { id });
    if (uitkomst.soort !== 'gedaan') continue;
    for (const ander of uitkomst.antwoord.mogelijkDezelfde) paren.push([id, ander.id]);
  }
  return paren;
}
