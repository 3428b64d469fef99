// Before an archived dossier opens: for which of the purposes of art. 13, and why. It stays on record.
import { Link } from '@tanstack/react-router';
import {
  archiefdossierInzien,
  type Inzagedoel,
  inzagedoelen,
} from '../../../convenant/artikelen/archiefdossier-inzien.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { ArchiefdossierVorm } from '../../../convenant/vormen/archief.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { uitLijst } from '../../tabbladen.ts';
import { useTeksten } from '../../teksten/taal.tsx';

/** For what a dossier was opened, and why: what is fetched out of it next is for the same. */
export interface Waarvoor {
  readonly doel: Inzagedoel | undefined;
  readonly toelichting: string;
}

const begin = { doel: '', toelichting: '' };

export function Openen({
  id,
  geopend,
}: {
  readonly id: string;
  readonly geopend: (dossier: ArchiefdossierVorm, waarvoor: Waarvoor, merk: string | undefined) => void;
}) {
  const t = useTeksten();
  const o = t.archief.openen;
  const { vandaag } = useSessie();
  const formulier = useFormulier({
    handeling: 'archiefdossier-inzien',
    begin,
    invoer: ({ doel, toelichting }) => ({ id, doel: uitLijst(inzagedoelen, doel), toelichting }),
    regels: ({ doel, toelichting }) =>
      weeg(archiefdossierInzien.artikel, archiefdossierInzien.voorwaarden, {
        vandaag,
        doel: uitLijst(inzagedoelen, doel),
        toelichting,
      }),
    velden: { 'inzagedoel-ontbreekt': 'doel', 'reden-ontbreekt': 'toelichting' },
    klaar: (dossier: ArchiefdossierVorm, merk?: string): void => {
      const { doel, toelichting } = formulier.w;
      geopend(dossier, { doel: uitLijst(inzagedoelen, doel), toelichting }, merk);
    },
  });
  return (
    <Formulier
      stand={formulier}
      handeling="archiefdossier-inzien"
      terug={
        <Link {...paden.archief()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <Kaart titel={o.waarom} bij={<Artikelchip artikel="13" lid="1" />}>
        <Rondjes
          veld="doel"
          label={o.doel}
          opties={inzagedoelen.map((doel) => ({ waarde: doel, ...o.doelen[doel] }))}
          waarde={formulier.w.doel}
          opWijziging={(doel) => formulier.zet('doel', doel)}
        />
        <Tekstvlak
          veld="toelichting"
          label={o.toelichting}
          hint={o.toelichtingHint}
          kort
          max={2000}
          waarde={formulier.w.toelichting}
          opWijziging={(toelichting) => formulier.zet('toelichting', toelichting)}
        />
      </Kaart>
      <Bericht soort="letop">
        <p>{o.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}
