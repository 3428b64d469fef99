// The work that this process can carry, by kind of task: acts of the system, and mail when there is somewhere to hand it over.
import type { Taakkop } from '../gate/handeling.ts';
import type { Poort } from '../gate/verzoek.ts';
import { taken } from '../handelingen.ts';
import type { Post } from '../platform/mail/post.ts';
import { taakwerk, type Werk } from './drager.ts';
import { postwerk } from './post.ts';
import { uitnodigingswerk } from './uitnodigingen.ts';

/**
 * Kind of task -> why it lapses: what it was planned for is not so any more, or not yet. What is still to be done after
 * that is planned anew the next day.
 */
const vervalt: Partial<Record<string, readonly string[]>> = {
  'deelname-beeindigen': ['termijn-loopt-nog', 'niet-gevonden'],
  archiveren: ['termijn-loopt-nog', 'niet-gevonden'],
  heropenen: ['bewaartermijn-voorbij', 'niet-gevonden'],
  // Its weegdossier was destroyed five years after the scheduling, while the case went on (13 lid 1).
  'afsluiting-overnemen': ['niet-gevonden'],
  'deelnemer-toelaten': ['stand-staat-niet-toe', 'geen-partij-of-partner', 'neemt-al-deel', 'niet-gevonden'],
  'vernietiging-voorstellen': ['termijn-loopt-nog', 'voorstel-loopt-al', 'niet-gevonden'],
  vernietigen: [
    'voorstel-vervallen',
    'termijn-loopt-nog',
    'niet-goedgekeurd',
    'vernietiging-aangehouden',
    'betrokkene-kan-nog-vragen',
    'informatieplicht-open',
    'niet-gevonden',
  ],
  'verzoek-vernietigen': [
    'verzoek-loopt-nog',
    'termijn-loopt-nog',
    'vernietiging-aangehouden',
    'correctie-niet-uitgevoerd',
    'niet-gevonden',
  ],
  'verklaring-opmaken': ['niets-te-verklaren'],
};

/** What people must do first (12 lid 6): nothing failed, and it can take weeks. */
const wacht = ['correctie-wacht', 'afscherming-wacht'];

/** The act whose tasks mail notices. */
export const mailtaak = 'berichten-mailen';

/** The act whose tasks mail invitations to meetings. */
export const uitnodigingstaak = 'uitnodigingen-mailen';

/** Kind of task -> what carries it out. Without `post` mail is left for a process that has it. */
export function maakWerken(
  poort: Poort,
  post?: { readonly bus: Post; readonly url: string },
): ReadonlyMap<string, Werk> {
  const { [mailtaak]: mail, [uitnodigingstaak]: uitnodigingen, ...rest } = taken;
  return new Map([
    ...Object.values<Taakkop>(rest).map((kop): readonly [string, Werk] => [
      kop.naam,
      taakwerk(poort, kop, vervalt[kop.naam], wacht),
    ]),
    ...(post === undefined
      ? []
      : [
          [mailtaak, postwerk(poort, mail, post.bus, post.url)] as const,
          [uitnodigingstaak, uitnodigingswerk(poort, uitnodigingen, post.bus, post.url)] as const,
        ]),
  ]);
}
