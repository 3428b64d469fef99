// Data keys after registers were put back: each stands in the register where its dossier lies, wrapped by the key of that register.
import type pg from 'pg';
import { KopieOnbruikbaar } from '../platform/backup/tables.ts';
import type { Keyring, Register } from '../platform/vault/keyring.ts';
import { type Ingepakt, maakInpakking } from '../platform/vault/vault.ts';

/** The table whose rows have a data key of their own, of every register. */
const tabellen: Readonly<Record<Register, string>> = {
  weegploeg: 'weegploeg.dossier',
  casusoverleg: 'casusoverleg.casus',
  verzoeken: 'verzoeken.verzoek',
  archief: 'archief.dossier',
};
const liggingen = Object.entries(tabellen)
  .map(([register, tabel]) => `select id, '${register}' as register from ${tabel}`)
  .join(' union all ');

/**
 * Opens every data key, and wraps it anew where its dossier lies in another register than its key stands in: the keys are of
 * another moment than the registers, and a dossier may have moved in between. Returns how many those were. A key whose dossier
 * is not in these registers stays as it is. @throws {KopieOnbruikbaar} when the keyring does not open one, or a dossier has none.
 */
export async function plaatsSleutels(client: pg.Client, keyring: Keyring): Promise<number> {
  const { pakUit, pakOm } = maakInpakking(keyring);
  const { rows } = await client.query<Ingepakt & { readonly register: Register; readonly ligt: Register | null }>(
    `select s.dossier, s.register, s.registersleutel, s.ingepakt, l.register as ligt
     from kluis.sleutel s left join (${liggingen}) l on l.id = s.dossier`,
  );
  let verplaatst = 0;
  for (const { register, ligt, ...rij } of rows) {
    try {
      if (ligt === null || ligt === register) pakUit(register, rij);
      else {
        const { id, ingepakt } = pakOm(register, rij, ligt);
        await client.query(
          'update kluis.sleutel set register = $2, registersleutel = $3, ingepakt = $4 where dossier = $1',
          [rij.dossier, ligt, id, ingepakt],
        );
        verplaatst += 1;
      }
    } catch (oorzaak) {
      throw new KopieOnbruikbaar(
        `De sleutelbos opent niet wat met sleutel ${rij.registersleutel} van ${register} is ingepakt: zet eerst de goede sleutelbos terug.`,
        { cause: oorzaak },
      );
    }
  }
  await controleerSleutels(client);
  return verplaatst;
}

/** Every dossier and request has its key, in the register where it lies: else these files do not belong together. */
async function controleerSleutels(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: string }>(
    `select count(*)::text as n from (${liggingen}) l
     where not exists (select from kluis.sleutel s where s.dossier = l.id and s.register = l.register)`,
  );
  if (rows[0]?.n !== '0')
    throw new KopieOnbruikbaar(
      `Van ${rows[0]?.n} dossiers ontbreekt de sleutel: neem het nieuwste bestand met sleutels.`,
    );
}
