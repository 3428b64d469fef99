// Search before create: dossiers with a like name or the same birth date are shown, and the user chooses.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels, zoekWeegdossiers } from '../../api/vragen.ts';
import { type Optie, Rondjes } from '../../formulier/keuzeveld.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Kaarteigenschappen } from './eigenschappen.ts';

/** Milliseconds of rest before a search: every search is a logged read, so not one per key. */
const rust = 700;

/** The value after it has not changed for a while. */
function useRust(waarde: string): string {
  const [tot, zetTot] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetTot(waarde), rust);
    return () => clearTimeout(wekker);
  }, [waarde]);
  return tot;
}

export function BestaandDossier({ waarden, zet }: Kaarteigenschappen) {
  const t = useTeksten();
  const z = t.signaal.zoek;
  const { taal } = useTaal();
  const api = useApi();
  const naam = waarden.achternaam.trim();
  const vraag = useRust(naam.length < 2 || waarden.geboortedatum === '' ? '' : `${naam} ${waarden.geboortedatum}`);
  const { data, error, isFetching } = useQuery({
    queryKey: [...sleutels.weegdossiers, vraag],
    queryFn: () => zoekWeegdossiers(api, vraag),
    enabled: vraag !== '',
    staleTime: 60_000,
  });
  const gevonden = vraag === '' ? [] : (data ?? []);
  // A choice from an earlier search falls away when that dossier is no longer among those found.
  const vervallen = waarden.dossier !== '' && !isFetching && !gevonden.some(({ id }) => id === waarden.dossier);
  useEffect(() => {
    if (vervallen) zet({ dossier: '' });
  }, [vervallen, zet]);
  const status = () => {
    if (vraag === '') return '';
    if (isFetching) return z.bezig;
    if (error !== null) return z.mislukt;
    return gevonden.length === 0 ? z.geen : z.gevonden(gevonden.length);
  };
  const opties: readonly Optie<string>[] = [
    ...gevonden.map(({ id, nummer, naam: wie, geboortedatum, woonplaats, stand }) => ({
      waarde: id,
      tekst: z.hoortBij(nummer ?? t.weegdossier.verzegeldNummer),
      toelichting: [
        wie,
        geboortedatum === null ? '' : z.geboren(datumInWoorden(geboortedatum, taal)),
        geboortedatum === waarden.geboortedatum ? z.zelfdeDatum : '',
        woonplaats ?? '',
        t.woorden.standen[stand].toLowerCase(),
      ]
        .filter((deel) => deel !== '')
        .join(', '),
    })),
    { waarde: '', tekst: z.nieuw },
  ];
  return (
    <div className="kolom">
      <p role="status" className="zacht">
        {status()}
      </p>
      {gevonden.length === 0 ? null : (
        <div className="bijlage">
          <Rondjes
            veld="dossier"
            label={z.titel}
            hint={z.uitleg}
            opties={opties}
            waarde={waarden.dossier}
            opWijziging={(dossier) => zet({ dossier })}
          />
        </div>
      )}
    </div>
  );
}
