// Dutch words of changing annex 1.

export const bijlage = {
  titel: 'Wijzigingen van bijlage 1',
  wat: 'Voorstel',
  soorten: { opnemen: 'Partner opnemen', schrappen: 'Partner schrappen' },
  partner: 'Partner',
  partnersoort: 'Soort organisatie',
  contact: 'Vertegenwoordiger',
  email: 'E-mailadres van de vertegenwoordiger',
  emailHint: 'Alleen voor de aanmelding en berichten.',
  waarom: 'Waarom',
  redenHint: 'Over het samenwerkingsverband; niets over personen of dossiers. Staat bij de versie van de bijlage.',
  stemmen: (partner: string) => `Stemmen over ${partner}`,
  stem: (partner: string) => `Stem over ${partner}`,
  versies: 'Versies van bijlage 1',
  versie: (versie: number, dag: string, reden: string | null) =>
    reden === null ? `Versie ${versie}, vanaf ${dag}` : `Versie ${versie}, vanaf ${dag}: ${reden}`,
  geen: 'Dit voorstel is er niet, of er is al over beslist.',
  kiesPartner: 'Welke partner?',
  gevolg: {
    opnemen:
      'Zijn alle kernpartijen voor, dan staat de partner vanaf die dag op bijlage 1. Toegang krijgt de vertegenwoordiger pas als de functioneel beheerder die toekent, en na zijn geheimhouding.',
    schrappen:
      'Zijn alle kernpartijen voor, dan eindigt nog die dag de toegang van de partner, zijn deelname aan elke casus en wat hem is doorverstrekt. Laat de uitvoerder de partner dat schrijven: de geheimhouding blijft gelden.',
  },
  voorgesteld: 'Het voorstel is gedaan. De kernpartijen stemmen erover, ook de uwe.',
  gelukt: {
    open: 'Uw stem is vastgelegd.',
    aangenomen: 'Alle kernpartijen zijn voor. Bijlage 1 is gewijzigd.',
    verworpen: 'Het voorstel is verworpen.',
    vervallen: 'Het voorstel is vervallen.',
  },
};
