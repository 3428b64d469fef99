// Art. 12 lid 1: one request, with who asks, what was done, and what can be done now.
import { verzoekInzien as regel } from '../../convenant/artikelen/verzoek-inzien.ts';
import { toonDelen } from '../../convenant/brieven/brieftekst.ts';
import { nietBehandeldDelen } from '../../convenant/brieven/niet-behandeld.ts';
import { beslistOver } from '../../convenant/inzage.ts';
import { hoedanigheden, verzoekwegen, zoektInArchief } from '../../convenant/verzoeken.ts';
import { verzoekInzienInvoer, verzoekinhoud, verzoekstappen, verzoekVorm } from '../../convenant/vormen/verzoeken.ts';
import { opnieuwTeZoeken } from '../../convenant/zoekslagen.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesContactpunt, leesVerantwoordelijken } from './antwoord.ts';
import { leesArchiefpunten, leesPlekken, toonArchiefpunten } from './archiefpunten.ts';
import { besluitenVan, toonStapinhoud } from './correctiebrief.ts';
import { leesPunten, toonPunten } from './correctiepunten.ts';
import { leesBriefnummers, leesEerdereAntwoorden } from './eerdere-overzichten.ts';
import { gezienVan, regelVan, uit } from './feiten.ts';
import { openGezegd } from './gehoord.ts';
import { leesInzagebeeld, toonOpVolgorde } from './inzagebeeld.ts';
import { mogelijkhedenVan } from './verzoekmogelijkheden.ts';
import { isGewijzigd, toonVondst } from './vondsten.ts';

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
    const kiest = beeld.feiten.soort !== 'inzage' && beeld.feiten.stand === 'open';
    const antwoorden = kiest ? await leesEerdereAntwoorden(zaal, id) : [];
    const inArchief = archiefpunten.flatMap(({ hier }) => hier ?? []);
    const kop = gezienVan(beeld, beeld.feiten);
    return {
      ...kop,
      // Items of files, and that informing is postponed there, are shown by number, so those stand in the entry too.
      objecten: [
        ...kop.objecten,
        ...new Set([...punten, ...inArchief, ...beeld.lopendUitstel].map(({ dossier }) => dossier)),
        ...antwoorden.map(({ verzoek }) => verzoek),
      ],
      nummers: [
        ...kop.nummers,
        ...new Set([...punten, ...inArchief].flatMap(({ dossiernummer }) => dossiernummer ?? [])),
        ...beeld.lopendUitstel.flatMap(({ nummer }) => nummer ?? []),
        ...antwoorden.map(({ nummer }) => nummer),
      ],
      gezien: { ...beeld, punten, archiefpunten, plekken, antwoorden },
    };
  },
  async doe(zaal, { id }, beeld) {
    const { rij, stappen, feiten } = beeld;
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    // Of an ended request nothing is out of date, and only an overview rests on what a file says.
    const telt = feiten.soort === 'inzage' && feiten.stand === 'open';
    const vondsten = beeld.vondsten.map((vondst) => toonVondst(zaal, sleutel, vondst, telt && isGewijzigd(vondst)));
    const stukken = (await toonOpVolgorde(zaal, sleutel, beeld)).map(({ stuk, plaats }) => ({
      ...stuk,
      plaats,
      uwBesluit: beslistOver(stuk.beslist, zaal.optreden),
    }));
    const { mogelijkheden, nuNiet } = mogelijkhedenVan(zaal, beeld, beeld.punten, beeld.archiefpunten, {
      zoeken: zaal.optreden.rol === 'uitvoerder' || zoektInArchief(zaal.optreden.partij, beeld.afwezig),
      plekken: beeld.plekken.length > 0,
      vondsten: vondsten.some(({ uwOordeel }) => uwOordeel),
      stukken: stukken.some(({ uwBesluit }) => uwBesluit),
    });
    const besluiten = besluitenVan(beeld, sleutel);
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
        inhoud: toonStapinhoud(sleutel, stap, zaal.optreden.rol === 'uitvoerder'),
      })),
      vondsten,
      opnieuwZoeken: opnieuwTeZoeken(beeld.inzagefeiten, zaal.vandaag),
      eerderOpen: [...beeld.eerderOpen],
      lopendUitstel: [...beeld.lopendUitstel],
      stukken,
      antwoord:
        feiten.stand === 'niet-behandeld' || geslotenMet?.weigeringen.length === 0
          ? toonDelen(
              nietBehandeldDelen({
                soort: feiten.soort,
                ontvangenOp: feiten.ontvangenOp,
                nummer: rij.nummer,
                verantwoordelijken: await leesVerantwoordelijken(zaal, rij.afgehandeld_op ?? zaal.vandaag),
                contactpunt: await leesContactpunt(zaal, rij.afgehandeld_op ?? zaal.vandaag),
              }),
            )
          : [],
      punten: await toonPunten(zaal, beeld.punten, besluiten, await openGezegd(zaal, beeld.punten)),
      archiefpunten: await toonArchiefpunten(zaal, beeld.archiefpunten, besluiten),
      archiefplekken: beeld.plekken,
      briefnummers: await leesBriefnummers(zaal, beeld.antwoorden),
      mogelijkheden,
      nuNiet,
    };
  },
});
