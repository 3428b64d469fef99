// The decisions about a casus: open and past proposals, latest first, every vote with its reason, and the advice to close.
import { Link } from '@tanstack/react-router';
import { casusbesluitStemmen } from '../../../convenant/artikelen/casusbesluit-stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { CasusbesluitInhoud, CasusvoorstelVorm } from '../../../convenant/vormen/casusbesluiten.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Voorstellabel } from '../../onderdelen/label.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { Voorbeletsel } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan, wachtVan } from '../feiten.ts';

/** What is asked, with the reasons for it. */
export function Gevraagd({ inhoud, doel }: { readonly inhoud: CasusbesluitInhoud; readonly doel: string | undefined }) {
  const t = useTeksten().casusbesluit;
  return (
    <>
      {doel === undefined ? null : (
        <p>
          <strong>{t.over}:</strong> {doel}
        </p>
      )}
      {inhoud.soort === 'doorverstrekken' ? (
        <p>
          <strong>{t.soortGegevens}:</strong> {inhoud.soortGegevens}
        </p>
      ) : null}
      <p>
        <strong>{t.motivering}:</strong>
      </p>
      <p className="vrijetekst">{inhoud.soort === 'doorverstrekken' ? inhoud.noodzaak : inhoud.motivering}</p>
    </>
  );
}

/** What stands in the way of a vote in favour of an open proposal. */
function Beletsel({ voorstel: { id }, casus }: { readonly voorstel: CasusvoorstelVorm; readonly casus: CasusVorm }) {
  const sessie = useSessie();
  const voorstel = casusfeitenVan(casus, sessie).openBesluiten.find((een) => een.id === id);
  if (voorstel === undefined) return null;
  const voorstem = {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    stand: casus.stand,
    voorstel,
    voor: true,
    // A reason is asked of every vote; here only what stands in the way of a 'yes'.
    reden: '-',
    wacht: wachtVan(casus),
  };
  return <Voorbeletsel weigeringen={weeg(casusbesluitStemmen.artikel, casusbesluitStemmen.voorwaarden, voorstem)} />;
}

function Voorstel({ voorstel, casus }: { readonly voorstel: CasusvoorstelVorm; readonly casus: CasusVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const c = t.casusbesluit;
  const eigen = useSessie().partij;
  const titel = c.soorten[voorstel.inhoud.soort];
  const mag =
    voorstel.stand === 'open' &&
    voorstel.vereist.some((partij) => partij === eigen) &&
    !voorstel.stemmen.some(({ partij }) => partij === eigen);
  const indiener = voorstel.ingediendDoor;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{titel}</h3>
        <Voorstellabel stand={voorstel.stand} />
      </div>
      <p className="zacht klein">
        {c.door(
          indiener === null ? c.uitvoerder : t.woorden.partijenMet[indiener.soort],
          datumInWoorden(voorstel.ingediendOp, taal),
        )}
        {voorstel.geslotenOp === null ? null : <>. {c.gesloten(datumInWoorden(voorstel.geslotenOp, taal))}</>}
      </p>
      <Gevraagd inhoud={voorstel.inhoud} doel={voorstel.doel?.naam} />
      <Beletsel voorstel={voorstel} casus={casus} />
      <Stemlijst
        vereist={voorstel.vereist}
        stemmen={voorstel.stemmen}
        open={voorstel.stand === 'open'}
        label={t.casusbesluit.stemmenVan(titel)}
      />
      {mag ? (
        <p>
          <Link {...paden.casusbesluit(voorstel.id)} className="knop knop-hoofd">
            {c.naarStem}
          </Link>
        </p>
      ) : null}
    </article>
  );
}

/** Advice of the casusoverleg to close, latest first. */
export function Adviezen({ adviezen }: { readonly adviezen: CasusVorm['afsluitadviezen'] }) {
  const t = useTeksten();
  const { taal } = useTaal();
  return (
    <>
      {adviezen.toReversed().map(({ id, advies, door, op }) => (
        <article key={id} className="gegeven">
          <p className="vrijetekst">{advies}</p>
          <p className="zacht klein">
            {t.casusbesluit.advies(
              door === null ? t.casusbesluit.uitvoerder : t.woorden.partijenMet[door.soort],
              datumInWoorden(op, taal),
            )}
          </p>
        </article>
      ))}
    </>
  );
}

export function Besluiten({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten().casusbesluit;
  return (
    <>
      <Deel titel={t.titel} bij={<Artikelchip artikel="9" lid="1" />}>
        <p className="zacht klein">{t.uitleg}</p>
        {casus.besluiten.length === 0 ? <p className="zacht">{t.geen}</p> : null}
        <div className="kolom">
          {casus.besluiten.toReversed().map((voorstel) => (
            <Voorstel key={voorstel.id} voorstel={voorstel} casus={casus} />
          ))}
        </div>
      </Deel>
      {casus.afsluitadviezen.length === 0 ? null : (
        <Deel titel={t.adviezen} bij={<Artikelchip artikel="9" lid="4" />}>
          <Adviezen adviezen={casus.afsluitadviezen} />
        </Deel>
      )}
    </>
  );
}
