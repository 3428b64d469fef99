// The form of a decision on one item, wherever it lies: what is decided, on which ground and why, and what the parties that were heard think of it.
import type { ReactNode } from 'react';
import { vraagtInhoud } from '../../../convenant/archiefcorrecties.ts';
import type { Gehoord as Gehoordfeit } from '../../../convenant/artikelen/correctie-beslissen.ts';
import type { Weigering } from '../../../convenant/besluit.ts';
import {
  type Correctiegrond,
  type Gevraagd,
  grondenVoor,
  type Puntbesluit,
} from '../../../convenant/correctieverzoeken.ts';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import { vraagtVoorEenAnder } from '../../../convenant/verzoeken.ts';
import type { GehoordVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Gehoord } from './besloten.tsx';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { geenMening, type Mening, Meningveld } from './meningveld.tsx';

interface Waarden {
  readonly punt: string;
  readonly besluit: Puntbesluit | '';
  readonly grond: Correctiegrond | '';
  readonly motivering: string;
  readonly wordt: string;
  readonly meningen: Readonly<Partial<Record<Partijsoort, Mening>>>;
}

/** An item that waits for its decision, wherever it lies. */
export interface TeBeslissen {
  readonly id: string;
  readonly naam: string;
  /** Whom to hear about it. */
  readonly horen: readonly Partijsoort[];
  readonly gevraagd: Gevraagd;
  /** What parties said of it themselves; null where they cannot. */
  readonly gezegd: readonly GehoordVorm[] | null;
}

/** What was filled in of a decision. */
export interface Ingevuld {
  readonly punt: string;
  readonly besluit: Puntbesluit;
  readonly grond: Correctiegrond | undefined;
  readonly motivering: string;
  /** What the item becomes; undefined when nothing new comes in. */
  readonly wordt: string | undefined;
  readonly gehoord: readonly (Gehoordfeit & { readonly tekst: string })[];
}

/** Of every party that must be heard what was filled in; a party of which the day or the view is missing was not heard yet. */
function gehoord(punt: TeBeslissen | undefined, meningen: Waarden['meningen']): Ingevuld['gehoord'] {
  if (punt === undefined) return [];
  return punt.horen.flatMap((partij) => {
    const { op, eens, tekst } = meningen[partij] ?? geenMening;
    return op === '' || eens === '' ? [] : [{ partij, op, eens: eens === 'ja', tekst }];
  });
}

interface Beslisformuliereigenschappen<H extends Beslishandeling> extends Verzoekformuliereigenschappen {
  readonly handeling: H;
  readonly open: readonly TeBeslissen[];
  /** Decisions that are possible for an item. */
  readonly kan: (punt: string) => readonly Puntbesluit[];
  readonly invoer: (ingevuld: Ingevuld) => Invoeren[H];
  readonly regels: (ingevuld: Ingevuld) => readonly Weigering[];
  /** What the item says. */
  readonly inhoud: (punt: string) => ReactNode;
}
type Beslishandeling = 'correctie-beslissen' | 'archiefcorrectie-beslissen';

export function Beslisformulier<H extends Beslishandeling>({
  verzoek,
  merk,
  terug,
  klaar,
  handeling,
  open,
  kan,
  invoer,
  regels,
  inhoud,
}: Beslisformuliereigenschappen<H>) {
  const { correctie: t, hoedanigheden } = useTeksten().verzoeken;
  const begin: Waarden = {
    punt: open.length === 1 ? (open[0]?.id ?? '') : '',
    besluit: '',
    grond: '',
    motivering: '',
    wordt: '',
    meningen: {},
  };
  const vind = (id: string) => open.find((punt) => punt.id === id);
  const ingevuld = (w: Waarden): Ingevuld => ({
    punt: w.punt === '' ? verzoek.id : w.punt,
    besluit: w.besluit === '' ? 'afgewezen' : w.besluit,
    grond: w.grond === '' ? undefined : w.grond,
    motivering: w.motivering,
    wordt: vraagtInhoud(w.besluit) ? w.wordt : undefined,
    gehoord: gehoord(vind(w.punt), w.meningen),
  });
  const horen = (w: Waarden) => vind(w.punt)?.horen ?? [];
  const formulier = useFormulier({
    handeling,
    begin,
    merk,
    invoer: (w) => invoer(ingevuld(w)),
    kies: (w) => [
      ...(w.punt === '' ? ['punt'] : []),
      ...(w.punt !== '' && w.besluit === '' ? ['besluit'] : []),
      ...horen(w).flatMap((partij, plaats) =>
        (w.meningen[partij]?.eens ?? '') === '' ? [`gehoord.${plaats}.eens`] : [],
      ),
    ],
    vul: (w) =>
      horen(w).flatMap((partij, plaats) => ((w.meningen[partij]?.op ?? '') === '' ? [`gehoord.${plaats}.op`] : [])),
    regels: (w) =>
      vind(w.punt) === undefined || w.besluit === ''
        ? []
        : regels(ingevuld(w)).filter(({ reden }) => reden !== 'partij-niet-gehoord'),
    velden: {
      'punt-besloten': 'punt',
      'vernietigen-alleen-na-verzet': 'besluit',
      'dossier-niet-te-vernietigen': 'besluit',
      'vernietigen-niet-in-archief': 'besluit',
      'gegeven-al-verwijderd': 'besluit',
      'correctiegrond-ontbreekt': 'grond',
      'motivering-ontbreekt': 'motivering',
      'nieuwe-woorden-ontbreken': 'wordt',
      'hoordag-ongeldig': 'gehoord.0.op',
      'kernpartijen-oneens': 'besluit',
      'partij-niet-gehoord': 'gehoord.0.eens',
    },
    klaar,
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  const gronden = w.besluit === '' ? [] : grondenVoor(w.besluit);
  return (
    <Formulier stand={formulier} handeling={handeling} terug={terug}>
      <div className="kaart">
        <Keuzelijst
          veld="punt"
          label={t.gegeven}
          opties={open.map((een) => ({ waarde: een.id, tekst: een.naam }))}
          waarde={w.punt}
          opWijziging={(id) => zet('punt', id)}
        />
        {punt === undefined ? null : (
          <>
            <section className="bijlage kolom">
              <p>
                <strong>{t.watErStaat}</strong>
              </p>
              {inhoud(punt.id)}
              <p>
                <strong>{t.gevraagdWerd(t.wijzigingen[punt.gevraagd])}</strong>
              </p>
              <p className="vrijetekst">{[verzoek.inhoud.vraag, verzoek.inhoud.reden].filter(Boolean).join('\n\n')}</p>
            </section>
            {(punt.gezegd ?? []).length === 0 ? null : (
              <section className="bijlage kolom">
                <p>
                  <strong>{t.gehoordKop}</strong>
                </p>
                {(punt.gezegd ?? []).map((een) => (
                  <Gehoord key={een.partij} gehoord={een} />
                ))}
              </section>
            )}
            {punt.horen.map((partij, plaats) => (
              <Meningveld
                key={partij}
                partij={partij}
                plaats={plaats}
                mening={w.meningen[partij] ?? geenMening}
                zelf={punt.gezegd !== null}
                zet={(mening) => zet('meningen', { ...w.meningen, [partij]: mening })}
              />
            ))}
            <Rondjes
              veld="besluit"
              label={t.besluit}
              hint={verzoek.soort === 'verzet' ? t.besluitHintVerzet : t.besluitHint}
              opties={kan(punt.id).map((waarde) => ({ waarde, tekst: t.besluiten[waarde] }))}
              waarde={w.besluit}
              opWijziging={(besluit) => zetDeel({ besluit, grond: '' })}
            />
            {gronden.length === 0 ? null : (
              <Rondjes
                veld="grond"
                label={t.grond}
                opties={gronden.map((waarde) => ({ waarde, tekst: t.gronden[waarde] }))}
                waarde={w.grond}
                opWijziging={(grond) => zet('grond', grond)}
              />
            )}
            {vraagtInhoud(w.besluit) ? (
              <Tekstvlak
                veld="wordt"
                label={t.wordt[w.besluit]}
                hint={t.wordtHint}
                max={4000}
                waarde={w.wordt}
                opWijziging={(wordt) => zet('wordt', wordt)}
              />
            ) : null}
            {vraagtVoorEenAnder(verzoek.hoedanigheid) ? (
              <p>{t.voorEenAnder(hoedanigheden[verzoek.hoedanigheid])}</p>
            ) : null}
            <Tekstvlak
              veld="motivering"
              label={t.motivering}
              hint={t.motiveringHint}
              max={4000}
              waarde={w.motivering}
              opWijziging={(motivering) => zet('motivering', motivering)}
            />
          </>
        )}
      </div>
    </Formulier>
  );
}
