// Copies and originals that went along to a request to correct: shielded, decided and carried out where they lie (art. 12 lid 5-6).
import type { Puntvorm } from './verzoekbesluiten.ts';
import { type Verzoekwerk, verzoekVan } from './verzoekgeheugen.ts';
import { doe, lees, Misgelopen } from './werk.ts';

/** The copy as its register shows it, by the item of the request. */
async function zoekKopie(werk: Verzoekwerk, punt: string) {
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { punten } = await lees(uitvoerder, 'verzoek-inzien', { id: verzoekVan(werk) });
  const gevonden = punten.find(({ id }) => id === punt);
  if (gevonden === undefined) throw new Misgelopen('de kopie ligt niet bij het verzoek');
  return { id: gevonden.dossier, gegeven: gevonden.gegeven };
}

/** A core party carries out what is owed of an item in the archive, which the uitvoerder does not reach (art. 13 lid 2). */
async function voerArchiefUit(werk: Verzoekwerk, punt: string, deel: string): Promise<void> {
  const kernpartij = await werk.mensen.partij('om', werk.stap.dag);
  await doe(werk, kernpartij, 'archiefcorrectie-uitvoeren', { id: verzoekVan(werk), punt }, deel);
}

/** What lies in the archive and went along with an objection is shielded on the same day. */
export async function schermArchiefAf(werk: Verzoekwerk): Promise<void> {
  const inArchief = (werk.geheugen.mee ?? []).filter(({ register }) => register === 'archief');
  for (const [nummer, { punt }] of inArchief.entries()) await voerArchiefUit(werk, punt, `afschermen-${nummer + 1}`);
}

/** Decides of what went along with one item, as of the item unless the list says otherwise, and carries it out. */
export async function beslisKopieen(werk: Verzoekwerk, plaats: number, punt: Puntvorm): Promise<void> {
  const { dag } = werk.stap;
  const gehoord = punt.gehoord.map((partij) => ({ partij, op: dag, eens: punt.oneens[partij] === undefined }));
  for (const [nummer, mee] of (werk.geheugen.mee ?? []).filter((een) => een.plaats === plaats).entries()) {
    const deel = `kopie-${plaats + 1}-${nummer + 1}`;
    const { besluit, grond, motivering, wordt } = (mee.register === 'archief' ? punt.archief : punt.kopie) ?? punt;
    const invoer = { id: verzoekVan(werk), punt: mee.punt, besluit, grond, motivering, wordt, gehoord };
    if (mee.register === 'archief') {
      await doe(werk, await werk.mensen.partij('om', dag), 'archiefcorrectie-beslissen', invoer, deel);
      if (besluit !== 'afgewezen') await voerArchiefUit(werk, mee.punt, `${deel}-uitvoeren`);
      continue;
    }
    const uitvoerder = await werk.mensen.uitvoerder(dag);
    await doe(werk, uitvoerder, 'correctie-beslissen', { ...invoer, register: mee.register }, deel);
    if (besluit === 'verbeterd') await verbeter(werk, punt, mee.punt, deel);
  }
}

/** The name in the casus says what it says in the weegdossier after its correction. */
async function verbeter(werk: Verzoekwerk, { regel, soort }: Puntvorm, punt: string, deel: string): Promise<void> {
  const geval = werk.gevallen.get(werk.besluit.correctie?.geval ?? '')?.geval;
  const wat = geval?.verbeteringen.find((een) => een.regel === regel && een.soort === soort);
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const plek = await zoekKopie(werk, punt);
  const { gegevens } = await lees(uitvoerder, 'casus-inzien', { id: plek.id });
  const item = gegevens.find(({ id }) => id === plek.gegeven);
  if (wat?.soort !== 'naw' || item?.soort !== 'naw')
    throw new Misgelopen(`de kopie van ${regel} is niet te verbeteren`);
  const inhoud = { ...item.inhoud, ...wat.velden, achternaam: wat.velden.achternaam ?? item.inhoud.achternaam };
  const { reden, aanleiding } = wat;
  const invoer = { ...plek, reden, aanleiding, nieuw: { soort: 'naw' as const, inhoud } };
  await doe(werk, uitvoerder, 'casusgegeven-verbeteren', invoer, `${deel}-uitvoeren`);
}
