// How a measure of one's own, or the whole plan, gets on.
import { voortgangVastleggen } from '../../../convenant/artikelen/voortgang-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';
import { alsOpties, eigenMaatregelen } from './maatregelkeuze.ts';

/** Stands for the plan as a whole among the ids of measures. */
const heelPlan = 'plan';

export function VoortgangVastleggen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().monitoring;
  const sessie = useSessie();
  const maatregelVan = (over: string) => (over === heelPlan || over === '' ? undefined : over);
  const formulier = useFormulier({
    handeling: 'voortgang-vastleggen',
    begin: { over: '', dag: sessie.vandaag, tekst: '' },
    merk,
    invoer: ({ over, dag, tekst }) => ({ id: casus.id, maatregel: maatregelVan(over), dag, tekst }),
    kies: ({ over }) => (over === '' ? ['over'] : []),
    regels: ({ over, dag, tekst }) =>
      weeg(voortgangVastleggen.artikel, voortgangVastleggen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        maatregel: maatregelVan(over),
        dag,
        tekst,
      }),
    velden: {
      'maatregel-onbekend': 'over',
      'maatregel-van-ander': 'over',
      'dag-in-toekomst': 'dag',
      'dag-voor-opening': 'dag',
      'voortgang-ontbreekt': 'tekst',
    },
    herlees,
    klaar: () => klaar(t.gelukt.voortgang),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="voortgang-vastleggen" terug={terug}>
      <div className="kaart">
        <Keuzelijst
          veld="over"
          label={t.velden.over}
          hint={t.velden.overHint}
          opties={[{ waarde: heelPlan, tekst: t.velden.heelPlan }, ...alsOpties(eigenMaatregelen(casus, sessie))]}
          waarde={w.over}
          opWijziging={(over) => zet('over', over)}
        />
        <Datumveld veld="dag" label={t.velden.dag} waarde={w.dag} opWijziging={(dag) => zet('dag', dag)} />
        <Tekstvlak
          veld="tekst"
          label={t.velden.tekst}
          hint={t.velden.tekstHint}
          max={4000}
          waarde={w.tekst}
          opWijziging={(tekst) => zet('tekst', tekst)}
        />
      </div>
    </Formulier>
  );
}
