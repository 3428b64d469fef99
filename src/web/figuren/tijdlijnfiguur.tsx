// What happened as lanes along the time that passed, and as a list with the newest first.
import { Dag } from '../onderdelen/dag.tsx';
import { Verzegeldlabel } from '../onderdelen/label.tsx';
import { useSessie } from '../schil/sessie.tsx';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { deelBanenIn } from './banen.ts';
import { Banenbeeld } from './banenbeeld.tsx';
import { Figuur } from './figuur.tsx';
import { type Gebeurtenis, nieuwsteEerst, tijdlijnbanen, tijdlijnInWoorden } from './gebeurtenissen.ts';

interface Tijdlijneigenschappen {
  readonly gebeurtenissen: readonly Gebeurtenis[];
}

function Tijdlijst({ gebeurtenissen }: Tijdlijneigenschappen) {
  return (
    <ol className="tijdlijn">
      {nieuwsteEerst(gebeurtenissen).map((gebeurtenis, plaats) => (
        // Two things can happen on one day in the same words; their place tells them apart.
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered in place
        <li key={`${gebeurtenis.dag} ${gebeurtenis.wat} ${plaats}`}>
          <Dag dag={gebeurtenis.dag} />
          <div className="feit hoofdletter">
            {gebeurtenis.wat}
            {gebeurtenis.door === undefined ? null : <span className="zacht klein"> · {gebeurtenis.door}</span>}
            {gebeurtenis.verzegeld === true ? (
              <>
                {' '}
                <Verzegeldlabel />
              </>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

export function Tijdlijnfiguur({ gebeurtenissen }: Tijdlijneigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const banen = tijdlijnbanen(gebeurtenissen, t, taal);
  const heel = new Map(banen.flatMap(({ stippen }) => stippen.map(({ id, kop, tekst }) => [id, `${kop}: ${tekst}`])));
  return (
    <Figuur
      titel={t.weegdossier.tijdlijn.titel}
      samenvatting={tijdlijnInWoorden(gebeurtenissen, t, taal)}
      tabel={<Tijdlijst gebeurtenissen={gebeurtenissen} />}
      beeld={(breedte) => {
        const indeling = deelBanenIn(banen, vandaag, breedte);
        return {
          hoogte: indeling.hoogte,
          inhoud: (
            <Banenbeeld indeling={indeling} vandaag={vandaag} merk={() => 'feit'} heel={(id) => heel.get(id) ?? ''} />
          ),
        };
      }}
    />
  );
}
