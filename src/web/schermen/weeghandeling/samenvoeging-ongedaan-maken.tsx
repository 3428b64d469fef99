// Undoing a merge: which one, and why these are two people after all.
import { samenvoegingOngedaanMaken } from '../../../convenant/artikelen/samenvoeging-ongedaan-maken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

export function SamenvoegingOngedaanMaken({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const o = t.besluitvorming.ongedaan;
  const keuzes = dossier.samenvoegingen.filter(({ erin, ongedaan }) => erin && ongedaan === null);
  const formulier = useFormulier({
    handeling: 'samenvoeging-ongedaan-maken',
    begin: { samenvoeging: keuzes.length === 1 ? (keuzes[0]?.id ?? '') : '', reden: '' },
    merk,
    invoer: ({ samenvoeging, reden }) => ({ id: dossier.id, samenvoeging, reden }),
    kies: ({ samenvoeging }) => (samenvoeging === '' ? ['samenvoeging'] : []),
    regels: ({ reden }) =>
      weeg(samenvoegingOngedaanMaken.artikel, samenvoegingOngedaanMaken.voorwaarden, {
        stand: dossier.stand,
        alOngedaan: false,
        // What only the server knows, it says.
        wegTerug: true,
        samenBesloten: false,
        reden,
      }),
    velden: {
      'al-ongedaan-gemaakt': 'samenvoeging',
      'geen-weg-terug': 'samenvoeging',
      'samen-besloten': 'samenvoeging',
      'reden-ontbreekt': 'reden',
    },
    herlees,
    klaar: ({ nummer }) => klaar(o.gelukt(nummer ?? t.weegdossier.verzegeldNummer), 'overzicht'),
  });
  return (
    <Formulier stand={formulier} handeling="samenvoeging-ongedaan-maken" terug={terug} verzendbaar={keuzes.length > 0}>
      <Kaart titel={o.welke} bij={<Artikelchip artikel="8" lid="3" />}>
        {keuzes.length === 0 ? (
          <p>{o.geen}</p>
        ) : (
          <Rondjes
            veld="samenvoeging"
            label={o.welke}
            labelVerborgen
            opties={keuzes.map(({ id, ander, op, door, reden }) => ({
              waarde: id,
              tekst: o.keuze(ander.nummer ?? t.weegdossier.verzegeldNummer, datumInWoorden(op, taal), door),
              toelichting: reden ?? '',
            }))}
            waarde={formulier.w.samenvoeging}
            opWijziging={(samenvoeging) => formulier.zet('samenvoeging', samenvoeging)}
          />
        )}
        <Tekstvlak
          veld="reden"
          label={o.reden}
          hint={o.redenHint}
          kort
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
      <Bericht soort="letop">
        <p>{o.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}
