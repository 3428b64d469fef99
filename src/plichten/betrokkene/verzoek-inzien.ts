// Art. 12 lid 1: one request, with who asks, what was done, and what can be done now.
import { verzoekInzien as regel } from '../../convenant/artikelen/verzoek-inzien.ts';
import { nietBehandeldAntwoord } from '../../convenant/brieven/niet-behandeld.ts';
import { mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { hoedanigheden, verzoekwegen } from '../../convenant/verzoeken.ts';
import {
  stapinhoud,
  verzoekInzienInvoer,
  verzoekinhoud,
  verzoekstappen,
  verzoekVorm,
} from '../../convenant/vormen/verzoeken.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { besluitenVan } from './correctiebrief.ts';
import { type Geplaatst, leesPunten, metPunten, toonPunten } from './correctiepunten.ts';
import { gezienVan, leesVerzoekbeeld, regelVan, uit, type Verzoekbeeld } from './feiten.ts';
import { leesVondsten, toonVondst } from './vondsten.ts';

/** Acts on a request, in the order in which they come up. */
const handelingen = [
  regels['identiteit-vaststellen'],
  regels['vertegenwoordiger-toetsen'],
  regels['verzoek-niet-behandelen'],
  regels['verzoek-doorzoeken'],
  regels['verzoek-verdagen'],
] as const;

/** What can be done with a request to correct or an objection besides. */
const correctiehandelingen = [
  regels['correctie-voorleggen'],
  regels['correctie-beslissen'],
  regels['correctie-beantwoorden'],
] as const;

function mogelijkhedenVan(zaal: Zaal, { feiten }: Verzoekbeeld, punten: readonly Geplaatst[], vondsten: boolean) {
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  return [
    ...handelingen,
    ...(vondsten ? [regels['vondst-beoordelen']] : []),
    ...(feiten.soort === 'inzage' ? [] : correctiehandelingen),
  ].flatMap((een) => {
    const stand = mogelijkheid(een, rollen, zaal.actor.partij?.soort, metPunten(feiten, punten));
    return stand === undefined ? [] : [{ handeling: stand.handeling, weigeringen: [...stand.weigeringen] }];
  });
}

export const verzoekInzien = handeling({
  regel,
  rol: 'verzoeken_lezen',
  soort: 'lezen',
  invoer: verzoekInzienInvoer,
  antwoord: verzoekVorm,
  async kijk(zaal, { id }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const vondsten = await leesVondsten(zaal.tx, id);
    const punten = await leesPunten(zaal, id);
    const { gezien, ...kop } = gezienVan(beeld, beeld.feiten);
    return {
      ...kop,
      // Items of files are shown by kind and number, so those stand in the entry too.
      objecten: [...kop.objecten, ...new Set(punten.map(({ dossier }) => dossier))],
      nummers: [...kop.nummers, ...new Set(punten.flatMap(({ dossiernummer }) => dossiernummer ?? []))],
      gezien: { ...gezien, vondsten, punten },
    };
  },
  async doe(zaal, { id }, beeld) {
    const { rij, stappen, feiten } = beeld;
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const vondsten = beeld.vondsten.map((vondst) => toonVondst(zaal, sleutel, vondst));
    const mogelijkheden = mogelijkhedenVan(
      zaal,
      beeld,
      beeld.punten,
      vondsten.some(({ uwOordeel }) => uwOordeel),
    );
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
        inhoud: stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud)),
      })),
      vondsten,
      antwoord:
        feiten.stand === 'niet-behandeld' || geslotenMet?.weigeringen.length === 0
          ? [...nietBehandeldAntwoord({ soort: feiten.soort, ontvangenOp: feiten.ontvangenOp, nummer: rij.nummer })]
          : [],
      punten: await toonPunten(zaal, beeld.punten, besluitenVan(beeld, sleutel)),
      mogelijkheden,
    };
  },
});
