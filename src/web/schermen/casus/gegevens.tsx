// The items of a casus, each with source, ground and who may see it; the reporter is replaced by the party.
import type { Casusgegeven, CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { useCriteria } from '../weegdossier/gegevens.tsx';
import { criteriumnaam } from '../weegdossier/signaalkaart.tsx';

type Gegeven<S extends Casusgegeven['soort']> = Extract<Casusgegeven, { soort: S }>;

function Signaal({
  gegeven,
  inbrenger,
}: {
  readonly gegeven: Gegeven<'signaal'>;
  readonly inbrenger: Gegeven<'inbrenger'> | undefined;
}) {
  const t = useTeksten();
  const s = t.weegdossier.signaal;
  const { taal } = useTaal();
  const criteria = useCriteria();
  const { inhoud } = gegeven;
  return (
    <>
      <p className="zacht klein">
        {inhoud.gedragingDatum === undefined ? s.datumOnbekend : s.op(datumInWoorden(inhoud.gedragingDatum, taal))}
        {' · '}
        {s.gemeld(datumInWoorden(inhoud.meldDatum, taal))}
        {inhoud.ingekort ? ` · ${t.casus.ingekort}` : ''}
      </p>
      <p className="vrijetekst">{inhoud.gedraging}</p>
      <ul className="criteria" aria-label={s.criteria}>
        {inhoud.criteria.map((nummer) => (
          <li key={nummer} className="label">
            {criteriumnaam(criteria, nummer)}
          </li>
        ))}
      </ul>
      {inbrenger === undefined ? null : (
        <div className="bijlage">
          <h4>
            {t.casus.inbrenger} <Artikelchip artikel="10" lid="2 c" />
          </h4>
          <p>
            {inbrenger.inhoud.partij} · {inbrenger.inhoud.contact}
          </p>
        </div>
      )}
    </>
  );
}

function Inhoud({ gegeven, casus }: { readonly gegeven: Casusgegeven; readonly casus: CasusVorm }) {
  const t = useTeksten().casus;
  switch (gegeven.soort) {
    case 'naw':
      return <Personalia naw={gegeven.inhoud} />;
    case 'signaal': {
      const inbrengers = casus.gegevens.filter((een) => een.soort === 'inbrenger');
      return <Signaal gegeven={gegeven} inbrenger={inbrengers.find(({ bij }) => bij === gegeven.id)} />;
    }
    case 'analyse':
      return (
        <>
          {gegeven.inhoud.ingekort ? <p className="zacht klein">{t.ingekort}</p> : null}
          <p className="vrijetekst">{gegeven.inhoud.conclusie}</p>
        </>
      );
    case 'inbrenger':
      return (
        <Gegevenslijst
          regels={[
            { naam: t.inbrenger, waarde: gegeven.inhoud.partij },
            { naam: t.contact, waarde: gegeven.inhoud.contact },
          ]}
        />
      );
    case 'actie':
      return <p className="vrijetekst">{gegeven.inhoud.omschrijving}</p>;
  }
}

/** True for an item that is shown with another one or in the plan, and so not once more here. */
function staatElders(gegeven: Casusgegeven, casus: CasusVorm): boolean {
  if (gegeven.soort === 'actie') return true;
  return gegeven.soort === 'inbrenger' && casus.gegevens.some(({ id }) => id === gegeven.bij);
}

export function Casusgegevens({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  return (
    <Deel titel={t.casus.tabbladen.gegevens} bij={<Artikelchip artikel="10" lid="2" />}>
      <div className="kolom">
        {casus.gegevens
          .filter((gegeven) => !staatElders(gegeven, casus))
          .map((gegeven) => (
            <article key={gegeven.id} className="gegeven">
              <div className="gegevenkop">
                <h3>{gegeven.soort === 'analyse' ? t.casus.conclusie : t.woorden.soorten[gegeven.soort]}</h3>
                <Artikelchip artikel="10" lid={`2 ${gegeven.letter}`} />
              </div>
              <Inhoud gegeven={gegeven} casus={casus} />
              <Herkomst
                gegeven={gegeven}
                zichtbaar={
                  <>
                    {t.casus.zichtbaar} <Artikelchip artikel="10" lid="4" />
                  </>
                }
              />
            </article>
          ))}
      </div>
    </Deel>
  );
}
