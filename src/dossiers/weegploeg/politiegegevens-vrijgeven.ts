// MB art. 1-2: when every condition is recorded the seal is broken; from then on the item exists for the municipality and counts.
import { sql } from 'kysely';
import { politiegegevensVrijgeven as regel } from '../../convenant/artikelen/politiegegevens-vrijgeven.ts';
import { vereisteMaatregelen } from '../../convenant/regimes/convenant-2017.ts';
import { dossierAntwoord, politiegegevensVrijgevenInvoer } from '../../convenant/vormen/weegploeg.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';
import { alsWeegstand, leesEinddossier, leesWeegbeeld, nummersVan } from './feiten.ts';
import { verwerkAankomst, volgendNummer } from './mutaties.ts';
import { onthoudVrijgave } from './samenvoegingen.ts';
import { isOpen, leesItem, leesVragen } from './store.ts';
import { verplaatsGegevens } from './verplaatsing.ts';

export const politiegegevensVrijgeven = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  nummert: true,
  invoer: politiegegevensVrijgevenInvoer,
  antwoord: dossierAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const item = await leesItem(zaal.tx, invoer.id, invoer.gegeven);
    if (beeld === undefined || item?.soort !== 'signaal') return undefined;
    const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
    // A merged dossier gives its released items to the one that went on, and that one's stand decides.
    const eind = await leesEinddossier(zaal, beeld.dossier);
    return {
      situatie: {
        vandaag: zaal.vandaag,
        stand: alsWeegstand(eind.stand),
        ...(eind.besluit_op === null ? {} : { besluitOp: eind.besluit_op }),
        verzegeld: item.verzegeld,
        maatregelenGemeente: vereisteMaatregelen.every((maatregel) => plan?.dekt.includes(maatregel) === true),
        doelen: invoer.doelen,
        noodzaak: invoer.noodzaak,
        opsporingsbelang: {
          geenBezwaar: invoer.opsporingsbelang.geenBezwaar,
          naam: invoer.opsporingsbelang.naam,
          datum: invoer.opsporingsbelang.datum,
        },
        functionaris: {
          naam: invoer.functionaris.naam,
          datum: invoer.functionaris.datum,
          akkoord: invoer.functionaris.akkoord,
        },
        om: { naam: invoer.om.naam, datum: invoer.om.datum, akkoord: invoer.om.akkoord },
      },
      objecten: eind.id === invoer.id ? [invoer.id] : [invoer.id, eind.id],
      nummers: nummersVan(eind),
      merk: beeld.merk,
      gezien: { dossier: beeld.dossier, eind, plan: plan?.id },
    };
  },
  async bereid(zaal, _invoer, gezien) {
    if (gezien.dossier.nummer !== null || gezien.dossier.samengevoegd_met !== null)
      return { gezien, objecten: [], nummers: [] };
    const nummer = await volgendNummer(zaal);
    return { gezien: { ...gezien, dossier: { ...gezien.dossier, nummer } }, objecten: [], nummers: [nummer] };
  },
  async doe(zaal, invoer, { dossier, eind, plan }) {
    if (plan === undefined) throw new Error('de regel vraagt een beveiligingsplan');
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', invoer.id);
    const { id: _, gegeven, ...voorwaarden } = invoer;
    await zaal.tx.db
      .insertInto('weegploeg.vrijgave')
      .values({
        gegeven,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: invoer.id,
        doelen: invoer.doelen,
        beveiligingsplan: plan,
        vrijgegeven_door: zaal.actor.functionaris,
        vrijgegeven_op: zaal.vandaag,
        inhoud: sleutel.sluit(gegeven, 'vrijgave', voorwaarden),
      })
      .execute();
    if (dossier.verzegeld && dossier.samengevoegd_met === null) {
      await zaal.tx.db
        .updateTable('weegploeg.dossier')
        .set({ verzegeld: false, nummer: dossier.nummer })
        .where('id', '=', invoer.id)
        .execute();
    }
    // The signal opens together with the name and the reporter that came in with it, by the same hand on the same act.
    const { rows } = await sql<{ id: string }>`
      update weegploeg.gegeven g set verzegeld = false, volgorde = nextval('weegploeg.volgorde')
      from weegploeg.gegeven s
      where s.id = ${gegeven}::uuid and g.dossier = s.dossier and g.verzegeld
        and (g.id = s.id or g.bij = s.id)
      returning g.id`.execute(zaal.tx.db);
    const ids = rows.map((rij) => rij.id);
    await zaal.tx.db
      .updateTable('weegploeg.zoeksleutel')
      .set({ verzegeld: false })
      .where('gegeven', 'in', ids)
      .execute();
    const open = (await leesVragen(zaal.tx, eind.id)).filter(isOpen).length;
    if (dossier.samengevoegd_met === null) {
      await verwerkAankomst(zaal, dossier, open);
      return { dossier: invoer.id, nummer: dossier.nummer };
    }
    await onthoudVrijgave(zaal, invoer.id, await verplaatsGegevens(zaal, invoer.id, eind.id));
    await verwerkAankomst(zaal, eind, open);
    return { dossier: eind.id, nummer: eind.nummer };
  },
});
