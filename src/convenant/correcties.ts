// Corrections of items (art. 12 lid 6): the kinds of change, and the closed lists of reasons and occasions that the trace holds.

/** What can happen to an item: improvement, addition, removal, shielding, and the end of shielding. */
export const wijzigingen = ['verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd'] as const;
export type Wijziging = (typeof wijzigingen)[number];

/**
 * Change -> its reasons (art. 12 lid 5 a-c; shielding: AVG 18 lid 1). Closed lists, as words typed here could repeat what was
 * taken out, and the trace must not hold that.
 */
export const correctieredenen = {
  verbeterd: ['feitelijk-onjuist', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift'],
  aangevuld: ['onvolledig', 'later-bekend'],
  verwijderd: ['feitelijk-onjuist', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift'],
  afgeschermd: ['juistheid-betwist', 'in-strijd-met-voorschrift', 'nodig-voor-betrokkene'],
  'niet-meer-afgeschermd': ['juistheid-vastgesteld', 'beperking-vervallen'],
} as const satisfies Record<Wijziging, readonly string[]>;
export type Correctiereden = (typeof correctieredenen)[Wijziging][number];

export const alleCorrectieredenen = [
  'feitelijk-onjuist',
  'onvolledig',
  'later-bekend',
  'niet-ter-zake-dienend',
  'in-strijd-met-voorschrift',
  'juistheid-betwist',
  'nodig-voor-betrokkene',
  'juistheid-vastgesteld',
  'beperking-vervallen',
] as const satisfies readonly Correctiereden[];

/** What gave occasion: the periodic check, a request of the person concerned, word from a party, or the uitvoerder's own finding. */
export const aanleidingen = ['controle', 'verzoek', 'melding', 'eigen-vaststelling'] as const;
export type Aanleiding = (typeof aanleidingen)[number];

/** Valid, shielded (there, but shown to nobody and of no weight), or removed (a trace without content). */
export const toestanden = ['geldig', 'afgeschermd', 'verwijderd'] as const;
export type Toestand = (typeof toestanden)[number];

/** Decisions stand as they were taken; only a new decision changes them. */
export const besluitsoorten = ['agenderingsbesluit', 'afsluitingsbesluit'] as const;

/**
 * Kinds of rows of which a request changes the words and nothing else (12 lid 5-6): who decided or voted what on which day stays.
 * Called as the overview of art. 12 lid 3 calls them.
 */
export const woordsoorten = [
  ...besluitsoorten,
  'informatievraag',
  'intrekking',
  'samenvoeging',
  'heropening',
  'voorstel',
  'stem',
  'vrijgave',
  'controle',
  'correctiepunt',
  'correctiezienswijze',
  'plan',
  'deelnemer',
  'doorverstrekking',
  'doorverstrekt_gegeven',
  'afsluitadvies',
  'verstrekking',
] as const;
export type Woordsoort = (typeof woordsoorten)[number];

/** What was put forward and said of a request: it goes once that is done, so in the archive no request is about it. */
export const isOverVerzoek = (soort: string): boolean => soort === 'correctiepunt' || soort === 'correctiezienswijze';

/** Whether of this kind the words are corrected; of all other kinds the item is. */
export const isWoordsoort = (soort: string): soort is Woordsoort => woordsoorten.some((een) => een === soort);
