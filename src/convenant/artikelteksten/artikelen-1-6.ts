// Explanations of articles 1 to 6: definitions, tasks, purpose, responsibility, uitvoerder and legal grounds.

export const artikelen1tot6 = {
  '1': {
    a: {
      nl: 'Een achterblijver is iemand uit het gezin van een uitreiziger die is gebleven.',
      en: 'A person left behind is a member of the traveller’s family who stayed.',
    },
    b: {
      nl: 'In het casusoverleg zitten de partijen en partners die aan het plan van aanpak werken.',
      en: 'The casusoverleg holds the parties and partners that work on the plan.',
    },
    c: {
      nl: 'Een externe casuspartner doet alleen mee als hij nodig is én op bijlage 1 staat.',
      en: 'An external case partner takes part only if it is needed and is listed on annex 1.',
    },
    d: {
      nl: 'Extremisme is handelen buiten de wet om politieke besluiten af te dwingen.',
      en: 'Extremism is acting outside the law to force political decisions.',
    },
    e: {
      nl: 'Het plan van aanpak is één document met het doel en de maatregelen van iedereen die meedoet.',
      en: 'The plan is one document with the aim and the measures of everyone who takes part.',
    },
    f: {
      nl: 'Radicalisering is een proces waarin iemand steeds meer bereid raakt tot uiterste daden.',
      en: 'Radicalisation is a process in which somebody grows ever readier for extreme deeds.',
    },
    g: {
      nl: 'Het referentiekader is de vaste lijst criteria waarmee de weegploeg weegt.',
      en: 'The referentiekader is the fixed list of criteria by which the weegploeg weighs.',
    },
    h: {
      nl: 'Een signaal is iets dat een mens feitelijk deed of zei en dat bij een criterium past. Een mening of geloof is geen signaal.',
      en: 'A signal is something that a human being did or said and that fits a criterion. An opinion or a belief is no signal.',
    },
    i: {
      nl: 'Het subject is de persoon over wie het overleg gaat.',
      en: 'The subject is the person whom the meeting is about.',
    },
    j: {
      nl: 'Een terugkeerder is een uitreiziger die het strijdgebied weer heeft verlaten.',
      en: 'A returnee is a traveller who has left the conflict area again.',
    },
    k: {
      nl: 'Een uitreiziger vertrekt om zich bij een jihadistische groep aan te sluiten.',
      en: 'A traveller leaves to join a jihadist group.',
    },
    l: {
      nl: 'De uitvoerder beheert de gegevens zorgvuldig, namens de kernpartijen.',
      en: 'The uitvoerder (executor) manages the data with care, on behalf of the core parties.',
    },
    m: {
      nl: 'De weegploeg bestaat uit gemeente, OM en politie. Zij beslissen samen of een aanpak nodig is en wie meedoet.',
      en: 'The weegploeg is municipality, prosecutors and police. Together they decide whether an approach is needed and who joins.',
    },
  },
  '2': {
    'a-e': {
      nl: 'Elke partij werkt binnen haar eigen wettelijke taak.',
      en: 'Every party works within its own statutory task.',
    },
    a: {
      nl: 'De gemeente zorgt voor de openbare orde en voor hulp, werk en inkomen.',
      en: 'The municipality sees to public order and to help, work and income.',
    },
    b: { nl: 'De politie handhaaft de wet en helpt wie dat nodig heeft.', en: 'The police enforce the law and help.' },
    c: { nl: 'Het OM vervolgt strafbare feiten.', en: 'The Public Prosecution Service prosecutes offences.' },
    d: {
      nl: 'De Raad voor de Kinderbescherming beschermt minderjarigen die gevaar lopen.',
      en: 'The Child Care and Protection Board protects minors at risk.',
    },
    e: {
      nl: 'De reclassering houdt toezicht en helpt verdachten en veroordeelden te veranderen.',
      en: 'The probation service supervises, and helps suspects and convicts to change.',
    },
  },
  '3': {
    '': {
      nl: 'De partijen werken samen om risico’s kleiner te maken en zorg te bieden, ook voor minderjarigen, met één gezamenlijke aanpak.',
      en: 'The parties work together to reduce risks and to offer care, for minors too, in one joint approach.',
    },
    'a-f': {
      nl: 'Een plan kiest uit zes doelen, van deradicalisering tot hulp aan achterblijvers, en gaat over mensen die in Nederland verblijven.',
      en: 'A plan chooses from six aims, from deradicalisation to help for those left behind, and is about people who stay in the Netherlands.',
    },
    f: {
      nl: 'Hulp aan achterblijvers is een doel, maar alleen als zij dat zelf willen.',
      en: 'Help to those left behind is an aim, but only if they want it.',
    },
  },
  '4': {
    '1': {
      nl: 'Gemeente, OM en politie zijn samen verantwoordelijk voor de gegevens.',
      en: 'Municipality, prosecutors and police are jointly responsible for the data.',
    },
    '2': {
      nl: 'De verwerking stond gemeld bij de toezichthouder; nu hoort zij in het verwerkingsregister.',
      en: 'The processing was notified to the supervisor; now it belongs in the register of processing.',
    },
  },
  '5': {
    '1': {
      nl: 'De kernpartijen stellen een uitvoerder aan. Zonder uitvoerder kan niemand in de dossiers werken; termijnen lopen door.',
      en: 'The core parties appoint an uitvoerder (executor). Without one nobody can work in the files; terms run on.',
    },
    '2': {
      nl: 'De uitvoerder bereidt de overleggen voor en houdt het systeem bij.',
      en: 'The uitvoerder (executor) prepares the meetings and keeps the system.',
    },
  },
  '6': {
    a: {
      nl: 'Het OM mag strafvorderlijke gegevens geven als een zwaarwegend algemeen belang dat vraagt (Wjsg 39f).',
      en: 'Prosecutors may give criminal data where a weighty public interest asks for it (Wjsg 39f).',
    },
    b: {
      nl: 'De politie mag omschreven politiegegevens geven als dat nodig is voor een zwaarwegend belang (Wpg 18 en 20).',
      en: 'The police may give described police data where a weighty interest needs them (Wpg 18 and 20).',
    },
    c: {
      nl: 'De gemeente mag gegevens verwerken als haar publieke taak dat nodig maakt (AVG 6 lid 1 e).',
      en: 'The municipality may process data where its public task needs it (GDPR 6(1)(e)).',
    },
    d: {
      nl: 'De Raad voor de Kinderbescherming mag gegevens geven als zijn publieke taak dat nodig maakt (AVG 6 lid 1 e).',
      en: 'The Child Care and Protection Board may give data where its public task needs it (GDPR 6(1)(e)).',
    },
    e: {
      nl: 'De reclassering mag gegevens geven voor toezicht, advies aan justitie en taakstraffen (AVG 6 lid 1 c).',
      en: 'The probation service may give data for supervision, advice to judicial bodies and community service (GDPR 6(1)(c)).',
    },
  },
} as const;
