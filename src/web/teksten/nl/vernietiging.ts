// Dutch words of destruction: the list, approving, holds, proposing earlier, and the statements.
import type { Aanhoudgrond, Opheffingsgrond, Vernietigingsgrond } from '../../../convenant/vernietiging.ts';
import type { Nahoudgrond } from '../../../convenant/verzoekbewaring.ts';

export const vernietiging = {
  titel: 'Vernietiging',
  inleiding:
    'Wat aan het einde van zijn termijn is, met nummers en dagen. Twee kernpartijen keuren goed; op de laatste dag vernietigt het systeem.',
  voorstellen: (aantal: number) => `Te vernietigen (${aantal})`,
  leeg: 'Er is niets te vernietigen',
  leegUitleg: 'Een dossier komt hier een maand voor het einde van zijn termijn.',
  zonderNummer: 'Zonder nummer (verzegeld)',
  kolommen: {
    nummer: 'Nummer',
    grond: 'Grond',
    nietVoor: 'Vernietigen op',
    goedgekeurd: 'Goedgekeurd',
    ophoudt: 'Wat het ophoudt',
  },
  registers: { weegploeg: 'Weegploeg', casusoverleg: 'Casusoverleg' },
  inArchief: 'in het archief',
  gronden: {
    bewaartermijn: 'Vijf jaar na de laatste verwerking',
    'niet-geagendeerd': 'Zes maanden na het besluit om niet te agenderen',
    'niet-meer-nodig': 'Niet meer nodig, eerder dan zes maanden',
  } satisfies Record<Vernietigingsgrond, string>,
  vanaf: 'Vanaf',
  zodra: 'Zodra goedgekeurd',
  stand: (aantal: number, nodig: number) => `${aantal} van ${nodig}`,
  bijKernpartijen: (nodig: number) =>
    nodig === 1 ? 'Bij de kernpartijen; een keurt goed' : `Bij de kernpartijen; ${nodig} keuren goed`,
  reden: (tekst: string) => `Reden: ${tekst}`,
  door: (wie: string) => `Voorgesteld door ${wie}`,
  niets: 'Niets',
  nietAangehouden: 'Niet aangehouden',
  informatieplicht: {
    open: 'Eerst opnieuw bekijken of de betrokkene kan worden geïnformeerd',
    tegengehouden:
      'Goedgekeurd, maar artikel 11 houdt het tegen: bekijk opnieuw of de betrokkene kan worden geïnformeerd',
    herbezien: 'Informatieplicht opnieuw bekeken',
    'staat-toe': '',
  },
  verzoek: (nummer: string) => `Verzoek ${nummer} loopt; tot het antwoord wordt niets vernietigd.`,
  nagehouden: {
    aangehouden: (nummer: string) =>
      `Verzoek ${nummer} is beantwoord en aangehouden voor bezwaar, klacht of rechtsvordering, tot en met`,
    bezwaartermijn: (nummer: string) => `Bezwaar tegen het antwoord op verzoek ${nummer} kan nog, tot en met`,
  } satisfies Record<Nahoudgrond, (nummer: string) => string>,
  briefGing: 'De brief aan de betrokkene (artikel 11) ging op',
  wachtTot: 'Eerder vernietigen wacht zolang de betrokkene kan vragen wat er is, tot en met',
  brievenNog: (aantal: number) => (aantal === 1 ? 'nog een brief te versturen' : `nog ${aantal} brieven te versturen`),
  brieven: (aantal: number) =>
    aantal === 1
      ? 'Houdt niets op: er moet nog een brief over een correctie weg. Die plicht blijft als het dossier is vernietigd.'
      : `Houdt niets op: er moeten nog ${aantal} brieven over een correctie weg. Die plicht blijft als het dossier is vernietigd.`,
  aanhouding: (grond: string, kenmerk: string) => `Aangehouden: ${grond} ${kenmerk}, tot en met`,
  aanhoudgronden: {
    verzoek: 'verzoek van een betrokkene',
    bezwaar: 'bezwaar of verzet',
    klacht: 'klacht',
    rechtsvordering: 'rechtsvordering',
  } satisfies Record<Aanhoudgrond, string>,
  aanhouden: {
    knop: (nummer: string) => `${nummer} aanhouden`,
    titel: (nummer: string) => `Vernietiging van ${nummer} aanhouden`,
    waarom: 'Waarom moet het wachten?',
    kenmerk: 'Kenmerk',
    kenmerkHint: 'Het kenmerk van het stuk waarom het gaat, met een cijfer erin. Geen naam.',
    tot: 'Tot en met',
    totHint: 'Hooguit een jaar vooruit. Daarna gaat de vernietiging door, als zij is goedgekeurd.',
    klaar: 'De vernietiging is aangehouden.',
    opheffen: (kenmerk: string) => `Aanhouding ${kenmerk} opheffen`,
    waaromOpheffen: (kenmerk: string) => `Waarom is aanhouding ${kenmerk} niet meer nodig?`,
    opheffingsgronden: {
      afgehandeld: 'Afgehandeld: er is geantwoord, beslist of een uitspraak',
      ingetrokken: 'Ingetrokken door wie erom vroeg',
      onterecht: 'Had er niet moeten zijn, bijvoorbeeld bij een ander dossier',
    } satisfies Record<Opheffingsgrond, string>,
    opgeheven: 'De aanhouding is opgeheven. Vandaag wordt nog niets vernietigd.',
    vandaagOpgeheven: 'Vandaag opgeheven; zij houdt op tot morgen.',
  },
  goedkeuren: {
    titel: 'Goedkeuren namens uw organisatie',
    welke: 'Welke keurt u goed?',
    alles: 'Alles kiezen',
    niets: 'Er is nu niets dat uw organisatie nog kan goedkeuren.',
    herbezien:
      'Ik heb opnieuw bekeken of de betrokkenen kunnen worden geïnformeerd; dat kan nog steeds niet, en de reden zegt waarom niemand is geïnformeerd.',
    reden: 'Reden',
    redenHint:
      'Wat u hebt nagelopen: klachten, verzoeken, de termijn. De reden wordt samen met het dossier vernietigd.',
    redenHintHerzien:
      'Wat u hebt nagelopen, en waarom niemand is geïnformeerd. De reden wordt samen met het dossier vernietigd.',
    gevolg:
      'Vernietigen is niet terug te draaien. Het gebeurt zodra genoeg kernpartijen hebben goedgekeurd en de dag er is; tot dan kan het worden aangehouden.',
    klaar: (aantal: number) =>
      aantal === 1 ? 'U hebt 1 dossier goedgekeurd.' : `U hebt ${aantal} dossiers goedgekeurd.`,
  },
  voortgang: (aantal: number) =>
    aantal === 1 ? '1 dossier wordt nu vernietigd.' : `${aantal} dossiers worden nu vernietigd.`,
  verzegeldTeLaat: (aantal: number) =>
    aantal === 1
      ? 'Een verzegeld dossier is niet op zijn laatste dag vernietigd. Welk, weten alleen politie en OM: vraag het hun.'
      : `${aantal} verzegelde dossiers zijn niet op hun laatste dag vernietigd. Welke, weten alleen politie en OM: vraag het hun.`,
  zonderVerklaring: (aantal: number) =>
    `Vernietigd zonder verklaring tot nu toe: ${aantal}. De verklaring volgt vanzelf.`,
  klaar: 'Er wordt nu niets meer vernietigd. Wat vernietigd is, staat in de verklaringen onderaan.',
  verklaringen: {
    titel: 'Verklaringen van vernietiging',
    leeg: 'Er is nog niets vernietigd.',
    dossiers: (aantal: number) => (aantal === 1 ? '1 dossier of verzoek' : `${aantal} dossiers en verzoeken`),
    verzegeld: 'Over wat verzegeld was; alleen politie en OM zien deze verklaring.',
    opgemaakt: 'Opgemaakt',
    hash: 'SHA-256 van de lijst',
    nietVoorU: 'De verklaringen zelf lezen de kernpartijen en de functionaris gegevensbescherming.',
    uitleg: 'Zonder namen van betrokkenen. PDF/A-2a om te bewaren.',
  },
  vervroegen: {
    reden: 'Waarom is het niet meer nodig?',
    redenHint:
      'De reden wordt samen met het dossier vernietigd. Wie net een brief kreeg kan eerst nog vragen wat er is: dan wacht het zeven weken, maar nooit voorbij de zes maanden.',
    klaar: 'Het voorstel staat op de lijst van te vernietigen dossiers.',
  },
};
