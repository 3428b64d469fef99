// The letter that an answer comes later (art. 12 lid 3, AVG 12 lid 3): why, until when, and where a complaint can be lodged; the same for everybody.
import { dagInWoorden } from '../documenten/dagen.ts';
import { loopAf } from '../termijnen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { alinea, type Blok, klacht, kop } from './briefdelen.ts';
import { type Briefverzoek, type Verzending, verzoekbrief, vragen } from './verzoekbrief.ts';

/** A request that is put off, with the reason as the reader gets it. */
export interface Verdaagd extends Briefverzoek {
  readonly reden: string;
}

/** The body of the letter: all of it follows from the request and the reason, nothing from what was found. */
export function verdagingDelen({ soort, ontvangenOp, nummer, reden }: Verdaagd): readonly Blok[] {
  const dag = (van: string) => dagInWoorden(van, 'nl');
  return [
    alinea(
      `Op ${dag(ontvangenOp)} kregen wij uw verzoek om ${vragen[soort]} (${nummer}). U zou uiterlijk op ${dag(loopAf('verzoek-beantwoorden', ontvangenOp))} antwoord krijgen. Wij hebben meer tijd nodig.`,
    ),
    kop('Waarom hebben wij meer tijd nodig?'),
    alinea(reden.trim()),
    kop('Wanneer krijgt u antwoord?'),
    alinea(
      `U krijgt ons antwoord uiterlijk op ${dag(loopAf('verzoek-verdaagd', ontvangenOp))}. Dat is vier weken later. Langer stellen wij het niet uit. De wet laat dit uitstel toe (artikel 12 lid 3 van de Algemene verordening gegevensbescherming).`,
    ),
    kop('Zegt deze brief iets over u?'),
    alinea(
      'Nee. Deze brief zegt niet of wij gegevens over iemand verwerken. Wij kunnen ook meer tijd nodig hebben om vast te stellen dat er niets is.',
    ),
    kop('Bent u het niet eens met dit uitstel?'),
    alinea('Laat het ons dan weten.'),
    alinea(klacht),
  ];
}

export const verdagingBrief = (verzoek: Verdaagd, verzending: Verzending): Documentinhoud =>
  verzoekbrief('Het antwoord op uw verzoek komt later', verzoek.nummer, verzending, verdagingDelen(verzoek));
