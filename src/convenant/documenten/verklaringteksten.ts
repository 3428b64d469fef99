// The words of a statement of destruction, in both languages.
import type { Kernpartij } from '../rollen.ts';
import type { Grootboekgrond } from '../vernietiging.ts';
import type { Documenttaal } from '../vormen/document.ts';

const nl = {
  titel: 'Verklaring van vernietiging',
  nummer: 'Nummer',
  opgemaakt: 'Opgemaakt op',
  aantal: 'Aantal dossiers en verzoeken',
  vernietigd: 'Vernietigd',
  tussen: (van: string, tot: string) => (van === tot ? van : `${van} tot en met ${tot}`),
  hash: 'SHA-256 van de lijst',
  verzegeld: 'Deze verklaring gaat over wat verzegeld was. Alleen politie en OM kennen haar.',
  grondKop: 'Op welke grond',
  gronden: {
    bewaartermijn: 'vijf jaar na de laatste verwerking',
    'niet-geagendeerd': 'zes maanden na het besluit om niet te agenderen',
    'niet-meer-nodig': 'niet geagendeerd en niet langer nodig, vóór het einde van de zes maanden',
    'verzoek-afgehandeld': 'afgehandeld verzoek van een betrokkene, na de termijn voor bezwaar en klacht',
  } satisfies Record<Grootboekgrond, string>,
  grond: (woorden: string, clausule: string, aantal: number) =>
    `Artikel ${clausule.replace('.', ' lid ')} van het convenant: ${woorden} (${aantal}).`,
  wijzeKop: 'Op welke wijze',
  wijze:
    'Per dossier of verzoek in één handeling: alle rijen en versleutelde inhoud, de zoekindex, voorstellen en stemmen, plannen en brieven, berichten en wachtende taken zijn verwijderd, en de ingepakte sleutel is gewist. Inhoud die nog in een reservekopie staat, is zonder die sleutel niet te lezen. In het logboek blijven regels met nummers, zonder inhoud.',
  wieKop: 'Door wie',
  wie: 'Het systeem heeft vernietigd wat deze kernpartijen hadden goedgekeurd:',
  wieNiemand: (aantal: number) =>
    `Zonder goedkeuring, omdat geen kernpartij die nog deelneemt ervan mocht weten (artikel 18 lid 3): ${aantal === 1 ? '1 dossier' : `${aantal} dossiers`}.`,
  wieVerzoeken: 'Verzoeken vernietigt het systeem als hun termijn voorbij is; daarvoor is geen goedkeuring nodig.',
  goedgekeurd: (door: string, partij: string, op: string) => `${door}, ${partij}, op ${op}`,
  keer: (wie: string, aantal: number) => `${wie} (${aantal === 1 ? '1 dossier' : `${aantal} dossiers`})`,
  partijen: { gemeente: 'gemeente', om: 'OM', politie: 'politie' } satisfies Record<Kernpartij, string>,
  soortenKop: 'Soorten en aantallen',
  soort: 'Soort',
  hoeveel: 'Aantal',
  lijstKop: 'De dossiers en verzoeken',
  dossier: 'Dossier of verzoek',
  registers: {
    weegploeg: 'Bestand van de weegploeg',
    casusoverleg: 'Bestand van het casusoverleg',
    verzoeken: 'Verzoeken van betrokkenen',
  },
  hoortBij: (nummer: string) => `samengevoegd met ${nummer}`,
  periode: 'Periode',
  termijn: 'Termijn',
  termijnregel: (clausule: string, vanaf: string, tot: string) => `${clausule}: vanaf ${vanaf} tot ${tot}`,
  vernietigdOp: 'Vernietigd op',
  rijen: 'Stuks',
};

export const verklaringteksten: Record<Documenttaal, typeof nl> = {
  nl,
  en: {
    titel: 'Statement of destruction',
    nummer: 'Number',
    opgemaakt: 'Drawn up on',
    aantal: 'Number of files and requests',
    vernietigd: 'Destroyed',
    tussen: (van, tot) => (van === tot ? van : `${van} to ${tot}`),
    hash: 'SHA-256 of the list',
    verzegeld: 'This statement is about what was sealed. Only the police and the public prosecutor know of it.',
    grondKop: 'On what ground',
    gronden: {
      bewaartermijn: 'five years after the last processing',
      'niet-geagendeerd': 'six months after the decision not to schedule',
      'niet-meer-nodig': 'not scheduled and no longer necessary, before the end of the six months',
      'verzoek-afgehandeld': 'request of a data subject that ended, after the term for objection and complaint',
    },
    grond: (woorden, clausule, aantal) =>
      `Article ${clausule.replace('.', ' paragraph ')} of the covenant: ${woorden} (${aantal}).`,
    wijzeKop: 'In what way',
    wijze:
      'Per file or request in one act: all rows and sealed content, the search index, proposals and votes, plans and letters, notices and waiting tasks were removed, and the wrapped key was erased. Content that may still be in a backup cannot be read without that key. In the log entries by number remain, without content.',
    wieKop: 'By whom',
    wie: 'The system destroyed what these core parties had approved:',
    wieNiemand: (aantal) =>
      `Without approval, as no core party that still takes part might know of it (article 18 paragraph 3): ${aantal === 1 ? '1 file' : `${aantal} files`}.`,
    wieVerzoeken: 'Requests are destroyed by the system when their term is over; that needs no approval.',
    goedgekeurd: (door, partij, op) => `${door}, ${partij}, on ${op}`,
    keer: (wie, aantal) => `${wie} (${aantal === 1 ? '1 file' : `${aantal} files`})`,
    partijen: { gemeente: 'municipality', om: 'public prosecutor', politie: 'police' },
    soortenKop: 'Kinds and counts',
    soort: 'Kind',
    hoeveel: 'Count',
    lijstKop: 'The files and requests',
    dossier: 'File or request',
    registers: {
      weegploeg: 'Register of the weegploeg',
      casusoverleg: 'Register of the casusoverleg',
      verzoeken: 'Requests of data subjects',
    },
    hoortBij: (nummer) => `merged with ${nummer}`,
    periode: 'Period',
    termijn: 'Term',
    termijnregel: (clausule, vanaf, tot) => `${clausule}: from ${vanaf} to ${tot}`,
    vernietigdOp: 'Destroyed on',
    rijen: 'Items',
  },
};
