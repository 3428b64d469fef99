// Dutch words of the notices, of the preference and of the tasks that keep failing.
import type { BerichtvoorkeurVorm } from '../../../convenant/vormen/berichten.ts';

export const berichten = {
  titel: 'Berichten',
  inleiding: 'Wat u nog niet weet, op nummer. Een bericht verdwijnt als er niets meer te doen of te weten is.',
  knop: (ongelezen: number) =>
    ongelezen === 0 ? 'Berichten' : ongelezen === 1 ? 'Berichten, 1 ongelezen' : `Berichten, ${ongelezen} ongelezen`,
  ongelezen: 'Ongelezen',
  gelezen: 'Gelezen',
  leeg: 'Geen berichten',
  leegUitleg: 'Zodra er iets van u wordt gevraagd of met u wordt gedeeld, staat het hier.',
  allesGelezen: 'U hebt alles gelezen.',
  markeer: 'Als gelezen markeren',
  markeerEen: (wat: string) => `Als gelezen markeren: ${wat}`,
  markeerAlles: 'Alles als gelezen markeren',
  voorkeur: {
    titel: 'Berichten per mail',
    uitleg:
      'In een mail staan alleen nummers en wat er van u wordt gevraagd, nooit een naam. In Weegwijs ziet u de berichten altijd. Uitnodigingen voor vergaderingen worden altijd gemaild.',
    mail: 'Wanneer',
    keuzes: {
      direct: 'Meteen',
      dagelijks: 'Eén keer per dag, na zeven uur',
      uit: 'Niet',
    } satisfies Record<BerichtvoorkeurVorm['mail'], string>,
    taal: 'Taal van de mail',
    talen: { nl: 'Nederlands', en: 'Engels' } satisfies Record<BerichtvoorkeurVorm['taal'], string>,
    opgeslagen: 'Uw voorkeur is opgeslagen.',
  },
  taken: {
    titel: 'Vastgelopen taken',
    uitleg: 'Wat het systeem later moest doen en niet lukt. Er staat niet bij over wie of wat het gaat.',
    leeg: 'Er loopt niets vast.',
    nummer: 'Taak',
    pogingen: 'Pogingen',
    fout: 'Oorzaak',
    standen: { open: 'Wordt opnieuw geprobeerd', dood: 'Opgegeven' },
    hervat: (nummer: string) => `Taak hervatten: ${nummer}`,
    hervatMelding: (nummer: string) => `Taak ${nummer} wordt opnieuw geprobeerd.`,
  },
};
