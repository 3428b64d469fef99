// P-1, P-2, art. 18 lid 1: the covenant is recorded whole, and again until it is in force; the people it names wait for the functioneel beheerder's grant.
import { convenantVastleggen as regel } from '../../convenant/artikelen/convenant-vastleggen.ts';
import { standaardcriteria } from '../../convenant/regimes/convenant-2017.ts';
import { type Rol, rollen } from '../../convenant/rollen.ts';
import {
  type ConvenantVastleggenInvoer,
  convenantVastleggenAntwoord,
  convenantVastleggenInvoer,
} from '../../convenant/vormen/beheer.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { type Benoeming, benoem } from './benoemen.ts';
import { leesInwerkingfeiten } from './feiten.ts';

/** An office as people write it, as the role of the system. */
function rolVan(geschreven: string): Rol | undefined {
  const gezocht = geschreven.trim().toLowerCase().replaceAll(' ', '-');
  return rollen.find((rol) => rol === gezocht);
}

async function legPartijenVast(zaal: Zaal, invoer: ConvenantVastleggenInvoer): Promise<readonly Benoeming[]> {
  const benoemingen: Benoeming[] = [];
  const partijen = await zaal.tx.db.selectFrom('beheer.partij').select(['id', 'soort']).execute();
  const partners = await zaal.tx.db.selectFrom('beheer.externe_partner').select(['id', 'naam']).execute();
  for (const partij of invoer.partijen) {
    const id = partijen.find((bestaand) => bestaand.soort === partij.code)?.id ?? zaal.ids.id();
    const nu = {
      naam: partij.naam,
      grondslag: partij.grondslag,
      ondertekenaar: partij.ondertekenaar ?? null,
      ondertekend_op: partij.ondertekenaar === undefined ? null : invoer.samenwerkingsverband.ondertekend,
    };
    await zaal.tx.db
      .insertInto('beheer.partij')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        soort: partij.code,
        ...nu,
      })
      .onConflict((oc) => oc.columns(['samenwerkingsverband', 'soort']).doUpdateSet(nu))
      .execute();
    for (const mens of partij.vertegenwoordigers) {
      const rol: readonly Rol[] = mens.lidVanWeegploeg ? ['weegploeglid', 'casusoverleglid'] : ['casusoverleglid'];
      benoemingen.push({ ...mens, partij: id, rollen: rol });
    }
  }
  for (const partner of invoer.externeCasuspartners) {
    const id = partners.find((bestaand) => bestaand.naam === partner.naam)?.id ?? zaal.ids.id();
    await zaal.tx.db
      .insertInto('beheer.externe_partner')
      .values({
        id,
        samenwerkingsverband: zaal.partnerschap.id,
        naam: partner.naam,
        soort: partner.soort,
        bijlage1_vanaf: partner.opBijlage1Vanaf,
      })
      .onConflict((oc) => oc.columns(['samenwerkingsverband', 'naam']).doNothing())
      .execute();
    benoemingen.push({
      sub: partner.sub,
      naam: partner.contact,
      functie: partner.soort,
      email: partner.email,
      externePartner: id,
      rollen: ['externe-casuspartner'],
    });
  }
  return benoemingen;
}

async function legBijlagenVast(zaal: Zaal, { samenwerkingsverband }: ConvenantVastleggenInvoer): Promise<void> {
  for (const versie of samenwerkingsverband.bijlage1.versies) {
    await zaal.tx.db
      .insertInto('beheer.bijlage1')
      .values({
        samenwerkingsverband: zaal.partnerschap.id,
        versie: versie.versie,
        vanaf: versie.vanaf,
        reden: versie.reden ?? null,
      })
      .onConflict((oc) => oc.columns(['samenwerkingsverband', 'versie']).doNothing())
      .execute();
  }
  const { versie, vastgesteld, criteria } = samenwerkingsverband.referentiekader;
  await zaal.tx.db
    .insertInto('beheer.referentiekader')
    .values({
      id: zaal.ids.id(),
      samenwerkingsverband: zaal.partnerschap.id,
      versie,
      vastgesteld,
      criteria: criteria.length === 0 ? [...standaardcriteria] : criteria,
    })
    .onConflict((oc) => oc.columns(['samenwerkingsverband', 'versie']).doNothing())
    .execute();
  const plan = samenwerkingsverband.beveiligingsplan;
  if (plan === undefined) return;
  await zaal.tx.db
    .insertInto('beheer.beveiligingsplan')
    .values({
      id: zaal.ids.id(),
      samenwerkingsverband: zaal.partnerschap.id,
      versie: plan.versie,
      vastgesteld: plan.vastgesteld,
      laatst_geevalueerd: plan.laatstGeevalueerd ?? null,
      dekt: plan.dekt,
    })
    .onConflict((oc) => oc.columns(['samenwerkingsverband', 'versie']).doNothing())
    .execute();
}

export const convenantVastleggen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  invoer: convenantVastleggenInvoer,
  antwoord: convenantVastleggenAntwoord,
  async kijk(zaal, invoer) {
    const { inWerking } = await leesInwerkingfeiten(zaal);
    const uitvoerder = invoer.functies.find((functie) => rolVan(functie.rol) === 'uitvoerder');
    const criteria = invoer.samenwerkingsverband.referentiekader.criteria.length;
    return {
      situatie: {
        vandaag: zaal.vandaag,
        vastgelegd: inWerking,
        partijen: invoer.partijen.map((partij) => ({
          soort: partij.code,
          vertegenwoordigers: partij.vertegenwoordigers.length,
        })),
        // Without criteria of its own a partnership starts with the five that ship with the system.
        criteria: criteria === 0 ? standaardcriteria.length : criteria,
        uitvoerder: uitvoerder?.naam,
        ondertekend: invoer.samenwerkingsverband.ondertekend,
        inwerkingtreding: invoer.samenwerkingsverband.inwerkingtreding,
      },
      objecten: [zaal.partnerschap.id],
      nummers: [],
      gezien: uitvoerder,
    };
  },
  async doe(zaal, invoer, uitvoerder) {
    const { samenwerkingsverband } = invoer;
    const vanaf = samenwerkingsverband.inwerkingtreding;
    await zaal.tx.db
      .updateTable('beheer.samenwerkingsverband')
      .set({
        naam: samenwerkingsverband.naam,
        gemeente: samenwerkingsverband.gemeente,
        ondertekend: samenwerkingsverband.ondertekend,
        inwerkingtreding: vanaf,
        publicatie: samenwerkingsverband.publicatie ?? null,
        toestemming_doorverstrekking: samenwerkingsverband.toestemmingDoorverstrekking,
        juistheid_maanden: samenwerkingsverband.juistheidMaanden,
        contactpunt: samenwerkingsverband.contactpunt ?? null,
        uitvoerder_aangesteld: uitvoerder?.aangesteld ?? vanaf,
        vastgelegd_op: zaal.vandaag,
      })
      .execute();
    await legBijlagenVast(zaal, invoer);
    const benoemingen = [
      ...(await legPartijenVast(zaal, invoer)),
      ...invoer.functies.flatMap((functie) => {
        const rol = rolVan(functie.rol);
        return rol === undefined ? [] : [{ ...functie, functie: functie.rol, rollen: [rol] }];
      }),
    ];
    let aanvragen = 0;
    for (const benoeming of benoemingen) aanvragen += await benoem(zaal, vanaf, benoeming);
    return { partijen: invoer.partijen.length, functionarissen: benoemingen.length, aanvragen };
  },
});
