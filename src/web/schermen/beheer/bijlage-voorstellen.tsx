// Proposing a change of annex 1: a new partner with who speaks for it, or a partner to strike, and why.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { bijlageVoorstellen } from '../../../convenant/artikelen/bijlage-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { bijlagesoorten } from '../../../convenant/vormen/bijlage.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
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

interface Waarden {
  readonly soort: (typeof bijlagesoorten)[number];
  readonly partner: string;
  readonly naam: string;
  readonly partnersoort: string;
  readonly contact: string;
  readonly email: string;
  readonly reden: string;
}
const begin: Waarden = {
  soort: 'opnemen',
  partner: '',
  naam: '',
  partnersoort: '',
  contact: '',
  email: '',
  reden: '',
};

function Voorstelformulier({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten();
  const s = t.bijlage;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const opBijlage = verband.externePartners.filter(
    ({ vanaf, tot }) => vanaf <= vandaag && (tot === null || tot > vandaag),
  );
  const formulier = useFormulier({
    handeling: 'bijlage-voorstellen',
    begin,
    invoer: ({ soort, partner, naam, partnersoort, contact, email, reden }) => ({
      soort,
      ...(soort === 'schrappen' ? { partner } : { naam, partnersoort, contact, email }),
      reden,
    }),
    kies: ({ soort, partner }) => (soort === 'schrappen' && partner === '' ? ['partner'] : []),
    vul: (w) =>
      w.soort === 'schrappen'
        ? []
        : (['naam', 'partnersoort', 'contact', 'email'] as const).filter((veld) => w[veld].trim() === ''),
    regels: (w) =>
      weeg(bijlageVoorstellen.artikel, bijlageVoorstellen.voorwaarden, {
        vandaag,
        soort: w.soort,
        opBijlage1: opBijlage.some(({ id, naam }) =>
          w.soort === 'schrappen' ? w.partner === '' || id === w.partner : naam === w.naam.trim(),
        ),
        voorstelOpen: false,
        contactElders: false,
        gegevens: [],
        reden: w.reden,
      }),
    velden: {
      'partnergegevens-ontbreken': 'naam',
      'contact-van-ander': 'email',
      'al-op-bijlage-1': 'naam',
      'niet-op-bijlage-1': 'partner',
      'bijlagevoorstel-open': 'soort',
      'reden-ontbreekt': 'reden',
    },
    klaar: () => {
      meld(s.voorgesteld);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling="bijlage-voorstellen"
      terug={
        <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <Kaart titel={s.titel} bij={<Artikelchip artikel="1" lid="c" />}>
        <Rondjes
          veld="soort"
          label={s.wat}
          opties={bijlagesoorten.map((waarde) => ({ waarde, tekst: s.soorten[waarde] }))}
          waarde={w.soort}
          opWijziging={(soort) => zet('soort', soort)}
        />
        <p className="zacht">{s.gevolg[w.soort]}</p>
        {w.soort === 'schrappen' ? (
          <Keuzelijst
            veld="partner"
            label={s.kiesPartner}
            opties={opBijlage.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
            waarde={w.partner}
            opWijziging={(partner) => zet('partner', partner)}
          />
        ) : (
          <>
            <Tekstveld
              veld="naam"
              label={s.partner}
              max={200}
              waarde={w.naam}
              opWijziging={(naam) => zet('naam', naam)}
            />
            <Tekstveld
              veld="partnersoort"
              label={s.partnersoort}
              max={80}
              waarde={w.partnersoort}
              opWijziging={(soort) => zet('partnersoort', soort)}
            />
            <Tekstveld
              veld="contact"
              label={s.contact}
              max={200}
              waarde={w.contact}
              opWijziging={(contact) => zet('contact', contact)}
            />
            <Tekstveld
              veld="email"
              label={s.email}
              hint={s.emailHint}
              max={200}
              waarde={w.email}
              opWijziging={(email) => zet('email', email)}
            />
          </>
        )}
        <Tekstvlak
          veld="reden"
          label={s.waarom}
          hint={s.redenHint}
          max={300}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}

export function Bijlagevoorstelscherm() {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const teksten = handelingteksten['bijlage-voorstellen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={bijlageVoorstellen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : <Voorstelformulier verband={data} />}
      </Bevoegd>
    </Pagina>
  );
}
