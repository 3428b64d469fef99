// Passing on to a case that runs as art. 8.5 and 9.2 have it: item by item, each once, and nothing that is for the college only.
import { type Bouwer, idVan, kiesDossier, oordeel, stap } from './stap.ts';
import { inWeegploeg, openItems } from './weegploeg.ts';
import { zietDossier } from './zicht.ts';

const doorgifteVoorstellen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const items = openItems(dossier);
  const eerder = dossier?.doorgegeven ?? new Set();
  // Police data under the authorisation stay with the college; an analysis that weighed them goes in own words.
  const metMachtiging = items.some(({ machtiging }) => machtiging);
  const selectie = items
    .filter(({ machtiging, soort }) => !machtiging || (zet.hoe === 2 && soort === 'signaal'))
    .filter(({ id }) => !eerder.has(id) || zet.hoe === 3);
  return stap('doorgifte-voorstellen', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      motivering: zet.hoe === 1 ? '' : 'Het plan vraagt het.',
      selectie: selectie.map(({ id, soort }) => ({
        gegeven: id,
        reden: 'nodig voor het plan',
        ...((soort === 'analyse' || soort === 'antwoord') && metMachtiging ? { tekst: 'In eigen woorden.' } : {}),
      })),
    }),
    verwacht: oordeel(
      inWeegploeg(zet.wie),
      dossier !== undefined && zietDossier(zet.wie, dossier),
      dossier?.stand === 'geagendeerd' && dossier.casus?.stand !== 'gesloten',
      dossier?.voorstellen.every(({ stand }) => stand !== 'open') === true,
      zet.hoe !== 1,
      selectie.length > 0,
      selectie.every(({ id, machtiging }) => !eerder.has(id) && !machtiging),
    ),
    raakt: 'weegploeg',
    volg({ voorstel }) {
      dossier?.voorstellen.push({
        ...{ id: voorstel, soort: 'doorgeven', vereist: ['gemeente', 'om', 'politie'] },
        ...{ stemmen: [], stand: 'open', deelnemers: [], selectie: selectie.map(idVan) },
        sinds: toestand.tik,
      });
    },
  });
};

export const doorgiftezetten = {
  'doorgifte-voorstellen': doorgifteVoorstellen,
} as const satisfies Readonly<Record<string, Bouwer>>;
