-- The tables of an issue file beside those of the GeoPackage; see docs/issue-file.md.

-- The truth: append only.
CREATE TABLE issue_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  id TEXT NOT NULL UNIQUE,
  act TEXT NOT NULL,
  issue TEXT NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  organisation TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  replaces TEXT NOT NULL
);
CREATE INDEX issue_event_issue ON issue_event(issue);
CREATE TRIGGER issue_event_keeps_values BEFORE UPDATE ON issue_event
BEGIN
  SELECT RAISE(ABORT, 'issue_event is append-only');
END;
CREATE TRIGGER issue_event_keeps_rows BEFORE DELETE ON issue_event
BEGIN
  SELECT RAISE(ABORT, 'issue_event is append-only');
END;

-- The bytes of attachments, by the UUID in the field attachment/UUID.
CREATE TABLE issue_attachment (
  id TEXT PRIMARY KEY NOT NULL,
  data BLOB NOT NULL
);

-- Whom a geometry concerns, by the event that set it, as last computed: JSON.
CREATE TABLE issue_concern (
  geometry_event TEXT PRIMARY KEY NOT NULL,
  concern TEXT NOT NULL
);

-- From here on: the current state, rebuilt from the events at will.
CREATE TABLE issue_value (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  issue TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  event TEXT NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  organisation TEXT NOT NULL,
  UNIQUE (issue, field)
);
CREATE TABLE issue_municipality (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  issue TEXT NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  share REAL NOT NULL,
  link TEXT NOT NULL,
  UNIQUE (issue, code)
);
CREATE UNIQUE INDEX issue_uuid ON issue(uuid);
CREATE VIEW issue_comment AS
  SELECT c.id, c.issue, substr(c.field, 9) AS comment, r.value AS reply_to, c.author,
         c.organisation, substr(c.time, 1, 24) AS time, c.value AS text
  FROM issue_value c
  LEFT JOIN issue_value r ON r.issue = c.issue AND r.field = c.field || '/reply'
  WHERE c.field GLOB 'comment/*' AND c.field NOT GLOB 'comment/*/*'
  ORDER BY c.time;
CREATE VIEW issue_history AS
  SELECT e.seq AS id, e.issue, substr(e.time, 1, 24) AS time, e.author, e.organisation, e.field,
         (SELECT group_concat(o.value, ' | ') FROM issue_event o
          WHERE o.issue = e.issue AND instr(e.replaces, o.id) > 0) AS value_before,
         e.value AS value_after
  FROM issue_event e
  ORDER BY e.time, e.act, e.id;
