package parley.extract.frame;

import java.util.List;
import java.util.Optional;
import parley.authority.Topic;
import parley.extract.Entity;
import parley.extract.Evidence;
import parley.extract.Value.Stance;

/**
 * What somebody says.
 *
 * @param party id of the party, if known
 * @param official who, if it is a person
 * @param topics what it is about
 * @param stance how the speaker stands to it
 * @param quote the words
 * @param evidence the sentence
 */
record Position(
    Optional<String> party,
    Optional<Entity> official,
    List<Topic> topics,
    Stance stance,
    String quote,
    Evidence evidence) {}
