// Art. 12 lid 6: what was decided of words is done to them, in the register where they lie.
import { woordenCorrigeren as regel } from '../../convenant/artikelen/woorden-corrigeren.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import { woordvormen } from '../../convenant/vormen/woorden.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesPunten, registers } from './correctiepunten.ts';
import { leesVerzoekbeeld } from './feiten.ts';

const { invoer, antwoord } = woordvormen['woorden-corrigeren'];

export const woordenCorrigeren = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer,
  antwoord,
  async kijk(zaal, { id, register, punt: welk, nieuw }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    const punten = (await leesPunten(zaal, id)).filter(({ soort }) => isWoordsoort(soort));
    const punt = punten.find((een) => een.id === welk && een.register === register);
    if (beeld === undefined || punt === undefined) return undefined;
    return {
      situatie: {
        uitTeVoeren: punten.filter(({ teDoen }) => teDoen !== null).length,
        teDoen: punt.teDoen ?? undefined,
        ingevuld: nieuw.length,
      },
      objecten: [id, punt.dossier],
      nummers: [beeld.rij.nummer, ...(punt.dossiernummer === null ? [] : [punt.dossiernummer])],
      merk: beeld.merk,
      gezien: { punt },
    };
  },
  async doe(zaal, { register, nieuw }, { punt }) {
    const { teDoen: wijziging, dossier } = punt;
    if (wijziging === null || wijziging === 'vernietigd') throw new Error('de regel vraagt een besluit dat hier kan');
    const ingevuld = new Map(nieuw.map(({ pad, tekst }) => [pad, tekst]));
    const { schrijven, deur } = registers[register];
    await zaal.onder(schrijven, () => deur.voerWoordenUit(zaal, dossier, punt, wijziging, ingevuld));
    return { punt: punt.id, wijziging };
  },
});
