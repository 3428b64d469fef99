// Art. 13 lid 1: a request of a data subject whose term is over goes in one transaction: rows, letters, tasks, marks and key; the ledger keeps its number.
import { sql } from 'kysely';
import { z } from 'zod';
import { verzoekVernietigen as regel } from '../../convenant/artikelen/verzoek-vernietigen.ts';
import { verzoektermijnVan } from '../../convenant/verzoekbewaring.ts';
import { verzoekstanden } from '../../convenant/verzoeken.ts';
import { verzoekVernietigenAntwoord } from '../../convenant/vormen/vernietiging.ts';
import { taakhandeling } from '../../gate/handeling.ts';

interface Rij {
  readonly nummer: string;
  readonly stand: string;
  readonly afgehandeld_op: string | null;
  readonly dossier_weg_op: string | null;
  readonly aangehouden_tot: string | null;
  readonly correctie_open: boolean;
  readonly gevraagd: boolean;
}

export const verzoekVernietigen = taakhandeling(
  {
    regel,
    rol: 'vernietiger',
    soort: 'schrijven',
    antwoord: verzoekVernietigenAntwoord,
    async kijk(zaal, { object }) {
      const { rows } = await sql<Rij>`
        select nummer, stand, afgehandeld_op, dossier_weg_op, aangehouden_tot, correctie_open, gevraagd
        from vernietiging.bekijk_verzoek(${object}::uuid, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
      const rij = rows[0];
      if (rij === undefined) return undefined;
      const situatie = {
        vandaag: zaal.vandaag,
        stand: z.enum(verzoekstanden).parse(rij.stand),
        correctieOpen: rij.correctie_open,
        gevraagd: rij.gevraagd,
        ...(rij.afgehandeld_op === null ? {} : { afgehandeldOp: rij.afgehandeld_op }),
        ...(rij.dossier_weg_op === null ? {} : { dossierWegOp: rij.dossier_weg_op }),
        ...(rij.aangehouden_tot === null ? {} : { aangehoudenTot: rij.aangehouden_tot }),
      };
      return { situatie, objecten: [object], nummers: [rij.nummer], gezien: verzoektermijnVan(situatie) };
    },
    async doe(zaal, { object }, termijn) {
      if (termijn === undefined) throw new Error('de regel vraagt een termijn');
      await sql`select vernietiging.vernietig_verzoek(${object}::uuid, ${termijn.vanaf}::date,
        ${termijn.uiterlijk}::date, ${zaal.vandaag}::date)`.execute(zaal.tx.db);
      return { verzoek: object };
    },
  },
  'termijn',
);
