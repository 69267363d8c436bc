package org.copydesk.lint;

import java.util.List;
import java.util.Locale;
import org.copydesk.article.Metadata;
import org.copydesk.article.Note;
import org.copydesk.config.Config;
import org.copydesk.config.Config.ProfileBy;
import org.copydesk.config.Origin;
import org.copydesk.config.Profiles;
import org.copydesk.config.Setting;
import org.copydesk.spelling.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * The profile that a story is judged by. In this order: the one that was asked for in the run, the
 * one in its front matter, the one that an override names for its like, {@code opinion} if it is
 * labeled so, the one of the configuration, {@code news}.
 *
 * @param profile its name, and who says so
 * @param by what kind of choice that is
 * @param notes what the desk should know about the choice
 */
record ProfileChoice(Setting<String> profile, ProfileBy by, List<Note> notes) {
  /** The field of the front matter that names a profile. */
  static final String FIELD = "copydesk-profile";

  /** Whether somebody has said that the story is no opinion, whatever it reads as. */
  boolean asReport() {
    return by != ProfileBy.SETTINGS && !profile.value().equals(Profiles.OPINION);
  }

  /**
   * @param asked the profile of the run; empty for none
   * @param story its front matter
   * @param labeled whether it is labeled as opinion
   */
  static ProfileChoice of(String asked, Config config, Metadata story, boolean labeled) {
    if (!asked.isEmpty()) {
      return new ProfileChoice(new Setting<>(asked, Origin.COMMAND_LINE), ProfileBy.RUN, List.of());
    }
    String own = story.fields().getOrDefault(FIELD, "").strip();
    List<Note> notes = List.of();
    if (Profiles.names().contains(own.toLowerCase(Locale.ROOT))) {
      Setting<String> named =
          new Setting<>(own.toLowerCase(Locale.ROOT), Origin.whole("front matter"));
      return new ProfileChoice(named, ProfileBy.STORY, List.of());
    } else if (!own.isEmpty()) {
      String message = "The front matter asks for the profile " + own + ", which does not exist.";
      String near = Nearest.didYouMean(own, Profiles.names());
      notes = List.of(new Note("unknown-profile", message + near));
    }
    @Nullable Setting<String> configured = config.profile();
    boolean known = configured != null && configured.value().equals(Profiles.OPINION);
    if (labeled && !known && !config.profileIsForThese()) {
      Note note =
          new Note(
              "profile-by-label",
              "The story is labeled as opinion and was judged by the profile opinion.");
      Setting<String> opinion = new Setting<>(Profiles.OPINION, Origin.whole("label of the story"));
      return new ProfileChoice(opinion, ProfileBy.STORY, notes.isEmpty() ? List.of(note) : notes);
    }
    Setting<String> usual = new Setting<>(Profiles.USUAL, Origin.DEFAULT);
    return new ProfileChoice(configured == null ? usual : configured, ProfileBy.SETTINGS, notes);
  }
}
