// Merging two dossiers about the same person: chosen from the suggestions or by searching; people decide.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels, zoekWeegdossiers } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { type Optie, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { zoektekst } from '../zoekscherm.tsx';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

const begin = { ander: '', reden: '' };

export function Samenvoegen({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const t = useTeksten();
  const s = t.besluitvorming.samenvoegen;
  const { taal } = useTaal();
  const api = useApi();
  const redenen: Readonly<Record<string, string>> = t.weegdossier.zelfde.redenen;
  const [getypt, zetGetypt] = useState('');
  const [gezocht, zetGezocht] = useState('');
  const { data, error, isFetching } = useQuery({
    queryKey: [...sleutels.weegdossiers, gezocht],
    queryFn: () => zoekWeegdossiers(api, gezocht),
    enabled: gezocht !== '',
  });
  const formulier = useFormulier({
    handeling: 'dossiers-samenvoegen',
    begin,
    invoer: ({ ander, reden }) => ({ id: dossier.id, ander, reden }),
    kies: ({ ander }) => (ander === '' ? ['ander'] : []),
    vul: ({ reden }) => (reden.trim() === '' ? ['reden'] : []),
    velden: {
      'zelfde-dossier': 'ander',
      'ander-dossier-staat-niet-toe': 'ander',
      'doel-verzegeld': 'ander',
      'reden-ontbreekt': 'reden',
    },
    klaar: () => klaar(s.gelukt, 'overzicht'),
  });
  const voorgesteld = dossier.mogelijkDezelfde.map(
    (ander): Optie<string> => ({
      waarde: ander.id,
      tekst: ander.nummer ?? t.weegdossier.verzegeldNummer,
      toelichting: ander.redenen.map((reden) => redenen[reden] ?? reden).join(', '),
    }),
  );
  const gevonden = (data ?? [])
    .filter(({ id }) => id !== dossier.id && !voorgesteld.some(({ waarde }) => waarde === id))
    .map(
      (een): Optie<string> => ({
        waarde: een.id,
        tekst: `${een.nummer ?? t.weegdossier.verzegeldNummer} – ${een.naam}`,
        toelichting:
          een.geboortedatum === null
            ? t.woorden.standen[een.stand]
            : `${t.signaal.zoek.geboren(datumInWoorden(een.geboortedatum, taal))}, ${t.woorden.standen[een.stand].toLowerCase()}`,
      }),
    );
  return (
    <Formulier stand={formulier} handeling="dossiers-samenvoegen" terug={terug}>
      <Kaart titel={s.zoek} bij={<Artikelchip artikel="8" lid="3" />}>
        <div className="zoekbalk">
          <Tekstveld
            veld="zoek"
            label={t.weegdossier.lijst.zoekveld}
            hint={t.weegdossier.lijst.zoekhint}
            optioneel
            max={120}
            waarde={getypt}
            opWijziging={zetGetypt}
          />
          <button type="button" className="knop" onClick={() => zetGezocht(zoektekst(getypt))}>
            {s.zoekknop}
          </button>
        </div>
        {isFetching ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} />}
        <p role="status" className="zacht">
          {data !== undefined && gevonden.length === 0 ? t.weegdossier.lijst.leeg : ''}
        </p>
      </Kaart>
      <Kaart titel={s.met}>
        <Rondjes
          veld="ander"
          label={s.met}
          labelVerborgen
          hint={voorgesteld.length + gevonden.length === 0 ? s.eerstZoeken : t.weegdossier.zelfde.uitleg}
          opties={[...voorgesteld, ...gevonden]}
          waarde={formulier.w.ander}
          opWijziging={(ander) => formulier.zet('ander', ander)}
        />
        <Tekstvlak
          veld="reden"
          label={s.reden}
          hint={s.redenHint}
          kort
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
      <Bericht soort="letop">
        <p>{s.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}
