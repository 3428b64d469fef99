// One signal: the facts, the criteria it points to, the opinion apart from them, the reporter, and where it all comes from.
import type { ReactNode } from 'react';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
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

/** How a sealed item was released: for what, after consulting whom (MB 1-2). */
function Vrijgave({ vrijgave }: { readonly vrijgave: WeegdossierVorm['vrijgaven'][number] }) {
  const t = useTeksten().weegdossier.signaal.vrijgave;
  const { taal } = useTaal();
  const { inhoud } = vrijgave;
  const overleg = ({ naam, datum }: { readonly naam?: string | undefined; readonly datum?: string | undefined }) =>
    [naam, datum === undefined ? undefined : datumInWoorden(datum, taal)]
      .filter((deel) => deel !== undefined)
      .join(', ');
  return (
    <div className="bijlage">
      <h4>
        {t.titel(datumInWoorden(vrijgave.vrijgegevenOp, taal))} <Artikelchip artikel="MB 2" lid="c" />
      </h4>
      <Gegevenslijst
        klein
        regels={[
          { naam: t.door, waarde: vrijgave.vrijgegevenDoor },
          { naam: t.doelen, waarde: inhoud.doelen.join(', ') },
          { naam: t.noodzaak, waarde: inhoud.noodzaak },
          { naam: t.opsporingsbelang, waarde: overleg(inhoud.opsporingsbelang) },
          { naam: t.functionaris, waarde: overleg(inhoud.functionaris) },
          { naam: t.om, waarde: overleg(inhoud.om) },
          { naam: t.beveiligingsplan, waarde: vrijgave.beveiligingsplan },
        ]}
      />
    </div>
  );
}

interface Signaalkaarteigenschappen {
  readonly groep: Signaalgroep;
  readonly criteria: Criteria;
  readonly vrijgave?: WeegdossierVorm['vrijgaven'][number] | undefined;
  /** What changed in it, and what can be done to it. */
  readonly bij?: ReactNode;
  /** The facts only, beside a form that judges them. */
  readonly beknopt?: boolean;
}

/** Reporter, release, reasons for providing, and where the signal comes from. */
function Verantwoording({ groep, vrijgave }: Pick<Signaalkaarteigenschappen, 'groep' | 'vrijgave'>) {
  const s = useTeksten().weegdossier.signaal;
  const { signaal, melder } = groep;
  const { noodzaak, belang, doel, taak } = signaal.inhoud.onderbouwing;
  return (
    <>
      {melder === undefined ? null : <Melder melder={melder} />}
      {vrijgave === undefined ? null : <Vrijgave vrijgave={vrijgave} />}
      <Gegevenslijst
        klein
        regels={[
          { naam: s.noodzaak, waarde: noodzaak },
          { naam: s.belang, waarde: belang },
          { naam: s.doel, waarde: doel },
          { naam: s.taak, waarde: taak },
        ]}
      />
      <Herkomst gegeven={signaal} zichtbaar={<ZichtbaarWeegploeg verzegeld={signaal.verzegeld} />} />
    </>
  );
}

export function Signaalkaart({ groep, criteria, vrijgave, bij, beknopt = false }: Signaalkaarteigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const s = t.weegdossier.signaal;
  const { signaal } = groep;
  const { inhoud } = signaal;
  const gemeld = datumInWoorden(inhoud.meldDatum, taal);
  const gedrag =
    inhoud.gedragingDatum === undefined ? s.datumOnbekend : s.op(datumInWoorden(inhoud.gedragingDatum, taal));
  return (
    <article
      className={signaal.verzegeld ? 'gegeven gegeven-verzegeld' : 'gegeven'}
      id={beknopt ? undefined : `gegeven-${signaal.id}`}
    >
      <div className="gegevenkop">
        <h3>{s.titel(t.woorden.partijenMet[signaal.bron.soort], gemeld)}</h3>
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
      {beknopt ? null : <Verantwoording groep={groep} vrijgave={vrijgave} />}
      {bij}
    </article>
  );
}
