"""Opens an issue file in QGIS and checks it against OGC 12-128r17. By hand, with PyQGIS:

    QT_QPA_PLATFORM=offscreen python3 app/src/test/qgis/check_issue_file.py FILE [PICTURE.png]

Prints what it found and exits with 1 when something is wrong. FILE is only read.
"""

import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

faults = []


def expect(holds, what):
    print(("ok    " if holds else "FAULT ") + what)
    if not holds:
        faults.append(what)


def column(db, sql):
    return [row[0] for row in db.execute(sql)]


def check_package(path):
    """Requirements of clauses 1.1, 2.1, annex F.3 that a program can check."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    expect(column(db, "PRAGMA application_id") == [0x47504B47], "application_id is GPKG")
    expect(column(db, "PRAGMA user_version") == [10300], "user_version is 10300")
    expect(column(db, "PRAGMA integrity_check") == ["ok"], "integrity_check")
    expect(not db.execute("PRAGMA foreign_key_check").fetchall(), "foreign_key_check")
    tables = set(column(db, "SELECT name FROM sqlite_master"))
    needed = {"gpkg_spatial_ref_sys", "gpkg_contents", "gpkg_geometry_columns", "gpkg_extensions"}
    expect(needed <= tables, "required tables")
    systems = set(column(db, "SELECT srs_id FROM gpkg_spatial_ref_sys"))
    expect({-1, 0, 4326, 3006} <= systems, "required reference systems, and EPSG:3006")
    for table, kind in db.execute("SELECT table_name, data_type FROM gpkg_contents").fetchall():
        expect(table in tables, f"{table} of gpkg_contents is there")
        keys = [row for row in db.execute(f'PRAGMA table_info("{table}")') if row[5] == 1]
        expect(len(keys) == 1 and keys[0][2] == "INTEGER", f"{table} has an integer key")
        if kind == "features":
            check_features(db, table, tables)


def check_features(db, table, tables):
    geometry = column(
        db, f"SELECT column_name FROM gpkg_geometry_columns WHERE table_name = '{table}'"
    )
    expect(len(geometry) == 1, f"{table} has one geometry column")
    index = f"rtree_{table}_{geometry[0]}"
    triggers = column(
        db, f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{table}'"
    )
    expect(index in tables and len(triggers) >= 6, f"{table} has an R-tree and its triggers")
    shapes = db.execute(f'SELECT "{geometry[0]}" FROM "{table}"').fetchall()
    blobs = [row[0] for row in shapes if row[0] is not None]
    expect(all(blob[:2] == b"GP" and blob[2] == 0 for blob in blobs), f"{table}: headers")
    expect(column(db, f"SELECT count(*) FROM {index}") == [len(blobs)], f"{table}: R-tree rows")
    stated = db.execute(
        f"SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = '{table}'"
    ).fetchone()
    found = db.execute(
        f"SELECT min(minx), min(miny), max(maxx), max(maxy) FROM {index}"
    ).fetchone()
    # The R-tree holds 32-bit floats, rounded outwards: half a metre at these northings.
    near = all(
        a == b or (a is not None and b is not None and abs(a - b) <= 1)
        for a, b in zip(stated, found)
    )
    expect(near, f"{table}: extent is that of its features: {stated}")


def check_qgis(path, picture):
    app = QgsApplication([], False)
    app.initQgis()
    layers = []
    for kind in ("Polygon", "LineString", "Point"):
        layer = QgsVectorLayer(f"{path}|layername=issue|geometrytype={kind}", kind, "ogr")
        expect(layer.isValid(), f"QGIS opens the {kind} layer: {layer.featureCount()} issues")
        expect(layer.crs().authid() == "EPSG:3006", f"{kind}: reference system")
        message, ok = layer.loadDefaultStyle()
        expect(ok, f"{kind}: style {layer.renderer().type() if layer.renderer() else message}")
        layers.insert(0, layer)
    fields = [field.name() for field in layers[0].fields()]
    expect({"title", "status", "municipalities"} <= set(fields), "fields " + ", ".join(fields))
    if picture:
        draw(layers, picture)
    del layers
    app.exitQgis()


def draw(layers, picture):
    box = QgsRectangle()
    for layer in layers:
        box.combineExtentWith(layer.extent())
    box.scale(1.3)
    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setExtent(box)
    settings.setOutputSize(QSize(900, 700))
    settings.setDestinationCrs(layers[0].crs())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    colours = {image.pixel(x, y) for x in range(0, 900, 3) for y in range(0, 700, 3)}
    expect(len(colours) > 1, f"QGIS draws issues: {len(colours)} colours in {picture}")
    image.save(picture)


with tempfile.TemporaryDirectory() as folder:
    copy = Path(folder) / "copy.gpkg"
    shutil.copy(sys.argv[1], copy)
    check_package(copy)
    check_qgis(str(copy), sys.argv[2] if len(sys.argv) > 2 else None)
sys.exit(1 if faults else 0)
