import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.P_Link;

/** Apache Jena's SHACL, out of bench/.tools. */
public class Jena {
  public static void main(String[] given) throws Exception {
    List<String> args = Arrays.asList(given);
    Path results = null;
    if (args.get(0).equals("--results")) {
      results = Path.of(args.get(1));
      args = args.subList(2, args.size());
    }
    Graph shapesGraph = GraphFactory.createDefaultGraph();
    for (String file : args.subList(1, args.size())) RDFDataMgr.read(shapesGraph, file);

    long start = System.nanoTime();
    Graph data = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(data, args.get(0));
    double read = (System.nanoTime() - start) / 1e6;

    start = System.nanoTime();
    Shapes shapes = Shapes.parse(shapesGraph);
    Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, data).getEntries();
    double validate = (System.nanoTime() - start) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "{\"times\":{\"read\":%.1f,\"validate\":%.1f},\"results\":%d,\"cpu\":%.1f,\"peak\":%.1f}%n",
        read, validate, entries.size(), cpu(), peak());
    if (results != null) write(results, entries);
  }

  /** Milliseconds that the processor worked for this process, its collector of garbage included. */
  private static double cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1e6;
  }

  /** The most memory that the process ever had resident, in MB; 0 where the system does not say. */
  private static double peak() throws Exception {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return 0;
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
    }
    return 0;
  }

  private static void write(Path file, Collection<ReportEntry> entries) throws Exception {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (ReportEntry entry : entries) {
        String path = entry.resultPath() == null ? ""
            : entry.resultPath() instanceof P_Link link ? link.getNode().getURI() : "path";
        out.write(String.join("\t",
            text(entry.focusNode()), path, text(entry.value()),
            local(entry.sourceConstraintComponent()), local(entry.severity().level())));
        out.write('\n');
      }
    }
  }

  private static String local(Node node) {
    return node.getURI().replaceAll("^.*#", "");
  }

  private static String text(Node node) {
    if (node == null) return "";
    if (node.isBlank()) return "_";
    if (node.isURI()) return "<" + node.getURI() + ">";
    String language = node.getLiteralLanguage();
    String tail = language.isEmpty() ? "^^" + node.getLiteralDatatypeURI() : "@" + language.toLowerCase(Locale.ROOT);
    return "\"" + node.getLiteralLexicalForm().replaceAll("\\s", " ") + "\"" + tail;
  }
}
