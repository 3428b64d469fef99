// Joint decisions about a casus as art. 1.m, 9.1, 9.4 and 10.5 have them: who takes part, what goes to a partner, and the end.
import { casusstem } from '../proefbesluiten.ts';
import {
  type Casus,
  type Casusvoorstel,
  type Deelnemer,
  deelnemers,
  kern,
  kernVan,
  merkenVan,
  partijen,
  partijVan,
  partners,
  type Toestand,
} from './begrippen.ts';
import { eigenaren } from './casusoverleg.ts';
import { type Bouwer, deelnemerId, idVan, kies, kiesCasus, oordeel, stap } from './stap.ts';
import { zietCasus } from './zicht.ts';

const bestaat = (wie: Parameters<typeof zietCasus>[0], casus: Casus | undefined): casus is Casus =>
  casus !== undefined && zietCasus(wie, casus);
const loopt = (casus: Casus | undefined) => casus !== undefined && casus.stand !== 'gesloten';
const isOpen = ({ stand }: Casusvoorstel) => stand === 'open';

/** Somebody must keep up the casusoverleg, and a measure has an owner who takes part. */
const kanWeg = (casus: Casus, wie: Deelnemer) =>
  casus.deelnemers.includes(wie) &&
  casus.deelnemers.some((elk) => elk !== wie && partijen.some((partij) => partij === elk)) &&
  !eigenaren(casus).includes(wie);

const deelnameVoorstellen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const soort = zet.wat % 2 === 0 ? 'deelnemer-toevoegen' : 'deelnemer-verwijderen';
  const wie = deelnemers[Math.floor(zet.wat / 2) % deelnemers.length] ?? 'gemeente';
  const past = (van: Casus) => (soort === 'deelnemer-toevoegen' ? !van.deelnemers.includes(wie) : kanWeg(van, wie));
  return stap('deelname-voorstellen', zet.wie, {
    invoer: (wereld) => ({
      id: idVan(casus),
      soort,
      deelnemer: deelnemerId(wereld, wie),
      motivering: zet.hoe === 1 ? '' : 'De aanpak vraagt het.',
    }),
    verwacht: oordeel(
      partijVan(zet.wie) !== undefined || zet.wie === 'uitvoerder',
      bestaat(zet.wie, casus),
      casus !== undefined && loopt(casus) && past(casus),
      casus?.voorstellen.every((elk) => !isOpen(elk) || elk.soort !== soort || elk.doel !== wie) === true,
      zet.hoe !== 1,
    ),
    raakt: 'alles',
    casus,
    volg({ voorstel }) {
      casus?.voorstellen.push({ id: voorstel, soort, doel: wie, vereist: kern, stemmen: [], stand: 'open' });
    },
  });
};

const doorverstrekkingVoorstellen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const ontvanger = partners[zet.wat % partners.length] ?? 'ggz';
  // The name and what parties said; of police data under the authorisation nothing, in no words (MB 1.2).
  const keuze =
    casus?.items.filter(
      ({ soort, machtiging, toestand: is }) => soort !== 'analyse' && is === 'geldig' && (!machtiging || zet.hoe === 2),
    ) ?? [];
  const leesbaar = keuze.every(({ machtiging }) => !machtiging);
  return stap('doorverstrekking-voorstellen', zet.wie, {
    invoer: (wereld) => ({
      id: idVan(casus),
      ontvanger: deelnemerId(wereld, ontvanger),
      soortGegevens: 'naam en gedrag',
      noodzaak: zet.hoe === 1 ? '' : 'De intake kan anders niet beginnen.',
      selectie: keuze.map(({ id }) => ({ gegeven: id, noodzaak: 'wie er komt' })),
    }),
    verwacht: oordeel(
      partijVan(zet.wie) !== undefined,
      bestaat(zet.wie, casus),
      loopt(casus) && casus?.deelnemers.includes(ontvanger) === true && keuze.length > 0 && leesbaar,
      casus?.voorstellen.every((elk) => !isOpen(elk) || elk.soort !== 'doorverstrekken' || elk.doel !== ontvanger) ===
        true,
      zet.hoe !== 1,
    ),
    raakt: 'alles',
    casus,
    volg({ doorverstrekking, voorstel }) {
      const door = partijVan(zet.wie);
      if (casus === undefined || door === undefined) return;
      const gevraagd: Casusvoorstel = {
        ...{ id: voorstel, soort: 'doorverstrekken', doel: ontvanger, stand: 'open' },
        ...{ vereist: partijen, stemmen: [] },
      };
      casus.voorstellen.push(gevraagd);
      casus.doorverstrekkingen.push({
        ...{ id: doorverstrekking, voorstel: gevraagd, door, ontvanger, stand: 'gevraagd' },
        versies: keuze.map((item) => ({ item: item.id, merken: merkenVan(item) })),
      });
    },
  });
};

const doorverstrekken: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const elk = kies(casus?.doorverstrekkingen ?? [], zet.wat);
  return stap('doorverstrekken', zet.wie, {
    invoer: () => ({ id: idVan(casus), doorverstrekking: idVan(elk) }),
    verwacht: oordeel(
      partijVan(zet.wie) !== undefined || zet.wie === 'uitvoerder',
      bestaat(zet.wie, casus) && elk !== undefined,
      loopt(casus) && elk?.voorstel.stand === 'aangenomen' && elk.stand === 'gevraagd',
      elk !== undefined && casus?.deelnemers.includes(elk.ontvanger) === true,
      // The parties consented to items as they stood; what is there no more needs a new proposal.
      elk?.versies.every(({ item }) => casus?.items.some(({ id, toestand: is }) => id === item && is === 'geldig')) ===
        true,
    ),
    raakt: 'alles',
    casus,
    volg() {
      if (elk !== undefined) elk.stand = 'verstrekt';
    },
  });
};

const doorverstrekkingIntrekken: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const elk = kies(casus?.doorverstrekkingen ?? [], zet.wat);
  return stap('doorverstrekking-intrekken', zet.wie, {
    invoer: () => ({ id: idVan(casus), doorverstrekking: idVan(elk), reden: zet.hoe === 1 ? '' : 'Niet meer nodig.' }),
    verwacht: oordeel(
      partijVan(zet.wie) !== undefined,
      bestaat(zet.wie, casus) && elk !== undefined,
      elk?.stand === 'verstrekt',
      elk?.door === partijVan(zet.wie) || kernVan(zet.wie) !== undefined,
      zet.hoe !== 1,
    ),
    raakt: 'alles',
    casus,
    volg() {
      if (elk !== undefined) elk.stand = 'ingetrokken';
    },
  });
};

/** All agreed; what is no longer possible lapses. */
function voerUit(toestand: Toestand, casus: Casus, voorstel: Casusvoorstel): void {
  const { soort, doel } = voorstel;
  voorstel.stand = 'aangenomen';
  if (soort === 'doorverstrekken') return;
  if (soort === 'afsluiten') {
    if (casus.stand !== 'plan-vastgesteld') voorstel.stand = 'vervallen';
    else {
      casus.stand = 'gesloten';
      casus.nogOverTeNemen = true;
      for (const ander of casus.voorstellen.filter(isOpen)) ander.stand = 'vervallen';
    }
    return;
  }
  if (doel === undefined) throw new Error('een besluit over deelname gaat over iemand');
  const kan = soort === 'deelnemer-toevoegen' ? !casus.deelnemers.includes(doel) : kanWeg(casus, doel);
  if (!kan) voorstel.stand = 'vervallen';
  else if (soort === 'deelnemer-toevoegen') {
    casus.deelnemers.push(doel);
    casus.ooit.add(doel);
  } else casus.deelnemers = casus.deelnemers.filter((elk) => elk !== doel);
  toestand.tik += 1;
}

const casusbesluitStemmen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const open = casus?.voorstellen.filter(isOpen) ?? [];
  const voorstel = kies(zet.wat % 5 === 4 || open.length === 0 ? (casus?.voorstellen ?? []) : open, zet.wat);
  const partij = partijVan(zet.wie);
  const voor = zet.hoe !== 2;
  return stap('casusbesluit-stemmen', zet.wie, {
    invoer: () => ({ ...casusstem(idVan(casus), idVan(voorstel), voor), ...(zet.hoe === 1 ? { reden: '' } : {}) }),
    verwacht: oordeel(
      partij !== undefined,
      // Who is not asked does not know of it, taking part or not; the answer is by another role than the file's.
      voorstel !== undefined && partij !== undefined && voorstel.vereist.includes(partij),
      loopt(casus) && voorstel?.stand === 'open' && voorstel.stemmen.every((al) => al.partij !== partij),
      zet.hoe !== 1,
    ),
    raakt: 'alles',
    casus,
    volg({ stand }) {
      if (casus === undefined || voorstel === undefined || partij === undefined) return;
      voorstel.stemmen.push({ partij, voor });
      if (!voor) voorstel.stand = 'verworpen';
      else if (voorstel.vereist.every((elk) => voorstel.stemmen.some((stem) => stem.partij === elk)))
        voerUit(toestand, casus, voorstel);
      if (stand !== voorstel.stand) throw new Error(`na deze stem is het voorstel ${voorstel.stand}, niet ${stand}`);
    },
  });
};

export const besluitzetten = {
  'deelname-voorstellen': deelnameVoorstellen,
  'doorverstrekking-voorstellen': doorverstrekkingVoorstellen,
  doorverstrekken,
  'doorverstrekking-intrekken': doorverstrekkingIntrekken,
  'casusbesluit-stemmen': casusbesluitStemmen,
} as const satisfies Readonly<Record<string, Bouwer>>;
