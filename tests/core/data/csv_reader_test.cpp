#include "core/data/table/csv_reader.h"
#include "tests/support/test_registry.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csv.h>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <random>

using namespace throughline;
using namespace throughline::data;

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// Gives its bytes a few at a time, so that every record is cut somewhere.
class DripSource final : public ByteSource {
public:
  DripSource(std::string_view bytes, std::size_t step) : rest_(bytes), step_(step) {}
  Result<std::size_t> read(std::span<char> room) override {
    const std::size_t count = std::min({room.size(), rest_.size(), step_});
    std::copy_n(rest_.data(), count, room.data());
    rest_.remove_prefix(count);
    return count;
  }

private:
  std::string_view rest_;
  std::size_t step_;
};

struct WholeTable {
  Rows rows;
  std::vector<std::int64_t> lines;
  int blank = 0;
  int stray = 0;
  int cut = 0;
  int tooLong = 0;
  int tooManyFields = 0;
  std::optional<Error> error;
};

WholeTable readTable(ByteSource& bytes, const TextEncoding& encoding, char delimiter, CsvLimits limits = {}) {
  WholeTable table;
  auto text = TextSource::make(bytes, encoding);
  if (!text.ok()) {
    table.error = text.error();
    return table;
  }
  CsvReader reader(**text, delimiter, limits);
  Record record;
  for (;;) {
    const auto more = reader.next(record);
    if (!more.ok()) {
      table.error = more.error();
      return table;
    }
    if (!*more)
      return table;
    table.rows.emplace_back(record.fields.begin(), record.fields.end());
    table.lines.push_back(record.line);
    table.blank += record.blank ? 1 : 0;
    table.stray += record.strayQuote ? 1 : 0;
    table.cut += record.fieldCut ? 1 : 0;
    table.tooLong += record.tooLong ? 1 : 0;
    table.tooManyFields += record.tooManyFields ? 1 : 0;
  }
}

WholeTable readText(std::string_view text, char delimiter = ',', CsvLimits limits = {}) {
  MemorySource bytes(text);
  return readTable(bytes, {}, delimiter, limits);
}

std::string bytesOf(const std::filesystem::path& path) {
  auto file = FileSource::open(path);
  return file.ok() ? *file->start(static_cast<std::size_t>(file->size())) : std::string{};
}

/// As a program would read a file it knows nothing of.
WholeTable readFile(const std::filesystem::path& path) {
  const std::string bytes = bytesOf(path);
  const auto encoding = guessEncoding(bytes, true);
  if (!encoding.ok()) {
    WholeTable table;
    table.error = encoding.error();
    return table;
  }
  MemorySource source(bytes);
  const char delimiter =
      encoding->name == "UTF-8" ? guessDelimiter(std::string_view(bytes).substr(encoding->markLength), true) : ',';
  return readTable(source, *encoding, delimiter);
}

nlohmann::json jsonOf(const std::filesystem::path& path) {
  return nlohmann::json::parse(bytesOf(path), nullptr, false);
}

/// Rows with the header's names, as the expected files have them.
nlohmann::json asObjects(const Rows& rows) {
  auto list = nlohmann::json::array();
  for (std::size_t at = 1; at < rows.size(); ++at) {
    nlohmann::json object = nlohmann::json::object();
    for (std::size_t column = 0; column < rows[at].size() && column < rows[0].size(); ++column)
      object[rows[0][column]] = rows[at][column];
    list.push_back(object);
  }
  return list;
}

struct OracleRows {
  Rows rows;
  std::vector<std::string> row;
};
void oracleField(void* text, std::size_t size, void* to) {
  static_cast<OracleRows*>(to)->row.emplace_back(static_cast<const char*>(text), size);
}
void oracleRow(int, void* to) {
  auto& rows = *static_cast<OracleRows*>(to);
  rows.rows.push_back(std::exchange(rows.row, {}));
}

/// What libcsv makes of it, with blanks kept.
Rows oracle(std::string_view text) {
  csv_parser parser;
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  csv_set_space_func(&parser, [](unsigned char) { return 0; });
  OracleRows rows;
  csv_parse(&parser, text.data(), text.size(), oracleField, oracleRow, &rows);
  csv_fini(&parser, oracleField, oracleRow, &rows);
  csv_free(&parser);
  return rows.rows;
}

/// A well-formed table as text: what RFC 4180 defines wholly. No blank lines: libcsv has its own view of those.
std::string randomTable(std::mt19937& random, Rows& expected) {
  const auto upTo = [&random](unsigned most) { return static_cast<unsigned>(random() % most); };
  static const std::vector<std::string> pieces = {"a", "bc", " ", "\"",  ",", "\n", "\r\n",
                                                  "é", "😎",  "1", "2.5", ";", "\t", "xyzxyzxyzxyzxyzxyzxyz"};
  const char* ends[] = {"\n", "\r\n", "\r"};
  std::string text;
  const unsigned records = 1 + upTo(8);
  for (unsigned at = 0; at < records; ++at) {
    std::vector<std::string> row;
    const unsigned fields = 2 + upTo(5);
    for (unsigned column = 0; column < fields; ++column) {
      std::string value;
      for (unsigned piece = upTo(5); piece > 0; --piece)
        value += pieces[upTo(static_cast<unsigned>(pieces.size()))];
      const bool needed = value.find_first_of("\",\r\n") != std::string::npos;
      std::string written = value;
      if (needed || upTo(3) == 0) {
        written = "\"";
        for (const char letter : value)
          written += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        written += "\"";
      }
      text += (column > 0 ? "," : "") + written;
      row.push_back(value);
    }
    expected.push_back(row);
    text += at + 1 == records && upTo(2) == 0 ? "" : ends[upTo(3)];
  }
  return text;
}

} // namespace

class CsvReaderTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyKindOfLineEndEndsARecord() {
    const Rows expected{{"a", "b"}, {"1", "2"}, {"3", "4"}, {"5", "6"}};
    QVERIFY(readText("a,b\r\n1,2\n3,4\r5,6").rows == expected);
    QVERIFY(readText("a,b\r1,2\r3,4\r5,6\r").rows == expected);
    QVERIFY((readText("a,b\r\n1,2\n3,4\r5,6").lines == std::vector<std::int64_t>{1, 2, 3, 4}));
  }
  void aQuotedFieldMayHoldAnything() {
    const auto table = readText("a,\"l1\nl2\r\nl3\"\n\"x\"\"y\",\"\"\nz,\"\"\"\"\n");
    QVERIFY((table.rows == Rows{{"a", "l1\nl2\r\nl3"}, {"x\"y", ""}, {"z", "\""}}));
    QVERIFY((table.lines == std::vector<std::int64_t>{1, 4, 5}));
    QCOMPARE(table.stray, 0);
  }
  void quotesWhereNoneBelongAreKeptAndReported() {
    const auto table = readText("1\"2\"3,\"x\"y\n1,\"Hey, I missed \" it\",3\n5' 11\",b\n");
    QVERIFY((table.rows == Rows{{"1\"2\"3", "xy"}, {"1", "Hey, I missed  it\"", "3"}, {"5' 11\"", "b"}}));
    QCOMPARE(table.stray, 3);
  }
  void anUnclosedQuoteIsAnErrorOfItsLine() {
    const auto table = readText("a,b\nok,\"two\nlines\"\n1,\"open\n3,4\n");
    QVERIFY(table.error.has_value() && table.error->code == ErrorCode::quoteNotClosed);
    QCOMPARE(table.error->fact(Fact::line), std::string("4"));
    QCOMPARE(table.rows.size(), std::size_t(2));
  }
  void anUnclosedQuoteInAHugeFileNeedsNoMemory() {
    std::string text = "a,b\n1,2\n\"";
    text.append(20'000'000, 'x');
    const auto table = readText(text);
    QVERIFY(table.error.has_value() && table.error->code == ErrorCode::quoteNotClosed);
    QCOMPARE(table.error->fact(Fact::line), std::string("3"));
  }
  void blankLinesAreRecordsWithOneEmptyField() {
    const auto table = readText("a\n\n\"\"\nb");
    QVERIFY((table.rows == Rows{{"a"}, {""}, {""}, {"b"}}));
    QCOMPARE(table.blank, 1);
  }
  void aRowThatIsTooLongIsLeftOutAndReadingGoesOn() {
    for (const std::string end : {"\n", "\r\n", "\r"}) {
      std::string text = "a,b" + end + "\"" + std::string(3'000'000, 'x') + "\"\"\r\n\",1" + end + "3,4" + end;
      const auto table = readText(text);
      QCOMPARE(table.tooLong, 1);
      QVERIFY((table.rows == Rows{{"a", "b"}, {}, {"3", "4"}}));
      QVERIFY((table.lines == std::vector<std::int64_t>{1, 2, 4}));
    }
  }
  void aFieldThatIsTooLongIsCutBetweenLetters() {
    const auto table = readText("ab€€,1\n", ',', {.row = 100, .field = 6, .columns = 5});
    QVERIFY((table.rows == Rows{{"ab€", "1"}}));
    QCOMPARE(table.cut, 1);
  }
  void moreColumnsThanAllowedAreReported() {
    const auto table = readText("1,2,3,4\n1,2\n", ',', {.row = 100, .field = 6, .columns = 3});
    QVERIFY((table.rows == Rows{{"1", "2", "3"}, {"1", "2"}}));
    QCOMPARE(table.tooManyFields, 1);
  }
  void nulIsALetterLikeAnother() {
    QVERIFY((readText(std::string_view("a\0b,\0\n", 6)).rows == Rows{{std::string("a\0b", 3), std::string("\0", 1)}}));
  }
  void whereTheBlocksEndDoesNotMatter() {
    std::mt19937 random(4);
    for (int round = 0; round < 300; ++round) {
      Rows expected;
      const std::string text = randomTable(random, expected);
      for (const std::size_t step : {1U, 2U, 3U, 7U, 64U}) {
        DripSource drip(text, step);
        const auto table = readTable(drip, {}, ',');
        QVERIFY2(table.rows == expected, text.c_str());
      }
    }
  }
  void libcsvAgreesWhereBothDefineTheResult() {
    std::mt19937 random(7);
    for (int round = 0; round < 2'000; ++round) {
      Rows expected;
      const std::string text = randomTable(random, expected);
      const Rows ours = readText(text).rows;
      QVERIFY2(ours == expected, text.c_str());
      QVERIFY2(ours == oracle(text), text.c_str());
    }
  }
  void theDelimiterIsTheOneThatCutsEvenly() {
    QCOMPARE(guessDelimiter("a;b;c\n1,5;2;3\n", true), ';');
    QCOMPARE(guessDelimiter("a\tb\n1\t2\n", true), '\t');
    QCOMPARE(guessDelimiter("a|b\n1|2\n", true), '|');
    QCOMPARE(guessDelimiter("a,b;c\n1,2;3\n", true), ',');
    QCOMPARE(guessDelimiter("one column\nof text\n", true), ',');
    QCOMPARE(guessDelimiter("text,score\n\"a; b; c; d\",1\nx,2\n", true), ',');
    // As many decimal commas as semicolons: the header, else what the pieces are, tells.
    QCOMPARE(guessDelimiter("Kunde;Note;Gewicht\n1;4,5;1,25\n2;3,5;0,75\n3;4,0;1,5\n", true), ';');
    QCOMPARE(guessDelimiter("id;Note\n1;4,125\n2;3,375\n", true), ';');
    QCOMPARE(guessDelimiter("Kunde;Note, neu;Gewicht, alt\n1;4,5;1,25\n2;3,5;0,75\n", true), ';');
    QCOMPARE(guessDelimiter("Bericht\nKunde;Note;Gewicht\n1;4,5;1,25\n2;3,5;0,75\n", true), ';');
    QCOMPARE(guessDelimiter("name,score\n\"a; b\",1.5\n\"c; d\",2.5\n", true), ',');
    QCOMPARE(separatorLine("sep=;\r\na;b\n").delimiter, ';');
    QCOMPARE(separatorLine("sep=;\r\na;b\n").length, std::size_t(7));
    QCOMPARE(separatorLine("sep=;x\n").length, std::size_t(0));
  }
};

/// Files that other parsers' authors collected, and hostile ones.
class CsvConformanceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theFactsOfEveryTortureFileHold() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    int files = 0;
    for (const char* set : {"csvlint", "readr", "sineemore", "spectrum"}) {
      const auto folder = std::filesystem::path(test::sharedData()) / (std::string("csv_torture_") + set);
      const auto facts = jsonOf(folder / "facts.json")["facts"]["files"];
      for (const auto& [name, fact] : facts.items()) {
        if (!fact.contains("records") || name.find("bad-missing-quote") != std::string::npos)
          continue;
        const auto table = readFile(folder / name);
        QVERIFY2(!table.error.has_value(), name.c_str());
        QVERIFY2(table.rows.size() == fact["records"].get<std::size_t>(), name.c_str());
        for (const auto& [fields, count] : fact["field_count_histogram"].items()) {
          const auto wanted = std::stoul(fields);
          const auto same = std::ranges::count_if(table.rows, [&](const auto& row) {
            const bool blank = row.size() == 1 && row[0].empty();
            return wanted == 0 ? blank : row.size() == wanted && !(blank && table.blank > 0);
          });
          QVERIFY2(same == count.get<std::int64_t>(), name.c_str());
        }
        ++files;
      }
    }
    QVERIFY(files >= 50);
  }
  void theExpectedValuesOfEveryTortureFileCome() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    int files = 0;
    for (const auto& [set, csv] : {std::pair{"sineemore", "csv"}, std::pair{"spectrum", "csvs"}}) {
      const auto folder = std::filesystem::path(test::sharedData()) / (std::string("csv_torture_") + set);
      for (const auto& entry : std::filesystem::directory_iterator(folder / "json")) {
        auto expected = jsonOf(entry.path());
        if (!expected.is_array()) // one is not UTF-8 and does not belong to its table
          continue;
        const auto table = readFile(folder / csv / entry.path().stem().replace_extension(".csv"));
        const bool objects = expected.empty() || expected[0].is_object();
        auto got = objects ? asObjects(table.rows) : nlohmann::json(table.rows);
        if (entry.path().stem() == "newlines_crlf") // the file they keep has LF only
          expected = jsonOf(folder / "json" / "newlines.json");
        QVERIFY2(got == expected, entry.path().c_str());
        ++files;
      }
    }
    QVERIFY(files >= 25);
  }
  void badFilesAreReported() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto folder = std::filesystem::path(test::sharedData()) / "csv_torture_sineemore" / "csv";
    QVERIFY(readFile(folder / "bad-missing-quote.csv").error->code == ErrorCode::quoteNotClosed);
    QCOMPARE(readFile(folder / "bad-quotes-with-unescaped-quote.csv").stray, 1);
    QCOMPARE(readFile(folder / "bad-unescaped-quote.csv").stray, 1);
    QVERIFY(readFile(folder / "bad-header-no-header.csv").rows.empty());
  }
  void encodingsAreFound() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
    const auto folder = std::filesystem::path(test::sharedData());
    const auto french = readFile(folder / "csv_torture_readr" / "enc-iso-8859-1.txt");
    QVERIFY((french.rows == Rows{{"français"}, {"élève"}}));
    const auto bank = readFile(folder / "csv_torture_csvlint" / "invalid-byte-sequence.csv");
    QCOMPARE(bank.rows[0][2], std::string("Histórico"));
  }
  void hostileFilesAreRefusedOrReadInBounds() {
    const auto scripts = test::sharedFolder("hostile");
    const QString python = QStandardPaths::findExecutable("python3");
    if (scripts.empty() || python.isEmpty())
      QSKIP("no hostile files or no python3");
    QTemporaryDir folder;
    QCOMPARE(QProcess::execute(python, {QString::fromStdString(scripts + "/gen_csv.py"), folder.path()}), 0);
    const std::filesystem::path root(folder.path().toStdString());
    QCOMPARE(readFile(root / "utf16le_bom.csv").rows[1][0], std::string("Müller"));
    QCOMPARE(readFile(root / "utf16be_nobom.csv").rows[1][0], std::string("Müller"));
    QCOMPARE(readFile(root / "latin1.csv").rows[1][1], std::string("Größe äöü €"));
    QVERIFY(readFile(root / "utf16_odd.csv").error->code == ErrorCode::encodingUnknown);
    QVERIFY(readFile(root / "quote_unclosed.csv").error->code == ErrorCode::quoteNotClosed);
    QVERIFY(readFile(root / "quotes_1m.csv").error->code == ErrorCode::quoteNotClosed);
    for (const char* name : {"png.csv", "gzip.csv", "random.csv"})
      QVERIFY2(readFile(root / name).error->code == ErrorCode::encodingUnknown, name);
    QCOMPARE(readFile(root / "cols_100000.csv").tooManyFields, 2);
    QCOMPARE(readFile(root / "field_20mb.csv").tooLong, 1);
    QCOMPARE(readFile(root / "rows_200k.csv").rows.size(), std::size_t(200'001));
    QCOMPARE(readFile(root / "rows_empty_1m.csv").rows.size(), std::size_t(1'000'001));
    QVERIFY((readFile(root / "empty.csv").rows.empty()));
    QVERIFY((readFile(root / "bom_only.csv").rows.empty()));
    QVERIFY((readFile(root / "mixed_newlines.csv").rows.size() == 4));
  }
};

THROUGHLINE_TEST(CsvReaderTest)
THROUGHLINE_TEST(CsvConformanceTest)
#include "csv_reader_test.moc"
