package parley.document.pack;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import parley.document.Limits;
import parley.document.Refusal;
import parley.document.Source;

/**
 * Goes through sources and opens those that hold several documents.
 *
 * <p>Held in memory: one member, and what the open files need to go on. What keeps a file from
 * being read to its end becomes a member that is lost, and the next file follows.
 */
public final class Members implements Iterator<Member>, Closeable {
  private final Iterator<Source> sources;
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Member> next = Optional.empty();

  /**
   * Starts before the first.
   *
   * @param sources each is opened when its turn comes
   * @param limits how much is read of each member, and how deep they may be nested
   */
  public Members(Iterator<Source> sources, Limits limits) {
    this.sources = sources;
    this.limits = limits;
  }

  private record Open(Source source, Pack pack) {}

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && (!open.isEmpty() || sources.hasNext())) {
      if (open.isEmpty()) {
        take(new Member.Found(sources.next()));
      } else {
        advance(open.getLast());
      }
    }
    return next.isPresent();
  }

  @Override
  public Member next() {
    if (!hasNext()) {
      throw new NoSuchElementException("there is no further member");
    }
    Member member = next.orElseThrow();
    next = Optional.empty();
    return member;
  }

  private void advance(Open top) {
    try {
      Optional<Member> member = top.pack().next();
      if (member.isPresent()) {
        take(member.get());
      } else {
        open.removeLast();
        top.pack().close();
      }
    } catch (IOException | RuntimeException e) {
      open.remove(top);
      String message = "the rest of it cannot be read: " + reason(e);
      next = Pack.lost(top.source(), top.pack().position(), Refusal.Kind.BROKEN, message);
      closeAfterFault(top.pack());
    }
  }

  private void take(Member member) {
    switch (member) {
      case Member.Lost lost -> next = Optional.of(lost);
      case Member.Found(Source source) -> {
        Optional<Pack> pack = open(source);
        pack.ifPresent(found -> open.addLast(new Open(source, found)));
        if (pack.isEmpty() && next.isEmpty()) {
          next = Optional.of(member);
        }
      }
    }
  }

  private Optional<Pack> open(Source source) {
    try {
      Optional<Pack> pack = Pack.open(source, limits);
      if (pack.isPresent() && open.size() >= limits.depth()) {
        pack.get().close();
        String message = "it stands more than %d archives deep".formatted(limits.depth());
        next = Pack.lost(source, "", Refusal.Kind.BOMB, message);
        return Optional.empty();
      }
      return pack;
    } catch (IOException | RuntimeException e) {
      next = Pack.lost(source, "", Refusal.Kind.BROKEN, "it cannot be opened: " + reason(e));
      return Optional.empty();
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static void closeAfterFault(Pack pack) {
    try {
      pack.close();
    } catch (IOException e) {
      // That it could not be read to its end stands in the report already.
    }
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      open.removeLast().pack().close();
    }
  }
}
