// What a test world does to the demo people before it begins: nobody has a duty about the partnership yet.

/** The security and the covenant were evaluated three weeks ago. */
export const evaluaties = `
  insert into beheer.evaluatie (id, samenwerkingsverband, soort, gehouden_op, deelnemers, conclusie, herzien, door, op)
  select gen_random_uuid(), v.id, soort, '2026-11-02', '{gemeente,om,politie}', 'Alles volstaat.', false, f.id, '2026-11-02'
  from beheer.samenwerkingsverband v
  cross join lateral (select id from beheer.functionaris where samenwerkingsverband = v.id limit 1) f
  cross join unnest(array['beveiliging', 'convenant']) soort
  on conflict do nothing`;

/** The same, and one day on which everybody's authorisation ends: far enough that nobody is told of it yet. */
export const aanloop = `update beheer.autorisatie set einde = '2027-01-01'; ${evaluaties}`;
