package se.strukturvy.crs;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words that OGC WKT 1, Esri WKT and WKT 2 use for projection methods and their parameters.
 *
 * <p>Parameters get short names of ours: {@code lat0 lon0} (origin), {@code k} (scale), {@code fe
 * fn} (false easting and northing), {@code sp1 sp2} (standard parallels), {@code azi gamma}
 * (azimuth of the initial line, angle from rectified to skew grid).
 */
final class ProjectionNames {
  private static final Map<String, List<Integer>> METHODS =
      Map.ofEntries(
          Map.entry("transversemercator", List.of(9807)),
          Map.entry("gausskruger", List.of(9807)),
          Map.entry("transversemercatorcomplex", List.of(9807)),
          Map.entry("transversemercatorsouthorientated", List.of(9808)),
          Map.entry("transversemercatorsouthoriented", List.of(9808)),
          Map.entry("mercator", List.of(9804, 9805)),
          Map.entry("mercator1sp", List.of(9804)),
          Map.entry("mercatorvarianta", List.of(9804)),
          Map.entry("mercator2sp", List.of(9805)),
          Map.entry("mercatorvariantb", List.of(9805)),
          Map.entry("mercatorauxiliarysphere", List.of(1024)),
          Map.entry("popularvisualisationpseudomercator", List.of(1024)),
          Map.entry("lambertconformalconic", List.of(9802, 9801)),
          Map.entry("lambertconicconformal1sp", List.of(9801)),
          Map.entry("lambertconformalconic1sp", List.of(9801)),
          Map.entry("lambertconicconformal2sp", List.of(9802)),
          Map.entry("lambertconformalconic2sp", List.of(9802)),
          Map.entry("lambertconformalconic2spbelgium", List.of(9803)),
          Map.entry("lambertconicconformal2spbelgium", List.of(9803)),
          Map.entry("albers", List.of(9822)),
          Map.entry("albersconicequalarea", List.of(9822)),
          Map.entry("albersequalarea", List.of(9822)),
          Map.entry("lambertazimuthalequalarea", List.of(9820, 1027)),
          Map.entry("doublestereographic", List.of(9809)),
          Map.entry("obliquestereographic", List.of(9809)),
          Map.entry("stereographicnorthpole", List.of(9829, 9810)),
          Map.entry("stereographicsouthpole", List.of(9829, 9810)),
          Map.entry("polarstereographic", List.of(9810, 9829)),
          Map.entry("polarstereographicvarianta", List.of(9810)),
          Map.entry("polarstereographicvariantb", List.of(9829)),
          Map.entry("hotineobliquemercator", List.of(9812, 9815)),
          Map.entry("hotineobliquemercatorvarianta", List.of(9812)),
          Map.entry("hotineobliquemercatorazimuthnaturalorigin", List.of(9812)),
          Map.entry("rectifiedskeworthomorphicnaturalorigin", List.of(9812)),
          Map.entry("hotineobliquemercatorvariantb", List.of(9815)),
          Map.entry("hotineobliquemercatorazimuthcenter", List.of(9815)),
          Map.entry("rectifiedskeworthomorphiccenter", List.of(9815)),
          Map.entry("obliquemercator", List.of(9815)),
          Map.entry("swissobliquecylindrical", List.of(9815)),
          Map.entry("krovak", List.of(9819, 1041)),
          Map.entry("krovaknorthorientated", List.of(1041)),
          Map.entry("cassini", List.of(9806)),
          Map.entry("cassinisoldner", List.of(9806)),
          Map.entry("newzealandmapgrid", List.of(9811)),
          Map.entry("polyconic", List.of(9818)),
          Map.entry("americanpolyconic", List.of(9818)));

  private static final Map<String, String> PARAMETERS =
      Map.ofEntries(
          Map.entry("latitudeoforigin", "lat0"),
          Map.entry("latitudeofcenter", "lat0"),
          Map.entry("latitudeofcentre", "lat0"),
          Map.entry("centralparallel", "lat0"),
          Map.entry("latitudeofnaturalorigin", "lat0"),
          Map.entry("latitudeoffalseorigin", "lat0"),
          Map.entry("latitudeofprojectioncentre", "lat0"),
          Map.entry("centralmeridian", "lon0"),
          Map.entry("longitudeoforigin", "lon0"),
          Map.entry("longitudeofcenter", "lon0"),
          Map.entry("longitudeofcentre", "lon0"),
          Map.entry("longitudeofnaturalorigin", "lon0"),
          Map.entry("longitudeoffalseorigin", "lon0"),
          Map.entry("longitudeofprojectioncentre", "lon0"),
          Map.entry("scalefactor", "k"),
          Map.entry("scalefactoratnaturalorigin", "k"),
          Map.entry("scalefactoratprojectioncentre", "k"),
          Map.entry("scalefactoroninitialline", "k"),
          Map.entry("scalefactoronpseudostandardparallel", "k"),
          Map.entry("falseeasting", "fe"),
          Map.entry("eastingatfalseorigin", "fe"),
          Map.entry("eastingatprojectioncentre", "fe"),
          Map.entry("falsenorthing", "fn"),
          Map.entry("northingatfalseorigin", "fn"),
          Map.entry("northingatprojectioncentre", "fn"),
          Map.entry("standardparallel1", "sp1"),
          Map.entry("latitudeof1ststandardparallel", "sp1"),
          Map.entry("latitudeofstandardparallel", "sp1"),
          Map.entry("pseudostandardparallel1", "sp1"),
          Map.entry("latitudeofpseudostandardparallel", "sp1"),
          Map.entry("standardparallel2", "sp2"),
          Map.entry("latitudeof2ndstandardparallel", "sp2"),
          Map.entry("azimuth", "azi"),
          Map.entry("azimuthofinitialline", "azi"),
          Map.entry("azimuthatprojectioncentre", "azi"),
          Map.entry("colatitudeofconeaxis", "azi"),
          Map.entry("rectifiedgridangle", "gamma"),
          Map.entry("anglefromrectifiedtoskewgrid", "gamma"));

  private ProjectionNames() {}

  /** EPSG codes of the methods that a name may mean; empty when it is not known. */
  static List<Integer> methods(String name) {
    return METHODS.getOrDefault(plain(name), List.of());
  }

  /** Our short name of a parameter, null when it has none. */
  static String parameter(String name) {
    return PARAMETERS.get(plain(name));
  }

  /** True for parameters in degrees. */
  static boolean isAngle(String key) {
    return !isLength(key) && !key.equals("k");
  }

  /** True for parameters in metres. */
  static boolean isLength(String key) {
    return key.equals("fe") || key.equals("fn");
  }

  /** The same with the southern one of two standard parallels first; writers differ. */
  static Map<String, Double> ordered(Map<String, Double> parameters) {
    Double first = parameters.get("sp1");
    Double second = parameters.get("sp2");
    if (first == null || second == null || first <= second) {
      return parameters;
    }
    Map<String, Double> ordered = new HashMap<>(parameters);
    ordered.put("sp1", second);
    ordered.put("sp2", first);
    return ordered;
  }

  /** The value of a parameter that is not given. */
  static double normal(String key) {
    return key.equals("k") ? 1 : 0;
  }

  /** Lower case letters and digits alone, so that spelling does not matter. */
  static String plain(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '+') {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
