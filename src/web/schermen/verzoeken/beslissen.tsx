// What is decided of one item, on which ground and why, and what the parties that were heard think of it.
import { correctieBeslissen, teHoren } from '../../../convenant/artikelen/correctie-beslissen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import {
  type Correctiegrond,
  grondenVoor,
  type Puntbesluit,
  puntbesluiten,
} from '../../../convenant/correctieverzoeken.ts';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import type { PuntVorm } from '../../../convenant/vormen/correctieverzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Itemtekst } from './dossiergegevens.tsx';
import { correctiefeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Gehoord, usePuntnaam } from './punten.tsx';

interface Mening {
  readonly op: string;
  readonly eens: 'ja' | 'nee' | '';
  readonly tekst: string;
}
interface Waarden {
  readonly punt: string;
  readonly besluit: Puntbesluit | '';
  readonly grond: Correctiegrond | '';
  readonly motivering: string;
  readonly meningen: Readonly<Partial<Record<Partijsoort, Mening>>>;
}
const geenMening: Mening = { op: '', eens: '', tekst: '' };

/** The parties that must be heard and did not say themselves what they think. */
function nogTeHoren(verzoek: VerzoekVorm, punt: PuntVorm | undefined, vertrokken: readonly Partijsoort[]) {
  if (punt === undefined) return [];
  return teHoren(verzoek.soort, punt.bron.soort, vertrokken).filter(
    (partij) => !punt.gehoord.some((een) => een.partij === partij),
  );
}

/** Of every party that must be heard what was filled in; a party of which the day or the view is missing was not heard yet. */
function gehoord(meningen: Waarden['meningen'], partijen: readonly Partijsoort[]) {
  return partijen.flatMap((partij) => {
    const { op, eens, tekst } = meningen[partij] ?? geenMening;
    return op === '' || eens === '' ? [] : [{ partij, op, eens: eens === 'ja', tekst }];
  });
}

function Mening({
  partij,
  plaats,
  mening,
  zet,
}: {
  readonly partij: Partijsoort;
  readonly plaats: number;
  readonly mening: Mening;
  readonly zet: (mening: Mening) => void;
}) {
  const t = useTeksten();
  const { correctie } = t.verzoeken;
  const naam = t.woorden.partijen[partij];
  return (
    <fieldset className="veld veldgroep">
      <legend>{correctie.gehoord(naam)}</legend>
      <p className="zacht klein">{correctie.zienswijze.nogNiet(naam)}</p>
      <Rondjes
        veld={`gehoord.${plaats}.eens`}
        label={correctie.eens(naam)}
        opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: correctie.eensen[waarde] }))}
        waarde={mening.eens}
        opWijziging={(eens) => zet({ ...mening, eens })}
      />
      <Datumveld
        veld={`gehoord.${plaats}.op`}
        label={correctie.gehoordOp(naam)}
        waarde={mening.op}
        opWijziging={(op) => zet({ ...mening, op })}
      />
      <Tekstvlak
        veld={`gehoord.${plaats}.tekst`}
        label={correctie.gehoordTekst(naam)}
        optioneel
        kort
        max={2000}
        waarde={mening.tekst}
        opWijziging={(tekst) => zet({ ...mening, tekst })}
      />
    </fieldset>
  );
}

export function CorrectieBeslissen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken.correctie;
  const { vandaag, vertrokken } = useSessie();
  const { inhoud } = verzoek;
  const naam = usePuntnaam();
  const open = verzoek.punten.filter(({ besluit }) => besluit === null);
  const begin: Waarden = {
    punt: open.length === 1 ? (open[0]?.id ?? '') : '',
    besluit: '',
    grond: '',
    motivering: '',
    meningen: {},
  };
  const vind = (id: string) => open.find((punt) => punt.id === id);
  const partijenVan = (w: Pick<Waarden, 'punt'>) => nogTeHoren(verzoek, vind(w.punt), vertrokken);
  const formulier = useFormulier({
    handeling: 'correctie-beslissen',
    begin,
    merk,
    invoer: (w) => ({
      id: verzoek.id,
      register: vind(w.punt)?.register ?? 'weegploeg',
      punt: w.punt === '' ? verzoek.id : w.punt,
      besluit: w.besluit === '' ? 'afgewezen' : w.besluit,
      ...(w.grond === '' ? {} : { grond: w.grond }),
      motivering: w.motivering,
      gehoord: gehoord(w.meningen, partijenVan(w)),
    }),
    kies: (w) => [
      ...(w.punt === '' ? ['punt'] : []),
      ...(w.punt !== '' && w.besluit === '' ? ['besluit'] : []),
      ...partijenVan(w).flatMap((partij, plaats) =>
        (w.meningen[partij]?.eens ?? '') === '' ? [`gehoord.${plaats}.eens`] : [],
      ),
    ],
    vul: (w) =>
      partijenVan(w).flatMap((partij, plaats) =>
        (w.meningen[partij]?.op ?? '') === '' ? [`gehoord.${plaats}.op`] : [],
      ),
    regels: (w) => {
      const punt = vind(w.punt);
      if (punt === undefined || w.besluit === '') return [];
      return weeg(correctieBeslissen.artikel, correctieBeslissen.voorwaarden, {
        ...correctiefeitenVan(verzoek, vandaag),
        register: punt.register,
        besloten: false,
        bron: punt.bron.soort,
        voorgelegdOp: punt.voorgelegdOp,
        besluit: w.besluit,
        grond: w.grond === '' ? undefined : w.grond,
        motivering: w.motivering,
        gehoord: [...punt.gehoord, ...gehoord(w.meningen, partijenVan(w))],
        vertrokken,
      }).filter(({ reden }) => reden !== 'partij-niet-gehoord');
    },
    velden: {
      'punt-besloten': 'punt',
      'vernietigen-alleen-na-verzet': 'besluit',
      'correctiegrond-ontbreekt': 'grond',
      'motivering-ontbreekt': 'motivering',
      'hoordag-ongeldig': 'gehoord.0.op',
      'kernpartijen-oneens': 'besluit',
      'partij-niet-gehoord': 'gehoord.0.eens',
    },
    klaar,
  });
  const { w, zet, zetDeel } = formulier;
  const punt = vind(w.punt);
  const kan = puntbesluiten.filter(
    (een) => een !== 'vernietigd' || (verzoek.soort === 'verzet' && punt?.register === 'weegploeg'),
  );
  const gronden = w.besluit === '' ? [] : grondenVoor(w.besluit);
  return (
    <Formulier stand={formulier} handeling="correctie-beslissen" terug={terug}>
      <div className="kaart">
        <Keuzelijst
          veld="punt"
          label={t.gegeven}
          opties={open.map((een) => ({ waarde: een.id, tekst: naam(een) }))}
          waarde={w.punt}
          opWijziging={(id) => zet('punt', id)}
        />
        {punt === undefined ? null : (
          <>
            <section className="bijlage kolom">
              <p>
                <strong>{t.watErStaat}</strong>
              </p>
              <Itemtekst punt={punt} />
              <p>
                <strong>{t.gevraagdWerd(t.wijzigingen[punt.gevraagd])}</strong>
              </p>
              <p className="vrijetekst">{[inhoud.vraag, inhoud.reden].filter(Boolean).join('\n\n')}</p>
            </section>
            {punt.gehoord.length === 0 ? null : (
              <section className="bijlage kolom">
                <p>
                  <strong>{t.gehoordKop}</strong>
                </p>
                {punt.gehoord.map((een) => (
                  <Gehoord key={een.partij} gehoord={een} />
                ))}
              </section>
            )}
            {partijenVan(w).map((partij, plaats) => (
              <Mening
                key={partij}
                partij={partij}
                plaats={plaats}
                mening={w.meningen[partij] ?? geenMening}
                zet={(mening) => zet('meningen', { ...w.meningen, [partij]: mening })}
              />
            ))}
            <Rondjes
              veld="besluit"
              label={t.besluit}
              hint={verzoek.soort === 'verzet' ? t.besluitHintVerzet : t.besluitHint}
              opties={kan.map((waarde) => ({ waarde, tekst: t.besluiten[waarde] }))}
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
