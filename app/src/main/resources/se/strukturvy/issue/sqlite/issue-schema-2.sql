-- Records: what the book keeps beside the issues; see docs/issue-file.md.
CREATE VIEW record_value AS
  SELECT v.id, substr(r.value, 1, instr(r.value, '/') - 1) AS kind,
         substr(r.value, instr(r.value, '/') + 1) AS key, substr(v.field, 8) AS field, v.value,
         v.author, v.organisation, substr(v.time, 1, 24) AS time
  FROM issue_value r
  JOIN issue_value v ON v.issue = r.issue AND v.field GLOB 'record/*'
  WHERE r.field = 'record';
