// The statement of secrecy: until it is given, or given again after a year, nothing else opens.
import { useQueryClient } from '@tanstack/react-query';
import { geheimhoudingBevestigen } from '../../convenant/artikelen/geheimhouding-bevestigen.ts';
import { weeg } from '../../convenant/besluit.ts';
import { sleutels } from '../api/vragen.ts';
import { Formulier } from '../formulier/formulier.tsx';
import { useFormulier } from '../formulier/gebruik.ts';
import { Vink } from '../formulier/keuzeveld.tsx';
import { Artikelchip } from '../onderdelen/artikelchip.tsx';
import { Kaart } from '../onderdelen/kaart.tsx';
import { useMeld } from '../onderdelen/melding.tsx';
import { Pagina } from '../onderdelen/pagina.tsx';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { useSessie } from './sessie.tsx';

export function Geheimhouding({ tot }: { readonly tot: string | null }) {
  const t = useTeksten().schil.geheimhouding;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const cache = useQueryClient();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'geheimhouding-bevestigen',
    begin: { geheimhouding: false, richtlijnen: false },
    invoer: (w) => w,
    regels: (w) => weeg(geheimhoudingBevestigen.artikel, geheimhoudingBevestigen.voorwaarden, { vandaag, ...w }),
    velden: { 'geen-geheimhouding': 'geheimhouding', 'richtlijnen-niet-bevestigd': 'richtlijnen' },
    klaar: ({ geldigTot }) => {
      meld(t.gelukt(datumInWoorden(geldigTot, taal)));
      void cache.invalidateQueries({ queryKey: sleutels.sessie });
    },
  });
  return (
    <Pagina
      titel={t.titel}
      bij={
        <>
          <Artikelchip artikel="14" lid="1" />
          <Artikelchip artikel="15" lid="4" />
        </>
      }
      inleiding={
        <>
          {t.waarom}
          {tot === null ? null : <> {t.verlopen(datumInWoorden(tot, taal))}</>}
        </>
      }
    >
      <Formulier stand={formulier} handeling="geheimhouding-bevestigen">
        <Kaart titel={t.vragen}>
          <Vink
            veld="geheimhouding"
            label={t.geheimhouding}
            aan={formulier.w.geheimhouding}
            opWijziging={(aan) => formulier.zet('geheimhouding', aan)}
          />
          <Vink
            veld="richtlijnen"
            label={t.richtlijnen}
            aan={formulier.w.richtlijnen}
            opWijziging={(aan) => formulier.zet('richtlijnen', aan)}
          />
        </Kaart>
      </Formulier>
    </Pagina>
  );
}
