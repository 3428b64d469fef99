// A file of lines that is compressed and sealed as a stream: gzip (RFC 1952) inside AES-256-GCM (NIST SP 800-38D), its tag last.
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { PassThrough, Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

const ivLengte = 12;
const tagLengte = 16;

/** Thrown when a file is damaged, cut off, of another kind, or sealed with another key. */
export class BestandBeschadigd extends Error {}

/** Thrown when the key is not there, or when others than its owner can read it. */
export class ReservesleutelOnbruikbaar extends Error {}

/** Makes a key file when there is none (32 random bytes in base64, mode 0600); false when it was there. */
export async function maakReservesleutel(pad: string): Promise<boolean> {
  try {
    await writeFile(pad, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return true;
  } catch (fout) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'EEXIST') return false;
    throw fout;
  }
}

/** Reads a key file. @throws {ReservesleutelOnbruikbaar} when it is missing, no key, or readable for others. */
export async function leesReservesleutel(pad: string): Promise<KeyObject> {
  const gevonden = await stat(pad).catch(() => undefined);
  if (gevonden === undefined)
    throw new ReservesleutelOnbruikbaar(`De sleutel ${pad} ontbreekt: maak hem met reservesleutel-maken.`);
  if ((gevonden.mode & 0o077) !== 0)
    throw new ReservesleutelOnbruikbaar(`De sleutel ${pad} is leesbaar voor anderen; doe: chmod 600`);
  const bytes = Buffer.from((await readFile(pad, 'utf8')).trim(), 'base64');
  if (bytes.length !== 32) throw new ReservesleutelOnbruikbaar(`${pad} bevat geen sleutel.`);
  return createSecretKey(bytes);
}

/** First line of the file; sealed along, so that one kind cannot pass for another. */
const kopVan = (soort: string) => Buffer.from(`Weegwijs reservekopie 1 ${soort}\n`, 'utf8');

/**
 * Writes lines to `pad`: header | iv (12) | ciphertext | tag (16). Under another name until it is whole and on disk, so that a
 * file of this name is never half; an earlier one of this name is replaced.
 */
export async function schrijfVerzegeld(
  pad: string,
  sleutel: KeyObject,
  soort: string,
  regels: AsyncIterable<string>,
): Promise<void> {
  const deel = `${pad}.deel`;
  const kop = kopVan(soort);
  const iv = randomBytes(ivLengte);
  const cipher = createCipheriv('aes-256-gcm', sleutel, iv, { authTagLength: tagLengte });
  cipher.setAAD(kop);
  try {
    await writeFile(deel, Buffer.concat([kop, iv]), { mode: 0o600 });
    const tekst = async function* () {
      for await (const regel of regels) yield `${regel}\n`;
    };
    await pipeline(Readable.from(tekst()), createGzip(), cipher, createWriteStream(deel, { flags: 'a' }));
    const bestand = await open(deel, 'a');
    try {
      await bestand.write(cipher.getAuthTag());
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(deel, pad);
  } catch (fout) {
    await rm(deel, { force: true });
    throw fout;
  }
}

/** The opened streams of a file: what it holds, and the end of the work, which throws when the file is not whole. */
async function openVerzegeld(pad: string, sleutel: KeyObject, soort: string, naar: Writable): Promise<void> {
  const kop = kopVan(soort);
  const begin = kop.length + ivLengte;
  const { size } = await stat(pad);
  const bestand = await open(pad, 'r');
  try {
    if (size <= begin + tagLengte) throw new BestandBeschadigd(`${pad} is niet heel.`);
    const voor = Buffer.alloc(begin);
    const tag = Buffer.alloc(tagLengte);
    await bestand.read(voor, 0, begin, 0);
    await bestand.read(tag, 0, tagLengte, size - tagLengte);
    if (!voor.subarray(0, kop.length).equals(kop)) throw new BestandBeschadigd(`${pad} is geen kopie van ${soort}.`);
    const decipher = createDecipheriv('aes-256-gcm', sleutel, voor.subarray(kop.length), { authTagLength: tagLengte });
    decipher.setAAD(kop);
    decipher.setAuthTag(tag);
    const bron = createReadStream(pad, { start: begin, end: size - tagLengte - 1 });
    try {
      await pipeline(bron, decipher, createGunzip(), naar);
    } catch (oorzaak) {
      throw new BestandBeschadigd(`${pad} is beschadigd, of met een andere sleutel verzegeld.`, { cause: oorzaak });
    }
  } finally {
    await bestand.close();
  }
}

/** Reads the whole file once and throws when a single bit of it is not as it was written. */
export function controleerVerzegeld(pad: string, sleutel: KeyObject, soort: string): Promise<void> {
  const niets = new Writable({ write: (_deel, _codering, klaar) => klaar() });
  return openVerzegeld(pad, sleutel, soort, niets);
}

/** The lines of a file. Only when it has ended without a throw was everything whole: nothing may be kept before that. */
export async function* leesVerzegeld(pad: string, sleutel: KeyObject, soort: string): AsyncGenerator<string> {
  const door = new PassThrough();
  const einde = openVerzegeld(pad, sleutel, soort, door);
  // Whoever reads the lines hears of a fault below; this keeps it from being nobody's meanwhile.
  einde.catch(() => door.end());
  for await (const regel of createInterface({ input: door, crlfDelay: Number.POSITIVE_INFINITY })) yield regel;
  await einde;
}
