// A dossier and a casus in which something of every kind happened, for the overview of a request of inzage.

import { draagTaken, stelAfsluitingVoor, stelDeelnameVoor, stemEensgezind } from './proefbesluiten.ts';
import {
  analyse,
  brengIn,
  brengVerzegeldIn,
  maatregel,
  onderwerp,
  plan,
  signaal,
  stem,
  vaststelling,
  voorstelInvoer,
  vrijgave,
} from './proefdossiers.ts';
import { achterblijver, adviesvraag, netwerkpersoon, verstrekking, verstrekkingVerzegeld } from './proefdossierwerk.ts';
import { informeer as stuurBrief } from './proefinformeren.ts';
import { brengTotDoorverstrekking } from './proefverstrekkingen.ts';
import { begindag, type Proefwereld } from './proefwereld.ts';

export interface VolDossier {
  readonly dossier: string;
  readonly casus: string;
}

const kern = ['gemeente', 'om', 'politie'] as const;

/** What the weegploeg does with it: questions, withdrawal, release, merge, correction, a proposal refused and one adopted. */
async function vulWeegdossier(wereld: Proefwereld, persoon: Parameters<typeof onderwerp>[0]) {
  const over = { onderwerp: onderwerp(persoon) };
  const eerste = await brengIn(wereld, 'gemeente', signaal({ ...over, gedraging: 'Deelde pamfletten uit.' }));
  const id = eerste.dossier;
  const tweede = await brengIn(wereld, 'gemeente', signaal({ ...over, gedraging: 'Riep iets op een plein.' }));
  const derde = await brengIn(wereld, 'gemeente', signaal({ dossier: id, gedraging: 'Stond bij een verdachte auto.' }));
  const verzegeld = await brengVerzegeldIn(wereld, { ...over, dossier: id, gedraging: 'Sprak met een ronselaar.' });
  await wereld.lukt('dossiers-samenvoegen', 'om', { id, ander: tweede.dossier, reden: 'Het is een en dezelfde.' });
  await wereld.lukt('signaal-intrekken', 'gemeente', { id, gegeven: derde.gegeven, reden: 'De melder vergiste zich.' });
  await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', {
    id,
    vraag: 'Is betrokkene bekend bij de gemeente?',
    aan: ['gemeente', 'om'],
    uiterlijk: '2026-12-15',
  });
  const { vragen } = await wereld.lukt('weegdossier-inzien', 'om', { id });
  const vraag = (soort: string) => vragen.find(({ aan }) => aan.soort === soort)?.id ?? '';
  await wereld.lukt('nadere-informatie-geven', 'gemeente', {
    id,
    vraag: vraag('gemeente'),
    antwoord: 'Staat ingeschreven.',
    grondslag: 'avg-6-1-e',
  });
  await wereld.lukt('informatievraag-intrekken', 'uitvoerder', { id, vraag: vraag('om'), reden: 'Niet meer nodig.' });
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id });
  await wereld.lukt('gegeven-aanvullen', 'uitvoerder', {
    ...{ id, gegeven: gegevens.find(({ soort }) => soort === 'naw')?.id ?? '', reden: 'onvolledig' },
    ...{ aanleiding: 'melding', nieuw: { soort: 'naw', inhoud: { woonplaats: 'Meerstede' } } },
  });
  await wereld.lukt('juistheid-controleren', 'uitvoerder', {
    ...{ id, bekeken: gegevens.map((gegeven) => gegeven.id), aanTePassen: [], uitkomst: 'Alles klopt nog.' },
  });
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(id, [eerste.gegeven, tweede.gegeven]));
  const eerder = await wereld.lukt('agendering-voorstellen', 'om', await voorstelInvoer(wereld, id, 'niet-agenderen'));
  const bij = { dossier: id, gegeven: eerste.gegeven, nummer: eerste.nummer ?? '' };
  await wereld.lukt('stemmen', 'politie', stem({ ...bij, voorstel: eerder.voorstel }, false));
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'om', await voorstelInvoer(wereld, id));
  for (const wie of kern) await wereld.lukt('stemmen', wie, stem({ ...bij, voorstel }));
  return { dossier: id, verzegeld: verzegeld.gegeven };
}

/** What the core parties say of informing: views, a postponement, and in the end the letter. */
async function informeer(wereld: Proefwereld, id: string): Promise<void> {
  const overleg = async (beletsel: boolean) => {
    for (const wie of kern)
      await wereld.lukt('informeren-overleggen', wie, {
        ...{ id, beletsel: beletsel && wie === 'om', gronden: beletsel && wie === 'om' ? ['b' as const] : [] },
        reden: beletsel && wie === 'om' ? 'Een verhoor loopt nog.' : 'Er staat niets in de weg.',
      });
  };
  await overleg(true);
  await wereld.lukt('uitstel-aantekenen', 'gemeente', {
    ...{ id, gronden: ['b'], noodzaak: 'Anders raakt bewijs weg.', evenredigheid: 'Het duurt niet lang.' },
    herbeoordelenOp: '2027-02-23',
  });
  await overleg(false);
  await wereld.lukt('uitstel-herbeoordelen', 'om', { id, uitkomst: 'vervallen', reden: 'Het verhoor is geweest.' });
  const brief = {
    ...{ id, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1' },
    aan: [{ hoedanigheid: 'betrokkene' as const, naam: 'Marijn Volledig', adres: 'Kade 1\n1234 AB Waterhoek' }],
  };
  await stuurBrief(wereld, 'gemeente', brief, { verzondenOp: begindag, wijze: 'post' });
}

/** What the casusoverleg does with it: people, measures, advice, monitoring, disclosure, participation, closure. */
async function vulCasus(wereld: Proefwereld, casus: string): Promise<void> {
  await wereld.lukt('gegeven-verstrekken', 'rvdk', verstrekking(casus));
  const geheim = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus, geheim.gegeven));
  await wereld.lukt('netwerkpersoon-opnemen', 'uitvoerder', netwerkpersoon(casus));
  await wereld.lukt('achterblijver-opnemen', 'uitvoerder', achterblijver(casus));
  const { advies } = await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus));
  await wereld.lukt('advies-vastleggen', 'uitvoerder', { id: casus, advies, antwoord: 'Bied een vaste begeleider.' });
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partners.ggz));
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  const { plannen, gegevens } = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  const welke = plannen[0]?.maatregelen[0]?.id ?? '';
  await wereld.lukt('voortgang-vastleggen', 'rvdk', { id: casus, dag: begindag, tekst: 'Het plan loopt.' });
  await wereld.lukt('maatregel-verlengen', 'uitvoerder', {
    ...{ id: casus, maatregel: welke, uiterlijk: '2027-03-01', reden: 'De wachtlijst is lang.' },
  });
  await wereld.lukt('monitoring-plannen', 'uitvoerder', { id: casus, dag: begindag });
  await wereld.lukt('monitoring-vastleggen', 'rvdk', {
    ...{ id: casus, dag: begindag, conclusie: 'Hij komt op alle afspraken.', uitkomst: 'afschalen' },
    volgende: '2026-12-20',
  });
  await wereld.lukt('casusgegeven-aanvullen', 'uitvoerder', {
    ...{ id: casus, gegeven: gegevens.find(({ soort }) => soort === 'naw')?.id ?? '', reden: 'onvolledig' },
    ...{ aanleiding: 'controle', nieuw: { soort: 'naw', inhoud: { land: 'Nederland' } } },
  });
  const nu = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus });
  await wereld.lukt('casusjuistheid-controleren', 'uitvoerder', {
    ...{ id: casus, bekeken: nu.gegevens.map(({ id }) => id), aanTePassen: [], uitkomst: 'Alles klopt in de casus.' },
  });
  const weg = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  await wereld.lukt('casusbesluit-stemmen', 'om', {
    id: casus,
    voorstel: weg,
    voor: false,
    reden: 'De school hoeft niet.',
  });
  const bestaand = { casus, casusnummer: '', dossier: '', gegeven: '', nummer: '', voorstel: '' };
  const { doorverstrekking } = await brengTotDoorverstrekking(wereld, 'verstrekt', bestaand);
  await wereld.lukt('doorverstrekking-intrekken', 'rvdk', {
    ...{ id: casus, doorverstrekking, reden: 'De intake is geweest.' },
  });
  await wereld.lukt('maatregel-afronden', 'uitvoerder', {
    ...{ id: casus, maatregel: welke, dag: begindag, uitkomst: 'bereikt', tekst: 'Hij gaat naar school.' },
  });
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
}

/** One person, with everything. */
export async function brengVolDossier(
  wereld: Proefwereld,
  persoon: Parameters<typeof onderwerp>[0],
): Promise<VolDossier> {
  const { dossier, verzegeld } = await vulWeegdossier(wereld, persoon);
  const [rij] = await wereld.achter('select casus from weegploeg.dossier where id = $1', [dossier]);
  const casus: string = rij?.casus;
  await informeer(wereld, dossier);
  await wereld.lukt('politiegegevens-vrijgeven', 'om', vrijgave(dossier, verzegeld));
  await vulCasus(wereld, casus);
  return { dossier, casus };
}
