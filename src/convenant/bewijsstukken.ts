// What whoever asks for another must fit once the birth date of the person is known (art. 12 lid 1). Pure.
import { type Verzoekfeiten, verjaardag } from './verzoeken.ts';

/** What does not fit a birth date that was opened: curatele and mentorship begin at eighteen, also when a judge ordered them before. */
export function leeftijdsfout(
  { hoedanigheid, vandaag }: Pick<Verzoekfeiten, 'hoedanigheid' | 'vandaag'>,
  geboortedatum: string,
): string | undefined {
  const meerderjarig = verjaardag(geboortedatum, 18) <= vandaag;
  return meerderjarig || (hoedanigheid !== 'curator' && hoedanigheid !== 'mentor')
    ? undefined
    : 'een curator of mentor vraagt pas voor wie achttien is';
}
