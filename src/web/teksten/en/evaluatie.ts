// English words of evaluating the security and the covenant.
import type { evaluatie as nederlands } from '../nl/evaluatie.ts';

export const evaluatie: typeof nederlands = {
  titel: 'Evaluations',
  geen: 'No evaluation was recorded yet.',
  soort: 'What was evaluated?',
  soorten: { beveiliging: 'The security', convenant: 'The covenant' },
  soortuitleg: {
    beveiliging: 'Every year (article 15(3)).',
    convenant: 'Two years after the entry into force, and every two years after that (article 18(4)).',
  },
  gehoudenOp: 'When was the evaluation held?',
  gehoudenOpHint: 'Not in the future, and after the last evaluation.',
  deelnemers: 'Which parties took part?',
  conclusie: 'Conclusions',
  conclusieHint: 'What came out, and what you do with it. No names, no files: everybody in the partnership reads this.',
  herzien: 'Is something revised?',
  herzieningen: { ja: 'Yes', nee: 'No' },
  volgende: (dag) => `The next evaluation is then due by ${dag}.`,
  gelukt: (dag) => `The evaluation was recorded. The next one is due by ${dag}.`,
  gehouden: 'Held',
  wie: 'Took part',
  vastgelegd: 'Recorded',
  doorOp: (door, dag) => `${door}, ${dag}`,
};
