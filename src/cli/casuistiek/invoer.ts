// Turns a row that was read, with what people chose for it, into the input of the acts that bring it in.
import { createHash } from 'node:crypto';
import { machtigingsdoelen } from '../../convenant/gegevens.ts';
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';
import { type Keuze, scheidMening } from './keuzes.ts';
import type { IngelezenRegel } from './regel.ts';

export type Inbrenginvoer = Invoeren['signaal-inbrengen'];
/** Release of police data, as far as the list knows it. */
export type Vrijgave = Omit<Invoeren['politiegegevens-vrijgeven'], 'id' | 'gegeven'>;

/**
 * The idempotency key of a row: its party, reference and content. Where it stands in which file, and the list's own note
 * about its status, are no content: a list that was sorted or updated brings nothing in twice.
 */
export function regelsleutel(regel: IngelezenRegel): string {
  const { bestand: _, rij: __, opmerking: ___, ...inhoud } = regel;
  return `casuistiek-${createHash('sha256').update(JSON.stringify(inhoud)).digest('base64url')}`;
}

/** The statutory task that a municipality writes behind its ground, as in `AVG 6 lid 1 e / Gemw 172`. */
function taakVan(grondslag: string): string | undefined {
  const taak = grondslag.split('/').slice(1).join('/').trim();
  return taak === '' ? undefined : taak;
}

function onderbouwingVan(regel: IngelezenRegel): Inbrenginvoer['onderbouwing'] {
  const doelen = regel.doel?.join(', ');
  return {
    noodzaak: regel.noodzaak,
    belang: regel.belang,
    doel: regel.partij === 'politie' && doelen !== undefined ? `machtigingsbesluit 1 lid 1 onder ${doelen}` : doelen,
    taak: regel.partij === 'gemeente' ? taakVan(regel.grondslagTekst) : undefined,
  };
}

/** Whose signal it is: police and OM list their own; a municipality's own people write from its domain. */
function afkomstVan(regel: IngelezenRegel, domeinen: ReadonlySet<string>): 'eigen' | 'derde' {
  if (regel.partij !== 'gemeente') return 'eigen';
  const gevonden = [...(regel.melder?.contact ?? '').matchAll(/@([\p{L}\d.-]+)/gu)];
  return gevonden.some(([, domein = '']) => domeinen.has(domein.toLowerCase())) ? 'eigen' : 'derde';
}

/**
 * The input of `signaal-inbrengen`, or a sentence why it cannot be made. `criteria` are those of the current
 * referentiekader, taken when people chose none; `domeinen` are the mail domains of the party itself.
 */
export function maakInbrenginvoer(
  regel: IngelezenRegel,
  keuze: Keuze,
  criteria: readonly number[],
  domeinen: ReadonlySet<string>,
): { readonly invoer: Inbrenginvoer } | { readonly fout: string } {
  const tekst = scheidMening(regel.gedraging, keuze);
  if ('fout' in tekst) return tekst;
  return {
    invoer: {
      onderwerp: regel.onderwerp,
      gedraging: tekst.gedraging,
      gedragingDatum: regel.gedragingDatum,
      meldDatum: regel.datum,
      criteria: [...(keuze.criteria ?? criteria)],
      mening: tekst.mening,
      afkomst: keuze.afkomst ?? afkomstVan(regel, domeinen),
      kenmerk: regel.kenmerk,
      melder: regel.melder ?? {},
      grondslag: regel.grondslag,
      onderbouwing: onderbouwingVan(regel),
      wpgRegime: regel.regime,
      verstrektOp: regel.verstrektOp,
    },
  };
}

/** The release of a row that comes in sealed; undefined while anything that MB 1 and 2 ask is missing or was answered with no. */
export function maakVrijgave(regel: IngelezenRegel): Vrijgave | undefined {
  const { opsporingsbelang, functionaris, overlegOm, noodzaak, doel = [] } = regel;
  const doelen = machtigingsdoelen.filter((bekend) => doel.includes(bekend));
  if (
    !isVerzegeldRegime(regel.regime) ||
    // Without a day of provision the police have not provided it.
    regel.verstrektOp === undefined ||
    opsporingsbelang?.uitkomst !== 'geen-bezwaar' ||
    opsporingsbelang.naam === undefined ||
    opsporingsbelang.datum === undefined ||
    functionaris?.uitkomst !== 'akkoord' ||
    overlegOm?.uitkomst !== 'akkoord' ||
    noodzaak === undefined ||
    doelen.length === 0 ||
    doelen.length !== doel.length
  )
    return undefined;
  return {
    doelen,
    noodzaak,
    opsporingsbelang: { geenBezwaar: true, naam: opsporingsbelang.naam, datum: opsporingsbelang.datum },
    functionaris: { naam: functionaris.naam, datum: functionaris.datum, akkoord: true },
    om: { naam: overlegOm.naam, datum: overlegOm.datum, akkoord: true },
  };
}
