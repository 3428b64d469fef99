// Dutch words of corrections of archived items after a request.
import type { Toestand } from '../../../convenant/correcties.ts';

export const archiefcorrectie = {
  titel: 'Gegevens in het archief',
  puntnaam: (soort: string) => `${soort}, in het archief`,
  voorUitvoerder:
    'Een kernpartij legt deze gegevens voor, beslist erover en voert het uit. In welk dossier ze liggen ziet u niet; de brief wacht op de besluiten.',
  voorKernpartij:
    'Wat in het archief ligt legt een kernpartij voor; een kernpartij beslist en voert het uit. De uitvoerder ziet alleen dat het er is, wat wordt gevraagd en wat is besloten.',
  vernietigd:
    'Hiertoe is besloten voordat het dossier werd gearchiveerd. In het archief gebeurt het aan het einde van de termijn.',
  registers: {
    weegploeg: 'Dossier van de weegploeg, in het archief',
    casusoverleg: 'Dossier van het casusoverleg, in het archief',
  },
  openenUitleg: 'Dat u het opent staat bij het dossier, met het nummer van dit verzoek.',
  openDossier: 'Dossier openen',
  openItem: 'Gegeven openen',
  gegevensHint:
    'Ook wat mensen schreven bij een stem, voorstel of besluit kunt u kiezen: het besluit zelf blijft staan. Van een kopie kiest u het origineel, als dat ook in het archief ligt.',
  stuk: (soort: string, partij: string, dag: string, verzegeld: boolean) =>
    [soort, partij, dag, verzegeld ? 'verzegeld' : ''].filter((deel) => deel !== '').join(', '),
  toestanden: {
    geldig: '',
    afgeschermd: 'De inhoud is afgeschermd en nu voor niemand te zien.',
    verwijderd: 'De inhoud is verwijderd.',
  } satisfies Record<Toestand, string>,
  mee: (nummers: string) => `De kopie in ${nummers} verandert mee.`,
  elders: 'Dit gegeven ligt ook ergens waar het niet mee verandert',
  eldersRegel: {
    kopie: (nummer: string) =>
      `Kopie in de lopende casus ${nummer}: die krijgt bericht dat het aan de bron is gewijzigd. De kopie ligt ook bij het verzoek; de uitvoerder beslist erover en past haar aan.`,
    origineel: (nummer: string) => `Origineel in ${nummer}: laat het daar apart voorleggen.`,
    heropend: (nummer: string) => `Kopie in het heropende dossier ${nummer}: laat het daar apart voorleggen.`,
  },
  hoorpunt: (naam: string, dag: string | undefined) => (dag === undefined ? naam : `${naam}, ingebracht op ${dag}`),
  dicht:
    'Het dossier ligt in het archief en blijft voor u dicht. Kijk in uw eigen registratie wat u op deze dag inbracht.',
  eerder: (wat: string, dag: string) =>
    `Uw partij gaf al een zienswijze op ${dag}: ${wat.toLowerCase()}. Wat u nu zegt komt ervoor in de plaats.`,
  redenHint:
    'De kernpartij die beslist leest dit en legt het bij het verzoek. Noem geen anderen en herhaal niet wat er fout stond.',
  geenZienswijze: 'Uw zienswijze wordt nu niet gevraagd',
  geenZienswijzeUitleg:
    'Vraagt iemand correctie van wat uw partij inbracht en in het archief ligt, dan staat het hier.',
  teDoen: (wat: string) => `Besloten: ${wat.toLowerCase()}.`,
  gevolg:
    'Wat fout was verdwijnt uit het archief, ook uit kopieën daar. Dat er iets veranderde blijft zichtbaar. Wie het gegeven kreeg hoort het. De bewaartermijn blijft gelijk.',
};
