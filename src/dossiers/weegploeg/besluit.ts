// The decision of the weegploeg (art. 8 lid 2 e) as an item of the dossier: the proposal as it was adopted.
import { agenderingsbesluit } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { verwerkDossier, voegGegevenToe } from './mutaties.ts';
import { grondslagWeegploeg } from './signalen-analyseren.ts';

/** Closes the proposal as adopted, records the decision and sets the stand; returns what was decided. */
export async function legBesluitVast(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  besluit: {
    readonly dossier: string;
    readonly voorstel: string;
    readonly stand: 'geagendeerd' | 'niet-geagendeerd';
    readonly handeling: string;
    readonly casus?: string;
    readonly casusnummer?: string;
  },
) {
  const rij = await zaal.tx.db
    .selectFrom('weegploeg.voorstel')
    .select(['id', 'inhoud'])
    .where('id', '=', besluit.voorstel)
    .executeTakeFirstOrThrow();
  const inhoud = agenderingsbesluit.parse(sleutel.open(rij.id, 'voorstel', rij.inhoud));
  await zaal.tx.db
    .updateTable('weegploeg.voorstel')
    .set({ stand: 'aangenomen', gesloten_op: zaal.vandaag })
    .where('id', '=', besluit.voorstel)
    .execute();
  await voegGegevenToe(zaal, sleutel, {
    id: zaal.ids.id(),
    dossier: besluit.dossier,
    soort: 'agenderingsbesluit',
    grondslag: grondslagWeegploeg,
    verzegeld: false,
    handeling: besluit.handeling,
    inhoud,
  });
  await verwerkDossier(zaal, besluit.dossier, {
    stand: besluit.stand,
    besluitOp: zaal.vandaag,
    ...(besluit.casus === undefined ? {} : { casus: besluit.casus }),
    ...(besluit.casusnummer === undefined ? {} : { casusnummer: besluit.casusnummer }),
  });
  return inhoud;
}
