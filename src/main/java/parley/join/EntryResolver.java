package parley.join;

import io.carml.logicalsourceresolver.LogicalSourceRecord;
import io.carml.logicalsourceresolver.LogicalSourceResolver;
import io.carml.logicalsourceresolver.ResolvedSource;
import io.carml.model.LogicalSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/**
 * Lets CARML map entries that were read elsewhere, one at a time: so a row has a line for messages,
 * and no file need be held as a whole.
 */
final class EntryResolver implements LogicalSourceResolver<Entry> {

  @Override
  public Function<ResolvedSource<?>, Flux<LogicalSourceRecord<Entry>>> getLogicalSourceRecords(
      Set<LogicalSource> sources) {
    LogicalSource source = sources.iterator().next();
    return resolved ->
        Flux.just(LogicalSourceRecord.of(source, (Entry) resolved.getResolved().orElseThrow()));
  }

  @Override
  public LogicalSourceResolver.ExpressionEvaluationFactory<Entry> getExpressionEvaluationFactory() {
    return entry ->
        reference -> {
          List<String> values = entry.values(reference);
          return switch (values.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(values.getFirst());
            default -> Optional.of(values);
          };
        };
  }
}
