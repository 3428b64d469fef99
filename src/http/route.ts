// Where an act lives, and how that is written down.

/** Where an act lives: GET reads, POST acts or searches. `{id}` is the dossier, casus, plan or mandate that the input names. */
export interface Route {
  readonly methode: 'GET' | 'POST';
  readonly pad: string;
}

export const act = (pad: string): Route => ({ methode: 'POST', pad: `/v1${pad}` });
export const lees = (pad: string): Route => ({ methode: 'GET', pad: `/v1${pad}` });
