// Mail out of the building: over SMTP with TLS, or caught in a folder; the same message goes out under one Message-ID.
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { type CalendarItem, calendar, methodOf } from '../calendar/calendar.ts';
import { isLoopback } from '../identity/loopback.ts';

/** A plain text message. `id` is a UUID: who sends it again, sends the same message. */
export interface Mailbericht {
  readonly id: string;
  readonly aan: string;
  readonly onderwerp: string;
  readonly tekst: string;
  /** What the recipient's calendar is to do with it. */
  readonly agenda?: CalendarItem;
}

export interface Post {
  /** Resolves when the next server, or the disk, took the message. @throws when it did not. */
  verzend(bericht: Mailbericht): Promise<void>;
}

/** Where mail is handed over: `smtps:` speaks TLS at once, `smtp:` must turn to it before anything is said. */
export interface Smtp {
  readonly url: string;
  readonly van: string;
}

const wachttijden = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

function inhoudVan(van: string, { id, aan, onderwerp, tekst, agenda }: Mailbericht) {
  return {
    // Addresses as objects: nothing in them is parsed as a list or a name.
    from: { name: 'Weegwijs', address: van },
    to: { name: '', address: aan },
    subject: onderwerp,
    text: tekst,
    messageId: `<${id}@${van.replace(/^.*@/, '')}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...(agenda === undefined
      ? {}
      : { icalEvent: { method: methodOf(agenda), content: calendar(agenda, { from: van, to: aan }) } }),
  };
}

/** Hands mail to a server; beyond this machine only over TLS with a certificate that is valid. */
export function maakSmtpPost({ url, van }: Smtp): Post {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const server = createTransport({
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !isLoopback(host),
    ignoreTLS: isLoopback(host) && !secure,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...wachttijden,
  });
  return {
    async verzend(bericht) {
      await server.sendMail(inhoudVan(van, bericht));
    },
  };
}

/** Catches mail as files named after the message, so that a message is there once however often it is sent. */
export function maakMapPost(folder: string, van: string): Post {
  const bouwer = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    async verzend(bericht) {
      const { message } = await bouwer.sendMail(inhoudVan(van, bericht));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const bestand = join(folder, `${bericht.id}.eml`);
      await writeFile(`${bestand}.half`, Buffer.isBuffer(message) ? message : '', { mode: 0o600 });
      await rename(`${bestand}.half`, bestand);
    },
  };
}
