// The order to reopen an archived dossier: what was proposed and voted, the proposal, and the vote of the own party.
import { useState } from 'react';
import { heropeningStemmen } from '../../../convenant/artikelen/heropening-stemmen.ts';
import { heropeningVoorstellen } from '../../../convenant/artikelen/heropening-voorstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Plandoel, plandoelen } from '../../../convenant/gegevens.ts';
import type { Archieffeiten } from '../../../convenant/heropening.ts';
import type { ArchiefdossierVorm, HeropeningVorm } from '../../../convenant/vormen/archief.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { geenStem, Stemvelden } from '../../formulier/stemvelden.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Kunnen } from '../../onderdelen/kunnen.tsx';
import { optredenVan, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Heropeningsvoorstel, useStuknaam } from './heropeningsvoorstel.tsx';

type Handeling = 'heropening-voorstellen' | 'heropening-stemmen';

/** The facts that the rules weigh before anything is sent; what stands in the way of the dossier was said already. */
function feitenVan(dossier: ArchiefdossierVorm, sessie: ReturnType<typeof useSessie>): Archieffeiten {
  return {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    weegdossier: true,
    verzegeld: false,
    vernietigen: dossier.vernietigen.uiterlijk,
    items: dossier.stukken.flatMap(({ id, soort, heropenbaar }) =>
      heropenbaar && soort !== null ? [{ id, soort }] : [],
    ),
    // What items wait for was said with the dossier, and a vote hears it from the server.
    wacht: [],
  };
}

interface Formuliereigenschappen {
  readonly dossier: ArchiefdossierVorm;
  /** The version that was opened: who decides on it hears when it changed since. */
  readonly merk: string | undefined;
  readonly klaar: (melding: string) => void;
}

interface Waarden {
  readonly noodzaak: string;
  readonly doelen: readonly Plandoel[];
  /** Chosen rows with their reasons. */
  readonly redenen: Readonly<Record<string, string>>;
  readonly gekozen: readonly string[];
}
const begin: Waarden = { noodzaak: '', doelen: [], redenen: {}, gekozen: [] };

function Voorstellen({ dossier, merk, klaar }: Formuliereigenschappen) {
  const t = useTeksten();
  const h = t.archief.heropening;
  const feiten = feitenVan(dossier, useSessie());
  const naam = useStuknaam(dossier);
  const selectie = ({ gekozen, redenen }: Waarden) => gekozen.map((stuk) => ({ stuk, reden: redenen[stuk] ?? '' }));
  const formulier = useFormulier({
    handeling: 'heropening-voorstellen',
    begin,
    merk,
    invoer: (w) => ({ id: dossier.id, noodzaak: w.noodzaak, doelen: [...w.doelen], selectie: selectie(w) }),
    vul: (w) => selectie(w).flatMap(({ stuk, reden }) => (reden.trim() === '' ? [`reden.${stuk}`] : [])),
    regels: (w) =>
      weeg(heropeningVoorstellen.artikel, heropeningVoorstellen.voorwaarden, {
        ...feiten,
        noodzaak: w.noodzaak,
        doelen: w.doelen,
        selectie: selectie(w),
        // A missing reason is pointed out at its own field.
      }).filter(({ reden }) => reden !== 'reden-per-gegeven-ontbreekt'),
    velden: { 'noodzaak-ontbreekt': 'noodzaak', 'doel-ontbreekt': 'doelen', 'selectie-leeg': 'selectie' },
    klaar: () => klaar(h.voorgesteld),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="heropening-voorstellen" terug={null}>
      <Kaart titel={h.voorstellen} bij={<Artikelchip artikel="13" lid="4" />}>
        <Tekstvlak
          veld="noodzaak"
          label={h.noodzaak}
          hint={h.noodzaakHint}
          max={4000}
          waarde={w.noodzaak}
          opWijziging={(noodzaak) => zet('noodzaak', noodzaak)}
        />
        <Vinkjes
          veld="doelen"
          label={h.doelen}
          opties={plandoelen.map((doel) => ({ waarde: doel, tekst: `${doel}. ${t.woorden.plandoelen[doel]}` }))}
          waarden={w.doelen}
          opWijziging={(doelen) => zet('doelen', doelen)}
        />
        <Vinkjes
          veld="selectie"
          label={h.gaatMee}
          hint={h.gaatMeeHint}
          opties={dossier.stukken.filter((stuk) => stuk.heropenbaar).map(({ id }) => ({ waarde: id, tekst: naam(id) }))}
          waarden={w.gekozen}
          opWijziging={(gekozen) => zet('gekozen', gekozen)}
          bij={(stuk) => (
            <Tekstvlak
              veld={`reden.${stuk}`}
              label={`${h.reden}: ${naam(stuk)}`}
              kort
              max={2000}
              waarde={w.redenen[stuk] ?? ''}
              opWijziging={(reden) => zet('redenen', { ...w.redenen, [stuk]: reden })}
            />
          )}
        />
      </Kaart>
      <Bericht soort="weet">
        <p>{h.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}

function Stemmen({ dossier, merk, voorstel, klaar }: Formuliereigenschappen & { readonly voorstel: HeropeningVorm }) {
  const t = useTeksten();
  const s = t.casusbesluit.stem;
  const sessie = useSessie();
  const formulier = useFormulier({
    handeling: 'heropening-stemmen',
    begin: geenStem,
    merk,
    invoer: ({ stem, reden }) => ({ id: dossier.id, voorstel: voorstel.id, voor: stem === 'voor', reden }),
    kies: ({ stem }) => (stem === '' ? ['voor'] : []),
    regels: ({ stem, reden }) =>
      weeg(heropeningStemmen.artikel, heropeningStemmen.voorwaarden, {
        ...feitenVan(dossier, sessie),
        voor: stem === 'voor',
        reden,
      }),
    velden: { 'reden-ontbreekt': 'reden', 'correctie-wacht': 'voor', 'afscherming-wacht': 'voor' },
    klaar: ({ stand }) => klaar(t.archief.heropening.gestemd[stand]),
  });
  return (
    <Formulier stand={formulier} handeling="heropening-stemmen" terug={null}>
      <Kaart titel={s.uw} bij={<Artikelchip artikel="13" lid="4" />}>
        <Stemvelden formulier={formulier} label={s.uw} woorden={s} hint={t.archief.heropening.redenHint} max={2000} />
      </Kaart>
    </Formulier>
  );
}

/** `klaar` leaves the dossier: it opens anew, with its purpose and reason, every time. */
export function Heropening({ dossier, merk, klaar }: Formuliereigenschappen) {
  const t = useTeksten().archief.heropening;
  const [bezig, zetBezig] = useState<Handeling | undefined>(undefined);
  const open = dossier.heropeningen.find(({ stand }) => stand === 'open');
  return (
    <>
      <Kaart titel={t.titel} bij={<Artikelchip artikel="13" lid="4" />}>
        {dossier.heropeningen.length === 0 ? <p className="zacht">{t.geen}</p> : null}
        {dossier.heropeningen.toReversed().map((voorstel) => (
          <Heropeningsvoorstel key={voorstel.id} dossier={dossier} voorstel={voorstel} />
        ))}
      </Kaart>
      {bezig === 'heropening-voorstellen' ? <Voorstellen dossier={dossier} merk={merk} klaar={klaar} /> : null}
      {bezig === 'heropening-stemmen' && open !== undefined ? (
        <Stemmen dossier={dossier} merk={merk} voorstel={open} klaar={klaar} />
      ) : null}
      {bezig === undefined ? (
        <Kunnen
          mogelijkheden={dossier.mogelijkheden}
          handelingen={['heropening-stemmen', 'heropening-voorstellen']}
          link={(handeling, inhoud, klasse) => (
            <button type="button" className={klasse} onClick={() => zetBezig(handeling)}>
              {inhoud}
            </button>
          )}
        />
      ) : null}
    </>
  );
}
