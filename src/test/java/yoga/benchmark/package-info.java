/**
 * Measurements of the packaged program, each a {@code main} that prints numbers beside their limits and never fails a
 * build. Nothing here is a test; {@code mvn -q -Pbenchmark verify -DskipTests} runs it.
 */
package yoga.benchmark;
