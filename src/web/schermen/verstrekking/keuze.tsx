// Choosing item by item what an external partner would read: as it stands, or in own words; each with its necessity.
import { isDoorTeVerstrekken } from '../../../convenant/artikelen/doorverstrekking-voorstellen.ts';
import { doorTeVerstrekkenVersie } from '../../../convenant/doorverstrekte-versie.ts';
import { isVerzegeldRegime } from '../../../convenant/grondslagen.ts';
import type { Casusgegeven } from '../../../convenant/vormen/casusoverleg.ts';
import { useVeld, veldId } from '../../formulier/context.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { beschrijving, HintEnFout } from '../../formulier/veldschil.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { volleNaam } from '../../onderdelen/naam.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Versie } from './versie.tsx';

/** Police data under the authorisation never go to an external, sealed or released (MB 1 lid 2). */
function kanGekozen({ id, soort, wpgRegime }: Casusgegeven): boolean {
  return isDoorTeVerstrekken({ id, soort }) && !isVerzegeldRegime(wpgRegime);
}

interface Itemkeuze {
  readonly noodzaak: string;
  /** What the partner would read; undefined when the item goes as it stands. */
  readonly tekst: string | undefined;
}

/** Chosen items by id. */
export type Verstrekkeuze = Readonly<Record<string, Itemkeuze>>;

/** The choice as the input of the act has it. */
export function keuzelijst(keuze: Verstrekkeuze): { gegeven: string; noodzaak: string; tekst?: string }[] {
  return Object.entries(keuze).map(([gegeven, { noodzaak, tekst }]) => ({
    gegeven,
    noodzaak,
    ...(tekst === undefined ? {} : { tekst }),
  }));
}

/** What own words begin with. */
function begintekst(gegeven: Casusgegeven): string {
  switch (gegeven.soort) {
    case 'naw':
      return volleNaam(gegeven.inhoud);
    case 'signaal':
      return gegeven.inhoud.gedraging;
    case 'analyse':
      return gegeven.inhoud.conclusie;
    case 'inbrenger':
      return gegeven.inhoud.partij;
    case 'achterblijver':
    case 'netwerkpersoon':
      return `${volleNaam(gegeven.inhoud.naw)}, ${gegeven.inhoud.rol}`;
    case 'actie':
      // Actions are not chosen: externals read them in the plan.
      return '';
    case 'afsluitingsbesluit':
      return gegeven.inhoud.motivering;
  }
}

interface Itemeigenschappen {
  readonly gegeven: Casusgegeven;
  readonly keuze: Itemkeuze | undefined;
  readonly opWijziging: (keuze: Itemkeuze | undefined) => void;
}

function Item({ gegeven, keuze, opWijziging }: Itemeigenschappen) {
  const t = useTeksten();
  const v = t.verstrekking.voorstellen;
  const naam = t.woorden.soorten[gegeven.soort];
  const veld = `selectie.${gegeven.id}`;
  // An analysis goes in words written for the partner only, so it begins empty.
  const analyse = gegeven.soort === 'analyse';
  return (
    <div className="keuzekaart" data-gekozen={keuze === undefined ? 'nee' : 'ja'}>
      <label className="keuze">
        <input
          type="checkbox"
          checked={keuze !== undefined}
          onChange={(gebeurtenis) =>
            opWijziging(gebeurtenis.target.checked ? { noodzaak: '', tekst: analyse ? '' : undefined } : undefined)
          }
        />
        <strong>{naam}</strong>
      </label>
      <div className="citaat">
        {gegeven.soort === 'analyse' ? (
          <p className="vrijetekst">{gegeven.inhoud.conclusie}</p>
        ) : (
          <Versie versie={doorTeVerstrekkenVersie(gegeven.soort, gegeven.inhoud, undefined)} />
        )}
      </div>
      {keuze === undefined ? null : (
        <div className="bijkeuze">
          <Tekstvlak
            veld={`${veld}.noodzaak`}
            label={v.redenVoor(naam)}
            kort
            max={2000}
            waarde={keuze.noodzaak}
            opWijziging={(noodzaak) => opWijziging({ ...keuze, noodzaak })}
          />
          {keuze.tekst === undefined ? null : (
            <Tekstvlak
              veld={`${veld}.tekst`}
              label={v.eigenWoorden(naam)}
              hint={analyse ? v.eigenWoordenVerplicht : v.eigenWoordenHint}
              max={8000}
              waarde={keuze.tekst}
              opWijziging={(nieuw) => opWijziging({ ...keuze, tekst: nieuw })}
            />
          )}
          {analyse ? null : (
            <button
              type="button"
              className="knop knop-klein"
              onClick={() =>
                opWijziging({ ...keuze, tekst: keuze.tekst === undefined ? begintekst(gegeven) : undefined })
              }
            >
              {keuze.tekst === undefined ? v.inEigenWoorden : v.letterlijk}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

interface Keuzeeigenschappen {
  readonly gegevens: readonly Casusgegeven[];
  readonly keuze: Verstrekkeuze;
  readonly opWijziging: (keuze: Verstrekkeuze) => void;
}

export function Gegevenskeuze({ gegevens, keuze, opWijziging }: Keuzeeigenschappen) {
  const v = useTeksten().verstrekking.voorstellen;
  const fout = useVeld('selectie', v.selectie);
  // In the order of the closed list, so that the person comes first.
  const opLetter = gegevens.filter(kanGekozen).sort((een, ander) => een.letter.localeCompare(ander.letter));
  const zet = (id: string, gekozen: Itemkeuze | undefined) => {
    const { [id]: _, ...rest } = keuze;
    opWijziging(gekozen === undefined ? rest : { ...keuze, [id]: gekozen });
  };
  return (
    <fieldset
      className="veld"
      id={veldId('selectie')}
      aria-describedby={beschrijving('selectie', v.selectieHint, fout)}
    >
      <legend className="alleen-lezer">{v.selectie}</legend>
      <HintEnFout veld="selectie" hint={v.selectieHint} fout={fout} />
      {opLetter.map((gegeven) => (
        <Item
          key={gegeven.id}
          gegeven={gegeven}
          keuze={keuze[gegeven.id]}
          opWijziging={(gekozen) => zet(gegeven.id, gekozen)}
        />
      ))}
      <div className="berichten">
        <Bericht soort="weet" titel={v.nooit} niveau={3}>
          <ul className="opsomming">
            <li>
              {v.nooitOverig} <Artikelchip artikel="10" lid="5" />
            </li>
            <li>
              {v.nooitPolitie} <Artikelchip artikel="MB 1" lid="2" />
            </li>
          </ul>
        </Bericht>
      </div>
    </fieldset>
  );
}
