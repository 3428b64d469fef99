// Refusing the overview: with its ground and reasons, or in the words that are the same for everybody.
import { inzageWeigeren } from '../../../convenant/artikelen/inzage-weigeren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Weigervorm, weigervormen } from '../../../convenant/inzage.ts';
import type { Uitstelgrond } from '../../../convenant/regimes/convenant-2017.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefvelden, type Briefwaarden, briefBegin } from './briefvelden.tsx';
import { Briefvoorbeeld } from './briefvoorbeeld.tsx';
import { inzagefeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Gronden, Onderbouwing } from './onderbouwing.tsx';
import { Openreden } from './uitstel.tsx';

interface Waarden extends Briefwaarden {
  readonly vorm: Weigervorm | '';
  readonly gronden: readonly Uitstelgrond[];
  readonly weging: string;
  readonly motivering: string;
  readonly zwijgreden: string;
  readonly openreden: string;
}

/** The input as the act takes it: a letter that neither confirms nor denies says no reasons, and only silence asks why it still serves. */
const ingevuld = ({ vorm, motivering, zwijgreden, openreden, gronden, ...w }: Waarden) => ({
  ...w,
  gronden: [...gronden],
  vorm: vorm === '' ? undefined : vorm,
  motivering: vorm === 'gemotiveerd' ? motivering : undefined,
  zwijgreden: vorm === 'neutraal' ? zwijgreden : undefined,
  openreden: vorm === 'gemotiveerd' ? openreden : undefined,
});

/** When he was told before that he is on record. */
function EerderOpen({ eerder }: { readonly eerder: VerzoekVorm['eerderOpen'] }) {
  const t = useTeksten().verzoeken.inzage;
  return (
    <Bericht soort="letop" titel={t.eerderOpenTitel}>
      <ul>
        {eerder.map(({ soort, op, nummer }) => (
          <li key={`${soort} ${op} ${nummer}`}>
            {t.eerderOpen[soort]} <Dag dag={op} />
            {nummer === null ? '' : ` (${nummer})`}.
          </li>
        ))}
      </ul>
      <p>{t.eerderOpenUitleg}</p>
    </Bericht>
  );
}

export function InzageWeigeren({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  const { vandaag } = sessie;
  const begin: Waarden = {
    ...briefBegin(verzoek, sessie),
    ...{ vorm: '', gronden: [], weging: '', motivering: '', zwijgreden: '', openreden: '' },
  };
  const formulier = useFormulier({
    handeling: 'inzage-weigeren',
    begin,
    merk,
    invoer: (w) => ({ id: verzoek.id, ...ingevuld(w) }),
    regels: (w) =>
      weeg(inzageWeigeren.artikel, inzageWeigeren.voorwaarden, {
        ...inzagefeitenVan(verzoek, vandaag),
        ...ingevuld(w),
      }),
    velden: {
      'weigervorm-ontbreekt': 'vorm',
      'niets-te-weigeren': 'vorm',
      'weigergrond-ontbreekt': 'gronden',
      'weging-ontbreekt': 'weging',
      'zwijgreden-ontbreekt': 'zwijgreden',
      'openreden-ontbreekt': 'openreden',
      'motivering-ontbreekt': 'motivering',
      'geadresseerde-ontbreekt': 'adres',
      'contact-ontbreekt': 'contact',
    },
    klaar,
  });
  const { w, zet } = formulier;
  const { weging: _, zwijgreden: __, openreden: ___, ...brief } = ingevuld(w);
  return (
    <Formulier stand={formulier} handeling="inzage-weigeren" terug={terug}>
      <div className="kaart">
        <Rondjes
          veld="vorm"
          label={t.velden.weigervorm}
          opties={weigervormen.map((waarde) => ({ waarde, ...t.inzage.vormen[waarde] }))}
          waarde={w.vorm}
          opWijziging={(vorm) => zet('vorm', vorm)}
        />
        {w.vorm === 'neutraal' && verzoek.eerderOpen.length > 0 ? (
          <>
            <EerderOpen eerder={verzoek.eerderOpen} />
            <Tekstvlak
              veld="zwijgreden"
              label={t.inzage.zwijgreden}
              hint={t.inzage.zwijgredenHint}
              max={4000}
              waarde={w.zwijgreden}
              opWijziging={(zwijgreden) => zet('zwijgreden', zwijgreden)}
            />
          </>
        ) : null}
        {w.vorm === 'gemotiveerd' ? (
          <Openreden verzoek={verzoek} waarde={w.openreden} opWijziging={(openreden) => zet('openreden', openreden)} />
        ) : null}
        <Gronden gronden={w.gronden} opWijziging={(gronden) => zet('gronden', gronden)} />
        <Onderbouwing w={w} zet={zet} motiveringHint={w.vorm === 'gemotiveerd' ? t.velden.motiveringHint : undefined} />
        <Briefvelden w={w} zet={zet} />
        <Briefvoorbeeld van={brief} haal={() => api.verricht('weigerbrief-bekijken', { id: verzoek.id, ...brief })} />
      </div>
    </Formulier>
  );
}
