package se.strukturvy.style.qgis;

import java.util.List;

/** An expression of QGIS as a tree. */
sealed interface QgisNode {
  /** A text. */
  record Text(String value) implements QgisNode {}

  /** A number, as written. */
  record Numeral(String value) implements QgisNode {}

  /** TRUE, FALSE or NULL, in upper case. */
  record Word(String value) implements QgisNode {}

  /** A field. */
  record Field(String name) implements QgisNode {}

  /** A variable such as {@code @map_scale}, without its sign. */
  record Variable(String name) implements QgisNode {}

  /** A function, its name in lower case; the old {@code $area} is one without arguments. */
  record Call(String name, List<QgisNode> arguments) implements QgisNode {
    /** Makes a call with a list of its own. */
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** Two operands; the operator in upper case: OR AND = &lt;&gt; LIKE || + and so on. */
  record Binary(String operator, QgisNode left, QgisNode right) implements QgisNode {}

  /** NOT or a minus. */
  record Unary(String operator, QgisNode operand) implements QgisNode {}

  /** A value among others. */
  record In(QgisNode value, List<QgisNode> list, boolean not) implements QgisNode {
    /** Makes a list of its own. */
    public In {
      list = List.copyOf(list);
    }
  }

  /** A choice: conditions and their values in turn; the last value, without condition, or null. */
  record Case(List<QgisNode> whens, QgisNode otherwise) implements QgisNode {
    /** Makes a choice with a list of its own. */
    public Case {
      whens = List.copyOf(whens);
    }
  }
}
