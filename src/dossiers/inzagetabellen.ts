// What an overview of art. 12 lid 3 tells of each table of a register, live and archived alike, and of which tables nothing, and why.
import type { Tabelinzage } from './inzagetabel.ts';
import { beide, gegeven, inhoud, voorstel } from './inzagetabellen-gedeeld.ts';

const weegploeg: Readonly<Record<string, Tabelinzage>> = {
  gegeven,
  dossier: { waarom: 'het nummer staat bij elk stuk; stand en dagen volgen uit de besluiten' },
  informatievraag: {
    van: 'uitvoerder',
    dag: ['gevraagd_op'],
    enveloppen: inhoud('vraag'),
    woorden: ['vraag', 'reden'],
    kolommen: {
      ...{ gevraagd_aan: 'gevraagdAan', uiterlijk: 'uiterlijk', beantwoord_op: 'beantwoordOp' },
      ingetrokken_op: 'ingetrokkenOp',
    },
  },
  intrekking: {
    van: { kolom: 'partij' },
    dag: ['ingetrokken_op'],
    enveloppen: inhoud('intrekking'),
    woorden: ['reden'],
    kolommen: {},
  },
  samenvoeging: {
    van: 'uitvoerder',
    dag: ['op'],
    enveloppen: { inhoud: 'samenvoeging', ongedaan_inhoud: 'samenvoeging-ongedaan' },
    woorden: ['reden'],
    kolommen: { ongedaan_op: 'ongedaanOp' },
  },
  voorstel: {
    ...voorstel,
    velden: ['motivering', 'partijen', 'externePartners'],
    kolommen: { soort: 'voorstel', ...voorstel.kolommen },
  },
  voorstel_selectie: { waarom: 'plaatsen van gegevens die zelf in het overzicht staan' },
  ...beide,
  teruggang: { waarom: 'een merkteken voor de volgorde; de samenvoeging zelf staat in het overzicht' },
  heropening: {
    van: 'kernpartijen',
    dag: ['opgedragen_op'],
    enveloppen: inhoud('heropening'),
    woorden: ['noodzaak'],
    kolommen: { nummer: 'uitArchief' },
  },
  // Art. 11: for the core parties only; the uitvoerder reads no row of these two.
  informeeroordeel: {
    van: { kolom: 'partijsoort' },
    dag: ['op'],
    enveloppen: inhoud('informeeroordeel'),
    onveranderd:
      'overleg van de kernpartijen over informeren, dat wie het verzoek behandelt niet ziet; een nieuw oordeel of besluit vervangt het',
    kolommen: { beletsel: 'beletsel', gronden: 'gronden' },
  },
  informeerbesluit: {
    van: 'kernpartijen',
    dag: ['op'],
    enveloppen: inhoud('informeerbesluit'),
    onveranderd:
      'overleg van de kernpartijen over informeren, dat wie het verzoek behandelt niet ziet; een nieuw oordeel of besluit vervangt het',
    // The letter itself he has; who signed for what is in it.
    velden: [
      'noodzaak',
      'evenredigheid',
      'reden',
      'redenZonderVertegenwoordiger',
      'redenZonderBetrokkene',
      'redenZonderHerkomst',
      'vastgesteldHoe',
      'vastgesteldOp',
      'opgemaaktOp',
      'redenVerouderd',
      'aan',
    ],
    kolommen: {
      ...{ soort: 'informeersoort', gronden: 'gronden', herbeoordelen_op: 'herbeoordelenOp' },
      ...{ verzonden_op: 'verzondenOp', wijze: 'wijze' },
    },
  },
  informatiebrief: {
    waarom: 'een brief die niet is verzonden; wat is verzonden staat bij het besluit om te informeren',
  },
  // Told to whom the letter is made out only: the subject has it with the decision to inform.
  geadresseerde: {
    van: 'kernpartijen',
    dag: ['op', 'opgemaakt_op'],
    enveloppen: inhoud('geadresseerde'),
    onveranderd:
      'aan wie een brief is gericht, met die brief: wat is verzonden blijft zoals het ging, wat niet ging verdwijnt',
    kolommen: { hoedanigheid: 'hoedanigheid', op: 'verzondenOp', opgemaakt_op: 'opgemaaktOp' },
  },
};

const casusoverleg: Readonly<Record<string, Tabelinzage>> = {
  gegeven,
  casus: { waarom: 'het nummer staat bij elk stuk; stand en dagen volgen uit de besluiten' },
  plan: {
    van: 'uitvoerder',
    dag: ['vastgesteld_op', 'opgesteld_op'],
    enveloppen: { inhoud: 'plan', motivering: 'motivering' },
    woorden: ['doelomschrijving', 'verblijfToelichting', 'motivering'],
    kolommen: { versie: 'versie', stand: 'planstand', doelen: 'plandoelen' },
  },
  monitoring: {
    van: 'uitvoerder',
    // A day that is planned is no day on which there was anything to read.
    dag: ['gehouden_op'],
    enveloppen: {},
    kolommen: { stand: 'rondestand', gepland_op: 'geplandOp', uitkomst: 'rondeuitkomst' },
  },
  deelnemer: {
    van: 'uitvoerder',
    dag: ['vanaf'],
    enveloppen: inhoud('deelnemer'),
    woorden: ['reden'],
    kolommen: { partij: 'deelnemer', externe_partner: 'deelnemer', vanaf: 'vanaf', tot: 'tot' },
  },
  voorstel: { ...voorstel, kolommen: { soort: 'voorstel', doel: 'overOrganisatie', ...voorstel.kolommen } },
  ...beide,
  correctie: {
    ...beide.correctie,
    kolommen: { ...beide.correctie.kolommen, aan_de_bron: 'aanDeBron' },
  },
  doorverstrekking: {
    van: { kolom: 'partij' },
    dag: ['verstrekt_op'],
    enveloppen: { intrekking: 'intrekking' },
    woorden: ['reden'],
    kolommen: { externe_partner: 'verstrektAan', verstrekt_op: 'verstrektOp', ingetrokken_op: 'ingetrokkenOp' },
  },
  doorverstrekt_gegeven: {
    van: { kolom: 'bron' },
    dag: ['verstrekt_op'],
    enveloppen: { noodzaak: 'noodzaak', versie: 'doorverstrekt' },
    // A released version goes with its item.
    woorden: ['noodzaak'],
    kolommen: { doorverstrekking: 'verstrektAan', gegeven: 'soortGegeven' },
  },
  afsluitadvies: {
    van: { kolom: 'partij' },
    dag: ['geadviseerd_op'],
    enveloppen: inhoud('advies'),
    woorden: ['advies'],
    kolommen: {},
  },
  ontvanger: { waarom: 'wie een verstrekt gegeven kreeg staat bij de ontvangers van dat gegeven' },
  advies: {
    bij: 'vraag',
    van: 'uitvoerder',
    dag: ['gevraagd_op'],
    enveloppen: {},
    kolommen: { uiterlijk: 'uiterlijk', beantwoord_op: 'beantwoordOp' },
  },
  maatregel: {
    bij: 'gegeven',
    van: 'uitvoerder',
    dag: [],
    enveloppen: {},
    kolommen: {
      ...{ partij: 'maatregelVan', externe_partner: 'maatregelVan', uiterlijk: 'uiterlijk' },
      ...{ verlengd_tot: 'verlengdTot', stand: 'maatregelstand', gesloten_op: 'geslotenOp' },
    },
  },
  verstrekking: {
    bij: 'gegeven',
    van: { kolom: 'bron' },
    dag: [],
    enveloppen: inhoud('verstrekking'),
    woorden: ['noodzaak', 'belang', 'doel', 'taak'],
    kolommen: { fase: 'fase' },
  },
  voortgang: { bij: 'gegeven', van: 'uitvoerder', dag: ['dag'], enveloppen: {}, kolommen: { dag: 'voortgangOp' } },
};

export const inzagetabellen = { weegploeg, casusoverleg } as const;
