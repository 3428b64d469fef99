// The steps of the weegploeg: rows that come in later, releases, merging, corrections, questions, analysis and decision.
import { kernpartijen } from '../../../convenant/rollen.ts';
import { maakVrijgave } from '../invoer.ts';
import type { IngelezenRegel } from '../regel.ts';
import { brengIn } from '../spelen.ts';
import { bereidVoor } from '../voorbereiden.ts';
import { criteriaVan } from '../weging.ts';
import type { Taak } from './stappen.ts';
import { alsPartij, deelnemerVan, doe, dossierVan, lees, leesDossier, Misgelopen, plekVan, type Werk } from './werk.ts';

export type Taakvan<S extends Taak['soort']> = Extract<Taak, { readonly soort: S }>;

/** A row as the list has it; throws Misgelopen when no list does. */
function regelVan({ regels }: Werk, kenmerk: string): IngelezenRegel {
  const regel = regels.get(kenmerk);
  if (regel === undefined) throw new Misgelopen(`${kenmerk} staat in geen lijst`);
  return regel;
}

/** Brings in a row with what was missing, as the representative who took it on. */
export async function vulAan(werk: Werk, { wat }: Taakvan<'aanvullen'>): Promise<boolean> {
  const { regel: kenmerk, op, bij, inbrenger, ...nieuw } = wat;
  const gelezen = regelVan(werk, kenmerk);
  const regel: IngelezenRegel = { ...gelezen, ...nieuw, inbrenger: inbrenger ?? gelezen.inbrenger };
  const klaar = bereidVoor(werk.spel, regel, criteriaVan(werk.spel.bestand));
  if (klaar.soort !== 'klaar') throw new Misgelopen(`${kenmerk} kan ook aangevuld niet worden ingebracht`);
  const aangemeld = await werk.mensen.inbrenger(regel.partij, klaar.wie, op);
  const invoer = bij === undefined ? klaar.invoer : { ...klaar.invoer, dossier: plekVan(werk, bij).dossier };
  const uitkomst = await brengIn(aangemeld, regel, { ...klaar, invoer });
  if (!('dossier' in uitkomst) || uitkomst.dossier === undefined || uitkomst.gegeven === undefined) {
    const redenen =
      uitkomst.soort === 'geweigerd' ? uitkomst.redenen.map((een) => een.reden).join(', ') : uitkomst.soort;
    throw new Misgelopen(`${kenmerk} aangevuld: ${redenen}`);
  }
  werk.plekken.set(kenmerk, { dossier: uitkomst.dossier, gegeven: uitkomst.gegeven });
  return uitkomst.soort === 'al-bekend';
}

/** Releases a sealed row after the consultation that was missing; until then the municipality must see nothing of it. */
export async function geefVrij(werk: Werk, { wat }: Taakvan<'vrijgeven'>): Promise<boolean> {
  const { dag } = werk.stap;
  const regel = regelVan(werk, wat.regel);
  const vrijgave = maakVrijgave({ ...regel, overlegOm: { ...wat.om, uitkomst: 'akkoord' } });
  if (vrijgave === undefined) throw new Misgelopen(`${wat.regel}: er ontbreekt meer dan het overleg met het OM`);
  const { dossier, gegeven } = plekVan(werk, wat.regel);
  const gemeente = await werk.mensen.partij('gemeente', dag);
  const zietHet = async () => {
    for (const id of new Set([dossier, dossierVan(werk, werk.geval)])) {
      const gelezen = await gemeente.doe('weegdossier-inzien', { id });
      if (gelezen.soort === 'gedaan' && gelezen.antwoord.gegevens.some((een) => een.id === gegeven)) return true;
    }
    return false;
  };
  const vooraf = await zietHet();
  const { herhaald } = await doe(werk, await werk.mensen.partij('politie', dag), 'politiegegevens-vrijgeven', {
    ...vrijgave,
    id: dossier,
    gegeven,
  });
  if (vooraf && !herhaald) throw new Misgelopen(`${wat.regel} was vóór de vrijgave zichtbaar voor de gemeente`);
  if (!(await zietHet())) throw new Misgelopen(`${wat.regel} is na de vrijgave niet zichtbaar voor de gemeente`);
  return herhaald;
}

export async function voegSamen(werk: Werk, { wat }: Taakvan<'samenvoegen'>): Promise<boolean> {
  const { herhaald } = await doe(werk, await werk.mensen.partij(wat.door, werk.stap.dag), 'dossiers-samenvoegen', {
    id: dossierVan(werk, werk.geval),
    ander: plekVan(werk, wat.regel).dossier,
    reden: wat.reden,
  });
  return herhaald;
}

export async function trekIn(werk: Werk, { wat }: Taakvan<'intrekken'>): Promise<boolean> {
  const { partij } = regelVan(werk, wat.regel);
  const { herhaald } = await doe(werk, await werk.mensen.partij(partij, werk.stap.dag), 'signaal-intrekken', {
    id: dossierVan(werk, werk.geval),
    gegeven: plekVan(werk, wat.regel).gegeven,
    reden: wat.reden,
  });
  return herhaald;
}

/** Improves one item of a row: what stands in it, with the fields that people corrected. */
export async function verbeter(werk: Werk, { wat }: Taakvan<'verbeteren'>): Promise<boolean> {
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { gegeven: signaal, dossier: eigen } = plekVan(werk, wat.regel);
  // Until it is merged a row stands in a dossier of its own. A later run finds it elsewhere and must ask the same.
  const samengevoegd = werk.geval.samenvoegen.some(({ regel, op }) => regel === wat.regel && op <= wat.op);
  const zoek = async (id: string) =>
    (await lees(uitvoerder, 'weegdossier-inzien', { id })).gegevens.find((een) =>
      wat.soort === 'naw' ? een.soort === 'naw' && een.bij === signaal : een.id === signaal,
    );
  const item = (await zoek(eigen)) ?? (await zoek(dossierVan(werk, werk.geval)));
  const id = samengevoegd ? dossierVan(werk, werk.geval) : eigen;
  const basis = { id, reden: wat.reden, aanleiding: wat.aanleiding };
  if (wat.soort === 'naw' && item?.soort === 'naw') {
    const nieuw = {
      soort: wat.soort,
      inhoud: { ...item.inhoud, ...wat.velden, achternaam: wat.velden.achternaam ?? item.inhoud.achternaam },
    };
    return (await doe(werk, uitvoerder, 'gegeven-verbeteren', { ...basis, gegeven: item.id, nieuw })).herhaald;
  }
  if (wat.soort === 'signaal' && item?.soort === 'signaal') {
    const { referentiekader: _, verstrektOp: __, mening, ...inhoud } = item.inhoud;
    const nieuw = {
      soort: wat.soort,
      inhoud: {
        ...inhoud,
        ...wat.velden,
        gedraging: wat.velden.gedraging ?? inhoud.gedraging,
        ...(wat.zonderMening || mening === undefined ? {} : { mening }),
      },
    };
    return (await doe(werk, uitvoerder, 'gegeven-verbeteren', { ...basis, gegeven: item.id, nieuw })).herhaald;
  }
  throw new Misgelopen(`${wat.regel} heeft geen ${wat.soort} om te verbeteren`);
}

export async function vraagNadereInformatie(werk: Werk, { vraag, wat }: Taakvan<'vragen'>): Promise<boolean> {
  const { antwoord, herhaald } = await doe(
    werk,
    await werk.mensen.partij('gemeente', werk.stap.dag),
    'nadere-informatie-vragen',
    { id: dossierVan(werk, werk.geval), vraag: wat.vraag, aan: wat.aan, uiterlijk: wat.uiterlijk },
  );
  for (const [plaats, partij] of wat.aan.entries()) {
    const id = antwoord.vragen[plaats];
    if (id !== undefined) werk.geheugen.vragen.set(`${vraag} ${partij}`, id);
  }
  return herhaald;
}

export async function beantwoord(werk: Werk, { vraag, wat }: Taakvan<'antwoorden'>): Promise<boolean> {
  const id = werk.geheugen.vragen.get(`${vraag} ${wat.door}`);
  if (id === undefined) throw new Misgelopen(`aan ${wat.door} is niets gevraagd`);
  const { herhaald } = await doe(werk, await werk.mensen.partij(wat.door, werk.stap.dag), 'nadere-informatie-geven', {
    id: dossierVan(werk, werk.geval),
    vraag: id,
    antwoord: wat.tekst,
    grondslag: wat.grondslag,
    onderbouwing: wat.onderbouwing,
    wpgRegime: wat.regime,
  });
  return herhaald;
}

/** An analysis per criterion; each judgement rests on the rows that were brought in for that criterion. */
export async function analyseer(werk: Werk, { wat }: Taakvan<'analyseren'>): Promise<boolean> {
  const raakt = (kenmerk: string, criterium: number) =>
    werk.spel.keuzes[kenmerk]?.criteria?.includes(criterium) ?? true;
  const { herhaald } = await doe(werk, await werk.mensen.partij('gemeente', werk.stap.dag), 'signalen-analyseren', {
    id: dossierVan(werk, werk.geval),
    criteria: wat.criteria.map((oordeel) => ({
      ...oordeel,
      signalen: wat.regels
        .filter((kenmerk) => raakt(kenmerk, oordeel.criterium))
        .map((kenmerk) => plekVan(werk, kenmerk).gegeven),
    })),
    conclusie: wat.conclusie,
  });
  return herhaald;
}

/** The decision of the weegploeg: proposed by the municipality, voted by all three; with what goes along when it is scheduled. */
export async function besluit(werk: Werk, { wat }: Taakvan<'besluiten'>): Promise<boolean> {
  const { dag } = werk.stap;
  const gemeente = await werk.mensen.partij('gemeente', dag);
  const dossier = await leesDossier(werk, gemeente);
  const selectie = wat.kopie.map(({ regel, soort, reden, tekst }) => {
    const { gegeven: signaal } = plekVan(werk, regel);
    const gegeven =
      soort === 'signaal' ? signaal : dossier.gegevens.find((een) => een.soort === 'naw' && een.bij === signaal)?.id;
    if (gegeven === undefined) throw new Misgelopen(`${regel} heeft geen ${soort} om mee te geven`);
    return { gegeven, reden, tekst };
  });
  const betrokken: { readonly id: string; readonly reden: string; readonly extern: boolean }[] = [];
  for (const { wie, reden } of wat.deelnemers)
    betrokken.push({ id: await deelnemerVan(werk, wie), reden, extern: alsPartij(wie) === undefined });
  const ofExtern = (extern: boolean) =>
    betrokken.filter((een) => een.extern === extern).map(({ id, reden }) => ({ id, reden }));
  const { antwoord, herhaald } = await doe(werk, gemeente, 'agendering-voorstellen', {
    id: dossier.id,
    uitkomst: wat.uitkomst,
    motivering: wat.motivering,
    partijen: ofExtern(false),
    externePartners: ofExtern(true),
    selectie,
  });
  for (const partij of kernpartijen)
    await doe(
      werk,
      await werk.mensen.partij(partij, dag),
      'stemmen',
      { id: dossier.id, voorstel: antwoord.voorstel, voor: true, reden: wat.redenen[partij] ?? wat.motivering },
      `stemmen-${partij}`,
    );
  if (wat.uitkomst === 'agenderen') await vindCasus(werk, wat);
  return herhaald;
}

/** Keeps which casus it became, and which of its items are the copies, in the order in which they were chosen. */
async function vindCasus(werk: Werk, { kopie }: Taakvan<'besluiten'>['wat']): Promise<void> {
  const { casusnummer } = await leesDossier(werk);
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { resultaten } = await lees(uitvoerder, 'casussen-zoeken', { tekst: '' });
  const id = resultaten.find(({ nummer }) => nummer === casusnummer)?.id;
  if (casusnummer === null || id === undefined) throw new Misgelopen('de casus is niet te vinden');
  werk.geheugen.casus = id;
  const { gegevens } = await lees(uitvoerder, 'casus-inzien', { id });
  const kopieen = gegevens.filter(
    ({ handeling, soort }) => handeling === 'agenderen' && (soort === 'naw' || soort === 'signaal'),
  );
  if (kopieen.length !== kopie.length) throw new Misgelopen('in de casus staan andere kopieën dan er zijn gekozen');
  for (const [plaats, { regel, soort }] of kopie.entries()) {
    const gevonden = kopieen[plaats];
    if (gevonden?.soort !== soort) throw new Misgelopen(`de kopie van ${regel} is van een andere soort`);
    werk.geheugen.gegevens.set(`${soort}:${regel}`, gevonden.id);
  }
}
