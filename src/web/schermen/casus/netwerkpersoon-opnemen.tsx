// Recording somebody of the social network: who, with which part in the plan, and why.
import { netwerkpersoonOpnemen } from '../../../convenant/artikelen/netwerkpersoon-opnemen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { leegPersoon, persooninvoer, persoonsituatie, persoonwijzer, Rolvelden, Wievelden } from './persoonvelden.tsx';

export function NetwerkpersoonOpnemen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const p = t.dossierwerk.personen;
  const feiten = casusfeitenVan(casus, useSessie());
  const formulier = useFormulier({
    handeling: 'netwerkpersoon-opnemen',
    begin: leegPersoon,
    merk,
    invoer: (w) => ({ id: casus.id, ...persooninvoer(w) }),
    regels: (w) =>
      weeg(netwerkpersoonOpnemen.artikel, netwerkpersoonOpnemen.voorwaarden, { ...feiten, ...persoonsituatie(w) }),
    velden: persoonwijzer,
    herlees,
    klaar: () => klaar(p.gelukt(t.woorden.soorten.netwerkpersoon), 'betrokkenen'),
  });
  const { w, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="netwerkpersoon-opnemen" terug={terug}>
      <Wievelden w={w} zet={zetDeel} />
      <Kaart titel={p.waarom} bij={<Artikelchip artikel="10" lid="2 g" />}>
        <Rolvelden w={w} zet={zetDeel} rolHint={p.rolHintNetwerk} />
      </Kaart>
      <Bericht soort="weet">
        <p>
          {p.rechten} <Artikelchip artikel="12" lid="2" />
        </p>
      </Bericht>
    </Formulier>
  );
}
