// Every question that the screens ask the server, with its key in the cache; the cache lives in memory only.
import { queryOptions } from '@tanstack/react-query';
import type { Invoeren } from '../../convenant/vormen/handelingen.ts';
import type { Api } from './api.ts';

export const sleutels = {
  sessie: ['sessie'],
  werkvoorraad: ['werkvoorraad'],
  berichten: ['berichten'],
  taken: ['taken'],
  samenwerkingsverband: ['samenwerkingsverband'],
  autorisaties: ['autorisaties'],
  plannen: ['plannen'],
  ontvangen: ['ontvangen'],
  verstrekkingen: ['verstrekkingen'],
  weegdossiers: ['weegdossiers'],
  weegdossier: (id: string) => ['weegdossier', id],
  informatieplichten: ['informatieplichten'],
  informatieplicht: (id: string) => ['informatieplicht', id],
  casusbesluiten: ['casusbesluiten'],
  archief: ['archief'],
  vernietiging: ['vernietiging'],
  kennisgevingsbrieven: ['kennisgevingsbrieven'],
  archiefzienswijzen: ['archiefzienswijzen'],
  casussen: ['casussen'],
  verzoeken: ['verzoeken'],
  verzoek: (id: string) => ['verzoek', id],
  casus: (id: string) => ['casus', id],
  vergaderingen: (register: 'weegploeg' | 'casusoverleg') => ['vergaderingen', register],
} as const;

export const sessievraag = (api: Api) =>
  queryOptions({ queryKey: sleutels.sessie, queryFn: () => api.sessie(), staleTime: 60_000 });

export const werkvoorraadvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.werkvoorraad,
    queryFn: async ({ signal }) => (await api.verricht('werkvoorraad-inzien', {}, { signal })).waarde,
  });

/** One's own notices. Never asked for by a timer: a screen that nobody touches must let its session end. */
export const berichtenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.berichten,
    queryFn: async ({ signal }) => (await api.verricht('berichten-inzien', {}, { signal })).waarde,
    staleTime: 60_000,
  });

export const takenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.taken,
    queryFn: async ({ signal }) => (await api.verricht('taken-inzien', {}, { signal })).waarde.taken,
  });

export const kennisgevingsbrievenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.kennisgevingsbrieven,
    queryFn: async ({ signal }) => (await api.verricht('kennisgevingsbrieven-inzien', {}, { signal })).waarde.brieven,
  });

export const archiefzienswijzenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.archiefzienswijzen,
    queryFn: async ({ signal }) => (await api.verricht('archiefzienswijzen-inzien', {}, { signal })).waarde.punten,
  });

export const samenwerkingsverbandvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.samenwerkingsverband,
    queryFn: async ({ signal }) => (await api.verricht('samenwerkingsverband-inzien', {}, { signal })).waarde,
  });

export const autorisatiesvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.autorisaties,
    queryFn: async ({ signal }) => (await api.verricht('autorisaties-inzien', {}, { signal })).waarde.autorisaties,
  });

export const plannenvraag = (api: Api, casus?: string) =>
  queryOptions({
    queryKey: [...sleutels.plannen, casus ?? 'alle'],
    queryFn: async ({ signal }) =>
      (await api.verricht('plan-inzien', casus === undefined ? {} : { casus }, { signal })).waarde.plannen,
  });

/** What was disclosed to the own organisation, in one case or in all. */
export const ontvangenvraag = (api: Api, casus?: string) =>
  queryOptions({
    queryKey: [...sleutels.ontvangen, casus ?? 'alle'],
    queryFn: async ({ signal }) =>
      (await api.verricht('ontvangen-gegevens-inzien', casus === undefined ? {} : { casus }, { signal })).waarde
        .ontvangen,
  });

/** Disclosures of one case, or of one partner or all over the own cases. */
export const verstrekkingenvraag = (api: Api, van: { readonly casus?: string; readonly partner?: string }) =>
  queryOptions({
    queryKey: [...sleutels.verstrekkingen, van.casus ?? '', van.partner ?? ''],
    queryFn: async ({ signal }) => (await api.verricht('verstrekkingen-inzien', van, { signal })).waarde.verstrekkingen,
  });

/** The open proposals on which the own party must vote. */
export const casusbesluitenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.casusbesluiten,
    queryFn: async ({ signal }) => (await api.verricht('casusbesluiten-inzien', {}, { signal })).waarde.besluiten,
  });

/** What is in the archive, by number. */
export const archiefvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.archief,
    queryFn: async ({ signal }) => (await api.verricht('archief-inzien', {}, { signal })).waarde.dossiers,
  });

/** What is to be destroyed, by number. */
export const vernietigingvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.vernietiging,
    queryFn: async ({ signal }) => (await api.verricht('vernietiging-inzien', {}, { signal })).waarde,
  });

/** A search; the text is sent in the body and kept in memory, never in a URL. */
export const zoekWeegdossiers = async (api: Api, tekst: string) =>
  (await api.verricht('weegdossiers-zoeken', { tekst })).waarde.resultaten;

export const zoekCasussen = async (api: Api, tekst: string) =>
  (await api.verricht('casussen-zoeken', { tekst })).waarde.resultaten;

/** The dossier with its mark: the acts that rest on what was read send it along. */
export const weegdossiervraag = (api: Api, id: string) =>
  queryOptions({
    queryKey: sleutels.weegdossier(id),
    queryFn: ({ signal }) => api.verricht('weegdossier-inzien', { id }, { signal }),
  });

/** Of every outcome whether the person was informed, by number. */
export const informatieplichtenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.informatieplichten,
    queryFn: async ({ signal }) => (await api.verricht('informatieplichten-inzien', {}, { signal })).waarde,
  });

export const informatieplichtvraag = (api: Api, id: string) =>
  queryOptions({
    queryKey: sleutels.informatieplicht(id),
    queryFn: async ({ signal }) => (await api.verricht('informatieplicht-inzien', { id }, { signal })).waarde,
  });

export const casusvraag = (api: Api, id: string) =>
  queryOptions({
    queryKey: sleutels.casus(id),
    queryFn: ({ signal }) => api.verricht('casus-inzien', { id }, { signal }),
  });

/** The requests of data subjects, without names. */
export const verzoekenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.verzoeken,
    queryFn: async ({ signal }) => (await api.verricht('verzoeken-inzien', {}, { signal })).waarde,
  });

/** A search among them; the text is sent in the body and kept in memory, never in a URL. */
export const verzoekenzoekvraag = (api: Api, vraag: Invoeren['verzoeken-zoeken']) =>
  queryOptions({
    queryKey: [...sleutels.verzoeken, vraag],
    queryFn: async ({ signal }) => (await api.verricht('verzoeken-zoeken', vraag, { signal })).waarde,
  });

/** How many requests were dealt with in time; read again with the list. */
export const verantwoordingvraag = (api: Api) =>
  queryOptions({
    queryKey: [...sleutels.verzoeken, 'verantwoording'],
    queryFn: async ({ signal }) => (await api.verricht('verzoeken-verantwoorden', {}, { signal })).waarde,
  });

export const verzoekvraag = (api: Api, id: string) =>
  queryOptions({
    queryKey: sleutels.verzoek(id),
    queryFn: ({ signal }) => api.verricht('verzoek-inzien', { id }, { signal }),
  });

/** The meetings of the weegploeg, with what is due for who prepares them. */
export const weegvergaderingenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.vergaderingen('weegploeg'),
    queryFn: async ({ signal }) => (await api.verricht('weegvergaderingen-inzien', {}, { signal })).waarde,
  });

/** And those of the casusoverleg, as far as own cases are on their agendas. */
export const casusvergaderingenvraag = (api: Api) =>
  queryOptions({
    queryKey: sleutels.vergaderingen('casusoverleg'),
    queryFn: async ({ signal }) => (await api.verricht('casusvergaderingen-inzien', {}, { signal })).waarde,
  });
