// Two dossiers about one person, and two people by mistake, as art. 8.3 has it: merging them, and parting them as long as nothing was decided.
import { nieuwNummer, type Samenvoeging, type Toestand, type Weegdossier, type Weegitem } from './begrippen.ts';
import { type Bouwer, idVan, kies, kiesDossier, oordeel, stap } from './stap.ts';
import { inWeegploeg, inWeging, openVragen, standNaVragen } from './weegploeg.ts';
import { zietDossier } from './zicht.ts';

const mag = (wie: Parameters<typeof inWeegploeg>[0]) => inWeegploeg(wie) || wie === 'uitvoerder';
const analyses = ({ items }: Weegdossier) =>
  items.filter(({ soort, verzegeld, toestand }) => soort === 'analyse' && !verzegeld && toestand === 'geldig');
/** These games merge only what was never decided on, so that each duty to inform stays with its own dossier. */
const nooitBesloten = ({ uitkomst }: Weegdossier) => uitkomst === undefined;
const opVolgorde = <E extends { readonly sinds: number }>(lijst: readonly E[]) =>
  lijst.toSorted((a, b) => a.sinds - b.sinds);

/** All that is open joins; in the new order analyses come first, so that they count as older than what joined with them. */
function voegSamen(toestand: Toestand, naar: Weegdossier, van: Weegdossier, id: string): void {
  const mee = van.items.filter(({ verzegeld }) => !verzegeld);
  const intrekkingen = van.breuken.filter(({ van: oorzaak }) => oorzaak?.door === 'intrekking');
  const samenvoeging: Samenvoeging = {
    ...{ id, van, tik: toestand.tik, ongedaan: false, verzegeld: van.verzegeld },
    items: new Map(mee.map((item) => [item.id, item.sinds])),
    ...{ vragen: [...van.vragen], voorstellen: [...van.voorstellen], intrekkingen },
    ...{ standVan: van.stand, standNaar: naar.stand },
  };
  const eerst = (item: Weegitem) => (item.soort === 'analyse' || item.soort === 'antwoord' ? 0 : 1);
  const opnieuw = mee.toSorted((a, b) => eerst(a) - eerst(b) || a.sinds - b.sinds);
  for (const [plaats, item] of opnieuw.entries()) item.sinds = toestand.tik + (plaats + 1) / 1000;
  naar.items.push(...opnieuw);
  van.items = van.items.filter(({ verzegeld }) => verzegeld);
  naar.vragen.splice(0, naar.vragen.length, ...opVolgorde([...naar.vragen, ...van.vragen]));
  naar.voorstellen.splice(0, naar.voorstellen.length, ...opVolgorde([...naar.voorstellen, ...van.voorstellen]));
  van.vragen.length = 0;
  van.voorstellen.length = 0;
  naar.breuken.push(
    ...van.breuken.flatMap((breuk) => {
      if (breuk.van?.door === 'correctie') return [breuk];
      return breuk.van === undefined ? [] : [{ ...breuk, vanaf: 0, tot: toestand.tik + 0.9 }];
    }),
  );
  van.breuken = van.breuken.filter(({ van: oorzaak }) => oorzaak === undefined);
  naar.samenvoegingen.push(samenvoeging);
  van.naar = naar;
  van.stand = 'samengevoegd';
  if (!van.verzegeld) naar.stand = standNaVragen(naar, analyses(naar).length > 0);
}

const dossiersSamenvoegen: Bouwer = (toestand, zet) => {
  const naar = kiesDossier(toestand, zet);
  const van = kies(toestand.dossiers, zet.wat);
  if ([naar, van].some((dossier) => dossier !== undefined && !nooitBesloten(dossier))) return undefined;
  return stap('dossiers-samenvoegen', zet.wie, {
    invoer: () => ({ id: idVan(naar), ander: idVan(van), reden: zet.hoe === 1 ? '' : 'Dezelfde persoon.' }),
    verwacht: oordeel(
      mag(zet.wie),
      naar !== undefined && van !== undefined && zietDossier(zet.wie, naar) && zietDossier(zet.wie, van),
      naar !== undefined && inWeging.includes(naar.stand),
      naar !== van,
      van !== undefined && inWeging.includes(van.stand),
      naar?.verzegeld === false,
      zet.hoe !== 1,
    ),
    raakt: van?.verzegeld === true ? 'zegel' : 'weegploeg',
    async volg(_antwoord, lees) {
      if (naar === undefined || van === undefined) return;
      const [rij] = await lees('select id from weegploeg.samenvoeging where van = $1 order by volgorde desc limit 1', [
        van.id,
      ]);
      voegSamen(toestand, naar, van, rij?.id);
    },
  });
};

/** The stand of before, unless questions were answered or put since, or an analysis was made since. */
function standTerug(dossier: Weegdossier, toen: Weegdossier['stand'], sinds: number): Weegdossier['stand'] {
  const eigen = analyses(dossier);
  if (openVragen(dossier).length > 0 || toen === 'informatie-gevraagd') return standNaVragen(dossier, eigen.length > 0);
  return eigen.some((item) => item.sinds > sinds) ? 'geanalyseerd' : toen;
}

function scheid(toestand: Toestand, naar: Weegdossier, { van, ...was }: Samenvoeging): void {
  const antwoorden = was.vragen.flatMap(({ antwoord }) => antwoord ?? []);
  const terug = naar.items.filter(({ id }) => was.items.has(id) || antwoorden.includes(id));
  const weg = new Set([...was.items.keys(), ...antwoorden]);
  naar.items = naar.items.filter((item) => !terug.includes(item));
  for (const item of terug) item.sinds = was.items.get(item.id) ?? item.sinds;
  van.items = opVolgorde([...van.items, ...terug]);
  for (const vraag of was.vragen) van.vragen.push(vraag);
  for (const voorstel of was.voorstellen) van.voorstellen.push(voorstel);
  naar.vragen.splice(0, naar.vragen.length, ...naar.vragen.filter((vraag) => !was.vragen.includes(vraag)));
  naar.voorstellen.splice(
    0,
    naar.voorstellen.length,
    ...naar.voorstellen.filter((elk) => !was.voorstellen.includes(elk)),
  );
  const meegegaan = new Set(was.intrekkingen.map((breuk) => breuk.van?.item));
  const hoort = ({ van: oorzaak }: Weegdossier['breuken'][number]) =>
    oorzaak !== undefined && (weg.has(oorzaak.item) || meegegaan.has(oorzaak.item));
  for (const breuk of naar.breuken.filter(hoort)) {
    const toen = was.intrekkingen.find(({ van: oorzaak }) => oorzaak?.item === breuk.van?.item);
    const plaats = was.items.get(breuk.van?.item ?? '');
    if (breuk.van?.door === 'intrekking') van.breuken.push(toen ?? { ...breuk, vanaf: plaats ?? breuk.vanaf });
    else van.breuken.push(breuk);
  }
  naar.breuken = naar.breuken.filter((breuk) => !hoort(breuk));
  van.naar = undefined;
  van.stand = standTerug(van, was.standVan, was.tik);
  // What was sealed and has something open now is known to all three: it gets a number.
  if (was.verzegeld && was.items.size > 0 && van.nummer === undefined) {
    van.verzegeld = false;
    van.nummer = nieuwNummer(toestand, 'W');
  }
  if (was.verzegeld && terug.length === 0) return;
  naar.breuken.push({ vanaf: was.tik, tot: toestand.tik });
  naar.stand = standTerug(naar, was.standNaar, was.tik);
}

const samenvoegingOngedaanMaken: Bouwer = (toestand, zet) => {
  const naar = kiesDossier(toestand, zet);
  const welke = kies(naar?.samenvoegingen ?? [], zet.wat);
  if (naar !== undefined && !nooitBesloten(naar)) return undefined;
  return stap('samenvoeging-ongedaan-maken', zet.wie, {
    invoer: () => ({ id: idVan(naar), samenvoeging: idVan(welke), reden: zet.hoe === 1 ? '' : 'Toch een ander.' }),
    verwacht: oordeel(
      mag(zet.wie),
      naar !== undefined &&
        welke !== undefined &&
        zietDossier(zet.wie, naar) &&
        (!welke.verzegeld || zietDossier(zet.wie, { ...welke.van, verzegeld: true })),
      naar !== undefined && inWeging.includes(naar.stand),
      welke?.ongedaan === false,
      zet.hoe !== 1,
    ),
    raakt: welke?.verzegeld === true && welke.items.size === 0 ? 'zegel' : 'weegploeg',
    volg() {
      if (naar === undefined || welke === undefined) return;
      scheid(toestand, naar, welke);
      welke.ongedaan = true;
    },
  });
};

export const samenvoegzetten = {
  'dossiers-samenvoegen': dossiersSamenvoegen,
  'samenvoeging-ongedaan-maken': samenvoegingOngedaanMaken,
} as const satisfies Readonly<Record<string, Bouwer>>;
