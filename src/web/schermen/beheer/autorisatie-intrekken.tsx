// Withdrawing an authorisation, with the reason; access ends at once.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { autorisatieIntrekken } from '../../../convenant/artikelen/autorisatie-intrekken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { AutorisatieVorm } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { autorisatiesvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Autorisatielabel } from '../../onderdelen/label.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { NietGevonden } from '../niet-gevonden.tsx';
import { Bevoegd } from './bevoegd.tsx';
import { Autorisatielijst } from './toekennen.tsx';

const route = getRouteApi('/autorisaties/$id/autorisatie-intrekken');
const begin = { reden: '' };

function Intrekformulier({ autorisatie }: { readonly autorisatie: AutorisatieVorm }) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'autorisatie-intrekken',
    begin,
    invoer: ({ reden }) => ({ id: autorisatie.id, reden }),
    regels: ({ reden }) =>
      weeg(autorisatieIntrekken.artikel, autorisatieIntrekken.voorwaarden, {
        vandaag,
        lopend: ['aangevraagd', 'lopend', 'toekomstig'].includes(autorisatie.stand),
        reden,
      }),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar: () => {
      meld(a.ingetrokkenMelding(autorisatie.functionaris.naam));
      void navigeer(paden.autorisaties());
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="autorisatie-intrekken"
      terug={
        <Link {...paden.autorisaties()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <div className="kaart">
        <Autorisatielabel stand={autorisatie.stand} />
        <Autorisatielijst autorisatie={autorisatie} />
        <Tekstvlak
          veld="reden"
          label={a.reden}
          hint={a.redenHint}
          kort
          max={1000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}

export function Intrekscherm() {
  const t = useTeksten();
  const { taal } = useTaal();
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(autorisatiesvraag(useApi()));
  const { titel } = t.beheer.autorisaties;
  const teksten = handelingteksten['autorisatie-intrekken'];
  const autorisatie = data?.find((een) => een.id === id);
  if (data !== undefined && autorisatie === undefined) return <NietGevonden />;
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.autorisaties()}>{titel}</Link> }]}
      bij={<Artikelchip artikel="15" lid="2 c" />}
      inleiding={teksten.uitleg[taal]}
    >
      {isPending ? <Laden /> : null}
      {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
      {autorisatie === undefined ? null : (
        <Bevoegd regel={autorisatieIntrekken}>
          <Intrekformulier autorisatie={autorisatie} />
        </Bevoegd>
      )}
    </Pagina>
  );
}
