// The facts of a request for checks in a form, with the same rules as the server.
import type { Antwoordfeiten } from '../../../convenant/artikelen/correctie-beantwoorden.ts';
import { type Correctieverzoekfeiten, ligtVoor } from '../../../convenant/correctieverzoeken.ts';
import { type Inzagefeiten, isBeperkt, kentLezerHet } from '../../../convenant/inzage.ts';
import { laatsteStap, type Verzoekfeiten } from '../../../convenant/verzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';

export function verzoekfeitenVan(verzoek: VerzoekVorm, vandaag: string): Verzoekfeiten {
  const { stappen } = verzoek;
  const identiteit = laatsteStap(stappen, ['identiteit'], 'identiteit-vervallen');
  const toets = laatsteStap(stappen, ['bevoegd', 'onbevoegd'], 'bevoegdheid-vervallen');
  const verdaging = stappen.findLast(({ soort }) => soort === 'verdaagd');
  const doorzocht = laatsteStap(stappen, ['doorzocht'], 'zoeken-vervallen');
  const archief = laatsteStap(stappen, ['archief-doorzocht'], 'zoeken-vervallen');
  return {
    vandaag,
    soort: verzoek.soort,
    hoedanigheid: verzoek.hoedanigheid,
    stand: verzoek.stand,
    ontvangenOp: verzoek.ontvangenOp,
    uiterlijk: verzoek.uiterlijk,
    ...(verzoek.zestienOp === null ? {} : { zestienOp: verzoek.zestienOp }),
    ...(identiteit === undefined ? {} : { identiteitOp: identiteit.op }),
    ...(toets === undefined ? {} : { bevoegd: toets.soort === 'bevoegd' }),
    ...(verdaging === undefined ? {} : { verdaagdOp: verdaging.op }),
    ...(doorzocht === undefined ? {} : { doorzochtOp: doorzocht.op }),
    ...(archief === undefined ? {} : { archiefDoorzochtOp: archief.op }),
  };
}

/** The same with the items that the request is about; the answer counts those of the archive too. */
export function correctiefeitenVan(
  verzoek: VerzoekVorm,
  vandaag: string,
  archief: VerzoekVorm['archiefpunten'] = [],
): Correctieverzoekfeiten {
  const punten = [...verzoek.punten, ...archief].filter(ligtVoor);
  const beslotenOp = punten
    .flatMap((punt) => punt.beslotenOp ?? [])
    .sort()
    .at(-1);
  return {
    ...verzoekfeitenVan(verzoek, vandaag),
    punten: punten.length,
    open: punten.filter(({ besluit }) => besluit === null).length,
    ...(beslotenOp === undefined ? {} : { beslotenOp }),
  };
}

/** How many finds nobody judged yet, of those that an answer rests on. */
const openVondsten = ({ vondsten }: VerzoekVorm): number =>
  vondsten.filter(({ verzegeld, oordeel }) => !verzegeld && oordeel === 'open').length;

/** The facts of an answer to a request to correct or an objection; of what is sealed it does not tell. */
export function antwoordfeitenVan(verzoek: VerzoekVorm, vandaag: string): Antwoordfeiten {
  return {
    ...correctiefeitenVan(
      verzoek,
      vandaag,
      verzoek.archiefpunten.filter(({ plek }) => plek?.verzegeld !== true),
    ),
    nieuw: verzoek.opnieuwZoeken,
    openVondsten: openVondsten(verzoek),
  };
}

/** The facts of an answer: finds and items as this reader sees them, without what is sealed. */
export function inzagefeitenVan(verzoek: VerzoekVorm, vandaag: string): Inzagefeiten {
  const { vondsten, stukken, hoedanigheid } = verzoek;
  const kentHij = (vondst: string) =>
    vondsten.some(({ id, soort }) => id === vondst && kentLezerHet(soort, hoedanigheid));
  return {
    ...verzoekfeitenVan(verzoek, vandaag),
    nieuw: verzoek.opnieuwZoeken,
    openVondsten: openVondsten(verzoek),
    verouderd: vondsten.filter(({ verouderd }) => verouderd).length,
    openStukken: stukken.filter(({ besluit }) => besluit === null).length,
    stukken: stukken.length,
    teMelden: stukken.filter(({ vondst }) => !kentHij(vondst)).length,
    getoond: stukken.filter(({ besluit }) => besluit === 'tonen' || besluit === 'inkorten').length,
    beperkt: stukken.filter(isBeperkt).length,
    eerderOpen: verzoek.eerderOpen.length,
    lopendUitstel: verzoek.lopendUitstel.length,
  };
}
