// Putting the covenant into force: what must be there is said, and one button when it is.
import { Link, useNavigate } from '@tanstack/react-router';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export function Inwerkingscherm() {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'convenant-in-werking-stellen',
    begin: {},
    invoer: () => ({}),
    klaar: ({ inwerkingtreding }) => {
      meld(s.inWerkingGelukt(datumInWoorden(inwerkingtreding, taal)));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const teksten = handelingteksten['convenant-in-werking-stellen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: s.titel, link: <Link {...paden.samenwerkingsverband()}>{s.titel}</Link> }]}
      bij={<Artikelchip artikel="MB 1" lid="3" />}
      inleiding={teksten.uitleg[taal]}
    >
      <Formulier
        stand={formulier}
        handeling="convenant-in-werking-stellen"
        terug={
          <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
            {t.formulier.annuleren}
          </Link>
        }
      >
        <Bericht soort="weet">
          <p>{s.inWerkingVraagt}</p>
        </Bericht>
      </Formulier>
    </Pagina>
  );
}
