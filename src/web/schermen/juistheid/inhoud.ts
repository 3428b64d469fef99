// From the fields of a form to the content that an act takes, per kind of item; undefined for a kind that has no such form.
import { criteriumoordelen } from '../../../convenant/gegevens.ts';
import type { Invoeren } from '../../../convenant/vormen/handelingen.ts';
import type { Gegeveninhoud, Waarden } from './velden.ts';

type Weegverbetering = Invoeren['gegeven-verbeteren']['nieuw'];
type Casusverbetering = Invoeren['casusgegeven-verbeteren']['nieuw'];
type Weegaanvulling = Invoeren['gegeven-aanvullen']['nieuw'];
type Casusaanvulling = Invoeren['casusgegeven-aanvullen']['nieuw'];

const lezer = (w: Waarden) => ({
  vul: (naam: string) => w[naam] ?? '',
  mag: (naam: string) => (w[naam] === undefined || w[naam].trim() === '' ? undefined : w[naam]),
});

function naw(w: Waarden) {
  const { mag } = lezer(w);
  return {
    voornaam: mag('voornaam'),
    voorletters: mag('voorletters'),
    geboortedatum: mag('geboortedatum'),
    straat: mag('straat'),
    huisnummer: mag('huisnummer'),
    toevoeging: mag('toevoeging'),
    postcode: mag('postcode'),
    woonplaats: mag('woonplaats'),
    land: mag('land'),
  };
}

export function weegverbetering(gegeven: Gegeveninhoud, w: Waarden): Weegverbetering | undefined {
  const { vul, mag } = lezer(w);
  switch (gegeven.soort) {
    case 'naw':
      return { soort: 'naw', inhoud: { ...naw(w), achternaam: vul('achternaam') } };
    case 'signaal': {
      if (!('onderbouwing' in gegeven.inhoud)) return undefined;
      const { criteria, afkomst } = gegeven.inhoud;
      return {
        soort: 'signaal',
        inhoud: {
          gedraging: vul('gedraging'),
          gedragingDatum: mag('gedragingDatum'),
          meldDatum: vul('meldDatum'),
          criteria,
          mening: mag('mening'),
          afkomst,
          kenmerk: mag('kenmerk'),
          onderbouwing: { noodzaak: mag('noodzaak'), belang: mag('belang'), doel: mag('doel'), taak: mag('taak') },
        },
      };
    }
    case 'melder':
      return { soort: 'melder', inhoud: { naam: vul('naam'), contact: vul('contact'), relatie: mag('relatie') } };
    case 'analyse': {
      const oordelen = 'criteria' in gegeven.inhoud ? gegeven.inhoud.criteria : [];
      const criteria = oordelen.map(({ criterium }) => ({
        criterium,
        oordeel: criteriumoordelen.find((oordeel) => oordeel === w[`oordeel-${criterium}`]),
        reden: vul(`criterium-${criterium}`),
      }));
      return { soort: 'analyse', inhoud: { conclusie: vul('conclusie'), criteria } };
    }
    default:
      return undefined;
  }
}

export function casusverbetering(gegeven: Gegeveninhoud, w: Waarden): Casusverbetering | undefined {
  const { vul, mag } = lezer(w);
  switch (gegeven.soort) {
    case 'naw':
      return { soort: 'naw', inhoud: { ...naw(w), achternaam: vul('achternaam') } };
    case 'signaal':
      return {
        soort: 'signaal',
        inhoud: {
          gedraging: vul('gedraging'),
          gedragingDatum: mag('gedragingDatum'),
          meldDatum: vul('meldDatum'),
          criteria: gegeven.inhoud.criteria,
        },
      };
    case 'inbrenger':
      return { soort: 'inbrenger', inhoud: { partij: vul('partij'), contact: vul('contact') } };
    case 'analyse':
      return { soort: 'analyse', inhoud: { conclusie: vul('conclusie') } };
    case 'actie':
      return {
        soort: 'actie',
        inhoud: {
          omschrijving: vul('omschrijving'),
          verantwoordelijke: vul('verantwoordelijke'),
          verwachtResultaat: vul('verwachtResultaat'),
        },
      };
    case 'achterblijver':
    case 'netwerkpersoon': {
      const inhoud = {
        naw: { ...naw(w), achternaam: vul('achternaam') },
        rol: vul('rol'),
        noodzaak: vul('noodzaak'),
        verblijfToelichting: mag('verblijfToelichting'),
      };
      return gegeven.soort === 'achterblijver'
        ? { soort: 'achterblijver', inhoud: { ...inhoud, gezinsband: vul('gezinsband') } }
        : { soort: 'netwerkpersoon', inhoud };
    }
    default:
      return undefined;
  }
}

export function weegaanvulling(gegeven: Gegeveninhoud, w: Waarden): Weegaanvulling | undefined {
  const { mag } = lezer(w);
  switch (gegeven.soort) {
    case 'naw':
      return { soort: 'naw', inhoud: naw(w) };
    case 'signaal': {
      const inhoud = { gedraging: mag('gedraging'), gedragingDatum: mag('gedragingDatum') };
      return { soort: 'signaal', inhoud: { ...inhoud, mening: mag('mening'), kenmerk: mag('kenmerk') } };
    }
    case 'melder':
      return { soort: 'melder', inhoud: { relatie: mag('relatie') } };
    case 'analyse':
      return { soort: 'analyse', inhoud: { conclusie: mag('conclusie') } };
    default:
      return undefined;
  }
}

export function casusaanvulling(gegeven: Gegeveninhoud, w: Waarden): Casusaanvulling | undefined {
  const { mag } = lezer(w);
  switch (gegeven.soort) {
    case 'naw':
      return { soort: 'naw', inhoud: naw(w) };
    case 'signaal':
      return { soort: 'signaal', inhoud: { gedraging: mag('gedraging'), gedragingDatum: mag('gedragingDatum') } };
    case 'analyse':
      return { soort: 'analyse', inhoud: { conclusie: mag('conclusie') } };
    case 'actie': {
      const inhoud = { omschrijving: mag('omschrijving'), verwachtResultaat: mag('verwachtResultaat') };
      return { soort: 'actie', inhoud };
    }
    default:
      return undefined;
  }
}
