// What an overview of art. 12 lid 3 tells of the tables that both registers have.
import type { Tabelinzage, Verteld } from './inzagetabel.ts';

export const inhoud = (soort: string | null) => ({ inhoud: soort });
const punt = { gevraagd: 'gevraagd', besluit: 'besluit', grond: 'correctiegrond', besloten_op: 'beslotenOp' };

/** Tables that both registers have. The order of the tables is that of an overview. */
export const beide = {
  agendapunt: {
    van: 'uitvoerder',
    dag: ['behandeld_op'],
    enveloppen: {},
    kolommen: { vraag: 'agendavraag', stand: 'agendastand' },
  },
  controle: { van: 'uitvoerder', dag: ['op'], enveloppen: inhoud('controle'), kolommen: {}, woorden: ['uitkomst'] },
  correctie: {
    van: 'uitvoerder',
    dag: ['op'],
    enveloppen: {},
    kolommen: { soort: 'soortGegeven', wijziging: 'wijziging', reden: 'correctiereden', aanleiding: 'aanleiding' },
  },
  correctiepunt: {
    van: 'uitvoerder',
    dag: ['voorgelegd_op'],
    enveloppen: { aangevoerd: 'aangevoerd' },
    woorden: ['aangevoerd'],
    kolommen: {
      ...{ soort: 'soortGegeven', verzoeksoort: 'verzoeksoort', ...punt },
      ...{ uitgevoerd_op: 'uitgevoerdOp', beperkt_op: 'beperktOp' },
    },
  },
  correctiezienswijze: {
    van: { kolom: 'partij' },
    dag: ['op'],
    enveloppen: inhoud('zienswijze'),
    woorden: ['reden', 'moetZijn'],
    kolommen: { eens: 'eens' },
  },
  kennisgeving: { waarom: 'aan wie een correctie is gemeld volgt uit de ontvangers van het gegeven' },
  kennisgevingsbrief: {
    waarom:
      'wat een brief over een correctie zegt is het gegeven zelf, zolang het dat zegt; wie hem kreeg volgt uit de ontvangers',
  },
  stem: {
    van: { kolom: 'partijsoort' },
    dag: ['gestemd_op'],
    enveloppen: inhoud('stem'),
    woorden: ['reden'],
    kolommen: { voorstel: 'overVoorstel', voor: 'voor' },
  },
  vrijgave: {
    bij: 'gegeven',
    van: { kolom: 'bron' },
    dag: ['vrijgegeven_op'],
    enveloppen: inhoud('vrijgave'),
    // Names of officials stay out, here as everywhere.
    velden: ['noodzaak'],
    woorden: ['noodzaak'],
    kolommen: { vrijgegeven_op: 'vrijgegevenOp', doelen: 'machtigingsdoelen' },
  },
  zoeksleutel: { waarom: 'onleesbare kenmerken om op te zoeken; de gegevens zelf staan in het overzicht' },
} as const satisfies Record<string, Tabelinzage>;

export const gegeven = {
  van: { kolom: 'bron' },
  dag: ['ingebracht_op'],
  enveloppen: inhoud(null),
  // Of a decision only: every other item is corrected whole.
  woorden: ['motivering', 'reden'],
  kolommen: { wpg_regime: 'wpgRegime', toestand: 'toestand' },
} as const satisfies Verteld;

export const voorstel = {
  van: { kolom: 'partij' },
  dag: ['ingediend_op'],
  enveloppen: inhoud('voorstel'),
  woorden: ['motivering', 'reden', 'noodzaak', 'soortGegevens'],
  kolommen: { stand: 'uitkomstVoorstel', gesloten_op: 'geslotenOp' },
} as const;
