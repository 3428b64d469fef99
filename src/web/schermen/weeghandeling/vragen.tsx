// Asking the core parties for more information, with a last day.
import { nadereInformatieVragen } from '../../../convenant/artikelen/nadere-informatie-vragen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Kernpartij, kernpartijen } from '../../../convenant/rollen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

const begin: { readonly vraag: string; readonly aan: readonly Kernpartij[]; readonly uiterlijk: string } = {
  vraag: '',
  aan: [],
  uiterlijk: '',
};

export function InformatieVragen({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const v = t.besluitvorming.vragen;
  const feiten = weegfeitenVan(dossier, useSessie());
  const formulier = useFormulier({
    handeling: 'nadere-informatie-vragen',
    begin,
    invoer: ({ vraag, aan, uiterlijk }) => ({ id: dossier.id, vraag, aan: [...aan], uiterlijk }),
    regels: (w) => weeg(nadereInformatieVragen.artikel, nadereInformatieVragen.voorwaarden, { ...feiten, ...w }),
    velden: { 'vraag-ontbreekt': 'vraag', 'geen-kernpartij-gevraagd': 'aan', 'antwoorddatum-ongeldig': 'uiterlijk' },
    klaar: () => klaar(v.gelukt, 'vragen'),
  });
  return (
    <Formulier stand={formulier} handeling="nadere-informatie-vragen" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="vraag"
          label={v.vraag}
          hint={v.vraagHint}
          max={4000}
          waarde={formulier.w.vraag}
          opWijziging={(vraag) => formulier.zet('vraag', vraag)}
        />
        <Vinkjes
          veld="aan"
          label={v.aan}
          opties={kernpartijen.map((partij) => ({ waarde: partij, tekst: t.woorden.partijen[partij] }))}
          waarden={formulier.w.aan}
          opWijziging={(aan) => formulier.zet('aan', aan)}
        />
        <Datumveld
          veld="uiterlijk"
          label={v.uiterlijk}
          waarde={formulier.w.uiterlijk}
          opWijziging={(uiterlijk) => formulier.zet('uiterlijk', uiterlijk)}
        />
      </div>
    </Formulier>
  );
}
