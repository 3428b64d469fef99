// What an overview of art. 12 lid 3 tells of each table of a register, live and archived alike, and of which tables nothing, and why.

/** Whose word a row is: of the party that a column names, of the core parties together, or of the partnership itself. */
export type Afkomst = { readonly kolom: string } | 'kernpartijen' | 'uitvoerder';

export interface Verteld {
  /** The column that names the item which this row is told with; without it the row is an item of its own. */
  readonly bij?: string;
  readonly van: Afkomst;
  /** Columns that can hold its day, the first that does counts. */
  readonly dag: readonly string[];
  /** Columns of sealed content -> the kind that they were sealed as; of `gegeven` it is the kind of the item. */
  readonly enveloppen: Readonly<Record<string, string | null>>;
  /** Fields of the content that are told; all when left out. */
  readonly velden?: readonly string[];
  /** Columns that are told -> the name of their line. */
  readonly kolommen: Readonly<Record<string, string>>;
}
/** Why nothing of a table is told. */
export interface Weggelaten {
  readonly waarom: string;
}
export type Tabelinzage = Verteld | Weggelaten;

export const wordtVerteld = (tabel: Tabelinzage | undefined): tabel is Verteld =>
  tabel !== undefined && !('waarom' in tabel);

const inhoud = (soort: string | null) => ({ inhoud: soort });
const punt = { gevraagd: 'gevraagd', besluit: 'besluit', grond: 'correctiegrond', besloten_op: 'beslotenOp' };

/** Tables that both registers have. The order of the tables is that of an overview. */
const beide = {
  agendapunt: {
    van: 'uitvoerder',
    dag: ['behandeld_op'],
    enveloppen: {},
    kolommen: { vraag: 'agendavraag', stand: 'agendastand' },
  },
  controle: { van: 'uitvoerder', dag: ['op'], enveloppen: inhoud('controle'), kolommen: {} },
  correctie: {
    van: 'uitvoerder',
    dag: ['op'],
    enveloppen: {},
    kolommen: { soort: 'soortGegeven', wijziging: 'wijziging', reden: 'correctiereden', aanleiding: 'aanleiding' },
  },
  correctiepunt: {
    van: 'uitvoerder',
    dag: ['voorgelegd_op'],
    enveloppen: {},
    kolommen: {
      ...{ soort: 'soortGegeven', verzoeksoort: 'verzoeksoort', ...punt },
      ...{ uitgevoerd_op: 'uitgevoerdOp', beperkt_op: 'beperktOp' },
    },
  },
  correctiezienswijze: {
    van: { kolom: 'partij' },
    dag: ['op'],
    enveloppen: inhoud('zienswijze'),
    kolommen: { eens: 'eens' },
  },
  kennisgeving: { waarom: 'aan wie een correctie is gemeld volgt uit de ontvangers van het gegeven' },
  stem: {
    van: { kolom: 'partijsoort' },
    dag: ['gestemd_op'],
    enveloppen: inhoud('stem'),
    kolommen: { voorstel: 'overVoorstel', voor: 'voor' },
  },
  vrijgave: {
    bij: 'gegeven',
    van: { kolom: 'bron' },
    dag: ['vrijgegeven_op'],
    enveloppen: inhoud('vrijgave'),
    // Names of officials stay out, here as everywhere.
    velden: ['noodzaak'],
    kolommen: { vrijgegeven_op: 'vrijgegevenOp', doelen: 'machtigingsdoelen' },
  },
  zoeksleutel: { waarom: 'onleesbare kenmerken om op te zoeken; de gegevens zelf staan in het overzicht' },
} as const satisfies Record<string, Tabelinzage>;

const gegeven = {
  van: { kolom: 'bron' },
  dag: ['ingebracht_op'],
  enveloppen: inhoud(null),
  kolommen: { wpg_regime: 'wpgRegime', toestand: 'toestand' },
} as const satisfies Verteld;

const voorstel = {
  van: { kolom: 'partij' },
  dag: ['ingediend_op'],
  enveloppen: inhoud('voorstel'),
  kolommen: { stand: 'uitkomstVoorstel', gesloten_op: 'geslotenOp' },
} as const;

const weegploeg: Readonly<Record<string, Tabelinzage>> = {
  gegeven,
  dossier: { waarom: 'het nummer staat bij elk stuk; stand en dagen volgen uit de besluiten' },
  informatievraag: {
    van: 'uitvoerder',
    dag: ['gevraagd_op'],
    enveloppen: inhoud('vraag'),
    kolommen: {
      ...{ gevraagd_aan: 'gevraagdAan', uiterlijk: 'uiterlijk', beantwoord_op: 'beantwoordOp' },
      ingetrokken_op: 'ingetrokkenOp',
    },
  },
  intrekking: {
    van: { kolom: 'partij' },
    dag: ['ingetrokken_op'],
    enveloppen: inhoud('intrekking'),
    kolommen: {},
  },
  samenvoeging: {
    van: 'uitvoerder',
    dag: ['op'],
    enveloppen: { inhoud: 'samenvoeging', ongedaan_inhoud: 'samenvoeging-ongedaan' },
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
    kolommen: { nummer: 'uitArchief' },
  },
  // Art. 11: for the core parties only; the uitvoerder reads no row of these two.
  informeeroordeel: {
    van: { kolom: 'partijsoort' },
    dag: ['op'],
    enveloppen: inhoud('informeeroordeel'),
    kolommen: { beletsel: 'beletsel', gronden: 'gronden' },
  },
  informeerbesluit: {
    van: 'kernpartijen',
    dag: ['op'],
    enveloppen: inhoud('informeerbesluit'),
    // The letter itself he has; who signed for what is in it.
    velden: [
      'noodzaak',
      'evenredigheid',
      'reden',
      'redenZonderVertegenwoordiger',
      'redenZonderBetrokkene',
      'redenZonderHerkomst',
      'aan',
    ],
    kolommen: {
      ...{ soort: 'informeersoort', gronden: 'gronden', herbeoordelen_op: 'herbeoordelenOp' },
      ...{ verzonden_op: 'verzondenOp', wijze: 'wijze' },
    },
  },
  // Told to whom the letter went only: the subject has it with the decision to inform.
  geadresseerde: {
    van: 'kernpartijen',
    dag: ['op'],
    enveloppen: inhoud('geadresseerde'),
    kolommen: { hoedanigheid: 'hoedanigheid', op: 'verzondenOp' },
  },
};

const casusoverleg: Readonly<Record<string, Tabelinzage>> = {
  gegeven,
  casus: { waarom: 'het nummer staat bij elk stuk; stand en dagen volgen uit de besluiten' },
  plan: {
    van: 'uitvoerder',
    dag: ['vastgesteld_op', 'opgesteld_op'],
    enveloppen: { inhoud: 'plan', motivering: 'motivering' },
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
    kolommen: { externe_partner: 'verstrektAan', verstrekt_op: 'verstrektOp', ingetrokken_op: 'ingetrokkenOp' },
  },
  doorverstrekt_gegeven: {
    van: { kolom: 'bron' },
    dag: ['verstrekt_op'],
    enveloppen: { noodzaak: 'noodzaak', versie: 'doorverstrekt' },
    kolommen: { doorverstrekking: 'verstrektAan', gegeven: 'soortGegeven' },
  },
  afsluitadvies: {
    van: { kolom: 'partij' },
    dag: ['geadviseerd_op'],
    enveloppen: inhoud('advies'),
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
    kolommen: { fase: 'fase' },
  },
  voortgang: { bij: 'gegeven', van: 'uitvoerder', dag: ['dag'], enveloppen: {}, kolommen: { dag: 'voortgangOp' } },
};

export const inzagetabellen = { weegploeg, casusoverleg } as const;
