// Asking the core parties for more information: a round of one or more questions, with one last day.
import { nadereInformatieVragen } from '../../../convenant/artikelen/nadere-informatie-vragen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Kernpartij, kernpartijen } from '../../../convenant/rollen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { weegfeitenVan } from '../feiten.ts';
import type { Weegformuliereigenschappen } from './eigenschappen.ts';

interface Losse {
  readonly vraag: string;
  readonly aan: readonly Kernpartij[];
}
interface Waarden extends Losse {
  readonly meer: readonly Losse[];
  readonly uiterlijk: string;
}

const leeg: Losse = { vraag: '', aan: [] };
const begin: Waarden = { ...leeg, meer: [], uiterlijk: '' };
/** As many as the form of the act takes beside the first one. */
const hoogstens = 9;

interface Vraageigenschappen {
  readonly waarde: Losse;
  readonly plek: number | undefined;
  readonly opWijziging: (waarde: Losse) => void;
}

function Vraagvelden({ waarde, plek, opWijziging }: Vraageigenschappen) {
  const t = useTeksten();
  const v = t.besluitvorming.vragen;
  const veld = plek === undefined ? '' : `meer.${plek}.`;
  const nummer = plek === undefined ? '' : ` ${plek + 2}`;
  return (
    <>
      <Tekstvlak
        veld={`${veld}vraag`}
        label={`${v.vraag}${nummer}`}
        hint={v.vraagHint}
        max={4000}
        waarde={waarde.vraag}
        opWijziging={(vraag) => opWijziging({ ...waarde, vraag })}
      />
      <Vinkjes
        veld={`${veld}aan`}
        label={plek === undefined ? v.aan : v.aanVraag(plek + 2)}
        opties={kernpartijen.map((partij) => ({ waarde: partij, tekst: t.woorden.partijen[partij] }))}
        waarden={waarde.aan}
        opWijziging={(aan) => opWijziging({ ...waarde, aan })}
      />
    </>
  );
}

/** Fields of further questions that are still empty; the first question is for the rule to say. */
const onvolledig = (meer: readonly Losse[]) =>
  meer.flatMap(({ vraag, aan }, plek) => [
    ...(vraag.trim() === '' ? [`meer.${plek}.vraag`] : []),
    ...(aan.length === 0 ? [`meer.${plek}.aan`] : []),
  ]);

export function InformatieVragen({ dossier, terug, klaar }: Weegformuliereigenschappen) {
  const v = useTeksten().besluitvorming.vragen;
  const feiten = weegfeitenVan(dossier, useSessie());
  const formulier = useFormulier({
    handeling: 'nadere-informatie-vragen',
    begin,
    invoer: ({ vraag, aan, meer, uiterlijk }) => ({
      id: dossier.id,
      vraag,
      aan: [...aan],
      meer: meer.map((een) => ({ vraag: een.vraag, aan: [...een.aan] })),
      uiterlijk,
    }),
    vul: ({ meer }) => onvolledig(meer),
    // Further questions are pointed out at their own fields.
    regels: (w) =>
      weeg(nadereInformatieVragen.artikel, nadereInformatieVragen.voorwaarden, { ...feiten, ...w, meer: [] }),
    velden: { 'vraag-ontbreekt': 'vraag', 'geen-kernpartij-gevraagd': 'aan', 'antwoorddatum-ongeldig': 'uiterlijk' },
    klaar: () => klaar(v.gelukt, 'vragen'),
  });
  const { w, zet, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="nadere-informatie-vragen" terug={terug}>
      <div className="kaart">
        <Vraagvelden waarde={w} plek={undefined} opWijziging={({ vraag, aan }) => zetDeel({ vraag, aan })} />
      </div>
      {w.meer.map((een, plek) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question is known by its place in the round
        <div className="kaart" key={plek}>
          <Vraagvelden
            waarde={een}
            plek={plek}
            opWijziging={(nieuw) => zet('meer', w.meer.with(plek, { vraag: nieuw.vraag, aan: nieuw.aan }))}
          />
          <button type="button" className="knop knop-klein" onClick={() => zet('meer', w.meer.toSpliced(plek, 1))}>
            {v.weg(plek + 2)}
          </button>
        </div>
      ))}
      {w.meer.length >= hoogstens ? null : (
        <div>
          <button type="button" className="knop" onClick={() => zet('meer', [...w.meer, leeg])}>
            {v.nogEen}
          </button>
        </div>
      )}
      <div className="kaart">
        <Datumveld
          veld="uiterlijk"
          label={v.uiterlijk}
          waarde={w.uiterlijk}
          opWijziging={(uiterlijk) => zet('uiterlijk', uiterlijk)}
        />
      </div>
    </Formulier>
  );
}
