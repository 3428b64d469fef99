// What participants provided, and what was released, as the readers of a casus see it.
import { z } from 'zod';
import { machtigingsdoelen, verstrekkingsfasen } from '../../convenant/gegevens.ts';
import { partijsoorten } from '../../convenant/rollen.ts';
import {
  type casusvrijgaveVorm,
  verstrekkingInhoud,
  type verstrekkingVorm,
} from '../../convenant/vormen/casusoverleg.ts';
import { vrijgaveInhoud } from '../../convenant/vormen/weegploeg.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesCasusvrijgaven, leesOntvangers, leesVerstrekkingen } from './verstrekkingen.ts';

/** Item -> its provision, for the items that this actor sees. */
export async function toonVerstrekkingen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: string,
): Promise<ReadonlyMap<string, z.infer<typeof verstrekkingVorm>>> {
  const ontvangers = Map.groupBy(await leesOntvangers(zaal.tx, casus), (rij) => rij.gegeven);
  return new Map(
    (await leesVerstrekkingen(zaal.tx, casus)).map((rij) => [
      rij.gegeven,
      {
        fase: z.enum(verstrekkingsfasen).parse(rij.fase),
        ...verstrekkingInhoud.parse(sleutel.open(rij.gegeven, 'verstrekking', rij.inhoud)),
        ontvangers: (ontvangers.get(rij.gegeven) ?? []).map(({ id, soort, naam, ontvangen_op }) => ({
          id,
          soort: z.enum(partijsoorten).parse(soort),
          naam,
          op: ontvangen_op,
        })),
      },
    ]),
  );
}

/** The releases of provided police data that this actor may know of. */
export async function toonVrijgaven(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: string,
): Promise<z.infer<typeof casusvrijgaveVorm>[]> {
  return (await leesCasusvrijgaven(zaal.tx, casus)).map((rij) => {
    const { doelen, noodzaak } = vrijgaveInhoud.parse(sleutel.open(rij.gegeven, 'vrijgave', rij.inhoud));
    return {
      gegeven: rij.gegeven,
      vrijgegevenOp: rij.vrijgegeven_op,
      vrijgegevenDoor: rij.door,
      beveiligingsplan: rij.versie,
      doelen: machtigingsdoelen.filter((doel) => doelen.includes(doel)),
      noodzaak: noodzaak ?? '',
    };
  });
}
