// The commands about copies: make their key, make a copy, put one back; each says in a sentence what it did.
import { maakReservesleutel } from '../platform/backup/sealed-file.ts';
import { ConfigOngeldig, leesConfig } from '../platform/config.ts';
import { openKeyring } from '../platform/vault/keyring.ts';
import { inRegel } from './naspelen.ts';
import { openGebouw } from './opbouw.ts';
import { maakReservekopie, maakTerugzettenAf, zetReservekopieTerug } from './reservekopie.ts';

/** Makes the key of the copies when there is none. */
export async function maakSleutel(): Promise<void> {
  const { reservesleutel } = leesConfig(process.env);
  const gemaakt = await maakReservesleutel(reservesleutel);
  process.stdout.write(
    gemaakt
      ? `Reservesleutel gemaakt: ${reservesleutel}\nBewaar een afschrift op een andere plaats: zonder hem is elke kopie onleesbaar.\n`
      : 'De reservesleutel is er al; er is niets veranderd.\n',
  );
}

/** Writes both files, and says where they are. */
export async function kopieer(map: string | undefined, sleutelmap: string | undefined): Promise<void> {
  if (map === undefined || sleutelmap === undefined)
    throw new ConfigOngeldig('Noem twee mappen: een voor de registers en een, elders, voor de sleutels.');
  const config = leesConfig(process.env);
  const gebouw = await openGebouw(config, true);
  try {
    const kopie = await maakReservekopie(gebouw, { map, sleutelmap, sleutel: config.reservesleutel });
    process.stdout.write(`Registers: ${kopie.registers}\nSleutels: ${kopie.sleutels}\n`);
  } finally {
    await gebouw.stop();
  }
}

type Afgemaakt = Awaited<ReturnType<typeof maakTerugzettenAf>>;

/** What followed from an older copy, in a sentence. */
const gevolg = ({ opnieuwVernietigd, opnieuwGecorrigeerd, verplaatst }: Afgemaakt) =>
  `Opnieuw vernietigd: ${opnieuwVernietigd}. Opnieuw verwijderd of afgeschermd: ${opnieuwGecorrigeerd}. Sleutels die meegingen naar het register van hun dossier: ${verplaatst}.`;

/** What people must do, line by line, by number. */
const teDoen = ({ teDoen: regels }: Afgemaakt) =>
  regels.length === 0
    ? ''
    : `Na de kopie veranderd; geef dit aan de uitvoerder en de politie:\n${regels.map((regel) => `- ${inRegel(regel)}\n`).join('')}`;

/** Puts both files back, and says of which moment. */
export async function zetTerug(
  bestand: string | undefined,
  sleutelbestand: string | undefined,
  overschrijf: boolean,
): Promise<void> {
  if (bestand === undefined || sleutelbestand === undefined)
    throw new ConfigOngeldig('Noem twee bestanden: de kopie van de registers en het nieuwste met sleutels.');
  const config = leesConfig(process.env);
  const gebouw = await openGebouw(config);
  try {
    const teruggezet = await zetReservekopieTerug(
      gebouw,
      await openKeyring(config.keyringFile, config.productie),
      { registers: bestand, sleutels: sleutelbestand },
      { sleutel: config.reservesleutel, overschrijf },
    );
    process.stdout.write(
      `Teruggezet: de stand van ${teruggezet.moment}. ${gevolg(teruggezet)} Iedereen meldt zich opnieuw aan.\n${teDoen(teruggezet)}`,
    );
  } finally {
    await gebouw.stop();
  }
}

/** Finishes what was put back by other means than these commands. */
export async function maakAf(): Promise<void> {
  const config = leesConfig(process.env);
  const gebouw = await openGebouw(config);
  try {
    const keyring = await openKeyring(config.keyringFile, config.productie);
    const afgemaakt = await maakTerugzettenAf(gebouw, keyring);
    process.stdout.write(`Afgemaakt. ${gevolg(afgemaakt)}\n${teDoen(afgemaakt)}`);
  } finally {
    await gebouw.stop();
  }
}
