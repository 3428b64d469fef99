// The items of an archived dossier for the overview of art. 12 lid 3; the archive notes that it was opened to give account.
import { z } from 'zod';
import { kernpartijen } from '../../convenant/rollen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { type Gevonden, type Inzagestuk, voorstelVoor } from '../inzagestuk.ts';
import { ontvangersUit } from './ontvangers.ts';
import { leesArchief, leesNamen, leesStukken, noteerInzage } from './store.ts';
import { toonKop, toonStuk } from './tonen.ts';

/** What is said of informing is for the core parties; only that he was told is his to read without more. */
const overInformeren = new Set(['informeeroordeel', 'informeerbesluit']);
const zonderInhoud = new Set(['deelnemer', 'zoeksleutel', 'kennisgeving', 'ontvanger', 'samenvoeging']);
const rijId = z.looseObject({ id: z.string() });

/** The items that a confirmed find brings into the overview; role archief_lezen. `waarom` stays with the dossier. */
export async function verzamelUitArchief(
  zaal: Zaal,
  gevonden: Gevonden,
  waarom: string,
): Promise<readonly Inzagestuk[]> {
  const [rij] = await leesArchief(zaal.tx, gevonden.dossier);
  if (rij === undefined) return [];
  const kop = toonKop(rij);
  const sleutel = await zaal.vault.openArchief(zaal.tx, kop.register, gevonden.dossier);
  const inzage = zaal.ids.id();
  await noteerInzage(zaal, {
    id: inzage,
    dossier: gevonden.dossier,
    doel: 'verantwoording',
    inhoud: sleutel.sluit(inzage, 'inzage', { toelichting: waarom }),
  });
  const namen = await leesNamen(zaal.tx);
  const kern = (await leesPartijen(zaal.tx, zaal.vandaag))
    .filter(({ soort }) => kernpartijen.some((kern) => kern === soort))
    .map(({ naam }) => naam);
  const alle = await leesStukken(zaal.tx, gevonden.dossier);
  const ontvangersVan = ontvangersUit(alle, namen, kern);
  const rijen = alle.filter(
    ({ verzegeld, tabel, rij: waarden }) =>
      !verzegeld &&
      !zonderInhoud.has(tabel) &&
      (gevonden.soort === 'naw' || rijId.safeParse(waarden).data?.id === gevonden.gegeven),
  );
  return rijen.flatMap((stukrij): Inzagestuk[] => {
    const { id, tabel, soort, dag, partij, regels, leesbaar } = toonStuk(sleutel, stukrij, namen, false);
    if (!leesbaar || regels.length === 0) return [];
    const wat = tabel === 'gegeven' ? (soort ?? tabel) : tabel;
    const stil = overInformeren.has(tabel) && soort !== 'geinformeerd';
    return [
      {
        ...(stil ? { voorstel: 'weglaten', voorstelgrond: 'b' } : voorstelVoor(wat, gevonden)),
        gegeven: id,
        soort: wat,
        dag,
        beslist: 'kernpartij',
        herkomst: partij,
        grondslag: null,
        regels,
        ontvangers: [...ontvangersVan(wat, rijId.safeParse(stukrij.rij).data?.id ?? '')],
        bewaarTot: kop.vernietigen.uiterlijk,
      },
    ];
  });
}
