#include "core/exchange/exchange.h"

#include "core/exchange/boards/boards.h"
#include "core/exchange/cjml/cjml.h"
#include "core/exchange/json/journey_map_file.h"
#include "core/exchange/json/json_document.h"
#include "core/exchange/logs/event_table.h"
#include "core/exchange/logs/log_map.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/text/gzip_source.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"
#include "core/workspace/envelope.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

std::string_view extensionOf(std::string_view fileName) {
  const auto name = fileName.substr(fileName.find_last_of("/\\") + 1);
  const auto dot = name.rfind('.');
  return dot == std::string_view::npos ? std::string_view{} : name.substr(dot + 1);
}

/// Without folders and endings.
std::string baseNameOf(std::string_view fileName) {
  auto name = fileName.substr(fileName.find_last_of("/\\") + 1);
  if (lowered(name).ends_with(".gz"))
    name.remove_suffix(3);
  const auto dot = name.rfind('.');
  return std::string(dot == std::string_view::npos || dot == 0 ? name : name.substr(0, dot));
}

/// The root element of XML, without reading it: what stands after the first < that is no declaration or comment.
std::string rootNameOf(std::string_view text) {
  text = text.substr(0, 10'000);
  for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
    const auto name = text.substr(at + 1);
    if (name.starts_with("!--"))
      at = std::min(text.find("-->", at), text.size() - 1);
    else if (!name.starts_with('?') && !name.starts_with('!'))
      return lowered(name.substr(0, name.find_first_of(" \t\r\n/>")));
  }
  return {};
}

std::optional<JourneyFormat> formatOfXml(std::string_view bytes) {
  const auto root = rootNameOf(bytes);
  if (root == "cjml")
    return JourneyFormat::cjml;
  if (root == "log")
    return JourneyFormat::xes;
  if (root == "opml")
    return JourneyFormat::opml;
  return root == "map" ? std::optional(JourneyFormat::freeMind) : std::nullopt;
}

std::optional<JourneyFormat> formatOfText(std::string_view bytes) {
  const auto start = trimmedLeft(bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes);
  if (start.starts_with(workspace::envelopeMagic))
    return JourneyFormat::journeyMap;
  if (start.starts_with('<'))
    return formatOfXml(start);
  if (start.starts_with('{'))
    return JourneyFormat::json;
  return std::nullopt;
}

bool holdsMermaid(std::string_view bytes) {
  const auto start = trimmedLeft(bytes);
  return start.starts_with("journey") || start.starts_with("---\n") || start.starts_with("%%") ||
         bytes.find("```mermaid") != std::string_view::npos || bytes.find("~~~mermaid") != std::string_view::npos;
}

Result<ImportedJourneys> importLog(Result<EventLog> log, std::string_view fileName, const ImportOptions& options,
                                   IdSource& ids) {
  if (!log.ok())
    return log.error();
  return drawLog(*log, {.words = options.words, .title = baseNameOf(fileName), .rarest = options.rarestActivity}, ids);
}

Result<ImportedJourneys> importTable(std::string_view bytes, std::string_view fileName, const ImportOptions& options,
                                     IdSource& ids) {
  EventMapping mapping;
  if (!options.mapping.empty()) {
    THROUGHLINE_TRY(read, readEventMapping(options.mapping));
    mapping = read;
  }
  return importLog(readEventTable(bytes, mapping), fileName, options, ids);
}

Result<ImportedJourneys> importAs(JourneyFormat format, std::string_view bytes, std::string_view fileName,
                                  const ImportOptions& options, IdSource& ids) {
  switch (format) {
  case JourneyFormat::mermaid:
    return readMermaid(bytes, {.words = options.words, .rescaleScores = options.rescaleScores}, ids);
  case JourneyFormat::json: return readJsonMaps(bytes);
  case JourneyFormat::cjml: return readCjml(bytes, options.words, ids);
  case JourneyFormat::cjmlTable: return readCjmlTable(bytes, baseNameOf(fileName), options.words, ids);
  case JourneyFormat::xes: return importLog(readXes(bytes), fileName, options, ids);
  case JourneyFormat::eventTable: return importTable(bytes, fileName, options, ids);
  case JourneyFormat::outline: return readOutline(bytes, baseNameOf(fileName), options.words, ids);
  case JourneyFormat::freeMind: return readFreeMind(bytes, options.words, ids);
  case JourneyFormat::opml: return readOpml(bytes, options.words, ids);
  case JourneyFormat::journeyMap: return readJourneyMap(bytes);
  case JourneyFormat::jsonCanvas:
  case JourneyFormat::drawIo: break;
  }
  return failure(ErrorCode::notSupported, {{Fact::name, std::string(nameOf(format))}});
}

void nameUntitled(ImportedJourneys& imported, const std::string& title, const Words& words) {
  for (auto& map : imported.maps)
    if (map.details->title == words.map && !title.empty())
      map.details =
          map.details.changed([&](model::MapDetails& details) { details.title = clipped(title, model::longestTitle); });
}

} // namespace

std::optional<JourneyFormat> formatNamed(std::string_view name) {
  const auto found = std::ranges::find(journeyFormats, name, &FormatFacts::name);
  return found == journeyFormats.end() ? std::nullopt : std::optional(found->format);
}

std::string_view nameOf(JourneyFormat format) {
  return std::ranges::find(journeyFormats, format, &FormatFacts::format)->name;
}

std::optional<JourneyFormat> guessFormat(std::string_view bytes, std::string_view fileName) {
  const auto ending = lowered(extensionOf(fileName));
  if (isGzip(bytes))
    return JourneyFormat::xes;
  if (ending == "mmd" || ending == "mermaid")
    return JourneyFormat::mermaid;
  if (ending == "csv" || ending == "tsv")
    return isCjmlTable(bytes) ? JourneyFormat::cjmlTable : JourneyFormat::eventTable;
  if (ending == "xes" || ending == "opml" || ending == "mm")
    return ending == "xes" ? JourneyFormat::xes : ending == "mm" ? JourneyFormat::freeMind : JourneyFormat::opml;
  if (const auto content = formatOfText(bytes))
    return content;
  if (ending == "md" || ending == "markdown" || ending == "txt" || ending.empty())
    return holdsMermaid(bytes) ? JourneyFormat::mermaid : JourneyFormat::outline;
  return std::nullopt;
}

std::optional<JourneyFormat> formatOf(std::string_view bytes, std::string_view fileName, const ImportOptions& options) {
  if (options.format)
    return options.format;
  return options.mapping.empty() ? guessFormat(bytes, fileName) : JourneyFormat::eventTable;
}

Result<ImportedJourneys> importJourneys(std::string_view bytes, std::string_view fileName, const ImportOptions& options,
                                        IdSource& ids) {
  const auto format = formatOf(bytes, fileName, options);
  if (!format)
    return failure(ErrorCode::formatUnknown, {{Fact::detail, "none of the formats that are read"}});
  auto imported = importAs(*format, bytes, fileName, options, ids);
  if (imported.ok())
    nameUntitled(*imported, baseNameOf(fileName), options.words);
  return imported;
}

std::string exportWorkspace(const model::Document& document) {
  return writeJson(document);
}

Result<std::string> exportJourney(const model::Document& document, model::MapId id, JourneyFormat format,
                                  const ExportOptions& options) {
  const auto* map = model::findMap(document, id);
  if (map == nullptr)
    return failure(ErrorCode::notFound, {{Fact::name, "map"}, {Fact::value, id.text()}});
  switch (format) {
  case JourneyFormat::mermaid:
    return writeMermaid(*map, document.personas,
                        {.words = options.words, .ownLines = true, .responses = options.responses});
  case JourneyFormat::json:
    return options.wholeWorkspace ? Result<std::string>(writeJson(document)) : writeJson(document, id);
  case JourneyFormat::cjml: return writeCjml(*map, document.personas, options.words);
  case JourneyFormat::cjmlTable: return writeCjmlTable(*map, document.personas, options.words, options.guardFormulas);
  case JourneyFormat::xes:
    if (options.traces.empty())
      return failure(ErrorCode::notEnoughData, {{Fact::detail, "no responses for a log"}});
    return writeXes(map->details->title, options.traces);
  case JourneyFormat::outline: return writeOutline(*map);
  case JourneyFormat::freeMind: return writeFreeMind(*map);
  case JourneyFormat::opml: return writeOpml(*map);
  case JourneyFormat::jsonCanvas: return writeJsonCanvas(*map);
  case JourneyFormat::drawIo: return writeDrawIo(*map);
  case JourneyFormat::journeyMap: return writeJourneyMap(document, id);
  case JourneyFormat::eventTable: break;
  }
  return failure(ErrorCode::notSupported, {{Fact::name, std::string(nameOf(format))}});
}

} // namespace throughline::exchange
