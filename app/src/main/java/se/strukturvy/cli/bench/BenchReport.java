package se.strukturvy.cli.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/**
 * What was measured of one file.
 *
 * @param file the file, as it was named
 * @param features how many there are
 * @param vertices how many they have
 * @param firstFrame from opening the file to its first complete picture, milliseconds
 * @param prepare making what later pictures are drawn from, in the background, milliseconds
 * @param views by name
 * @param peakHeap most memory of objects so far, megabytes
 * @param peakResident most memory of the process so far, megabytes
 */
record BenchReport(
    String file,
    long features,
    long vertices,
    @JsonProperty("open_to_first_frame_ms") double firstFrame,
    @JsonProperty("prepare_ms") double prepare,
    Map<String, ViewTimes> views,
    @JsonProperty("peak_heap_mb") long peakHeap,
    @JsonProperty("peak_rss_mb") long peakResident) {}
