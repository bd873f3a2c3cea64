package se.strukturvy.app;

/** The program's entry. */
public final class Launcher {
  private Launcher() {}

  /** Starts it. */
  public static void main(String[] args) {}
}
