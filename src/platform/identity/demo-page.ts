// The page of the demo provider: one button per fictional person, no password.
import { ontsnap, type Pagina } from './page.ts';

/** A fictional person; `sub` is opaque, the rest is only shown. */
export interface DemoPersoon {
  readonly sub: string;
  readonly naam: string;
  readonly rol: string;
  readonly partij: string;
}

const kop = '<h1>Demo-aanmelding <span lang="en">Demo sign-in</span></h1>';

/** The choice of `personen`, by party; the form goes to `actie` with `sub`, or with `annuleren`. */
export function keuzepagina(personen: readonly DemoPersoon[], actie: string): Pagina {
  const groepen = Map.groupBy(personen, (persoon) => persoon.partij);
  const lijsten = [...groepen].map(
    ([partij, leden]) => `<h2>${ontsnap(partij)}</h2>\n<ul>\n${leden.map(knop).join('\n')}\n</ul>`,
  );
  const keuze =
    personen.length === 0
      ? '<p>Er zijn nog geen personen. <span lang="en">There are no people yet.</span></p>'
      : `<p>Kies wie u wilt zijn. Iedereen hier is verzonnen en er is geen wachtwoord.<br>
<span lang="en">Choose who you want to be. Everyone here is fictional and there is no password.</span></p>`;
  return {
    titel: 'Demo-aanmelding',
    formulier: true,
    inhoud: `${kop}
${keuze}
<form method="post" action="${ontsnap(actie)}">
${lijsten.join('\n')}
<button class="annuleren" name="annuleren" value="ja">Annuleren <span lang="en">Cancel</span></button>
</form>`,
  };
}

function knop({ sub, naam, rol }: DemoPersoon): string {
  return `<li><button name="sub" value="${ontsnap(sub)}"><strong>${ontsnap(naam)}</strong>${ontsnap(rol)}</button></li>`;
}

/** When a choice can no longer be made, or was not a choice. */
export function verlopenPagina(start: string): Pagina {
  return {
    titel: 'Demo-aanmelding verlopen',
    inhoud: `${kop}
<p>Deze aanmelding is verlopen of al gebruikt. <span lang="en">This sign-in has expired or was used before.</span></p>
<p><a href="${ontsnap(start)}">Opnieuw beginnen <span lang="en">Start again</span></a></p>`,
  };
}
