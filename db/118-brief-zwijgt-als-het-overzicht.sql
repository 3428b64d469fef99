-- Art. 12 lid 4: the letter about a correction keeps silent what people kept silent of the same item before, copies and originals included;
-- who looks at it beforehand must find those too.
grant execute on function verzoeken.verwanten_van to verzoeken_lezen;
