// English words of changing annex 1.
import type { bijlage as nl } from '../nl/bijlage.ts';

export const bijlage: typeof nl = {
  titel: 'Changes of annex 1',
  wat: 'Proposal',
  soorten: { opnemen: 'Take in a partner', schrappen: 'Strike a partner' },
  partner: 'Partner',
  partnersoort: 'Kind of organisation',
  contact: 'Representative',
  email: 'E-mail address of the representative',
  emailHint: 'For signing in and notices only.',
  waarom: 'Why',
  redenHint: 'About the partnership; nothing about persons or files. It stands with the version of the annex.',
  stemmen: (partner) => `Votes on ${partner}`,
  stem: (partner) => `Vote on ${partner}`,
  versies: 'Versions of annex 1',
  versie: (versie, dag, reden) =>
    reden === null ? `Version ${versie}, from ${dag}` : `Version ${versie}, from ${dag}: ${reden}`,
  geen: 'This proposal is not there, or was decided on already.',
  kiesPartner: 'Which partner?',
  gevolg: {
    opnemen:
      'When all core parties agree, the partner is on annex 1 from that day. Its representative has access only once the functional administrator grants it, and after his statement of secrecy.',
    schrappen:
      'When all core parties agree, the access of the partner, its part in every case and what was disclosed to it end that same day. Let the uitvoerder write this to the partner: secrecy goes on.',
  },
  voorgesteld: 'The proposal is made. The core parties vote on it, yours too.',
  gelukt: {
    open: 'Your vote is recorded.',
    aangenomen: 'All core parties agree. Annex 1 is changed.',
    verworpen: 'The proposal was turned down.',
    vervallen: 'The proposal lapsed.',
  },
};
