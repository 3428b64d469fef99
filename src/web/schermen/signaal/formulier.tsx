// The form of a signal: five cards, from the person to the legal ground.
import { useNavigate } from '@tanstack/react-router';
import { signaalInbrengen } from '../../../convenant/artikelen/signaal-inbrengen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Grondslagvelden, leegGrondslag } from '../../formulier/grondslag.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Feiten } from './feiten.tsx';
import { Herkomst } from './herkomst.tsx';
import { Persoon } from './persoon.tsx';
import { leegSignaal, signaalinvoer, signaalsituatie } from './waarden.ts';

interface Signaaleigenschappen {
  readonly verband: SamenwerkingsverbandVorm;
  /** The dossier that the form was opened from, if any. */
  readonly bestaand: WeegdossierVorm | undefined;
}

const velden = {
  'geen-natuurlijk-persoon': 'onderwerp.aard',
  'naam-ontbreekt': 'onderwerp.achternaam',
  'geen-feitelijke-gedraging': 'gedraging',
  'criterium-ontbreekt': 'criteria',
  'grondslag-om-ontbreekt': 'grondslag',
  'grondslag-gemeente-ontbreekt': 'grondslag',
  'grondslag-politie-ontbreekt': 'wpgRegime',
  'wpg-regime-ontbreekt': 'wpgRegime',
  'wpg-regime-alleen-politie': 'grondslag',
  'regime-buiten-machtiging': 'wpgRegime',
  'belang-ontbreekt': 'onderbouwing.belang',
  'noodzaak-ontbreekt': 'onderbouwing.noodzaak',
  'melder-ontbreekt': 'melder.naam',
  'verstrekt-voor-inwerkingtreding': 'verstrektOp',
  'datum-in-toekomst': 'meldDatum',
} as const;

export function Signaalformulier({ verband, bestaand }: Signaaleigenschappen) {
  const t = useTeksten();
  const s = t.signaal;
  const { partij, vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'signaal-inbrengen',
    begin: leegSignaal(leegGrondslag(partij, vandaag), vandaag, bestaand?.id ?? ''),
    invoer: (w) => signaalinvoer(w, bestaand !== undefined),
    kies: ({ wanneer, afkomst }) => [...(wanneer === '' ? ['wanneer'] : []), ...(afkomst === '' ? ['afkomst'] : [])],
    vul: ({ belang, doel }) =>
      partij === 'om'
        ? [
            ...(belang.trim() === '' ? ['onderbouwing.belang'] : []),
            ...(doel.trim() === '' ? ['onderbouwing.doel'] : []),
          ]
        : [],
    regels: (w) =>
      partij === null
        ? []
        : weeg(
            signaalInbrengen.artikel,
            signaalInbrengen.voorwaarden,
            signaalsituatie(
              w,
              { partij, vandaag, inwerkingtreding: verband.inwerkingtreding ?? vandaag },
              bestaand?.stand,
            ),
          ),
    velden,
    klaar: ({ dossier, nummer, verzegeld }) => {
      meld(verzegeld ? s.geluktVerzegeld : s.gelukt(nummer ?? t.weegdossier.verzegeldDossier));
      // The overview shows dossiers that may be about the same person; people decide there.
      void navigeer(paden.weegdossier(dossier));
    },
  });
  const { w, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="signaal-inbrengen">
      {bestaand === undefined ? (
        <Persoon waarden={w} zet={zetDeel} />
      ) : (
        <Bericht soort="weet">
          <p>{s.bestaand(bestaand.nummer ?? t.weegdossier.verzegeldDossier)}</p>
        </Bericht>
      )}
      <Feiten waarden={w} zet={zetDeel} referentiekader={verband.referentiekader} />
      <Herkomst waarden={w} zet={zetDeel} />
      <Kaart
        titel={s.grondslagTitel}
        bij={<Artikelchip artikel="6" lid={partij === 'om' ? 'a' : partij === 'politie' ? 'b' : 'c'} />}
      >
        <Grondslagvelden waarde={w} opWijziging={zetDeel} />
        <Datumveld
          veld="verstrektOp"
          label={s.verstrektOp}
          hint={s.verstrektOpHint}
          optioneel
          waarde={w.verstrektOp}
          opWijziging={(verstrektOp) => zetDeel({ verstrektOp })}
        />
      </Kaart>
    </Formulier>
  );
}
