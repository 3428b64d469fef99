// The fields of somebody around the subject: who it is, why he is in the file, and why when he stays abroad.
import { isBuitenNederland } from '../../../convenant/verblijf.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

const lengtes = {
  voornaam: 120,
  voorletters: 20,
  straat: 160,
  huisnummer: 12,
  toevoeging: 20,
  postcode: 12,
  woonplaats: 120,
  land: 80,
} as const;
type Nawveld = keyof typeof lengtes;

export interface Persoonwaarden extends Readonly<Record<Nawveld, string>> {
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly rol: string;
  readonly noodzaak: string;
  readonly verblijfToelichting: string;
}

export const leegPersoon: Persoonwaarden = {
  voornaam: '',
  voorletters: '',
  achternaam: '',
  geboortedatum: '',
  straat: '',
  huisnummer: '',
  toevoeging: '',
  postcode: '',
  woonplaats: '',
  land: '',
  rol: '',
  noodzaak: '',
  verblijfToelichting: '',
};

const gevuld = (tekst: string) => (tekst.trim() === '' ? undefined : tekst.trim());

/** The part of the input that every person around the subject has. */
export function persooninvoer(w: Persoonwaarden): Omit<Invoeren['netwerkpersoon-opnemen'], 'id'> {
  return {
    persoon: {
      voornaam: gevuld(w.voornaam),
      voorletters: gevuld(w.voorletters),
      achternaam: w.achternaam.trim(),
      geboortedatum: gevuld(w.geboortedatum),
      straat: gevuld(w.straat),
      huisnummer: gevuld(w.huisnummer),
      toevoeging: gevuld(w.toevoeging),
      postcode: gevuld(w.postcode),
      woonplaats: gevuld(w.woonplaats),
      land: gevuld(w.land),
    },
    rol: w.rol,
    noodzaak: w.noodzaak,
    verblijfToelichting: isBuitenNederland(w.land) ? gevuld(w.verblijfToelichting) : undefined,
  };
}

/** What the rules weigh of these values. */
export function persoonsituatie(w: Persoonwaarden) {
  const { achternaam, rol, noodzaak, verblijfToelichting } = w;
  return { achternaam, rol, noodzaak, verblijfToelichting, buitenland: isBuitenNederland(w.land) };
}

/** Where each refusal belongs in the form. */
export const persoonwijzer = {
  'naam-ontbreekt': 'persoon.achternaam',
  'rol-ontbreekt': 'rol',
  'noodzaak-ontbreekt': 'noodzaak',
  'verblijf-toelichting-ontbreekt': 'verblijfToelichting',
} as const;

interface Persooneigenschappen {
  readonly w: Persoonwaarden;
  readonly zet: (deel: Partial<Persoonwaarden>) => void;
}

export function Wievelden({ w, zet }: Persooneigenschappen) {
  const t = useTeksten();
  const n = t.weegdossier.naw;
  const p = t.dossierwerk.personen;
  const nawveld = (naam: Nawveld) => (
    <Tekstveld
      veld={`persoon.${naam}`}
      label={n[naam]}
      optioneel
      max={lengtes[naam]}
      waarde={w[naam]}
      opWijziging={(waarde) => zet({ [naam]: waarde })}
    />
  );
  return (
    <Kaart titel={p.wie} bij={<Artikelchip artikel="10" lid="2 f-g" />}>
      <Tekstveld
        veld="persoon.achternaam"
        label={n.achternaam}
        hint={t.signaal.achternaamHint}
        max={160}
        waarde={w.achternaam}
        opWijziging={(achternaam) => zet({ achternaam })}
      />
      <div className="velden">
        {nawveld('voornaam')}
        {nawveld('voorletters')}
      </div>
      <Datumveld
        veld="persoon.geboortedatum"
        label={n.geboortedatum}
        optioneel
        waarde={w.geboortedatum}
        opWijziging={(geboortedatum) => zet({ geboortedatum })}
      />
      <div className="velden">
        {nawveld('straat')}
        {nawveld('huisnummer')}
        {nawveld('toevoeging')}
        {nawveld('postcode')}
        {nawveld('woonplaats')}
        {nawveld('land')}
      </div>
      {isBuitenNederland(w.land) ? (
        <>
          <Bericht soort="letop">
            <p>
              {p.verblijfLetop} <Artikelchip artikel="3" lid="a-f" />
            </p>
          </Bericht>
          <Tekstvlak
            veld="verblijfToelichting"
            label={p.verblijf}
            hint={p.verblijfHint}
            kort
            max={2000}
            waarde={w.verblijfToelichting}
            opWijziging={(verblijfToelichting) => zet({ verblijfToelichting })}
          />
        </>
      ) : null}
    </Kaart>
  );
}

export function Rolvelden({ w, zet, rolHint }: Persooneigenschappen & { readonly rolHint: string }) {
  const p = useTeksten().dossierwerk.personen;
  return (
    <>
      <Tekstvlak
        veld="rol"
        label={p.rol}
        hint={rolHint}
        kort
        max={500}
        waarde={w.rol}
        opWijziging={(rol) => zet({ rol })}
      />
      <Tekstvlak
        veld="noodzaak"
        label={p.noodzaak}
        hint={p.noodzaakHint}
        kort
        max={2000}
        waarde={w.noodzaak}
        opWijziging={(noodzaak) => zet({ noodzaak })}
      />
    </>
  );
}
