// An archived dossier as a core party reads it: its days and terms, and every row that was in it, opened where it can be.
import { z } from 'zod';
import { type Archiefregel, archiefregelsVan } from '../../convenant/archiefregels.ts';
import { type Kaders, metCriteria } from '../../convenant/criteriaregels.ts';
import { casusstanden, weegstanden } from '../../convenant/dossier.ts';
import { vernietigenVan } from '../../convenant/termijnen.ts';
import type { Archiefkop, Archiefstuk } from '../../convenant/vormen/archief.ts';
import { informeerbesluitInhoud } from '../../convenant/vormen/informeren.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { wordtVerteld } from '../inzagetabel.ts';
import { inzagetabellen } from '../inzagetabellen.ts';
import { eersteTekst, isEnvelop, openInhoud } from '../rijregels.ts';
import type { Archiefrij, Stukrij } from './store.ts';

/** Where the envelopes of a table are: column -> the kind that they were sealed as; their row is named by `gegeven` or `id`. */
const enveloppen: Readonly<
  Record<string, { readonly rij?: 'gegeven'; readonly kolommen: Readonly<Record<string, string>> }>
> = {
  vrijgave: { rij: 'gegeven', kolommen: { inhoud: 'vrijgave' } },
  verstrekking: { rij: 'gegeven', kolommen: { inhoud: 'verstrekking' } },
  correctiepunt: { kolommen: { aangevoerd: 'aangevoerd' } },
  correctiezienswijze: { kolommen: { inhoud: 'zienswijze' } },
  informatievraag: { kolommen: { inhoud: 'vraag' } },
  samenvoeging: { kolommen: { ongedaan_inhoud: 'samenvoeging-ongedaan' } },
  afsluitadvies: { kolommen: { inhoud: 'advies' } },
  plan: { kolommen: { inhoud: 'plan', motivering: 'motivering' } },
  doorverstrekking: { kolommen: { intrekking: 'intrekking' } },
  doorverstrekt_gegeven: { kolommen: { noodzaak: 'noodzaak', versie: 'doorverstrekt' } },
};

const velden = z.record(z.string(), z.unknown());
/** Columns that say nothing to a reader: places of rows in tables, which other rows they name, and tokens to search by. */
export const stilleKolommen: ReadonlySet<string> = new Set([
  ...['id', 'samenwerkingsverband', 'volgorde', 'verzegeld', 'telde_vanaf', 'soort', 'soorten', 'sleutels'],
  ...['kennisgevingen', 'teksten'],
  ...['handeling', 'vorm'],
  ...[
    'dossier',
    'casus',
    'vergadering',
    'besluit',
    'brief',
    'uitkomst',
    'ronde',
    'antwoord',
    'vraag',
    'verzoek',
    'punt',
    'item',
  ],
  ...[
    'correctie',
    'plan',
    'lijn',
    'maatregel',
    'monitoring',
    'doorverstrekking',
    'kopie',
    'beveiligingsplan',
    'heropend_van',
  ],
  ...['volgordes', 'vragen', 'voorstellen', 'intrekkingen', 'intrekking_vanaf', 'intrekking_volgordes', 'van', 'naar'],
]);
/** Tables of which no row says anything to a reader. */
export const stilleTabellen: ReadonlySet<string> = new Set(['teruggang', 'zoeksleutel']);
/** Fields of content that say how it was made or which other rows it names. */
export const stilleVelden: ReadonlySet<string> = new Set(['brieven', 'brief', 'vorm', 'soort', 'ronde', 'signalen']);

/** How a column is called: as an overview tells it, else by its own name; undefined when it says nothing. */
export function kolomnaam(register: keyof typeof inzagetabellen, tabel: string, kolom: string): string | undefined {
  const wat = inzagetabellen[register][tabel];
  const verteld = wordtVerteld(wat) ? wat.kolommen[kolom] : undefined;
  return stilleTabellen.has(tabel) ? undefined : (verteld ?? (stilleKolommen.has(kolom) ? undefined : kolom));
}
const dagkolommen = [
  ...['ingebracht_op', 'op', 'ingediend_op', 'gestemd_op', 'gevraagd_op', 'vastgesteld_op', 'opgesteld_op'],
  ...[
    'vrijgegeven_op',
    'ingetrokken_op',
    'geadviseerd_op',
    'verstrekt_op',
    'gehouden_op',
    'gepland_op',
    'ontvangen_op',
  ],
  ...['opgemaakt_op', 'vanaf', 'dag'],
];
const partijkolommen = ['bron', 'partij', 'externe_partner', 'gevraagd_aan', 'partijsoort'];

/** One row in words: its own fields, and those of its envelopes. */
export function toonStuk(
  sleutel: Dossiersleutel,
  { id, tabel, verzegeld, rij }: Stukrij,
  namen: ReadonlyMap<string, string>,
  heropenbaar: boolean,
  register: keyof typeof inzagetabellen,
  kaders: Kaders,
): Archiefstuk {
  const soort = eersteTekst(rij, ['soort']);
  const plek = enveloppen[tabel];
  const rijId = eersteTekst(rij, [plek?.rij ?? 'id']) ?? '';
  const regels: Archiefregel[] = [];
  let leesbaar = true;
  let brieven = 0;
  // Kept, and shown to nobody: shielding goes on where no register is left to end it (12 lid 6, AVG 18 lid 2).
  const afgeschermd = rij['toestand'] === 'afgeschermd';
  for (const [kolom, waarde] of Object.entries(rij)) {
    if (isEnvelop(waarde)) {
      if (afgeschermd) continue;
      const inhoud = openInhoud(
        sleutel,
        rijId,
        plek?.kolommen[kolom] ?? (tabel === 'gegeven' ? (soort ?? '') : tabel),
        waarde,
      );
      if (inhoud === undefined) leesbaar = false;
      else {
        if (tabel === 'informeerbesluit') brieven = informeerbesluitInhoud.parse(inhoud).brieven.length;
        regels.unshift(
          ...Object.entries(velden.parse(inhoud)).flatMap(([naam, deel]) =>
            // A letter is read as the file that it is; that nothing was shortened is not worth a line.
            stilleVelden.has(naam) || (naam === 'ingekort' && deel === false)
              ? []
              : archiefregelsVan(naam, deel, namen),
          ),
        );
      }
    } else {
      const naam = kolomnaam(register, tabel, kolom);
      if (naam !== undefined) regels.push(...archiefregelsVan(naam, waarde, namen));
    }
  }
  const partij = eersteTekst(rij, partijkolommen);
  return {
    id,
    tabel,
    soort,
    dag: eersteTekst(rij, dagkolommen),
    partij: partij === null ? null : (namen.get(partij) ?? partij),
    verzegeld,
    regels: [...metCriteria(regels, kaders)],
    leesbaar,
    heropenbaar,
    brieven,
  };
}

/** What rows that other rows name are, by their id: an item or a proposal its kind, a disclosure its partner. */
export const stuknamen = (
  stukken: readonly Stukrij[],
  namen: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] =>
  stukken.flatMap(({ tabel, rij }) => {
    const id = eersteTekst(rij, ['id']);
    const partner = eersteTekst(rij, ['externe_partner']);
    const naam =
      tabel === 'doorverstrekking'
        ? partner === null
          ? undefined
          : namen.get(partner)
        : tabel === 'gegeven' || tabel === 'voorstel'
          ? eersteTekst(rij, ['soort'])
          : undefined;
    return id === null || naam == null ? [] : [[id, naam] as const];
  });

/** Numbers, stand and days; the term of destruction from the last processing, or from the decision not to schedule (13 lid 3). */
export function toonKop(rij: Archiefrij): Archiefkop {
  return {
    id: rij.id,
    register: z.enum(['weegploeg', 'casusoverleg']).parse(rij.register),
    nummer: rij.nummer,
    stand: z.enum([...weegstanden, ...casusstanden]).parse(rij.stand),
    geopendOp: rij.geopend_op,
    laatsteVerwerking: rij.laatste_verwerking,
    gearchiveerdOp: rij.gearchiveerd_op,
    casusnummer: rij.casusnummer,
    samengevoegdMet: rij.hoofdnummer,
    vernietigen: vernietigenVan(rij),
  };
}
