package se.strukturvy.ui;

import java.util.concurrent.Executor;
import se.strukturvy.crs.CrsCatalog;
import se.strukturvy.render.MapRenderer;
import se.strukturvy.ui.desk.DataDesk;
import se.strukturvy.ui.desk.IssueDesk;
import se.strukturvy.ui.desk.ProjectDesk;
import se.strukturvy.ui.desk.StrategyDesk;
import se.strukturvy.ui.map.ActivityModel;
import se.strukturvy.ui.map.Identifier;
import se.strukturvy.ui.map.MapModel;
import se.strukturvy.ui.map.Navigator;
import se.strukturvy.ui.map.SelectionModel;

/**
 * What lives as long as the program does, while the window around it may be built anew in another
 * language. Only the start and the main window know it; everything else gets what it needs.
 *
 * @param map what the map shows
 * @param navigator moves the map's view
 * @param selection the issues, and what is picked out
 * @param activity what the status bar says
 * @param renderer draws the map
 * @param identifier finds what was clicked
 * @param catalog knows reference systems
 * @param projects reads and writes the project file
 * @param data adds layers and reads them anew
 * @param issues writes issues
 * @param strategy knows what the strategy touches
 * @param background runs short work off the JavaFX thread
 */
public record Session(
    MapModel map,
    Navigator navigator,
    SelectionModel selection,
    ActivityModel activity,
    MapRenderer renderer,
    Identifier identifier,
    CrsCatalog catalog,
    ProjectDesk projects,
    DataDesk data,
    IssueDesk issues,
    StrategyDesk strategy,
    Executor background) {}
