// Art. 13 lid 1 and 3: what was approved goes on its day, in one transaction: rows, index, tasks, marks and key; the ledger keeps numbers.
import { sql } from 'kysely';
import { vernietigen as regel } from '../../convenant/artikelen/vernietigen.ts';
import type { Partijsoort } from '../../convenant/rollen.ts';
import { geldtNog, isGoedgekeurd } from '../../convenant/vernietiging.ts';
import { vernietigenAntwoord } from '../../convenant/vormen/vernietiging.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { type Lijstregel, leesLijst, nummersVan } from './feiten.ts';
import { leesVoorstellenOver } from './store.ts';

/** Of several lines about one dossier the one that can be carried out: it holds and is approved by enough. One that lapsed stands in no other's way. */
function uitvoerbaar(lijst: readonly Lijstregel[], vertrokken: readonly Partijsoort[]): Lijstregel | undefined {
  const geldig = lijst.filter(({ feiten }) => geldtNog(feiten, feiten.bewaard));
  return geldig.find(({ feiten }) => isGoedgekeurd(feiten, vertrokken)) ?? geldig[0] ?? lijst[0];
}

export const vernietigen = taakhandeling(
  {
    regel,
    rol: 'vernietiger',
    soort: 'schrijven',
    antwoord: vernietigenAntwoord,
    async kijk(zaal, { object }) {
      const lijst = await leesLijst(zaal, await leesVoorstellenOver(zaal.tx, object));
      const { vertrokken } = zaal.partnerschap;
      const regel = uitvoerbaar(lijst, vertrokken);
      if (regel === undefined) return undefined;
      const { voorstel, bewaard, feiten, aanhoudingen } = regel;
      return {
        situatie: {
          ...feiten,
          vertrokken,
          vandaag: zaal.vandaag,
          nietVoor: voorstel.niet_voor,
          aangehoudenTot: aanhoudingen.map(({ tot }) => tot),
          verzoekOpen: bewaard.verzoek_open,
        },
        objecten: [object, ...bewaard.mee],
        nummers: nummersVan(bewaard),
        gezien: voorstel.id,
      };
    },
    async doe(zaal, { object }, voorstel) {
      await sql`select vernietiging.vernietig(${object}::uuid, ${voorstel}::uuid, ${zaal.vandaag}::date)`.execute(
        zaal.tx.db,
      );
      return { dossier: object };
    },
  },
  'termijn',
);
