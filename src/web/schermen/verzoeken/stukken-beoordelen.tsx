// Deciding on the items of an overview that are the reader's, by kind: nothing is chosen beforehand, what is proposed is told; one reason for all that stays out.
import { inzagestukkenBeoordelen } from '../../../convenant/artikelen/inzagestukken-beoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { heeftVrijeTekst, soortInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import type { Stukbesluit } from '../../../convenant/inzage.ts';
import { vraagtVoorEenAnder } from '../../../convenant/verzoeken.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Besluit, type Stuk, useStukwoorden } from './stukken.tsx';
import { type Keuze, Stukkeuze } from './stukkeuze.tsx';
import { LopendUitstel } from './uitstel.tsx';

interface Waarden {
  /** By item: of all that is open, and of what was decided as far as somebody wants to decide it anew. */
  readonly keuzes: Readonly<Record<string, Keuze>>;
  readonly reden: string;
}

/** What people decided before; of what nobody decided on yet nothing is chosen. */
const beginVan = (stuk: Stuk): Keuze => ({
  besluit: stuk.besluit ?? '',
  grond: stuk.grond ?? '',
  tekst: stuk.tekst ?? '',
  zonderHerkomst: stuk.zonderHerkomst === true,
});

const isGelijk = (een: Keuze, ander: Keuze): boolean =>
  een.besluit === ander.besluit &&
  een.grond === ander.grond &&
  een.tekst === ander.tekst &&
  een.zonderHerkomst === ander.zonderHerkomst;

function ingevuld(stuk: Stuk, besluit: Stukbesluit, { grond, tekst, zonderHerkomst }: Keuze, reden: string) {
  return {
    stuk: stuk.id,
    besluit,
    ...(besluit === 'tonen' || grond === '' ? {} : { grond }),
    ...(besluit === 'inkorten' ? { tekst, zonderHerkomst } : {}),
    ...(besluit === 'tonen' && stuk.voorstel === 'tonen' ? {} : { reden }),
  };
}

/** What was decided, and a button that opens the choice again; it stays where it is, so that the focus does too. */
function Besloten({
  stuk,
  over,
  keuze,
  opWijziging,
}: {
  readonly stuk: Stuk;
  readonly over: string;
  readonly keuze: Keuze | undefined;
  readonly opWijziging: (keuze: Keuze | undefined) => void;
}) {
  const t = useTeksten().verzoeken.inzage;
  return (
    <li>
      {keuze === undefined ? (
        <>
          <strong>{over}</strong>
          <Besluit stuk={stuk} />
        </>
      ) : (
        <Stukkeuze stuk={stuk} over={over} keuze={keuze} opWijziging={opWijziging} />
      )}
      <div>
        <button
          type="button"
          className="knop knop-stil"
          aria-expanded={keuze !== undefined}
          onClick={() => opWijziging(keuze === undefined ? beginVan(stuk) : undefined)}
        >
          {keuze === undefined ? t.wijzig : t.wijzigNiet}
          <span className="alleen-lezer">: {over}</span>
        </button>
      </div>
    </li>
  );
}

export function StukkenBeoordelen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const { taal } = useTaal();
  const woorden = useStukwoorden();
  const eigen = verzoek.stukken.filter(({ uwBesluit }) => uwBesluit);
  const open = eigen.filter(({ besluit }) => besluit === null);
  const besloten = eigen.filter(({ besluit }) => besluit !== null);
  const begin: Waarden = { keuzes: Object.fromEntries(open.map((stuk) => [stuk.id, beginVan(stuk)])), reden: '' };
  /** What was chosen so far: the rest stays open, so that a long overview can be worked through in parts. */
  const keuzesVan = ({ keuzes, reden }: Waarden) =>
    eigen.flatMap((stuk) => {
      const keuze = keuzes[stuk.id];
      // What was opened again and left as it was is not decided anew.
      return keuze === undefined || keuze.besluit === '' || isGelijk(keuze, beginVan(stuk))
        ? []
        : [{ stuk, keuze: ingevuld(stuk, keuze.besluit, keuze, reden) }];
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
  const overVan = (stuk: Stuk) => `${stuk.plaats}. ${woorden(stuk)}`;
  const soorten = [...Map.groupBy(open, ({ soort }) => soortInWoorden(soort, taal))];
  return (
    <Formulier stand={formulier} handeling="inzagestukken-beoordelen" terug={terug}>
      <p>{t.inzage.beoordeelUitleg}</p>
      <LopendUitstel verzoek={verzoek} />
      {verzoek.stukken.some(({ regels }) => regels.some(({ naam }) => naam === 'redenZonderHerkomst')) ? (
        <p>{t.inzage.herkomstVerzwegen}</p>
      ) : null}
      {vraagtVoorEenAnder(verzoek.hoedanigheid) ? (
        <p>{t.inzage.voorEenAnder(t.hoedanigheden[verzoek.hoedanigheid])}</p>
      ) : null}
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
                        gesloten.map((stuk) => [
                          stuk.id,
                          { besluit: 'tonen', grond: '', tekst: '', zonderHerkomst: false } satisfies Keuze,
                        ]),
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
                over={overVan(stuk)}
                keuze={w.keuzes[stuk.id] ?? beginVan(stuk)}
                opWijziging={(keuze) => zet('keuzes', { ...w.keuzes, [stuk.id]: keuze })}
              />
            ))}
          </div>
        );
      })}
      {besloten.length === 0 ? null : (
        <div className="kaart">
          <h2>{t.inzage.besloten(besloten.length)}</h2>
          <p className="zacht">{t.inzage.beslotenUitleg}</p>
          <ul className="opsomming">
            {besloten.map((stuk) => (
              <Besloten
                key={stuk.id}
                stuk={stuk}
                over={overVan(stuk)}
                keuze={w.keuzes[stuk.id]}
                opWijziging={(keuze) => {
                  const { [stuk.id]: _, ...keuzes } = w.keuzes;
                  zet('keuzes', keuze === undefined ? keuzes : { ...keuzes, [stuk.id]: keuze });
                }}
              />
            ))}
          </ul>
        </div>
      )}
      <div className="kaart">
        {open.length === 0 ? null : (
          <p role="status">
            {t.inzage.gekozen(open.filter(({ id }) => (w.keuzes[id]?.besluit ?? '') !== '').length, open.length)}
          </p>
        )}
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
