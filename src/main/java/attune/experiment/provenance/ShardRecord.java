package attune.experiment.provenance;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where and when the runs of a shard were made, as the record of the whole keeps it.
 *
 * @param shard which part, {@code 2/3}
 * @param machine on which it was made last
 * @param started when its first run was started, as its record says
 * @param took how long its runs took
 */
public record ShardRecord(String shard, Machine machine, String started, Duration took) {
    /** As it stands in run.json. */
    Map<String, Object> json() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("shard", shard);
        one.putAll(machine.json());
        one.put("started", started);
        one.put("wall_seconds", took.toMillis() / 1000.0);
        return one;
    }
}
