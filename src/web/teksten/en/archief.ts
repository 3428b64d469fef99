// English words of the archive: the list, the reason for opening, and the fields of what stood in a file.
import type { Teksten } from '../nl.ts';

export const archief: Teksten['archief'] = {
  titel: 'Archive',
  inleiding:
    'Files in which nothing was processed for a year. Only the core parties see them; they open for a complaint, accountability or reopening.',
  aantal: (aantal) => (aantal === 1 ? '1 file in the archive' : `${aantal} files in the archive`),
  leeg: 'The archive is empty',
  leegUitleg: 'A file comes here on the last day of the year after its last processing.',
  zonderNummer: 'Without a number (sealed)',
  registers: { weegploeg: 'Weegploeg', casusoverleg: 'Casusoverleg' },
  kolommen: {
    nummer: 'Number',
    register: 'Register',
    stand: 'State',
    laatste: 'Last processing',
    gearchiveerd: 'Archived',
    vernietigen: 'Destroy',
  },
  hoortBij: (nummer) => `Merged with ${nummer}`,
  casus: (nummer) => `Case ${nummer}`,
  dossier: (nummer) => `Archived file ${nummer}`,
  openen: {
    waarom: 'What do you open this file for?',
    doel: 'Purpose',
    doelen: {
      klacht: { tekst: 'A complaint', toelichting: 'Handling a complaint (article 13(1)).' },
      verantwoording: { tekst: 'Accountability', toelichting: 'Accounting for what was done (article 13(1)).' },
      heropening: { tekst: 'Reopening', toelichting: 'Finding out whether reopening is needed (article 13(4)).' },
    },
    toelichting: 'Reason',
    toelichtingHint: 'Why you need this file now, for example the reference of the complaint. No names.',
    gevolg: 'Your name, the purpose and the reason stay with the file as long as it exists.',
    knop: 'Open the file',
  },
  heropening: {
    titel: 'Reopening',
    geen: 'No reopening of this file was proposed yet.',
    voorstellen: 'What you propose',
    voorstelVan: (dag) => `Proposal of ${dag}`,
    noodzaak: 'Necessity',
    noodzaakHint:
      'Which new facts make it necessary that the weegploeg processes this file again. Facts, not judgements.',
    doelen: 'Aims',
    gaatMee: 'What goes along',
    gaatMeeHint:
      'Choose only what is needed, at least the personal details and one signal. The reporter goes along with his signal. Judgements of then, and police data under the authorisation, do not go along.',
    reden: 'Why this must go along',
    redenHint: 'Each gives a reason of his own, also with a vote in favour. The core parties read it.',
    onbekend: 'An item that you do not see',
    gevolg:
      'When all three core parties vote in favour, a copy comes into a new weegploeg file. This file stays in the archive until it is destroyed. Nothing goes to a case directly.',
    onderweg: 'The order was given; the system makes the weegploeg file.',
    geworden: (nummer) => `Weegploeg file ${nummer} came of this.`,
    stemmenVan: (dag) => `Votes on the proposal of ${dag}`,
    voorgesteld: 'The reopening was proposed. The three core parties vote now.',
    gestemd: {
      open: 'Your vote was recorded. Not all core parties have voted yet.',
      aangenomen: 'The order was given. The new weegploeg file will be there in a moment.',
      verworpen: 'Your vote was recorded. The proposal was rejected.',
      vervallen: 'Your vote was recorded, but reopening is no longer possible. The proposal lapsed.',
    },
  },
  kerngegevens: 'Key facts',
  geopend: 'Begun',
  inhoud: (aantal) => `What is in it (${aantal})`,
  onleesbaar: 'This text cannot be read in the archive.',
  verzegeld: 'Was sealed',
  inzages: 'Opened before',
  briefUitleg: 'The letter as it went. This too will be among the openings, with your purpose and reason.',
  geenInzages: 'This file was not opened in the archive before.',
  inzageKolommen: { op: 'Day', door: 'By', doel: 'Purpose', reden: 'Reason' },
};
