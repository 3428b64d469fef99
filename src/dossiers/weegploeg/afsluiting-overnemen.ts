// Art. 8 lid 2 f: the system writes the decision that the plan was closed into the weegdossier, on the task that the closure left.
import { sql } from 'kysely';
import { afsluitingOvernemen as regel } from '../../convenant/artikelen/afsluiting-overnemen.ts';
import { afsluitingsbesluit } from '../../convenant/gegevens.ts';
import { afsluitingOvernemenAntwoord } from '../../convenant/vormen/casusbesluiten.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { neemAfsluitingOver, vindWeegdossierVanCasus } from '../archief/ontvangst.ts';
import { leesAfsluitWacht, openAfsluiting, vindAfsluiting } from '../casusoverleg/ontvangst.ts';
import { leesDossierVanCasus, leesPartijVan } from './afsluiting-lezen.ts';
import { alsWeegstand, nummersVan } from './feiten.ts';
import { voegGegevenToe } from './mutaties.ts';

export const afsluitingOvernemen = taakhandeling(
  {
    regel,
    rol: 'weegploeg_schrijven',
    soort: 'schrijven',
    antwoord: afsluitingOvernemenAntwoord,
    async kijk(zaal, { object: casus, besluit }) {
      const hier = await leesDossierVanCasus(zaal.tx, casus);
      // A casus can run longer than the year after which its weegdossier was archived.
      const dossier = hier ?? (await vindWeegdossierVanCasus(zaal, casus));
      if (dossier === undefined || besluit === undefined) return undefined;
      const afsluiting = await vindAfsluiting(zaal, casus, besluit);
      return {
        situatie: {
          vandaag: zaal.vandaag,
          stand: alsWeegstand(dossier.stand),
          besloten: afsluiting !== undefined,
          wacht: await leesAfsluitWacht(zaal, casus, besluit),
        },
        objecten: [dossier.id, casus],
        nummers: nummersVan(dossier),
        gezien: { dossier: dossier.id, gearchiveerd: hier === undefined, afsluiting },
      };
    },
    async doe(zaal, { object: casus, dag }, { dossier, gearchiveerd, afsluiting }) {
      if (afsluiting === undefined) throw new Error('de regel vraagt een besluit');
      const motivering = await openAfsluiting(zaal, casus, afsluiting);
      const inhoud = afsluitingsbesluit.parse({ motivering, besluitOp: dag });
      const bron = await leesPartijVan(zaal.tx, zaal.actor.functionaris);
      if (gearchiveerd) {
        await neemAfsluitingOver(zaal, dossier, { bron, dag, handeling: regel.handeling, inhoud });
        return { dossier };
      }
      const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier);
      await voegGegevenToe(zaal, sleutel, {
        id: zaal.ids.id(),
        dossier,
        soort: 'afsluitingsbesluit',
        grondslag: 'convenant-9-4',
        verzegeld: false,
        handeling: regel.handeling,
        inhoud,
        bron,
      });
      await zaal.tx.db
        .updateTable('weegploeg.dossier')
        // The day of the decision, however late the task came; never back in time.
        .set({ stand: 'afgesloten', laatste_verwerking: sql<string>`greatest(laatste_verwerking, ${dag}::date)` })
        .where('id', '=', dossier)
        .execute();
      // A closed casus takes nothing in: what was proposed for it lapses, whatever was voted.
      await zaal.tx.db
        .updateTable('weegploeg.voorstel')
        .set({ stand: 'vervallen', gesloten_op: dag })
        .where('dossier', '=', dossier)
        .where('stand', '=', 'open')
        .execute();
      return { dossier };
    },
  },
  'systeem',
);
