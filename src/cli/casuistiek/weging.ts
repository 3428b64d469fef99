// What the covenant will say of a row, weighed here without a service: for the dry run, and for rows that are not sent.
import { signaalInbrengen } from '../../convenant/artikelen/signaal-inbrengen.ts';
import type { Weigering } from '../../convenant/besluit.ts';
import { toets } from '../../convenant/besluit.ts';
import { standaardcriteria } from '../../convenant/regimes/convenant-2017.ts';
import type { Partnerschapsbestand } from '../partnerschap-laden.ts';
import type { Inbrenginvoer } from './invoer.ts';
import type { Lijstpartij } from './kolommen.ts';

/** The criteria of the partnership's own file; the five that ship with the system when it names none. */
export function criteriaVan(bestand: Partnerschapsbestand): readonly number[] {
  const eigen = bestand.samenwerkingsverband.referentiekader.criteria.length;
  return Array.from({ length: eigen === 0 ? standaardcriteria.length : eigen }, (_, plaats) => plaats + 1);
}

/** The refusals that the rule of `signaal-inbrengen` gives for a new dossier on the day that the row is played. */
export function weegRegel(
  bestand: Partnerschapsbestand,
  partij: Lijstpartij,
  invoer: Inbrenginvoer,
  vandaag: string,
): readonly Weigering[] {
  const { inwerkingtreding } = bestand.samenwerkingsverband;
  if (vandaag < inwerkingtreding)
    return [{ artikel: 'MB 1', lid: '3', clausule: 'MB-1.3', reden: 'convenant-niet-in-werking' }];
  const bekend = criteriaVan(bestand).length;
  const besluit = toets(signaalInbrengen, {
    vandaag,
    partij,
    aard: invoer.onderwerp?.aard ?? 'natuurlijk-persoon',
    achternaam: invoer.onderwerp?.achternaam,
    gedraging: invoer.gedraging,
    gedragingDatum: invoer.gedragingDatum,
    meldDatum: invoer.meldDatum,
    criteria: invoer.criteria?.filter((nummer) => nummer <= bekend).length ?? 0,
    grondslag: invoer.grondslag,
    noodzaak: invoer.onderbouwing?.noodzaak,
    belang: invoer.onderbouwing?.belang,
    doel: invoer.onderbouwing?.doel,
    melderNaam: invoer.melder?.naam,
    melderContact: invoer.melder?.contact,
    regime: invoer.wpgRegime,
    verstrektOp: invoer.verstrektOp,
    inwerkingtreding,
  });
  return besluit.toegestaan ? [] : besluit.weigeringen;
}
