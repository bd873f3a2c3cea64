package se.strukturvy.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.strukturvy.geometry.PackedGeometry;
import se.strukturvy.geometry.PackedGeometryBuilder;
import se.strukturvy.geometry.Quantization;
import se.strukturvy.geometry.WkbDecoder;

/** Time to turn 10 000 polygons of 13 vertices from well-known binary into packed coordinates. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecoderBenchmark {
  private static final int POLYGONS = 10_000;
  private static final int VERTICES = 13;

  /** Byte order, type, one ring, its count, and its vertices. */
  private static final int BYTES = 13 + 16 * VERTICES;

  private final byte[] wkb = new byte[POLYGONS * BYTES];

  /** Writes the polygons. */
  @Setup
  public void write() {
    Random random = new Random(1);
    ByteBuffer to = ByteBuffer.wrap(wkb).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < POLYGONS; i++) {
      to.put((byte) 1).putInt(3).putInt(1).putInt(VERTICES);
      double x = random.nextDouble() * 100_000;
      double y = random.nextDouble() * 100_000;
      for (int v = 0; v < VERTICES; v++) {
        double angle = 2 * Math.PI * (v % (VERTICES - 1)) / (VERTICES - 1);
        to.putDouble(x + 10 * Math.cos(angle)).putDouble(y + 10 * Math.sin(angle));
      }
    }
  }

  /** Decodes them all. */
  @Benchmark
  public List<PackedGeometry> decode() {
    List<PackedGeometry> chunks = new ArrayList<>();
    PackedGeometryBuilder builder =
        new PackedGeometryBuilder(new Quantization(0, 0, Quantization.MILLIMETRE), chunks::add);
    WkbDecoder decoder = new WkbDecoder();
    for (int i = 0; i < POLYGONS; i++) {
      decoder.decode(i, wkb, i * BYTES, (i + 1) * BYTES, true, builder);
    }
    builder.flush();
    return chunks;
  }
}
