// The periodic check: every item gets a tick for looked at and, where needed, one for to be corrected; the outcome in words.
import type { ReactNode } from 'react';
import { weeg } from '../../../convenant/besluit.ts';
import { type Controle, controlevoorwaarden } from '../../../convenant/correctieregels.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { type Herlezing, useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import type { Casusformuliereigenschappen } from '../casus/eigenschappen.ts';
import type { Weegformuliereigenschappen } from '../weeghandeling/eigenschappen.ts';
import { genummerd, useItemnaam } from './gebruik.ts';
import type { Gegeven } from './velden.ts';

interface Controleeigenschappen {
  readonly handeling: 'juistheid-controleren' | 'casusjuistheid-controleren';
  readonly id: string;
  readonly gegevens: readonly Gegeven[];
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly herlees: () => Promise<Herlezing>;
  readonly klaar: (melding: string) => void;
}

const begin: Pick<Controle, 'bekeken' | 'aanTePassen'> & { readonly uitkomst: string } = {
  bekeken: [],
  aanTePassen: [],
  uitkomst: '',
};

function Controleformulier({ handeling, id, gegevens, merk, terug, herlees, klaar }: Controleeigenschappen) {
  const t = useTeksten().juistheid;
  const naam = useItemnaam();
  const weegploeg = handeling === 'juistheid-controleren';
  const aanwezig = gegevens.map((gegeven) => gegeven.id);
  const formulier = useFormulier({
    handeling,
    begin,
    merk,
    invoer: (w) => ({ id, bekeken: [...w.bekeken], aanTePassen: [...w.aanTePassen], uitkomst: w.uitkomst }),
    regels: (w) => weeg(weegploeg ? '8' : '10', controlevoorwaarden(weegploeg ? '8.3' : '10.3'), { ...w, aanwezig }),
    velden: { 'controle-onvolledig': 'bekeken', 'gegeven-onbekend': 'bekeken', 'uitkomst-ontbreekt': 'uitkomst' },
    herlees,
    klaar: () => klaar(t.gecontroleerd),
  });
  const { w, zet } = formulier;
  const opties = genummerd(
    gegevens.map((gegeven) => ({ id: gegeven.id, titel: naam(gegeven, gegeven.ingebrachtOp) })),
  ).map(({ id: waarde, titel }) => ({ waarde, tekst: titel }));
  return (
    <Formulier stand={formulier} handeling={handeling} terug={terug}>
      <div className="kaart">
        <Vinkjes
          veld="bekeken"
          label={t.bekeken}
          hint={t.bekekenHint}
          opties={opties}
          waarden={w.bekeken}
          opWijziging={(bekeken) => zet('bekeken', bekeken)}
        />
        {w.bekeken.length === 0 ? null : (
          <Vinkjes
            veld="aanTePassen"
            label={t.aanTePassen}
            hint={t.aanTePassenHint}
            optioneel
            opties={opties.filter(({ waarde }) => w.bekeken.includes(waarde))}
            waarden={w.aanTePassen}
            opWijziging={(aanTePassen) => zet('aanTePassen', aanTePassen)}
          />
        )}
        <Tekstvlak
          veld="uitkomst"
          label={t.uitkomst}
          hint={t.uitkomstHint}
          kort
          max={2000}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
      </div>
    </Formulier>
  );
}

export function JuistheidControleren({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  return (
    <Controleformulier
      handeling="juistheid-controleren"
      id={dossier.id}
      gegevens={dossier.gegevens.filter((gegeven) => !gegeven.verzegeld)}
      merk={merk}
      terug={terug}
      herlees={herlees}
      klaar={(melding) => klaar(melding, 'overzicht')}
    />
  );
}

export function CasusjuistheidControleren({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  return (
    <Controleformulier
      handeling="casusjuistheid-controleren"
      id={casus.id}
      gegevens={casus.gegevens}
      merk={merk}
      terug={terug}
      herlees={herlees}
      klaar={klaar}
    />
  );
}
