// The one builder of addresses within the screens: random ids and choices of view only, never a name.
import { linkOptions } from '@tanstack/react-router';
import type { Casusoverleghandeling, Verzoekhandeling, Weegploeghandeling } from '../convenant/dossier.ts';
import type { Plichtsoort } from '../convenant/vormen/werkvoorraad.ts';
import type { Informeerhandeling } from './schermen/informeren/handelingen.ts';
import type { Casustab, Register, Weegtab } from './tabbladen.ts';

export const paden = {
  begin: () => linkOptions({ to: '/', search: {} }),
  werkvoorraad: (soort?: Plichtsoort) => linkOptions({ to: '/', search: soort === undefined ? {} : { soort } }),
  berichten: () => linkOptions({ to: '/berichten' }),
  weegdossiers: () => linkOptions({ to: '/weegdossiers' }),
  signaalInbrengen: (dossier?: string) =>
    linkOptions({ to: '/weegdossiers/signaal-inbrengen', search: dossier === undefined ? {} : { dossier } }),
  weegdossier: (id: string, tab?: Weegtab) =>
    linkOptions({ to: '/weegdossiers/$id', params: { id }, search: tab === undefined ? {} : { tab } }),
  weeghandeling: (id: string, handeling: Weegploeghandeling, gegeven?: string, verzoek?: string) =>
    linkOptions({
      to: '/weegdossiers/$id/$handeling',
      params: { id, handeling },
      search: { ...(gegeven === undefined ? {} : { gegeven }), ...(verzoek === undefined ? {} : { verzoek }) },
    }),
  casussen: () => linkOptions({ to: '/casussen' }),
  casus: (id: string, tab?: Casustab) =>
    linkOptions({ to: '/casussen/$id', params: { id }, search: tab === undefined ? {} : { tab } }),
  casushandeling: (id: string, handeling: Casusoverleghandeling, gegeven?: string, verzoek?: string) =>
    linkOptions({
      to: '/casussen/$id/$handeling',
      params: { id, handeling },
      search: { ...(gegeven === undefined ? {} : { gegeven }), ...(verzoek === undefined ? {} : { verzoek }) },
    }),
  verstrekking: (id: string, verstrekking: string) =>
    linkOptions({ to: '/casussen/$id/verstrekkingen/$verstrekking', params: { id, verstrekking } }),
  verstrekkingen: (partner?: string) =>
    linkOptions({ to: '/verstrekkingen', search: partner === undefined ? {} : { partner } }),
  informatieplichten: () => linkOptions({ to: '/informatieplichten' }),
  informatieplicht: (id: string) => linkOptions({ to: '/informatieplichten/$id', params: { id } }),
  informeerhandeling: (id: string, handeling: Informeerhandeling) =>
    linkOptions({ to: '/informatieplichten/$id/$handeling', params: { id, handeling } }),
  casusbesluiten: () => linkOptions({ to: '/casusbesluiten' }),
  casusbesluit: (voorstel: string) => linkOptions({ to: '/casusbesluiten/$voorstel', params: { voorstel } }),
  vergaderingen: () => linkOptions({ to: '/vergaderingen' }),
  vergadering: (register: Register, id: string) =>
    linkOptions({ to: '/vergaderingen/$register/$id', params: { register, id } }),
  vergaderingVoorbereiden: (register: Register, vergadering?: string) =>
    linkOptions({
      to: '/vergaderingen/$register/voorbereiden',
      params: { register },
      search: vergadering === undefined ? {} : { vergadering },
    }),
  plannen: () => linkOptions({ to: '/plannen' }),
  plan: (casus: string) => linkOptions({ to: '/plannen/$casus', params: { casus } }),
  verzoeken: () => linkOptions({ to: '/verzoeken' }),
  verzoekverantwoording: () => linkOptions({ to: '/verzoeken/verantwoording' }),
  verzoekOntvangen: () => linkOptions({ to: '/verzoeken/verzoek-ontvangen' }),
  verzoek: (id: string) => linkOptions({ to: '/verzoeken/$id', params: { id } }),
  verzoekhandeling: (id: string, handeling: Verzoekhandeling) =>
    linkOptions({ to: '/verzoeken/$id/$handeling', params: { id, handeling } }),
  kennisgevingsbrieven: () => linkOptions({ to: '/kennisgevingsbrieven' }),
  kennisgevingsbrief: (brief: string) => linkOptions({ to: '/kennisgevingsbrieven/$brief', params: { brief } }),
  archiefzienswijzen: () => linkOptions({ to: '/archiefzienswijzen' }),
  archief: () => linkOptions({ to: '/archief' }),
  archiefdossier: (id: string) => linkOptions({ to: '/archief/$id', params: { id } }),
  vernietiging: () => linkOptions({ to: '/vernietiging' }),
  vernietigingAanhouden: (dossier: string) => linkOptions({ to: '/vernietiging/$id', params: { id: dossier } }),
  samenwerkingsverband: () => linkOptions({ to: '/samenwerkingsverband' }),
  convenantInWerking: () => linkOptions({ to: '/samenwerkingsverband/convenant-in-werking-stellen' }),
  instellingenVoorstellen: () => linkOptions({ to: '/samenwerkingsverband/instellingen-voorstellen' }),
  bijlageVoorstellen: () => linkOptions({ to: '/samenwerkingsverband/bijlage-voorstellen' }),
  bijlageStemmen: (voorstel: string) =>
    linkOptions({ to: '/samenwerkingsverband/bijlage-stemmen/$voorstel', params: { voorstel } }),
  partijOpzeggen: () => linkOptions({ to: '/samenwerkingsverband/opzeggen' }),
  opzeggingIntrekken: () => linkOptions({ to: '/samenwerkingsverband/opzegging-intrekken' }),
  evaluatieVastleggen: () => linkOptions({ to: '/samenwerkingsverband/evaluatie-vastleggen' }),
  instellingenStemmen: () => linkOptions({ to: '/samenwerkingsverband/instellingen-stemmen' }),
  convenantVastleggen: () => linkOptions({ to: '/samenwerkingsverband/convenant-vastleggen' }),
  autorisaties: (stand?: string) => linkOptions({ to: '/autorisaties', search: stand === undefined ? {} : { stand } }),
  autorisatieAanvragen: () => linkOptions({ to: '/autorisaties/autorisatie-aanvragen' }),
  autorisatieIntrekken: (id: string) => linkOptions({ to: '/autorisaties/$id/autorisatie-intrekken', params: { id } }),
} as const;
