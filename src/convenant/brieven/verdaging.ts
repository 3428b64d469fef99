// The letter that an answer comes later (art. 12 lid 3, AVG 12 lid 3): why, until when, and where a complaint can be lodged; the same for everybody.
import { dagInWoorden } from '../documenten/dagen.ts';
import { loopAf } from '../termijnen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { klacht } from './briefdelen.ts';
import { type Briefverzoek, type Verzending, verzoekbrief, vragen } from './verzoekbrief.ts';

/** A request that is put off, with the reason as the reader gets it. */
export interface Verdaagd extends Briefverzoek {
  readonly reden: string;
}

/** The paragraphs of the letter: all of it follows from the request and the reason, nothing from what was found. */
export function verdagingAlineas({ soort, ontvangenOp, nummer, reden }: Verdaagd): readonly string[] {
  const dag = (van: string) => dagInWoorden(van, 'nl');
  return [
    `Op ${dag(ontvangenOp)} ontvingen wij uw verzoek om ${vragen[soort]} (${nummer}). U zou uiterlijk op ${dag(loopAf('verzoek-beantwoorden', ontvangenOp))} antwoord krijgen. Wij hebben meer tijd nodig.`,
    `De reden is: ${reden.trim()}`,
    `U krijgt ons antwoord uiterlijk op ${dag(loopAf('verzoek-verdaagd', ontvangenOp))}. Dat is vier weken later; langer stellen wij het niet uit. De wet laat uitstel toe (artikel 12 lid 3 van de Algemene verordening gegevensbescherming).`,
    'Deze brief zegt niet of wij gegevens over iemand verwerken. Wij kunnen ook meer tijd nodig hebben om vast te stellen dat er niets is.',
    'Hebt u vragen? Dan kunt u terecht op dezelfde plek als waarheen u uw verzoek stuurde.',
    klacht,
  ];
}

export const verdagingBrief = (verzoek: Verdaagd, verzending: Verzending): Documentinhoud =>
  verzoekbrief('Het antwoord op uw verzoek komt later', verzoek.nummer, verzending, verdagingAlineas(verzoek));
