// Conditions that every act shares: a covenant in force, an uitvoerder, a mandate and a statement of secrecy.
import type { Voorwaarde } from '../besluit.ts';
import type { Casusoverleghandeling, Casusstand, Weegploeghandeling, Weegstand } from '../dossier.ts';
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
