// Dutch words of evaluating the security and the covenant.
import type { Evaluatiesoort } from '../../../convenant/evaluaties.ts';

export const evaluatie = {
  titel: 'Evaluaties',
  geen: 'Er is nog geen evaluatie vastgelegd.',
  soort: 'Wat is geëvalueerd?',
  soorten: { beveiliging: 'De beveiliging', convenant: 'Het convenant' } satisfies Record<Evaluatiesoort, string>,
  soortuitleg: {
    beveiliging: 'Elk jaar (artikel 15 lid 3).',
    convenant: 'Twee jaar na de inwerkingtreding, en daarna elke twee jaar (artikel 18 lid 4).',
  } satisfies Record<Evaluatiesoort, string>,
  gehoudenOp: 'Wanneer is de evaluatie gehouden?',
  gehoudenOpHint: 'Niet in de toekomst, en na de vorige evaluatie.',
  deelnemers: 'Welke partijen deden mee?',
  conclusie: 'Conclusies',
  conclusieHint:
    'Wat bleek, en wat u daarmee doet. Geen namen, geen dossiers: iedereen in het samenwerkingsverband leest dit.',
  herzien: 'Wordt er iets herzien?',
  herzieningen: { ja: 'Ja', nee: 'Nee' },
  volgende: (dag: string) => `De volgende evaluatie is dan uiterlijk ${dag}.`,
  gelukt: (dag: string) => `De evaluatie is vastgelegd. De volgende is uiterlijk ${dag}.`,
  gehouden: 'Gehouden',
  wie: 'Meegedaan',
  vastgelegd: 'Vastgelegd',
  doorOp: (door: string, dag: string) => `${door}, ${dag}`,
};
