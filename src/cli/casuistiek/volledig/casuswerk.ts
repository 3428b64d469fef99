// The steps of the casusoverleg on the file: who takes part, what is provided, people around the subject, advice.
import { createHash } from 'node:crypto';
import type { Partijsoort } from '../../../convenant/rollen.ts';
import { wachtOp } from './wachten.ts';
import type { Taakvan } from './weegwerk.ts';
import {
  casusVan,
  deelnemerVan,
  doe,
  dossierVan,
  leesCasus,
  Misgelopen,
  stapsleutel,
  stemvolgorde,
  type Werk,
  woordvoerder,
} from './werk.ts';

interface Stemming {
  readonly voorstel: string;
  /** Reason of everybody who votes for. */
  readonly reden: string;
  readonly tegen: { readonly [soort in Partijsoort]?: string | undefined };
}

/** All parties that must vote do so, those against last; throws Misgelopen when it comes to something else than the file says. */
async function stem(werk: Werk, { voorstel, reden, tegen }: Stemming): Promise<void> {
  const id = casusVan(werk);
  const vereist = (await leesCasus(werk)).besluiten.find((besluit) => besluit.id === voorstel)?.vereist ?? [];
  const onbekend = Object.keys(tegen).filter((soort) => !vereist.some((partij) => partij === soort));
  if (onbekend.length > 0) throw new Misgelopen(`${onbekend.join(', ')} stemt hier niet`);
  let stand = 'open';
  for (const partij of stemvolgorde(vereist, tegen)) {
    if (stand !== 'open') break;
    const bezwaar = tegen[partij];
    const { antwoord } = await doe(
      werk,
      await werk.mensen.partij(partij, werk.stap.dag),
      'casusbesluit-stemmen',
      { id, voorstel, voor: bezwaar === undefined, reden: bezwaar ?? reden },
      `stemmen-${partij}`,
    );
    ({ stand } = antwoord);
  }
  const verwacht = Object.keys(tegen).length === 0 ? 'aangenomen' : 'verworpen';
  if (stand !== verwacht) throw new Misgelopen(`het voorstel is ${stand}, niet ${verwacht}`);
}

/** An id that nobody has, the same in every run: a body that is on no list can be asked for, and is refused. */
function geenId(naam: string): string {
  const hex = createHash('sha256').update(naam).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export async function wijzigDeelname(werk: Werk, { wat }: Taakvan<'toevoegen' | 'verwijderen'>): Promise<boolean> {
  const { dag } = werk.stap;
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  const deelnemer = (await werk.zoekDeelnemer(wat.wie, dag)) ?? geenId(wat.wie);
  const invoer = { id: casusVan(werk), soort: wat.soort, deelnemer, motivering: wat.reden };
  if (wat.geweigerd !== undefined) {
    const uitkomst = await uitvoerder.doe('deelname-voorstellen', invoer, stapsleutel(werk.stap, 'voorstel'));
    if (uitkomst.soort === 'geweigerd' && uitkomst.weigeringen.some(({ reden }) => reden === wat.geweigerd))
      return false;
    throw new Misgelopen(`deelname-voorstellen is niet geweigerd met ${wat.geweigerd}`);
  }
  const { antwoord, herhaald } = await doe(werk, uitvoerder, 'deelname-voorstellen', invoer);
  await stem(werk, { voorstel: antwoord.voorstel, reden: wat.reden, tegen: wat.tegen });
  return herhaald;
}

export async function verstrek(werk: Werk, { wat }: Taakvan<'verstrekken'>): Promise<boolean> {
  const { label, op: _, door, regime, ...invoer } = wat;
  const { antwoord, herhaald } = await doe(werk, await werk.mensen.partij(door, werk.stap.dag), 'gegeven-verstrekken', {
    ...invoer,
    id: casusVan(werk),
    soort: 'signaal',
    wpgRegime: regime,
  });
  werk.geheugen.gegevens.set(`verstrekking:${label}`, antwoord.gegeven);
  return herhaald;
}

export async function neemPersoonOp(werk: Werk, { wat }: Taakvan<'persoon'>): Promise<boolean> {
  const { label, op: _, achterblijver, ...persoon } = wat;
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const invoer = { ...persoon, id: casusVan(werk) };
  const { antwoord, herhaald } =
    achterblijver === undefined
      ? await doe(werk, uitvoerder, 'netwerkpersoon-opnemen', invoer)
      : await doe(werk, uitvoerder, 'achterblijver-opnemen', { ...invoer, ...achterblijver });
  werk.geheugen.gegevens.set(`persoon:${label}`, antwoord.gegeven);
  return herhaald;
}

export async function vraagAdvies(werk: Werk, { advies, wat }: Taakvan<'advies-vragen'>): Promise<boolean> {
  const { op: _, antwoordOp: __, antwoord: ___, ...invoer } = wat;
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { antwoord, herhaald } = await doe(werk, uitvoerder, 'advies-vragen', { ...invoer, id: casusVan(werk) });
  werk.geheugen.adviezen.set(advies, antwoord.advies);
  return herhaald;
}

export async function legAdviesVast(werk: Werk, taak: Taakvan<'advies-vastleggen'>): Promise<boolean> {
  const advies = werk.geheugen.adviezen.get(taak.advies);
  if (advies === undefined) throw new Misgelopen('er is geen advies gevraagd');
  const invoer = { id: casusVan(werk), advies, antwoord: taak.antwoord };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'advies-vastleggen', invoer)).herhaald;
}

/** Asks the consent of the parties for a disclosure; those who take part see the items, the others only its kind and why. */
export async function stelDoorverstrekkingVoor(
  werk: Werk,
  { plaats, wat }: Taakvan<'doorverstrekking-voorstellen'>,
): Promise<boolean> {
  const selectie = wat.gegevens.map(({ bron, tekst }) => {
    const gegeven = werk.geheugen.gegevens.get(bron);
    if (gegeven === undefined) throw new Misgelopen(`een gegeven van soort ${bron.split(':')[0]} is er niet`);
    return { gegeven, noodzaak: wat.noodzaak, tekst };
  });
  const namens = woordvoerder(werk.geval.besluit?.deelnemers.map(({ wie }) => wie) ?? []);
  const { antwoord, herhaald } = await doe(
    werk,
    await werk.mensen.partij(namens, werk.stap.dag),
    'doorverstrekking-voorstellen',
    {
      id: casusVan(werk),
      ontvanger: await deelnemerVan(werk, wat.aan),
      soortGegevens: wat.soort,
      noodzaak: wat.noodzaak,
      selectie,
    },
  );
  werk.geheugen.doorverstrekkingen.set(plaats, antwoord.doorverstrekking);
  await stem(werk, { voorstel: antwoord.voorstel, reden: wat.noodzaak, tegen: wat.tegen });
  return herhaald;
}

export async function verstrekDoor(werk: Werk, { plaats }: Taakvan<'doorverstrekken'>): Promise<boolean> {
  const doorverstrekking = werk.geheugen.doorverstrekkingen.get(plaats);
  if (doorverstrekking === undefined) throw new Misgelopen('er is geen voorstel tot doorverstrekken');
  const invoer = { id: casusVan(werk), doorverstrekking };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'doorverstrekken', invoer)).herhaald;
}

/** The partner binds itself to secrecy on its own day (14 lid 2). */
export async function bindPartner(werk: Werk, { partner }: Taakvan<'geheimhouding'>): Promise<boolean> {
  const invoer = { geheimhouding: true, richtlijnen: true } as const;
  return (await doe(werk, werk.mensen.ongebonden(partner), 'geheimhouding-bevestigen', invoer)).herhaald;
}

export async function adviseerSluiten(werk: Werk, { advies }: Taakvan<'afsluiting-adviseren'>): Promise<boolean> {
  const invoer = { id: casusVan(werk), advies };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'afsluiting-adviseren', invoer)).herhaald;
}

/** The closure comes to the weegdossier by a task, and makes what was said of informing count no more: what follows comes after it. */
async function wachtOpOvername(werk: Werk): Promise<void> {
  if (werk.geval.regels.length === 0) return;
  const id = dossierVan(werk, werk.geval);
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const overgenomen = await wachtOp(async () => {
    const gelezen = await uitvoerder.doe('weegdossier-inzien', { id });
    // What was archived in an earlier run is not read here any more.
    return gelezen.soort === 'gedaan' && gelezen.antwoord.stand === 'geagendeerd' ? undefined : true;
  });
  if (overgenomen === undefined) throw new Misgelopen('de sluiting kwam niet in het weegdossier');
}

/** The core parties decide whether the case is closed, taking part in it or not. */
export async function sluit(werk: Werk, { wat }: Taakvan<'afsluiten'>): Promise<boolean> {
  const invoer = { id: casusVan(werk), motivering: wat.motivering };
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { antwoord, herhaald } = await doe(werk, uitvoerder, 'afsluiting-voorstellen', invoer);
  await stem(werk, { voorstel: antwoord.voorstel, reden: wat.motivering, tegen: wat.tegen });
  if (Object.keys(wat.tegen).length === 0) await wachtOpOvername(werk);
  return herhaald;
}
