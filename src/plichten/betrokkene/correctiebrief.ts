// The answer to a request to correct or an objection as words, from the request, its items and what was decided of them.
import { toonBrief } from '../../convenant/brieven/brieftekst.ts';
import { maakCorrectiebrief } from '../../convenant/brieven/correctiebrief.ts';
import { uitkomstVanPunt } from '../../convenant/correctieverzoeken.ts';
import type { Uitstelgrond } from '../../convenant/regimes/convenant-2017.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import { stapinhoud, verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import { gezochtTot } from '../../convenant/zoekslagen.ts';
import type { Puntstand } from '../../dossiers/archief/rechten.ts';
import { volledigeNaam } from '../../dossiers/persoon.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesFunctionaris, leesVerantwoordelijken } from './antwoord.ts';
import { leesArchiefpunten, zonderZegel } from './archiefpunten.ts';
import { type Geplaatst, leesPunten, metPunten } from './correctiepunten.ts';
import { type Eerderantwoord, leesEerdereAntwoorden, leesVerzwegen } from './eerdere-overzichten.ts';
import { leesVerzoekbeeld, type Verzoekbeeld } from './feiten.ts';
import { leesZoekstand } from './gezochten.ts';
import { isErgensBevestigd, isVanAnder, leesVondsten, openVondsten } from './vondsten.ts';

/** An item as the letter needs it, wherever it lies; of the archive a core party knows which it is. */
type Briefbaar = { readonly gegeven?: string | undefined } & (
  | Omit<Geplaatst, 'gegeven' | 'bron' | 'dossier' | 'dossiernummer'>
  | (Puntstand & { readonly register: 'archief' })
);

interface Gezien {
  readonly beeld: Verzoekbeeld;
  readonly punten: readonly Briefbaar[];
  readonly antwoorden: readonly Eerderantwoord[];
}

interface Keuze {
  readonly id: string;
  readonly neutraal: boolean;
  readonly gronden: readonly Uitstelgrond[];
  readonly weging?: string | undefined;
  readonly contact?: string | undefined;
}

/** What the letter and its sending look at; undefined when the request does not exist for this actor. */
export async function kijkNaarAntwoord(
  zaal: Zaal,
  { id, neutraal, gronden, weging, contact }: Keuze,
  dag = zaal.vandaag,
) {
  const beeld = await leesVerzoekbeeld(zaal, id);
  if (beeld === undefined) return undefined;
  const vondsten = await leesVondsten(zaal.tx, id);
  const archief = (await leesArchiefpunten(zaal, id)).filter(({ hier }) => !hier || !isVanAnder(vondsten, hier));
  const inArchief = new Map(archief.map(({ punt, hier }) => [punt.id, hier?.gegeven]));
  const punten = [
    ...(await leesPunten(zaal, id)).filter((punt) => !isVanAnder(vondsten, punt)),
    ...zonderZegel(archief).map((punt) => ({
      ...{ ...punt, register: 'archief' as const, gegeven: inArchief.get(punt.id) },
    })),
  ];
  const antwoorden = (await leesEerdereAntwoorden(zaal, id)).filter(({ op }) => op <= dag);
  return {
    situatie: {
      ...metPunten(beeld.feiten, punten),
      nieuw: await leesZoekstand(zaal, id, dag),
      openVondsten: openVondsten(vondsten),
      bevestigd: isErgensBevestigd(vondsten),
      ...{ neutraal, gronden, weging, contact },
    },
    // Of the dossiers nothing opens: what the letter says lies with the request, and what it keeps silent with those of before.
    objecten: [id, ...antwoorden.map(({ verzoek }) => verzoek)],
    nummers: [beeld.rij.nummer, ...antwoorden.map(({ nummer }) => nummer)],
    merk: beeld.merk,
    gezien: { beeld, punten, antwoorden },
  };
}

/** Of every item the words of its decision, from the steps of the request. */
export function besluitenVan({ stappen }: Verzoekbeeld, sleutel: Dossiersleutel) {
  return new Map(
    stappen.flatMap((stap) => {
      if (stap.soort !== 'besloten') return [];
      const inhoud = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
      return inhoud.punt === undefined ? [] : [[inhoud.punt, inhoud] as const];
    }),
  );
}

/** What was done in one step, opened, as it is shown; what was typed wrong, of another person perhaps, only to who mended it. */
export function toonStapinhoud(sleutel: Dossiersleutel, stap: Verzoekbeeld['stappen'][number], metWas: boolean) {
  const {
    brief,
    was,
    wordt: _,
    puntstuk: __,
    nummers: ___,
    ...inhoud
  } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
  const eerst = metWas && was !== undefined ? { was } : {};
  return { ...inhoud, ...eerst, ...(brief === undefined ? {} : { brief: toonBrief(brief) }) };
}

/** The letter as it goes on `dag`. */
export async function maakBrief(
  zaal: Zaal,
  { beeld, punten, antwoorden }: Gezien,
  { neutraal, contact = '', dag }: Pick<Keuze, 'neutraal' | 'contact'> & { readonly dag: string },
): Promise<Documentinhoud> {
  const { rij, feiten } = beeld;
  if (feiten.soort === 'inzage') throw new Error('de regel vraagt een verzoek om correctie of verzet');
  const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', rij.id);
  const { verzoeker, betrokkene } = verzoekinhoud.parse(sleutel.open(rij.id, 'verzoek', rij.inhoud));
  const woorden = besluitenVan(beeld, sleutel);
  const items = punten.flatMap(({ id, gegeven, soort }) =>
    gegeven === undefined ? [] : [{ gegeven, soort, dag: woorden.get(id)?.puntstuk?.dag ?? null }],
  );
  const verzwegen = await leesVerzwegen(zaal, rij.id, antwoorden, items);
  return maakCorrectiebrief({
    vandaag: dag,
    nummer: rij.nummer,
    soort: feiten.soort,
    ontvangenOp: feiten.ontvangenOp,
    hoedanigheid: feiten.hoedanigheid,
    betrokkene: volledigeNaam(betrokkene),
    gezochtTot: gezochtTot(feiten, dag),
    samenwerkingsverband: zaal.partnerschap.naam,
    aan: { naam: verzoeker.naam, adres: verzoeker.contact },
    neutraal,
    contact,
    functionaris: await leesFunctionaris(zaal),
    verantwoordelijken: await leesVerantwoordelijken(zaal),
    punten: punten.flatMap(({ id, soort, register, grond, beslotenOp, uitvoerenUiterlijk, beperktOp, ...punt }) => {
      const besluit = uitkomstVanPunt(punt);
      return besluit === null || besluit === 'vervallen' || beslotenOp === null || uitvoerenUiterlijk === null
        ? []
        : [
            {
              soort,
              register,
              besluit,
              grond: grond ?? undefined,
              beslotenOp,
              uitvoerenUiterlijk,
              beperkt: beperktOp !== null,
              motivering: woorden.get(id)?.tekst ?? '',
              wordt: woorden.get(id)?.wordt,
              stuk: woorden.get(id)?.puntstuk,
              verzwegen: verzwegen(punt.gegeven),
            },
          ];
    }),
  });
}
