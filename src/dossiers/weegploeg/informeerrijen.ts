// Adding what is thought and decided of informing (art. 11) to a dossier where it lies: in the register, or in the archive (13 lid 2).
import type { Insertable } from 'kysely';
import type { Zaal } from '../../gate/handeling.ts';
import type { DB } from '../../platform/database/schema.ts';
import { legInformerenVast, openVoorInformeren } from '../archief/ontvangst.ts';
import type { Plichtbeeld } from './plichtbeeld.ts';

type Plek = Pick<Plichtbeeld, 'dossier' | 'gearchiveerd'>;

/** The key of the dossier, wherever it lies. */
export const openPlicht = (zaal: Zaal, { dossier, gearchiveerd }: Plek) =>
  gearchiveerd === true ? openVoorInformeren(zaal, dossier) : zaal.vault.open(zaal.tx, 'weegploeg', dossier);

/** A row of one of these tables. */
export type Informeerrij =
  | { readonly tabel: 'informeeroordeel'; readonly rij: Insertable<DB['weegploeg.informeeroordeel']> }
  | { readonly tabel: 'informeerbesluit'; readonly rij: Insertable<DB['weegploeg.informeerbesluit']> }
  | { readonly tabel: 'informatiebrief'; readonly rij: Insertable<DB['weegploeg.informatiebrief']> }
  | { readonly tabel: 'geadresseerde'; readonly rij: Insertable<DB['weegploeg.geadresseerde']> };

/** Adds one row; the database looks whether it may be there. */
export async function voegInformeerrijToe(
  zaal: Zaal,
  { dossier, gearchiveerd }: Plek,
  nieuw: Informeerrij,
): Promise<void> {
  if (gearchiveerd === true) return legInformerenVast(zaal, dossier, nieuw.tabel, { ...nieuw.rij });
  switch (nieuw.tabel) {
    case 'informeeroordeel':
      await zaal.tx.db.insertInto('weegploeg.informeeroordeel').values(nieuw.rij).execute();
      return;
    case 'informeerbesluit':
      await zaal.tx.db.insertInto('weegploeg.informeerbesluit').values(nieuw.rij).execute();
      return;
    case 'informatiebrief':
      await zaal.tx.db.insertInto('weegploeg.informatiebrief').values(nieuw.rij).execute();
      return;
    case 'geadresseerde':
      await zaal.tx.db.insertInto('weegploeg.geadresseerde').values(nieuw.rij).execute();
  }
}
