// Approving lines of the list for one's own party, with the reason; what was approved cannot be brought back once it is destroyed.
import { herzienTelt } from '../../../convenant/vernietiging.ts';
import type { Vernietigingsvoorstel } from '../../../convenant/vormen/vernietiging.ts';
import { hoogstensTegelijk } from '../../../convenant/vormen/vernietiging.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Vink, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

const begin: { readonly gekozen: string[]; readonly herbezien: boolean; readonly reden: string } = {
  gekozen: [],
  herbezien: false,
  reden: '',
};

interface Eigenschappen {
  readonly voorstellen: readonly Vernietigingsvoorstel[];
  /** Something was approved: the form begins anew. */
  readonly klaar: () => void;
}

export function Goedkeuren({ voorstellen, klaar }: Eigenschappen) {
  const v = useTeksten().vernietiging;
  const t = v.goedkeuren;
  const { taal } = useTaal();
  const meld = useMeld();
  // Before the term ends the duty to inform is looked at where it belongs, first.
  const over = voorstellen.filter(
    (voorstel) => voorstel.kanGoedkeuren && (voorstel.informatieplicht !== 'open' || herzienTelt(voorstel)),
  );
  // Meanwhile a line can have gone: it was destroyed while the reason was being written.
  const gekozenVan = (gekozen: readonly string[]) => gekozen.filter((id) => over.some((elk) => elk.id === id));
  const formulier = useFormulier({
    handeling: 'vernietiging-goedkeuren',
    begin,
    invoer: ({ gekozen, herbezien, reden }) => ({
      voorstellen: gekozenVan(gekozen),
      informatieplichtHerbezien: herbezien,
      reden,
    }),
    kies: ({ gekozen }) => (gekozenVan(gekozen).length === 0 ? ['voorstellen'] : []),
    vul: ({ reden }) => (reden.trim() === '' ? ['reden'] : []),
    velden: {
      'geen-voorstel-gekozen': 'voorstellen',
      'voorstel-vervallen': 'voorstellen',
      'al-goedgekeurd': 'voorstellen',
      'informatieplicht-open': 'informatieplichtHerbezien',
      'reden-ontbreekt': 'reden',
    },
    klaar: ({ goedgekeurd }) => {
      meld(t.klaar(goedgekeurd));
      klaar();
    },
  });
  const { w, zet } = formulier;
  const vraagtHerziening = over.some(
    ({ id, informatieplicht }) => w.gekozen.includes(id) && informatieplicht !== 'staat-toe',
  );
  if (over.length === 0)
    return (
      <Kaart titel={t.titel}>
        <p>{t.niets}</p>
      </Kaart>
    );
  return (
    <Formulier stand={formulier} handeling="vernietiging-goedkeuren">
      <Kaart titel={t.titel}>
        <Vinkjes
          veld="voorstellen"
          label={t.welke}
          opties={over.map(({ id, nummer, grond, nietVoor, brieven }) => ({
            waarde: id,
            tekst: nummer ?? v.zonderNummer,
            toelichting: [
              v.gronden[grond],
              grond === 'niet-meer-nodig' ? v.zodra : datumInWoorden(nietVoor, taal),
              ...(brieven === 0 ? [] : [v.brievenNog(brieven)]),
            ].join('; '),
          }))}
          waarden={w.gekozen}
          opWijziging={(gekozen) => zet('gekozen', [...gekozen])}
        />
        {over.length > 1 ? (
          <p>
            <button
              type="button"
              className="knop knop-klein"
              onClick={() =>
                zet(
                  'gekozen',
                  over.slice(0, hoogstensTegelijk).map(({ id }) => id),
                )
              }
            >
              {t.alles}
            </button>
          </p>
        ) : null}
        {vraagtHerziening ? (
          <Vink
            veld="informatieplichtHerbezien"
            label={t.herbezien}
            aan={w.herbezien}
            opWijziging={(aan) => zet('herbezien', aan)}
          />
        ) : null}
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={vraagtHerziening ? t.redenHintHerzien : t.redenHint}
          kort
          max={2000}
          waarde={w.reden}
          opWijziging={(reden) => zet('reden', reden)}
        />
      </Kaart>
      <Bericht soort="letop">
        <p>{t.gevolg}</p>
      </Bericht>
    </Formulier>
  );
}
