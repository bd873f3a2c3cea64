package se.strukturvy.issue.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small runs of the proofs that are made by hand with large ones. */
class ProofsTest {
  @TempDir Path folder;

  @Test
  void aKilledProgramHasLostNothingThatItHasAcknowledged() throws Exception {
    List<String> faults = new ArrayList<>();
    assertThat(new KillProof(folder, 6).file(2, 0, faults)).isPositive();
    assertThat(faults).isEmpty();
  }

  @Test
  void allOrdersOfMergingGiveTheSameBytes() throws Exception {
    assertThat(new MergeProof(folder, 6).run(40, line -> {})).isEmpty();
  }
}
