-- Every query of the application is short: compiling it to machine code costs more than running it (300 ms against 1 ms measured
-- on the plan of one casus, as row level security makes the planner expect much more work than there is).

alter role weegwijs_app set jit = off;
