// Putting the covenant into force: what is still missing is said with its article, and there is one button when nothing is.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { convenantInWerkingStellen } from '../../../convenant/artikelen/convenant-in-werking-stellen.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';

function Inwerkingformulier() {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const navigeer = useNavigate();
  const meld = useMeld();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const formulier = useFormulier({
    handeling: 'convenant-in-werking-stellen',
    begin: {},
    invoer: () => ({}),
    klaar: ({ inwerkingtreding }) => {
      meld(s.inWerkingGelukt(datumInWoorden(inwerkingtreding, taal)));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const mogelijkheid = data.mogelijkheden.find(({ handeling }) => handeling === 'convenant-in-werking-stellen');
  const dicht = weigeringenVan(mogelijkheid?.weigeringen ?? []);
  return (
    <Formulier
      stand={formulier}
      handeling="convenant-in-werking-stellen"
      verzendbaar={dicht.length === 0}
      terug={
        <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      {dicht.length === 0 ? (
        <Bericht soort="weet">
          <p>{s.inWerkingVraagt}</p>
        </Bericht>
      ) : (
        <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
          <Weigeringenlijst weigeringen={dicht} />
        </Bericht>
      )}
    </Formulier>
  );
}

export function Inwerkingscherm() {
  const { titel } = useTeksten().beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const teksten = handelingteksten['convenant-in-werking-stellen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.samenwerkingsverband()}>{titel}</Link> }]}
      bij={<Artikelchip artikel="MB 1" lid="3" />}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={convenantInWerkingStellen}>
        <Inwerkingformulier />
      </Bevoegd>
    </Pagina>
  );
}
