// Dutch words of the figures: what each says in a sentence, and the heads of its table.

const maatregelen = (aantal: number) => (aantal === 1 ? '1 maatregel' : `${aantal} maatregelen`);
const deelnemers = (aantal: number) => (aantal === 1 ? '1 deelnemer' : `${aantal} deelnemers`);
const gegevens = (aantal: number) => (aantal === 1 ? '1 gegeven' : `${aantal} gegevens`);
const partijen = (aantal: number) => (aantal === 1 ? '1 partij' : `${aantal} partijen`);
const partners = (aantal: number) => (aantal === 1 ? '1 externe partner' : `${aantal} externe partners`);
const gebeurtenissen = (aantal: number) => (aantal === 1 ? '1 gebeurtenis' : `${aantal} gebeurtenissen`);

export const figuren = {
  alsTabel: 'Toon als tabel',
  alsFiguur: 'Toon als figuur',
  vandaag: 'vandaag',
  of: (namen: readonly string[]) => namen.join(' of '),
  verloop: {
    nu: (stand: string) => `Nu: ${stand}.`,
    nuSinds: (stand: string, datum: string) => `Nu: ${stand}, sinds ${datum}.`,
    hierna: (standen: string) => `Hierna kan: ${standen}.`,
    termijn: (naam: string, datum: string) => `Eerste termijn: ${naam} ${datum}.`,
    termijnVoorbij: (naam: string, datum: string) => `Termijn voorbij: ${naam} ${datum}.`,
    standen: 'Standen',
    kolommen: {
      stand: 'Stand',
      hoever: 'Hoe ver',
      dag: 'Datum',
      termijn: 'Termijn',
      uiterlijk: 'Uiterlijk',
      artikel: 'Artikel',
    },
  },
  plan: {
    titel: 'Maatregelen in de tijd',
    samenvatting: (aantal: number, eigenaren: number) => `${maatregelen(aantal)} bij ${deelnemers(eigenaren)}.`,
    telaat: (nummers: readonly number[]) =>
      nummers.length === 1 ? `Nummer ${nummers[0]} is te laat.` : `Te laat: nummers ${nummers.join(', ')}.`,
    velenTelaat: (aantal: number) => `${aantal} zijn te laat.`,
    nietsTelaat: 'Geen is te laat.',
    eerste: (datum: string, wie: string) => `Eerstvolgende uiterste dag: ${datum}, ${wie}.`,
    teLaat: 'te laat',
    was: (dag: string) => `was ${dag}`,
    nummer: (nummer: number) => `nr. ${nummer}`,
    kolomStand: 'Stand',
  },
  netwerk: {
    titel: 'Mensen en deelnemers',
    uitleg: 'Wie er bij deze casus horen. Plaats en afstand betekenen niets.',
    samenvatting: (partij: number, extern: number) =>
      extern === 0
        ? `${partijen(partij)} rond de betrokkene.`
        : `${partijen(partij)} en ${partners(extern)} rond de betrokkene.`,
    betrokkene: 'Betrokkene',
    ookAls: (namen: string) => `Betrokkene; ook ingebracht als ${namen}`,
    sinds: (wat: string, datum: string, reden: string) => `${wat}, sinds ${datum}: ${reden}`,
    rol: 'Rol',
    naam: 'Naam',
    waarom: 'Waarom',
    omgeving: 'Mensen eromheen',
    persoon: {
      achterblijver: (rol: string) => `achterblijver, ${rol}`,
      netwerkpersoon: (rol: string) => `uit het netwerk, ${rol}`,
    },
    personen: (achterblijvers: number, netwerk: number) =>
      `Vastgelegd zijn ${achterblijvers === 1 ? '1 achterblijver' : `${achterblijvers} achterblijvers`} en ${
        netwerk === 1 ? '1 persoon' : `${netwerk} personen`
      } uit het netwerk.`,
  },
  tijdlijn: {
    samenvatting: (aantal: number, van: string, tot: string) => `${gebeurtenissen(aantal)}, van ${van} tot ${tot}.`,
    opEenDag: (aantal: number, dag: string) => `${gebeurtenissen(aantal)} op ${dag}.`,
    keer: (wat: string, aantal: number) => (aantal === 1 ? wat : `${wat} (${aantal} keer)`),
    verzegeld: (wat: string) => `${wat} (verzegeld)`,
    banen: {
      dossier: 'Dossier',
      signalen: 'Signalen',
      vragen: 'Vragen',
      weging: 'Weging',
      casus: 'Casus',
      deelnemers: 'Deelnemers',
      gegevens: 'Gegevens',
      plan: 'Plan',
    },
  },
  stroom: {
    titel: 'Wie wat kreeg',
    uitleg: 'Van welke partij de gegevens kwamen en wie ze sindsdien kan lezen.',
    geen: 'Er is nog niets verstrekt.',
    deur: 'Kopie uit de weegploeg',
    plan: (versie: number) => `Plan versie ${versie}`,
    planInhoud: (aantal: number) => `doelen en ${maatregelen(aantal)}`,
    casusoverleg: 'Casusoverleg',
    bron: 'Afkomstig van',
    ontvangers: 'Kan dit lezen',
    vanaf: (datum: string) => `vanaf ${datum}`,
    vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
    door: (keer: number, extern: number) =>
      keer === 1
        ? 'Eén keer gingen gegevens door naar een externe partner.'
        : `${keer} keer gingen gegevens door, naar ${partners(extern)}.`,
    samenvatting: (aantal: number, bronnen: number, ontvangers: number) =>
      `${gegevens(aantal)} van ${partijen(bronnen)}, te lezen door ${partijen(ontvangers)}.`,
    planNaar: (extern: number) => `Het vastgestelde plan ging naar ${partners(extern)}.`,
    planNiet: 'Er ging nog geen plan naar externe partners.',
    kolommen: { wanneer: 'Verstrekking' },
  },
};
