// The vote of one core party on a change of annex 1: which proposal, and what follows from it.
import { getRouteApi } from '@tanstack/react-router';
import { bijlageStemmen } from '../../../convenant/artikelen/bijlage-stemmen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Bijlagevoorstel } from './bijlagevoorstellen.tsx';
import { Stempagina } from './stemscherm.tsx';

const route = getRouteApi('/samenwerkingsverband/bijlage-stemmen/$voorstel');

export function Bijlagestemscherm() {
  const { geen, gelukt, gevolg, titel } = useTeksten().bijlage;
  const { voorstel: id } = route.useParams();
  return (
    <Stempagina
      stemming={{
        handeling: 'bijlage-stemmen',
        regel: bijlageStemmen,
        kies: ({ bijlagevoorstellen }) => bijlagevoorstellen.find((een) => een.id === id && een.stand === 'open'),
        geen,
        gelukt,
        toon: (voorstel) => (
          <Kaart titel={titel} bij={<Artikelchip artikel="1" lid="c" />}>
            <p className="zacht klein">{gevolg[voorstel.soort]}</p>
            <Bijlagevoorstel voorstel={voorstel} />
          </Kaart>
        ),
      }}
    />
  );
}
