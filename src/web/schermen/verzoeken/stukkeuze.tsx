// Choosing what happens to one item of an overview: shown, shortened or left out, and on what ground.
import { veldInWoorden, waardeInWoorden } from '../../../convenant/brieven/inzagewoorden.ts';
import { type Stukbesluit, stukbesluiten, type Weglaatgrond, weglaatgronden } from '../../../convenant/inzage.ts';
import { Keuzelijst, Rondjes, Vink } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { type Stuk, Stukinhoud } from './stukken.tsx';

export interface Keuze {
  /** Empty until somebody chose: what is proposed is told in words only. */
  readonly besluit: Stukbesluit | '';
  readonly grond: Weglaatgrond | '';
  readonly tekst: string;
  /** Of an item that is shortened: not even whose word it was. */
  readonly zonderHerkomst: boolean;
}

/** What the letter would say of the item: whoever shortens it takes out of these words what must not go. */
const briefwoorden = ({ regels }: Stuk): string =>
  regels.map(({ naam, waarde }) => `${veldInWoorden(naam)}: ${waardeInWoorden(naam, waarde)}`).join('\n');

/** Choosing of one item; whoever takes over that it does not go out whole takes over why, and can choose another ground. */
export function Stukkeuze({
  stuk,
  over,
  keuze,
  opWijziging,
}: {
  readonly stuk: Stuk;
  readonly over: string;
  readonly keuze: Keuze;
  readonly opWijziging: (keuze: Keuze) => void;
}) {
  const t = useTeksten().verzoeken;
  const grond = stuk.voorstelgrond;
  return (
    <div className="deel">
      <h3>{over}</h3>
      <Stukinhoud stuk={stuk} />
      <p className="zacht">
        {t.inzage.voorstel(t.inzage.besluiten[stuk.voorstel], grond === null ? undefined : t.inzage.gronden[grond])}
      </p>
      <Rondjes
        veld={`besluit-${stuk.id}`}
        label={t.inzage.besluit}
        over={over}
        naastElkaar
        opties={stukbesluiten.map((waarde) => ({ waarde, tekst: t.inzage.besluiten[waarde] }))}
        waarde={keuze.besluit}
        opWijziging={(besluit) =>
          opWijziging({
            ...keuze,
            besluit,
            grond: keuze.grond === '' && besluit !== 'tonen' ? (grond ?? '') : keuze.grond,
            tekst: keuze.tekst === '' && besluit === 'inkorten' ? briefwoorden(stuk) : keuze.tekst,
          })
        }
      />
      {keuze.besluit === 'tonen' || keuze.besluit === '' ? null : (
        <Keuzelijst
          veld={`grond-${stuk.id}`}
          label={t.inzage.grond}
          over={over}
          opties={weglaatgronden.map((waarde) => ({ waarde, tekst: t.inzage.gronden[waarde] }))}
          waarde={keuze.grond}
          opWijziging={(gekozen) => opWijziging({ ...keuze, grond: gekozen })}
        />
      )}
      {keuze.besluit === 'inkorten' ? (
        <>
          <Tekstvlak
            veld={`tekst-${stuk.id}`}
            label={t.velden.inkorttekst}
            hint={t.inzage.inkortHint}
            over={over}
            max={8000}
            waarde={keuze.tekst}
            opWijziging={(tekst) => opWijziging({ ...keuze, tekst })}
            controle={() =>
              keuze.tekst.trim() === briefwoorden(stuk) && !keuze.zonderHerkomst ? t.inzage.nietIngekort : undefined
            }
          />
          {stuk.herkomst === null ? null : (
            <Vink
              veld={`herkomst-${stuk.id}`}
              label={t.inzage.zonderHerkomst(stuk.herkomst)}
              aan={keuze.zonderHerkomst}
              opWijziging={(zonderHerkomst) => opWijziging({ ...keuze, zonderHerkomst })}
            />
          )}
        </>
      ) : null}
    </div>
  );
}
