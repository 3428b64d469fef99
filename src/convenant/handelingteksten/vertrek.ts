// Names and explanations of the acts on leaving the covenant.
import { act } from './vorm.ts';

export const handelingtekstenVertrek = {
  'partij-opzeggen': act(
    'Deelname opzeggen',
    'Give notice',
    'Legt vast dat uw partij haar deelname opzegt; drie maanden nadat alle partijen de opzegging hadden eindigt zij.',
    'Records that your party gives notice; its participation ends three months after all parties had the notice.',
  ),
  'opzegging-intrekken': act(
    'Opzegging intrekken',
    'Take back the notice',
    'Trekt de opzegging van uw partij in; dat kan tot de dag waarop de deelname eindigt.',
    'Takes back the notice of your party; that is possible until the day on which its participation ends.',
  ),
  'uittredingsbrief-maken': act(
    'Uittredingsbrief maken',
    'Make the exit letter',
    'Maakt de brief over het einde van de deelname: de laatste dag, en dat de geheimhouding blijft.',
    'Makes the letter on the end of participation: the last day, and that secrecy goes on.',
  ),
  'deelname-beeindigen': act(
    'Deelname beëindigen',
    'End participation',
    'Beëindigt toegang en deelname van wie het convenant of bijlage 1 verliet; het systeem doet dit.',
    'Ends access and participation of whoever left the covenant or annex 1; the system does this.',
  ),
} as const;
