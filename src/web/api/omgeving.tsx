// Hands the API client down to the screens, so that none of them reaches for it.
import { createContext, type ReactNode, useContext } from 'react';
import type { Api } from './api.ts';

const ApiContext = createContext<Api | undefined>(undefined);

export function ApiOmgeving({ api, children }: { readonly api: Api; readonly children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** The API client. @throws {Error} outside ApiOmgeving, which is a bug. */
export function useApi(): Api {
  const api = useContext(ApiContext);
  if (api === undefined) throw new Error('useApi buiten ApiOmgeving');
  return api;
}
