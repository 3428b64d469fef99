// English words of notices by letter.
import type { Teksten } from '../nl.ts';

export const kennisgeving: Teksten['kennisgeving'] = {
  titel: 'Notices by letter',
  inleiding:
    'Whoever received an item is told when it was corrected. These parties and partners read nothing here any more: they left or were struck, or nobody has an authorisation. They are told by letter. A core party writes about what is archived, the uitvoerder about all else.',
  leeg: 'There is nobody to tell by letter.',
  leegUitleg: 'After a correction this page says who gets a letter, and by when.',
  voor: (aan, nummer) => `${aan}, ${nummer}`,
  zonderNummer: 'sealed file',
  inArchief: (nummer) => `${nummer} (archive)`,
  isVernietigd: (nummer: string) => `${nummer} (destroyed)`,
  toelichting: 'Why do you open the archive?',
  toelichtingHint:
    'The letter says what stands there now, as far as the receiver had it. That you open the file for it stays on record with it. After your reason you can draw up or fetch the letter.',
  uiterlijk: 'To be sent by',
  verstuurd: 'Sent',
  doorOp: (door, dag) => `${dag}, ${door}`,
  items: 'Items',
  item: (soort, wijziging, op, ontvangen) =>
    ontvangen === undefined
      ? `${soort}: ${wijziging}, ${op}`
      : `${soort}: ${wijziging}, ${op}; had it since ${ontvangen}`,
  opmaken: (naam) => `Draw up the letter of notice for ${naam}`,
  opgemaakt: 'The letter was drawn up and is kept as it is.',
  versie: (nummer, dag) => `letter ${nummer} of ${dag}`,
  versieUitleg: (door, aantal) => `${door} · ${aantal === 1 ? 'one item' : `${aantal} items`}`,
  briefUitleg:
    'The letter (in Dutch) says what changed and what the receiver does. What it says now is in it only as far as it received the item. You record the sending yourself afterwards: the letter that you choose then is kept.',
  verstuurdeBrief: (naam) => `letter as sent, ${naam}`,
  verstuurdUitleg: 'As it was sent. Where an item changed again since, it only says that it did.',
  vernietigdUitleg: 'The letter gives number, kind and days; there is nothing more. Nothing of it is kept.',
  nietBewaard: 'Of this letter it is only on record that it went.',
  welkeBrief: 'Which letter was sent?',
  welkeBriefHint: 'The letter stays with the file as it was drawn up.',
  eerstOpmaken: 'Draw up the letter first, in the list of notices.',
  verzondenOp: 'On which day was the letter sent?',
  weg: 'This letter was sent already, or it is not in your list.',
  gelukt: (aan) => `Recorded. ${aan} is now in the list of who was told.`,
  geluktVernietigd: (aan: string) => `Recorded. There is nothing left to tell ${aan} of this file.`,
  nogNiet: 'letter still to be sent',
};
