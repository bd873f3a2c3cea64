"""Opens the styles that Strukturvy wrote into a GeoPackage in QGIS and compares the colours by class.

Run with the Python that has PyQGIS:  QT_QPA_PLATFORM=offscreen python3 qgis_styles.py FILE.gpkg
For every layer: the SLD is loaded, every rule's colours as QGIS has them are compared with those in the SLD, and each
class is drawn alone by QGIS; the share of its pixels that have the class's colour is measured.
"""
import os, re, sqlite3, sys, tempfile
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import (QgsApplication, QgsMapRendererParallelJob, QgsMapSettings, QgsVectorLayer)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

app = QgsApplication([], False)
app.initQgis()
path = sys.argv[1]
rows = sqlite3.connect(path).execute("select f_table_name, styleSLD from layer_styles").fetchall()
tables = {r[0] for r in sqlite3.connect(path).execute("select table_name from gpkg_contents")}


def picture(layer):
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(800, 800))
    settings.setOutputDpi(96)
    extent = layer.extent()
    extent.scale(1.1)
    settings.setExtent(extent)
    settings.setDestinationCrs(layer.crs())
    settings.setBackgroundColor(QColor("white"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def colours(sld_rule):
    """Opaque colours that a rule's fills and strokes state."""
    found = re.findall(r'name="(fill|stroke)">(#[0-9a-f]{6})<', sld_rule)
    return {c for _, c in found}


bad = classes = 0
for table, sld in rows:
    if table not in tables:
        continue
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    with tempfile.NamedTemporaryFile("w", suffix=".sld", delete=False, encoding="utf-8") as file:
        file.write(sld)
    message, ok = layer.loadSldStyle(file.name)
    os.unlink(file.name)
    if not ok:
        print(f"{table}: NOT OPENED {message}")
        bad += 1
        continue
    written = re.findall(r"<se:Rule>.*?</se:Rule>", sld, re.S)
    renderer = layer.renderer()
    rules = renderer.rootRule().children() if renderer.type() == "RuleRenderer" else [None]
    if len(rules) != len(written):
        print(f"{table}: {len(written)} rules written, {len(rules)} in QGIS")
        bad += 1
    for rule, text in zip(rules, written):
        # Labels have colours of their own, which are not the symbol's.
        text = re.sub(r"<se:TextSymbolizer.*?</se:TextSymbolizer>", "", text, flags=re.S)
        symbol = rule.symbol() if rule else renderer.symbol()
        said = colours(text)
        clone = layer.clone()
        if rule:
            root = clone.renderer().rootRule()
            for other, index in [(o, i) for i, o in enumerate(root.children()) if i != rules.index(rule)][::-1]:
                other.setActive(False) if not other.isElse() else root.removeChildAt(index)
        image = picture(clone)
        seen = {}
        for y in range(image.height()):
            for x in range(image.width()):
                c = image.pixelColor(x, y).name()
                seen[c] = seen.get(c, 0) + 1
        drawn = sum(n for c, n in seen.items() if c != "#ffffff")
        opaque = "-opacity" not in text
        hit = {c for c in said if c in seen}
        name = rule.label() if rule else table
        state = "ok"
        if drawn == 0:
            state = "no feature"
        elif opaque and said - {"#ffffff"} and not hit:
            state = "OTHER COLOURS"
            bad += 1
        classes += 1
        print(f"{table:20} {name[:34]:34} {','.join(sorted(said)):26} drawn {drawn:7} px  {state}")
print(f"{classes} classes, {bad} wrong")
sys.exit(1 if bad else 0)
