// The werkvoorraad: kinds of duty, and one duty as it is told.
import { z } from 'zod';
import { evaluatietaken } from '../evaluaties.ts';
import { dag } from '../gegevens.ts';
import { informatietaken, toezichttaken } from '../informatieplicht.ts';
import { vernietigtaken } from '../vernietiging.ts';
import { vertrektaken } from '../vertrek.ts';

/** Duties of an authorisation that ends; the list of authorisations is where they are done. */
export const verlengsoorten = [
  'autorisatie-verlengen',
  'autorisaties-verlengen',
  'laatste-beheerder',
  'laatste-uitvoerder',
] as const;
/** What an open request asks next of whoever works on it, and that an answer is waited for. */
export const verzoekstapsoorten = [
  'vondsten-beoordelen',
  'correctie-voorleggen',
  'zienswijzen-afwachten',
  'correctie-beslissen',
  'antwoord-verwacht',
] as const;
/** Kinds of duty in the werkvoorraad. */
export const plichtsoorten = [
  'stem-gevraagd',
  'informatie-gevraagd',
  'informatie-verwacht',
  'vrijgave-afwachten',
  'analyse-maken',
  'voorstel-doen',
  'doorgifte-overwegen',
  'vernietigen',
  ...vernietigtaken,
  ...informatietaken,
  ...toezichttaken,
  'juistheid-controleren',
  'casusjuistheid-controleren',
  'plan-opstellen',
  'plan-vaststellen',
  'maatregel-uitvoeren',
  'doorverstrekken',
  'advies-verwacht',
  'maatregel-te-laat',
  'monitoring-plannen',
  'monitoring-houden',
  'plan-bijstellen',
  'identiteit-vaststellen',
  'vertegenwoordiger-toetsen',
  'verzoek-doorzoeken',
  ...verzoekstapsoorten,
  'inzagestukken-beoordelen',
  'verzoek-beantwoorden',
  'verzoek-te-laat',
  'verzoek-bewaken',
  'wettelijke-grens-voorbij',
  'zienswijze-geven',
  'correctie-uitvoeren',
  'correctie-te-laat',
  'kennisgeving-per-brief',
  'archiefcorrectie-beslissen',
  'archiefcorrectie-uitvoeren',
  'autorisatie-beslissen',
  ...verlengsoorten,
  'instellingen-stemmen',
  'bijlage-stemmen',
  ...evaluatietaken,
  ...vertrektaken,
  'geheimhouding-bevestigen',
] as const;
export type Plichtsoort = (typeof plichtsoorten)[number];

/** One duty: which dossier, what, by when and under which clause. Never a name: numbers only. */
export const plichtVorm = z.strictObject({
  soort: z.enum(plichtsoorten),
  clausule: z.string(),
  register: z.enum(['weegploeg', 'casusoverleg', 'beheer', 'verzoeken', 'archief']),
  dossier: z.uuid().nullable(),
  nummer: z.string().nullable(),
  /** The proposal, question, measure or request that it comes from, when the dossier alone does not tell. */
  aanleiding: z.uuid().nullable(),
  uiterlijk: dag.nullable(),
  teLaat: z.boolean(),
});
export type PlichtVorm = z.infer<typeof plichtVorm>;
export const werkvoorraadAntwoord = z.strictObject({ vandaag: dag, plichten: z.array(plichtVorm) });
