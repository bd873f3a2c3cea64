-- Free text: a line of folded words an issue, found by any three letters; see docs/issue-file.md.
CREATE VIRTUAL TABLE issue_text USING fts5(words, tokenize = 'trigram case_sensitive 1');

-- Finds the records among the values of issues.
CREATE INDEX issue_value_record ON issue_value(value) WHERE field = 'record';
