// What a person reads at the end of signing in, in Dutch and English, without any detail of why.
import { ontsnap, type Pagina } from '../platform/identity/page.ts';

export type Melding = 'gelukt' | 'acr-te-laag' | 'geweigerd' | 'onbekend' | 'ongeldig' | 'storing';

interface Tekst {
  readonly titel: string;
  readonly title: string;
  readonly nl: string;
  readonly en: string;
  /** Where the link goes, and what it says. */
  readonly link: readonly [pad: string, nl: string, en: string];
}

const opnieuw = ['/aanmelden', 'Opnieuw aanmelden', 'Sign in again'] as const;

const teksten = {
  gelukt: {
    titel: 'U bent aangemeld',
    title: 'You are signed in',
    nl: 'U gaat vanzelf verder.',
    en: 'You will be taken on automatically.',
    link: ['/', 'Verder', 'Continue'],
  },
  'acr-te-laag': {
    titel: 'U bent niet veilig genoeg aangemeld',
    title: 'You did not sign in securely enough',
    nl: 'Weegwijs vraagt een aanmelding met ten minste twee stappen. Meld u opnieuw aan en gebruik beide.',
    en: 'Weegwijs asks for a sign-in with at least two steps. Sign in again and use both.',
    link: opnieuw,
  },
  geweigerd: {
    titel: 'Het aanmelden is afgebroken',
    title: 'Signing in was cancelled',
    nl: 'Uw organisatie heeft u niet aangemeld, of u bent zelf gestopt.',
    en: 'Your organisation did not sign you in, or you stopped.',
    link: opnieuw,
  },
  onbekend: {
    titel: 'U hebt hier geen account',
    title: 'You have no account here',
    nl: 'U bent aangemeld bij uw organisatie maar hebt geen account in dit samenwerkingsverband. Vraag de functioneel beheerder van het samenwerkingsverband om een account.',
    en: 'You are signed in at your organisation but have no account in this partnership. Ask the functional administrator of the partnership for an account.',
    link: opnieuw,
  },
  ongeldig: {
    titel: 'Deze aanmelding is verlopen',
    title: 'This sign-in has expired',
    nl: 'De aanmelding duurde te lang, is al gebruikt, of is in een ander venster begonnen.',
    en: 'The sign-in took too long, was used before, or was started in another window.',
    link: opnieuw,
  },
  storing: {
    titel: 'Aanmelden kan nu niet',
    title: 'Signing in is not possible now',
    nl: 'De aanmelddienst van uw organisatie geeft geen bruikbaar antwoord. Probeer het over enkele minuten opnieuw.',
    en: 'The sign-in service of your organisation gives no usable answer. Try again in a few minutes.',
    link: opnieuw,
  },
} as const satisfies Record<Melding, Tekst>;

/** The page for one outcome; after success it goes on to the start page by itself. */
export function aanmeldpagina(melding: Melding): Pagina {
  const { titel, title, nl, en, link }: Tekst = teksten[melding];
  const [pad, linktekst, linkText] = link;
  return {
    titel: `${titel} - Weegwijs`,
    inhoud: `<h1>${ontsnap(titel)} <span lang="en">${ontsnap(title)}</span></h1>
<p>${ontsnap(nl)}</p>
<p lang="en">${ontsnap(en)}</p>
<p><a href="${pad}">${linktekst} <span lang="en">${linkText}</span></a></p>`,
    // A session cookie that is SameSite=Strict does not come along on a redirect that another site began; a page of our
    // own that goes on does bring it.
    ...(melding === 'gelukt' ? { verderNaar: '/' } : {}),
  };
}
