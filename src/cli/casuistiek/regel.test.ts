// Tests of rows: one small list in the format of each party, and what happens to a row that cannot be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { leesBestand } from './lezen.ts';
import type { IngelezenRegel } from './regel.ts';

const gemeentekop =
  'Nr;Datum melding;Achternaam;Tussenvoegsel;Voornaam;Geb.datum;Straat;Huisnr;Toev.;Woonplaats;Omschrijving;Naam melder;Bereikbaar via;Functie / relatie;Grondslag;Ingebracht door;Status';
const politiekop =
  '"Registratie","Naam","Voornaam","Geb.","Adres","Wpg-regime","Gedraging","Pleegdatum","Doel (MB 1.1)","Noodzaak","Opsporingsbelang","Bev. functionaris (Bpg 2:10)","Overleg OM","Verstrekt","Bron","Bereikbaarheid bron","Inbrenger"';
const omkop =
  'Kenmerk\tOntvangen\tBetrokkene\tGeb. dd\tWoonplaats\tAdres\tFeitelijke omstandigheden\tStand\tZwaarwegend belang\tDoel verstrekking\tGrondslag\tMelder\tContact\tInbrenger';

function regelsVan(...rijen: string[]): readonly IngelezenRegel[] {
  return leesBestand('lijst.csv', Buffer.from(`\uFEFF${rijen.join('\r\n')}\r\n`)).regels;
}
function gemeente(rij: string): IngelezenRegel {
  return regelsVan(gemeentekop, rij)[0]!;
}
function om(rij: string): IngelezenRegel {
  return regelsVan(omkop, rij.split('|').join('\t'))[0]!;
}

const politierij: Record<string, string> = {
  registratie: 'P-1',
  naam: 'BOOM VAN DEN',
  voornaam: 'Ada',
  geboren: '1990-02-28',
  adres: 'Eikweg 4 kamer 6, Voorbeeldstad',
  regime: '9',
  gedraging: 'Deed iets.\nEn zei: "nu".',
  pleegdatum: '2026-01-05',
  doel: 'a; b',
  noodzaak: 'Nodig.',
  belang: 'geen bezwaar, R. Roos 2026-01-07',
  functionaris: 'W. Wilg, 2026-01-08, akkoord',
  om: 'mr. L. Linde, 2026-01-09, niet akkoord',
  verstrekt: '2026-01-10',
  bron: 'onderzoeksteam',
  contact: '06-00000099',
  inbrenger: 'M. Meidoorn',
};
function politie(anders: Record<string, string> = {}): IngelezenRegel {
  const cellen = Object.values({ ...politierij, ...anders }).map((cel) => `"${cel.replaceAll('"', '""')}"`);
  return regelsVan(politiekop, cellen.join(','))[0]!;
}

/** Without the keys that hold nothing. */
function kaal(waarde: unknown): unknown {
  return JSON.parse(JSON.stringify(waarde));
}

test('a row of the municipality', () => {
  assert.deepEqual(
    kaal(
      gemeente(
        'M-1;5-3-2026;Boom-Struik;van den;Ada;28-02-1990;Eikweg;12;A;Voorbeeldstad;"Deed iets.\nEn nog iets; twee keer.";Bo Berk;"bo@x.example; 06-00000098";buurvrouw;Wbp 8 e;A. Abeel;=zie ook M-2',
      ),
    ),
    {
      bestand: 'lijst.csv',
      rij: 1,
      kenmerk: 'M-1',
      partij: 'gemeente',
      inbrenger: 'A. Abeel',
      datum: '2026-03-05',
      onderwerp: {
        aard: 'natuurlijk-persoon',
        voornaam: 'Ada',
        achternaam: 'van den Boom-Struik',
        geboortedatum: '1990-02-28',
        straat: 'Eikweg',
        huisnummer: '12',
        toevoeging: 'A',
        woonplaats: 'Voorbeeldstad',
      },
      gedraging: 'Deed iets.\nEn nog iets; twee keer.',
      melder: { naam: 'Bo Berk', contact: 'bo@x.example; 06-00000098', relatie: 'buurvrouw' },
      grondslagTekst: 'Wbp 8 e',
      grondslag: 'avg-6-1-e',
      omgezet: true,
      opmerking: '=zie ook M-2',
      fouten: [],
    },
  );
});

test('a row of the police', () => {
  assert.deepEqual(kaal(politie()), {
    bestand: 'lijst.csv',
    rij: 1,
    kenmerk: 'P-1',
    partij: 'politie',
    inbrenger: 'M. Meidoorn',
    datum: '2026-01-10',
    onderwerp: {
      aard: 'natuurlijk-persoon',
      voornaam: 'Ada',
      achternaam: 'van den Boom',
      geboortedatum: '1990-02-28',
      straat: 'Eikweg',
      huisnummer: '4',
      toevoeging: 'kamer 6',
      woonplaats: 'Voorbeeldstad',
    },
    gedraging: 'Deed iets.\nEn zei: "nu".',
    gedragingDatum: '2026-01-05',
    melder: { naam: 'onderzoeksteam', contact: '06-00000099' },
    grondslagTekst: 'Wpg 9',
    grondslag: 'wpg-18-2-machtiging',
    noodzaak: 'Nodig.',
    doel: ['a', 'b'],
    regime: '9',
    verstrektOp: '2026-01-10',
    opsporingsbelang: { uitkomst: 'geen-bezwaar', naam: 'R. Roos', datum: '2026-01-07' },
    functionaris: { naam: 'W. Wilg', datum: '2026-01-08', uitkomst: 'akkoord' },
    overlegOm: { naam: 'mr. L. Linde', datum: '2026-01-09', uitkomst: 'niet-akkoord' },
    fouten: [],
  });
});

test('a row of the OM', () => {
  assert.deepEqual(
    kaal(
      om(
        'OM-1|3 nov 2025|A. Boom-van den Berg|29 feb 2004|Oosterdonk (België)|Leemstraat 70 bus 3|Zei: "nu".|zitting|veiligheid|aanpak|Wjsg 39f lid 1|secretaris K.|k@om.example|mr. S. Spar',
      ),
    ),
    {
      bestand: 'lijst.csv',
      rij: 1,
      kenmerk: 'OM-1',
      partij: 'om',
      inbrenger: 'mr. S. Spar',
      datum: '2025-11-03',
      onderwerp: {
        aard: 'natuurlijk-persoon',
        voorletters: 'A.',
        achternaam: 'Boom-van den Berg',
        geboortedatum: '2004-02-29',
        straat: 'Leemstraat',
        huisnummer: '70',
        toevoeging: 'bus 3',
        woonplaats: 'Oosterdonk',
        land: 'België',
      },
      gedraging: 'Zei: "nu".',
      melder: { naam: 'secretaris K.', contact: 'k@om.example' },
      grondslagTekst: 'Wjsg 39f lid 1',
      grondslag: 'wjsg-39f-1',
      doel: ['aanpak'],
      belang: 'veiligheid',
      opmerking: 'zitting',
      fouten: [],
    },
  );
});

test('police: without a day of provision the last day that the row names; n.v.t. is nothing', () => {
  assert.deepEqual(
    [politie({ verstrekt: '' }).datum, politie({ verstrekt: '' }).verstrektOp],
    ['2026-01-09', undefined],
  );
  const licht = politie({ regime: '8', doel: 'n.v.t.', functionaris: 'n.v.t.', om: 'n.v.t.', belang: 'geen bezwaar' });
  assert.deepEqual(
    [licht.doel, licht.functionaris, licht.overlegOm, licht.grondslag],
    [undefined, undefined, undefined, 'wpg-20'],
  );
  assert.deepEqual(licht.fouten, []);
  const maand = politie({ verstrekt: '', pleegdatum: '2026-01', belang: '', functionaris: '', om: '' });
  assert.deepEqual([maand.datum, maand.gedragingDatum, maand.fouten], ['', '2026-01', ["'Verstrekt' ontbreekt"]]);
});

test('police: an empty regime is no fault, an unknown one is', () => {
  const leeg = politie({ regime: '' });
  assert.deepEqual([leeg.regime, leeg.grondslag, leeg.grondslagTekst, leeg.fouten], [undefined, undefined, '', []]);
  assert.deepEqual(politie({ regime: '11' }).fouten, ["'Wpg-regime' is niet te lezen"]);
  assert.deepEqual([politie({ regime: '12' }).regime, politie({ regime: '12' }).grondslag], ['12', undefined]);
});

test('what cannot be read is a fault of that row, all at once', () => {
  const regel = politie({
    registratie: '',
    naam: '',
    geboren: '1990-02-30',
    pleegdatum: 'ooit',
    belang: 'misschien',
    functionaris: 'W. Wilg',
    om: 'ja',
    verstrekt: '2026-13-01',
  });
  assert.deepEqual(regel.fouten, [
    'het kenmerk ontbreekt',
    'de naam ontbreekt',
    "'Geb.' is niet te lezen",
    "'Pleegdatum' is niet te lezen",
    "'Verstrekt' is niet te lezen",
    "'Opsporingsbelang' is niet te lezen",
    "'Bev. functionaris (Bpg 2:10)' is niet te lezen",
    "'Overleg OM' is niet te lezen",
  ]);
});

test('a missing date, a row that breaks off, a row that is too long', () => {
  const basis = 'M-1;D;Boom;;Ada;;Eikweg;1;;Stad;Iets;;;;;A. Abeel;';
  assert.deepEqual(gemeente(basis.replace('D', '')).fouten, ["'Datum melding' ontbreekt"]);
  assert.deepEqual(gemeente(basis).fouten, ["'Datum melding' is niet te lezen"]);
  assert.deepEqual(gemeente('M-1;01-02-2026;Boom').fouten.length, 1);
  assert.match(gemeente('M-1;01-02-2026;Boom').fouten[0]!, /^de rij breekt af voor: Tussenvoegsel, /);
  assert.deepEqual(gemeente(`${basis.replace('D', '01-02-2026')};x`).fouten, [
    'de rij heeft meer cellen dan er koppen zijn',
  ]);
  assert.deepEqual(gemeente(basis.replace('D', '01-02-2026').slice(0, -1)).fouten, []);
});

test('no reporter, ground or birth date is no fault: the rule judges that', () => {
  const regel = gemeente('M-1;01-02-2026;Boom;;Ada;onbekend;Eikweg;1;;Stad;Iets;;;;;A. Abeel;');
  assert.deepEqual(
    [regel.melder, regel.grondslag, regel.grondslagTekst, regel.onderwerp.geboortedatum, regel.fouten],
    [undefined, undefined, '', undefined, []],
  );
  assert.equal(gemeente('M-1;01-02-2026;Boom;;Ada;;E;1;;S;Iets;;06-1;;;A;').melder?.contact, '06-1');
});

test('a legal person: a legal form, and neither first name nor birth date', () => {
  const aard = (achternaam: string, voornaam: string, geboren: string) =>
    gemeente(`M-1;01-02-2026;${achternaam};;${voornaam};${geboren};Eikweg;1;;Stad;Iets;;;;;A;`).onderwerp.aard;
  assert.equal(aard('Stichting De Vrije Tuin', '', ''), 'rechtspersoon');
  assert.equal(aard('De Tuin B.V.', '', ''), 'rechtspersoon');
  assert.equal(aard('Maatschap', 'Ada', ''), 'natuurlijk-persoon');
  assert.equal(aard('Firma', '', '01-02-1990'), 'natuurlijk-persoon');
  assert.equal(aard('Boom', '', ''), 'natuurlijk-persoon');
  assert.equal(
    politie({ naam: 'STICHTING DE TUIN', voornaam: '', geboren: '' }).onderwerp.achternaam,
    'Stichting de Tuin',
  );
  assert.equal(om('O|3 nov 2025|Stichting De Tuin||S|E 1|I|s|b|d|g|m|c|i').onderwerp.aard, 'rechtspersoon');
});

test('law: any cells make a row, and a row without faults has a day', () => {
  const cel = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.array(cel, { minLength: 17, maxLength: 17 }),
      fc.constantFrom(gemeentekop, politiekop, omkop),
      (cellen, kop) => {
        const teken = kop === politiekop ? ',' : kop === omkop ? '\t' : ';';
        const rij = ['K', ...cellen.slice(1)].map((tekst) => `"${tekst.replaceAll('"', '""')}"`).join(teken);
        for (const regel of regelsVan(kop, rij))
          assert.ok(regel.fouten.length > 0 || /^\d{4}-\d{2}-\d{2}$/.test(regel.datum));
      },
    ),
  );
});
