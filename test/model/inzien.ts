// Every way to look, with what the covenant lets this reader see of it; a look that shows more or less than that is a fault.
import assert from 'node:assert/strict';
import { kernVan, partijVan, partnerVan } from './begrippen.ts';
import { geldendPlan } from './casusoverleg.ts';
import { type Bouwer, idVan, kiesCasus, kiesDossier, oordeel, stap } from './stap.ts';
import { neemtAlsPartnerDeel, zietCasus, zietCasusitem, zietDossier, zietItem } from './zicht.ts';

const gesorteerd = (lijst: readonly (readonly unknown[])[]) => lijst.map((rij) => JSON.stringify(rij)).sort();
const gelijk = (
  wat: string,
  gezien: readonly (readonly unknown[])[],
  verwacht: readonly (readonly unknown[])[],
): void => assert.deepEqual(gesorteerd(gezien), gesorteerd(verwacht), wat);

const uitgebracht = ({ partij, voor }: { readonly partij: string; readonly voor: boolean }) => `${partij} ${voor}`;

const weegdossiersZoeken: Bouwer = (toestand, { wie, wat }) => {
  const zichtbaar = toestand.dossiers.filter(
    (dossier) =>
      dossier.naar === undefined &&
      zietDossier(wie, dossier) &&
      dossier.items.some((item) => item.soort === 'naw' && item.toestand === 'geldig' && zietItem(wie, item)),
  );
  const gezocht = wat % 2 === 1 ? zichtbaar[wat % zichtbaar.length] : undefined;
  return stap('weegdossiers-zoeken', wie, {
    invoer: () => ({ tekst: gezocht?.naam ?? '' }),
    verwacht: oordeel(kernVan(wie) !== undefined || wie === 'uitvoerder', true),
    volg({ resultaten }) {
      const gezien = resultaten.map(({ id, nummer, stand }) => [id, nummer, stand]);
      const alle = zichtbaar.map(({ id, nummer, stand }) => [id, nummer ?? null, stand]);
      // Who searches a name finds at least those who bear it; names alike can come with them.
      const gevonden = gezocht === undefined ? alle : alle.filter(([id]) => resultaten.some((een) => een.id === id));
      gelijk('gevonden weegdossiers', gezien, gevonden);
      for (const { id } of zichtbaar.filter(({ naam }) => naam === gezocht?.naam))
        assert.ok(
          resultaten.some((een) => een.id === id),
          'wie zo heet wordt gevonden',
        );
    },
  });
};

const weegdossierInzien: Bouwer = (toestand, zet) => {
  const { wie } = zet;
  // A case is no weegdossier, whatever its id.
  const dossier = zet.wat % 9 === 8 ? undefined : kiesDossier(toestand, zet);
  return stap('weegdossier-inzien', wie, {
    invoer: () => ({ id: zet.wat % 9 === 8 ? idVan(kiesCasus(toestand, zet)) : idVan(dossier) }),
    verwacht: oordeel(
      kernVan(wie) !== undefined || wie === 'uitvoerder',
      dossier !== undefined && zietDossier(wie, dossier),
    ),
    volg(gezien) {
      if (dossier === undefined) return;
      assert.deepEqual(
        [gezien.nummer, gezien.stand, gezien.verzegeld, gezien.casusnummer],
        [dossier.nummer ?? null, dossier.stand, dossier.verzegeld, dossier.casus?.nummer ?? null],
      );
      const soorten = ['naw', 'signaal', 'analyse'];
      gelijk(
        'gegevens van het weegdossier',
        gezien.gegevens.filter(({ soort }) => soorten.includes(soort)).map((item) => [item.id, item.verzegeld]),
        dossier.items
          .filter((item) => item.toestand === 'geldig' && zietItem(wie, item))
          .map((item) => [item.id, item.verzegeld]),
      );
      // Questions, proposals and votes stand in the order in which they were made.
      assert.deepEqual(
        gezien.vragen.map(({ id, beantwoordOp }) => [id, beantwoordOp === null]),
        dossier.vragen.map(({ id, antwoord }) => [id, antwoord === undefined]),
      );
      assert.deepEqual(
        gezien.voorstellen.map(({ id, stand, stemmen }) => [id, stand, ...stemmen.map(uitgebracht)]),
        dossier.voorstellen.map(({ id, stand, stemmen }) => [id, stand, ...stemmen.map(uitgebracht)]),
      );
    },
  });
};

const informatieplichtenInzien: Bouwer = (toestand, { wie }) =>
  stap('informatieplichten-inzien', wie, {
    invoer: () => ({}),
    verwacht: oordeel(kernVan(wie) !== undefined || wie === 'fg', true),
    volg({ plichten }) {
      gelijk(
        'plichten',
        plichten.map(({ dossier, geinformeerdOp, uitstel }) => [dossier, geinformeerdOp !== null, uitstel !== null]),
        toestand.dossiers.flatMap(({ id, plicht }) =>
          plicht === undefined ? [] : [[id, plicht.geinformeerd, plicht.uitstel]],
        ),
      );
    },
  });

const casussenZoeken: Bouwer = (toestand, { wie }) =>
  stap('casussen-zoeken', wie, {
    invoer: () => ({ tekst: '' }),
    verwacht: oordeel(partijVan(wie) !== undefined || wie === 'uitvoerder', true),
    volg({ resultaten }) {
      gelijk(
        'gevonden casussen',
        resultaten.map(({ id, nummer, stand }) => [id, nummer, stand]),
        toestand.casussen
          // Who is shielded or removed is found by nobody (12.6).
          .filter(({ items }) => items.some(({ soort, toestand: is }) => soort === 'naw' && is === 'geldig'))
          .filter((casus) => zietCasus(wie, casus))
          .map(({ id, nummer, stand }) => [id, nummer, stand]),
      );
    },
  });

const casusInzien: Bouwer = (toestand, zet) => {
  const { wie } = zet;
  const casus = zet.wat % 9 === 8 ? undefined : kiesCasus(toestand, zet);
  return stap('casus-inzien', wie, {
    invoer: () => ({ id: zet.wat % 9 === 8 ? idVan(kiesDossier(toestand, zet)) : idVan(casus) }),
    verwacht: oordeel(
      partijVan(wie) !== undefined || wie === 'uitvoerder',
      casus !== undefined && zietCasus(wie, casus),
    ),
    volg(gezien) {
      if (casus === undefined) return;
      assert.deepEqual([gezien.nummer, gezien.stand], [casus.nummer, casus.stand]);
      assert.equal(gezien.deelnemers.length, casus.deelnemers.length);
      const soorten = ['naw', 'signaal', 'analyse'];
      gelijk(
        'gegevens van de casus',
        gezien.gegevens.filter(({ soort }) => soorten.includes(soort)).map((item) => [item.id, item.verzegeld]),
        casus.items
          .filter((item) => item.toestand === 'geldig' && zietCasusitem(wie, casus, item))
          .map((item) => [item.id, item.verzegeld]),
      );
      gelijk(
        'plannen',
        gezien.plannen.map(({ plan, versie, stand, maatregelen }) => [plan, versie, stand, maatregelen.length]),
        casus.plannen
          .filter(({ stand }) => stand !== 'vervallen')
          .map(({ id, versie, stand, maatregelen }) => [id, versie, stand, maatregelen.length]),
      );
      assert.deepEqual(
        gezien.besluiten.map(({ id, stand, stemmen }) => [id, stand, ...stemmen.map(uitgebracht)]),
        casus.voorstellen.map(({ id, stand, stemmen }) => [id, stand, ...stemmen.map(uitgebracht)]),
      );
    },
  });
};

const casusbesluitenInzien: Bouwer = (toestand, { wie }) =>
  stap('casusbesluiten-inzien', wie, {
    invoer: () => ({}),
    verwacht: oordeel(partijVan(wie) !== undefined, true),
    volg({ besluiten }) {
      gelijk(
        'gevraagde besluiten',
        besluiten.map(({ id, gestemd }) => [id, gestemd]),
        toestand.casussen.flatMap(({ voorstellen }) =>
          voorstellen
            .filter(({ stand, vereist }) => stand === 'open' && vereist.some((partij) => partij === partijVan(wie)))
            .map(({ id, stemmen }) => [id, stemmen.some(({ partij }) => partij === partijVan(wie))]),
        ),
      );
    },
  });

const planInzien: Bouwer = (toestand, { wie }) =>
  stap('plan-inzien', wie, {
    invoer: () => ({}),
    verwacht: oordeel(partijVan(wie) !== undefined || wie === 'uitvoerder' || partnerVan(wie) !== undefined, true),
    volg({ plannen }) {
      gelijk(
        'plannen die gelden',
        plannen.map(({ casusnummer, plan, maatregelen }) => [casusnummer, plan, maatregelen.length]),
        toestand.casussen
          .filter((casus) => zietCasus(wie, casus) || neemtAlsPartnerDeel(wie, casus))
          .flatMap((casus) => {
            const plan = geldendPlan(casus);
            return plan === undefined ? [] : [[casus.nummer, plan.id, plan.maatregelen.length]];
          }),
      );
    },
  });

const ontvangenGegevensInzien: Bouwer = (toestand, { wie }) =>
  stap('ontvangen-gegevens-inzien', wie, {
    invoer: () => ({}),
    verwacht: oordeel(partnerVan(wie) !== undefined, true),
    volg({ ontvangen }) {
      const merken = (inhoud: unknown) => (JSON.stringify(inhoud).match(/merk\d{4}|Naam[A-Z]\w+/g) ?? []).sort();
      gelijk(
        'ontvangen gegevens',
        ontvangen.map(({ casusnummer, gegevens }) => [casusnummer, merken(gegevens)]),
        toestand.casussen
          .filter((casus) => neemtAlsPartnerDeel(wie, casus))
          .flatMap(({ nummer, doorverstrekkingen }) =>
            doorverstrekkingen
              .filter(({ ontvanger, stand }) => ontvanger === wie && stand === 'verstrekt')
              .map(({ versies }) => [nummer, versies.flatMap(({ merken }) => merken).sort()]),
          ),
      );
    },
  });

const verstrekkingenInzien: Bouwer = (toestand, zet) => {
  const { wie } = zet;
  const casus = kiesCasus(toestand, zet);
  return stap('verstrekkingen-inzien', wie, {
    invoer: () => ({ casus: idVan(casus) }),
    verwacht: oordeel(
      partijVan(wie) !== undefined || wie === 'uitvoerder',
      casus !== undefined && zietCasus(wie, casus),
    ),
    volg({ verstrekkingen }) {
      if (casus === undefined) return;
      gelijk(
        'verstrekkingen',
        verstrekkingen.map(({ id, verstrektOp, ingetrokkenOp }) => [id, verstrektOp !== null, ingetrokkenOp !== null]),
        casus.doorverstrekkingen.map(({ id, stand }) => [id, stand !== 'gevraagd', stand === 'ingetrokken']),
      );
    },
  });
};

/** Duties are many and change with every act; what must hold of them is that they tell nothing that is not for this reader. */
const werkvoorraadInzien: Bouwer = (_toestand, { wie }) =>
  stap('werkvoorraad-inzien', wie, { invoer: () => ({}), verwacht: oordeel(true, true) });
const berichtenInzien: Bouwer = (_toestand, { wie }) =>
  stap('berichten-inzien', wie, { invoer: () => ({}), verwacht: oordeel(true, true) });

/** Looks at everything that there is for somebody. */
export const lijsten = {
  'weegdossiers-zoeken': weegdossiersZoeken,
  'informatieplichten-inzien': informatieplichtenInzien,
  'casussen-zoeken': casussenZoeken,
  'casusbesluiten-inzien': casusbesluitenInzien,
  'plan-inzien': planInzien,
  'ontvangen-gegevens-inzien': ontvangenGegevensInzien,
  'werkvoorraad-inzien': werkvoorraadInzien,
  'berichten-inzien': berichtenInzien,
} as const satisfies Readonly<Record<string, Bouwer>>;
/** Looks at one dossier or case. */
export const bladen = {
  'weegdossier-inzien': weegdossierInzien,
  'casus-inzien': casusInzien,
  'verstrekkingen-inzien': verstrekkingenInzien,
} as const satisfies Readonly<Record<string, Bouwer>>;
