// Work on the duty to inform that is there when its screens are tried: views of the core parties, a letter and a postponement.
import type { Bezoeker, Opstelling } from './browser.ts';
import type { Ploeg } from './dossierwerk.ts';

/** Every core party sees no impediment; signs in the functionaris gegevensbescherming, who watches. */
export async function maakInformeren(opstelling: Opstelling, ploeg: Ploeg, id: string): Promise<Bezoeker> {
  for (const wie of [ploeg.gemeente, ploeg.om, ploeg.politie])
    await wie.doe('informeren-overleggen', {
      id,
      beletsel: false,
      reden: 'Betrokkene is al gehoord en weet waar het over gaat.',
    });
  await ploeg.gemeente.doe('informatiebrief-opmaken', {
    ...{ id, leeftijd: '16-of-ouder', contact: 'Bureau Aanpak, 06-00000001' },
    aan: [
      { hoedanigheid: 'betrokkene', naam: 'Wilhelmina van der Heijden-Oosterhuis', adres: 'Kade 1\n1234 AB Waterhoek' },
    ],
  });
  return opstelling.meldAan('fg');
}

const gronden = (): ('b' | 'e')[] => ['b', 'e'];

/** The prosecution service sees an impediment after all; informing is postponed and everybody gives a view anew. */
export async function stelInformerenUit({ gemeente, om, politie }: Ploeg, id: string): Promise<void> {
  const metBeletsel = {
    id,
    beletsel: true,
    gronden: gronden(),
    reden: 'Medeverdachten worden deze maand gehoord; eerder bericht zou dat doorkruisen.',
  };
  await om.doe('informeren-overleggen', metBeletsel);
  await om.doe('uitstel-aantekenen', {
    id,
    gronden: ['b'],
    noodzaak: 'Zonder uitstel kan bewijs verdwijnen.',
    evenredigheid: 'Het duurt niet langer dan de verhoren vragen; een brief zonder inhoud zou hetzelfde verraden.',
    herbeoordelenOp: '2026-12-15',
  });
  await om.doe('informeren-overleggen', metBeletsel);
  for (const wie of [gemeente, politie])
    await wie.doe('informeren-overleggen', { id, beletsel: false, reden: 'Wij volgen het oordeel van het OM.' });
}
