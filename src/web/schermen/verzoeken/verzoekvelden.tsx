// The record of a request in fields: what, how and when, who asks in what capacity, and about whom; for taking it in and for mending it.
import { useState } from 'react';
import type { Ontvangst } from '../../../convenant/artikelen/verzoek-ontvangen.ts';
import {
  type Hoedanigheid,
  hoedanigheden,
  type Verzoeksoort,
  verzoeksoorten,
  verzoekwegen,
} from '../../../convenant/verzoeken.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Keuzelijst, Rondjes } from '../../formulier/keuzeveld.tsx';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { volleNaam } from '../../onderdelen/naam.ts';
import { useTeksten } from '../../teksten/taal.tsx';

export interface Verzoekwaarden {
  readonly soort: Verzoeksoort | '';
  readonly weg: (typeof verzoekwegen)[number] | '';
  readonly hoedanigheid: Hoedanigheid | '';
  readonly ontvangenOp: string;
  readonly naam: string;
  readonly contact: string;
  readonly voornaam: string;
  readonly voorletters: string;
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly straat: string;
  readonly huisnummer: string;
  readonly woonplaats: string;
  readonly vraag: string;
  readonly reden: string;
}

const gevuld = (waarde: string) => (waarde.trim() === '' ? undefined : waarde);

const betrokkeneVan = (w: Verzoekwaarden) => ({
  voornaam: gevuld(w.voornaam),
  voorletters: gevuld(w.voorletters),
  achternaam: w.achternaam,
  geboortedatum: gevuld(w.geboortedatum),
  straat: gevuld(w.straat),
  huisnummer: gevuld(w.huisnummer),
  woonplaats: gevuld(w.woonplaats),
});

/** Who asks for himself has the name of whom it is about, unless it was recorded in another way. */
const verzoekernaam = (w: Verzoekwaarden): string =>
  w.hoedanigheid === 'zelf' && w.naam.trim() === '' ? volleNaam(betrokkeneVan(w)) : w.naam;

/** The fields as the act takes them. */
export const verzoekVan = (w: Verzoekwaarden) => ({
  soort: w.soort === '' ? ('inzage' as const) : w.soort,
  weg: w.weg === '' ? ('brief' as const) : w.weg,
  hoedanigheid: w.hoedanigheid === '' ? ('zelf' as const) : w.hoedanigheid,
  ontvangenOp: w.ontvangenOp,
  verzoeker: { naam: verzoekernaam(w), contact: w.contact },
  betrokkene: betrokkeneVan(w),
  vraag: w.vraag,
  reden: w.reden,
});

/** The fields as the rule weighs them; as long as no capacity is chosen no birth date is asked. */
export const ontvangstVan = (w: Verzoekwaarden, vandaag: string): Ontvangst => ({
  vandaag,
  soort: w.soort === '' ? 'inzage' : w.soort,
  hoedanigheid: w.hoedanigheid === '' ? 'derde' : w.hoedanigheid,
  ontvangenOp: w.ontvangenOp,
  vraag: w.vraag,
  reden: w.reden,
  verzoekerNaam: verzoekernaam(w),
  verzoekerContact: w.contact,
  geboortedatum: gevuld(w.geboortedatum),
});

/** Choices that were not made, and fields of who asks that say nothing. */
export const teKiezen = (w: Verzoekwaarden) =>
  (['soort', 'weg', 'hoedanigheid'] as const).filter((naam) => w[naam] === '');
export const teVullen = (w: Verzoekwaarden) => [
  ...(w.naam.trim() === '' && w.hoedanigheid !== 'zelf' ? ['verzoeker.naam'] : []),
  ...(w.contact.trim() === '' ? ['verzoeker.contact'] : []),
];

/** Reason -> the field that it is about. */
export const verzoekvelden = {
  'verzoeker-ontbreekt': 'verzoeker.naam',
  'verzoek-ontbreekt': 'vraag',
  'verzoekreden-ontbreekt': 'reden',
  'geboortedatum-ontbreekt': 'betrokkene.geboortedatum',
  'ontvangstdag-ongeldig': 'ontvangenOp',
} as const;

export function Verzoekvelden({
  w,
  zetDeel,
}: {
  readonly w: Verzoekwaarden;
  readonly zetDeel: (deel: Partial<Verzoekwaarden>) => void;
}) {
  const t = useTeksten();
  const v = t.verzoeken;
  const n = t.weegdossier.naw;
  // Mending a record in which he is called otherwise: then that name stays to be seen.
  const [andersGenoemd] = useState(w.naam !== '');
  const zelf = w.hoedanigheid === 'zelf' && !andersGenoemd;
  return (
    <>
      <Kaart titel={v.delen.verzoek} bij={<Artikelchip artikel="12" lid="2" />}>
        <Rondjes
          veld="soort"
          label={v.velden.soort}
          naastElkaar
          opties={verzoeksoorten.map((waarde) => ({ waarde, tekst: v.soorten[waarde] }))}
          waarde={w.soort}
          opWijziging={(waarde) => zetDeel({ soort: waarde })}
        />
        <div className="velden">
          <Datumveld
            veld="ontvangenOp"
            label={v.velden.ontvangenOp}
            hint={v.velden.ontvangenOpHint}
            waarde={w.ontvangenOp}
            opWijziging={(waarde) => zetDeel({ ontvangenOp: waarde })}
          />
          <Keuzelijst
            veld="weg"
            label={v.velden.weg}
            opties={verzoekwegen.map((waarde) => ({ waarde, tekst: v.wegen[waarde] }))}
            waarde={w.weg}
            opWijziging={(waarde) => zetDeel({ weg: waarde })}
          />
        </div>
        <Tekstvlak
          veld="vraag"
          label={v.velden.vraag}
          hint={v.velden.vraagHint}
          kort
          max={4000}
          waarde={w.vraag}
          opWijziging={(waarde) => zetDeel({ vraag: waarde })}
        />
        <Tekstvlak
          veld="reden"
          label={v.velden.reden}
          hint={v.velden.redenHint}
          optioneel={w.soort === 'inzage' || w.soort === ''}
          kort
          max={4000}
          waarde={w.reden}
          opWijziging={(waarde) => zetDeel({ reden: waarde })}
        />
      </Kaart>
      <Kaart titel={v.delen.verzoeker} bij={<Artikelchip artikel="12" lid="1" />}>
        <Keuzelijst
          veld="hoedanigheid"
          label={v.velden.hoedanigheid}
          opties={hoedanigheden.map((waarde) => ({ waarde, tekst: v.hoedanigheden[waarde] }))}
          waarde={w.hoedanigheid}
          opWijziging={(waarde) =>
            zetDeel({ hoedanigheid: waarde, ...(waarde === 'zelf' && !andersGenoemd ? { naam: '' } : {}) })
          }
        />
        {zelf ? (
          <p className="zacht klein">{v.velden.naamZelf}</p>
        ) : (
          <Tekstveld
            veld="verzoeker.naam"
            label={v.velden.naam}
            hint={v.velden.naamHint}
            max={200}
            waarde={w.naam}
            opWijziging={(waarde) => zetDeel({ naam: waarde })}
          />
        )}
        <Tekstveld
          veld="verzoeker.contact"
          label={v.velden.contact}
          hint={v.velden.contactHint}
          max={300}
          waarde={w.contact}
          opWijziging={(waarde) => zetDeel({ contact: waarde })}
        />
      </Kaart>
      <Kaart titel={v.delen.betrokkene}>
        <div className="velden">
          <Tekstveld
            veld="betrokkene.voornaam"
            label={n.voornaam}
            optioneel
            max={120}
            waarde={w.voornaam}
            opWijziging={(waarde) => zetDeel({ voornaam: waarde })}
          />
          <Tekstveld
            veld="betrokkene.voorletters"
            label={n.voorletters}
            optioneel
            max={20}
            waarde={w.voorletters}
            opWijziging={(waarde) => zetDeel({ voorletters: waarde })}
          />
          <Tekstveld
            veld="betrokkene.achternaam"
            label={n.achternaam}
            max={160}
            waarde={w.achternaam}
            opWijziging={(waarde) => zetDeel({ achternaam: waarde })}
          />
        </div>
        <Datumveld
          veld="betrokkene.geboortedatum"
          label={n.geboortedatum}
          optioneel={w.hoedanigheid === 'derde'}
          waarde={w.geboortedatum}
          opWijziging={(waarde) => zetDeel({ geboortedatum: waarde })}
        />
        <div className="velden">
          <Tekstveld
            veld="betrokkene.straat"
            label={n.straat}
            optioneel
            max={160}
            waarde={w.straat}
            opWijziging={(waarde) => zetDeel({ straat: waarde })}
          />
          <Tekstveld
            veld="betrokkene.huisnummer"
            label={n.huisnummer}
            optioneel
            max={12}
            waarde={w.huisnummer}
            opWijziging={(waarde) => zetDeel({ huisnummer: waarde })}
          />
          <Tekstveld
            veld="betrokkene.woonplaats"
            label={n.woonplaats}
            optioneel
            max={120}
            waarde={w.woonplaats}
            opWijziging={(waarde) => zetDeel({ woonplaats: waarde })}
          />
        </div>
      </Kaart>
    </>
  );
}
