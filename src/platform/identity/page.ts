// The plain pages around signing in: no script, one style sheet in the page, and a policy that allows nothing else.
import { createHash } from 'node:crypto';

// The colours are those of the screens (web/stijl/tokens.css); a page here may load nothing, so they are repeated.
const stijl = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif;
  --pagina: #f2f4f7; --vlak: #fff; --lijn: #76869a; --inkt: #1a2633; --zacht: #4a5969; --accent: #17568c; --focus: #0a5fc4; }
@media (prefers-color-scheme: dark) {
  :root { --pagina: #0f151c; --vlak: #18212b; --lijn: #7f91a4; --inkt: #e8eef4; --zacht: #afbdcb; --accent: #85bff0; --focus: #ffd25e; }
}
body { margin: 0; color: var(--inkt); background: var(--pagina); }
main { max-width: 40rem; margin: 0 auto; padding: 2rem 1rem 3rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
[lang=en] { color: var(--zacht); }
h1 [lang=en] { display: block; font-size: 1rem; font-weight: 400; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; }
a, a [lang=en] { color: var(--accent); }
button { width: 100%; min-height: 3rem; padding: .6rem .9rem; font: inherit; text-align: start; color: inherit;
  background: var(--vlak); border: 1px solid var(--lijn); border-radius: .375rem; cursor: pointer; }
button:hover { border-color: var(--accent); }
button strong { display: block; }
.annuleren { width: auto; margin-top: 2rem; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
`;

const stijlHash = createHash('sha256').update(stijl).digest('base64');

/** Text made safe for HTML content and for quoted attributes. */
export function ontsnap(tekst: string): string {
  return tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);
}

/** A page to show; `inhoud` is HTML in which every outside text went through `ontsnap`. */
export interface Pagina {
  readonly titel: string;
  readonly inhoud: string;
  /** Goes on to this path of our own at once. */
  readonly verderNaar?: string;
  /** True when the page holds a form that is sent to ourselves. */
  readonly formulier?: boolean;
}

/** The page as HTML in Dutch; parts in English are marked so in `inhoud`. */
export function alsHtml({ titel, inhoud, verderNaar }: Pagina): string {
  const verder = verderNaar === undefined ? '' : `\n<meta http-equiv="refresh" content="0;url=${ontsnap(verderNaar)}">`;
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">${verder}
<title>${ontsnap(titel)}</title>
<style>${stijl}</style>
</head>
<body>
<main>
${inhoud}
</main>
</body>
</html>
`;
}

/** The headers that go with a page: nothing may run, frame, be kept or be told to others. */
export function paginaHeaders({ formulier }: Pagina): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src 'sha256-${stijlHash}'`,
      "base-uri 'none'",
      `form-action ${formulier === true ? "'self'" : "'none'"}`,
      "frame-ancestors 'none'",
    ].join('; '),
    // With no-referrer a browser sends `Origin: null` along with a form, which the same-origin guard would refuse.
    'referrer-policy': formulier === true ? 'same-origin' : 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}
