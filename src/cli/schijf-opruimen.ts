// Art. 13: what was destroyed goes from the disk as well, as far as the database server reaches; says what it does not reach.
import { leesTabellen } from '../platform/backup/tables.ts';
import { leesConfig } from '../platform/config.ts';
import { clearDisk, type DiskReport } from '../platform/database/clear-disk.ts';
import { inLogboek, metEigenaar } from './eigenaar.ts';
import { type Gebouw, openGebouw } from './opbouw.ts';

const waarvoor = 'de schijf opruimen';

/** No row ever leaves it, it has numbers and ids only, and it is the largest of all. */
const blijftStaan = ['logboek.regel'];

/** Clears the disk of what left the tables; a running system waits a moment at each of them. */
export async function ruimSchijfOp(gebouw: Gebouw, geduldMs?: number): Promise<DiskReport> {
  const rapport = await metEigenaar(gebouw, waarvoor, async (client) => {
    const tabellen = (await leesTabellen(client)).filter((tabel) => !blijftStaan.includes(tabel));
    return clearDisk(client, tabellen, geduldMs);
  });
  await inLogboek(gebouw, 'schijf-opruimen', waarvoor);
  return rapport;
}

/** What was done and what stays, in sentences. */
export function zinnenVan({ tables, keptWal, archived, replicas }: DiskReport): readonly string[] {
  return [
    `Opgeruimd: ${tables} tabellen zijn met hun indexen opnieuw geschreven, het oude WAL is overschreven.`,
    ...(keptWal > 0
      ? [
          `Niet opgeruimd: ${keptWal} WAL-bestanden van ervoor, die de server moet bewaren (wal_keep_size, een replicatieslot of een archief dat achterloopt).`,
        ]
      : []),
    ...(archived ? ['Niet opgeruimd: het WAL-archief van deze server (archive_mode).'] : []),
    ...(replicas > 0 ? [`Niet opgeruimd: het WAL van ${replicas} replica’s van deze server.`] : []),
    'Niet opgeruimd: reservekopieën, die hun eigen termijn hebben, en blokken die het bestandssysteem nog niet heeft hergebruikt.',
  ];
}

/** The command. */
export async function ruimOp(): Promise<void> {
  const gebouw = await openGebouw(leesConfig(process.env), true);
  try {
    for (const zin of zinnenVan(await ruimSchijfOp(gebouw))) process.stdout.write(`${zin}\n`);
  } finally {
    await gebouw.stop();
  }
}
