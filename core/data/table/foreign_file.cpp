#include "core/data/table/foreign_file.h"

#include "core/workspace/schema.h"

#include <algorithm>
#include <string>

namespace throughline::data {
namespace {

using enum ForeignFile;

struct Sign {
  std::string_view text;
  ForeignFile kind;
};

char loweredLetter(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), loweredLetter);
  return lower;
}

std::string endingOf(std::string_view fileName) {
  const auto dot = fileName.find_last_of("./\\");
  return dot == std::string_view::npos || fileName[dot] != '.' ? std::string{} : lowered(fileName.substr(dot + 1));
}

template <std::size_t size> std::optional<ForeignFile> kindOf(const std::array<Sign, size>& signs, const auto& holds) {
  const auto found = std::ranges::find_if(signs, [&holds](const Sign& sign) { return holds(sign.text); });
  return found == signs.end() ? std::nullopt : std::optional(found->kind);
}

constexpr std::array<Sign, 14> archiveEndings{{{"docx", wordDocument},
                                               {"docm", wordDocument},
                                               {"dotx", wordDocument},
                                               {"xlsx", workbook},
                                               {"xlsm", workbook},
                                               {"ods", workbook},
                                               {"pptx", presentation},
                                               {"odp", presentation},
                                               {"odt", openDocument},
                                               {"xmind", mindMap},
                                               {"mmap", mindMap},
                                               {"mindnode", mindMap},
                                               {"vsdx", vectorDrawing},
                                               {"epub", openDocument}}};

/// Names of entries and media types, as they stand uncompressed in an archive.
constexpr std::array<Sign, 9> archiveEntries{{{"word/document.xml", wordDocument},
                                              {"xl/workbook.", workbook},
                                              {"opendocument.spreadsheet", workbook},
                                              {"ppt/presentation.xml", presentation},
                                              {"opendocument.presentation", presentation},
                                              {"opendocument.text", openDocument},
                                              {"visio/document.xml", vectorDrawing},
                                              {"content.json", mindMap},
                                              {"META-INF/manifest.xml", mindMap}}};

std::optional<ForeignFile> archiveIn(std::string_view bytes, std::string_view ending) {
  if (!bytes.starts_with("PK\x03\x04") && !bytes.starts_with("PK\x05\x06"))
    return std::nullopt;
  if (const auto known =
          kindOf(archiveEntries, [bytes](std::string_view name) { return bytes.find(name) != std::string_view::npos; }))
    return known;
  return kindOf(archiveEndings, [ending](std::string_view known) { return ending == known; }).value_or(archive);
}

constexpr std::string_view sqliteMark = "SQLite format 3";
constexpr std::size_t applicationIdAt = 68;

/// Big-endian, as SQLite writes it; 0 where the file is shorter.
std::int64_t applicationIdIn(std::string_view bytes) {
  std::int64_t number = 0;
  for (const char byte : bytes.substr(std::min(bytes.size(), applicationIdAt)).substr(0, 4))
    number = number * 256 + static_cast<unsigned char>(byte);
  return number;
}

constexpr std::array<Sign, 24> marks{{{"%PDF-", pdf},
                                      {"\x89PNG", image},
                                      {"\xFF\xD8\xFF", image},
                                      {"GIF8", image},
                                      {"BM6", image},
                                      {"II*", image},
                                      {"MM\x01*", image},
                                      {"{\\rtf", richText},
                                      {"7z\xBC\xAF", archive},
                                      {"Rar!", archive},
                                      {"\xFD"
                                       "7zXZ",
                                       archive},
                                      {"BZh", archive},
                                      {"\x28\xB5\x2F\xFD", archive},
                                      {"ID3", sound},
                                      {"OggS", sound},
                                      {"fLaC", sound},
                                      {"\x1A\x45\xDF\xA3", sound},
                                      {"\x7F"
                                       "ELF",
                                       program},
                                      {"MZ\x90", program},
                                      {"\xD0\xCF\x11\xE0", oldOffice},
                                      {"@startuml", plantUml},
                                      {"@startmindmap", plantUml},
                                      {"@startsalt", plantUml},
                                      {"@startwbs", plantUml}}};

std::optional<ForeignFile> markedIn(std::string_view bytes) {
  if (bytes.starts_with(sqliteMark))
    return applicationIdIn(bytes) == workspace::applicationId ? workspace : database;
  if (bytes.starts_with("RIFF") && bytes.size() >= 12)
    return bytes.substr(8, 4) == "WEBP" ? image : sound;
  if (bytes.size() >= 12 && bytes.substr(4, 4) == "ftyp")
    return bytes.substr(8, 4) == "heic" || bytes.substr(8, 4) == "avif" ? image : sound;
  return kindOf(marks, [bytes](std::string_view mark) { return bytes.starts_with(mark); });
}

/// Words that begin the other diagrams of Mermaid.
constexpr std::array<std::string_view, 24> diagrams{
    "mindmap",      "flowchart", "graph",  "sequencediagram", "classdiagram",  "statediagram",
    "erdiagram",    "gantt",     "pie",    "timeline",        "quadrantchart", "requirementdiagram",
    "gitgraph",     "c4context", "sankey", "xychart",         "block-beta",    "packet",
    "architecture", "kanban",    "zenuml", "radar",           "treemap",       "block"};

constexpr std::array<Sign, 12> roots{{{"html", webPage},
                                      {"!doctype html", webPage},
                                      {"svg", vectorDrawing},
                                      {"mxfile", drawIo},
                                      {"mxgraphmodel", drawIo},
                                      {"bpmn:definitions", processModel},
                                      {"bpmn2:definitions", processModel},
                                      {"definitions", processModel},
                                      {"xmap-content", mindMap},
                                      {"visiodocument", vectorDrawing},
                                      {"head", webPage},
                                      {"w:worddocument", wordDocument}}};

std::string_view withoutBlanks(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF"))
    text.remove_prefix(3);
  return text.substr(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
}

/// What stands first between < and a blank, without declarations and comments.
std::optional<ForeignFile> elementIn(std::string_view text) {
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const auto rest = text.substr(at + 1);
    if (rest.starts_with("!--")) {
      at = std::min(text.find("-->", at), text.size() - 1);
      continue;
    }
    const bool declares =
        rest.starts_with('?') || (rest.starts_with('!') && lowered(rest.substr(0, 13)) != "!doctype html");
    if (declares)
      continue;
    const auto name =
        lowered(rest.starts_with('!') ? rest.substr(0, 13) : rest.substr(0, rest.find_first_of(" \t\r\n/>")));
    return kindOf(roots, [&name](std::string_view root) { return name == root; });
  }
  return std::nullopt;
}

bool isDiagram(std::string_view line) {
  const auto word = lowered(line.substr(0, std::min(line.find_first_of(" \t;{:"), line.size())));
  return std::ranges::any_of(diagrams, [&word](std::string_view diagram) {
    return word == diagram || (word.starts_with(diagram) && word.substr(diagram.size()).starts_with("-"));
  });
}

/// The first line that is no comment, directive or front matter.
std::string_view firstLineOf(std::string_view text) {
  bool inFront = text.starts_with("---\n") || text.starts_with("---\r\n");
  for (bool first = true; !text.empty(); first = false) {
    const auto end = std::min(text.find('\n'), text.size());
    auto line = withoutBlanks(text.substr(0, end));
    line = line.substr(0, line.find_last_not_of(" \t\r") + 1);
    text.remove_prefix(std::min(text.size(), end + 1));
    if (inFront)
      inFront = first || line != "---";
    else if (!line.empty() && !line.starts_with("%%"))
      return line;
  }
  return {};
}

std::optional<ForeignFile> textIn(std::string_view text, std::string_view ending) {
  if (text.starts_with('<'))
    return elementIn(text);
  if (text.starts_with('{'))
    return text.find("\"nodes\"") != std::string_view::npos && text.find("\"edges\"") != std::string_view::npos
               ? std::optional(jsonCanvas)
               : std::nullopt;
  const bool mermaid = ending == "mmd" || ending == "mermaid";
  return mermaid && isDiagram(firstLineOf(text)) ? std::optional(mermaidDiagram) : std::nullopt;
}

} // namespace

std::optional<ForeignFile> foreignFileIn(std::string_view bytes, std::string_view fileName) {
  const auto start = bytes.substr(0, 1'000'000);
  const auto ending = endingOf(fileName);
  if (const auto known = archiveIn(bytes.substr(0, 50'000'000), ending))
    return known;
  const auto text = withoutBlanks(start);
  if (const auto known = markedIn(start.starts_with('@') ? start : text.starts_with('@') ? text : start))
    return known;
  return textIn(text, ending);
}

std::string_view nameOf(ForeignFile kind) {
  switch (kind) {
  case wordDocument: return "wordDocument";
  case workbook: return "workbook";
  case presentation: return "presentation";
  case openDocument: return "openDocument";
  case mindMap: return "mindMap";
  case archive: return "archive";
  case pdf: return "pdf";
  case image: return "image";
  case sound: return "sound";
  case richText: return "richText";
  case webPage: return "webPage";
  case database: return "database";
  case workspace: return "workspace";
  case program: return "program";
  case oldOffice: return "oldOffice";
  case mermaidDiagram: return "mermaidDiagram";
  case plantUml: return "plantUml";
  case jsonCanvas: return "jsonCanvas";
  case drawIo: return "drawIo";
  case vectorDrawing: return "vectorDrawing";
  case processModel: return "processModel";
  }
  return "unknown";
}

} // namespace throughline::data
