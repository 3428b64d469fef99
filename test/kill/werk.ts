// What the people of the demo do all day, from signal to adopted plan, each with chance in it.
import { randomInt, randomUUID } from 'node:crypto';
import type { Boek } from './boek.ts';

/** The people by what they do, as named in demo/partijen.json. */
export const mensen = {
  gemeente: 'Fenna Wielinga',
  om: 'mr. Noor Terpstra',
  politie: 'Idris Baldewsing',
  rvdk: 'Loes Verkuyl',
  uitvoerder: 'Willemien Drost',
} as const;

/** A scheduled person, and what must have gone through the door with him. */
export interface Doorgang {
  readonly dossier: string;
  readonly partijen: readonly string[];
  readonly partners: readonly string[];
  /** Chosen items; each signal brings its party along as one item more (10.2 c). */
  readonly gekozen: number;
  readonly signalen: number;
}

const kans = (deel: number) => Math.random() < deel;
const kies = <T>(uit: readonly [T, ...T[]]): T => uit[randomInt(uit.length)] ?? uit[0];

interface Verband {
  readonly partijen: readonly { readonly id: string; readonly soort: string }[];
  readonly partners: readonly { readonly id: string }[];
  readonly vandaag: string;
}

/** The partnership as everyone may know it. */
export async function leesVerband(boek: Boek): Promise<Verband> {
  const gelezen = await boek.doe('samenwerkingsverband-inzien', mensen.gemeente, {});
  const werk = await boek.doe('werkvoorraad-inzien', mensen.gemeente, {});
  if (gelezen === undefined || werk === undefined) throw new Error('geen samenwerkingsverband');
  return { partijen: gelezen.partijen, partners: gelezen.externePartners, vandaag: werk.vandaag };
}

const melder = { naam: 'B. Melder', contact: '06-00000099' };

async function brengIn(boek: Boek, { vandaag }: Verband) {
  const achternaam = `Proef${randomUUID().slice(0, 8)}`;
  const eerste = await boek.doe('signaal-inbrengen', mensen.gemeente, {
    onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Kim', achternaam, geboortedatum: '1990-01-31' },
    gedraging: 'Deed iets bij de balie.',
    meldDatum: vandaag,
    criteria: [1, 3],
    afkomst: 'derde',
    melder,
    grondslag: 'avg-6-1-e',
  });
  if (eerste === undefined) throw new Error('niet ingebracht');
  if (kans(0.5)) {
    await boek.doe('signaal-inbrengen', mensen.politie, {
      dossier: eerste.dossier,
      gedraging: 'Stond bij het hek.',
      meldDatum: vandaag,
      criteria: [1],
      afkomst: 'eigen',
      melder,
      grondslag: 'wpg-20',
      wpgRegime: '8',
      onderbouwing: { noodzaak: 'Sluit aan op de melding.' },
    });
  }
  return { id: eerste.dossier, achternaam };
}

/** A sealed item of the police, which gets its number when the seal is broken. */
async function verzegelEnGeefVrij(boek: Boek, { vandaag }: Verband): Promise<void> {
  const verzegeld = await boek.doe('signaal-inbrengen', mensen.politie, {
    onderwerp: { aard: 'natuurlijk-persoon', achternaam: `Zegel${randomUUID().slice(0, 8)}` },
    gedraging: 'Beheert een kanaal.',
    meldDatum: vandaag,
    criteria: [2],
    afkomst: 'eigen',
    melder,
    grondslag: 'wpg-18-2-machtiging',
    wpgRegime: '9',
    onderbouwing: { noodzaak: 'Zonder dit is er geen beeld.' },
  });
  if (verzegeld === undefined || kans(0.3)) return;
  const overleg = { naam: 'W. Overleg', datum: vandaag, akkoord: true };
  await boek.doe('politiegegevens-vrijgeven', mensen.politie, {
    id: verzegeld.dossier,
    gegeven: verzegeld.gegeven,
    doelen: ['a'],
    noodzaak: 'Zonder dit is er geen beeld.',
    opsporingsbelang: { geenBezwaar: true, naam: 'R. Opsporing', datum: vandaag },
    functionaris: overleg,
    om: overleg,
  });
}

/** Analysis, proposal and three votes at the same moment; undefined unless the person is scheduled. */
async function weeg(boek: Boek, verband: Verband, id: string): Promise<Doorgang | undefined> {
  const lees = () => boek.doe('weegdossier-inzien', kies([mensen.gemeente, mensen.om, mensen.uitvoerder]), { id });
  const signalen = (await lees())?.gegevens.filter(({ soort }) => soort === 'signaal').map((een) => een.id) ?? [];
  await boek.doe('signalen-analyseren', kies([mensen.gemeente, mensen.om, mensen.politie]), {
    id,
    criteria: [1, 2, 3, 4, 5].map((criterium) => ({
      criterium,
      oordeel: 'ja' as const,
      reden: 'Volgt uit het signaal.',
      signalen,
    })),
    conclusie: 'Samen te bespreken.',
  });
  const over = ['naw', 'signaal', 'analyse'];
  const selectie = ((await lees())?.gegevens ?? []).filter(({ soort }) => over.includes(soort));
  const agenderen = kans(0.7);
  const partners = verband.partners.slice(0, randomInt(3));
  const betrek = ({ id: wie }: { readonly id: string }) => ({ id: wie, reden: 'Heeft een taak in de aanpak.' });
  const voorstel = await boek.doe('agendering-voorstellen', mensen.gemeente, {
    id,
    uitkomst: agenderen ? 'agenderen' : 'niet-agenderen',
    motivering: 'Na afweging van de analyse.',
    ...(agenderen
      ? {
          partijen: verband.partijen.map(betrek),
          externePartners: partners.map(betrek),
          selectie: selectie.map((een) => ({ gegeven: een.id, reden: 'Nodig voor het plan.' })),
        }
      : {}),
  });
  if (voorstel === undefined) throw new Error('geen voorstel');
  const tegenstem = kans(0.15);
  const standen = await Promise.all(
    [mensen.gemeente, mensen.om, mensen.politie].map((wie, plaats) =>
      boek.doe(
        'stemmen',
        wie,
        { id, voorstel: voorstel.voorstel, voor: !(tegenstem && plaats === 1), reden: 'Na overleg.' },
        // Once somebody voted against, the proposal is closed for who comes later.
        tegenstem ? [403, 404] : [],
      ),
    ),
  );
  const aangenomen = standen.some((een) => een?.stand === 'aangenomen');
  if (!tegenstem && !aangenomen) throw new Error('drie stemmen voor en niet aangenomen');
  return aangenomen && agenderen
    ? {
        dossier: id,
        partijen: verband.partijen.map((een) => een.id),
        partners: partners.map((een) => een.id),
        gekozen: selectie.length,
        signalen: selectie.filter(({ soort }) => soort === 'signaal').length,
      }
    : undefined;
}

async function maakPlan(boek: Boek, verband: Verband, achternaam: string): Promise<void> {
  const gevonden = await boek.doe('casussen-zoeken', mensen.uitvoerder, { tekst: achternaam });
  const id = gevonden?.resultaten[0]?.id;
  if (id === undefined) throw new Error(`de casus van ${achternaam} is niet te vinden`);
  await boek.doe('casus-inzien', mensen.rvdk, { id });
  await boek.doe('plan-opstellen', mensen.uitvoerder, { id, doelen: ['b', 'c'], doelomschrijving: 'Rust in de wijk.' });
  await Promise.all(
    ([mensen.gemeente, mensen.rvdk] as const).map((wie, plaats) =>
      boek.doe('maatregel-opnemen', wie, {
        id,
        eigenaar: verband.partijen[plaats]?.id ?? '',
        omschrijving: 'Gesprek voeren.',
        verantwoordelijke: 'regisseur',
        verwachtResultaat: 'Afspraken.',
        uiterlijk: verband.vandaag,
      }),
    ),
  );
  await boek.doe('plan-vaststellen', mensen.uitvoerder, { id, motivering: 'Allen akkoord.' });
}

/** One person from signal to plan or to the end before it; tells `doorgang` when he goes through the door. */
export async function behandel(boek: Boek, verband: Verband, doorgang: (een: Doorgang) => void): Promise<void> {
  const { id, achternaam } = await brengIn(boek, verband);
  if (kans(0.3)) await verzegelEnGeefVrij(boek, verband);
  const door = await weeg(boek, verband, id);
  if (door === undefined) return;
  doorgang(door);
  await maakPlan(boek, verband, achternaam);
  await boek.doe('weegdossiers-zoeken', mensen.om, { tekst: achternaam });
}
