// The vote of one party on other settings of the partnership: the proposal that is open, and that it does not reach back.
import { instellingenStemmen } from '../../../convenant/artikelen/instellingen-stemmen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Instellingsvoorstel } from './instellingen.tsx';
import { Stempagina } from './stemscherm.tsx';

export function Stemscherm() {
  const { blijft, geen, gelukt, titel } = useTeksten().beheer.samenwerkingsverband.instellingen;
  return (
    <Stempagina
      stemming={{
        handeling: 'instellingen-stemmen',
        regel: instellingenStemmen,
        kies: ({ instellingsvoorstellen }) => instellingsvoorstellen.find(({ stand }) => stand === 'open'),
        geen,
        gelukt,
        toon: (voorstel) => (
          <Kaart titel={titel} bij={<Artikelchip artikel="10" lid="5" />}>
            <p className="zacht klein">{blijft}</p>
            <Instellingsvoorstel voorstel={voorstel} />
          </Kaart>
        ),
      }}
    />
  );
}
