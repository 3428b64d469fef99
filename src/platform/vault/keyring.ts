// Register keys: who keeps them is behind an interface; this provider keeps them in a file that only the owner can read.
import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { chmod, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** The registers of which the vault keeps keys. */
export const registers = ['weegploeg', 'casusoverleg', 'verzoeken', 'archief'] as const;
export type Register = (typeof registers)[number];

/** Hands out register keys; a PKCS#11 provider can take the place of the file. */
export interface Keyring {
  /** The key with which new data keys are wrapped. */
  huidige(register: Register): { readonly id: string; readonly sleutel: KeyObject };
  /** An earlier or current key by its id; throws when it is unknown. */
  haal(register: Register, id: string): KeyObject;
  /** The key of the blind index of a register (32 bytes); never changes, or the index would be lost. */
  index(register: Register): Buffer;
}

const registersleutels = z.strictObject({
  huidige: z.string(),
  index: z.base64().length(44),
  sleutels: z.record(z.string(), z.base64().length(44)),
});
const sleutelbestand = z.strictObject({ registers: z.record(z.enum(registers), registersleutels) });
/** A keyring of before a register was there: it lacks that one only. */
const ouderBestand = z.strictObject({ registers: z.partialRecord(z.enum(registers), registersleutels) });
type Sleutelbestand = z.infer<typeof sleutelbestand>;

/** Thrown when the keyring is not there, or when others than the owner can read it. */
export class KeyringOnbruikbaar extends Error {}

function nieuweSleutel(): string {
  return randomBytes(32).toString('base64');
}

async function schrijf(pad: string, inhoud: Sleutelbestand): Promise<void> {
  await writeFile(`${pad}.nieuw`, JSON.stringify(inhoud, null, 2), { mode: 0o600, flush: true });
  await rename(`${pad}.nieuw`, pad);
}

/**
 * Makes a keyring file with fresh keys when there is none, and adds keys for a register that a file of an earlier version
 * does not know yet; what is there stays as it is. Returns what it did.
 */
export async function maakKeyringBestand(pad: string): Promise<'gemaakt' | 'aangevuld' | 'was-er-al'> {
  const bestaat = await stat(pad).then(
    () => true,
    () => false,
  );
  const oud = bestaat ? ouderBestand.parse(JSON.parse(await readFile(pad, 'utf8'))).registers : {};
  if (registers.every((register) => oud[register] !== undefined)) return 'was-er-al';
  const nieuw = () => {
    const id = randomBytes(6).toString('hex');
    return { huidige: id, index: nieuweSleutel(), sleutels: { [id]: nieuweSleutel() } };
  };
  const { weegploeg = nieuw(), casusoverleg = nieuw(), verzoeken = nieuw(), archief = nieuw() } = oud;
  await schrijf(pad, { registers: { weegploeg, casusoverleg, verzoeken, archief } });
  await chmod(pad, 0o600);
  return bestaat ? 'aangevuld' : 'gemaakt';
}

async function lees(pad: string): Promise<Sleutelbestand> {
  const inhoud: unknown = JSON.parse(await readFile(pad, 'utf8'));
  const ouder = ouderBestand.safeParse(inhoud);
  if (ouder.success && registers.some((register) => ouder.data.registers[register] === undefined))
    throw new KeyringOnbruikbaar(
      `De sleutelbos ${pad} kent niet elk register: vul hem aan met sleutelbos-maken; wat erin staat blijft.`,
    );
  return sleutelbestand.parse(inhoud);
}

/** Adds a new current key for a register; the earlier keys stay, until everything is wrapped again. Returns its id. */
export async function vervangRegistersleutel(pad: string, register: Register): Promise<string> {
  const bestand = await lees(pad);
  const id = randomBytes(6).toString('hex');
  const oud = bestand.registers[register];
  await schrijf(pad, {
    registers: {
      ...bestand.registers,
      [register]: { ...oud, huidige: id, sleutels: { ...oud.sleutels, [id]: nieuweSleutel() } },
    },
  });
  return id;
}

/**
 * Opens a keyring file.
 * @throws {KeyringOnbruikbaar} when it is missing, or when `streng` and others can read it (mode must be 0600 or 0400).
 */
export async function openKeyring(pad: string, streng: boolean): Promise<Keyring> {
  const gevonden = await stat(pad).catch(() => undefined);
  if (gevonden === undefined)
    throw new KeyringOnbruikbaar(
      `De sleutelbos ${pad} ontbreekt: zet hem terug, of maak een nieuwe met sleutelbos-maken.`,
    );
  if (streng && (gevonden.mode & 0o077) !== 0)
    throw new KeyringOnbruikbaar(`De sleutelbos ${pad} is leesbaar voor anderen; doe: chmod 600`);
  const bestand = await lees(pad);
  const haal = (register: Register, id: string): KeyObject => {
    const sleutel = bestand.registers[register].sleutels[id];
    if (sleutel === undefined) throw new Error(`registersleutel ${id} van ${register} ontbreekt in de sleutelbos`);
    return createSecretKey(sleutel, 'base64');
  };
  return {
    haal,
    huidige(register) {
      const id = bestand.registers[register].huidige;
      return { id, sleutel: haal(register, id) };
    },
    index: (register) => Buffer.from(bestand.registers[register].index, 'base64'),
  };
}
