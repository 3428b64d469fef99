// The vote of one core party on an open proposal, with its reason.
import { stemmen } from '../../../convenant/artikelen/stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { geenStem, Stemvelden } from '../../formulier/stemvelden.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { wachtVan, weegfeitenVan } from '../feiten.ts';
import { Voorstel } from '../weegdossier/voorstel.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

export function Stemmen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten().besluitvorming;
  const feiten = weegfeitenVan(dossier, useSessie());
  const open = dossier.voorstellen.find((voorstel) => voorstel.stand === 'open');
  const formulier = useFormulier({
    handeling: 'stemmen',
    begin: geenStem,
    merk,
    herlees,
    invoer: ({ stem, reden }) => ({ id: dossier.id, voorstel: open?.id ?? '', voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ stem, reden }) =>
      weeg(stemmen.artikel, stemmen.voorwaarden, { ...feiten, voor: stem === 'voor', reden, wacht: wachtVan(dossier) }),
    velden: {
      'reden-ontbreekt': 'reden',
      'casus-gesloten': 'voor',
      'correctie-wacht': 'voor',
      'afscherming-wacht': 'voor',
    },
    klaar: ({ stand }) => klaar(t.stemmen.gelukt[stand], 'voorstel'),
  });
  return (
    <Formulier stand={formulier} handeling="stemmen" terug={terug} verzendbaar={open !== undefined}>
      <Kaart titel={t.voorstel.titel} bij={<Artikelchip artikel="7" lid="4" />}>
        {open === undefined ? <p>{t.voorstel.geen}</p> : <Voorstel voorstel={open} dossier={dossier} />}
      </Kaart>
      <Kaart titel={t.stemmen.titel} bij={<Artikelchip artikel="1" lid="m" />}>
        <Stemvelden
          formulier={formulier}
          label={t.stemmen.titel}
          woorden={t.stemmen}
          hint={t.stemmen.redenHint}
          max={4000}
        />
      </Kaart>
    </Formulier>
  );
}
