// The mail of a notice: kinds and numbers in the language of who gets it, and a link to the start page. No name, no content.
import { berichtteksten, teLaatTekst } from '../convenant/berichten.ts';
import type { MailAntwoord } from '../convenant/vormen/berichten.ts';

interface Woorden {
  onderwerp(aantal: number): string;
  readonly aanhef: string;
  readonly slot: string;
}

const woorden: Record<MailAntwoord['taal'], Woorden> = {
  nl: {
    onderwerp: (aantal) => (aantal === 1 ? 'Weegwijs: 1 bericht' : `Weegwijs: ${aantal} berichten`),
    aanhef: 'In Weegwijs wacht op u:',
    slot: 'Meld u aan om te zien waar het over gaat. Daar stelt u ook in of en wanneer u deze mail krijgt.',
  },
  en: {
    onderwerp: (aantal) => (aantal === 1 ? 'Weegwijs: 1 notice' : `Weegwijs: ${aantal} notices`),
    aanhef: 'In Weegwijs this waits for you:',
    slot: 'Sign in to see what it is about. There you also set whether and when you get this mail.',
  },
};

/** Subject and text of a mail; `url` is the address of the start page. */
export function maakBrief({ taal, regels }: MailAntwoord, url: string): { onderwerp: string; tekst: string } {
  const { onderwerp, aanhef, slot } = woorden[taal];
  const lijst = regels.map(({ soort, teLaat, nummer }) => {
    const wat = `${berichtteksten[soort][taal]}${teLaat ? ` (${teLaatTekst[taal]})` : ''}`;
    return `- ${nummer === null ? wat : `${nummer}: ${wat}`}`;
  });
  return { onderwerp: onderwerp(regels.length), tekst: [aanhef, '', ...lijst, '', slot, '', `${url}/`, ''].join('\n') };
}
