// Art. 13 lid 1 and 2: opening an archived dossier for a stated purpose, which stays on record with it.
import { z } from 'zod';
import { inzagedoelen, archiefdossierInzien as regel } from '../../convenant/artikelen/archiefdossier-inzien.ts';
import { isHeropenbaar } from '../../convenant/heropening.ts';
import { metWeegploeg, mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { isVoltallig } from '../../convenant/vertrek.ts';
import { archiefdossierInzienInvoer, archiefdossierVorm } from '../../convenant/vormen/archief.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesReferentiekaders } from '../../toegang/partnerschap.ts';
import { leesArchiefbeeld, toonHeropeningen } from './heropeningen.ts';
import { leesInzages, leesNamen, leesStukken, noteerInzage } from './store.ts';
import { stuknamen, toonKop, toonStuk } from './tonen.ts';

const heropeningsregels = [regels['heropening-voorstellen'], regels['heropening-stemmen']] as const;
const inzageInhoud = z.strictObject({ toelichting: z.string() });

export const archiefdossierInzien = handeling({
  regel,
  rol: 'archief_lezen',
  // Reading: its answer holds content and must never be kept for a repeated request.
  soort: 'lezen',
  invoer: archiefdossierInzienInvoer,
  antwoord: archiefdossierVorm,
  async kijk(zaal, { id, doel, toelichting }) {
    const beeld = await leesArchiefbeeld(zaal, id);
    if (beeld === undefined) return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, doel, toelichting },
      objecten: [id],
      nummers: beeld.nummers,
      merk: beeld.merk,
      gezien: beeld,
    };
  },
  async doe(zaal, { id, doel, toelichting }, { rij, feiten }) {
    if (doel === undefined || toelichting === undefined) throw new Error('de regel vraagt doel en toelichting');
    const kop = toonKop(rij);
    const sleutel = await zaal.vault.openArchief(zaal.tx, kop.register, id);
    const eerdere = await leesInzages(zaal.tx, id);
    const inzage = zaal.ids.id();
    const inhoud = sleutel.sluit(inzage, 'inzage', inzageInhoud.parse({ toelichting }));
    await noteerInzage(zaal, { id: inzage, dossier: id, doel, inhoud });
    const organisaties = await leesNamen(zaal.tx);
    const stukken = await leesStukken(zaal.tx, id);
    const namen = new Map([...organisaties, ...stuknamen(stukken, organisaties)]);
    const kaders = await zaal.onder('beheer_lezen', () => leesReferentiekaders(zaal.tx));
    const heropenbaar = new Set(feiten.items.filter(isHeropenbaar).map((item) => item.id));
    const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
    return {
      ...kop,
      stukken: stukken.map((stuk) =>
        toonStuk(sleutel, stuk, namen, feiten.weegdossier && heropenbaar.has(stuk.id), kop.register, kaders),
      ),
      inzages: eerdere.map((eerder) => ({
        door: eerder.door,
        partij: eerder.partij,
        op: eerder.op,
        doel: z.enum(inzagedoelen).parse(eerder.doel),
        toelichting: inzageInhoud.parse(sleutel.open(eerder.id, 'inzage', eerder.inhoud)).toelichting,
      })),
      heropeningen: await toonHeropeningen(zaal, sleutel, id),
      mogelijkheden: metWeegploeg(
        heropeningsregels.flatMap((elk) => mogelijkheid(elk, rollen, zaal.actor.partij?.soort, feiten) ?? []),
        isVoltallig(zaal.partnerschap.vertrokken),
      ).map(({ handeling: naam, weigeringen }) => ({ handeling: naam, weigeringen: [...weigeringen] })),
    };
  },
});
