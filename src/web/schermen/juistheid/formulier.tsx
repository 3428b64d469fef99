// The form of every correction: which item, what it says instead, why, and how it came to light.
import type { ReactNode } from 'react';
import { type Aanleiding, aanleidingen, correctieredenen, type Wijziging } from '../../../convenant/correcties.ts';
import { criteriumoordelen } from '../../../convenant/gegevens.ts';
import type { JuistheidVorm } from '../../../convenant/vormen/correctie.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { Datumveld, Maandveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { type Herlezing, useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { UitBesluit } from './vanverzoek.tsx';
import type { Veld, Waarden } from './velden.ts';

/** The acts that correct an item. */
export type Correctiehandeling = Exclude<
  Extract<keyof Invoeren, `${string}gegeven-${string}` | `${string}afscherming-opheffen`>,
  'gegeven-verstrekken'
>;

/** An item to choose from, with the fields it has in this form. */
export interface Keuze {
  readonly id: string;
  readonly titel: string;
  readonly velden: readonly Veld[];
  readonly waarden: Waarden;
}

export interface Correctiewaarden<R extends string> {
  readonly gegeven: string;
  readonly velden: Waarden;
  readonly reden: R | '';
  readonly aanleiding: Aanleiding | '';
}

interface Correctieeigenschappen<H extends Correctiehandeling, W extends Wijziging> {
  readonly handeling: H;
  readonly wijziging: W;
  readonly keuzes: readonly Keuze[];
  /** Decisions on requests: the reason of one that waits for this correction is filled in. */
  readonly besluiten: JuistheidVorm['verzoeken'];
  /** The item that was chosen on the page before. */
  readonly gekozen: string | undefined;
  readonly invoer: (waarden: Correctiewaarden<(typeof correctieredenen)[W][number]>) => Invoeren[H];
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly herlees: () => Promise<Herlezing>;
  readonly klaar: (melding: string) => void;
}

/** One field of an item, in the form that fits it. */
export function Invulveld({
  veld,
  waarde,
  opWijziging,
}: {
  readonly veld: Veld;
  readonly waarde: string;
  readonly opWijziging: (waarde: string) => void;
}) {
  const alle = useTeksten();
  const t = alle.juistheid;
  const namen: Readonly<Record<string, string>> = t.velden;
  const basis = {
    veld: veld.pad,
    label: veld.criterium === undefined ? (namen[veld.naam] ?? veld.naam) : t.criterium(veld.criterium),
    optioneel: !veld.verplicht,
    waarde,
    opWijziging,
  };
  switch (veld.vorm) {
    case 'oordeel':
      return (
        <Rondjes
          veld={veld.pad}
          label={t.oordeel(veld.criterium ?? 0)}
          hint={t.oordeelHint}
          opties={criteriumoordelen.map((oordeel) => ({ waarde: oordeel, tekst: alle.woorden.oordelen[oordeel] }))}
          waarde={waarde}
          opWijziging={opWijziging}
        />
      );
    case 'dag':
      return <Datumveld {...basis} />;
    case 'maand':
      return <Maandveld {...basis} />;
    case 'vlak':
      return <Tekstvlak {...basis} max={veld.max} kort={veld.max < 4000} />;
    case 'regel':
      return <Tekstveld {...basis} max={veld.max} />;
  }
}

export function Correctieformulier<H extends Correctiehandeling, W extends Wijziging>({
  handeling,
  wijziging,
  keuzes,
  besluiten,
  gekozen,
  invoer,
  merk,
  terug,
  herlees,
  klaar,
}: Correctieeigenschappen<H, W>) {
  const t = useTeksten().juistheid;
  const eerste = keuzes.find(({ id }) => id === gekozen) ?? (keuzes.length === 1 ? keuzes[0] : undefined);
  const uitBesluit = (id: string | undefined) =>
    besluiten.find(({ gegeven, teDoen }) => gegeven === id && teDoen === wijziging);
  const redenen: readonly (typeof correctieredenen)[W][number][] = correctieredenen[wijziging];
  const begin: Correctiewaarden<(typeof correctieredenen)[W][number]> = {
    gegeven: eerste?.id ?? '',
    velden: eerste?.waarden ?? {},
    reden: redenen.find((reden) => reden === uitBesluit(eerste?.id)?.grond) ?? '',
    aanleiding: uitBesluit(eerste?.id) === undefined ? '' : 'verzoek',
  };
  const stand = useFormulier({
    handeling,
    begin,
    merk,
    invoer,
    kies: (w) => (['reden', 'aanleiding'] as const).filter((veld) => w[veld] === ''),
    velden: {
      'correctiereden-ontbreekt': 'reden',
      'aanleiding-ontbreekt': 'aanleiding',
      'gegeven-staat-niet-toe': 'gegeven',
      'ander-verzet-loopt': 'gegeven',
      'besluit-blijft-staan': 'gegeven',
      'soort-past-niet': 'gegeven',
      'niet-uw-gegeven': 'gegeven',
    },
    herlees,
    klaar: () => klaar(t.gelukt[wijziging]),
  });
  const item = keuzes.find(({ id }) => id === stand.w.gegeven);
  const besluit = uitBesluit(item?.id);
  if (keuzes.length === 0)
    return (
      <div className="kolom">
        <p className="zacht">{t.nietsTeKiezen}</p>
        <div>{terug}</div>
      </div>
    );
  return (
    <Formulier stand={stand} handeling={handeling} terug={terug} verzendbaar={item !== undefined}>
      <div className="kaart">
        <Keuzelijst
          veld="gegeven"
          label={t.gegeven}
          opties={keuzes.map(({ id, titel }) => ({ waarde: id, tekst: titel }))}
          waarde={stand.w.gegeven}
          opWijziging={(id) =>
            stand.zetDeel({ gegeven: id, velden: keuzes.find((keuze) => keuze.id === id)?.waarden ?? {} })
          }
        />
        {item === undefined ? null : (
          <>
            {besluit === undefined ? null : <UitBesluit verzoek={besluit.verzoek} punt={besluit.id} />}
            {item.velden.length === 0 ? null : <p className="zacht klein">{t.uitleg[wijziging]}</p>}
            {item.velden.map((veld) => (
              <Invulveld
                key={`${item.id} ${veld.naam}`}
                veld={veld}
                waarde={stand.w.velden[veld.naam] ?? ''}
                opWijziging={(waarde) => stand.zet('velden', { ...stand.w.velden, [veld.naam]: waarde })}
              />
            ))}
          </>
        )}
      </div>
      {item === undefined ? null : (
        <div className="kaart">
          <Rondjes
            veld="reden"
            label={t.reden}
            hint={t.redenHint}
            opties={redenen.map((reden) => ({ waarde: reden, tekst: t.redenen[reden] }))}
            waarde={stand.w.reden}
            opWijziging={(reden) => stand.zet('reden', reden)}
          />
          <Rondjes
            veld="aanleiding"
            label={t.aanleiding}
            hint={t.aanleidingHint}
            opties={aanleidingen.map((een) => ({ waarde: een, tekst: t.aanleidingen[een] }))}
            waarde={stand.w.aanleiding}
            opWijziging={(aanleiding) => stand.zet('aanleiding', aanleiding)}
          />
          <Bericht soort="letop" titel={t.gevolg[wijziging].titel}>
            <p>{t.gevolg[wijziging].tekst}</p>
          </Bericht>
        </div>
      )}
    </Formulier>
  );
}
