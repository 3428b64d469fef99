// Progress and monitoring rounds of a casus: for the parties and the uitvoerder, never for externals.
import type { CasusVorm, PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { MonitoringVorm, VoortgangVorm } from '../../../convenant/vormen/monitoring.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Monitoringlabel, Voortgangslabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { geldendPlan } from '../feiten.ts';

/** The name of the measure that something is about: its number in the plan that holds or, when it is gone, in its own version. */
function useOver(casus: CasusVorm): (wat: Pick<VoortgangVorm, 'lijn' | 'versie'>) => string {
  const t = useTeksten().monitoring.voortgang;
  const nummerIn = (plan: PlanVorm | undefined, lijn: string) =>
    plan?.maatregelen.find((maatregel) => maatregel.lijn === lijn)?.nummer;
  return ({ lijn, versie }) => {
    if (lijn === null) return t.heelPlan;
    const nu = nummerIn(geldendPlan(casus), lijn);
    if (nu !== undefined) return t.maatregel(nu);
    return t.eerdereMaatregel(
      nummerIn(
        casus.plannen.find((plan) => plan.versie === versie),
        lijn,
      ) ?? 0,
      versie,
    );
  };
}

/** The words of one note, and of an extension its days. */
export function Voortgangswoorden({ inhoud }: { readonly inhoud: VoortgangVorm['inhoud'] }) {
  const t = useTeksten().monitoring;
  const { taal } = useTaal();
  switch (inhoud.vorm) {
    case 'voortgang':
      return <p className="vrijetekst">{inhoud.tekst}</p>;
    case 'afronding':
      return (
        <>
          <p>{t.maatregeluitkomsten[inhoud.uitkomst]}</p>
          <p className="vrijetekst">{inhoud.tekst}</p>
        </>
      );
    case 'verlenging':
      return (
        <>
          <p>{t.voortgang.verlengd(datumInWoorden(inhoud.van, taal), datumInWoorden(inhoud.tot, taal))}</p>
          <p className="vrijetekst">{inhoud.reden}</p>
        </>
      );
    case 'monitoring':
      return <p className="vrijetekst">{inhoud.conclusie}</p>;
  }
}

function Bericht({ voortgang, over }: { readonly voortgang: VoortgangVorm; readonly over: string }) {
  const t = useTeksten().monitoring.voortgang;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{over}</h3>
        <Voortgangslabel vorm={voortgang.inhoud.vorm} />
        <span className="zacht klein">
          <Dag dag={voortgang.dag} /> · {t.door(voortgang.door, voortgang.partij)}
        </span>
      </div>
      <Voortgangswoorden inhoud={voortgang.inhoud} />
    </article>
  );
}

/** So many notes stand open; earlier ones are a click away. */
const open = 6;

export function Voortgang({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten().monitoring.voortgang;
  const over = useOver(casus);
  // What was said in a round stands with that round.
  const berichten = casus.voortgang.filter(({ monitoring }) => monitoring === null).toReversed();
  const toon = (lijst: readonly VoortgangVorm[]) => (
    <div className="kolom">
      {lijst.map((voortgang) => (
        <Bericht key={voortgang.id} voortgang={voortgang} over={over(voortgang)} />
      ))}
    </div>
  );
  const eerder = berichten.slice(open);
  return (
    <Deel titel={t.titel} bij={<Artikelchip artikel="9" lid="4" />}>
      <p className="zacht klein">
        {t.zichtbaar} <Artikelchip artikel="10" lid="5" />
      </p>
      {berichten.length === 0 ? <p>{t.geen}</p> : toon(berichten.slice(0, open))}
      {eerder.length === 0 ? null : (
        <details>
          <summary>{t.eerder(eerder.length)}</summary>
          {toon(eerder)}
        </details>
      )}
    </Deel>
  );
}

function Ronde({ ronde, casus }: { readonly ronde: MonitoringVorm; readonly casus: CasusVorm }) {
  const t = useTeksten().monitoring.rondes;
  const { taal } = useTaal();
  const over = useOver(casus);
  const gezegd = casus.voortgang.filter(({ monitoring }) => monitoring === ronde.id);
  if (ronde.gehoudenOp === null || ronde.uitkomst === null) return null;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{t.ronde(datumInWoorden(ronde.gehoudenOp, taal))}</h3>
        <Monitoringlabel uitkomst={ronde.uitkomst} />
        {ronde.versie === null ? null : <span className="zacht klein">{t.versie(ronde.versie)}</span>}
      </div>
      <p className="vrijetekst">{ronde.conclusie}</p>
      {gezegd.length === 0 ? null : (
        <div className="bijlage">
          <h4>{t.gezegd}</h4>
          <Gegevenslijst
            regels={gezegd.map((een) => ({ naam: over(een), waarde: <Voortgangswoorden inhoud={een.inhoud} /> }))}
          />
        </div>
      )}
    </article>
  );
}

export function Rondes({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten().monitoring.rondes;
  const { vandaag } = useSessie();
  const gepland = casus.monitoring.find(({ stand }) => stand === 'gepland')?.geplandOp ?? undefined;
  const gehouden = casus.monitoring.filter(({ stand }) => stand === 'gehouden').toReversed();
  return (
    <Deel titel={t.titel} bij={<Artikelchip artikel="9" lid="4" />}>
      {gepland === undefined ? (
        <p>{t.geenGepland}</p>
      ) : (
        <p className="rij">
          <strong>{t.volgende}</strong> <Dag dag={gepland} /> <Resterend dag={gepland} vandaag={vandaag} />
        </p>
      )}
      {gehouden.length === 0 ? (
        <p className="zacht">{t.geenGehouden}</p>
      ) : (
        <div className="kolom">
          {gehouden.map((ronde) => (
            <Ronde key={ronde.id} ronde={ronde} casus={casus} />
          ))}
        </div>
      )}
    </Deel>
  );
}
