// English words of corrections of archived items after a request.
import type { Teksten } from '../nl.ts';

export const archiefcorrectie: Teksten['verzoeken']['archief'] = {
  titel: 'Items in the archive',
  puntnaam: (soort: string) => `${soort}, in the archive`,
  voorUitvoerder:
    'A core party puts these items to the request, decides on them and carries that out. You do not see in which file they lie; the letter waits for the decisions.',
  voorKernpartij:
    'What lies in the archive is put to the request by a core party; a core party decides and carries it out. The uitvoerder sees only that it is there, what is asked and what was decided.',
  vernietigd: 'This was decided before the file was archived. In the archive it happens at the end of the term.',
  registers: { weegploeg: 'File of the weegploeg, archived', casusoverleg: 'File of the casusoverleg, archived' },
  openenUitleg: 'That you open it is noted with the file, by the number of this request.',
  openDossier: 'Open the file',
  openItem: 'Open the item',
  gegevensHint:
    'You can also choose what people wrote with a vote, proposal or decision: the decision itself stays. Of a copy choose the original, when that lies in the archive too.',
  stuk: (soort: string, partij: string, dag: string, verzegeld: boolean) =>
    [soort, partij, dag, verzegeld ? 'sealed' : ''].filter((deel) => deel !== '').join(', '),
  toestanden: {
    geldig: '',
    afgeschermd: 'The content is shielded and nobody can see it now.',
    verwijderd: 'The content was removed.',
  },
  mee: (nummers: string) => `The copy in ${nummers} changes along.`,
  elders: 'This item also lies where it does not change along',
  eldersRegel: {
    kopie: (nummer: string) =>
      `Copy in case ${nummer} that runs: it is told that the item changed at its source. The copy lies with the request too; the uitvoerder decides it and corrects it.`,
    origineel: (nummer: string) => `Original in ${nummer}: have it put to the request there.`,
    heropend: (nummer: string) => `Copy in the reopened file ${nummer}: have it put to the request there.`,
  },
  hoorpunt: (naam, dag) => (dag === undefined ? naam : `${naam}, brought in on ${dag}`),
  dicht:
    'The file lies in the archive and stays closed to you. Look in your own records what you brought in on this day.',
  eerder: (wat, dag) =>
    `Your party gave a view on ${dag} already: ${wat.toLowerCase()}. What you say now takes its place.`,
  redenHint:
    'The core party that decides reads this and keeps it with the request. Name nobody else and do not repeat what was wrong.',
  geenZienswijze: 'Your view is not asked for now',
  geenZienswijzeUitleg:
    'When somebody asks to correct what your party brought and what lies in the archive, it is here.',
  teDoen: (wat: string) => `Decided: ${wat.toLowerCase()}.`,
  gevolg:
    'What was wrong goes from the archive, from copies there too. That something changed stays visible. Whoever received the item is told. The term of keeping stays the same.',
};
