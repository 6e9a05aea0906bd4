// Lucene's BM25 with its English analyzer over a set in the files of BEIR, as a run in TREC's form (CONTRIBUTING says how).

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

class Lucene {
  private static final int DEPTH = 100;

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    BM25Similarity bm25 = new BM25Similarity(Float.parseFloat(arguments[1]), Float.parseFloat(arguments[2]));
    Analyzer analyzer = new EnglishAnalyzer();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer).setSimilarity(bm25))) {
      for (String line : Files.readAllLines(folder.resolve("corpus.jsonl"))) {
        Document document = new Document();
        document.add(new StoredField("id", field(line, "_id")));
        document.add(new TextField("text", field(line, "title") + " " + field(line, "text"), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(bm25);
    try (PrintWriter out = new PrintWriter(arguments[3], "UTF-8")) {
      for (String line : Files.readAllLines(folder.resolve("queries.jsonl"))) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream stream = analyzer.tokenStream("text", field(line, "text"))) {
          CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
          stream.reset();
          while (stream.incrementToken()) {
            query.add(new TermQuery(new Term("text", term.toString())), BooleanClause.Occur.SHOULD);
          }
        }
        int rank = 0;
        for (ScoreDoc hit : searcher.search(query.build(), DEPTH).scoreDocs) {
          String id = searcher.doc(hit.doc).get("id");
          out.printf(Locale.ROOT, "%s Q0 %s %d %f lucene%n", field(line, "_id"), id, ++rank, hit.score);
        }
      }
    }
  }

  /** A string of a line of JSON; nothing where the line has none of that name. */
  private static String field(String line, String name) {
    Matcher value = Pattern.compile("\"" + name + "\":\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"").matcher(line);
    if (!value.find()) {
      return "";
    }
    Matcher escape = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))").matcher(value.group(1));
    return escape.replaceAll(found -> Matcher.quoteReplacement(plain(found.group(1), found.group(2))));
  }

  private static String plain(String code, String sign) {
    if (code != null) {
      return String.valueOf((char) Integer.parseInt(code, 16));
    }
    return switch (sign) {
      case "n", "r", "t", "b", "f" -> " ";
      default -> sign;
    };
  }
}
