// Taking in a request: what, how and when, who asks in what capacity, and about whom.
import { Link, useNavigate } from '@tanstack/react-router';
import { verzoekOntvangen } from '../../../convenant/artikelen/verzoek-ontvangen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';
import {
  ontvangstVan,
  teKiezen,
  teVullen,
  Verzoekvelden,
  type Verzoekwaarden,
  verzoekVan,
  verzoekvelden,
} from './verzoekvelden.tsx';

const leeg: Verzoekwaarden = {
  ...{ soort: '', weg: '', hoedanigheid: '', ontvangenOp: '', naam: '', contact: '', vraag: '', reden: '' },
  ...{ voornaam: '', voorletters: '', achternaam: '', geboortedatum: '', straat: '', huisnummer: '', woonplaats: '' },
};

function Ontvangstformulier() {
  const t = useTeksten();
  const v = t.verzoeken;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'verzoek-ontvangen',
    begin: leeg,
    invoer: verzoekVan,
    kies: teKiezen,
    vul: teVullen,
    regels: (w) =>
      weeg(verzoekOntvangen.artikel, verzoekOntvangen.voorwaarden, ontvangstVan(w, vandaag)).filter(
        ({ reden }) => reden !== 'verzoeker-ontbreekt',
      ),
    velden: verzoekvelden,
    klaar: ({ verzoek, nummer }) => {
      meld(v.gelukt.ontvangen(nummer));
      void navigeer(paden.verzoek(verzoek));
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="verzoek-ontvangen"
      terug={
        <Link {...paden.verzoeken()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <Verzoekvelden w={formulier.w} zetDeel={formulier.zetDeel} />
    </Formulier>
  );
}

export function Ontvangstscherm() {
  const { titel } = useTeksten().verzoeken;
  const { taal } = useTaal();
  const teksten = handelingteksten['verzoek-ontvangen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.verzoeken()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={verzoekOntvangen}>
        <Ontvangstformulier />
      </Bevoegd>
    </Pagina>
  );
}
