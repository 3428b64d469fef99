// Proposing who takes part: somebody in, or somebody out, with the reason that the core parties vote on.
import { useQuery } from '@tanstack/react-query';
import { deelnameVoorstellen } from '../../../convenant/artikelen/deelname-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { isVoltallig } from '../../../convenant/vertrek.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Laden } from '../../onderdelen/staat.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan, eigenarenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

type Soort = 'deelnemer-toevoegen' | 'deelnemer-verwijderen';
const begin: { readonly soort: Soort; readonly deelnemer: string; readonly motivering: string } = {
  soort: 'deelnemer-toevoegen',
  deelnemer: '',
  motivering: '',
};

export function DeelnameVoorstellen({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten().casusbesluit;
  const sessie = useSessie();
  const { data } = useQuery(samenwerkingsverbandvraag(useApi()));
  const partijen = (data?.partijen ?? []).filter(({ soort }) => !sessie.vertrokken.includes(soort));
  const partners = (data?.externePartners ?? []).filter(
    ({ vanaf, tot }) => vanaf <= sessie.vandaag && (tot === null || tot > sessie.vandaag),
  );
  const formulier = useFormulier({
    handeling: 'deelname-voorstellen',
    begin,
    merk,
    invoer: (w) => ({ id: casus.id, ...w }),
    kies: ({ deelnemer }) => (deelnemer === '' ? ['deelnemer'] : []),
    regels: (w) =>
      weeg(deelnameVoorstellen.artikel, deelnameVoorstellen.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        ...w,
        opBijlage1: partners.map(({ id }) => id),
        convenantspartijen: partijen.map(({ id }) => id),
        weegploegVoltallig: isVoltallig(sessie.vertrokken),
        eigenaren: eigenarenVan(casus),
      }),
    velden: {
      'motivering-ontbreekt': 'motivering',
      'weegploeg-onvoltallig': 'soort',
      'geen-partij-of-partner': 'deelnemer',
      'neemt-al-deel': 'deelnemer',
      'neemt-niet-deel': 'deelnemer',
      'laatste-partij': 'deelnemer',
      'heeft-lopende-maatregel': 'deelnemer',
      'voorstel-loopt-al': 'deelnemer',
    },
    herlees,
    klaar: () => klaar(t.deelname.gelukt, 'besluiten'),
  });
  if (data === undefined) return <Laden />;
  const { w, zetDeel, zet } = formulier;
  const doetMee = (id: string) => casus.deelnemers.some((deelnemer) => deelnemer.id === id);
  const opties =
    w.soort === 'deelnemer-verwijderen'
      ? casus.deelnemers.map(({ id, naam }) => ({ waarde: id, tekst: naam }))
      : [...partijen, ...partners]
          .filter(({ id }) => !doetMee(id))
          .map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return (
    <Formulier stand={formulier} handeling="deelname-voorstellen" terug={terug}>
      <div className="kaart">
        <Rondjes
          veld="soort"
          label={t.deelname.soort}
          opties={(['deelnemer-toevoegen', 'deelnemer-verwijderen'] as const).map((waarde) => ({
            waarde,
            tekst: t.soorten[waarde],
          }))}
          waarde={w.soort}
          opWijziging={(soort) => zetDeel({ soort, deelnemer: '' })}
        />
        <Keuzelijst
          veld="deelnemer"
          label={t.deelname.deelnemer}
          hint={opties.length === 0 ? t.deelname.niemand : t.deelname.deelnemerHint}
          opties={opties}
          waarde={w.deelnemer}
          opWijziging={(deelnemer) => zet('deelnemer', deelnemer)}
        />
        <Tekstvlak
          veld="motivering"
          label={t.deelname.motivering}
          hint={t.deelname.motiveringHint}
          max={4000}
          waarde={w.motivering}
          opWijziging={(motivering) => zet('motivering', motivering)}
        />
      </div>
    </Formulier>
  );
}
