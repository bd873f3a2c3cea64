-- OGC 12-128r18, annex F.3, the triggers of version 1.4: {table}, {geometry} and {id} are names.
CREATE TRIGGER "rtree_{table}_{geometry}_insert" AFTER INSERT ON "{table}"
  WHEN (new."{geometry}" NOT NULL AND NOT ST_IsEmpty(NEW."{geometry}"))
BEGIN
  INSERT OR REPLACE INTO "rtree_{table}_{geometry}" VALUES (
    NEW."{id}",
    ST_MinX(NEW."{geometry}"), ST_MaxX(NEW."{geometry}"),
    ST_MinY(NEW."{geometry}"), ST_MaxY(NEW."{geometry}")
  );
END;
CREATE TRIGGER "rtree_{table}_{geometry}_update6" AFTER UPDATE OF "{geometry}" ON "{table}"
  WHEN OLD."{id}" = NEW."{id}" AND
       (NEW."{geometry}" NOTNULL AND NOT ST_IsEmpty(NEW."{geometry}")) AND
       (OLD."{geometry}" NOTNULL AND NOT ST_IsEmpty(OLD."{geometry}"))
BEGIN
  UPDATE "rtree_{table}_{geometry}" SET
    minx = ST_MinX(NEW."{geometry}"), maxx = ST_MaxX(NEW."{geometry}"),
    miny = ST_MinY(NEW."{geometry}"), maxy = ST_MaxY(NEW."{geometry}")
  WHERE id = NEW."{id}";
END;
CREATE TRIGGER "rtree_{table}_{geometry}_update7" AFTER UPDATE OF "{geometry}" ON "{table}"
  WHEN OLD."{id}" = NEW."{id}" AND
       (NEW."{geometry}" NOTNULL AND NOT ST_IsEmpty(NEW."{geometry}")) AND
       (OLD."{geometry}" ISNULL OR ST_IsEmpty(OLD."{geometry}"))
BEGIN
  INSERT INTO "rtree_{table}_{geometry}" VALUES (
    NEW."{id}",
    ST_MinX(NEW."{geometry}"), ST_MaxX(NEW."{geometry}"),
    ST_MinY(NEW."{geometry}"), ST_MaxY(NEW."{geometry}")
  );
END;
CREATE TRIGGER "rtree_{table}_{geometry}_update2" AFTER UPDATE OF "{geometry}" ON "{table}"
  WHEN OLD."{id}" = NEW."{id}" AND
       (NEW."{geometry}" ISNULL OR ST_IsEmpty(NEW."{geometry}"))
BEGIN
  DELETE FROM "rtree_{table}_{geometry}" WHERE id = OLD."{id}";
END;
CREATE TRIGGER "rtree_{table}_{geometry}_update5" AFTER UPDATE ON "{table}"
  WHEN OLD."{id}" != NEW."{id}" AND
       (NEW."{geometry}" NOTNULL AND NOT ST_IsEmpty(NEW."{geometry}"))
BEGIN
  DELETE FROM "rtree_{table}_{geometry}" WHERE id = OLD."{id}";
  INSERT OR REPLACE INTO "rtree_{table}_{geometry}" VALUES (
    NEW."{id}",
    ST_MinX(NEW."{geometry}"), ST_MaxX(NEW."{geometry}"),
    ST_MinY(NEW."{geometry}"), ST_MaxY(NEW."{geometry}")
  );
END;
CREATE TRIGGER "rtree_{table}_{geometry}_update4" AFTER UPDATE ON "{table}"
  WHEN OLD."{id}" != NEW."{id}" AND
       (NEW."{geometry}" ISNULL OR ST_IsEmpty(NEW."{geometry}"))
BEGIN
  DELETE FROM "rtree_{table}_{geometry}" WHERE id IN (OLD."{id}", NEW."{id}");
END;
CREATE TRIGGER "rtree_{table}_{geometry}_delete" AFTER DELETE ON "{table}"
  WHEN old."{geometry}" NOT NULL
BEGIN
  DELETE FROM "rtree_{table}_{geometry}" WHERE id = OLD."{id}";
END;
