package se.strukturvy.issue.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.store.IssueBatch;
import se.strukturvy.issue.store.IssueStore;
import se.strukturvy.issue.store.IssueStoreException;

/** A store without a disk, for tests; two books may share it as two programs share a file. */
public final class MemoryIssueStore implements IssueStore {
  private final Map<UUID, IssueEvent> events = new HashMap<>();
  private final Map<UUID, Concern> concerns = new HashMap<>();
  private final Map<UUID, byte[]> attachments = new HashMap<>();
  private List<Municipality> municipalities = List.of();
  private IssueStoreException failure;

  /** Every later append fails with this; null mends it. */
  public synchronized void failWith(IssueStoreException next) {
    failure = next;
  }

  @Override
  public synchronized List<IssueEvent> load() {
    return new ArrayList<>(events.values());
  }

  @Override
  public synchronized void append(IssueBatch batch) throws IssueStoreException {
    if (failure != null) {
      throw failure;
    }
    batch.events().forEach(event -> events.putIfAbsent(event.id(), event));
    concerns.putAll(batch.concerns());
    attachments.putAll(batch.attachments());
  }

  @Override
  public synchronized List<IssueEvent> poll() {
    return load();
  }

  @Override
  public synchronized Map<UUID, Concern> concerns() {
    return Map.copyOf(concerns);
  }

  @Override
  public Set<UUID> find(List<String> words) {
    throw new UnsupportedOperationException("A store without a disk has no index of words");
  }

  @Override
  public synchronized Optional<byte[]> attachment(UUID id) {
    return Optional.ofNullable(attachments.get(id));
  }

  @Override
  public synchronized List<Municipality> municipalities() {
    return municipalities;
  }

  @Override
  public synchronized void keepMunicipalities(List<Municipality> kept) {
    municipalities = List.copyOf(kept);
  }

  @Override
  public Optional<Sentence> readOnly() {
    return Optional.empty();
  }

  @Override
  public void close() {}
}
