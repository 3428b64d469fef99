// The steps of a request of a data subject: from its receipt to its answer, each by whom the covenant names (art. 12).
import { isVerklaard } from './bewaarwerk.ts';
import { beoordeelStukken, zoek, zoekOpnieuw } from './inzagewerk.ts';
import { beslisKopieen, schermArchiefAf } from './kopiewerk.ts';
import { type Verzoekwerk, verzoekVan } from './verzoekgeheugen.ts';
import { wachtOp } from './wachten.ts';
import { doe, dossierVan, lees, Misgelopen, plekVan } from './werk.ts';

/** Carries out one step; true when an earlier run did it. */
export async function behandel(werk: Verzoekwerk): Promise<boolean> {
  const { sleutel } = werk.stap;
  const { geheugen } = werk;
  geheugen.vernietigd ??= await isVerklaard(werk, werk.besluit.eindstand.vernietigdOp, werk.stap.dag);
  if (geheugen.vernietigd) return true;
  if (sleutel === 'ontvangen') return ontvang(werk);
  if (sleutel === 'vernietigd') return zieEinde(werk);
  if (geheugen.klaar === true) return true;
  switch (sleutel) {
    case 'identiteit':
      return stelIdentiteitVast(werk);
    case 'bevoegdheid':
      return toetsBevoegdheid(werk);
    case 'zoeken':
      return zoek(werk);
    case 'voorleggen':
      return legVoor(werk);
    case 'beslissen':
      return beslis(werk);
    case 'antwoorden':
      return antwoord(werk);
  }
}

async function ontvang(werk: Verzoekwerk): Promise<boolean> {
  const { soort, weg, hoedanigheid, ontvangen, verzoeker, betrokkene, geboortedatum, vraag } = werk.verzoek;
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const gedaan = await doe(werk, uitvoerder, 'verzoek-ontvangen', {
    soort,
    weg,
    hoedanigheid,
    ontvangenOp: ontvangen,
    verzoeker: { naam: verzoeker, contact: werk.besluit.adres },
    betrokkene: { ...betrokkene, geboortedatum },
    vraag,
    // One cell of the list holds what is asked and why.
    reden: soort === 'inzage' ? undefined : vraag,
  });
  werk.geheugen.id = gedaan.antwoord.verzoek;
  const { stand } = await lees(uitvoerder, 'verzoek-inzien', { id: gedaan.antwoord.verzoek });
  werk.geheugen.klaar = stand !== 'open';
  return gedaan.herhaald;
}

async function stelIdentiteitVast(werk: Verzoekwerk): Promise<boolean> {
  const { hoedanigheid } = werk.verzoek;
  const { herhaald } = await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'identiteit-vaststellen', {
    id: verzoekVan(werk),
    wijzen: werk.besluit.identiteit?.wijzen,
    op: werk.stap.dag,
    van: hoedanigheid === 'gemachtigde' ? 'betrokkene' : 'verzoeker',
    geenKopie: true,
  });
  return herhaald;
}

async function toetsBevoegdheid(werk: Verzoekwerk): Promise<boolean> {
  const { stuk, stukVan, belangKind, onbevoegd } = werk.besluit.bevoegdheid ?? {};
  const { herhaald } = await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'vertegenwoordiger-toetsen', {
    id: verzoekVan(werk),
    uitkomst: onbevoegd === undefined ? 'bevoegd' : 'onbevoegd',
    stuk,
    stukVan,
    belangKind,
    toelichting: onbevoegd,
  });
  return herhaald;
}

/** The items that a request to correct is about lie in the weegdossier of its case, by row. */
async function legVoor(werk: Verzoekwerk): Promise<boolean> {
  const { correctie } = werk.besluit;
  const geval = werk.gevallen.get(correctie?.geval ?? '')?.geval;
  if (correctie === undefined || geval === undefined) throw new Misgelopen('het geval van de correctie is er niet');
  const dossier = dossierVan(werk, geval);
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { gegevens } = await lees(uitvoerder, 'weegdossier-inzien', { id: dossier });
  const punten = correctie.punten.map(({ regel, soort, ...vraag }) => {
    const { gegeven: signaal } = plekVan(werk, regel);
    const naw = gegevens.find((een) => een.soort === 'naw' && een.bij === signaal)?.id;
    const gegeven = soort === 'naw' ? naw : signaal;
    if (gegeven === undefined) throw new Misgelopen(`${regel} heeft geen ${soort}`);
    return { gegeven, gevraagd: vraag.gevraagd, aangevoerd: vraag.aangevoerd };
  });
  const { tussentijds, reden } = correctie;
  const { antwoord, herhaald } = await doe(werk, uitvoerder, 'correctie-voorleggen', {
    id: verzoekVan(werk),
    register: 'weegploeg',
    dossier,
    punten,
    tussentijds,
    reden,
  });
  werk.geheugen.punten = antwoord.punten;
  werk.geheugen.mee = antwoord.mee.map(({ van, punt, register }) => ({
    plaats: punten.findIndex(({ gegeven }) => gegeven === van),
    punt,
    register,
  }));
  if (tussentijds === 'afschermen') await schermArchiefAf(werk);
  return herhaald;
}

async function beslis(werk: Verzoekwerk): Promise<boolean> {
  const { dag } = werk.stap;
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  let alles = true;
  for (const [plaats, punt] of (werk.besluit.correctie?.punten ?? []).entries()) {
    const id = werk.geheugen.punten?.[plaats];
    if (id === undefined) throw new Misgelopen('het punt is niet voorgelegd');
    const { herhaald } = await doe(
      werk,
      uitvoerder,
      'correctie-beslissen',
      {
        id: verzoekVan(werk),
        register: 'weegploeg',
        punt: id,
        besluit: punt.besluit,
        grond: punt.grond,
        motivering: punt.motivering,
        wordt: punt.wordt,
        gehoord: punt.gehoord.map((partij) => ({
          partij,
          op: dag,
          eens: punt.oneens[partij] === undefined,
          tekst: punt.oneens[partij],
        })),
      },
      `beslissen-${plaats + 1}`,
    );
    alles &&= herhaald;
    await beslisKopieen(werk, plaats, punt);
  }
  return alles;
}

async function antwoord(werk: Verzoekwerk): Promise<boolean> {
  const { antwoord: wat, adres } = werk.besluit;
  const { dag } = werk.stap;
  const id = verzoekVan(werk);
  if (wat.soort === 'niet-behandelen') {
    const invoer = { id, verzondenOp: dag };
    return (await doe(werk, await werk.mensen.uitvoerder(dag), 'verzoek-niet-behandelen', invoer)).herhaald;
  }
  await zoekOpnieuw(werk);
  const contact = werk.spel.bestand.functies.find(({ rol }) => rol.trim().toLowerCase() === 'uitvoerder')?.email;
  if (wat.soort === 'beantwoorden') {
    const invoer = { id, contact, verzondenOp: dag };
    return (await doe(werk, await werk.mensen.partij('gemeente', dag), 'correctie-beantwoorden', invoer)).herhaald;
  }
  const brief = { id, naam: werk.verzoek.verzoeker, adres, contact };
  const wie = await werk.mensen.partij(wat.door, dag);
  if (wat.soort === 'weigeren') {
    const { vorm, gronden, weging, motivering } = wat;
    const invoer = { ...brief, vorm, gronden, weging, motivering };
    return (await doe(werk, wie, 'inzage-weigeren', invoer)).herhaald;
  }
  await beoordeelStukken(werk);
  const { reden, weging, motivering } = wat;
  return (await doe(werk, wie, 'inzage-verlenen', { ...brief, reden, weging, motivering })).herhaald;
}

/** On its day the task of the system destroys the request; a statement says so (art. 13 lid 1). */
async function zieEinde(werk: Verzoekwerk): Promise<boolean> {
  const { dag } = werk.stap;
  const id = verzoekVan(werk);
  const uitvoerder = await werk.mensen.uitvoerder(dag);
  const weg = await wachtOp(
    async () => (await uitvoerder.doe('verzoek-inzien', { id })).soort === 'niet-gevonden' || undefined,
  );
  if (weg === undefined) throw new Misgelopen('het verzoek is er nog');
  if ((await wachtOp(async () => (await isVerklaard(werk, dag, dag)) || undefined)) === undefined)
    throw new Misgelopen('er is geen verklaring van vernietiging van het verzoek');
  return false;
}
