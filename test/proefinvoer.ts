// For every act the least input that its schema takes, so that tests can walk all acts: what comes of it is up to the rule.
import { readFileSync } from 'node:fs';
import { leesPartnerschapsbestand } from '../src/cli/partnerschap-laden.ts';
import { demobestand } from '../src/cli/start.ts';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';

const overleg = { akkoord: true };

/** Act -> its input about dossier, casus, mandate or person `id`. */
export const minsteInvoer: { readonly [N in Handelingnaam]: (id: string) => Invoeren[N] } = {
  'convenant-vastleggen': () => leesPartnerschapsbestand(JSON.parse(readFileSync(demobestand, 'utf8'))),
  'convenant-in-werking-stellen': () => ({}),
  'geheimhouding-bevestigen': () => ({ geheimhouding: true, richtlijnen: true }),
  'autorisatie-aanvragen': (id) => ({
    functionaris: id,
    rol: 'casusoverleglid',
    doel: 'proef',
    begin: '2026-11-23',
    einde: '2027-11-23',
  }),
  'autorisatie-toekennen': (id) => ({ id }),
  'autorisatie-intrekken': (id) => ({ id, reden: 'proef' }),
  'autorisaties-inzien': () => ({}),
  'samenwerkingsverband-inzien': () => ({}),
  'werkvoorraad-inzien': () => ({}),
  'signaal-inbrengen': () => ({ meldDatum: '2026-11-05', afkomst: 'eigen' }),
  'signaal-intrekken': (id) => ({ id, gegeven: id }),
  'politiegegevens-vrijgeven': (id) => ({
    id,
    gegeven: id,
    opsporingsbelang: { geenBezwaar: true },
    functionaris: overleg,
    om: overleg,
  }),
  'dossiers-samenvoegen': (id) => ({ id, ander: id }),
  'nadere-informatie-vragen': (id) => ({ id, uiterlijk: '2026-12-31' }),
  'nadere-informatie-geven': (id) => ({ id, vraag: id }),
  'signalen-analyseren': (id) => ({ id, criteria: [] }),
  'agendering-voorstellen': (id) => ({ id, uitkomst: 'agenderen' }),
  stemmen: (id) => ({ id, voorstel: id, voor: true }),
  agenderen: (id) => ({ id }),
  'niet-agenderen': (id) => ({ id }),
  'weegdossiers-zoeken': () => ({ tekst: '' }),
  'weegdossier-inzien': (id) => ({ id }),
  'gegeven-verstrekken': (id) => ({ id, soort: 'analyse', fase: 'opstellen' }),
  'verstrekte-politiegegevens-vrijgeven': (id) => ({
    id,
    gegeven: id,
    opsporingsbelang: { geenBezwaar: true },
    functionaris: overleg,
    om: overleg,
  }),
  'achterblijver-opnemen': (id) => ({ id, persoon: {}, hulp: false }),
  'netwerkpersoon-opnemen': (id) => ({ id, persoon: {} }),
  'advies-vragen': (id) => ({ id, uiterlijk: '2026-12-31' }),
  'advies-vastleggen': (id) => ({ id, advies: id }),
  'plan-opstellen': (id) => ({ id }),
  'maatregel-opnemen': (id) => ({ id, eigenaar: id, uiterlijk: '2026-12-31' }),
  'plan-vaststellen': (id) => ({ id }),
  'deelname-voorstellen': (id) => ({ id, soort: 'deelnemer-toevoegen', deelnemer: id }),
  'casusbesluit-stemmen': (id) => ({ id, voorstel: id, voor: true }),
  'deelnemer-toevoegen': (id) => ({ id, voorstel: id }),
  'deelnemer-verwijderen': (id) => ({ id, voorstel: id }),
  'casusbesluiten-inzien': () => ({}),
  'casussen-zoeken': () => ({ tekst: '' }),
  'casus-inzien': (id) => ({ id }),
  'plan-inzien': () => ({}),
  'doorverstrekking-voorstellen': (id) => ({ id, ontvanger: id }),
  doorverstrekken: (id) => ({ id, doorverstrekking: id }),
  'doorverstrekking-intrekken': (id) => ({ id, doorverstrekking: id }),
  'verstrekkingen-inzien': (id) => ({ casus: id }),
  'ontvangen-gegevens-inzien': () => ({}),
};
