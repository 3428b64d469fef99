// From the rows of a dossier, live or archived, to the items of an overview: one way of telling for both (12 lid 3, AVG 15).
import { type Archiefregel, archiefregelsVan } from '../convenant/archiefregels.ts';
import { opsomming, partijNaam } from '../convenant/brieven/woorden.ts';
import { grondslagcodes, grondslagen } from '../convenant/grondslagen.ts';
import { type Beslisser, isOverInformeren } from '../convenant/inzage.ts';
import { uitstelletters } from '../convenant/regimes/convenant-2017.ts';
import { kernpartijen } from '../convenant/rollen.ts';
import { isOverAnder, stukvoorstel } from '../convenant/stukvoorstel.ts';
import { overEenAnder } from '../convenant/verzoeken.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import type { Rij } from './inzagerijen.ts';
import { beslisserVan, type Gevonden, type Inzagestuk, namenVan } from './inzagestuk.ts';
import { type Verteld, wordtVerteld } from './inzagetabel.ts';
import { inzagetabellen } from './inzagetabellen.ts';
import { type Organisatie, ontvangersUit } from './ontvangers.ts';
import { eersteTekst, isEnvelop, openInhoud, regelsVan, rijId, zonderMedewerkers } from './rijregels.ts';
import { type Bewaard, metBewaard, rijnaam } from './woordtekst.ts';

/** A dossier as it is told; `gearchiveerd` is the day on which it went to the archive. */
export interface Verteldossier {
  readonly register: keyof typeof inzagetabellen;
  readonly rijen: readonly Rij[];
  readonly sleutel: Dossiersleutel;
  readonly organisaties: readonly Organisatie[];
  readonly bewaarTot: string;
  readonly gearchiveerd: string | null;
  /** Words that are shielded: the person himself is told them. */
  readonly bewaard?: Bewaard;
}

/** Whose word it is when no party brought it (5, 12 lid 3). */
const deUitvoerder = 'de uitvoerder van het samenwerkingsverband';

/** What the core parties decide together, whoever cast the last vote (7.4, 9.4). */
const besluiten = new Set(['agenderingsbesluit', 'afsluitingsbesluit']);

const volgorde = (rij: Rij['rij']) => Number(rij['volgorde'] ?? 0);

/** The items of a dossier that this find brings into an overview, in the order in which they came. */
export function stukkenUit(dossier: Verteldossier, gevonden: Gevonden): readonly Inzagestuk[] {
  const { register, sleutel, organisaties, gearchiveerd } = dossier;
  // Of somebody else's dossier neither its days nor where it lies now are his to know.
  const vanEenAnder = overEenAnder(gevonden.soort);
  const tabellen = inzagetabellen[register];
  const plaats = Object.keys(tabellen);
  const rijen = dossier.rijen.toSorted(
    (a, b) =>
      plaats.indexOf(a.tabel) - plaats.indexOf(b.tabel) ||
      volgorde(a.rij) - volgorde(b.rij) ||
      String(a.rij['id']).localeCompare(String(b.rij['id'])),
  );
  const namen = namenVan(organisaties);
  const ontvangersVan = ontvangersUit(register, rijen, organisaties, vanEenAnder ? null : gearchiveerd);
  const perId = new Map(rijen.map((een) => [`${een.tabel} ${eersteTekst(een.rij, ['id'])}`, een.rij]));
  const naarRij = (rij: Rij['rij'], kolom: string) => perId.get(`${kolom} ${eersteTekst(rij, [kolom])}`);
  /** Rows without a word of their own take it from the item or the disclosure that they belong to. */
  const waarde = (rij: Rij['rij'], kolommen: readonly string[]) =>
    eersteTekst(rij, kolommen) ??
    eersteTekst(naarRij(rij, 'gegeven') ?? {}, kolommen) ??
    eersteTekst(naarRij(rij, 'doorverstrekking') ?? {}, kolommen);

  function kolomregels({ kolommen }: Verteld, rij: Rij['rij']): readonly Archiefregel[] {
    return Object.entries(kolommen).flatMap(([kolom, naam]) => {
      if (kolom === 'toestand' && rij[kolom] === 'geldig') return [];
      const doel =
        kolom === 'voorstel' || kolom === 'gegeven'
          ? naarRij(rij, kolom)?.['soort']
          : kolom === 'doorverstrekking'
            ? naarRij(rij, kolom)?.['externe_partner']
            : rij[kolom];
      return archiefregelsVan(naam, doel, namen);
    });
  }

  /** Lines of one row; undefined when it cannot be read with the key of this dossier. */
  function rijregels(tabel: string, wat: Verteld, rij: Rij['rij']): readonly Archiefregel[] | undefined {
    const id = rijId(tabel, rij) ?? '';
    const bewaard = dossier.bewaard?.get(rijnaam(tabel, id));
    const regels: Archiefregel[] = [];
    for (const [kolom, soort] of Object.entries(wat.enveloppen)) {
      const envelop = rij[kolom];
      if (!isEnvelop(envelop)) continue;
      const inhoud = openInhoud(sleutel, id, soort ?? eersteTekst(rij, ['soort']) ?? '', envelop);
      if (inhoud === undefined) return undefined;
      const echt = metBewaard(inhoud, wat.woorden, kolom, bewaard);
      regels.push(...regelsVan(zonderMedewerkers(echt), namen, wat.velden));
    }
    if (bewaard !== undefined) regels.push({ naam: 'toestand', waarde: 'afgeschermd' });
    // Of an item its content comes first; of a vote, what it was about.
    return tabel === 'gegeven' ? [...regels, ...kolomregels(wat, rij)] : [...kolomregels(wat, rij), ...regels];
  }

  /** What other tables say of an item; the same line is told once. */
  function bijbehorend(id: string): readonly Archiefregel[] {
    const regels = rijen.flatMap(({ tabel, rij }) => {
      const wat = tabellen[tabel];
      return wordtVerteld(wat) && wat.bij !== undefined && rij[wat.bij] === id
        ? (rijregels(tabel, wat, rij) ?? [])
        : [];
    });
    return regels.filter(
      ({ naam, waarde: woord }, plaats) =>
        regels.findIndex((een) => een.naam === naam && een.waarde === woord) === plaats,
    );
  }

  const partijVan = ({ van }: Verteld, rij: Rij['rij']) => {
    if (typeof van === 'string') return undefined;
    const wie = waarde(rij, [van.kolom]);
    return organisaties.find(({ id, soort }) => id === wie || soort === wie);
  };
  const samenOp = (dag: string | null) =>
    kernpartijen.filter((kern) =>
      organisaties.some(({ soort, einde }) => soort === kern && (einde === null || dag === null || einde > dag)),
    );

  /** The first ground that a row names. */
  const grondVan = (rij: Rij['rij']) =>
    [rij['gronden'] ?? []]
      .flat()
      .flatMap((grond) => uitstelletters.filter((letter) => letter === grond))
      .at(0);
  const eersteGrond = rijen.flatMap(({ tabel, rij }) => (isOverInformeren(tabel) ? (grondVan(rij) ?? []) : [])).at(0);
  /** On what ground informing was spoken against or put off: in this row, or else the first that was named in the dossier. */
  const informeergrondVan = (tabel: string, rij: Rij['rij']) =>
    isOverInformeren(tabel) || tabel === 'geadresseerde' ? (grondVan(rij) ?? eersteGrond) : undefined;

  /** Disclosures of what is about somebody around the subject, and what was proposed for them. */
  const overNaasten = rijen.flatMap(({ tabel, rij }) =>
    tabel === 'doorverstrekt_gegeven' && isOverAnder(eersteTekst(naarRij(rij, 'gegeven') ?? {}, ['soort']) ?? '')
      ? [rij['doorverstrekking'], naarRij(rij, 'doorverstrekking')?.['voorstel']]
      : [],
  );
  /** True when the words of a row are about another person as well. */
  const overMeer = (tabel: string, rij: Rij['rij']): boolean =>
    tabel === 'samenvoeging' ||
    (['doorverstrekking', 'voorstel'].includes(tabel) && overNaasten.includes(rij['id'])) ||
    (tabel === 'stem' && overNaasten.includes(rij['voorstel']));

  function inZicht({ tabel, rij }: Rij): boolean {
    if (tabel === 'gegeven' && rij['toestand'] === 'verwijderd') return false;
    // Whoever stands in a letter hears of that letter, and nobody else does.
    if (tabel === 'geadresseerde' || gevonden.soort === 'geadresseerde')
      return tabel === 'geadresseerde' && gevonden.soort === tabel && rij['id'] === gevonden.gegeven;
    // Whoever is found as reporter or relative sees what is said of his own item.
    return gevonden.soort === 'naw' || (tabel === 'gegeven' ? rij['id'] : rij['gegeven']) === gevonden.gegeven;
  }

  function stukVan({ tabel, rij, stuk }: Rij): readonly Inzagestuk[] {
    const wat = tabellen[tabel];
    if (!wordtVerteld(wat) || wat.bij !== undefined) return [];
    const eigen = rijregels(tabel, wat, rij);
    const id = eersteTekst(rij, ['id']) ?? '';
    const soort = tabel === 'gegeven' ? (eersteTekst(rij, ['soort']) ?? tabel) : tabel;
    const regels = [...(eigen ?? []), ...(tabel === 'gegeven' ? bijbehorend(id) : [])];
    if (eigen === undefined || regels.length === 0) return [];
    const dag = waarde(rij, wat.dag);
    const samen = wat.van === 'kernpartijen' || besluiten.has(soort);
    const partij = samen ? undefined : partijVan(wat, rij);
    const code = grondslagcodes.find((een) => een === rij['grondslag']) ?? 'avg-6-1-e';
    const beslist: Beslisser = samen ? 'kernpartij' : beslisserVan(partij?.soort);
    const over =
      eersteTekst(rij, ['soort']) ??
      eersteTekst(naarRij(rij, 'gegeven') ?? {}, ['soort']) ??
      // A view on a correction is about what the correction is about.
      eersteTekst(perId.get(`correctiepunt ${eersteTekst(rij, ['punt'])}`) ?? {}, ['soort']) ??
      soort;
    return [
      {
        ...stukvoorstel({
          ...{ soort, over, regels, vondstsoort: gevonden.soort, overMeer: overMeer(tabel, rij) },
          isVerteld:
            rij['soort'] === 'geinformeerd' || (tabel === 'geadresseerde' && typeof rij['besluit'] === 'string'),
          informeergrond: informeergrondVan(tabel, rij),
        }),
        gegeven: stuk ?? id,
        soort,
        dag,
        beslist: gearchiveerd === null ? beslist : 'kernpartij',
        herkomst: samen ? `${opsomming(samenOp(dag).map(partijNaam))} samen` : (partij?.naam ?? deUitvoerder),
        grondslag: grondslagen[code].artikel,
        regels,
        ontvangers: ontvangersVan({ tabel, rij }, dag),
        bewaarTot: vanEenAnder ? null : dossier.bewaarTot,
      },
    ];
  }

  return rijen.filter(inZicht).flatMap(stukVan);
}
