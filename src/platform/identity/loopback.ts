// Tells addresses of this very machine from all others.

/** True for a host name or address of the loopback interface; `[::1]` and `::ffff:127.0.0.1` count too. */
export function isLoopback(adres: string): boolean {
  const kaal = adres.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return kaal === 'localhost' || kaal === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(kaal);
}
