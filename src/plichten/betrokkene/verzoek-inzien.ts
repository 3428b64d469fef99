// Art. 12 lid 1: one request, with who asks, what was done, and what can be done now.
import { verzoekInzien as regel } from '../../convenant/artikelen/verzoek-inzien.ts';
import type { Regel } from '../../convenant/besluit.ts';
import { nietBehandeldAntwoord } from '../../convenant/brieven/niet-behandeld.ts';
import { beslistOver } from '../../convenant/inzage.ts';
import { mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { hoedanigheden, verzoekwegen, zoektInArchief } from '../../convenant/verzoeken.ts';
import { verzoekInzienInvoer, verzoekinhoud, verzoekstappen, verzoekVorm } from '../../convenant/vormen/verzoeken.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { leesVerantwoordelijken } from './antwoord.ts';
import {
  type Archiefpuntbeeld,
  leesArchiefpunten,
  leesPlekken,
  metArchiefpunten,
  toonArchiefpunten,
} from './archiefpunten.ts';
import { besluitenVan, toonStapinhoud } from './correctiebrief.ts';
import { type Geplaatst, leesPunten, metPunten, toonPunten } from './correctiepunten.ts';
import { gezienVan, regelVan, uit } from './feiten.ts';
import { openGezegd } from './gehoord.ts';
import { type Inzagebeeld, leesInzagebeeld } from './inzagebeeld.ts';
import { toonStuk } from './stukken.ts';
import { isGewijzigd, toonVondst } from './vondsten.ts';

/** Acts on a request, in the order in which they come up. */
const handelingen = [
  regels['identiteit-vaststellen'],
  regels['vertegenwoordiger-toetsen'],
  regels['verzoek-niet-behandelen'],
] as const;

/** What can be done with a request to correct or an objection besides. */
const correctiehandelingen = [
  regels['correctie-voorleggen'],
  regels['correctie-beslissen'],
  regels['correctie-beantwoorden'],
] as const;

/** What is his to judge: without any of it the act is not offered. */
interface Eigen {
  /** He searches both files, or archive and seal. */
  readonly zoeken: boolean;
  readonly vondsten: boolean;
  readonly stukken: boolean;
  /** Archived dossiers from which items can be put to the request, and items that lie with it. */
  readonly plekken: boolean;
}

function mogelijkhedenVan(
  zaal: Zaal,
  { inzagefeiten: feiten, afwezig }: Inzagebeeld,
  punten: readonly Geplaatst[],
  archief: readonly Archiefpuntbeeld[],
  eigen: Eigen,
) {
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  const stand = <F>(regel: Pick<Regel<F>, 'handeling' | 'artikel' | 'wie' | 'vooraf'>, over: F) => {
    const een = mogelijkheid(regel, rollen, zaal.actor.partij?.soort, over);
    return een === undefined ? [] : [{ handeling: een.handeling, weigeringen: [...een.weigeringen] }];
  };
  const alle = [
    ...handelingen.flatMap((regel) => stand(regel, feiten)),
    ...(eigen.zoeken ? stand(regels['verzoek-doorzoeken'], { ...feiten, optreden: zaal.optreden, afwezig }) : []),
    ...stand(regels['verzoek-verdagen'], feiten),
    ...stand(regels['verzoek-intrekken'], feiten),
    // As long as it is open it is kept anyway.
    ...(feiten.stand === 'open' ? [] : stand(regels['verzoek-aanhouden'], feiten)),
    ...(eigen.vondsten ? stand(regels['vondst-beoordelen'], feiten) : []),
    ...(eigen.stukken ? stand(regels['inzagestukken-beoordelen'], feiten) : []),
    ...(feiten.soort === 'inzage'
      ? [regels['inzage-verlenen'], regels['inzage-weigeren']].flatMap((regel) => stand(regel, feiten))
      : [
          // The answer waits for the archive too; what is decided here does not.
          ...correctiehandelingen.flatMap((regel) =>
            stand(
              regel,
              metPunten(
                feiten,
                regel.handeling === 'correctie-beantwoorden' ? [...punten, ...archief.map(({ punt }) => punt)] : punten,
              ),
            ),
          ),
          ...(eigen.plekken ? stand(regels['archiefcorrectie-voorleggen'], feiten) : []),
          ...(archief.length === 0
            ? []
            : [
                ...stand(regels['archiefcorrectie-beslissen'], metArchiefpunten(feiten, archief)),
                ...stand(regels['archiefcorrectie-uitvoeren'], {
                  uitTeVoeren: archief.filter(({ punt }) => punt.teDoen !== null).length,
                }),
              ]),
        ]),
  ];
  // Once it ended nothing comes up any more: what is left is what can be done now.
  return feiten.stand === 'open' ? alle : alle.filter(({ weigeringen }) => weigeringen.length === 0);
}

export const verzoekInzien = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: verzoekInzienInvoer,
  antwoord: verzoekVorm,
  async kijk(zaal, { id }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const punten = await leesPunten(zaal, id);
    const archiefpunten = beeld.feiten.soort === 'inzage' ? [] : await leesArchiefpunten(zaal, id);
    const plekken = beeld.feiten.soort === 'inzage' ? [] : await leesPlekken(zaal, beeld.vondsten);
    const inArchief = archiefpunten.flatMap(({ hier }) => hier ?? []);
    const kop = gezienVan(beeld, beeld.feiten);
    return {
      ...kop,
      // Items of files are shown by kind and number, so those stand in the entry too.
      objecten: [...kop.objecten, ...new Set([...punten, ...inArchief].map(({ dossier }) => dossier))],
      nummers: [
        ...kop.nummers,
        ...new Set([...punten, ...inArchief].flatMap(({ dossiernummer }) => dossiernummer ?? [])),
      ],
      gezien: { ...beeld, punten, archiefpunten, plekken },
    };
  },
  async doe(zaal, { id }, beeld) {
    const { rij, stappen, feiten } = beeld;
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    // Of an ended request nothing is out of date, and only an overview rests on what a file says.
    const telt = feiten.soort === 'inzage' && feiten.stand === 'open';
    const vondsten = beeld.vondsten.map((vondst) => toonVondst(zaal, sleutel, vondst, telt && isGewijzigd(vondst)));
    const stukken = beeld.stukken.map((stukrij) => {
      const stuk = toonStuk(sleutel, stukrij, beeld.afwezig);
      return { ...stuk, uwBesluit: beslistOver(stuk.beslist, zaal.optreden) };
    });
    const mogelijkheden = mogelijkhedenVan(zaal, beeld, beeld.punten, beeld.archiefpunten, {
      zoeken: zaal.optreden.rol === 'uitvoerder' || zoektInArchief(zaal.optreden.partij, beeld.afwezig),
      plekken: beeld.plekken.length > 0,
      vondsten: vondsten.some(({ uwOordeel }) => uwOordeel),
      stukken: stukken.some(({ uwBesluit }) => uwBesluit),
    });
    const geslotenMet = mogelijkheden.find((een) => een.handeling === 'verzoek-niet-behandelen');
    return {
      ...regelVan(rij, feiten),
      weg: uit(verzoekwegen, rij.weg),
      hoedanigheid: uit(hoedanigheden, rij.hoedanigheid),
      vastgelegdOp: rij.vastgelegd_op,
      vastgelegdDoor: rij.door,
      zestienOp: rij.zestien_op,
      inhoud: verzoekinhoud.parse(sleutel.open(id, 'verzoek', rij.inhoud)),
      stappen: stappen.map((stap) => ({
        id: stap.id,
        soort: uit(verzoekstappen, stap.soort),
        op: stap.op,
        vastgelegdOp: stap.vastgelegd_op,
        door: stap.door,
        inhoud: toonStapinhoud(sleutel, stap),
      })),
      vondsten,
      stukken,
      antwoord:
        feiten.stand === 'niet-behandeld' || geslotenMet?.weigeringen.length === 0
          ? [
              ...nietBehandeldAntwoord({
                soort: feiten.soort,
                ontvangenOp: feiten.ontvangenOp,
                nummer: rij.nummer,
                verantwoordelijken: await leesVerantwoordelijken(zaal, rij.afgehandeld_op ?? zaal.vandaag),
              }),
            ]
          : [],
      punten: await toonPunten(zaal, beeld.punten, besluitenVan(beeld, sleutel), await openGezegd(zaal, beeld.punten)),
      archiefpunten: await toonArchiefpunten(zaal, beeld.archiefpunten, besluitenVan(beeld, sleutel)),
      archiefplekken: beeld.plekken,
      mogelijkheden,
    };
  },
});
