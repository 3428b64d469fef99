// The items of a casus, each with source, ground and who may see it; the reporter is replaced by the party.
import { Scissors } from 'lucide-react';
import { isVerzegeldRegime } from '../../../convenant/grondslagen.ts';
import type { Casusgegeven, CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label, Verzegeldlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Itemspoor, Verouderdlabel } from '../juistheid/spoor.tsx';
import { useCriteria } from '../weegdossier/gegevens.tsx';
import { criteriumnaam } from '../weegdossier/signaalkaart.tsx';
import { Adviezen } from './adviezen.tsx';
import { Voortgangswoorden } from './monitoring.tsx';
import { Verstrekkingblok, Vrijgaveblok } from './verstrekking.tsx';

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
      </p>
      <p className="vrijetekst">{inhoud.gedraging}</p>
      {inhoud.criteria.length === 0 ? null : (
        <ul className="criteria" aria-label={s.criteria}>
          {inhoud.criteria.map((nummer) => (
            <li key={nummer} className="label">
              {criteriumnaam(criteria, nummer)}
            </li>
          ))}
        </ul>
      )}
      {inbrenger === undefined ? null : (
        <div className="bijlage">
          <h4>
            {t.casus.inbrenger} <Artikelchip artikel="10" lid="2 c" />
          </h4>
          <p>{inbrenger.inhoud.partij}</p>
          <p>
            {t.casus.contact}: {inbrenger.inhoud.contact}
          </p>
        </div>
      )}
    </>
  );
}

function Inhoud({ gegeven, casus }: { readonly gegeven: Casusgegeven; readonly casus: CasusVorm }) {
  const t = useTeksten().casus;
  const k = t.plan.kolommen;
  switch (gegeven.soort) {
    case 'naw':
      return <Personalia naw={gegeven.inhoud} />;
    case 'signaal': {
      const inbrengers = casus.gegevens.filter((een) => een.soort === 'inbrenger');
      return <Signaal gegeven={gegeven} inbrenger={inbrengers.find(({ bij }) => bij === gegeven.id)} />;
    }
    case 'analyse':
      return <p className="vrijetekst">{gegeven.inhoud.conclusie}</p>;
    case 'inbrenger':
      return (
        <Gegevenslijst
          regels={[
            { naam: t.inbrenger, waarde: gegeven.inhoud.partij },
            { naam: t.contact, waarde: gegeven.inhoud.contact },
          ]}
        />
      );
    case 'achterblijver':
    case 'netwerkpersoon':
      return <Personalia naw={gegeven.inhoud.naw} />;
    case 'afsluitingsbesluit':
      return <p className="vrijetekst">{gegeven.inhoud.motivering}</p>;
    case 'actie':
      if ('vorm' in gegeven.inhoud) return <Voortgangswoorden inhoud={gegeven.inhoud} />;
      // Advice is shown with its question, in a part of its own.
      return 'omschrijving' in gegeven.inhoud ? (
        <>
          <p className="vrijetekst">{gegeven.inhoud.omschrijving}</p>
          <Gegevenslijst
            klein
            regels={[
              { naam: k.verantwoordelijke, waarde: gegeven.inhoud.verantwoordelijke },
              { naam: k.resultaat, waarde: <span className="vrijetekst">{gegeven.inhoud.verwachtResultaat}</span> },
            ]}
          />
        </>
      ) : null;
  }
}

/** Shown elsewhere, and so not once more: a party with its signal, people and advice in parts of their own. */
function staatElders(gegeven: Casusgegeven, casus: CasusVorm): boolean {
  switch (gegeven.soort) {
    case 'inbrenger':
      return casus.gegevens.some(({ id }) => id === gegeven.bij);
    case 'achterblijver':
    case 'netwerkpersoon':
      return true;
    case 'actie':
      return !('omschrijving' in gegeven.inhoud);
    default:
      return false;
  }
}

/** Who sees an item: of police data under the authorisation fewer than of anything else (MB 1 lid 2). */
function Zichtbaar({ gegeven }: { readonly gegeven: Casusgegeven }) {
  const t = useTeksten();
  const v = t.dossierwerk.verstrekken;
  if (gegeven.verzegeld || isVerzegeldRegime(gegeven.wpgRegime)) {
    return (
      <>
        {gegeven.verzegeld ? v.zichtbaarVerzegeld : v.zichtbaarVrijgegeven} <Artikelchip artikel="MB 1" lid="2" />
      </>
    );
  }
  return (
    <>
      {t.casus.zichtbaar} <Artikelchip artikel="10" lid="4" />
      {gegeven.soort === 'actie' && 'omschrijving' in gegeven.inhoud ? (
        <>
          {' '}
          {t.casus.zichtbaarExtern} <Artikelchip artikel="10" lid="5" />
        </>
      ) : null}
    </>
  );
}

function Item({ gegeven, casus }: { readonly gegeven: Casusgegeven; readonly casus: CasusVorm }) {
  const t = useTeksten();
  const { taal } = useTaal();
  const { soort, bron } = gegeven;
  const titel =
    gegeven.soort === 'signaal'
      ? t.weegdossier.signaal.titel(t.woorden.partijen[bron.soort], datumInWoorden(gegeven.inhoud.meldDatum, taal))
      : soort === 'analyse'
        ? gegeven.verstrekking === null
          ? t.casus.conclusie
          : t.dossierwerk.verstrekken.ander
        : gegeven.soort === 'actie' && 'vorm' in gegeven.inhoud
          ? t.monitoring.voortgang.vormen[gegeven.inhoud.vorm]
          : t.woorden.soorten[soort];
  const vrijgave = casus.vrijgaven.find((een) => een.gegeven === gegeven.id);
  const ingekort = (gegeven.soort === 'signaal' || gegeven.soort === 'analyse') && gegeven.inhoud.ingekort;
  return (
    <article className={gegeven.verzegeld ? 'gegeven gegeven-verzegeld' : 'gegeven'}>
      <div className="gegevenkop">
        <h3>{titel}</h3>
        <Artikelchip artikel="10" lid={`2 ${gegeven.letter}`} />
        <Verouderdlabel juistheid={casus.juistheid} id={gegeven.id} />
        {gegeven.verzegeld ? <Verzegeldlabel /> : null}
        {ingekort ? <Label kleur="neutraal" icoon={Scissors} tekst={t.casus.ingekort} /> : null}
      </div>
      <Inhoud gegeven={gegeven} casus={casus} />
      {gegeven.verstrekking === null ? null : <Verstrekkingblok verstrekking={gegeven.verstrekking} />}
      {vrijgave === undefined ? null : <Vrijgaveblok vrijgave={vrijgave} />}
      <Herkomst gegeven={gegeven} zichtbaar={<Zichtbaar gegeven={gegeven} />} />
      <Itemspoor
        juistheid={casus.juistheid}
        ids={[gegeven.id, ...casus.gegevens.filter(({ bij }) => bij === gegeven.id).map(({ id }) => id)]}
      />
    </article>
  );
}

export function Casusgegevens({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  // In the order of the closed list; within a letter as they were recorded.
  const opLetter = casus.gegevens
    .filter((gegeven) => !staatElders(gegeven, casus))
    .sort((een, ander) => een.letter.localeCompare(ander.letter));
  return (
    <>
      <Deel titel={t.casus.tabbladen.gegevens} bij={<Artikelchip artikel="10" lid="2" />}>
        <div className="kolom">
          {opLetter.map((gegeven) => (
            <Item key={gegeven.id} gegeven={gegeven} casus={casus} />
          ))}
        </div>
      </Deel>
      <Adviezen casus={casus} />
    </>
  );
}
