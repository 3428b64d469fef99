// Changes of annex 1: which partner, why, what every core party said, and the versions that came of it.
import { Link } from '@tanstack/react-router';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import type { BijlagevoorstelVorm } from '../../../convenant/vormen/bijlage.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What a proposal changes, and its votes. */
export function Bijlagevoorstel({ voorstel }: { readonly voorstel: BijlagevoorstelVorm }) {
  const t = useTeksten();
  const s = t.bijlage;
  const { instellingen } = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { soort, naam, partnersoort, contact, reden, stand, vereist, stemmen } = voorstel;
  return (
    <>
      <Gegevenslijst
        regels={[
          { naam: s.wat, waarde: s.soorten[soort] },
          { naam: s.partner, waarde: naam },
          { naam: s.partnersoort, waarde: partnersoort },
          ...(contact === null ? [] : [{ naam: s.contact, waarde: contact }]),
          {
            naam: instellingen.op,
            waarde: instellingen.doorOp(voorstel.ingediendDoor, datumInWoorden(voorstel.ingediendOp, taal)),
          },
          { naam: s.waarom, waarde: <span className="vrijetekst">{reden}</span> },
        ]}
      />
      <Stemlijst vereist={vereist} stemmen={stemmen} open={stand === 'open'} label={s.stemmen(naam)} koppen={false} />
    </>
  );
}

/** All changes that were proposed, and the versions of the annex; nothing when there are no proposals. */
export function Bijlagevoorstellen({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten();
  const s = t.bijlage;
  const { standen } = t.beheer.samenwerkingsverband.instellingen;
  const { taal } = useTaal();
  const { bijlagevoorstellen, bijlageversies } = verband;
  if (bijlagevoorstellen.length === 0) return null;
  const magStemmen = verband.mogelijkheden.some(({ handeling }) => handeling === 'bijlage-stemmen');
  return (
    <Kaart titel={s.titel} bij={<Artikelchip artikel="1" lid="c" />}>
      {bijlagevoorstellen.map((voorstel) => (
        <section key={voorstel.id} className="deel">
          <h3>
            {standen[voorstel.stand]}
            {voorstel.geslotenOp === null ? '' : ` ${datumInWoorden(voorstel.geslotenOp, taal)}`}
          </h3>
          <Bijlagevoorstel voorstel={voorstel} />
          {voorstel.stand === 'open' && magStemmen ? (
            <Link {...paden.bijlageStemmen(voorstel.id)} className="knop">
              {s.stem(voorstel.naam)}
            </Link>
          ) : null}
        </section>
      ))}
      <h3>{s.versies}</h3>
      <ul className="opsomming">
        {bijlageversies.map(({ versie, vanaf, reden }) => (
          <li key={versie}>{s.versie(versie, datumInWoorden(vanaf, taal), reden)}</li>
        ))}
      </ul>
    </Kaart>
  );
}
