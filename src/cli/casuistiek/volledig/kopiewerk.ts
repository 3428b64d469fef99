// Copies in a casus that went along to a request to correct: shielded, decided and carried out there as it was decided (art. 12 lid 5-6).
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

/** Decides of the copies of one item, as of the item unless the list says otherwise, and carries it out. */
export async function beslisKopieen(werk: Verzoekwerk, plaats: number, punt: Puntvorm): Promise<void> {
  const { dag } = werk.stap;
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  const { besluit, grond, motivering, wordt } = punt.kopie ?? punt;
  const gehoord = punt.gehoord.map((partij) => ({ partij, op: dag, eens: punt.oneens[partij] === undefined }));
  for (const [nummer, mee] of (werk.geheugen.mee ?? []).filter((een) => een.plaats === plaats).entries()) {
    const deel = `kopie-${plaats + 1}-${nummer + 1}`;
    const invoer = {
      id: verzoekVan(werk),
      register: mee.register,
      punt: mee.punt,
      besluit,
      grond,
      motivering,
      wordt,
      gehoord,
    };
    await doe(werk, uitvoerder, 'correctie-beslissen', invoer, deel);
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
