// Taking back a signal of one's own party: which one, and why. What stays is said beforehand.
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { type Optie, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { signaalgroepen, signaalnaam } from '../weegdossier/inhoud.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

const begin = { gegeven: '', reden: '' };

export function Intrekken({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const i = t.besluitvorming.intrekken;
  const { taal } = useTaal();
  const { partij } = useSessie();
  const eigen = signaalgroepen(dossier)
    .map(({ signaal }) => signaal)
    .filter((signaal) => signaal.bron.soort === partij);
  const formulier = useFormulier({
    handeling: 'signaal-intrekken',
    begin,
    merk,
    invoer: ({ gegeven, reden }) => ({ id: dossier.id, gegeven, reden }),
    kies: ({ gegeven }) => (gegeven === '' ? ['gegeven'] : []),
    vul: ({ reden }) => (reden.trim() === '' ? ['reden'] : []),
    velden: { 'signaal-niet-van-u': 'gegeven', 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: ({ stand }) =>
      klaar(stand === 'niet-geagendeerd' && dossier.stand !== stand ? i.geluktBesluit : i.gelukt, 'gegevens'),
  });
  return (
    <Formulier stand={formulier} handeling="signaal-intrekken" terug={terug}>
      <Kaart titel={i.welk} bij={<Artikelchip artikel="7" lid="2" />}>
        <Rondjes
          veld="gegeven"
          label={i.welk}
          labelVerborgen
          opties={eigen.map(
            (signaal): Optie<string> => ({
              waarde: signaal.id,
              tekst: signaalnaam(signaal, t, taal),
              toelichting: signaal.inhoud.gedraging,
            }),
          )}
          waarde={formulier.w.gegeven}
          opWijziging={(gegeven) => formulier.zet('gegeven', gegeven)}
        />
        <Tekstvlak
          veld="reden"
          label={i.reden}
          hint={i.redenHint}
          kort
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
      <Bericht soort="letop">
        <p>{i.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}
