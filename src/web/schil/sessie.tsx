// Who is signed in and what he may be today, for every screen within the frame.
import { createContext, type ReactNode, useContext } from 'react';
import type { Optreden } from '../../convenant/feiten.ts';
import { magMet } from '../../convenant/mogelijkheden.ts';
import type { Bevoegde, Rol } from '../../convenant/rollen.ts';
import type { SessieVorm } from '../../http/contract.ts';

const SessieContext = createContext<SessieVorm | undefined>(undefined);

export function SessieOmgeving({ sessie, children }: { readonly sessie: SessieVorm; readonly children: ReactNode }) {
  return <SessieContext value={sessie}>{children}</SessieContext>;
}

/** The session. @throws {Error} outside the frame, which is a bug. */
export function useSessie(): SessieVorm {
  const sessie = useContext(SessieContext);
  if (sessie === undefined) throw new Error('useSessie buiten SessieOmgeving');
  return sessie;
}

export function rollenVan(sessie: SessieVorm): readonly Rol[] {
  return sessie.mandaten.map((mandaat) => mandaat.rol);
}

/** True when the session's roles are among those who may carry out an act; the server decides, this only saves a walk. */
export function mag(sessie: SessieVorm, regel: { readonly wie: readonly Bevoegde[] }): boolean {
  return magMet(regel.wie, rollenVan(sessie), sessie.partij ?? undefined);
}

/** The hat under which the session weighs and plans, for checks beforehand with the same rules as the server. */
export function optredenVan(sessie: SessieVorm): Optreden {
  const [rol = 'externe-casuspartner'] = rollenVan(sessie);
  return { rol, ...(sessie.partij === null ? {} : { partij: sessie.partij }) };
}
