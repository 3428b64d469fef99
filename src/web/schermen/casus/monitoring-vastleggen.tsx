// A monitoring round that was held: what was said per measure, the conclusion, the outcome and the next day.
import { monitoringVastleggen } from '../../../convenant/artikelen/monitoring-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Monitoringuitkomst, monitoringuitkomsten } from '../../../convenant/gegevens.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan, geldendPlan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

interface Waarden {
  readonly dag: string;
  readonly besproken: readonly string[];
  /** Id of a measure -> what was said of it. */
  readonly woorden: Readonly<Record<string, string>>;
  readonly conclusie: string;
  readonly uitkomst: Monitoringuitkomst | '';
  readonly volgende: string;
}

export function MonitoringVastleggen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().monitoring;
  const v = t.velden;
  const sessie = useSessie();
  const maatregelen = geldendPlan(casus)?.maatregelen ?? [];
  const begin: Waarden = { dag: sessie.vandaag, besproken: [], woorden: {}, conclusie: '', uitkomst: '', volgende: '' };
  // Without a choice the form is not sent; the schema needs one all the same.
  const uitkomstVan = ({ uitkomst }: Waarden): Monitoringuitkomst =>
    uitkomst === '' ? 'sluiting-adviseren' : uitkomst;
  const volgendeVan = ({ volgende }: Waarden) => (volgende === '' ? undefined : volgende);
  const besprokenVan = ({ besproken, woorden }: Waarden) =>
    maatregelen
      .filter(({ id }) => besproken.includes(id))
      .map(({ id }) => ({ maatregel: id, tekst: woorden[id] ?? '' }));
  const formulier = useFormulier({
    handeling: 'monitoring-vastleggen',
    begin,
    merk,
    invoer: (w) => ({
      id: casus.id,
      dag: w.dag,
      conclusie: w.conclusie,
      uitkomst: uitkomstVan(w),
      volgende: volgendeVan(w),
      maatregelen: besprokenVan(w),
    }),
    kies: ({ uitkomst }) => (uitkomst === '' ? ['uitkomst'] : []),
    vul: ({ besproken, woorden }) =>
      besproken.filter((id) => (woorden[id] ?? '').trim() === '').map((id) => `woorden-${id}`),
    regels: (w) =>
      weeg(monitoringVastleggen.artikel, monitoringVastleggen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        dag: w.dag,
        conclusie: w.conclusie,
        uitkomst: uitkomstVan(w),
        volgende: volgendeVan(w),
        maatregelen: besprokenVan(w),
        // Missing words of a measure are already pointed out at their own field.
      }).filter(({ reden }) => reden !== 'voortgang-ontbreekt'),
    velden: {
      'dag-in-toekomst': 'dag',
      'dag-voor-opening': 'dag',
      'rondeconclusie-ontbreekt': 'conclusie',
      'maatregel-onbekend': 'besproken',
      'voortgang-ontbreekt': 'besproken',
      'volgende-ronde-ontbreekt': 'volgende',
      'rondedag-ongeldig': 'volgende',
    },
    herlees,
    klaar: () => klaar(t.gelukt.gehouden),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="monitoring-vastleggen" terug={terug}>
      <div className="kaart">
        <Datumveld veld="dag" label={v.gehoudenOp} waarde={w.dag} opWijziging={(dag) => zet('dag', dag)} />
        <Vinkjes
          veld="besproken"
          label={v.perMaatregel}
          hint={v.perMaatregelHint}
          optioneel
          opties={maatregelen.map(({ id, nummer, inhoud, eigenaar, stand }) => ({
            waarde: id,
            tekst: `${nummer}. ${inhoud.omschrijving}`,
            toelichting: `${eigenaar.naam} · ${t.standen[stand].toLowerCase()}`,
          }))}
          waarden={w.besproken}
          opWijziging={(besproken) => zet('besproken', besproken)}
          bij={(id) => (
            <Tekstvlak
              veld={`woorden-${id}`}
              label={v.tekst}
              over={t.voortgang.maatregel(maatregelen.find((maatregel) => maatregel.id === id)?.nummer ?? 0)}
              kort
              max={4000}
              waarde={w.woorden[id] ?? ''}
              opWijziging={(tekst) => zet('woorden', { ...w.woorden, [id]: tekst })}
            />
          )}
        />
        <Tekstvlak
          veld="conclusie"
          label={v.conclusie}
          hint={v.conclusieHint}
          max={4000}
          waarde={w.conclusie}
          opWijziging={(conclusie) => zet('conclusie', conclusie)}
        />
        <Rondjes
          veld="uitkomst"
          label={v.rondeUitkomst}
          opties={monitoringuitkomsten.map((waarde) => ({
            waarde,
            tekst: t.uitkomsten[waarde],
            toelichting: t.uitkomstuitleg[waarde],
          }))}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
        <Datumveld
          veld="volgende"
          label={v.volgende}
          optioneel={w.uitkomst === 'sluiting-adviseren'}
          waarde={w.volgende}
          opWijziging={(volgende) => zet('volgende', volgende)}
        />
      </div>
    </Formulier>
  );
}
