package se.strukturvy.issue.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.strukturvy.feature.Sentence;
import se.strukturvy.issue.concern.Concern;
import se.strukturvy.issue.concern.Municipality;
import se.strukturvy.issue.event.IssueEvent;
import se.strukturvy.issue.search.SearchText;
import se.strukturvy.issue.search.SwedishText;

/** Keeps the events of issues. May be used by several threads at once; every method may block. */
public interface IssueStore extends AutoCloseable {
  /**
   * All events, in no particular order. What comes later is told by {@link #poll}.
   *
   * @throws IssueStoreException when they cannot be read
   */
  List<IssueEvent> load() throws IssueStoreException;

  /**
   * Stores a batch. When this returns, it is on disk and survives the loss of power; when it
   * throws, nothing is stored. Events that are there already are left as they are.
   *
   * @throws IssueStoreException when it cannot be stored
   */
  void append(IssueBatch batch) throws IssueStoreException;

  /**
   * Events that other programs have stored since the last call; some may be known already. Costs
   * next to nothing when there are none.
   *
   * @throws IssueStoreException when they cannot be read
   */
  List<IssueEvent> poll() throws IssueStoreException;

  /**
   * Whom geometries concern as last computed, by the id of the event that set the geometry.
   *
   * @throws IssueStoreException when they cannot be read
   */
  Map<UUID, Concern> concerns() throws IssueStoreException;

  /**
   * The issues in which every word of a text stands, as {@link SearchText} says; deleted ones are
   * left out.
   *
   * @param words the folded words, see {@link SwedishText#words}; one at least
   * @throws IssueStoreException when they cannot be read
   */
  Set<UUID> find(List<String> words) throws IssueStoreException;

  /**
   * The bytes of an attachment.
   *
   * @throws IssueStoreException when they cannot be read
   */
  Optional<byte[]> attachment(UUID id) throws IssueStoreException;

  /**
   * The municipalities with which concerns were last computed; empty when none were kept.
   *
   * @throws IssueStoreException when they cannot be read
   */
  List<Municipality> municipalities() throws IssueStoreException;

  /**
   * Keeps municipalities for those who have no boundaries at hand.
   *
   * @throws IssueStoreException when they cannot be stored
   */
  void keepMunicipalities(List<Municipality> municipalities) throws IssueStoreException;

  /** Why nothing can be stored, in words; empty when it can. */
  Optional<Sentence> readOnly();

  @Override
  void close();
}
