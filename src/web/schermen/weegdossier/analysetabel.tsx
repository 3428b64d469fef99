// The analysis as a table: criterion, judgement in a word, reason, and the signals that it rests on. No score, ever.
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Oordeellabel } from '../../onderdelen/label.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { type Analyse, signaalgroepen, signaalnaam } from './inhoud.ts';
import { type Criteria, criteriumnaam } from './signaalkaart.tsx';

interface Analyseeigenschappen {
  readonly analyse: Analyse;
  readonly dossier: WeegdossierVorm;
  readonly criteria: Criteria;
}

export function Analysetabel({ analyse, dossier, criteria }: Analyseeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const a = t.weegdossier.analyse;
  const signalen = signaalgroepen(dossier).map(({ signaal }) => signaal);
  return (
    <>
      <Tabel
        titel={a.titel}
        rijen={analyse.inhoud.criteria}
        sleutel={({ criterium }) => String(criterium)}
        kolommen={[
          { kop: a.criterium, rijkop: true, cel: ({ criterium }) => criteriumnaam(criteria, criterium) },
          { kop: a.oordeel, cel: ({ oordeel }) => <Oordeellabel oordeel={oordeel} /> },
          { kop: a.reden, cel: ({ reden }) => <span className="vrijetekst">{reden}</span> },
          {
            kop: a.signalen,
            cel: ({ signalen: gekoppeld }) => {
              const weg = dossier.intrekkingen.filter(({ signaal }) => gekoppeld.includes(signaal)).length;
              const gevonden = signalen.filter(({ id }) => gekoppeld.includes(id));
              if (gevonden.length + weg === 0) return <span className="zacht">{a.geenSignalen}</span>;
              return (
                <ul className="doelen klein">
                  {gevonden.map((signaal) => (
                    <li key={signaal.id}>
                      <a href={`#gegeven-${signaal.id}`}>{signaalnaam(signaal, t, taal)}</a>
                    </li>
                  ))}
                  {weg === 0 ? null : <li className="zacht">{a.ingetrokken(weg)}</li>}
                </ul>
              );
            },
          },
        ]}
      />
      <div className="bijlage">
        <h3>{a.conclusie}</h3>
        <p className="vrijetekst">{analyse.inhoud.conclusie}</p>
      </div>
      <p className="zacht klein">{a.geenScore}</p>
    </>
  );
}
