// One signal: the facts, the criteria it points to, the opinion apart from them, the reporter, and where it all comes from.
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Verzegeldlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Gegeven, Signaalgroep } from './inhoud.ts';

/** Names of the criteria, by number; without the referentiekader the number alone. */
export type Criteria = NonNullable<SamenwerkingsverbandVorm['referentiekader']>['criteria'];

export const criteriumnaam = (criteria: Criteria, nummer: number) => criteria[nummer - 1] ?? String(nummer);

/** Who may see an item of the weegploeg, with the article that says so. */
export function ZichtbaarWeegploeg({ verzegeld }: { readonly verzegeld: boolean }) {
  const t = useTeksten().weegdossier.gegeven;
  return verzegeld ? (
    <>
      {t.zichtbaarVerzegeld} <Artikelchip artikel="MB 1" lid="2" />
    </>
  ) : (
    <>
      {t.zichtbaarWeegploeg} <Artikelchip artikel="8" lid="4" />
    </>
  );
}

function Mening({ tekst }: { readonly tekst: string }) {
  const t = useTeksten().weegdossier.signaal;
  return (
    <div className="mening">
      <h4>{t.mening}</h4>
      <p className="vrijetekst">{tekst}</p>
      <p className="zacht klein">
        {t.meningUitleg} <Artikelchip artikel="1" lid="h" />
      </p>
    </div>
  );
}

function Melder({ melder }: { readonly melder: Gegeven<'melder'> }) {
  const t = useTeksten().weegdossier.signaal;
  const { naam, contact, relatie } = melder.inhoud;
  return (
    <div className="bijlage">
      <h4>
        {t.melder} <Artikelchip artikel="8" lid="2 c" />
      </h4>
      <p>{[naam, contact, relatie].filter((deel) => deel !== undefined).join(' · ')}</p>
      <p className="zacht klein">{t.melderUitleg}</p>
    </div>
  );
}

export function Signaalkaart({ groep, criteria }: { readonly groep: Signaalgroep; readonly criteria: Criteria }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const s = t.weegdossier.signaal;
  const { signaal, melder } = groep;
  const { inhoud } = signaal;
  const gemeld = datumInWoorden(inhoud.meldDatum, taal);
  const gedrag =
    inhoud.gedragingDatum === undefined ? s.datumOnbekend : s.op(datumInWoorden(inhoud.gedragingDatum, taal));
  return (
    <article className={signaal.verzegeld ? 'gegeven gegeven-verzegeld' : 'gegeven'} id={`gegeven-${signaal.id}`}>
      <div className="gegevenkop">
        <h3>{s.titel(t.woorden.partijen[signaal.bron.soort], gemeld)}</h3>
        <Artikelchip artikel="8" lid={`2 ${signaal.letter}`} />
        {signaal.verzegeld ? <Verzegeldlabel /> : null}
      </div>
      <p className="zacht klein">
        {gedrag} · {s.afkomst[inhoud.afkomst]}
        {inhoud.kenmerk === undefined ? '' : ` · ${s.kenmerk} ${inhoud.kenmerk}`}
      </p>
      <p className="vrijetekst">{inhoud.gedraging}</p>
      <ul className="criteria" aria-label={s.criteria}>
        {inhoud.criteria.map((nummer) => (
          <li key={nummer} className="label">
            {criteriumnaam(criteria, nummer)}
          </li>
        ))}
      </ul>
      {inhoud.mening === undefined ? null : <Mening tekst={inhoud.mening} />}
      {melder === undefined ? null : <Melder melder={melder} />}
      <Gegevenslijst
        klein
        regels={[
          { naam: s.noodzaak, waarde: inhoud.onderbouwing.noodzaak },
          { naam: s.belang, waarde: inhoud.onderbouwing.belang },
          { naam: s.doel, waarde: inhoud.onderbouwing.doel },
          { naam: s.taak, waarde: inhoud.onderbouwing.taak },
        ]}
      />
      <Herkomst gegeven={signaal} zichtbaar={<ZichtbaarWeegploeg verzegeld={signaal.verzegeld} />} />
    </article>
  );
}
