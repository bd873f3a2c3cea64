package se.strukturvy.issue.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.strukturvy.issue.IssueChange;
import se.strukturvy.issue.act.Act;
import se.strukturvy.issue.book.IssueRuleException.Rule;
import se.strukturvy.issue.event.IssueField;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/**
 * The pictures and documents that are copied into an issue file.
 *
 * <p>Threads: as {@link IssueBook}.
 */
public final class Attachments {
  private static final int LARGEST = 20 << 20;

  private final IssueActs acts;
  private final IssueStore store;

  Attachments(IssueActs acts, IssueStore store) {
    this.acts = acts;
    this.store = store;
  }

  /**
   * Copies a picture or document into the file.
   *
   * @param name the name that people see, with its ending
   * @return the attachment's id
   * @throws IssueRuleException when it is larger than 20 MB
   * @throws IssueStoreException when it cannot be stored
   */
  public UUID add(UUID issue, String name, byte[] bytes) throws IssueStoreException {
    check(name, bytes.length);
    UUID attachment = UUID.randomUUID();
    IssueChange change = new IssueChange(IssueField.ATTACHMENT + attachment, name);
    acts.act(issue, Act.Kind.ATTACHED, List.of(change), Map.of(attachment, bytes));
    return attachment;
  }

  /**
   * Checks whether something could be attached, before anything is written.
   *
   * @param size its bytes
   * @throws IssueRuleException when it is larger than 20 MB
   */
  public static void check(String name, long size) {
    if (size > LARGEST) {
      throw new IssueRuleException(
          Rule.ATTACHMENT_TOO_LARGE, name + " is larger than 20 MB. Attach a smaller version.");
    }
  }

  /**
   * The bytes of an attachment.
   *
   * @throws IssueStoreException when they cannot be read
   */
  public Optional<byte[]> bytes(UUID id) throws IssueStoreException {
    return store.attachment(id);
  }
}
