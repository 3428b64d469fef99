// Changes of the settings of the partnership: from what to what, why, and what every party said.
import { contactregel, isZelfde } from '../../../convenant/contactpunt.ts';
import type { InstellingsvoorstelVorm } from '../../../convenant/vormen/instellingen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What a proposal changes, and its votes. */
export function Instellingsvoorstel({ voorstel }: { readonly voorstel: InstellingsvoorstelVorm }) {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { keuzes, naam } = t.verstrekking.instelling;
  const { taal } = useTaal();
  const { was, wordt, stand, vereist, stemmen } = voorstel;
  const toestemming = was.toestemmingDoorverstrekking !== wordt.toestemmingDoorverstrekking;
  const juistheid = was.juistheidMaanden !== wordt.juistheidMaanden;
  const contactpunt = !isZelfde(was.contactpunt, wordt.contactpunt);
  return (
    <>
      <Gegevenslijst
        regels={[
          {
            naam: s.instellingen.op,
            waarde: s.instellingen.doorOp(voorstel.ingediendDoor, datumInWoorden(voorstel.ingediendOp, taal)),
          },
          ...(toestemming
            ? [
                {
                  naam,
                  waarde: s.instellingen.vanNaar(
                    keuzes[was.toestemmingDoorverstrekking],
                    keuzes[wordt.toestemmingDoorverstrekking],
                  ),
                },
              ]
            : []),
          ...(juistheid
            ? [
                {
                  naam: s.juistheid,
                  waarde: s.instellingen.vanNaar(
                    s.juistheidMaanden(was.juistheidMaanden),
                    s.juistheidMaanden(wordt.juistheidMaanden),
                  ),
                },
              ]
            : []),
          ...(contactpunt
            ? [
                {
                  naam: s.contactpunt,
                  waarde: s.instellingen.vanNaar(
                    was.contactpunt === null ? s.geen : contactregel(was.contactpunt),
                    wordt.contactpunt === null ? s.geen : contactregel(wordt.contactpunt),
                  ),
                },
              ]
            : []),
          { naam: s.instellingen.reden, waarde: <span className="vrijetekst">{voorstel.reden}</span> },
        ]}
      />
      <Stemlijst
        vereist={vereist}
        stemmen={stemmen}
        open={stand === 'open'}
        label={s.instellingen.stemmen}
        koppen={false}
      />
    </>
  );
}

/** All changes that were proposed, the newest first; nothing when there are none. */
export function Instellingen({ voorstellen }: { readonly voorstellen: readonly InstellingsvoorstelVorm[] }) {
  const s = useTeksten().beheer.samenwerkingsverband.instellingen;
  const { taal } = useTaal();
  if (voorstellen.length === 0) return null;
  return (
    <Kaart titel={s.titel} bij={<Artikelchip artikel="10" lid="5" />}>
      <p className="zacht klein">{s.blijft}</p>
      {voorstellen.map((voorstel) => (
        <section key={voorstel.id} className="deel">
          <h3>
            {s.standen[voorstel.stand]}
            {voorstel.geslotenOp === null ? '' : ` ${datumInWoorden(voorstel.geslotenOp, taal)}`}
          </h3>
          <Instellingsvoorstel voorstel={voorstel} />
        </section>
      ))}
    </Kaart>
  );
}
