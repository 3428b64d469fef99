// RFC 9457 problem details: the one form in which an entrance says what is wrong. Never personal data, never a stack.

/** A problem as it goes over the wire; extra members may follow. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
}

export const problemContentType = 'application/problem+json';

/** A problem of our own kind; `soort` becomes the last part of its type URI. */
export function problem<T extends object>(
  status: number,
  soort: string,
  title: string,
  detail: string,
  extra?: T,
): Problem & T {
  return Object.assign({ type: `urn:weegwijs:probleem:${soort}`, title, status, detail }, extra);
}
