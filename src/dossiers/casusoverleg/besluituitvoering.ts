// Which act carries out which joint decision; a kind without one does not compile.
import type { z } from 'zod';
import type { Casusbesluitsoort } from '../../convenant/regimes/convenant-2017.ts';
import type { casusbesluitUitvoerenInvoer } from '../../convenant/vormen/casusbesluiten.ts';
import type { Handeling } from '../../gate/handeling.ts';
import { afsluiten } from './afsluiten.ts';
import { deelnemerToevoegen } from './deelnemer-toevoegen.ts';
import { deelnemerVerwijderen } from './deelnemer-verwijderen.ts';

export const besluituitvoering: Readonly<
  Record<Casusbesluitsoort, Handeling<z.infer<typeof casusbesluitUitvoerenInvoer>, unknown> | undefined>
> = {
  'deelnemer-toevoegen': deelnemerToevoegen,
  'deelnemer-verwijderen': deelnemerVerwijderen,
  // Consent is all that the parties give; the release waits for the receiver's secrecy (14 lid 2) and is an act of its own.
  doorverstrekken: undefined,
  afsluiten,
};
