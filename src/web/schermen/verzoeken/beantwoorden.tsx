// The answer of a core party to a request to correct or an objection: open or silent, the letter to take along, and the day on which it went.
import { correctieBeantwoorden } from '../../../convenant/artikelen/correctie-beantwoorden.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { Uitstelgrond } from '../../../convenant/regimes/convenant-2017.ts';
import { isVoorTeLeggen } from '../../../convenant/verzoeken.ts';
import { weigeringteksten } from '../../../convenant/weigeringen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink } from '../../formulier/keuzeveld.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Contactveld } from './briefvelden.tsx';
import { Briefvoorbeeld } from './briefvoorbeeld.tsx';
import { antwoordfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Gronden, Onderbouwing } from './onderbouwing.tsx';
import { Openreden } from './uitstel.tsx';
import { OpnieuwZoeken } from './vondsten.tsx';

interface Waarden {
  readonly neutraal: boolean;
  readonly gronden: readonly Uitstelgrond[];
  readonly weging: string;
  readonly contact: string;
  readonly verzondenOp: string;
  readonly openreden: string;
}
const leeg: Omit<Waarden, 'contact'> = { neutraal: false, gronden: [], weging: '', verzondenOp: '', openreden: '' };

/** The input as the act takes it: an open letter has no ground of silence, and a silent one no reason to be open. */
const ingevuld = ({ gronden, weging, openreden, ...w }: Waarden) => ({
  ...w,
  ...(w.neutraal
    ? { gronden: [...gronden], weging, openreden: undefined }
    : { gronden: [], weging: undefined, openreden }),
});

export function CorrectieBeantwoorden({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { taal } = useTaal();
  const api = useApi();
  const { vandaag, contactpunt } = useSessie();
  const feiten = antwoordfeitenVan(verzoek, vandaag);
  const niets = feiten.punten === 0;
  const bevestigd = verzoek.vondsten.some(isVoorTeLeggen);
  const formulier = useFormulier({
    handeling: 'correctie-beantwoorden',
    begin: { ...leeg, contact: contactpunt ?? '' },
    merk,
    invoer: (w) => ({ id: verzoek.id, ...ingevuld(w) }),
    regels: (w) =>
      weeg(correctieBeantwoorden.artikel, correctieBeantwoorden.voorwaarden, {
        ...feiten,
        bevestigd,
        lopendUitstel: verzoek.lopendUitstel.length,
        ...ingevuld(w),
      }),
    velden: {
      'nog-niets-voorgelegd': 'neutraal',
      'weigergrond-ontbreekt': 'gronden',
      'weging-ontbreekt': 'weging',
      'contact-ontbreekt': 'contact',
      'verzenddag-ongeldig': 'verzondenOp',
      'openreden-ontbreekt': 'openreden',
    },
    klaar,
  });
  const { w, zet } = formulier;
  // Neither the day nor why it is open stands in the letter; why it is silent neither.
  const { verzondenOp: _, openreden: __, ...keuze } = ingevuld(w);
  const { weging: ___, ...brief } = keuze;
  return (
    <Formulier stand={formulier} handeling="correctie-beantwoorden" terug={terug}>
      <OpnieuwZoeken verzoek={verzoek} />
      <div className="kaart">
        {niets && !bevestigd ? (
          <p>{t.correctie.nietsGevondenUitleg}</p>
        ) : (
          <>
            {niets ? <p>{weigeringteksten['nog-niets-voorgelegd'][taal]}</p> : null}
            <Vink
              veld="neutraal"
              label={t.correctie.neutraal}
              aan={w.neutraal}
              opWijziging={(aan) => zet('neutraal', aan)}
            />
            <p className="zacht klein">{t.correctie.neutraalUitleg}</p>
            {w.neutraal ? (
              <>
                <Gronden gronden={w.gronden} opWijziging={(gronden) => zet('gronden', gronden)} />
                <Onderbouwing
                  w={{ weging: w.weging, motivering: '' }}
                  zet={(_, weging) => zet('weging', weging)}
                  motiveringHint={undefined}
                />
              </>
            ) : (
              <Openreden
                verzoek={verzoek}
                waarde={w.openreden}
                opWijziging={(openreden) => zet('openreden', openreden)}
              />
            )}
          </>
        )}
        <Contactveld waarde={w.contact} opWijziging={(contact) => zet('contact', contact)} />
        <Briefvoorbeeld
          van={brief}
          haal={() => api.verricht('correctiebrief-bekijken', { id: verzoek.id, ...brief })}
        />
        <Documentknoppen
          wat={t.correctie.brief}
          uitleg={t.correctie.briefUitleg}
          haal={({ formaat }) => api.document('correctiebrief-opmaken', { id: verzoek.id, ...keuze, formaat })}
        />
        <Datumveld
          veld="verzondenOp"
          label={t.velden.verzondenOp}
          waarde={w.verzondenOp}
          opWijziging={(verzondenOp) => zet('verzondenOp', verzondenOp)}
        />
      </div>
    </Formulier>
  );
}
