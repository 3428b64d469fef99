// Deciding on the items of an overview that are the reader's: each as proposed or otherwise, with ground; one reason for all that stays out.
import { inzagestukkenBeoordelen } from '../../../convenant/artikelen/inzagestukken-beoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Stukbesluit, stukbesluiten, type Weglaatgrond, weglaatgronden } from '../../../convenant/inzage.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { type Stuk, Stukinhoud, useStukwoorden } from './stukken.tsx';

interface Keuze {
  readonly besluit: Stukbesluit;
  readonly grond: Weglaatgrond | '';
  readonly tekst: string;
}
interface Waarden {
  readonly keuzes: Readonly<Record<string, Keuze>>;
  readonly reden: string;
}

/** What was decided before, or else what is proposed. */
const beginVan = (stuk: Stuk): Keuze => ({
  besluit: stuk.besluit ?? stuk.voorstel,
  grond: (stuk.besluit === null ? stuk.voorstelgrond : stuk.grond) ?? '',
  tekst: stuk.tekst ?? '',
});

function ingevuld(stuk: Stuk, keuze: Keuze, reden: string) {
  const { besluit, grond, tekst } = keuze;
  return {
    stuk: stuk.id,
    besluit,
    ...(besluit === 'tonen' || grond === '' ? {} : { grond }),
    ...(besluit === 'inkorten' ? { tekst } : {}),
    ...(besluit === 'tonen' && stuk.voorstel === 'tonen' ? {} : { reden }),
  };
}

export function StukkenBeoordelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const woorden = useStukwoorden();
  const eigen = verzoek.stukken.filter(({ uwBesluit }) => uwBesluit);
  const open = eigen.filter(({ besluit }) => besluit === null);
  const stukken = open.length > 0 ? open : eigen;
  const begin: Waarden = { keuzes: Object.fromEntries(stukken.map((stuk) => [stuk.id, beginVan(stuk)])), reden: '' };
  const keuzesVan = ({ keuzes, reden }: Waarden) =>
    stukken.map((stuk) => ({ stuk, keuze: ingevuld(stuk, keuzes[stuk.id] ?? beginVan(stuk), reden) }));
  const formulier = useFormulier({
    handeling: 'inzagestukken-beoordelen',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, keuzes: keuzesVan(w).map(({ keuze }) => keuze) }),
    kies: (w) =>
      keuzesVan(w).flatMap(({ stuk, keuze }) =>
        keuze.besluit !== 'tonen' && keuze.grond === undefined ? [`grond-${stuk.id}`] : [],
      ),
    regels: (w) =>
      weeg(inzagestukkenBeoordelen.artikel, inzagestukkenBeoordelen.voorwaarden, {
        ...verzoekfeitenVan(verzoek, vandaag),
        // Only what is his to decide stands in this form.
        optreden: { rol: 'uitvoerder' },
        keuzes: keuzesVan(w).map(({ stuk, keuze }) => ({
          beslist: 'uitvoerder' as const,
          voorstel: stuk.voorstel,
          besluit: keuze.besluit,
          grond: keuze.grond,
          tekst: keuze.tekst,
          reden: keuze.reden,
        })),
      }).filter(({ reden }) => reden !== 'weglaatgrond-ontbreekt'),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="inzagestukken-beoordelen" terug={terug}>
      <p>{t.inzage.beoordeelUitleg}</p>
      {stukken.map((stuk, plaats) => {
        const keuze = w.keuzes[stuk.id] ?? beginVan(stuk);
        const wijzig = (deel: Partial<Keuze>) => zet('keuzes', { ...w.keuzes, [stuk.id]: { ...keuze, ...deel } });
        const over = `${plaats + 1}. ${woorden(stuk)}`;
        return (
          <div className="kaart" key={stuk.id}>
            <h2>{over}</h2>
            <Stukinhoud stuk={stuk} />
            <Rondjes
              veld={`besluit-${stuk.id}`}
              label={t.inzage.besluit}
              over={over}
              opties={stukbesluiten.map((waarde) => ({ waarde, tekst: t.inzage.besluiten[waarde] }))}
              waarde={keuze.besluit}
              opWijziging={(besluit) => wijzig({ besluit })}
            />
            {keuze.besluit === 'tonen' ? null : (
              <Keuzelijst
                veld={`grond-${stuk.id}`}
                label={t.inzage.grond}
                over={over}
                opties={weglaatgronden.map((waarde) => ({ waarde, tekst: t.inzage.gronden[waarde] }))}
                waarde={keuze.grond}
                opWijziging={(grond) => wijzig({ grond })}
              />
            )}
            {keuze.besluit === 'inkorten' ? (
              <Tekstvlak
                veld={`tekst-${stuk.id}`}
                label={t.velden.inkorttekst}
                over={over}
                max={8000}
                waarde={keuze.tekst}
                opWijziging={(tekst) => wijzig({ tekst })}
              />
            ) : null}
          </div>
        );
      })}
      <div className="kaart">
        <Tekstvlak
          veld="reden"
          label={t.velden.weglaatreden}
          hint={t.velden.weglaatredenHint}
          optioneel={keuzesVan(w).every(({ keuze }) => keuze.reden === undefined)}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}
