// The file of a casus as its participants fill it, for browser tests: provided items, people around the subject, advice.
import { type Ploeg, personen } from './dossierwerk.ts';

/** Provided items, sealed and open, people around the subject, and advice that was asked. */
export async function vulBestand({ rvdk, politie, uitvoerder }: Ploeg, casus: string): Promise<void> {
  const noodzaak = 'Zonder dit is het risico niet te wegen.';
  await rvdk.doe('gegeven-verstrekken', {
    id: casus,
    soort: 'analyse',
    conclusie: 'De jongste broer gaat weer naar school.',
    fase: 'opstellen',
    grondslag: 'avg-6-1-e',
    onderbouwing: { noodzaak },
  });
  await politie.doe('gegeven-verstrekken', {
    id: casus,
    soort: 'signaal',
    gedraging: 'Komt voor in een lopend onderzoek.',
    criteria: [1],
    fase: 'opstellen',
    grondslag: 'wpg-18-2-machtiging',
    wpgRegime: '9',
    onderbouwing: { noodzaak },
  });
  const { voornaam, achternaam } = personen.achterblijver;
  await rvdk.doe('achterblijver-opnemen', {
    id: casus,
    persoon: { voornaam, achternaam, land: 'België' },
    rol: 'Echtgenote die achterbleef.',
    noodzaak: 'Het plan biedt haar hulp.',
    gezinsband: 'Getrouwd, woonden samen.',
    hulp: true,
    wensOp: '2026-11-20',
    verblijfToelichting: 'Keert volgende maand terug.',
  });
  await rvdk.doe('netwerkpersoon-opnemen', {
    id: casus,
    persoon: personen.netwerk,
    rol: 'Zus, helpt bij afspraken.',
    noodzaak: 'Voert een maatregel mee uit.',
  });
  await uitvoerder.doe('advies-vragen', {
    id: casus,
    organisatie: 'NCTV',
    functie: 'adviseur weerbaarheid',
    vraag: 'Welke aanpak werkt bij een jongvolwassene die zich online laat meeslepen?',
    noodzaak: 'De deelnemers kennen deze groep niet.',
    uiterlijk: '2026-12-15',
  });
}
