// Keeps what the demo provider must remember for minutes: in memory, bounded, gone with the process.
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Klok } from '../clock.ts';

/**
 * A store per kind of record that holds `maximum` records and then forgets the oldest. Expiry needs no work here: the
 * provider checks `exp` of whatever it finds.
 */
export function maakGeheugenAdapter(maximum: number, wandklok: Klok): AdapterFactory {
  return (): Adapter => {
    const bewaard = new Map<string, AdapterPayload>();
    const eerste = (past: (payload: AdapterPayload) => boolean) => [...bewaard.values()].find(past);
    return {
      async upsert(id, payload) {
        bewaard.delete(id);
        bewaard.set(id, payload);
        for (const oudste of bewaard.keys()) {
          if (bewaard.size <= maximum) break;
          bewaard.delete(oudste);
        }
      },
      async find(id) {
        return bewaard.get(id);
      },
      async findByUid(uid) {
        return eerste((payload) => payload.uid === uid);
      },
      async findByUserCode(userCode) {
        return eerste((payload) => payload.userCode === userCode);
      },
      async consume(id) {
        const payload = bewaard.get(id);
        // In seconds since 1970, as the provider counts.
        if (payload !== undefined) payload.consumed = Math.floor(wandklok.nu().epochMilliseconds / 1000);
      },
      async destroy(id) {
        bewaard.delete(id);
      },
      async revokeByGrantId(grantId) {
        for (const [id, payload] of bewaard) if (payload.grantId === grantId) bewaard.delete(id);
      },
    };
  };
}
