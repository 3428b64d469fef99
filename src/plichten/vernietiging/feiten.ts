// What the rules of destruction weigh, from rows: the list as it is now, with approvals, holds and the duty to inform.
import { z } from 'zod';
import type { Voorstelfeiten } from '../../convenant/artikelen/vernietiging-goedkeuren.ts';
import { casusstanden, weegstanden } from '../../convenant/dossier.ts';
import { isKernpartij, partijsoorten, rollen } from '../../convenant/rollen.ts';
import {
  type Aanhouder,
  type Bewaard,
  geldtNog,
  type Vraagtijd,
  vernietigingsgronden,
} from '../../convenant/vernietiging.ts';
import type { Zaal } from '../../gate/handeling.ts';
import {
  type Aanhoudrij,
  type Bewaarrij,
  leesAanhoudingen,
  leesBewaard,
  leesGoedkeuringen,
  leesVoorstellen,
  plichtVan,
  type Voorstelrij,
} from './store.ts';

const standvorm = z.enum([...weegstanden, ...casusstanden]);
export const plaatsvorm = z.enum(['register', 'archief']);
export const registervorm = z.enum(['weegploeg', 'casusoverleg']);
export const grondvorm = z.enum(vernietigingsgronden);

export const alsBewaard = (rij: Bewaarrij): Bewaard => ({
  plaats: plaatsvorm.parse(rij.plaats),
  stand: standvorm.parse(rij.stand),
  laatsteVerwerking: rij.laatste_verwerking,
  ...(rij.besluit_op === null ? {} : { besluitOp: rij.besluit_op }),
});

/** Who placed a hold. */
export function aanhouderVan({ rol, partijsoort, aanhouder_weg }: Aanhoudrij): Aanhouder {
  const partij = z.enum(partijsoorten).nullable().parse(partijsoort);
  return { rol: z.enum(rollen).parse(rol), ...(partij === null ? {} : { partij }), weg: aanhouder_weg };
}

/** One line with what is known of its dossier now. */
export interface Lijstregel {
  readonly voorstel: Voorstelrij;
  readonly bewaard: Bewaarrij;
  readonly feiten: Voorstelfeiten & Vraagtijd;
  readonly goedkeuringen: Awaited<ReturnType<typeof leesGoedkeuringen>>;
  readonly aanhoudingen: readonly Aanhoudrij[];
}

/** The lines of these proposals; one whose dossier is not there (any more) has none. */
export async function leesLijst(zaal: Zaal, voorstellen: readonly Voorstelrij[]): Promise<readonly Lijstregel[]> {
  const dossiers = voorstellen.map(({ dossier }) => dossier);
  const bewaard = await leesBewaard(zaal, dossiers);
  const goedkeuringen = await leesGoedkeuringen(
    zaal.tx,
    voorstellen.map(({ id }) => id),
  );
  // A hold about what was merged into a dossier holds the dossier that goes on.
  const delen = [...bewaard.values()].flatMap(({ dossier, mee }) => [dossier, ...mee]);
  const aanhoudingen = await leesAanhoudingen(zaal.tx, delen, zaal.vandaag);
  return voorstellen.flatMap((voorstel) => {
    const rij = bewaard.get(voorstel.dossier);
    if (rij === undefined) return [];
    const eigen = goedkeuringen.filter((goedkeuring) => goedkeuring.voorstel === voorstel.id);
    return {
      voorstel,
      bewaard: rij,
      feiten: {
        grond: grondvorm.parse(voorstel.grond),
        verzegeld: voorstel.verzegeld,
        vanaf: voorstel.vanaf,
        ...(rij.brief_op === null ? {} : { briefOp: rij.brief_op }),
        voorgesteldOp: voorstel.op,
        plicht: plichtVan(rij),
        bewaard: alsBewaard(rij),
        goedgekeurdDoor: eigen.map(({ partijsoort }) => partijsoort).filter(isKernpartij),
        herbezienDoor: eigen
          .filter(({ informatieplicht_herbezien }) => informatieplicht_herbezien)
          .map(({ partijsoort }) => partijsoort)
          .filter(isKernpartij),
      },
      goedkeuringen: eigen,
      aanhoudingen: aanhoudingen.filter(({ dossier }) => dossier === rij.dossier || rij.mee.includes(dossier)),
    };
  });
}

/** The lines of the whole list that still hold. */
export async function leesTeKeuren(zaal: Zaal): Promise<readonly Lijstregel[]> {
  return (await leesLijst(zaal, await leesVoorstellen(zaal.tx))).filter(({ feiten }) =>
    geldtNog(feiten, feiten.bewaard),
  );
}

export const nummersVan = ({ nummer, nummers }: Pick<Bewaarrij, 'nummer' | 'nummers'>): readonly string[] =>
  nummer === null ? nummers : [nummer, ...nummers];
