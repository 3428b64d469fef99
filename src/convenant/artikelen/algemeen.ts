// Conditions that every act shares: a covenant in force, an uitvoerder, a mandate and a statement of secrecy.
import type { Voorwaarde } from '../besluit.ts';
import type { Casusoverleghandeling, Casusstand, Taakhandeling, Weegploeghandeling, Weegstand } from '../dossier.ts';
import type { AlgemeneSituatie } from '../feiten.ts';
import { staatCasusToe, staatWeegdossierToe } from '../levensloop.ts';
import { weegploegwerk } from '../vertrek.ts';
import { magVragen, type Verzoekfeiten, type Verzoekstand } from '../verzoeken.ts';

/** Without these nothing opens at all. */
export const inWerking: readonly Voorwaarde<AlgemeneSituatie>[] = [
  {
    reden: 'convenant-niet-in-werking',
    artikel: 'MB 1',
    lid: '3',
    clausule: 'MB-1.3',
    geldt: (s) => s.convenantInWerking,
  },
  { reden: 'geen-uitvoerder', artikel: '5', lid: '1', clausule: '5.1', geldt: (s) => s.uitvoerderAangesteld },
];

/**
 * Tasks that carry out a term, a leaving, or what such a term waits for. Art. 5 says who supports the people at their work;
 * a term of art. 13 runs on when nobody holds that office, so what it asks of the system does not wait for him.
 */
export const afwikkeling: readonly Taakhandeling[] = [
  'archiveren',
  'vernietiging-voorstellen',
  'vernietigen',
  'verklaring-opmaken',
  'verzoek-vernietigen',
  // As long as a closure is on its way, or a leaving party still takes part, the term cannot be carried out whole.
  'afsluiting-overnemen',
  'deelname-beeindigen',
];

/** What an act asks of the partnership itself: a covenant in force and, unless it carries out a term, an uitvoerder. */
export function vanSamenwerkingsverband(handeling: string): typeof inWerking {
  return afwikkeling.some((naam) => naam === handeling)
    ? inWerking.filter(({ reden }) => reden !== 'geen-uitvoerder')
    : inWerking;
}

/** Without one of the core parties there is no weegploeg, so nothing of what it does; the one place that says so (18 lid 3). */
export const weegploegCompleet: readonly Voorwaarde<Pick<AlgemeneSituatie, 'weegploegVoltallig'>>[] = [
  {
    reden: 'weegploeg-onvoltallig',
    artikel: '18',
    lid: '3',
    clausule: '18.3',
    geldt: (s) => s.weegploegVoltallig,
  },
];

/** What an act asks of the weegploeg: that it is whole, when the act is one of its own. */
export function vanWeegploeg(handeling: string): typeof weegploegCompleet {
  return weegploegwerk.some((naam) => naam === handeling) ? weegploegCompleet : [];
}

/** The actor's own powers. */
export const persoonlijk: readonly Voorwaarde<AlgemeneSituatie>[] = [
  { reden: 'geen-mandaat', artikel: '15', lid: '2 c', clausule: '15.2.c', geldt: (s) => s.mandaat },
  // Somebody without any mandate hears that once, not twice.
  { reden: 'niet-bevoegd', artikel: '15', lid: '2 b', clausule: '15.2.b', geldt: (s) => s.bevoegd || !s.mandaat },
  { reden: 'geen-geheimhouding', artikel: '14', lid: '1', clausule: '14.1', geldt: (s) => s.geheimhouding },
];

/** The stand of the weegdossier allows the act (art. 7 lid 4 and the life cycle in dossier.ts). */
export function inWeegstand(handeling: Weegploeghandeling): Voorwaarde<{ readonly stand: Weegstand }> {
  return {
    reden: 'stand-staat-niet-toe',
    artikel: '7',
    lid: '4',
    clausule: '7.4.1',
    geldt: (s) => staatWeegdossierToe(s.stand, handeling),
  };
}

/** The stand of the casus allows the act (art. 9 lid 3). */
export function inCasusstand(handeling: Casusoverleghandeling): Voorwaarde<{ readonly stand: Casusstand }> {
  return {
    reden: 'stand-staat-niet-toe',
    artikel: '9',
    lid: '3',
    clausule: '9.3',
    geldt: (s) => staatCasusToe(s.stand, handeling),
  };
}

/** Nobody is searched for before it is known who asks, and that he may (12 lid 1 and 3). */
export const isOntvankelijk: readonly Voorwaarde<Verzoekfeiten>[] = [
  {
    reden: 'identiteit-ontbreekt',
    artikel: '12',
    lid: '3',
    clausule: '12.3.1',
    geldt: (s) => s.identiteitOp !== undefined,
  },
  { reden: 'bevoegdheid-ontbreekt', artikel: '12', lid: '1', clausule: '12.1.1', geldt: magVragen },
];

/** A request that was answered, or not dealt with, stays as it is; whoever asks again makes a new one. */
export const inVerzoekstand: Voorwaarde<{ readonly stand: Verzoekstand }> = {
  reden: 'verzoek-afgehandeld',
  artikel: '12',
  lid: '3',
  clausule: '12.3.2',
  geldt: (s) => s.stand === 'open',
};
