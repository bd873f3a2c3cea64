package se.strukturvy.issue.concern;

import java.util.ArrayList;
import java.util.List;
import se.strukturvy.issue.concern.ConcernedMunicipality.Link;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.event.IssueState;

/** The municipalities that people added to an issue, or removed from it, by hand. */
public final class ConcernCorrections {
  private final IssueState state;

  /** The corrections that an issue holds. */
  public ConcernCorrections(IssueState state) {
    this.state = state;
  }

  /** What was computed, with the corrections marked as such. */
  public Concern apply(Concern computed) {
    List<ConcernedMunicipality> all = new ArrayList<>();
    for (ConcernedMunicipality one : computed.municipalities()) {
      String word = correction(one.code());
      Link link = word.startsWith("REMOVED") ? Link.REMOVED : one.link();
      all.add(new ConcernedMunicipality(one.code(), one.name(), one.share(), link));
    }
    for (String field : state.fields()) {
      if (field.startsWith(IssueField.MUNICIPALITY)) {
        addByHand(all, field.substring(IssueField.MUNICIPALITY.length()));
      }
    }
    return all.equals(computed.municipalities()) ? computed : Concern.of(all);
  }

  private void addByHand(List<ConcernedMunicipality> all, String code) {
    String word = correction(code);
    boolean met = all.stream().anyMatch(one -> one.code().equals(code) && one.link() == Link.MEETS);
    if (word.startsWith("ADDED") && !met) {
      all.removeIf(one -> one.code().equals(code));
      all.add(new ConcernedMunicipality(code, word.substring(5).trim(), 0, Link.ADDED));
    }
  }

  private String correction(String code) {
    String value = state.value(IssueField.MUNICIPALITY + code);
    return value == null ? "" : value;
  }
}
