// Taking in a request: what, how and when, who asks in what capacity, and about whom.
import { Link, useNavigate } from '@tanstack/react-router';
import { verzoekOntvangen } from '../../../convenant/artikelen/verzoek-ontvangen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import {
  type Hoedanigheid,
  hoedanigheden,
  type Verzoeksoort,
  verzoeksoorten,
  verzoekwegen,
} from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from '../beheer/bevoegd.tsx';

interface Waarden {
  readonly soort: Verzoeksoort | '';
  readonly weg: (typeof verzoekwegen)[number] | '';
  readonly hoedanigheid: Hoedanigheid | '';
  readonly ontvangenOp: string;
  readonly naam: string;
  readonly contact: string;
  readonly voornaam: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly vraag: string;
  readonly reden: string;
}

const leeg: Waarden = {
  soort: '',
  weg: '',
  hoedanigheid: '',
  ontvangenOp: '',
  naam: '',
  contact: '',
  voornaam: '',
  achternaam: '',
  geboortedatum: '',
  vraag: '',
  reden: '',
};
const gevuld = (waarde: string) => (waarde.trim() === '' ? undefined : waarde);

function Ontvangstformulier() {
  const t = useTeksten();
  const v = t.verzoeken;
  const n = t.weegdossier.naw;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'verzoek-ontvangen',
    begin: leeg,
    invoer: (w) => ({
      soort: w.soort === '' ? 'inzage' : w.soort,
      weg: w.weg === '' ? 'brief' : w.weg,
      hoedanigheid: w.hoedanigheid === '' ? 'zelf' : w.hoedanigheid,
      ontvangenOp: w.ontvangenOp,
      verzoeker: { naam: w.naam, contact: w.contact },
      betrokkene: {
        voornaam: gevuld(w.voornaam),
        achternaam: w.achternaam,
        geboortedatum: gevuld(w.geboortedatum),
      },
      vraag: w.vraag,
      reden: w.reden,
    }),
    kies: (w) => (['soort', 'weg', 'hoedanigheid'] as const).filter((naam) => w[naam] === ''),
    vul: (w) => [
      ...(w.naam.trim() === '' ? ['verzoeker.naam'] : []),
      ...(w.contact.trim() === '' ? ['verzoeker.contact'] : []),
    ],
    regels: (w) =>
      weeg(verzoekOntvangen.artikel, verzoekOntvangen.voorwaarden, {
        vandaag,
        soort: w.soort === '' ? 'inzage' : w.soort,
        hoedanigheid: w.hoedanigheid === '' ? 'derde' : w.hoedanigheid,
        ontvangenOp: w.ontvangenOp,
        vraag: w.vraag,
        reden: w.reden,
        verzoekerNaam: w.naam,
        verzoekerContact: w.contact,
        geboortedatum: gevuld(w.geboortedatum),
      }).filter(({ reden }) => reden !== 'verzoeker-ontbreekt'),
    velden: {
      'verzoeker-ontbreekt': 'verzoeker.naam',
      'verzoek-ontbreekt': 'vraag',
      'verzoekreden-ontbreekt': 'reden',
      'geboortedatum-ontbreekt': 'betrokkene.geboortedatum',
      'ontvangstdag-ongeldig': 'ontvangenOp',
    },
    klaar: ({ verzoek, nummer }) => {
      meld(v.gelukt.ontvangen(nummer));
      void navigeer(paden.verzoek(verzoek));
    },
  });
  const { w, zet } = formulier;
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
      <Kaart titel={v.delen.verzoek} bij={<Artikelchip artikel="12" lid="2" />}>
        <Rondjes
          veld="soort"
          label={v.velden.soort}
          naastElkaar
          opties={verzoeksoorten.map((waarde) => ({ waarde, tekst: v.soorten[waarde] }))}
          waarde={w.soort}
          opWijziging={(waarde) => zet('soort', waarde)}
        />
        <div className="velden">
          <Datumveld
            veld="ontvangenOp"
            label={v.velden.ontvangenOp}
            hint={v.velden.ontvangenOpHint}
            waarde={w.ontvangenOp}
            opWijziging={(waarde) => zet('ontvangenOp', waarde)}
          />
          <Keuzelijst
            veld="weg"
            label={v.velden.weg}
            opties={verzoekwegen.map((waarde) => ({ waarde, tekst: v.wegen[waarde] }))}
            waarde={w.weg}
            opWijziging={(waarde) => zet('weg', waarde)}
          />
        </div>
        <Tekstvlak
          veld="vraag"
          label={v.velden.vraag}
          hint={v.velden.vraagHint}
          kort
          max={4000}
          waarde={w.vraag}
          opWijziging={(waarde) => zet('vraag', waarde)}
        />
        <Tekstvlak
          veld="reden"
          label={v.velden.reden}
          hint={v.velden.redenHint}
          optioneel={w.soort === 'inzage' || w.soort === ''}
          kort
          max={4000}
          waarde={w.reden}
          opWijziging={(waarde) => zet('reden', waarde)}
        />
      </Kaart>
      <Kaart titel={v.delen.verzoeker} bij={<Artikelchip artikel="12" lid="1" />}>
        <Keuzelijst
          veld="hoedanigheid"
          label={v.velden.hoedanigheid}
          opties={hoedanigheden.map((waarde) => ({ waarde, tekst: v.hoedanigheden[waarde] }))}
          waarde={w.hoedanigheid}
          opWijziging={(waarde) => zet('hoedanigheid', waarde)}
        />
        <Tekstveld
          veld="verzoeker.naam"
          label={v.velden.naam}
          hint={v.velden.naamHint}
          max={200}
          waarde={w.naam}
          opWijziging={(waarde) => zet('naam', waarde)}
        />
        <Tekstveld
          veld="verzoeker.contact"
          label={v.velden.contact}
          hint={v.velden.contactHint}
          max={300}
          waarde={w.contact}
          opWijziging={(waarde) => zet('contact', waarde)}
        />
      </Kaart>
      <Kaart titel={v.delen.betrokkene}>
        <div className="velden">
          <Tekstveld
            veld="betrokkene.voornaam"
            label={n.voornaam}
            optioneel
            max={120}
            waarde={w.voornaam}
            opWijziging={(waarde) => zet('voornaam', waarde)}
          />
          <Tekstveld
            veld="betrokkene.achternaam"
            label={n.achternaam}
            max={160}
            waarde={w.achternaam}
            opWijziging={(waarde) => zet('achternaam', waarde)}
          />
        </div>
        <Datumveld
          veld="betrokkene.geboortedatum"
          label={n.geboortedatum}
          optioneel={w.hoedanigheid === 'derde'}
          waarde={w.geboortedatum}
          opWijziging={(waarde) => zet('geboortedatum', waarde)}
        />
      </Kaart>
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
