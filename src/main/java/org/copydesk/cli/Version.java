package org.copydesk.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the manifest of its jar. */
final class Version implements IVersionProvider {

  /** {@code 0.1.0}; {@code dev} when run from a folder of classes. */
  static String number() {
    String number = Version.class.getPackage().getImplementationVersion();
    return number == null ? "dev" : number;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"copydesk " + number()};
  }
}
