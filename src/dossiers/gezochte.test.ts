// Whom the search for a request suggests: wider than the search of people at work, since people confirm what was found.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Naw } from '../convenant/gegevens.ts';
import { overeenkomst } from './gezochte.ts';
import { tokensVan, tokensVanAdressering } from './persoon.ts';

const index = Buffer.alloc(32, 5);
const wie: Naw = { voornaam: 'Marloes', achternaam: 'van der Berg-Jansen', geboortedatum: '1987-07-04' };
const redenen = (gezocht: Naw, record: ReturnType<typeof tokensVan>, ...ookAls: string[]) =>
  overeenkomst(index, { naw: gezocht, ookAls }, record);
const alsNaam = (naam: string, adres = '') => tokensVanAdressering(index, naam, adres);

test('van wie alleen een naam bekend is volstaat de achternaam, hoe hij ook is geschreven', () => {
  for (const naam of [
    ...[
      'M. van der Berg-Jansen',
      'mevr. Jansen-van der Berg',
      'BERG JANSEN',
      'v.d. Berg-Janssen, M.',
      'Vanderberg-Jansen',
    ],
    // One of two surnames, with the given name.
    ...['Marloes van der Berg', 'Marloes Jansen', 'Jansen, Marloes'],
  ])
    assert.deepEqual(redenen(wie, alsNaam(naam))?.[0], 'naam', naam);
  for (const naam of ['M. Jansen', 'Marloes de Vries', 'Berg', 'Piet Jansen', ''])
    assert.equal(redenen(wie, alsNaam(naam)), undefined, naam);
  const berg: Naw = { voornaam: 'Jan', achternaam: 'van den Berg' };
  for (const naam of ['J. Berg', 'Vandenberg', 'J. v.d. Berg', 'van den Bergh'])
    assert.ok(redenen(berg, alsNaam(naam)), naam);
  const turks: Naw = { voornaam: 'Tolga', achternaam: 'Özdemir', geboortedatum: '1980-01-02' };
  for (const naam of ['T. Ozdemir', 'Oezdemir', 'ÖZDEMİR']) assert.ok(redenen(turks, alsNaam(naam)), naam);
});

test('de hele naam volstaat ook bij een andere geboortedatum, alleen de achternaam niet; naam en achternaam verwisseld, of dag en maand, is dezelfde', () => {
  const met = (naw: Partial<Naw>) => tokensVan(index, { ...wie, ...naw });
  // A wrong birth date is what people ask to correct.
  assert.deepEqual(redenen(wie, met({ geboortedatum: '1961-01-12' })), ['naam']);
  assert.equal(redenen(wie, met({ voornaam: 'Hendrik-Jan', geboortedatum: '1961-01-12' })), undefined);
  assert.ok(redenen(wie, met({ geboortedatum: '1987-04-07' }))?.includes('geboortedatum-omgewisseld'));
  assert.ok(redenen(wie, tokensVan(index, { voornaam: 'van der Berg-Jansen', achternaam: 'Marloes' })));
  assert.ok(redenen(wie, tokensVan(index, { achternaam: 'Pietersen', geboortedatum: '1987-07-04' }), 'Pietersen'));
  assert.ok(redenen({ ...wie, ...{ straat: 'Kade', huisnummer: '1' } }, alsNaam('Berg', 'Kade 1\n1234 AB Waterhoek')));
});
