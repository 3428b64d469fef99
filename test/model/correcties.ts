// Corrections as art. 8.3, 10.3 and 12.6 have them: what is wrong goes for everybody, and whoever received it is told.
import type { Wie } from '../proefwereld.ts';
import {
  achterZegel,
  type Casus,
  type Casusitem,
  nieuwMerk,
  partners,
  type Toestand,
  volgendMerk,
  type Weegdossier,
  type Weegitem,
} from './begrippen.ts';
import { kwamIetsNieuws } from './informeren.ts';
import { type Bouwer, idVan, kies, kiesCasus, kiesDossier, oordeel, stap, type Zet } from './stap.ts';
import { inWeging, signaalWeg } from './weegploeg.ts';
import { zietCasus, zietDossier } from './zicht.ts';

type Wijziging = 'verbeterd' | 'aangevuld' | 'verwijderd' | 'afgeschermd' | 'niet-meer-afgeschermd';
const redenen = {
  verbeterd: 'feitelijk-onjuist',
  aangevuld: 'onvolledig',
  verwijderd: 'niet-ter-zake-dienend',
  afgeschermd: 'juistheid-betwist',
  'niet-meer-afgeschermd': 'juistheid-vastgesteld',
} as const;
type Item = Weegitem | Casusitem;

/** What an item must be for the change. */
const past = (wijziging: Wijziging, { toestand }: Item): boolean =>
  wijziging === 'verwijderd' ||
  (wijziging === 'niet-meer-afgeschermd' ? toestand === 'afgeschermd' : toestand === 'geldig');

const verantwoording = (zet: Zet, wijziging: Wijziging) => ({
  reden: zet.hoe === 1 ? undefined : redenen[wijziging],
  aanleiding: zet.hoe === 2 ? undefined : ('melding' as const),
});
const verantwoord = (zet: Zet) => zet.hoe !== 1 && zet.hoe !== 2;

/** Changes the item in the model; what was wrong is known to nobody any more. */
function wijzig<I extends Item>(toestand: Toestand, in_: { items: I[] }, item: I, wijziging: Wijziging): void {
  switch (wijziging) {
    case 'verbeterd':
      item.merk = nieuwMerk(toestand);
      item.erbij.length = 0;
      return;
    case 'aangevuld':
      item.erbij.push(nieuwMerk(toestand));
      return;
    case 'verwijderd':
      in_.items = in_.items.filter((elk) => elk !== item);
      return;
    case 'afgeschermd':
      item.toestand = 'afgeschermd';
      return;
    case 'niet-meer-afgeschermd':
      item.toestand = 'geldig';
      return;
  }
}

/** The new words of what is written anew or added; of a name none, so that people keep theirs. */
const schrijft = (wijziging: Wijziging) => wijziging === 'verbeterd' || wijziging === 'aangevuld';

/** Who hears of a correction in a case: every party that ever took part while the item was there, and partners that have it. */
function vertel(casus: Casus, item: Casusitem | undefined): void {
  for (const elk of casus.ooit) if (!partners.some((partner) => partner === elk)) casus.verwittigd.add(elk);
  for (const { ontvanger, stand, versies } of casus.doorverstrekkingen)
    if (stand !== 'gevraagd' && versies.some((versie) => versie.item === item?.id)) casus.verwittigd.add(ontvanger);
}

function weegcorrectie(
  naam:
    | 'gegeven-verwijderen'
    | 'gegeven-afschermen'
    | 'afscherming-opheffen'
    | 'gegeven-verbeteren'
    | 'gegeven-aanvullen',
  wijziging: Wijziging,
): Bouwer {
  return (toestand, zet) => {
    const dossier = kiesDossier(toestand, zet);
    const item = kies(dossier?.items.filter(({ soort }) => !schrijft(wijziging) || soort === 'signaal') ?? [], zet.wat);
    const invoer = () => {
      const basis = { id: idVan(dossier), gegeven: idVan(item), ...verantwoording(zet, wijziging) };
      const gedraging = `Staat er nu beter, ${volgendMerk(toestand)}.`;
      if (wijziging === 'aangevuld') return { ...basis, nieuw: { soort: 'signaal' as const, inhoud: { gedraging } } };
      if (wijziging !== 'verbeterd') return basis;
      const inhoud = { gedraging, meldDatum: '2026-11-20', criteria: [1], afkomst: 'eigen', onderbouwing: {} } as const;
      return { ...basis, nieuw: { soort: 'signaal' as const, inhoud } };
    };
    return stap(naam, zet.wie, {
      invoer: invoer as () => never,
      verwacht: oordeel(
        zet.wie === 'uitvoerder' || zet.wie === 'politie',
        dossier !== undefined && item !== undefined && zietDossier(zet.wie, dossier) && bestaatVoor(zet.wie, item),
        dossier !== undefined && kan(dossier),
        // Behind the seal the police correct what is their own; all else is the uitvoerder's.
        item !== undefined && (item.verzegeld ? item.van === 'politie' : zet.wie === 'uitvoerder'),
        item !== undefined && past(wijziging, item),
        verantwoord(zet),
      ),
      raakt:
        item?.verzegeld === true ? 'zegel' : dossier?.doorgegeven.has(idVan(item)) === true ? 'alles' : 'weegploeg',
      volg() {
        if (dossier === undefined || item === undefined) return;
        wijzig(toestand, dossier, item, wijziging);
        if (!item.verzegeld) kwamIetsNieuws(dossier);
        if (wijziging === 'verwijderd' && item.soort === 'signaal' && !item.verzegeld) signaalWeg(dossier);
        // The trace is later than any analysis that weighed it, so that one does not rest on it any more.
        if (!item.verzegeld && (item.soort === 'signaal' || item.soort === 'antwoord'))
          dossier.breuken.push({ vanaf: 0, tot: toestand.tik, van: { item: item.id, door: 'correctie' } });
        // Everybody in the case is told that it changed where it came from; the copy waits.
        if (!item.verzegeld && dossier.casus !== undefined && dossier.doorgegeven.has(item.id))
          vertel(dossier.casus, undefined);
      },
    });
  };
}

const bestaatVoor = (wie: Wie, { verzegeld }: Weegitem): boolean => !verzegeld || achterZegel(wie);

/** Not while is voted; in every other stand, the closed one too (12.6). */
const kan = ({ stand, voorstellen }: Weegdossier): boolean =>
  [...inWeging, 'niet-geagendeerd', 'samengevoegd', 'afgesloten'].includes(stand) ||
  (stand === 'geagendeerd' && voorstellen.every((elk) => elk.stand !== 'open'));

function casuscorrectie(
  naam:
    | 'casusgegeven-verwijderen'
    | 'casusgegeven-afschermen'
    | 'casusafscherming-opheffen'
    | 'casusgegeven-verbeteren'
    | 'casusgegeven-aanvullen',
  wijziging: Wijziging,
): Bouwer {
  return (toestand, zet) => {
    const casus = kiesCasus(toestand, zet);
    const item = kies(casus?.items.filter(({ soort }) => !schrijft(wijziging) || soort === 'signaal') ?? [], zet.wat);
    const invoer = () => {
      const basis = { id: idVan(casus), gegeven: idVan(item), ...verantwoording(zet, wijziging) };
      const gedraging = `Staat er nu beter, ${volgendMerk(toestand)}.`;
      if (wijziging === 'aangevuld') return { ...basis, nieuw: { soort: 'signaal' as const, inhoud: { gedraging } } };
      if (wijziging !== 'verbeterd') return basis;
      return {
        ...basis,
        nieuw: { soort: 'signaal' as const, inhoud: { gedraging, meldDatum: '2026-11-20', criteria: [1] } },
      };
    };
    return stap(naam, zet.wie, {
      invoer: invoer as () => never,
      verwacht: oordeel(
        zet.wie === 'uitvoerder',
        casus !== undefined && zietCasus(zet.wie, casus) && item !== undefined && !item.verzegeld,
        item !== undefined && past(wijziging, item),
        verantwoord(zet),
      ),
      raakt: 'alles',
      casus,
      volg() {
        if (casus === undefined || item === undefined) return;
        vertel(casus, item);
        wijzig(toestand, casus, item, wijziging);
        if (wijziging === 'aangevuld' || wijziging === 'niet-meer-afgeschermd') return;
        // What a partner has of it says no more than that it lapsed.
        for (const versie of casus.doorverstrekkingen.flatMap(({ versies }) => versies))
          if (versie.item === item.id) versie.merken = [];
      },
    });
  };
}

export const correctiezetten = {
  'gegeven-verbeteren': weegcorrectie('gegeven-verbeteren', 'verbeterd'),
  'gegeven-aanvullen': weegcorrectie('gegeven-aanvullen', 'aangevuld'),
  'gegeven-verwijderen': weegcorrectie('gegeven-verwijderen', 'verwijderd'),
  'gegeven-afschermen': weegcorrectie('gegeven-afschermen', 'afgeschermd'),
  'afscherming-opheffen': weegcorrectie('afscherming-opheffen', 'niet-meer-afgeschermd'),
  'casusgegeven-verbeteren': casuscorrectie('casusgegeven-verbeteren', 'verbeterd'),
  'casusgegeven-aanvullen': casuscorrectie('casusgegeven-aanvullen', 'aangevuld'),
  'casusgegeven-verwijderen': casuscorrectie('casusgegeven-verwijderen', 'verwijderd'),
  'casusgegeven-afschermen': casuscorrectie('casusgegeven-afschermen', 'afgeschermd'),
  'casusafscherming-opheffen': casuscorrectie('casusafscherming-opheffen', 'niet-meer-afgeschermd'),
} as const satisfies Readonly<Record<string, Bouwer>>;
