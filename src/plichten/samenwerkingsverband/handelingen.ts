// The acts on the partnership itself, by name.
import { autorisatieAanvragen } from './autorisatie-aanvragen.ts';
import { autorisatieIntrekken } from './autorisatie-intrekken.ts';
import { autorisatieToekennen } from './autorisatie-toekennen.ts';
import { autorisatiesInzien } from './autorisaties-inzien.ts';
import { bijlageStemmen } from './bijlage-stemmen.ts';
import { bijlageVoorstellen } from './bijlage-voorstellen.ts';
import { convenantInWerkingStellen } from './convenant-in-werking-stellen.ts';
import { convenantVastleggen } from './convenant-vastleggen.ts';
import { evaluatieVastleggen } from './evaluatie-vastleggen.ts';
import { externePartnerOpnemen } from './externe-partner-opnemen.ts';
import { externePartnerSchrappen } from './externe-partner-schrappen.ts';
import { geheimhoudingBevestigen } from './geheimhouding-bevestigen.ts';
import { instellingenStemmen } from './instellingen-stemmen.ts';
import { instellingenVoorstellen } from './instellingen-voorstellen.ts';
import { instellingenWijzigen } from './instellingen-wijzigen.ts';
import { opzeggingIntrekken } from './opzegging-intrekken.ts';
import { partijOpzeggen } from './partij-opzeggen.ts';
import { samenwerkingsverbandInzien } from './samenwerkingsverband-inzien.ts';
import { uittredingsbriefMaken } from './uittredingsbrief-maken.ts';

export const verbandshandelingen = {
  'autorisatie-aanvragen': autorisatieAanvragen,
  'autorisatie-intrekken': autorisatieIntrekken,
  'autorisatie-toekennen': autorisatieToekennen,
  'autorisaties-inzien': autorisatiesInzien,
  'convenant-in-werking-stellen': convenantInWerkingStellen,
  'convenant-vastleggen': convenantVastleggen,
  'bijlage-stemmen': bijlageStemmen,
  'bijlage-voorstellen': bijlageVoorstellen,
  'geheimhouding-bevestigen': geheimhoudingBevestigen,
  'externe-partner-opnemen': externePartnerOpnemen,
  'externe-partner-schrappen': externePartnerSchrappen,
  'evaluatie-vastleggen': evaluatieVastleggen,
  'instellingen-stemmen': instellingenStemmen,
  'instellingen-voorstellen': instellingenVoorstellen,
  'instellingen-wijzigen': instellingenWijzigen,
  'opzegging-intrekken': opzeggingIntrekken,
  'partij-opzeggen': partijOpzeggen,
  'samenwerkingsverband-inzien': samenwerkingsverbandInzien,
  'uittredingsbrief-maken': uittredingsbriefMaken,
} as const;
