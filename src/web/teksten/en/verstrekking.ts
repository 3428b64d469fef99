// English words of disclosures to external partners: request, consent, list, and what the partner reads.
import type { Teksten } from '../nl.ts';

export const verstrekking: Teksten['verstrekking'] = {
  standen: {
    'toestemming-gevraagd': 'Consent asked',
    'toestemming-gegeven': 'Consent given',
    'toestemming-geweigerd': 'Consent refused',
    vervallen: 'Lapsed',
    verstrekt: 'Disclosed',
    ingetrokken: 'Withdrawn',
  },
  lijst: {
    titel: 'Disclosed to external partners',
    uitleg:
      'What an external partner got or would get beside the plan. It sees only what was disclosed, in this version.',
    leeg: 'Nothing was disclosed and no proposal is open.',
    soort: 'Kind of data',
    noodzaak: 'Necessity',
    voorgesteld: 'Proposed',
    voorgesteldDoor: (partij, wie, dag) => `${partij} (${wie}), ${dag}`,
    toestemming: 'Consent',
    toestemmingNodig: 'Every party named must consent; one vote against stops it.',
    geheimhouding: 'Secrecy confirmed',
    verstrekt: 'Disclosed',
    ingetrokken: 'Withdrawn',
    doorOp: (dag, wie) => `${dag}, by ${wie}`,
    redenIntrekking: 'Reason for withdrawal',
    gegevens: (aantal) => (aantal === 1 ? '1 item, in this version' : `${aantal} items, in this version`),
    naar: 'All disclosures',
  },
  versie: { woorden: 'In own words', inbrenger: 'Brought in by', contact: 'Contact', rol: 'Role' },
  voorstellen: {
    ontvanger: 'External partner',
    ontvangerHint: 'Only a partner on annex 1 that takes part in this case.',
    geenOntvanger: 'No external partner on annex 1 takes part in this case.',
    soort: 'Kind of data',
    soortHint:
      'In words, without the content. Parties that do not take part read this too. For example: name, address and request for help.',
    noodzaak: 'Necessity',
    noodzaakHint:
      'Why the partner needs this for its part in the plan. Name nobody; parties that do not take part read this too.',
    selectie: 'Items',
    selectieHint: 'Choose as little as possible. The partner reads exactly what is written here, and nothing else.',
    redenVoor: (naam) => `Needed for: ${naam}`,
    eigenWoorden: (naam) => `What the partner reads: ${naam}`,
    eigenWoordenHint: 'Write only what it must know. Leave out names of others.',
    eigenWoordenVerplicht: 'An analysis does not go along as it is. Write only what it must know of it.',
    inEigenWoorden: 'In own words',
    letterlijk: 'As it stands after all',
    nooit: 'Does not go along',
    nooitPolitie: 'Police data that are for the municipal executive only.',
    nooitOverig:
      'The criteria and the day of report of a signal, and who brought it in, unless you choose that by itself.',
    toestemming: {
      'alle-convenantpartijen': 'All parties of the covenant must consent, also those that do not take part.',
      'deelnemende-partijen': 'The parties that take part in this case must consent.',
    },
    gelukt: 'The proposal is open. The parties can give their consent now.',
  },
  uitvoeren: {
    titel: 'Disclosure',
    uitleg: (naam) =>
      `Once disclosed, ${naam} reads these items in exactly this version, until the disclosure is withdrawn.`,
    gelukt: (naam) => `The items were disclosed to ${naam}.`,
    reden: 'Reason for withdrawal',
    redenHint: 'Why the partner may no longer see these items. Name nobody.',
    ingetrokken: (naam) => `The disclosure to ${naam} was withdrawn.`,
  },
  overzicht: {
    titel: 'Disclosures',
    inleiding:
      'What was disclosed, or asked for, to external partners from your cases. Without names and without content.',
    partner: 'External partner',
    bekijk: 'View',
    van: (naam) => `View the disclosures to ${naam}`,
    alle: 'All partners',
    leeg: 'Nothing disclosed',
    leegUitleg: 'Nothing was disclosed to this partner, or asked for it, from your cases.',
    kolommen: {
      casus: 'Case',
      ontvanger: 'Receiver',
      soort: 'Kind of data and necessity',
      door: 'By',
      toestemming: 'Consent',
      geheimhouding: 'Secrecy',
      verstrekt: 'Disclosed',
      stand: 'Stand',
    },
    toestemmingVan: (aantal, van) => `${aantal} of ${van}`,
    toestemmingOp: (partij, dag) => `${partij} ${dag}`,
    tegen: (partij, dag) => `${partij} ${dag}: against`,
  },
  ontvangen: {
    titel: 'Disclosed to you',
    uitleg: 'Your organisation got these items beside the plan. Everything below must be kept secret.',
    op: (dag) => `Disclosed on ${dag}`,
    kolommen: { casus: 'Case', verstrekt: 'Disclosed' },
  },
  instelling: {
    naam: 'Consent for disclosure',
    keuzes: {
      'alle-convenantpartijen': 'all parties of the covenant',
      'deelnemende-partijen': 'the parties that take part in the case',
    },
  },
};
