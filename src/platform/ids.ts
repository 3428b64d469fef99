// Identifiers: random, never telling anything; and the trace id that ties an answer to its log entry.
import { randomBytes, randomUUID } from 'node:crypto';

/** Where new identifiers come from; passed in so that tests can choose. */
export interface Ids {
  id(): string;
}

/** Random UUIDs (RFC 9562 version 4). */
export const willekeurigeIds: Ids = { id: () => randomUUID() };

const traceparent = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The 16-byte trace id of a W3C `traceparent` header, or a new random one (32 lower-case hex digits). */
export function traceId(header: string | undefined): string {
  const gevonden = header === undefined ? undefined : traceparent.exec(header)?.[1];
  return gevonden !== undefined && !/^0+$/.test(gevonden) ? gevonden : randomBytes(16).toString('hex');
}
