// The acts on requests of data subjects (art. 12), by name.
import { archiefcorrectieBeslissen } from './archiefcorrectie-beslissen.ts';
import { archiefcorrectieUitvoeren } from './archiefcorrectie-uitvoeren.ts';
import { archiefcorrectieVoorleggen } from './archiefcorrectie-voorleggen.ts';
import { archiefpuntInzien } from './archiefpunt-inzien.ts';
import { archiefzienswijzeGeven } from './archiefzienswijze-geven.ts';
import { archiefzienswijzenInzien } from './archiefzienswijzen-inzien.ts';
import { casuspuntInzien } from './casuspunt-inzien.ts';
import { casuszienswijzeGeven } from './casuszienswijze-geven.ts';
import { correctieBeantwoorden } from './correctie-beantwoorden.ts';
import { correctieBeslissen } from './correctie-beslissen.ts';
import { correctieVoorleggen } from './correctie-voorleggen.ts';
import { correctiebriefBekijken } from './correctiebrief-bekijken.ts';
import { correctiebriefOpmaken } from './correctiebrief-opmaken.ts';
import { correctiepuntInzien } from './correctiepunt-inzien.ts';
import { correctiezienswijzeGeven } from './correctiezienswijze-geven.ts';
import { identiteitVaststellen } from './identiteit-vaststellen.ts';
import { inzageVerlenen } from './inzage-verlenen.ts';
import { inzageWeigeren } from './inzage-weigeren.ts';
import { inzagebriefMaken } from './inzagebrief-maken.ts';
import { inzagestukkenBeoordelen } from './inzagestukken-beoordelen.ts';
import { overzichtsbriefBekijken } from './overzichtsbrief-bekijken.ts';
import { verdagingsbriefMaken } from './verdagingsbrief-maken.ts';
import { vertegenwoordigerToetsen } from './vertegenwoordiger-toetsen.ts';
import { verzoekAanhouden } from './verzoek-aanhouden.ts';
import { verzoekDoorzoeken } from './verzoek-doorzoeken.ts';
import { verzoekHerstellen } from './verzoek-herstellen.ts';
import { verzoekIntrekken } from './verzoek-intrekken.ts';
import { verzoekInzien } from './verzoek-inzien.ts';
import { verzoekNietBehandelen } from './verzoek-niet-behandelen.ts';
import { verzoekOntvangen } from './verzoek-ontvangen.ts';
import { verzoekVerdagen } from './verzoek-verdagen.ts';
import { verzoekbriefMaken } from './verzoekbrief-maken.ts';
import { verzoekenInzien } from './verzoeken-inzien.ts';
import { verzoekenVerantwoorden } from './verzoeken-verantwoorden.ts';
import { verzoekenZoeken } from './verzoeken-zoeken.ts';
import { vondstBeoordelen } from './vondst-beoordelen.ts';
import { weigerbriefBekijken } from './weigerbrief-bekijken.ts';
import { woordenCorrigeren } from './woorden-corrigeren.ts';
import { woordenInzien } from './woorden-inzien.ts';

export const verzoekacten = {
  'verzoek-ontvangen': verzoekOntvangen,
  'identiteit-vaststellen': identiteitVaststellen,
  'vertegenwoordiger-toetsen': vertegenwoordigerToetsen,
  'verzoek-verdagen': verzoekVerdagen,
  'verzoek-doorzoeken': verzoekDoorzoeken,
  'overzichtsbrief-bekijken': overzichtsbriefBekijken,
  'weigerbrief-bekijken': weigerbriefBekijken,
  'inzage-verlenen': inzageVerlenen,
  'inzage-weigeren': inzageWeigeren,
  'inzagebrief-maken': inzagebriefMaken,
  'verzoekbrief-maken': verzoekbriefMaken,
  'inzagestukken-beoordelen': inzagestukkenBeoordelen,
  'vondst-beoordelen': vondstBeoordelen,
  'verzoek-niet-behandelen': verzoekNietBehandelen,
  'verzoek-herstellen': verzoekHerstellen,
  'verzoek-intrekken': verzoekIntrekken,
  'verzoek-aanhouden': verzoekAanhouden,
  'correctie-voorleggen': correctieVoorleggen,
  'correctie-beslissen': correctieBeslissen,
  'correctiepunt-inzien': correctiepuntInzien,
  'casuspunt-inzien': casuspuntInzien,
  'correctiezienswijze-geven': correctiezienswijzeGeven,
  'casuszienswijze-geven': casuszienswijzeGeven,
  'woorden-inzien': woordenInzien,
  'woorden-corrigeren': woordenCorrigeren,
  'correctiebrief-bekijken': correctiebriefBekijken,
  'correctiebrief-opmaken': correctiebriefOpmaken,
  'correctie-beantwoorden': correctieBeantwoorden,
  'archiefcorrectie-voorleggen': archiefcorrectieVoorleggen,
  'archiefcorrectie-beslissen': archiefcorrectieBeslissen,
  'archiefcorrectie-uitvoeren': archiefcorrectieUitvoeren,
  'archiefpunt-inzien': archiefpuntInzien,
  'archiefzienswijzen-inzien': archiefzienswijzenInzien,
  'archiefzienswijze-geven': archiefzienswijzeGeven,
  'verdagingsbrief-maken': verdagingsbriefMaken,
  'verzoeken-inzien': verzoekenInzien,
  'verzoeken-zoeken': verzoekenZoeken,
  'verzoeken-verantwoorden': verzoekenVerantwoorden,
  'verzoek-inzien': verzoekInzien,
} as const;
