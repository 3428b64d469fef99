// Signs in as a demo person without a browser: follows the redirects, chooses, and keeps the session cookie.

interface StoredCookie {
  readonly naam: string;
  readonly waarde: string;
  readonly pad: string;
}

const meesteStappen = 12;

/**
 * Signs in at the server on `basisUrl` as the demo person with subject `sub`, and returns the `Cookie` header of the
 * session. Works with the demo provider only; throws with the status and the heading of the page where it stopped.
 */
export async function meldAan(basisUrl: string, sub: string): Promise<string> {
  const wandelaar = maakWandelaar();
  const keuze = await wandelaar.ga(new URL('/aanmelden', basisUrl));
  if (!keuze.antwoord.ok) throw await gestrand('Aanmelden begint niet', keuze.antwoord);
  const einde = await wandelaar.ga(keuze.url, new URLSearchParams({ sub }));
  if (!einde.antwoord.ok) throw await gestrand(`Aanmelden als ${sub} lukt niet`, einde.antwoord);
  await einde.antwoord.body?.cancel();
  return wandelaar.cookies(new URL('/', basisUrl));
}

/** A browser as far as signing in needs one: it follows redirects and keeps cookies by path. */
export interface Wandelaar {
  /** Gets `url`, or posts `formulier` to it, and follows up to twelve redirects; returns where it ended. */
  ga(url: URL, formulier?: URLSearchParams): Promise<{ readonly url: URL; readonly antwoord: Response }>;
  /** The `Cookie` header for `url`. */
  cookies(url: URL): string;
}

/** A walker without any cookies yet. It stays on one host: cookies are told apart by path only. */
export function maakWandelaar(): Wandelaar {
  const pot = new Map<string, StoredCookie>();

  function cookies(url: URL): string {
    return [...pot.values()]
      .filter(({ pad }) => url.pathname === pad || url.pathname.startsWith(pad.endsWith('/') ? pad : `${pad}/`))
      .map(({ naam, waarde }) => `${naam}=${waarde}`)
      .join('; ');
  }

  function bewaar(regel: string): void {
    const [paar = '', ...kenmerken] = regel.split(';').map((deel) => deel.trim());
    const is = paar.indexOf('=');
    const kenmerk = (naam: string) =>
      kenmerken.find((deel) => deel.toLowerCase().startsWith(`${naam}=`))?.slice(naam.length + 1);
    const nieuw = { naam: paar.slice(0, is), waarde: paar.slice(is + 1), pad: kenmerk('path') ?? '/' };
    const sleutel = `${nieuw.naam} ${nieuw.pad}`;
    if (kenmerk('max-age') === '0' || nieuw.waarde === '') pot.delete(sleutel);
    else pot.set(sleutel, nieuw);
  }

  return {
    cookies,
    async ga(begin, formulier) {
      let url = begin;
      let vraag: RequestInit = formulier === undefined ? {} : { method: 'POST', body: formulier };
      for (let stap = 0; stap < meesteStappen; stap += 1) {
        const antwoord = await fetch(url, { ...vraag, redirect: 'manual', headers: { cookie: cookies(url) } });
        for (const regel of antwoord.headers.getSetCookie()) bewaar(regel);
        const naar = antwoord.headers.get('location');
        if (naar === null || antwoord.status < 300 || antwoord.status >= 400) return { url, antwoord };
        await antwoord.body?.cancel();
        url = new URL(naar, url);
        vraag = {};
      }
      throw new Error(`Meer dan ${meesteStappen} doorverwijzingen vanaf ${begin.pathname}.`);
    },
  };
}

async function gestrand(wat: string, antwoord: Response): Promise<Error> {
  const kop = /<h1>([^<]*)/.exec(await antwoord.text())?.[1]?.trim() ?? '';
  return new Error(`${wat}: ${antwoord.status} ${kop}`);
}
