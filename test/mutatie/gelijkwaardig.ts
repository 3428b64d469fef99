// The broken versions of the rules that differ from the whole ones in nothing that can be seen.

/**
 * Mutants that no test can tell from the original, each with its reason. This list only shrinks: an entry that no longer exists, or
 * that a test now notices, fails the check.
 */
export const gelijkwaardig: Readonly<Record<string, string>> = {
  'correctieregels.ts | vooraf: [inCasusstand(handeling)], | voorwaarde altijd waar':
    'every stand of a casus allows corrections (12 lid 6); the guard waits for a stand that does not',
  "artikelen/doorverstrekking-intrekken.ts | inCasusstand('doorverstrekking-intrekken'), | voorwaarde altijd waar":
    'every stand of a casus allows withdrawing; the guard waits for a stand that does not',
  "artikelen/casuszienswijze-geven.ts | vooraf: [inCasusstand('casuszienswijze-geven'), ietsTeZeggen], | voorwaarde altijd waar":
    'every stand of a casus allows it (12 lid 5); the guard waits for a stand that does not',
  'artikelen/werkvoorraad-inzien.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone sees what he owes already',
  "artikelen/casus-inzien.ts | vooraf: [inCasusstand('casus-inzien')], | voorwaarde altijd waar":
    'every stand of a casus allows reading; the guard waits for a stand that does not',
  "artikelen/ontvangen-gegevens-inzien.ts | wie: [{ rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is the only one already',
  "artikelen/weegdossier-inzien.ts | vooraf: [inWeegstand('weegdossier-inzien')], | voorwaarde altijd waar":
    'every stand of a weegdossier allows reading; the guard waits for a stand that does not',
  'artikelen/geheimhouding-bevestigen.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone confirms secrecy already',
  'artikelen/samenwerkingsverband-inzien.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone in the partnership sees its parties already',
  'artikelen/berichten-inzien.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone reads his own notices already',
  'artikelen/bericht-gelezen.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone marks his own notices already',
  'artikelen/berichtvoorkeur-instellen.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone has a preference already',
  'artikelen/berichten-mailen.ts | wie: rollen.map((rol) => ({ rol })), | wie: ook de externe casuspartner':
    'everyone is mailed already',
  "artikelen/casusvergaderingen-inzien.ts | wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is among them already',
  "artikelen/casusuitnodiging-maken.ts | wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is among them already',
  "artikelen/uitnodigingen-mailen.ts | wie: [...weegploegleden, ...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is among them already',
  "artikelen/plan-inzien.ts | wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is among them already',
  "artikelen/plandocument-maken.ts | wie: [...casusoverlegEnUitvoerder, { rol: 'externe-casuspartner' }], | wie: ook de externe casuspartner":
    'the external partner is among them already',
  'zoekslagen.ts | archiefDoorzochtOp !== undefined && archiefDoorzochtOp < dag ? archiefDoorzochtOp : dag; | < wordt <=':
    'on the same day both branches are that day',
};
