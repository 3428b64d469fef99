// Dutch words around documents that can be taken along.

export const document = {
  als: {
    pdf: (wat: string) => `${wat} als PDF`,
    odt: (wat: string) => `${wat} als ODT`,
  },
  bezig: 'Document maken …',
  klaar: (naam: string) => `Opgeslagen als ${naam}.`,
  agenda: 'In uw agenda zetten',
  agendaUitleg: 'Een agendabestand met nummer, dag, tijd en plaats; niets uit een dossier.',
  plan: 'Een afschrift om te lezen (PDF) of om mee verder te werken (ODT), met uw plicht tot geheimhouding erop. Het verandert niet mee.',
};
