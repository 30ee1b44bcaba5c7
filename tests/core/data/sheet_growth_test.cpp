#include "core/data/table/sheet_text.h"
#include "tests/support/growth.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::data;
using test::growthOf;
using test::repeated;

namespace {

/// Hands out the bytes of a text and counts them.
class CountedPart final : public ByteSource {
public:
  CountedPart(std::string_view bytes, std::size_t& taken) : rest_(bytes), taken_(taken) {}
  Result<std::size_t> read(std::span<char> room) override {
    THROUGHLINE_TRY(got, rest_.read(room));
    taken_ += got;
    return got;
  }

private:
  MemorySource rest_;
  std::size_t& taken_;
};

struct PartRead {
  std::size_t taken = 0; ///< bytes of XML
  std::size_t given = 0; ///< bytes of text
  std::optional<Error> error;
};

PartRead readText(std::unique_ptr<TextSource> text, PartRead& read) {
  std::vector<char> room(1 << 16);
  for (;;) {
    const auto got = text->read(room);
    if (!got.ok())
      read.error = got.error();
    if (!got.ok() || *got == 0)
      return read;
    read.given += *got;
  }
}

PartRead readExcel(std::string_view xml) {
  PartRead read;
  const SheetContext context{.strings = "onetwo", .ends = {3, 6}};
  return readText(excelSheetText(std::make_unique<CountedPart>(xml, read.taken), context), read);
}
PartRead readOpenDocument(std::string_view xml) {
  PartRead read;
  return readText(openDocumentText(std::make_unique<CountedPart>(xml, read.taken), "S"), read);
}
PartRead readStrings(std::string_view xml) {
  PartRead read;
  CountedPart part(xml, read.taken);
  SheetContext context;
  const auto done = readSharedStrings(part, context);
  read.given = context.strings.size();
  if (!done.ok())
    read.error = done.error();
  return read;
}
PartRead readNames(std::string_view xml) {
  PartRead read;
  CountedPart part(xml, read.taken);
  const auto done = tableNames(part);
  if (!done.ok())
    read.error = done.error();
  return read;
}

/// A part of a workbook, and what stands around its rows.
struct PartKind {
  const char* name;
  PartRead (*read)(std::string_view xml);
  const char* begin;
  const char* row;
  const char* cell;
  const char* end;
};
constexpr PartKind partKinds[]{
    {"sheet of XLSX", readExcel, "<worksheet><sheetData>", "<row><c t=\"s\"><v>1</v></c></row>",
     "<c t=\"inlineStr\"><is><t>a</t></is></c>", "</sheetData></worksheet>"},
    {"content of ODS", readOpenDocument, "<body><table name=\"S\">",
     "<table-row><table-cell><p>a</p></table-cell></table-row>", "<table-cell><p>a</p></table-cell>",
     "</table></body>"},
    {"shared strings", readStrings, "<sst>", "<si><t>a</t></si>", "<t>a</t>", "</sst>"},
    {"names of tables", readNames, "<body>", "<table name=\"a\"></table>", "<p>a</p>", "</body>"},
};

struct PartShape {
  const char* name;
  bool endless; ///< one token
  std::string (*make)(const PartKind& kind, std::size_t size);
};
const PartShape partShapes[]{
    {"rows", false,
     [](const PartKind& kind, std::size_t size) { return repeated(kind.row, size / std::strlen(kind.row)); }},
    {"cells", false,
     [](const PartKind& kind, std::size_t size) { return repeated(kind.cell, size / std::strlen(kind.cell)); }},
    {"one attribute", true,
     [](const PartKind&, std::size_t size) { return "<row spans=\"" + std::string(size, 'x') + "\"/>"; }},
    {"attributes", true,
     [](const PartKind&, std::size_t size) {
       std::string all;
       for (std::size_t at = 0; all.size() < size; ++at)
         all += " a" + std::to_string(at) + "=\"0\"";
       return "<row" + all + "/>";
     }},
    {"one comment", true, [](const PartKind&, std::size_t size) { return "<!--" + std::string(size, 'x') + "-->"; }},
    {"comments", false, [](const PartKind&, std::size_t size) { return repeated("<!-- a -->", size / 10); }},
    {"one instruction", true, [](const PartKind&, std::size_t size) { return "<?a " + std::string(size, 'x') + "?>"; }},
    {"one unfinished tag", true, [](const PartKind&, std::size_t size) { return "<row " + std::string(size, 'x'); }},
    {"text", false, [](const PartKind&, std::size_t size) { return std::string(size, 'x'); }},
    {"cdata", false, [](const PartKind&, std::size_t size) { return "<![CDATA[" + std::string(size, 'x') + "]]>"; }},
    {"depth", false,
     [](const PartKind&, std::size_t size) { return repeated("<g>", size / 7) + repeated("</g>", size / 7); }},
    {"entities", false, [](const PartKind&, std::size_t size) { return repeated("&amp;", size / 5); }},
};

std::string partOf(const PartKind& kind, const PartShape& shape, std::size_t size) {
  return kind.begin + shape.make(kind, size) + kind.end;
}

} // namespace

/// The XML of workbooks: twice as much is about twice the work, and a few bytes never become gigabytes.
class SheetGrowthTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void partsOfWorkbooksGrowWithTheFile() {
    for (const auto& kind : partKinds)
      for (const auto& shape : partShapes) {
        const std::string name = std::string(kind.name) + ", " + shape.name;
        std::size_t taken[3] = {};
        std::size_t step = 0;
        const std::string wrong = growthOf(
            name, 200'000, [&](std::size_t size) { taken[step++] = kind.read(partOf(kind, shape, size)).taken; });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY2(taken[2] <= 4 * (taken[0] + 1000), name.c_str());
      }
  }

  void aLongTokenIsRefusedBeforeItIsReadOverAndOver() {
    for (const auto& kind : partKinds)
      for (const auto& shape : partShapes) {
        if (!shape.endless)
          continue;
        const std::string name = std::string(kind.name) + ", " + shape.name;
        const auto read = kind.read(partOf(kind, shape, 30'000'000));
        QVERIFY2(read.error && read.error->code == ErrorCode::tooLarge, name.c_str());
        QVERIFY2(!read.error->fact(Fact::limit).empty() && !read.error->fact(Fact::line).empty(), name.c_str());
        QVERIFY2(read.taken < 5'000'000, name.c_str());
      }
  }

  void aFewBytesNeverBecomeGigabytes() {
    const std::string longText(900'000, 'x');
    const std::string strings = "<sst><si><t>" + longText + longText + "</t></si></sst>";
    QVERIFY(readStrings(strings).error->code == ErrorCode::tooLarge);
    const std::string start = "<body><table name=\"S\">";
    const std::string many[]{
        // a long text in each column, in each row, of blanks only; counts that no sum can hold
        start + "<table-row><table-cell number-columns-repeated=\"16384\"><p>" + longText +
            "</p></table-cell></table-row>",
        start + "<table-row number-rows-repeated=\"1048576\"><table-cell><p>" + longText +
            "</p></table-cell></table-row>",
        start + "<table-row><table-cell><p>" + repeated("<s c=\"1000\"/>", 100'000) + "</p></table-cell></table-row>",
        start + "<table-row>" + repeated("<table-cell number-columns-repeated=\"9223372036854775807\"/>", 20) +
            "<table-cell><p>a</p></table-cell></table-row>"};
    for (const auto& xml : many) {
      const std::size_t before = test::allocatedBytes();
      const auto read = readOpenDocument(xml);
      QVERIFY2(read.error && read.error->code == ErrorCode::tooLarge, xml.substr(0, 90).c_str());
      QVERIFY2(test::allocatedBytes() - before < 400'000'000, xml.substr(0, 90).c_str());
    }
    // A sheet of last columns: each row gives 16,383 commas.
    const std::string wide = "<worksheet><sheetData>" + repeated("<row><c r=\"XFD1\"><v>1</v></c></row>", 20'000);
    const auto read = readExcel(wide);
    QVERIFY(read.error && read.error->code == ErrorCode::tooLarge);
    QVERIFY(read.given < 300'000'000);
  }
};

THROUGHLINE_TEST(SheetGrowthTest)
#include "sheet_growth_test.moc"
