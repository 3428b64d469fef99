// Refusing the overview: with its ground and reasons, or in the words that are the same for everybody.
import { inzageWeigeren } from '../../../convenant/artikelen/inzage-weigeren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Weigervorm, weigervormen } from '../../../convenant/inzage.ts';
import type { Uitstelgrond } from '../../../convenant/regimes/convenant-2017.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Briefvelden, type Briefwaarden, briefBegin } from './briefvelden.tsx';
import { Briefvoorbeeld } from './briefvoorbeeld.tsx';
import { inzagefeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Gronden, Onderbouwing } from './onderbouwing.tsx';

interface Waarden extends Briefwaarden {
  readonly vorm: Weigervorm | '';
  readonly gronden: readonly Uitstelgrond[];
  readonly weging: string;
  readonly motivering: string;
}

/** The input as the act takes it: nothing is said of the reasons in a letter that neither confirms nor denies. */
const ingevuld = ({ vorm, motivering, gronden, ...w }: Waarden) => ({
  ...w,
  gronden: [...gronden],
  vorm: vorm === '' ? undefined : vorm,
  motivering: vorm === 'gemotiveerd' ? motivering : undefined,
});

export function InzageWeigeren({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken;
  const api = useApi();
  const sessie = useSessie();
  const { vandaag } = sessie;
  const begin: Waarden = { ...briefBegin(verzoek, sessie), vorm: '', gronden: [], weging: '', motivering: '' };
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
      'motivering-ontbreekt': 'motivering',
      'geadresseerde-ontbreekt': 'adres',
      'contact-ontbreekt': 'contact',
    },
    klaar,
  });
  const { w, zet } = formulier;
  const { weging: _, ...brief } = ingevuld(w);
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
        <Gronden gronden={w.gronden} opWijziging={(gronden) => zet('gronden', gronden)} />
        <Onderbouwing w={w} zet={zet} motiveringHint={w.vorm === 'gemotiveerd' ? t.velden.motiveringHint : undefined} />
        <Briefvelden w={w} zet={zet} />
        <Briefvoorbeeld van={brief} haal={() => api.verricht('weigerbrief-bekijken', { id: verzoek.id, ...brief })} />
      </div>
    </Formulier>
  );
}
