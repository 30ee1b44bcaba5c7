#include "core/data/table/workbook.h"

#include "core/data/table/part_parser.h"
#include "core/data/table/read_ahead.h"
#include "core/data/table/sheet_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <map>

namespace throughline::data {
namespace {

/// Elements of a small part, one after the other.
class EachElement final : public PartParser {
public:
  using Hear = std::function<void(std::string_view name, const std::function<std::string(std::string_view)>&)>;
  explicit EachElement(Hear hear) : hear_(std::move(hear)) {}

private:
  void opened(std::string_view name, const Attributes& attributes) override {
    hear_(name, [&attributes](std::string_view key) { return std::string(attributes[key]); });
  }
  void closed(std::string_view) override {}
  Hear hear_;
};

Status eachElement(const std::string& xml, EachElement::Hear hear) {
  MemorySource bytes(xml);
  EachElement parser(std::move(hear));
  return parser.readAll(bytes);
}

struct Relation {
  std::string target;
  std::string type;
  bool external = false;
};

/// "xl/_rels/workbook.xml.rels": targets below the folder of the part, never above it.
Result<std::map<std::string, Relation>> relationsOf(const ZipArchive& archive, const std::string& part,
                                                    const std::string& folder) {
  std::map<std::string, Relation> relations;
  THROUGHLINE_TRY(xml, archive.whole(part));
  THROUGHLINE_CHECK(eachElement(xml, [&](std::string_view name, const auto& attribute) {
    if (name != "Relationship")
      return;
    std::string target = attribute("Target");
    target = target.starts_with('/') ? target.substr(1) : folder + target;
    relations.emplace(attribute("Id"), Relation{.target = target,
                                                .type = attribute("Type"),
                                                .external = attribute("TargetMode") == "External" ||
                                                            target.find("..") != std::string::npos ||
                                                            target.find(':') != std::string::npos});
  }));
  return relations;
}

/// How a number format shows a number: "yyyy-mm-dd" a day, "0%" a share.
CellStyle styleOfFormat(const std::string& format) {
  bool quoted = false, bracketed = false, day = false, clock = false, percent = false, elapsed = false;
  char before = '\0';
  for (const char letter : format) {
    if (letter == ';' && !quoted)
      break;
    quoted = letter == '"' ? !quoted : quoted;
    bracketed = letter == '[' ? true : letter == ']' ? false : bracketed;
    elapsed = elapsed || (before == '[' && std::string_view("hHmMsS").find(letter) != std::string_view::npos);
    before = letter;
    if (quoted || bracketed)
      continue;
    percent = percent || letter == '%';
    day = day || letter == 'y' || letter == 'Y' || letter == 'd' || letter == 'D';
    clock = clock || letter == 'h' || letter == 'H' || letter == 's' || letter == 'S';
  }
  return percent   ? CellStyle::percent
         : day     ? CellStyle::day
         : elapsed ? CellStyle::duration
         : clock   ? CellStyle::time
                   : CellStyle::number;
}

CellStyle usualStyle(int format) {
  const bool day = (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
                   (format >= 50 && format <= 58);
  const bool clock = (format >= 18 && format <= 21) || format == 45 || format == 47;
  return format == 46                  ? CellStyle::duration
         : format == 9 || format == 10 ? CellStyle::percent
         : day                         ? CellStyle::day
         : clock                       ? CellStyle::time
                                       : CellStyle::number;
}

int numberOf(const std::string& text) {
  int number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

Status readStyles(const std::string& xml, std::vector<CellStyle>& styles) {
  std::map<int, CellStyle> formats;
  bool cells = false;
  return eachElement(xml, [&](std::string_view name, const auto& attribute) {
    if (name == "numFmt")
      formats[numberOf(attribute("numFmtId"))] = styleOfFormat(attribute("formatCode"));
    else if (name == "cellXfs")
      cells = true;
    else if (name == "cellStyles" || name == "dxfs")
      cells = false;
    else if (name == "xf" && cells && styles.size() < 70'000) {
      const int format = numberOf(attribute("numFmtId"));
      const auto own = formats.find(format);
      styles.push_back(own == formats.end() ? usualStyle(format) : own->second);
    }
  });
}

std::string partOfType(const std::map<std::string, Relation>& relations, std::string_view ending) {
  for (const auto& [id, relation] : relations)
    if (relation.type.ends_with(ending) && !relation.external)
      return relation.target;
  return {};
}

} // namespace

bool startsAsZip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

std::string otherFormat(std::string_view bytes) {
  struct Known {
    std::string_view start;
    const char* name;
  };
  constexpr std::array<Known, 7> known{{{"\xD0\xCF\x11\xE0", "it is an old Excel or Word file; save it as XLSX or CSV"},
                                        {"%PDF", "it is a PDF"},
                                        {"\x89PNG", "it is a picture"},
                                        {"\xFF\xD8\xFF", "it is a picture"},
                                        {"GIF8", "it is a picture"},
                                        {"SQLite format 3", "it is a database"},
                                        {"{\\rtf", "it is a text document (RTF)"}}};
  for (const auto& [start, name] : known)
    if (bytes.starts_with(start))
      return name;
  const std::string_view first = bytes.substr(0, 200);
  const bool web = first.find("<html") != std::string_view::npos || first.find("<HTML") != std::string_view::npos ||
                   first.find("<!DOCTYPE html") != std::string_view::npos;
  return web ? "it is a web page; save the table as XLSX or CSV" : std::string{};
}

Result<Workbook> Workbook::open(const std::filesystem::path& path) {
  THROUGHLINE_TRY(archive, ZipArchive::open(path));
  Workbook book(std::move(archive));
  const auto other = [&path](const char* detail) {
    return failure(ErrorCode::formatUnknown, {{Fact::path, path.string()}, {Fact::detail, detail}});
  };
  if (book.archive_.has("word/document.xml"))
    return other("it is a Word document");
  if (book.archive_.has("ppt/presentation.xml"))
    return other("it is a presentation");
  book.openDocument_ = book.archive_.has("content.xml");
  const Status read = book.openDocument_                 ? book.readOpenDocument()
                      : book.archive_.has("_rels/.rels") ? book.readExcel()
                                                         : Status(other("it is an archive and no workbook"));
  if (!read.ok())
    return read.error().with(Fact::path, path.string());
  if (book.sheets_.empty())
    return other("no sheet of it can be read");
  return book;
}

Status Workbook::readExcel() {
  THROUGHLINE_TRY(package, relationsOf(archive_, "_rels/.rels", ""));
  const std::string book = partOfType(package, "/officeDocument");
  const auto slash = book.rfind('/');
  const std::string folder = slash == std::string::npos ? "" : book.substr(0, slash + 1);
  const std::string name = slash == std::string::npos ? book : book.substr(slash + 1);
  THROUGHLINE_TRY(relations, relationsOf(archive_, folder + "_rels/" + name + ".rels", folder));
  THROUGHLINE_TRY(xml, archive_.whole(book));
  THROUGHLINE_CHECK(eachElement(xml, [&](std::string_view element, const auto& attribute) {
    const std::string since = attribute("date1904");
    context_.since1904 = context_.since1904 || (element == "workbookPr" && (since == "1" || since == "true"));
    const auto found = element == "sheet" ? relations.find(attribute("id")) : relations.end();
    if (found != relations.end() && !found->second.external)
      sheets_.push_back({.name = attribute("name"),
                         .part = found->second.target,
                         .hidden = !attribute("state").empty() && attribute("state") != "visible"});
  }));
  if (const auto styles = partOfType(relations, "/styles"); !styles.empty() && archive_.has(styles)) {
    THROUGHLINE_TRY(text, archive_.whole(styles));
    THROUGHLINE_CHECK(readStyles(text, context_.styles));
  }
  auto strings = partOfType(relations, "/sharedStrings");
  if (strings.empty())
    strings = folder + "sharedStrings.xml";
  if (!archive_.has(strings))
    return {};
  THROUGHLINE_TRY(part, archive_.part(strings));
  return readSharedStrings(*part, context_);
}

Result<const WorkbookSheet*> Workbook::find(const std::string& name) const {
  const auto fits = [&name](const WorkbookSheet& sheet) { return name.empty() ? !sheet.hidden : sheet.name == name; };
  auto found = std::ranges::find_if(sheets_, fits);
  if (found == sheets_.end() && name.empty())
    found = sheets_.begin();
  if (found != sheets_.end())
    return &*found;
  std::string there;
  for (const auto& sheet : sheets_)
    there += (there.empty() ? "" : ", ") + sheet.name;
  return failure(ErrorCode::valueNotAllowed, {{Fact::name, "sheet"}, {Fact::value, name}, {Fact::expected, there}});
}

std::vector<std::string> Workbook::visibleSheets() const {
  std::vector<std::string> names;
  for (const auto& sheet : sheets_)
    if (!sheet.hidden)
      names.push_back(sheet.name);
  return names;
}

Result<std::string> Workbook::sheetNamed(const std::string& name) const {
  THROUGHLINE_TRY(found, find(name));
  return found->name;
}

Result<std::unique_ptr<TextSource>> Workbook::sheet(const std::string& name) const {
  THROUGHLINE_TRY(found, find(name));
  THROUGHLINE_TRY(part, archive_.part(found->part));
  auto text =
      openDocument_ ? openDocumentText(std::move(part), found->name) : excelSheetText(std::move(part), context_);
  if (archive_.isLarge(found->part))
    text = std::make_unique<TextAhead>(std::move(text));
  return text;
}

} // namespace throughline::data
