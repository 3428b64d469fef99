// A service of this run's own, in a data folder that is kept, so that running again finds what is in already.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { leesConfig } from '../../platform/config.ts';
import { type Bewaarplan, type Lopend, start } from '../start.ts';
import type { Deelnemers } from './deelnemers.ts';
import { type Dienst, openDienst } from './dienst.ts';

/**
 * Starts it on a free port with the partnership of `partijen` (a file). A first start that was cut off while the
 * partnership was being loaded is begun again: nothing can have been brought in before the covenant was in force.
 */
export async function startEigenDienst(
  data: string,
  partijen: string,
  deelnemers: Deelnemers,
  bewaarplan: Bewaarplan,
): Promise<Lopend> {
  const { WEEGWIJS_POSTGRES } = process.env;
  const config = leesConfig({
    WEEGWIJS_POSTGRES,
    WEEGWIJS_DATA: data,
    WEEGWIJS_PORT: '0',
    WEEGWIJS_LOGNIVEAU: 'silent',
    WEEGWIJS_VERZOEKEN_PER_MINUUT: '1000000',
  });
  const lopend = await start(config, partijen, bewaarplan);
  const halverwege = await isHalverwege(await openDienst(lopend.url), deelnemers).catch(async (fout: unknown) => {
    await lopend.stop();
    throw fout;
  });
  if (!halverwege) return lopend;
  await lopend.stop();
  await rm(join(config.dataFolder, 'postgres'), { recursive: true, force: true });
  return start(config, partijen, bewaarplan);
}

/** True when the partnership is there for a part only: just its beheerder, or people whose covenant is not in force. */
async function isHalverwege({ personen, als }: Dienst, deelnemers: Deelnemers): Promise<boolean> {
  if (personen.length === 1) return true;
  const wie = deelnemers.lid('gemeente');
  const persoon = wie === undefined ? undefined : deelnemers.persoon('gemeente', wie, personen);
  // Another partnership lives here; that is told elsewhere and never taken away.
  if (persoon === undefined) return false;
  const gelezen = await als(persoon.sub).doe('werkvoorraad-inzien', {});
  return (
    gelezen.soort === 'geweigerd' && gelezen.weigeringen.some(({ reden }) => reden === 'convenant-niet-in-werking')
  );
}
