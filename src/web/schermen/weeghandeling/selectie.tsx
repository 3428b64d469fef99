// Choosing item by item what goes along to the casusoverleg, with a reason and if wanted a shorter text; and what never goes along.

import { isVerzegeldRegime } from '../../../convenant/grondslagen.ts';
import type { WeegdossierVorm, Weeggegeven } from '../../../convenant/vormen/weegploeg.ts';
import { useVeld, veldId } from '../../formulier/context.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { beschrijving, HintEnFout } from '../../formulier/veldschil.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { volleNaam } from '../../onderdelen/naam.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { useGegevennaam } from '../weegdossier/voorstel.tsx';

interface Itemkeuze {
  readonly reden: string;
  /** The shortened text; undefined when the item goes along as it is. */
  readonly tekst: string | undefined;
}

/** Chosen items by id. */
export type Selectie = Readonly<Record<string, Itemkeuze>>;

/** The selection as the input of the act has it. */
export function selectielijst(selectie: Selectie): { gegeven: string; reden: string; tekst?: string }[] {
  return Object.entries(selectie).map(([gegeven, { reden, tekst }]) => ({
    gegeven,
    reden,
    ...(tekst === undefined || tekst.trim() === '' ? {} : { tekst }),
  }));
}

/** Fields of chosen entries of which the reason is still empty. */
export function zonderReden(
  veld: string,
  keuzes: readonly { readonly id?: string; readonly gegeven?: string; readonly reden: string }[],
) {
  return keuzes.filter(({ reden }) => reden.trim() === '').map(({ id, gegeven }) => `${veld}.${id ?? gegeven}.reden`);
}

/** The text of an item that would go along; undefined for kinds that never do. */
function meegaandeTekst(gegeven: Weeggegeven): string | undefined {
  switch (gegeven.soort) {
    case 'naw':
      return volleNaam(gegeven.inhoud);
    case 'signaal':
      return gegeven.inhoud.gedraging;
    case 'analyse':
      return gegeven.inhoud.vorm === 'analyse' ? gegeven.inhoud.conclusie : gegeven.inhoud.antwoord;
    default:
      return undefined;
  }
}

interface Itemeigenschappen {
  readonly gegeven: Weeggegeven;
  readonly tekst: string;
  readonly naam: string;
  readonly keuze: Itemkeuze | undefined;
  readonly opWijziging: (keuze: Itemkeuze | undefined) => void;
}

function Item({ gegeven, tekst, naam, keuze, opWijziging }: Itemeigenschappen) {
  const t = useTeksten().besluitvorming.voorstellen;
  const veld = `selectie.${gegeven.id}`;
  return (
    <div className="keuzekaart" data-gekozen={keuze === undefined ? 'nee' : 'ja'}>
      <label className="keuze">
        <input
          type="checkbox"
          checked={keuze !== undefined}
          onChange={(gebeurtenis) =>
            opWijziging(gebeurtenis.target.checked ? { reden: '', tekst: undefined } : undefined)
          }
        />
        <strong>{naam}</strong>
      </label>
      <p className="citaat vrijetekst">{tekst}</p>
      {keuze === undefined ? null : (
        <div className="bijkeuze">
          <Tekstvlak
            veld={`${veld}.reden`}
            label={`${t.redenGegeven}: ${naam}`}
            kort
            max={2000}
            waarde={keuze.reden}
            opWijziging={(reden) => opWijziging({ ...keuze, reden })}
          />
          {gegeven.soort === 'naw' ? null : keuze.tekst === undefined ? (
            <button type="button" className="knop knop-klein" onClick={() => opWijziging({ ...keuze, tekst })}>
              {t.inkortenKies}
            </button>
          ) : (
            <Tekstvlak
              veld={`${veld}.tekst`}
              label={`${t.inkorten}: ${naam}`}
              hint={t.inkortenHint}
              optioneel
              max={8000}
              waarde={keuze.tekst}
              opWijziging={(nieuw) => opWijziging({ ...keuze, tekst: nieuw })}
            />
          )}
        </div>
      )}
    </div>
  );
}

interface Selectieeigenschappen {
  readonly dossier: WeegdossierVorm;
  readonly hint: string;
  readonly selectie: Selectie;
  readonly opWijziging: (selectie: Selectie) => void;
}

/** Items that may go to the casus and are not there yet, with the text that would go along. */
export function overTeDragen(dossier: WeegdossierVorm): readonly { gegeven: Weeggegeven; tekst: string }[] {
  return dossier.gegevens
    .filter(
      ({ id, verzegeld, wpgRegime }) =>
        !verzegeld && !isVerzegeldRegime(wpgRegime) && !dossier.doorgegeven.includes(id),
    )
    .flatMap((gegeven) => {
      const tekst = meegaandeTekst(gegeven);
      return tekst === undefined ? [] : [{ gegeven, tekst }];
    });
}

export function Selectiekeuze({ dossier, hint, selectie, opWijziging }: Selectieeigenschappen) {
  const t = useTeksten().besluitvorming.voorstellen;
  const naamVan = useGegevennaam(dossier);
  const fout = useVeld('selectie', t.selectie);
  const zet = (id: string, keuze: Itemkeuze | undefined) => {
    const { [id]: _, ...rest } = selectie;
    opWijziging(keuze === undefined ? rest : { ...selectie, [id]: keuze });
  };
  return (
    <fieldset className="veld" id={veldId('selectie')} aria-describedby={beschrijving('selectie', hint, fout)}>
      <legend className="alleen-lezer">{t.selectie}</legend>
      <HintEnFout veld="selectie" hint={hint} fout={fout} />
      {overTeDragen(dossier).map(({ gegeven, tekst }) => (
        <Item
          key={gegeven.id}
          gegeven={gegeven}
          tekst={tekst}
          naam={naamVan(gegeven.id)}
          keuze={selectie[gegeven.id]}
          opWijziging={(keuze) => zet(gegeven.id, keuze)}
        />
      ))}
      <div className="berichten">
        <Bericht soort="weet" titel={t.nooit} niveau={3}>
          <ul className="opsomming">
            <li>
              {t.nooitMelder} <Artikelchip artikel="10" lid="2 c" />
            </li>
            <li>
              {t.nooitMening} <Artikelchip artikel="1" lid="h" />
            </li>
            <li>
              {t.nooitPolitie} <Artikelchip artikel="MB 1" lid="2" />
            </li>
          </ul>
        </Bericht>
      </div>
    </fieldset>
  );
}
