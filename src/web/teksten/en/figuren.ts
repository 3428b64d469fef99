// English words of the figures.
import type { Teksten } from '../nl.ts';

const measures = (count: number) => (count === 1 ? '1 measure' : `${count} measures`);
const participants = (count: number) => (count === 1 ? '1 participant' : `${count} participants`);
const items = (count: number) => (count === 1 ? '1 item' : `${count} items`);
const parties = (count: number) => (count === 1 ? '1 party' : `${count} parties`);
const partners = (count: number) => (count === 1 ? '1 external partner' : `${count} external partners`);
const events = (count: number) => (count === 1 ? '1 event' : `${count} events`);

export const figuren: Teksten['figuren'] = {
  alsTabel: 'Show as table',
  alsFiguur: 'Show as figure',
  vandaag: 'today',
  of: (names) => names.join(' or '),
  verloop: {
    nu: (stand) => `Now: ${stand}.`,
    nuSinds: (stand, date) => `Now: ${stand}, since ${date}.`,
    hierna: (stands) => `Next can be: ${stands}.`,
    termijn: (name, date) => `First term: ${name} ${date}.`,
    termijnVoorbij: (name, date) => `Term passed: ${name} ${date}.`,
    standen: 'Stages',
    kolommen: {
      stand: 'Stage',
      hoever: 'How far',
      dag: 'Date',
      termijn: 'Term',
      uiterlijk: 'Last day',
      artikel: 'Article',
    },
  },
  plan: {
    titel: 'Measures over time',
    samenvatting: (count, owners) => `${measures(count)} with ${participants(owners)}.`,
    telaat: (numbers) =>
      numbers.length === 1 ? `Number ${numbers[0]} is overdue.` : `Overdue: numbers ${numbers.join(', ')}.`,
    velenTelaat: (count) => `${count} are overdue.`,
    nietsTelaat: 'None is overdue.',
    eerste: (date, who) => `Next last day: ${date}, ${who}.`,
    teLaat: 'overdue',
    was: (dag) => `was ${dag}`,
    nummer: (nummer) => `no. ${nummer}`,
    kolomStand: 'State',
  },
  netwerk: {
    titel: 'People and participants',
    uitleg: 'Who belong to this case. Place and distance mean nothing.',
    samenvatting: (party, external) =>
      external === 0
        ? `${parties(party)} around the person concerned.`
        : `${parties(party)} and ${partners(external)} around the person concerned.`,
    betrokkene: 'Person concerned',
    ookAls: (names) => `Person concerned; also brought in as ${names}`,
    sinds: (what, date, reason) => `${what}, since ${date}: ${reason}`,
    rol: 'Role',
    naam: 'Name',
    waarom: 'Why',
    omgeving: 'People around',
    persoon: {
      achterblijver: (role) => `left behind, ${role}`,
      netwerkpersoon: (role) => `of the network, ${role}`,
    },
    personen: (leftBehind, network) =>
      `Recorded: ${leftBehind === 1 ? '1 person' : `${leftBehind} people`} left behind and ${network} of the network.`,
  },
  tijdlijn: {
    samenvatting: (count, from, to) => `${events(count)}, from ${from} to ${to}.`,
    opEenDag: (count, day) => `${events(count)} on ${day}.`,
    keer: (what, count) => (count === 1 ? what : `${what} (${count} times)`),
    verzegeld: (what) => `${what} (sealed)`,
    banen: {
      dossier: 'File',
      signalen: 'Signals',
      vragen: 'Questions',
      weging: 'Weighing',
      casus: 'Case',
      deelnemers: 'Participants',
      gegevens: 'Items',
      plan: 'Plan',
    },
  },
  stroom: {
    titel: 'Who received what',
    uitleg: 'Which party the items came from and who can read them since.',
    geen: 'Nothing was provided yet.',
    deur: 'Copy from the weegploeg',
    plan: (version) => `Plan version ${version}`,
    planInhoud: (count) => `aims and ${measures(count)}`,
    casusoverleg: 'Casusoverleg',
    bron: 'Came from',
    ontvangers: 'Can read this',
    vanaf: (date) => `from ${date}`,
    vanTot: (from, until) => `from ${from} until ${until}`,
    door: (times, external) =>
      times === 1
        ? 'Once, items went on to an external partner.'
        : `${times} times, items went on to ${partners(external)}.`,
    samenvatting: (count, sources, receivers) =>
      `${items(count)} of ${parties(sources)}, to be read by ${parties(receivers)}.`,
    planNaar: (external) => `The adopted plan went to ${partners(external)}.`,
    planNiet: 'No plan went to external partners yet.',
    kolommen: { wanneer: 'Provision' },
  },
};
