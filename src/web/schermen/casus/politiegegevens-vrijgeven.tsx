// Releasing police data that were provided in a casus: for the municipality and its uitvoerder, never for the other participants.
import { verstrektePolitiegegevensVrijgeven as regel } from '../../../convenant/artikelen/verstrekte-politiegegevens-vrijgeven.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import {
  leegVrijgave,
  type Verzegeldkeuze,
  Vrijgavevelden,
  vrijgavegronden,
  vrijgaveinvoer,
  vrijgavewijzer,
} from '../../formulier/vrijgave.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { type Taal, useTaal, useTeksten } from '../../teksten/taal.tsx';
import { casusfeitenVan } from '../feiten.ts';
import type { Casusformuliereigenschappen } from './eigenschappen.ts';

function keuzesVan({ gegevens }: CasusVorm, namen: Readonly<Record<string, string>>, taal: Taal): Verzegeldkeuze[] {
  return gegevens.flatMap((gegeven) => {
    if (!gegeven.verzegeld || (gegeven.soort !== 'signaal' && gegeven.soort !== 'analyse')) return [];
    return [
      {
        waarde: gegeven.id,
        tekst: `${namen[gegeven.soort]}, ${datumInWoorden(gegeven.ingebrachtOp, taal)}`,
        toelichting: gegeven.soort === 'signaal' ? gegeven.inhoud.gedraging : gegeven.inhoud.conclusie,
      },
    ];
  });
}

export function VerstrekteVrijgeven({ casus, merk, terug, herlees, klaar }: Casusformuliereigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const sessie = useSessie();
  const keuzes = keuzesVan(casus, t.woorden.soorten, taal);
  const formulier = useFormulier({
    handeling: 'verstrekte-politiegegevens-vrijgeven',
    begin: leegVrijgave(keuzes),
    merk,
    invoer: (w) => ({ id: casus.id, ...vrijgaveinvoer(w) }),
    kies: ({ gegeven }) => (gegeven === '' ? ['gegeven'] : []),
    regels: (w) =>
      weeg(regel.artikel, regel.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        ...vrijgavegronden(w, sessie.vandaag),
        verzegeld: true,
        maatregelenGemeente: true,
        gemeenteNeemtDeel: true,
      }),
    velden: vrijgavewijzer,
    herlees,
    klaar: () => klaar(t.besluitvorming.vrijgeven.gelukt, 'gegevens'),
  });
  return (
    <Formulier
      stand={formulier}
      handeling="verstrekte-politiegegevens-vrijgeven"
      terug={terug}
      verzendbaar={keuzes.length > 0}
    >
      <Vrijgavevelden w={formulier.w} zet={formulier.zet} keuzes={keuzes} />
      <Bericht soort="letop">
        <p>
          {t.dossierwerk.verstrekken.vrijgaveGevolg} <Artikelchip artikel="MB 1" lid="2" />
        </p>
      </Bericht>
    </Formulier>
  );
}
