package ledger

// tables is the ledger as sqlite3 shows it with .schema.
const tables = `
CREATE TABLE runs (             -- one a run of ingest
  run_id     INTEGER PRIMARY KEY,
  started_at TEXT NOT NULL,
  ended_at   TEXT NOT NULL DEFAULT '',
  status     TEXT NOT NULL,     -- running, published, nothing-new, held, failed, interrupted, killed, dry-run
  exit       INTEGER NOT NULL DEFAULT 0,
  version    TEXT NOT NULL,     -- of the program
  summary    TEXT NOT NULL DEFAULT '' -- JSON
) STRICT;
CREATE TABLE sources (          -- one a configured source, also of earlier configurations
  source     TEXT PRIMARY KEY,
  kind       TEXT NOT NULL,
  asked      TEXT NOT NULL DEFAULT '', -- what its list was asked for
  listed_at  TEXT NOT NULL DEFAULT '', -- when its list was last read whole, for that
  items      INTEGER NOT NULL DEFAULT 0,
  error      TEXT NOT NULL DEFAULT '', -- of the last listing
  whole      INTEGER NOT NULL DEFAULT 0, -- how often all of it was read
  whole_at   TEXT NOT NULL DEFAULT ''    -- and when last
) STRICT;
CREATE TABLE items (            -- one an entry of a list
  source     TEXT NOT NULL,
  item       TEXT NOT NULL,
  url        TEXT NOT NULL DEFAULT '',
  title      TEXT NOT NULL DEFAULT '',
  agency     TEXT NOT NULL DEFAULT '',
  published  TEXT NOT NULL DEFAULT '', -- 2024-11-25
  mark       TEXT NOT NULL DEFAULT '', -- changes when the list shows a change
  state      TEXT NOT NULL,            -- new, done, gone, failed
  error      TEXT NOT NULL DEFAULT '',
  opened_at  TEXT NOT NULL DEFAULT '',
  first_seen TEXT NOT NULL,
  answer     TEXT NOT NULL DEFAULT '', -- what it gave when it was opened last: new, same, gone, refused, or why it failed
  times      INTEGER NOT NULL DEFAULT 0, -- how often in a row
  due        TEXT NOT NULL DEFAULT '', -- when it is opened again; '' where only its list tells
  PRIMARY KEY (source, item)
) STRICT;
CREATE TABLE attachments (      -- one a file that an item names, also of formats that are not read
  source TEXT NOT NULL, item TEXT NOT NULL, url TEXT NOT NULL,
  name   TEXT NOT NULL, kind TEXT NOT NULL,
  wanted INTEGER NOT NULL,      -- 1: fetched and read
  PRIMARY KEY (source, item, url)
) STRICT;
CREATE TABLE fetches (          -- one a request for a document
  fetch_id INTEGER PRIMARY KEY,
  run_id   INTEGER NOT NULL,
  source   TEXT NOT NULL, item TEXT NOT NULL, url TEXT NOT NULL,
  at       TEXT NOT NULL,
  outcome  TEXT NOT NULL,       -- new, changed, same, gone, unreachable, robots, too-large, address, failed
  sha256   TEXT NOT NULL DEFAULT '',
  bytes    INTEGER NOT NULL DEFAULT 0,
  error    TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE versions (         -- one a document and its bytes; the newest is current
  source TEXT NOT NULL, item TEXT NOT NULL, url TEXT NOT NULL,
  n      INTEGER NOT NULL,      -- counts from 1
  sha256 TEXT NOT NULL,
  name   TEXT NOT NULL, kind TEXT NOT NULL,
  etag   TEXT NOT NULL DEFAULT '', last_modified TEXT NOT NULL DEFAULT '',
  seen_at TEXT NOT NULL,
  current INTEGER NOT NULL,
  PRIMARY KEY (source, item, url, n)
) STRICT;
CREATE INDEX versions_by_sum ON versions (sha256);
CREATE TABLE readings (         -- one what a reader made of a document
  sha256 TEXT NOT NULL,
  reader TEXT NOT NULL,         -- version of the reader
  name   TEXT NOT NULL, uri TEXT NOT NULL, -- under which it was read
  status TEXT NOT NULL,         -- read, refused, skipped
  code   TEXT NOT NULL DEFAULT '', why TEXT NOT NULL DEFAULT '', remedy TEXT NOT NULL DEFAULT '',
  kind   TEXT NOT NULL DEFAULT '', -- of the release
  bytes  INTEGER NOT NULL DEFAULT 0,
  read_at TEXT NOT NULL,
  published INTEGER NOT NULL DEFAULT 0, -- publication it first stood in
  PRIMARY KEY (sha256)
) STRICT;
CREATE TABLE issues (           -- how often a reading raised an issue
  sha256 TEXT NOT NULL, code TEXT NOT NULL, severity TEXT NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (sha256, code, severity)
) STRICT;
CREATE TABLE decisions (        -- what a person decided about a quarantined document
  sha256 TEXT PRIMARY KEY,
  decision TEXT NOT NULL,       -- dropped, retry
  why TEXT NOT NULL DEFAULT '', at TEXT NOT NULL
) STRICT;
CREATE TABLE publications (     -- one a published dataset
  publication INTEGER PRIMARY KEY,
  run_id      INTEGER NOT NULL,
  at          TEXT NOT NULL,
  fingerprint TEXT NOT NULL,    -- of everything that went in
  manifest    TEXT NOT NULL,    -- SHA-256 of its dataset.json
  rows        TEXT NOT NULL     -- JSON: table → rows
) STRICT;
`

// later brings the tables of an earlier version to the next one.
const later = `
ALTER TABLE sources ADD COLUMN whole INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sources ADD COLUMN whole_at TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE items ADD COLUMN times INTEGER NOT NULL DEFAULT 0;
ALTER TABLE items ADD COLUMN due TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 2;
`
