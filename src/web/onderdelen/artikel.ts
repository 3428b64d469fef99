// Articles by name: from a row of the obligations table to article and paragraph, and to words on a chip.
import type { Taal } from '../teksten/taal.tsx';

export interface Artikelplaats {
  readonly artikel: string;
  readonly lid: string;
}

/**
 * `7.4.1` is article 7 paragraph 4; `1.h` article 1 under h; `15.2.c` article 15 paragraph 2 under c; `MB-2.b` article 2 under b of the
 * authorisation decree. A third number only counts the obligations within a paragraph and is dropped.
 */
export function plaatsVanClausule(clausule: string): Artikelplaats {
  if (clausule === 'sign') return { artikel: 'Ondertekening', lid: 'a-e' };
  if (clausule.startsWith('P-')) return { artikel: 'Partijen', lid: 'a-e' };
  const besluit = clausule.startsWith('MB-');
  const [nummer = '', lid = '', onder = ''] = (besluit ? clausule.slice(3) : clausule).split('.');
  const artikel = besluit ? `MB ${nummer}` : nummer;
  // Article 3 has no paragraphs: its list of aims is counted as a third part.
  if (nummer === '3' && !besluit) return { artikel, lid: onder };
  return { artikel, lid: /^[a-z]/.test(onder) ? `${lid} ${onder}` : lid };
}

const isGetal = (tekst: string) => /^\d+$/.test(tekst);

function lidInWoorden(lid: string, taal: Taal): string {
  const delen = lid.split(' ').filter((deel) => deel !== '');
  if (taal === 'en') return delen.map((deel) => `(${deel})`).join('');
  return delen.map((deel) => (isGetal(deel) || /^\d+-\d+$/.test(deel) ? ` lid ${deel}` : ` onder ${deel}`)).join('');
}

/** `art. 7 lid 4`, `machtigingsbesluit art. 1 lid 2`, `ondertekening`; grounds such as `Wpg 20` keep their own name. */
export function artikelnaam({ artikel, lid }: Artikelplaats, taal: Taal): string {
  if (artikel.startsWith('MB ')) {
    const naam = taal === 'nl' ? 'machtigingsbesluit art.' : 'authorisation decree art.';
    return `${naam} ${artikel.slice(3)}${lidInWoorden(lid, taal)}`;
  }
  if (/^\d/.test(artikel)) return `art. ${artikel}${lidInWoorden(lid, taal)}`;
  if (artikel === 'Ondertekening') return taal === 'nl' ? 'ondertekening' : 'signatures';
  if (artikel === 'Partijen') return taal === 'nl' ? 'partijen' : 'parties';
  return `${artikel}${lidInWoorden(lid, taal)}`;
}
