package parley.store.query;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Passes the body of an answer on until it is too long or takes too long; then whoever reads it
 * gets an error, and the connection is given up.
 *
 * @param <T> what the body becomes
 */
final class BoundedBody<T> implements BodySubscriber<T> {
  private final BodySubscriber<T> target;
  private final long most;
  private Flow.@Nullable Subscription subscription;
  private long passed;
  private boolean isOver;

  private BoundedBody(BodySubscriber<T> target, long most) {
    this.target = target;
    this.most = most;
  }

  /**
   * {@return a body that ends in time}
   *
   * @param target takes what comes
   * @param head of the answer
   * @param time from now to the last byte
   * @param most how many bytes there may be
   */
  static <T> BodySubscriber<T> of(
      BodySubscriber<T> target, ResponseInfo head, Duration time, long most) {
    boolean isPacked =
        head.headers()
            .firstValue("Content-Encoding")
            .filter(encoding -> !encoding.equalsIgnoreCase("identity"))
            .isPresent();
    BoundedBody<T> body = new BoundedBody<>(target, isPacked ? 0 : most);
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
        .execute(
            () -> body.giveUp("it took longer than %.1f s".formatted(time.toMillis() / 1000.0)));
    return body;
  }

  @Override
  public CompletionStage<T> getBody() {
    return target.getBody();
  }

  @Override
  public synchronized void onSubscribe(Flow.Subscription given) {
    subscription = given;
    target.onSubscribe(given);
  }

  @Override
  public synchronized void onNext(List<ByteBuffer> buffers) {
    if (isOver) {
      return;
    }
    passed += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (passed > most) {
      giveUp(
          most == 0
              ? "it is compressed, which was not asked for"
              : String.format(Locale.ROOT, "it has more than %,d bytes", most));
    } else {
      target.onNext(buffers);
    }
  }

  @Override
  public synchronized void onError(Throwable failure) {
    if (!isOver) {
      isOver = true;
      target.onError(failure);
    }
  }

  @Override
  public synchronized void onComplete() {
    if (!isOver) {
      isOver = true;
      target.onComplete();
    }
  }

  private synchronized void giveUp(String reason) {
    if (isOver) {
      return;
    }
    isOver = true;
    if (subscription != null) {
      subscription.cancel();
    }
    target.onError(new IOException(reason));
  }
}
