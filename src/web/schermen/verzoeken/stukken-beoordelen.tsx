// Deciding on the items of an overview that are the reader's, by kind: nothing is chosen beforehand, what is proposed is told; one reason for all that stays out.
import { inzagestukkenBeoordelen } from '../../../convenant/artikelen/inzagestukken-beoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { heeftVrijeTekst, soortInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import { type Stukbesluit, stukbesluiten, type Weglaatgrond, weglaatgronden } from '../../../convenant/inzage.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { type Stuk, Stukinhoud, useStukwoorden } from './stukken.tsx';

interface Keuze {
  /** Empty until somebody chose: what is proposed is told in words only. */
  readonly besluit: Stukbesluit | '';
  readonly grond: Weglaatgrond | '';
  readonly tekst: string;
}
interface Waarden {
  readonly keuzes: Readonly<Record<string, Keuze>>;
  readonly reden: string;
}

/** What people decided before; of what nobody decided on yet nothing is chosen. */
const beginVan = (stuk: Stuk): Keuze => ({
  besluit: stuk.besluit ?? '',
  grond: stuk.grond ?? '',
  tekst: stuk.tekst ?? '',
});

function ingevuld(stuk: Stuk, besluit: Stukbesluit, { grond, tekst }: Keuze, reden: string) {
  return {
    stuk: stuk.id,
    besluit,
    ...(besluit === 'tonen' || grond === '' ? {} : { grond }),
    ...(besluit === 'inkorten' ? { tekst } : {}),
    ...(besluit === 'tonen' && stuk.voorstel === 'tonen' ? {} : { reden }),
  };
}

/** Choosing of one item; whoever takes over that it does not go out whole takes over why, and can choose another ground. */
function Stukkeuze({
  stuk,
  over,
  keuze,
  opWijziging,
}: {
  readonly stuk: Stuk;
  readonly over: string;
  readonly keuze: Keuze;
  readonly opWijziging: (keuze: Keuze) => void;
}) {
  const t = useTeksten().verzoeken;
  const grond = stuk.voorstelgrond;
  return (
    <div className="deel">
      <h3>{over}</h3>
      <Stukinhoud stuk={stuk} />
      <p className="zacht">
        {t.inzage.voorstel(t.inzage.besluiten[stuk.voorstel], grond === null ? undefined : t.inzage.gronden[grond])}
      </p>
      <Rondjes
        veld={`besluit-${stuk.id}`}
        label={t.inzage.besluit}
        over={over}
        naastElkaar
        opties={stukbesluiten.map((waarde) => ({ waarde, tekst: t.inzage.besluiten[waarde] }))}
        waarde={keuze.besluit}
        opWijziging={(besluit) =>
          opWijziging({
            ...keuze,
            besluit,
            grond: keuze.grond === '' && besluit !== 'tonen' ? (grond ?? '') : keuze.grond,
          })
        }
      />
      {keuze.besluit === 'tonen' || keuze.besluit === '' ? null : (
        <Keuzelijst
          veld={`grond-${stuk.id}`}
          label={t.inzage.grond}
          over={over}
          opties={weglaatgronden.map((waarde) => ({ waarde, tekst: t.inzage.gronden[waarde] }))}
          waarde={keuze.grond}
          opWijziging={(gekozen) => opWijziging({ ...keuze, grond: gekozen })}
        />
      )}
      {keuze.besluit === 'inkorten' ? (
        <Tekstvlak
          veld={`tekst-${stuk.id}`}
          label={t.velden.inkorttekst}
          over={over}
          max={8000}
          waarde={keuze.tekst}
          opWijziging={(tekst) => opWijziging({ ...keuze, tekst })}
        />
      ) : null}
    </div>
  );
}

export function StukkenBeoordelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const { taal } = useTaal();
  const woorden = useStukwoorden();
  const eigen = verzoek.stukken.filter(({ uwBesluit }) => uwBesluit);
  const open = eigen.filter(({ besluit }) => besluit === null);
  const stukken = open.length > 0 ? open : eigen;
  const begin: Waarden = { keuzes: Object.fromEntries(stukken.map((stuk) => [stuk.id, beginVan(stuk)])), reden: '' };
  /** What was chosen so far: the rest stays open, so that a long overview can be worked through in parts. */
  const keuzesVan = ({ keuzes, reden }: Waarden) =>
    stukken.flatMap((stuk) => {
      const keuze = keuzes[stuk.id] ?? beginVan(stuk);
      return keuze.besluit === '' ? [] : [{ stuk, keuze: ingevuld(stuk, keuze.besluit, keuze, reden) }];
    });
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
  const soorten = [...Map.groupBy(stukken, ({ soort }) => soortInWoorden(soort, taal))];
  return (
    <Formulier stand={formulier} handeling="inzagestukken-beoordelen" terug={terug}>
      <p>{t.inzage.beoordeelUitleg}</p>
      {soorten.map(([soort, samen]) => {
        // What holds no text of people can be shown together; text is read item by item.
        const gesloten = samen.filter((stuk) => stuk.voorstel === 'tonen' && !heeftVrijeTekst(stuk.regels));
        return (
          <div className="kaart" key={soort}>
            <h2>{soort}</h2>
            {gesloten.length < 2 ? null : (
              <div>
                <button
                  type="button"
                  className="knop knop-stil"
                  onClick={() =>
                    zet('keuzes', {
                      ...w.keuzes,
                      ...Object.fromEntries(
                        gesloten.map((stuk) => [stuk.id, { besluit: 'tonen', grond: '', tekst: '' } satisfies Keuze]),
                      ),
                    })
                  }
                >
                  {t.inzage.toonSamen(gesloten.length, soort)}
                </button>
              </div>
            )}
            {samen.map((stuk) => (
              <Stukkeuze
                key={stuk.id}
                stuk={stuk}
                over={`${stuk.plaats}. ${woorden(stuk)}`}
                keuze={w.keuzes[stuk.id] ?? beginVan(stuk)}
                opWijziging={(keuze) => zet('keuzes', { ...w.keuzes, [stuk.id]: keuze })}
              />
            ))}
          </div>
        );
      })}
      <div className="kaart">
        <p role="status">{t.inzage.gekozen(keuzesVan(w).length, stukken.length)}</p>
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
