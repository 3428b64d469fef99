// The vote of one core party on an open proposal, with its reason.
import { stemmen } from '../../../convenant/artikelen/stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import { Voorstel } from '../weegdossier/voorstel.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

type Keuze = 'voor' | 'tegen' | '';
const begin: { readonly stem: Keuze; readonly reden: string } = { stem: '', reden: '' };

export function Stemmen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten().besluitvorming;
  const feiten = weegfeitenVan(dossier, useSessie());
  const open = dossier.voorstellen.find((voorstel) => voorstel.stand === 'open');
  const formulier = useFormulier({
    handeling: 'stemmen',
    begin,
    merk,
    herlees,
    invoer: ({ stem, reden }) => ({ id: dossier.id, voorstel: open?.id ?? '', voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ stem, reden }) =>
      weeg(stemmen.artikel, stemmen.voorwaarden, { ...feiten, voor: stem === 'voor', reden }),
    velden: { 'reden-ontbreekt': 'reden', 'casus-gesloten': 'voor' },
    klaar: ({ stand }) => klaar(t.stemmen.gelukt[stand], 'voorstel'),
  });
  return (
    <Formulier stand={formulier} handeling="stemmen" terug={terug} verzendbaar={open !== undefined}>
      <Kaart titel={t.voorstel.titel} bij={<Artikelchip artikel="7" lid="4" />}>
        {open === undefined ? <p>{t.voorstel.geen}</p> : <Voorstel voorstel={open} dossier={dossier} />}
      </Kaart>
      <Kaart titel={t.stemmen.titel} bij={<Artikelchip artikel="1" lid="m" />}>
        <Rondjes
          veld="voor"
          label={t.stemmen.titel}
          labelVerborgen
          opties={[
            { waarde: 'voor', tekst: t.stemmen.voor },
            { waarde: 'tegen', tekst: t.stemmen.tegen },
          ]}
          waarde={formulier.w.stem}
          opWijziging={(stem) => formulier.zet('stem', stem)}
        />
        <Tekstvlak
          veld="reden"
          label={t.stemmen.reden}
          hint={t.stemmen.redenHint}
          max={4000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}
