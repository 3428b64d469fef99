// The life of a form: values, checks by the schema and the rule of the act, sending, and every answer that can come back.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { z } from 'zod';
import type { Weigering } from '../../convenant/besluit.ts';
import type { Handelingnaam } from '../../convenant/dossier.ts';
import { invoerzinIn } from '../../convenant/invoerwoorden.ts';
import { type Antwoorden, handelingvormen, type Invoeren } from '../../convenant/vormen/handelingen.ts';
import { weigeringteksten } from '../../convenant/weigeringen.ts';
import type { Brief } from '../api/api.ts';
import { type Misser, misserVan } from '../api/fouten.ts';
import { useApi } from '../api/omgeving.tsx';
import { sleutels } from '../api/vragen.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { opPlaats, type Veldcontrole, type Velden } from './context.tsx';
import { eerstePerVeld, type Fout, foutenVanWeigeringen, type Veldwijzer, woordenVanIssue, zin } from './fouten.ts';

const invoervormen: Readonly<Record<Handelingnaam, { readonly invoer: z.ZodType }>> = handelingvormen;

/** What is known after somebody else changed the dossier: its new mark, and the changes in words. */
export interface Herlezing {
  readonly merk: string | undefined;
  readonly verschillen: readonly string[];
  /** What changed does not touch this act: it is sent again without bothering its author. */
  readonly stil?: boolean;
}

/** How often something that does not matter may come in between before its author is told all the same. */
const stillePogingen = 5;

export interface Opzet<W, H extends Handelingnaam> {
  readonly handeling: H;
  readonly begin: W;
  /** ETag of the dossier that the form was opened on; leave out when the act does not rest on what was read. */
  readonly merk?: string | undefined;
  readonly invoer: (waarden: W) => Invoeren[H];
  /** The refusals that the rule of the act foresees for these values. */
  readonly regels?: (waarden: W) => readonly Weigering[];
  readonly velden?: Veldwijzer;
  /** Fields where a choice is still to be made. */
  readonly kies?: (waarden: W) => readonly string[];
  /** Fields that are still empty. */
  readonly vul?: (waarden: W) => readonly string[];
  readonly herlees?: () => Promise<Herlezing>;
  /** `merk` is the version of what was read, of an act that reads. */
  readonly klaar: (antwoord: Antwoorden[H], merk?: string) => void;
}

export interface Formulierstand<W> {
  readonly w: W;
  readonly zet: <K extends keyof W>(naam: K, waarde: W[K]) => void;
  /** Sets several values at once. */
  readonly zetDeel: (deel: Partial<W>) => void;
  readonly bezig: boolean;
  readonly fouten: readonly Fout[];
  /** Counts the times that sending failed, so that the focus moves to the summary each time. */
  readonly pogingen: number;
  readonly misser: Misser | undefined;
  readonly verschillen: readonly string[] | undefined;
  readonly isVuil: () => boolean;
  readonly dienIn: () => Promise<void>;
  readonly context: Velden;
}

export function useFormulier<W extends object, H extends Handelingnaam>(opzet: Opzet<W, H>): Formulierstand<W> {
  const api = useApi();
  const cache = useQueryClient();
  const t = useTeksten().formulier;
  const { taal } = useTaal();
  const [w, zetW] = useState(opzet.begin);
  const [begin] = useState(() => JSON.stringify(opzet.begin));
  const [fouten, zetFouten] = useState<readonly Fout[]>([]);
  const [pogingen, zetPogingen] = useState(0);
  const [misser, zetMisser] = useState<Misser | undefined>(undefined);
  const [verschillen, zetVerschillen] = useState<readonly string[] | undefined>(undefined);
  const [bezig, zetBezig] = useState(false);
  const merk = useRef(opzet.merk);
  const verstuurd = useRef({ invoer: '', sleutel: '' });
  const klaar = useRef(false);
  const gemeld = useRef(new Map<string, { readonly label: string; readonly controle: Veldcontrole | undefined }>());

  const meld = useCallback((veld: string, label: string, controle?: Veldcontrole) => {
    gemeld.current.set(veld, { label, controle });
    return () => {
      gemeld.current.delete(veld);
    };
  }, []);
  const zet = useCallback(<K extends keyof W>(naam: K, waarde: W[K]) => {
    zetW((vorige) => ({ ...vorige, [naam]: waarde }));
  }, []);
  const zetDeel = useCallback((deel: Partial<W>) => zetW((vorige) => ({ ...vorige, ...deel })), []);

  const foutOp = (veld: string, woorden: string): Fout => ({
    veld: gemeld.current.has(veld) ? veld : undefined,
    tekst: zin(gemeld.current.get(veld)?.label, woorden),
    bijVeld: zin(undefined, woorden),
  });

  function controleer(invoer: Invoeren[H]): readonly Fout[] {
    const velden = [...gemeld.current].flatMap(([veld, { controle }]) => {
      const woorden = controle?.();
      return woorden === undefined ? [] : [foutOp(veld, woorden)];
    });
    const open = [
      ...(opzet.kies?.(w) ?? []).map((veld) => foutOp(veld, t.fout.kies)),
      ...(opzet.vul?.(w) ?? []).map((veld) => foutOp(veld, t.fout.leeg)),
    ];
    const vorm = invoervormen[opzet.handeling].invoer.safeParse(invoer);
    const issues = vorm.error?.issues ?? [];
    const vormfouten = issues.map((issue) => foutOp(issue.path.join('.'), woordenVanIssue(issue, t.fout)));
    const regelfouten = foutenVanWeigeringen(
      opzet.regels?.(w) ?? [],
      opzet.velden ?? {},
      (reden) => weigeringteksten[reden][taal],
    );
    return eerstePerVeld([...velden, ...open, ...vormfouten, ...regelfouten]);
  }

  function faal(nieuweFouten: readonly Fout[], nieuweMisser?: Misser) {
    zetFouten(opPlaats(nieuweFouten));
    zetMisser(nieuweMisser);
    zetPogingen((aantal) => aantal + 1);
  }

  async function verwerk(gevallen: Misser): Promise<void> {
    switch (gevallen.soort) {
      case 'invoer':
        return faal(
          eerstePerVeld(gevallen.fouten.map(({ veld, fout }) => foutOp(veld, invoerzinIn(taal, fout)))),
          gevallen.fouten.length === 0 ? gevallen : undefined,
        );
      case 'geweigerd':
        return faal(
          foutenVanWeigeringen(gevallen.weigeringen, opzet.velden ?? {}, (reden) => weigeringteksten[reden][taal]),
          gevallen.weigeringen.length === 0 ? gevallen : undefined,
        );
      case 'veranderd': {
        const herlezen = await opzet.herlees?.();
        merk.current = herlezen?.merk;
        zetVerschillen(herlezen?.verschillen ?? []);
        return faal([]);
      }
      default:
        return faal([], gevallen);
    }
  }

  /** The same content keeps its key, so that a second try after a lost answer is not carried out twice. */
  function sleutelVoor(invoer: Invoeren[H]): string {
    const inhoud = JSON.stringify(invoer);
    if (inhoud !== verstuurd.current.invoer) verstuurd.current = { invoer: inhoud, sleutel: crypto.randomUUID() };
    return verstuurd.current.sleutel;
  }

  /** Sends, and once more when only something happened in between that does not matter here. */
  async function verstuur(invoer: Invoeren[H], nog: number): Promise<Brief<Antwoorden[H]>> {
    try {
      return await api.verricht(opzet.handeling, invoer, { sleutel: sleutelVoor(invoer), merk: merk.current });
    } catch (fout) {
      if (nog === 0 || misserVan(fout).soort !== 'veranderd') throw fout;
      const herlezen = await opzet.herlees?.();
      if (herlezen?.stil !== true) throw fout;
      merk.current = herlezen.merk;
      return verstuur(invoer, nog - 1);
    }
  }

  async function dienIn(): Promise<void> {
    if (bezig) return;
    const invoer = opzet.invoer(w);
    const gevonden = controleer(invoer);
    if (gevonden.length > 0) return faal(gevonden);
    zetBezig(true);
    zetFouten([]);
    zetMisser(undefined);
    try {
      const { waarde, merk: gelezen } = await verstuur(invoer, stillePogingen);
      klaar.current = true;
      await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sleutels.sessie[0] });
      opzet.klaar(waarde, gelezen);
    } catch (fout) {
      await verwerk(misserVan(fout)).catch((bij: unknown) => faal([], misserVan(bij)));
    } finally {
      zetBezig(false);
    }
  }

  const context = useMemo(() => ({ fouten, meld }), [fouten, meld]);
  const isVuil = () => !klaar.current && JSON.stringify(w) !== begin;
  return { w, zet, zetDeel, bezig, fouten, pogingen, misser, verschillen, isVuil, dienIn, context };
}
