package se.strukturvy.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process has used so far. */
public final class ProcessMeter {
  private ProcessMeter() {}

  /**
   * Milliseconds since the process began, the start of the Java machine counted in; on Linux in
   * steps of 10.
   */
  public static long ageMillis() {
    try {
      // Field 22 of the line, in hundredths of a second since the system started: proc(5). The
      // second field, the program's name in brackets, may hold blanks.
      String stat = Files.readString(Path.of("/proc/self/stat"));
      String started = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[19];
      String uptime = Files.readString(Path.of("/proc/uptime")).split(" ", -1)[0];
      return Math.round(Double.parseDouble(uptime) * 1000) - Long.parseLong(started) * 10;
    } catch (IOException e) {
      return ManagementFactory.getRuntimeMXBean().getUptime();
    }
  }

  /** Seconds of processor time of all threads. */
  public static double cpuSeconds() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .map(time -> time.toNanos() / 1e9)
        .orElse(0.0);
  }

  /** The most bytes that objects have taken. */
  public static long peakHeapBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(ProcessMeter::peak)
        .sum();
  }

  private static long peak(MemoryPoolMXBean pool) {
    return pool.getPeakUsage() == null ? 0 : pool.getPeakUsage().getUsed();
  }

  /** The most memory that the process has taken, kilobytes; 0 where the system does not say. */
  public static long peakResidentKilobytes() {
    return status("VmHWM:");
  }

  /** The memory that the process takes now, kilobytes; 0 where the system does not say. */
  public static long residentKilobytes() {
    return status("VmRSS:");
  }

  /** A line of proc(5)'s status, kilobytes. */
  private static long status(String name) {
    try {
      return Files.readAllLines(Path.of("/proc/self/status")).stream()
          .filter(line -> line.startsWith(name))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
