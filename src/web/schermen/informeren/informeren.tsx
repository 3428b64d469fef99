// Recording that the person was informed: which of the letters that were made went, how and when, and that nobody changed it.
import { betrokkeneInformeren } from '../../../convenant/artikelen/betrokkene-informeren.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { informeerwijzen, isVerouderd } from '../../../convenant/informatiebrief.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { informatiefeitenVan } from './feiten.ts';
import { type Informeereigenschappen, MetPlicht, type Plichteigenschappen } from './met-plicht.tsx';
import { useAan, Versie } from './versie.tsx';

interface Waarden {
  readonly brief: string;
  readonly archiefreden: string;
  readonly ongewijzigd: readonly 'ja'[];
  readonly verzondenOp: string;
  readonly wijze: (typeof informeerwijzen)[number] | '';
  readonly redenVerouderd: string;
  readonly redenOpnieuw: string;
}

function Informeerblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const { taal } = useTaal();
  const aan = useAan();
  const feiten = informatiefeitenVan(plicht, useSessie());
  const begin: Waarden = {
    brief: plicht.opgemaakt.at(-1)?.id ?? '',
    archiefreden: '',
    ongewijzigd: [],
    verzondenOp: '',
    wijze: '',
    redenVerouderd: '',
    redenOpnieuw: '',
  };
  const gekozen = (w: Waarden) => plicht.opgemaakt.find(({ id }) => id === w.brief);
  const alsBrief = (w: Waarden) => {
    const versie = gekozen(w);
    return {
      opgemaaktOp: versie?.op ?? w.verzondenOp,
      ...(versie === undefined || versie.gewijzigdOp === null ? {} : { gewijzigdOp: versie.gewijzigdOp }),
    };
  };
  const formulier = useFormulier({
    handeling: 'betrokkene-informeren',
    begin,
    merk,
    invoer: ({ archiefreden: _, wijze, ongewijzigd, ...w }) => ({
      ...{ id: dossier.id, ...w, ongewijzigd: ongewijzigd.length > 0 },
      wijze: wijze === '' ? 'post' : wijze,
    }),
    kies: ({ brief, wijze }) => [...(brief === '' ? ['brief'] : []), ...(wijze === '' ? ['wijze'] : [])],
    vul: ({ verzondenOp }) => (verzondenOp === '' ? ['verzondenOp'] : []),
    regels: (w) =>
      w.verzondenOp === ''
        ? []
        : weeg(betrokkeneInformeren.artikel, betrokkeneInformeren.voorwaarden, {
            ...feiten,
            ...w,
            brief: alsBrief(w),
            ongewijzigd: w.ongewijzigd.length > 0,
          }),
    velden: {
      'overleg-achterhaald': 'verzondenOp',
      'brief-aangepast': 'ongewijzigd',
      'brief-verouderd': 'redenVerouderd',
      'verzending-ongeldig': 'verzondenOp',
      'reden-ontbreekt': 'redenOpnieuw',
    },
    herlees,
    klaar: () => klaar(t.geinformeerd, 'informatieplicht'),
  });
  const { w, zet } = formulier;
  const versie = gekozen(w);
  return (
    <Formulier stand={formulier} handeling="betrokkene-informeren" terug={terug}>
      <Kaart titel={t.deBrief} bij={<Artikelchip artikel="11" lid="2" />}>
        <Rondjes
          veld="brief"
          label={t.welkeBrief}
          hint={t.welkeBriefHint}
          opties={plicht.opgemaakt.map((een) => ({
            waarde: een.id,
            tekst: t.briefVanDag(datumInWoorden(een.op, taal)),
            toelichting: [een.door, aan(een)].filter(Boolean).join(' · '),
          }))}
          waarde={w.brief}
          opWijziging={(brief) => zet('brief', brief)}
        />
        {plicht.gearchiveerd ? (
          <Tekstvlak
            veld="archiefreden"
            label={t.archiefreden}
            hint={t.archiefredenBestand}
            kort
            max={2000}
            waarde={w.archiefreden}
            opWijziging={(reden) => zet('archiefreden', reden)}
          />
        ) : null}
        {versie === undefined ? null : (
          <Versie
            key={versie.id}
            dossier={dossier.id}
            versie={versie}
            {...(plicht.gearchiveerd ? { archiefreden: w.archiefreden } : {})}
          />
        )}
        <Vinkjes
          veld="ongewijzigd"
          label={t.ongewijzigd}
          hint={t.ongewijzigdHint}
          opties={[{ waarde: 'ja', tekst: t.ongewijzigdJa }]}
          waarden={w.ongewijzigd}
          opWijziging={(ongewijzigd) => zet('ongewijzigd', ongewijzigd)}
        />
      </Kaart>
      <Kaart titel={t.verzending} bij={<Artikelchip artikel="11" lid="5" />}>
        <Rondjes
          veld="wijze"
          label={t.wijze}
          opties={informeerwijzen.map((waarde) => ({ waarde, tekst: t.wijzen[waarde] }))}
          waarde={w.wijze}
          opWijziging={(wijze) => zet('wijze', wijze)}
        />
        <Datumveld
          veld="verzondenOp"
          label={t.verzonden}
          hint={t.verzondenHint}
          waarde={w.verzondenOp}
          opWijziging={(dag) => zet('verzondenOp', dag)}
        />
        {w.verzondenOp !== '' && isVerouderd(alsBrief(w), w.verzondenOp) ? (
          <Tekstvlak
            veld="redenVerouderd"
            label={t.redenVerouderd}
            hint={t.redenVerouderdHint}
            kort
            max={2000}
            waarde={w.redenVerouderd}
            opWijziging={(reden) => zet('redenVerouderd', reden)}
          />
        ) : null}
        {plicht.geinformeerdOp === null ? null : (
          <Tekstvlak
            veld="redenOpnieuw"
            label={t.redenOpnieuw}
            hint={t.redenOpnieuwHint}
            kort
            max={2000}
            waarde={w.redenOpnieuw}
            opWijziging={(reden) => zet('redenOpnieuw', reden)}
          />
        )}
      </Kaart>
    </Formulier>
  );
}

export function BetrokkeneInformeren(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Informeerblad} />;
}
