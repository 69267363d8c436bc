package org.copydesk.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one file says, or one of its overrides. Filled by {@link ConfigReader}, then left alone; two
 * layers are equal only if they are the same.
 */
final class Layer {
  /** The file. */
  final ConfigSource source;

  /** The folder that its patterns are about; null for a profile. */
  final @Nullable Path folder;

  boolean root;
  final List<Setting<String>> extended = new ArrayList<>();
  @Nullable Setting<String> profile;
  @Nullable Setting<FailOn> failOn;
  @Nullable Setting<Boolean> reasonNeeded;
  @Nullable Setting<Path> baseline;
  @Nullable Setting<Boolean> cache;

  /** Ids and names as written, in order; not yet known to exist. */
  final Map<String, Setting<Grade>> rules = new LinkedHashMap<>();

  /** Names of families, likewise. */
  final Map<String, Setting<Grade>> families = new LinkedHashMap<>();

  /** What is asked of copy, as far as this file says. */
  final Map<Demand, Setting<Object>> demands = new EnumMap<>(Demand.class);

  final List<Setting<String>> accepted = new ArrayList<>();
  final List<Setting<RejectedWord>> rejected = new ArrayList<>();
  final List<Setting<String>> included = new ArrayList<>();
  final List<Setting<String>> excluded = new ArrayList<>();

  /** The files that an override is about; empty for a whole file. */
  final List<Setting<String>> files = new ArrayList<>();

  final List<Layer> overrides = new ArrayList<>();

  Layer(ConfigSource source, @Nullable Path folder) {
    this.source = source;
    this.folder = folder;
  }

  boolean override() {
    return !files.isEmpty();
  }
}
