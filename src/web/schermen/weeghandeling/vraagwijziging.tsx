// Changing a question that is open: a later last day, or taking it back, each with the reason.
import { informatievraagIntrekken } from '../../../convenant/artikelen/informatievraag-intrekken.ts';
import { informatievraagVerlengen } from '../../../convenant/artikelen/informatievraag-verlengen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

const openVragen = ({ vragen }: WeegdossierVorm) =>
  vragen.filter(({ beantwoordOp, ingetrokkenOp }) => beantwoordOp === null && ingetrokkenOp === null);

/** The only open question, or none chosen yet. */
function eerste(dossier: WeegdossierVorm): string {
  const open = openVragen(dossier);
  return open.length === 1 ? (open[0]?.id ?? '') : '';
}

interface Keuzeeigenschappen {
  readonly dossier: WeegdossierVorm;
  readonly waarde: string;
  readonly opWijziging: (vraag: string) => void;
}

function Vraagkeuze({ dossier, waarde, opWijziging }: Keuzeeigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const open = openVragen(dossier);
  return open.length === 0 ? (
    <p>{t.besluitvorming.vraagwijziging.geen}</p>
  ) : (
    <Rondjes
      veld="vraag"
      label={t.besluitvorming.vraagwijziging.welke}
      opties={open.map(({ id, vraag, aan, uiterlijk }) => ({
        waarde: id,
        tekst: vraag,
        toelichting: t.besluitvorming.vraagwijziging.aan(
          t.woorden.partijenMet[aan.soort],
          datumInWoorden(uiterlijk, taal),
        ),
      }))}
      waarde={waarde}
      opWijziging={opWijziging}
    />
  );
}

export function InformatievraagVerlengen({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const v = useTeksten().besluitvorming.vraagwijziging;
  const feiten = weegfeitenVan(dossier, useSessie());
  const formulier = useFormulier({
    handeling: 'informatievraag-verlengen',
    begin: { vraag: eerste(dossier), uiterlijk: '', reden: '' },
    merk,
    invoer: (w) => ({ id: dossier.id, ...w }),
    kies: ({ vraag, uiterlijk }) => [...(vraag === '' ? ['vraag'] : []), ...(uiterlijk === '' ? ['uiterlijk'] : [])],
    regels: ({ vraag, ...w }) =>
      weeg(informatievraagVerlengen.artikel, informatievraagVerlengen.voorwaarden, { ...feiten, ...w, vraagId: vraag }),
    velden: { 'vraag-niet-open': 'vraag', 'verlenging-ongeldig': 'uiterlijk', 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: () => klaar(v.verlengd, 'vragen'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling="informatievraag-verlengen"
      terug={terug}
      verzendbaar={openVragen(dossier).length > 0}
    >
      <div className="kaart">
        <Vraagkeuze dossier={dossier} waarde={w.vraag} opWijziging={(vraag) => zet('vraag', vraag)} />
        <Datumveld
          veld="uiterlijk"
          label={v.nieuweDag}
          waarde={w.uiterlijk}
          opWijziging={(uiterlijk) => zet('uiterlijk', uiterlijk)}
        />
        <Tekstvlak
          veld="reden"
          label={v.reden}
          hint={v.verlengenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}

export function InformatievraagIntrekken({ dossier, merk, terug, herlees, klaar }: Weegformuliereigenschappen) {
  const v = useTeksten().besluitvorming.vraagwijziging;
  const feiten = weegfeitenVan(dossier, useSessie());
  const formulier = useFormulier({
    handeling: 'informatievraag-intrekken',
    begin: { vraag: eerste(dossier), reden: '' },
    merk,
    invoer: (w) => ({ id: dossier.id, ...w }),
    kies: ({ vraag }) => (vraag === '' ? ['vraag'] : []),
    regels: ({ vraag, reden }) =>
      weeg(informatievraagIntrekken.artikel, informatievraagIntrekken.voorwaarden, {
        ...feiten,
        vraagId: vraag,
        reden,
      }),
    velden: { 'vraag-niet-open': 'vraag', 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: () => klaar(v.ingetrokken, 'vragen'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier
      stand={formulier}
      handeling="informatievraag-intrekken"
      terug={terug}
      verzendbaar={openVragen(dossier).length > 0}
    >
      <div className="kaart">
        <Vraagkeuze dossier={dossier} waarde={w.vraag} opWijziging={(vraag) => zet('vraag', vraag)} />
        <Tekstvlak
          veld="reden"
          label={v.reden}
          hint={v.intrekkenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}
