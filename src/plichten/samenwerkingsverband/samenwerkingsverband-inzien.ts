// P-1, P-2, 1 c, 1 g: the partnership as everyone in it may know it; no dossier data.
import { samenwerkingsverbandInzien as regel } from '../../convenant/artikelen/samenwerkingsverband-inzien.ts';
import { alsVoorstelfeit } from '../../convenant/instellingen.ts';
import { mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { termijnenVanSamenwerkingsverband } from '../../convenant/termijnen.ts';
import { leegInvoer, samenwerkingsverbandVorm } from '../../convenant/vormen/beheer.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { leesBeveiligingsplan, leesReferentiekader } from '../../toegang/partnerschap.ts';
import { leesBijlageversies, leesBijlagevoorstellen } from './bijlage.ts';
import { leesEvaluaties } from './evaluaties.ts';
import { leesInwerkingfeiten } from './feiten.ts';
import { leesInstellingen, leesInstellingsvoorstellen } from './instellingen.ts';
import { leesOpzegging, leesOpzeggingen } from './opzeggingen.ts';

/** People of the own party, or everyone for those without a party; externals see no list of people. */
async function leesFunctionarissen(zaal: Zaal) {
  if (zaal.actor.externePartner !== undefined) return [];
  let vraag = zaal.tx.db
    .selectFrom('beheer.functionaris as f')
    .leftJoin('beheer.partij as p', 'p.id', 'f.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'f.externe_partner')
    .select(['f.id', 'f.naam', 'f.functie', 'p.naam as partijnaam', 'e.naam as externnaam'])
    .orderBy('f.naam');
  if (zaal.actor.partij !== undefined) vraag = vraag.where('f.partij', '=', zaal.actor.partij.id);
  return (await vraag.execute()).map((rij) => ({
    id: rij.id,
    naam: rij.naam,
    functie: rij.functie,
    organisatie: rij.partijnaam ?? rij.externnaam,
  }));
}

export const samenwerkingsverbandInzien = handeling({
  regel,
  rol: 'beheer_lezen',
  soort: 'lezen',
  invoer: leegInvoer,
  antwoord: samenwerkingsverbandVorm,
  async kijk(zaal) {
    return { situatie: { vandaag: zaal.vandaag }, objecten: [zaal.partnerschap.id], nummers: [], gezien: undefined };
  },
  async doe(zaal) {
    const zelf = await zaal.tx.db
      .selectFrom('beheer.samenwerkingsverband')
      .select(['id', 'naam', 'gemeente', 'regime', 'inwerkingtreding', 'publicatie', 'uitvoerder_aangesteld'])
      .executeTakeFirstOrThrow();
    const partijen = await zaal.tx.db
      .selectFrom('beheer.partij')
      .select(['id', 'soort', 'naam', 'grondslag', 'ondertekend_op', 'einde'])
      .execute();
    const partners = await zaal.tx.db
      .selectFrom('beheer.externe_partner')
      .select(['id', 'naam', 'soort', 'bijlage1_vanaf', 'bijlage1_tot'])
      .orderBy('naam')
      .execute();
    const bijlage = await zaal.tx.db
      .selectFrom('beheer.bijlage1')
      .select('versie')
      .where('vanaf', '<=', zaal.vandaag)
      .orderBy('versie', 'desc')
      .executeTakeFirst();
    const kader = await leesReferentiekader(zaal.tx, zaal.vandaag);
    const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
    const evaluaties = await leesEvaluaties(zaal.tx);
    const feiten = await leesInwerkingfeiten(zaal);
    const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
    const partij = zaal.actor.partij?.soort;
    // What the parties say to each other about their settings is not for external partners.
    const voorstellen = zaal.actor.externePartner === undefined ? await leesInstellingsvoorstellen(zaal.tx) : [];
    const open = alsVoorstelfeit(voorstellen.find(({ stand }) => stand === 'open'));
    const stemhoed = zaal.actor.mandaten.find(({ rol }) => rol === 'weegploeglid' || rol === 'casusoverleglid')?.rol;
    const optreden = { ...zaal.optreden, ...(stemhoed === undefined ? {} : { rol: stemhoed }) };
    const instellingsfeiten = { vandaag: zaal.vandaag, voorstel: open };
    const bijlagevoorstellen = zaal.actor.externePartner === undefined ? await leesBijlagevoorstellen(zaal.tx) : [];
    const teStemmen = alsVoorstelfeit(
      bijlagevoorstellen.find(
        ({ stand, vereist, stemmen }) =>
          stand === 'open' &&
          vereist.some((soort) => soort === partij) &&
          !stemmen.some((stem) => stem.partij === partij),
      ),
    );
    const eigen = zaal.actor.partij?.id;
    const opzegging = eigen === undefined ? undefined : await leesOpzegging(zaal.tx, eigen);
    const opzegregel =
      eigen === undefined ? undefined : regels[opzegging === undefined ? 'partij-opzeggen' : 'opzegging-intrekken'];
    const kan = [
      mogelijkheid(regels['convenant-in-werking-stellen'], rollen, partij, feiten),
      feiten.inWerking
        ? mogelijkheid(regels['instellingen-voorstellen'], rollen, partij, instellingsfeiten)
        : undefined,
      // Voting is offered while there is something to vote on.
      open === undefined
        ? undefined
        : mogelijkheid(regels['instellingen-stemmen'], rollen, partij, { ...instellingsfeiten, optreden }),
      feiten.inWerking
        ? mogelijkheid(regels['bijlage-voorstellen'], rollen, partij, { vandaag: zaal.vandaag })
        : undefined,
      teStemmen === undefined
        ? undefined
        : mogelijkheid(regels['bijlage-stemmen'], rollen, partij, {
            ...{ vandaag: zaal.vandaag, voorstel: teStemmen, optreden },
          }),
      feiten.inWerking
        ? mogelijkheid(regels['evaluatie-vastleggen'], rollen, partij, { vandaag: zaal.vandaag })
        : undefined,
      opzegregel === undefined || !feiten.inWerking
        ? undefined
        : mogelijkheid(opzegregel, rollen, partij, { vandaag: zaal.vandaag, opzegging }),
    ].filter((een) => een !== undefined);
    return {
      id: zelf.id,
      naam: zelf.naam,
      gemeente: zelf.gemeente,
      regime: zelf.regime,
      inwerkingtreding: zelf.inwerkingtreding,
      inWerking: feiten.inWerking && feiten.datum !== undefined && feiten.datum <= zaal.vandaag,
      publicatie: zelf.publicatie,
      ...(await leesInstellingen(zaal.tx)),
      uitvoerderAangesteld: zelf.uitvoerder_aangesteld,
      partijen: partijen.map((partij) => ({
        id: partij.id,
        soort: alsPartijsoort(partij.soort),
        naam: partij.naam,
        klasse: isKernpartij(partij.soort) ? ('kernpartij' as const) : ('casuspartij' as const),
        grondslag: partij.grondslag,
        ondertekendOp: partij.ondertekend_op,
        einde: partij.einde,
      })),
      externePartners: partners.map((partner) => ({
        id: partner.id,
        naam: partner.naam,
        soort: partner.soort,
        vanaf: partner.bijlage1_vanaf,
        tot: partner.bijlage1_tot,
      })),
      bijlage1Versie: bijlage?.versie ?? null,
      referentiekader: kader ?? null,
      beveiligingsplan:
        plan === undefined
          ? null
          : {
              versie: plan.versie,
              vastgesteld: plan.vastgesteld,
              laatstGeevalueerd: plan.laatst_geevalueerd,
              dekt: plan.dekt,
            },
      // What the parties concluded is theirs; that the next is due is no secret.
      evaluaties: zaal.actor.externePartner === undefined ? [...evaluaties] : [],
      termijnen: [
        ...termijnenVanSamenwerkingsverband(
          { inwerkingtreding: zelf.inwerkingtreding, beveiligingsplan: plan },
          evaluaties,
        ),
      ],
      functionarissen: await leesFunctionarissen(zaal),
      instellingsvoorstellen: [...voorstellen],
      // Why a party leaves is not for external partners; that it does is.
      bijlagevoorstellen: bijlagevoorstellen.map(({ externePartner: _, email: __, ...voorstel }) => voorstel),
      bijlageversies: await leesBijlageversies(zaal.tx),
      opzeggingen: zaal.actor.externePartner === undefined ? [...(await leesOpzeggingen(zaal.tx))] : [],
      mogelijkheden: kan.map(({ handeling: naam, weigeringen }) => ({
        handeling: naam,
        weigeringen: [...weigeringen],
      })),
    };
  },
});
