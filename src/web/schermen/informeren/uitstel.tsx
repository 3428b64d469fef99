// Noting a postponement, and looking at one again: grounds from the consultation, the weighing in words, and the next day.
import { uitstelAantekenen } from '../../../convenant/artikelen/uitstel-aantekenen.ts';
import { uitstelHerbeoordelen } from '../../../convenant/artikelen/uitstel-herbeoordelen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { type Uitstelgrond, uitstelgronden, uitstelletters } from '../../../convenant/regimes/convenant-2017.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { informatiefeitenVan } from './feiten.ts';
import { type Informeereigenschappen, MetPlicht, type Plichteigenschappen } from './met-plicht.tsx';

interface Afweging {
  readonly gronden: readonly Uitstelgrond[];
  readonly noodzaak: string;
  readonly evenredigheid: string;
  readonly herbeoordelenOp: string;
}
const leeg: Afweging = { gronden: [], noodzaak: '', evenredigheid: '', herbeoordelenOp: '' };

const velden = {
  'uitstelgrond-ontbreekt': 'gronden',
  'grond-niet-overlegd': 'gronden',
  'noodzaak-ontbreekt': 'noodzaak',
  'evenredigheid-ontbreekt': 'evenredigheid',
  'herbeoordeling-ongeldig': 'herbeoordelenOp',
} as const;

/** The weighing as an act takes it: an empty day is no day. */
const alsInvoer = ({ gronden, noodzaak, evenredigheid, herbeoordelenOp }: Afweging) => ({
  gronden: [...gronden],
  noodzaak,
  evenredigheid,
  ...(herbeoordelenOp === '' ? {} : { herbeoordelenOp }),
});
const alsFeiten = (w: Afweging) => ({
  ...w,
  herbeoordelenOp: w.herbeoordelenOp === '' ? undefined : w.herbeoordelenOp,
});

function Afwegingvelden({
  plicht,
  w,
  zet,
}: Pick<Plichteigenschappen, 'plicht'> & {
  readonly w: Afweging;
  readonly zet: (deel: Partial<Afweging>) => void;
}) {
  const t = useTeksten().informeren;
  const genoemd = plicht.oordelen.filter(({ telt }) => telt).flatMap(({ gronden }) => gronden);
  return (
    <>
      <Vinkjes
        veld="gronden"
        label={t.gekozenGronden}
        hint={t.grondenUitOverleg}
        opties={uitstelletters
          .filter((letter) => genoemd.includes(letter))
          .map((letter) => ({
            waarde: letter,
            tekst: t.grond(letter, t.gronden[letter]),
            toelichting: t.uavg(uitstelgronden[letter]),
          }))}
        waarden={w.gronden}
        opWijziging={(gronden) => zet({ gronden })}
      />
      <Tekstvlak
        veld="noodzaak"
        label={t.noodzaak}
        hint={t.noodzaakHint}
        max={4000}
        waarde={w.noodzaak}
        opWijziging={(noodzaak) => zet({ noodzaak })}
      />
      <Tekstvlak
        veld="evenredigheid"
        label={t.evenredigheid}
        hint={t.evenredigheidHint}
        max={4000}
        waarde={w.evenredigheid}
        opWijziging={(evenredigheid) => zet({ evenredigheid })}
      />
      <Datumveld
        veld="herbeoordelenOp"
        label={t.herbeoordelen}
        hint={t.herbeoordelenHint}
        waarde={w.herbeoordelenOp}
        opWijziging={(herbeoordelenOp) => zet({ herbeoordelenOp })}
      />
    </>
  );
}

function Aantekenblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const feiten = informatiefeitenVan(plicht, useSessie());
  const formulier = useFormulier({
    handeling: 'uitstel-aantekenen',
    begin: leeg,
    merk,
    invoer: (w) => ({ id: dossier.id, ...alsInvoer(w) }),
    regels: (w) => weeg(uitstelAantekenen.artikel, uitstelAantekenen.voorwaarden, { ...feiten, ...alsFeiten(w) }),
    velden,
    herlees,
    klaar: () => klaar(t.uitstelAangetekend, 'informatieplicht'),
  });
  return (
    <Formulier stand={formulier} handeling="uitstel-aantekenen" terug={terug}>
      <Kaart titel={t.afweging} bij={<Artikelchip artikel="11" lid="4" />}>
        <Afwegingvelden plicht={plicht} w={formulier.w} zet={formulier.zetDeel} />
      </Kaart>
    </Formulier>
  );
}

const beginHerbeoordelen: Afweging & { readonly uitkomst: 'blijft' | 'vervallen' | ''; readonly reden: string } = {
  ...leeg,
  uitkomst: '',
  reden: '',
};

function Herbeoordeelblad({ plicht, dossier, merk, terug, herlees, klaar }: Plichteigenschappen) {
  const t = useTeksten().informeren;
  const feiten = informatiefeitenVan(plicht, useSessie());
  const formulier = useFormulier({
    handeling: 'uitstel-herbeoordelen',
    begin: beginHerbeoordelen,
    merk,
    invoer: ({ uitkomst, reden, ...w }) =>
      uitkomst === 'vervallen'
        ? { id: dossier.id, uitkomst, reden }
        : { id: dossier.id, uitkomst: 'blijft', ...alsInvoer(w) },
    kies: ({ uitkomst }) => (uitkomst === '' ? ['uitkomst'] : []),
    regels: ({ uitkomst, ...w }) =>
      uitkomst === ''
        ? []
        : weeg(uitstelHerbeoordelen.artikel, uitstelHerbeoordelen.voorwaarden, {
            ...feiten,
            ...w,
            ...alsFeiten(w),
            uitkomst,
          }),
    velden: { ...velden, 'reden-ontbreekt': 'reden', 'beletsel-blijft': 'uitkomst', 'geen-beletsel': 'uitkomst' },
    herlees,
    klaar: () => klaar(t.herbeoordeeld, 'informatieplicht'),
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="uitstel-herbeoordelen" terug={terug}>
      <Kaart titel={t.herbeoordeling} bij={<Artikelchip artikel="11" lid="5" />}>
        <Rondjes
          veld="uitkomst"
          label={t.uitkomstHerbeoordeling}
          opties={[
            { waarde: 'blijft', tekst: t.blijft },
            { waarde: 'vervallen', tekst: t.vervallen },
          ]}
          waarde={w.uitkomst}
          opWijziging={(uitkomst) => zet('uitkomst', uitkomst)}
        />
        {w.uitkomst === 'blijft' ? <Afwegingvelden plicht={plicht} w={w} zet={formulier.zetDeel} /> : null}
        {w.uitkomst === 'vervallen' ? (
          <Tekstvlak
            veld="reden"
            label={t.reden}
            hint={t.vervallenHint}
            max={4000}
            waarde={w.reden}
            opWijziging={(reden) => zet('reden', reden)}
          />
        ) : null}
      </Kaart>
    </Formulier>
  );
}

export function UitstelAantekenen(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Aantekenblad} />;
}

export function UitstelHerbeoordelen(eigenschappen: Informeereigenschappen) {
  return <MetPlicht {...eigenschappen} Blad={Herbeoordeelblad} />;
}
