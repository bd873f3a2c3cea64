package se.strukturvy.issue.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.strukturvy.issue.event.BookRecord;
import se.strukturvy.issue.event.FieldConflict;
import se.strukturvy.issue.event.RecordKey;

/** Records are kept, merged and undone as issues are, and are none. */
class RecordBookTest {
  private static final RecordKey MARK = new RecordKey("mark", "1880/IM.2");

  private final MemoryIssueStore annas = new MemoryIssueStore();
  private final MemoryIssueStore bos = new MemoryIssueStore();

  @Test
  void aRecordIsThereAfterReopeningAndIsNoIssue() throws Exception {
    BookRecord written =
        TestBooks.of(annas, "Anna").records().put(MARK, "märke", Map.of("level", "3"));
    IssueBook reopened = TestBooks.of(annas, "Bo");
    assertThat(reopened.records().all("mark")).containsExactly(written);
    assertThat(reopened.records().all("card")).isEmpty();
    assertThat(reopened.issues()).isEmpty();
    assertThat(written.author()).isEqualTo("Anna");
  }

  @Test
  void fieldsThatAreNotNamedStayAndNullTakesOneAway() throws Exception {
    RecordBook records = TestBooks.of(annas, "Anna").records();
    records.put(MARK, "märke", Map.of("level", "3", "note", "kanske"));
    assertThat(records.put(MARK, "märke", Map.of("level", "4")).fields())
        .containsExactly(entry("level", "4"), entry("note", "kanske"));
    assertThat(records.put(MARK, "märke", Collections.singletonMap("note", null)).fields())
        .containsExactly(entry("level", "4"));
    assertThat(records.history(MARK)).hasSize(5);
  }

  @Test
  void undoTakesBackActByAct() throws Exception {
    IssueBook book = TestBooks.of(annas, "Anna");
    book.records().put(MARK, "märke", Map.of("level", "3"));
    book.records().put(MARK, "märke", Map.of("level", "4"));
    book.records().remove(MARK, "märke");
    assertThat(book.records().find(MARK)).isEmpty();
    book.acts().undo();
    assertThat(book.records().find(MARK)).map(one -> one.field("level")).contains("4");
    book.acts().undo();
    assertThat(book.records().find(MARK)).map(one -> one.field("level")).contains("3");
    book.acts().undo();
    assertThat(book.records().all("mark")).isEmpty();
  }

  @Test
  void twoCopiesThatWriteOfTheSameThingWriteToOneRecord() throws Exception {
    IssueBook anna = TestBooks.of(annas, "Anna");
    IssueBook bo = TestBooks.of(bos, "Bo");
    anna.records().put(MARK, "märke", Map.of("level", "3"));
    bo.records().put(MARK, "märke", Map.of("level", "4", "note", "säker"));
    MergeResult result = anna.merge(bos);
    bo.merge(annas);
    assertThat(result.newIssues()).isZero();
    assertThat(result.conflicts()).extracting(FieldConflict::field).containsExactly("record/level");
    assertThat(anna.records().all("mark")).isEqualTo(bo.records().all("mark")).hasSize(1);
    anna.acts().undo();
    assertThat(anna.records().find(MARK)).map(BookRecord::fields).contains(Map.of("level", "3"));
  }

  @Test
  void aPrivateRecordStaysWhereItIs() throws Exception {
    TestBooks.of(bos, "Bo").records().put(MARK, "märke", Map.of("level", "3", "private", "1"));
    IssueBook anna = TestBooks.of(annas, "Anna");
    assertThat(anna.merge(bos).kept()).isPositive();
    assertThat(anna.records().all("mark")).isEmpty();
  }

  @Test
  void aNameIsTheSameInEveryCopyAndComesBackFromItsText() {
    assertThat(RecordKey.parse(MARK.toString())).isEqualTo(MARK);
    assertThat(MARK.id()).isEqualTo(new RecordKey("mark", "1880/IM.2").id());
    assertThat(List.of(new RecordKey("mark", "1880/IM.3").id(), RecordKey.fresh("mark").id()))
        .doesNotContain(MARK.id());
    assertThatThrownBy(() -> new RecordKey("a/b", "c"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
