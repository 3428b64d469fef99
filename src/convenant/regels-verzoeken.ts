// The rules of the acts on requests of data subjects (art. 12), by act.
import { archiefcorrectieBeslissen } from './artikelen/archiefcorrectie-beslissen.ts';
import { archiefcorrectieUitvoeren } from './artikelen/archiefcorrectie-uitvoeren.ts';
import { archiefcorrectieVoorleggen } from './artikelen/archiefcorrectie-voorleggen.ts';
import { archiefpuntInzien } from './artikelen/archiefpunt-inzien.ts';
import { archiefzienswijzeGeven } from './artikelen/archiefzienswijze-geven.ts';
import { archiefzienswijzenInzien } from './artikelen/archiefzienswijzen-inzien.ts';
import { casuspuntInzien } from './artikelen/casuspunt-inzien.ts';
import { correctieBeantwoorden } from './artikelen/correctie-beantwoorden.ts';
import { correctieBeslissen } from './artikelen/correctie-beslissen.ts';
import { correctieVoorleggen } from './artikelen/correctie-voorleggen.ts';
import { correctiebriefBekijken } from './artikelen/correctiebrief-bekijken.ts';
import { correctiebriefOpmaken } from './artikelen/correctiebrief-opmaken.ts';
import { correctiepuntInzien } from './artikelen/correctiepunt-inzien.ts';
import { identiteitVaststellen } from './artikelen/identiteit-vaststellen.ts';
import { inzageVerlenen } from './artikelen/inzage-verlenen.ts';
import { inzageWeigeren } from './artikelen/inzage-weigeren.ts';
import { inzagebriefMaken } from './artikelen/inzagebrief-maken.ts';
import { inzagestukkenBeoordelen } from './artikelen/inzagestukken-beoordelen.ts';
import { overzichtsbriefBekijken } from './artikelen/overzichtsbrief-bekijken.ts';
import { verdagingsbriefMaken } from './artikelen/verdagingsbrief-maken.ts';
import { vertegenwoordigerToetsen } from './artikelen/vertegenwoordiger-toetsen.ts';
import { verzoekAanhouden } from './artikelen/verzoek-aanhouden.ts';
import { verzoekDoorzoeken } from './artikelen/verzoek-doorzoeken.ts';
import { verzoekHerstellen } from './artikelen/verzoek-herstellen.ts';
import { verzoekIntrekken } from './artikelen/verzoek-intrekken.ts';
import { verzoekInzien } from './artikelen/verzoek-inzien.ts';
import { verzoekNietBehandelen } from './artikelen/verzoek-niet-behandelen.ts';
import { verzoekOntvangen } from './artikelen/verzoek-ontvangen.ts';
import { verzoekVerdagen } from './artikelen/verzoek-verdagen.ts';
import { verzoekbriefMaken } from './artikelen/verzoekbrief-maken.ts';
import { verzoekenInzien } from './artikelen/verzoeken-inzien.ts';
import { verzoekenVerantwoorden } from './artikelen/verzoeken-verantwoorden.ts';
import { verzoekenZoeken } from './artikelen/verzoeken-zoeken.ts';
import { vondstBeoordelen } from './artikelen/vondst-beoordelen.ts';
import { weigerbriefBekijken } from './artikelen/weigerbrief-bekijken.ts';
import { woordenCorrigeren } from './artikelen/woorden-corrigeren.ts';
import { woordenInzien } from './artikelen/woorden-inzien.ts';
import type { Verzoekhandeling } from './dossier.ts';

export const verzoekregels = {
  'verzoek-ontvangen': verzoekOntvangen,
  'identiteit-vaststellen': identiteitVaststellen,
  'vertegenwoordiger-toetsen': vertegenwoordigerToetsen,
  'verzoek-verdagen': verzoekVerdagen,
  'verzoek-doorzoeken': verzoekDoorzoeken,
  'vondst-beoordelen': vondstBeoordelen,
  'overzichtsbrief-bekijken': overzichtsbriefBekijken,
  'weigerbrief-bekijken': weigerbriefBekijken,
  'inzage-verlenen': inzageVerlenen,
  'inzage-weigeren': inzageWeigeren,
  'inzagebrief-maken': inzagebriefMaken,
  'verzoekbrief-maken': verzoekbriefMaken,
  'inzagestukken-beoordelen': inzagestukkenBeoordelen,
  'verzoek-niet-behandelen': verzoekNietBehandelen,
  'verzoek-herstellen': verzoekHerstellen,
  'verzoek-intrekken': verzoekIntrekken,
  'verzoek-aanhouden': verzoekAanhouden,
  'correctie-voorleggen': correctieVoorleggen,
  'correctie-beslissen': correctieBeslissen,
  'correctiepunt-inzien': correctiepuntInzien,
  'casuspunt-inzien': casuspuntInzien,
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
} as const satisfies Record<Verzoekhandeling, unknown>;
