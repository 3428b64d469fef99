// Art. 13 lid 4: the system brings what the core parties ordered out of the archive to a new weegdossier, on the task that the order left.
import { heropenen as regel } from '../../convenant/artikelen/heropenen.ts';
import { melder, naw, signaal, type Weegploegsoort } from '../../convenant/gegevens.ts';
import { vernietigenVan } from '../../convenant/termijnen.ts';
import { heropenenAntwoord } from '../../convenant/vormen/archief.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { bekijkOpdracht, bekijkWacht, geefHeropendUit, type Heropend } from '../archief/ontvangst.ts';
import { tokensVan } from '../persoon.ts';
import { voegGegevenToe, voegZoeksleutelsToe, volgendNummer } from './mutaties.ts';

/** The content in the form that this register takes today; anything else stays in the archive. */
function inhoudVan({ soort, inhoud }: Heropend): { readonly soort: Weegploegsoort; readonly inhoud: unknown } {
  switch (soort) {
    case 'naw':
      return { soort, inhoud: naw.parse(inhoud) };
    case 'signaal':
      return { soort, inhoud: signaal.parse(inhoud) };
    case 'melder':
      return { soort, inhoud: melder.parse(inhoud) };
    default:
      throw new Error(`dit gaat niet mee uit het archief: ${soort}`);
  }
}

export const heropenen = taakhandeling(
  {
    regel,
    rol: 'weegploeg_schrijven',
    soort: 'schrijven',
    antwoord: heropenenAntwoord,
    async kijk(zaal, { object, besluit }) {
      const opdracht = besluit === undefined ? undefined : await bekijkOpdracht(zaal, besluit);
      if (besluit === undefined || opdracht === undefined || opdracht.dossier !== object) return undefined;
      const dossier = zaal.ids.id();
      return {
        situatie: {
          vandaag: zaal.vandaag,
          vernietigen: vernietigenVan(opdracht).uiterlijk,
          wacht: await bekijkWacht(zaal, opdracht.dossier),
        },
        objecten: [object, dossier],
        nummers: [opdracht.nummer],
        gezien: { opdracht, besluit, dossier, nummer: '' },
      };
    },
    async bereid(zaal, _opdracht, gezien) {
      const nummer = await volgendNummer(zaal);
      return { gezien: { ...gezien, nummer }, objecten: [], nummers: [nummer] };
    },
    async doe(zaal, _opdracht, { opdracht, besluit, dossier, nummer }) {
      await zaal.tx.db
        .insertInto('weegploeg.dossier')
        .values({
          id: dossier,
          samenwerkingsverband: zaal.partnerschap.id,
          nummer,
          verzegeld: false,
          stand: 'ingebracht',
          aangemaakt_op: zaal.vandaag,
          laatste_verwerking: zaal.vandaag,
        })
        .execute();
      const sleutel = await zaal.vault.maak(zaal.tx, 'weegploeg', dossier);
      const { noodzaak, items } = await geefHeropendUit(zaal, besluit, opdracht, nummer);
      // A name without its signal, or a signal before its name: each finds what it belongs to by its new id.
      const nieuw = new Map(items.map((item) => [item.id, zaal.ids.id()]));
      const opVolgorde = items.toSorted((a, b) => Number(a.bij !== undefined) - Number(b.bij !== undefined));
      for (const item of opVolgorde) {
        const id = nieuw.get(item.id) ?? zaal.ids.id();
        const bij = item.bij === undefined ? undefined : nieuw.get(item.bij);
        const { soort, inhoud } = inhoudVan(item);
        await voegGegevenToe(zaal, sleutel, {
          id,
          dossier,
          soort,
          inhoud,
          grondslag: item.grondslag,
          wpgRegime: item.wpgRegime,
          verzegeld: false,
          handeling: regel.handeling,
          bron: item.bron,
          ingebrachtDoor: item.ingebrachtDoor,
          heropendVan: item.id,
          ...(bij === undefined ? {} : { bij }),
        });
        if (soort === 'naw') {
          const tokens = tokensVan(zaal.vault.index('weegploeg'), naw.parse(inhoud));
          await voegZoeksleutelsToe(zaal, { id, dossier, verzegeld: false }, tokens);
        }
      }
      const herkomst = zaal.ids.id();
      await zaal.tx.db
        .insertInto('weegploeg.heropening')
        .values({
          id: herkomst,
          samenwerkingsverband: zaal.partnerschap.id,
          dossier,
          nummer: opdracht.nummer,
          opgedragen_op: opdracht.gesloten_op,
          inhoud: sleutel.sluit(herkomst, 'heropening', { noodzaak }),
        })
        .execute();
      return { dossier, nummer };
    },
  },
  'systeem',
);
