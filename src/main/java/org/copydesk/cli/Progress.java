package org.copydesk.cli;

import org.copydesk.report.Plain;

/**
 * How far a long run is, on standard error: only where a person watches and the run takes its time.
 */
final class Progress {
  private static final long PATIENCE = 1_000_000_000L;

  private final Terminal terminal;
  private final int all;
  private final boolean verbose;
  private final boolean shown;
  private final long started = System.nanoTime();
  private int done;
  private boolean drawn;

  /**
   * @param all how many stories there are
   * @param verbose whether each story is named as it is done
   */
  Progress(Terminal terminal, int all, boolean quiet, boolean verbose) {
    this.terminal = terminal;
    this.all = all;
    this.verbose = verbose;
    // Where results scroll by on the same screen they are progress enough.
    this.shown =
        !quiet && terminal.errIsTerminal() && !terminal.outIsTerminal() && !terminal.has("CI");
  }

  /** One more story is done. */
  void step(String path) {
    done++;
    if (verbose) {
      terminal.tell("checked " + path);
    } else if (shown && System.nanoTime() - started > PATIENCE) {
      terminal.err().print(Plain.text(done + " of " + all + " stories") + "\r");
      terminal.err().flush();
      drawn = true;
    }
  }

  /** Wipes the line. */
  void finish() {
    if (drawn) {
      terminal.err().print("\u001b[2K\r");
      terminal.err().flush();
      drawn = false;
    }
  }
}
