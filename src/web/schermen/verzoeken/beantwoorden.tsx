// The answer to a request to correct or an objection: the letter to take along, and the day on which it went.
import { correctieBeantwoorden } from '../../../convenant/artikelen/correctie-beantwoorden.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { ligtVoor } from '../../../convenant/correctieverzoeken.ts';
import { weigeringteksten } from '../../../convenant/weigeringen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Contactveld } from './briefvelden.tsx';
import { antwoordfeitenVan, isErgensBevestigd } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { OpnieuwZoeken } from './vondsten.tsx';

const begin = { neutraal: false, redenNeutraal: '', contact: '', verzondenOp: '' };

export function CorrectieBeantwoorden({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const { taal } = useTaal();
  const api = useApi();
  const { vandaag } = useSessie();
  const { archiefpunten } = verzoek;
  const niets = [...verzoek.punten, ...archiefpunten].filter(ligtVoor).length === 0;
  const bevestigd = isErgensBevestigd(verzoek);
  const formulier = useFormulier({
    handeling: 'correctie-beantwoorden',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...w }),
    regels: (w) =>
      weeg(correctieBeantwoorden.artikel, correctieBeantwoorden.voorwaarden, {
        ...antwoordfeitenVan(verzoek, vandaag),
        bevestigd,
        ...w,
      }),
    velden: {
      'nog-niets-voorgelegd': 'neutraal',
      'reden-neutraal-ontbreekt': 'redenNeutraal',
      'contact-ontbreekt': 'contact',
      'verzenddag-ongeldig': 'verzondenOp',
    },
    klaar,
  });
  const { w, zet } = formulier;
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
            {w.neutraal ? (
              <Tekstvlak
                veld="redenNeutraal"
                label={t.correctie.redenNeutraal}
                hint={t.correctie.redenNeutraalHint}
                kort
                max={2000}
                waarde={w.redenNeutraal}
                opWijziging={(reden) => zet('redenNeutraal', reden)}
              />
            ) : null}
          </>
        )}
        <Contactveld waarde={w.contact} opWijziging={(contact) => zet('contact', contact)} />
        <Documentknoppen
          wat={t.correctie.brief}
          uitleg={t.correctie.briefUitleg}
          haal={({ formaat }) => {
            const { verzondenOp: _, ...keuze } = w;
            return api.document('correctiebrief-opmaken', { id: verzoek.id, ...keuze, formaat });
          }}
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
