// Proposing an outcome: reasons; and to schedule, who must take part and what goes along, item by item, each with a reason.
import { useQuery } from '@tanstack/react-query';
import { agenderingVoorstellen } from '../../../convenant/artikelen/agendering-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { wachtVan, weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';
import { type Keuzes, keuzelijst, Redenkeuze } from './redenkeuze.tsx';
import { type Selectie, Selectiekeuze, selectielijst, zonderReden } from './selectie.tsx';

interface Waarden {
  readonly uitkomst: 'agenderen' | 'niet-agenderen' | '';
  readonly motivering: string;
  readonly partijen: Keuzes;
  readonly externePartners: Keuzes;
  readonly selectie: Selectie;
}

const begin: Waarden = { uitkomst: '', motivering: '', partijen: {}, externePartners: {}, selectie: {} };

/** Partners that are on annex 1 on a day. */
function opBijlage1({ externePartners }: SamenwerkingsverbandVorm, vandaag: string) {
  return externePartners.filter(({ vanaf, tot }) => vanaf <= vandaag && (tot === null || vandaag <= tot));
}

function Voorstelformulier({
  dossier,
  merk,
  terug,
  herlees,
  klaar,
  verband,
}: Weegformuliereigenschappen & { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten();
  const v = t.besluitvorming.voorstellen;
  const sessie = useSessie();
  const feiten = weegfeitenVan(dossier, sessie);
  const partners = opBijlage1(verband, sessie.vandaag);
  const delen = (w: Waarden) => ({
    partijen: keuzelijst(w.partijen),
    externePartners: keuzelijst(w.externePartners),
    selectie: selectielijst(w.selectie),
  });
  const formulier = useFormulier({
    handeling: 'agendering-voorstellen',
    begin,
    merk,
    invoer: (w) => ({
      id: dossier.id,
      uitkomst: w.uitkomst === '' ? 'niet-agenderen' : w.uitkomst,
      motivering: w.motivering,
      // Nobody takes part and nothing goes along when the person is not scheduled.
      ...(w.uitkomst === 'agenderen' ? delen(w) : {}),
    }),
    kies: ({ uitkomst }) => (uitkomst === '' ? ['uitkomst'] : []),
    vul: (w) => {
      if (w.uitkomst !== 'agenderen') return [];
      const { partijen, externePartners, selectie } = delen(w);
      return [
        ...zonderReden('partijen', partijen),
        ...zonderReden('externePartners', externePartners),
        ...zonderReden('selectie', selectie),
      ];
    },
    regels: (w) =>
      weeg(agenderingVoorstellen.artikel, agenderingVoorstellen.voorwaarden, {
        ...feiten,
        ...delen(w),
        uitkomst: w.uitkomst === 'agenderen' ? 'agenderen' : 'niet-agenderen',
        motivering: w.motivering,
        opBijlage1: partners.map(({ id }) => id),
        convenantspartijen: verband.partijen.map(({ id }) => id),
        wacht: wachtVan(dossier),
        // A missing reason is already pointed out at its own field.
      }).filter(({ reden }) => reden !== 'reden-per-deelnemer-ontbreekt' && reden !== 'reden-per-gegeven-ontbreekt'),
    velden: {
      'correctie-wacht': 'uitkomst',
      'afscherming-wacht': 'uitkomst',
      'motivering-ontbreekt': 'motivering',
      'geen-partij-te-betrekken': 'partijen',
      'reden-per-deelnemer-ontbreekt': 'partijen',
      'niet-op-bijlage-1': 'externePartners',
      'selectie-leeg': 'selectie',
      'reden-per-gegeven-ontbreekt': 'selectie',
      'gegeven-niet-over-te-dragen': 'selectie',
      'machtiging-alleen-college': 'selectie',
    },
    herlees,
    klaar: () => klaar(v.gelukt, 'voorstel'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="agendering-voorstellen" terug={terug}>
      <Kaart titel={v.uitkomst} bij={<Artikelchip artikel="7" lid="4" />}>
        <Rondjes
          veld="uitkomst"
          label={v.uitkomst}
          labelVerborgen
          opties={(['agenderen', 'niet-agenderen'] as const).map((uitkomst) => ({
            waarde: uitkomst,
            tekst: t.woorden.uitkomsten[uitkomst],
            toelichting: v.uitkomstUitleg[uitkomst],
          }))}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
        <Tekstvlak
          veld="motivering"
          label={v.motivering}
          hint={v.motiveringHint}
          max={8000}
          waarde={w.motivering}
          opWijziging={(motivering) => zet('motivering', motivering)}
        />
      </Kaart>
      {w.uitkomst === 'agenderen' ? (
        <>
          <Kaart titel={v.partijen} bij={<Artikelchip artikel="7" lid="3" />}>
            <Redenkeuze
              veld="partijen"
              label={v.partijen}
              hint={v.partijenHint}
              opties={verband.partijen}
              keuzes={w.partijen}
              opWijziging={(partijen) => zet('partijen', partijen)}
            />
          </Kaart>
          <Kaart titel={v.externen} bij={<Artikelchip artikel="1" lid="c" />}>
            {partners.length === 0 ? (
              <p className="zacht">{v.geenExternen}</p>
            ) : (
              <Redenkeuze
                veld="externePartners"
                label={v.externen}
                hint={v.externenHint(verband.bijlage1Versie ?? 1)}
                optioneel
                opties={partners}
                keuzes={w.externePartners}
                opWijziging={(externePartners) => zet('externePartners', externePartners)}
              />
            )}
          </Kaart>
          <Kaart titel={v.selectie} bij={<Artikelchip artikel="8" lid="5" />}>
            <Selectiekeuze
              dossier={dossier}
              hint={v.selectieHint}
              selectie={w.selectie}
              opWijziging={(selectie) => zet('selectie', selectie)}
            />
          </Kaart>
        </>
      ) : null}
    </Formulier>
  );
}

export function Voorstellen(eigenschappen: Weegformuliereigenschappen) {
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return <Voorstelformulier {...eigenschappen} verband={data} />;
}
