// Proposing other settings: whose consent a disclosure needs, how often a file is checked, and why.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { instellingenVoorstellen } from '../../../convenant/artikelen/instellingen-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Contactpunt, contactregel } from '../../../convenant/contactpunt.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { Instellingen } from '../../../convenant/instellingen.ts';
import { toestemmingskeuzes } from '../../../convenant/toestemming.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';

/** Whole months as typed; undefined for anything that the setting cannot be. */
function alsMaanden(tekst: string): number | undefined {
  const getal = /^\d{1,2}$/.test(tekst.trim()) ? Number(tekst) : 0;
  return getal >= 1 && getal <= 24 ? getal : undefined;
}

const geenContactpunt: Contactpunt = { dienst: '', postadres: '', bereikbaar: '' };
/** Nothing was filled in, so nothing about it is proposed. */
const isLeeg = (punt: Contactpunt): boolean => contactregel(punt) === '';

function Voorstelformulier({ nu }: { readonly nu: Instellingen }) {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { naam, keuzes } = t.verstrekking.instelling;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'instellingen-voorstellen',
    begin: {
      toestemming: nu.toestemmingDoorverstrekking,
      maanden: String(nu.juistheidMaanden),
      contactpunt: nu.contactpunt ?? geenContactpunt,
      reden: '',
    },
    invoer: ({ toestemming, maanden, contactpunt, reden }) => ({
      toestemmingDoorverstrekking: toestemming,
      juistheidMaanden: alsMaanden(maanden) ?? nu.juistheidMaanden,
      ...(isLeeg(contactpunt) ? {} : { contactpunt: { ...contactpunt } }),
      reden,
    }),
    vul: ({ maanden }) => (alsMaanden(maanden) === undefined ? ['juistheidMaanden'] : []),
    regels: ({ toestemming, maanden, contactpunt, reden }) =>
      weeg(instellingenVoorstellen.artikel, instellingenVoorstellen.voorwaarden, {
        vandaag,
        voorstel: undefined,
        nu,
        straks: {
          toestemmingDoorverstrekking: toestemming,
          juistheidMaanden: alsMaanden(maanden) ?? nu.juistheidMaanden,
          contactpunt: isLeeg(contactpunt) ? nu.contactpunt : contactpunt,
        },
        reden,
      }),
    velden: {
      'instellingen-gelijk': 'toestemmingDoorverstrekking',
      'contactpunt-onvolledig': 'contactpunt.postadres',
      'reden-ontbreekt': 'reden',
    },
    klaar: () => {
      meld(s.instellingen.voorgesteld);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const { contactpunt } = formulier.w;
  return (
    <Formulier
      stand={formulier}
      handeling="instellingen-voorstellen"
      terug={
        <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <Kaart titel={s.instellingen.titel} bij={<Artikelchip artikel="10" lid="5" />}>
        <p className="zacht klein">{s.instellingen.wie}</p>
        <p className="zacht klein">{s.instellingen.blijft}</p>
        <Rondjes
          veld="toestemmingDoorverstrekking"
          label={naam}
          opties={toestemmingskeuzes.map((waarde) => ({ waarde, tekst: keuzes[waarde] }))}
          waarde={formulier.w.toestemming}
          opWijziging={(toestemming) => formulier.zet('toestemming', toestemming)}
        />
        <Tekstveld
          veld="juistheidMaanden"
          label={s.instellingen.maanden}
          hint={s.instellingen.maandenHint}
          max={2}
          smal
          waarde={formulier.w.maanden}
          opWijziging={(maanden) => formulier.zet('maanden', maanden)}
        />
        <fieldset className="veld">
          <legend>{s.contactpunt}</legend>
          <div className="kolom">
            <p className="zacht klein">{s.instellingen.contactpuntUitleg}</p>
            <Tekstveld
              veld="contactpunt.dienst"
              label={s.instellingen.dienst}
              max={90}
              waarde={contactpunt.dienst}
              opWijziging={(dienst) => formulier.zet('contactpunt', { ...contactpunt, dienst })}
            />
            <Tekstvlak
              veld="contactpunt.postadres"
              label={s.instellingen.postadres}
              hint={s.instellingen.postadresHint}
              kort
              max={110}
              waarde={contactpunt.postadres}
              opWijziging={(postadres) => formulier.zet('contactpunt', { ...contactpunt, postadres })}
            />
            <Tekstveld
              veld="contactpunt.bereikbaar"
              label={s.instellingen.bereikbaar}
              max={80}
              waarde={contactpunt.bereikbaar}
              opWijziging={(bereikbaar) => formulier.zet('contactpunt', { ...contactpunt, bereikbaar })}
            />
          </div>
        </fieldset>
        <Tekstvlak
          veld="reden"
          label={s.instellingen.reden}
          hint={s.instellingen.redenHint}
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}

export function Voorstelscherm() {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const teksten = handelingteksten['instellingen-voorstellen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={instellingenVoorstellen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : <Voorstelformulier nu={data} />}
      </Bevoegd>
    </Pagina>
  );
}
