-- hearsay's database, step 1. Frozen: it stands in files; what changes comes as a further step.
--
-- Every record has a `number` of its own among the records of all kinds; columns that name another
-- record hold that number. Records stand in the order of `position`, or else of `number`. `rest` is
-- a JSON object of what has no column: the keys of the document, see schema/graph.schema.json.
-- The views `quotes`, `relays` and `origins` have the same with ids and names.

CREATE TABLE dossier ( -- one row
    only INTEGER PRIMARY KEY CHECK (only = 1),
    title TEXT,
    base TEXT,                    -- URI that makes ids global
    created TEXT,                 -- EDTF, as all dates
    generator TEXT,
    rest TEXT,
    warnings INTEGER NOT NULL,    -- how many things `hearsay check` warns of
    searchable INTEGER NOT NULL   -- 1: `words` and `attribution_words` have every record
) STRICT;

CREATE TABLE organizations (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT,
    country TEXT,
    parent INTEGER REFERENCES organizations (number),
    rest TEXT
) STRICT;

CREATE TABLE outlets (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    named INTEGER NOT NULL,       -- 0 for "local media"
    kind TEXT,
    country TEXT,
    language TEXT,
    rest TEXT
) STRICT;

CREATE TABLE outlet_owners (      -- no row: unknown
    outlet INTEGER NOT NULL REFERENCES outlets (number),
    position INTEGER NOT NULL,
    organization INTEGER REFERENCES organizations (number), -- NULL: nobody, for certain
    since TEXT,
    until TEXT,
    source TEXT,
    PRIMARY KEY (outlet, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE speakers (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,           -- person, group, organization, document
    named INTEGER NOT NULL,       -- 0 for "US officials"
    role TEXT,
    rest TEXT
) STRICT;

CREATE TABLE speaker_ties (       -- no row: unknown
    speaker INTEGER NOT NULL REFERENCES speakers (number),
    tie TEXT NOT NULL,            -- speaks_for, affiliation
    position INTEGER NOT NULL,
    organization INTEGER REFERENCES organizations (number), -- NULL: nobody, for certain
    since TEXT,
    until TEXT,
    source TEXT,
    PRIMARY KEY (speaker, tie, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    id TEXT NOT NULL UNIQUE,
    outlet INTEGER REFERENCES outlets (number),
    kind TEXT,
    title TEXT,
    url TEXT,
    language TEXT,
    published TEXT,
    in_hand INTEGER NOT NULL,     -- 1: marked so; one with a row in `texts` is in hand too
    copy_of INTEGER REFERENCES articles (number),
    rest TEXT
) STRICT;

CREATE TABLE texts (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    sha256 TEXT NOT NULL UNIQUE,
    article INTEGER NOT NULL REFERENCES articles (number),
    url TEXT,
    language TEXT,
    rest TEXT
) STRICT;

CREATE TABLE claims (
    number INTEGER PRIMARY KEY,
    position INTEGER,
    id TEXT NOT NULL UNIQUE,
    text TEXT NOT NULL,
    kind TEXT,                    -- fact, figure, opinion, forecast, intent
    language TEXT,
    about TEXT,
    rest TEXT
) STRICT;

CREATE TABLE implications (       -- whoever says `claim` has said `broader`
    claim INTEGER NOT NULL REFERENCES claims (number),
    position INTEGER NOT NULL,
    broader INTEGER NOT NULL REFERENCES claims (number),
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE distinctions (       -- `claim` is not `other`, though it may look so
    claim INTEGER NOT NULL REFERENCES claims (number),
    position INTEGER NOT NULL,
    other INTEGER NOT NULL REFERENCES claims (number),
    PRIMARY KEY (claim, position)
) STRICT, WITHOUT ROWID;

-- Who said what, where, through whom: the only place where provenance is written down.
CREATE TABLE attributions (
    claim INTEGER NOT NULL REFERENCES claims (number),
    number INTEGER NOT NULL,
    position INTEGER,
    id TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES articles (number),
    via TEXT,                     -- JSON array of numbers of outlets, articles, speakers; nearest first
    speaker INTEGER REFERENCES speakers (number),
    stance TEXT NOT NULL,         -- asserts, denies, doubts, unverified, declines
    mode TEXT,                    -- direct, indirect, mixed
    basis TEXT,                   -- seen, told, inferred
    status TEXT,                  -- draft, reviewed, rejected
    said_on TEXT,
    occasion TEXT,
    own INTEGER NOT NULL,         -- 1: of the copy, not of the article that it copies
    cue TEXT,
    confidence REAL,
    rest TEXT,
    PRIMARY KEY (claim, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (           -- the words that an attribution rests on
    claim INTEGER NOT NULL,
    attribution INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text INTEGER NOT NULL REFERENCES texts (number),
    part TEXT NOT NULL,           -- content, speaker, cue, relay, addressee, date
    "start" INTEGER NOT NULL,     -- in code points
    "end" INTEGER NOT NULL,       -- past the last one
    PRIMARY KEY (claim, attribution, position),
    FOREIGN KEY (claim, attribution) REFERENCES attributions (claim, number)
) STRICT, WITHOUT ROWID;

-- What `hearsay find` searches: folded words. The rowid is 8 times the record's number, and 1 for an
-- organization, 2 an outlet, 3 a speaker, 4 an article, 5 a claim.
CREATE VIRTUAL TABLE words USING fts5 (folded, content = '', columnsize = 0, detail = none);
CREATE TABLE attribution_words (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID; -- in their ids

CREATE VIEW sources AS            -- what `via` may name
SELECT number, id, 'outlet' AS kind, name FROM outlets
UNION ALL SELECT number, id, 'article', title FROM articles
UNION ALL SELECT number, id, 'speaker', name FROM speakers;

CREATE VIEW relays AS             -- a row for each step of each `via`
SELECT claims.id AS claim, attributions.id AS attribution, articles.id AS article,
    step.key + 1 AS step, -- 1 is nearest to the article
    (SELECT id FROM sources WHERE number = step.value) AS source,
    (SELECT kind FROM sources WHERE number = step.value) AS source_kind,
    (SELECT name FROM sources WHERE number = step.value) AS source_name
FROM attributions
JOIN json_each(attributions.via) AS step
JOIN claims ON claims.number = attributions.claim
JOIN articles ON articles.number = attributions.article;

CREATE VIEW quotes AS             -- a row for each attribution: who quoted whom
SELECT attributions.id, claims.id AS claim, claims.text AS claim_text, articles.id AS article,
    articles.published, outlets.id AS outlet, outlets.name AS outlet_name,
    (SELECT group_concat((SELECT id FROM sources WHERE number = step.value), ' < ')
        FROM json_each(attributions.via) AS step) AS via,
    speakers.id AS speaker, speakers.name AS speaker_name, speakers.named AS speaker_named,
    stance, mode, basis, status, said_on, occasion, cue
FROM attributions
JOIN claims ON claims.number = attributions.claim
JOIN articles ON articles.number = attributions.article
LEFT JOIN outlets ON outlets.number = articles.outlet
LEFT JOIN speakers ON speakers.number = attributions.speaker;

CREATE VIEW origins AS            -- who is recorded to have said, written or seen a claim itself
SELECT DISTINCT claim, coalesce(speaker, article) AS origin,
    CASE WHEN speaker IS NULL THEN 'article' ELSE 'speaker' END AS kind
FROM quotes
WHERE stance = 'asserts' AND status IS NOT 'rejected'
    AND (speaker IS NOT NULL OR (basis = 'seen' AND via IS NULL));
