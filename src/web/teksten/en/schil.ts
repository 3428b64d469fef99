// English words of the frame around every screen: header, sign-in, secrecy, footer.
import type { Teksten } from '../nl.ts';

export const schil: Teksten['schil'] = {
  naam: 'Weegwijs',
  naarInhoud: 'Skip to content',
  hoofdmenu: 'Main menu',
  menu: 'Menu',
  anderetaal: 'Nederlands',
  afmelden: 'Sign out',
  afmeldenMislukt: 'Signing out failed. Try again, or close all windows of the browser.',
  demo: 'Demonstration: all persons and data are fictional.',
  vandaag: (datum) => `Today is ${datum}`,
  navigatie: {
    werkvoorraad: 'Worklist',
    weegdossiers: 'Assessment files',
    informatieplichten: 'Duties to inform',
    vernietiging: 'Destruction',
    casussen: 'Cases',
    vergaderingen: 'Meetings',
    plannen: 'Plans',
    verzoeken: 'Requests',
    samenwerkingsverband: 'Partnership',
    autorisaties: 'Authorisations',
  },
  kruimels: 'Breadcrumbs',
  aanmelden: {
    titel: 'Sign in',
    inleiding:
      'Weegwijs is the information system of the weegploeg (assessment team) and the casusoverleg (case consultation) under the covenant on the person-based approach to preventing radicalisation and extremism.',
    knop: 'Sign in',
    uitleg:
      'You sign in with the account of your organisation. What you see and do here is recorded (article 15(2)(e)).',
  },
  geenMandaat: {
    titel: 'You have no access yet',
    tekst: 'You hold no authorisation that is valid today. Without an authorisation this system opens nothing.',
    watNu:
      'Ask your representative or the uitvoerder (executor) to request an authorisation. The functional administrator grants it.',
  },
  geheimhouding: {
    titel: 'Statement of secrecy',
    waarom:
      'Before anything opens, you confirm secrecy and the guidelines. You do so on your first visit and every year after that.',
    verlopen: (datum) => `Your previous statement was valid until ${datum}.`,
    geheimhouding:
      'I keep secret the personal data that I learn of, unless a law obliges me to disclose them or my task requires it.',
    richtlijnen:
      'I act by the guidelines for security and access: I consult only what I need for my task and share my access with nobody.',
    vragen: 'What you confirm',
    gelukt: (datum) => `Confirmed. Your statement is valid until ${datum}.`,
  },
};
