// Loads a partnership from a file through the acts themselves: recorded, granted and put into force by the right people.
import { join } from 'node:path';
import type { z } from 'zod';
import { convenantVastleggenInvoer } from '../convenant/vormen/beheer.ts';
import type { Handeling } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { handelingen } from '../handelingen.ts';
import { dagVan } from '../platform/clock.ts';
import type { Verbinding } from '../platform/database/transaction.ts';
import { traceId } from '../platform/ids.ts';
import { installeer, vindInstallatie } from '../toegang/installatie.ts';

/** The fictional partnership that ships with the system. */
export const demobestand = join(import.meta.dirname, '../../demo/partijen.json');

/** The parsed file of a partnership. */
export type Partnerschapsbestand = z.infer<typeof convenantVastleggenInvoer>;

/** Parses a partnership file; throws ZodError with every fault. */
export function leesPartnerschapsbestand(inhoud: unknown): Partnerschapsbestand {
  return convenantVastleggenInvoer.parse(inhoud);
}

/**
 * Installs and loads a partnership and puts its covenant into force. Returns the partnership's id.
 * @throws when an act is refused, with its reasons.
 */
export async function laadPartnerschap(
  poort: Poort,
  eigenaar: Verbinding,
  bestand: Partnerschapsbestand,
): Promise<string> {
  const beheerder = bestand.functies.find((functie) => functie.rol.trim().toLowerCase() === 'functioneel beheerder');
  if (beheerder === undefined) throw new Error('het bestand noemt geen functioneel beheerder');
  // Begun before and cut off: go on where it stopped; until it is in force the covenant can be recorded again.
  const begonnen = await vindInstallatie(eigenaar, beheerder.email);
  const { samenwerkingsverband, functionaris } =
    begonnen ??
    (await installeer(
      eigenaar,
      {
        naam: bestand.samenwerkingsverband.naam,
        gemeente: bestand.samenwerkingsverband.gemeente,
        vanaf: bestand.samenwerkingsverband.ondertekend,
        beheerder: { sub: beheerder.sub ?? poort.ids.id(), naam: beheerder.naam, email: beheerder.email },
      },
      dagVan(poort.klok.nu()),
    ));
  const doe = async <I, U>(handeling: Handeling<I, U>, wie: string, invoer: I): Promise<U> => {
    const uitkomst = await handeling.verricht(poort, {
      samenwerkingsverband,
      functionaris: wie,
      invoer,
      herkomst: 'installatie',
      traceId: traceId(undefined),
    });
    if (uitkomst.soort !== 'gedaan')
      throw new Error(
        `${handeling.naam} kon niet: ${uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map((weigering) => weigering.reden).join(', ') : uitkomst.soort}`,
      );
    return uitkomst.antwoord;
  };
  const beloof = (wie: string) =>
    doe(handelingen['geheimhouding-bevestigen'], wie, { geheimhouding: true, richtlijnen: true });
  await beloof(functionaris);
  await doe(handelingen['convenant-vastleggen'], functionaris, bestand);
  const { autorisaties } = await doe(handelingen['autorisaties-inzien'], functionaris, {});
  for (const aanvraag of autorisaties.filter((autorisatie) => autorisatie.stand === 'aangevraagd'))
    await doe(handelingen['autorisatie-toekennen'], functionaris, { id: aanvraag.id });
  const kernlid = autorisaties.find((autorisatie) => autorisatie.rol === 'weegploeglid');
  if (kernlid === undefined) throw new Error('het bestand noemt geen lid van de weegploeg');
  await beloof(kernlid.functionaris.id);
  await doe(handelingen['convenant-in-werking-stellen'], kernlid.functionaris.id, {});
  return samenwerkingsverband;
}
