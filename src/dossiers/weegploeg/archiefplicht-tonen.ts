// The duty to inform of an archived dossier as its readers see it: who thought and decided what and when. Its words are read in the archive (13 lid 1).
import { z } from 'zod';
import { informeerwijzen } from '../../convenant/informatiebrief.ts';
import { kernpartijen } from '../../convenant/rollen.ts';
import type { InformatieplichtVorm } from '../../convenant/vormen/informeren.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Archiefplicht } from './archiefplichten.ts';
import { leesBriefversies } from './briefversies.ts';
import { besluitsoort, mogelijkhedenVan, toonPlichtkop } from './informatieplicht-tonen.ts';
import { toonOpenAntwoorden } from './openantwoorden.ts';
import { alsGronden } from './plichtbeeld.ts';

const geenWoorden = {
  noodzaak: null,
  evenredigheid: null,
  reden: null,
  redenZonderVertegenwoordiger: null,
  redenZonderBetrokkene: null,
  redenZonderHerkomst: null,
  redenVerouderd: null,
  vastgesteldHoe: null,
  vastgesteldOp: null,
  opgemaaktOp: null,
  opgemaaktDoor: null,
  aan: [],
  brieven: [],
};

/** Nothing is opened for it. */
export async function toonArchiefplicht(
  zaal: Zaal,
  { beeld, oordelen, besluiten }: Archiefplicht,
): Promise<InformatieplichtVorm> {
  const namen = await zaal.tx.db.selectFrom('beheer.functionaris').select(['id', 'naam']).execute();
  const door = (wie: string) => namen.find(({ id }) => id === wie)?.naam ?? '';
  const versies = await leesBriefversies(zaal.tx, beeld);
  const kan = zaal.optreden.rol === 'weegploeglid' ? mogelijkhedenVan(zaal, beeld, versies) : [];
  return {
    id: beeld.dossier,
    ...toonPlichtkop(zaal, beeld),
    gearchiveerd: true,
    mogelijkheden: kan.flatMap((een) =>
      een === undefined ? [] : { handeling: een.handeling, weigeringen: [...een.weigeringen] },
    ),
    eerdere: [],
    verder: null,
    opgemaakt: versies.map((versie) => ({
      ...{ id: versie.id, op: versie.opgemaaktOp, door: door(versie.door), gewijzigdOp: versie.gewijzigdOp ?? null },
      ...{ aantal: versie.aantal, aan: [], brieven: [] },
    })),
    openAntwoorden: await toonOpenAntwoorden(zaal.tx, beeld.dossier),
    oordelen: oordelen.map((rij) => ({
      id: rij.id,
      partij: z.enum(kernpartijen).parse(rij.partijsoort),
      beletsel: rij.beletsel,
      gronden: alsGronden(rij.gronden),
      reden: null,
      door: door(rij.functionaris),
      op: rij.op,
      telt: beeld.tellend.includes(rij.id),
      achterhaaldOp: beeld.achterhaald?.get(rij.id) ?? null,
    })),
    besluiten: besluiten.map((rij) => ({
      id: rij.id,
      soort: besluitsoort.parse(rij.soort),
      gronden: alsGronden(rij.gronden),
      ...geenWoorden,
      herbeoordelenOp: rij.herbeoordelen_op,
      verzondenOp: rij.verzonden_op,
      wijze: z.enum(informeerwijzen).nullable().parse(rij.wijze),
      door: door(rij.door),
      op: rij.op,
    })),
  };
}
