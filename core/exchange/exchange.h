#pragma once

#include "core/exchange/imported.h"
#include "core/exchange/logs/xes.h"

#include <array>
#include <map>
#include <optional>

/// The one door for journeys from and to everyone else.
namespace throughline::exchange {

enum class JourneyFormat : std::uint8_t {
  mermaid,
  json,
  journeyMap,
  cjml,
  cjmlTable,
  xes,
  eventTable,
  outline,
  freeMind,
  opml,
  jsonCanvas,
  drawIo
};

/// A format, its name in scripts ("mermaid"), the usual ending of its files, and which way it goes.
struct FormatFacts {
  JourneyFormat format;
  std::string_view name;
  std::string_view extension;
  bool reads;
  bool writes;
};
inline constexpr std::array<FormatFacts, 12> journeyFormats{{
    {JourneyFormat::mermaid, "mermaid", "mmd", true, true},
    {JourneyFormat::json, "json", "json", true, true},
    {JourneyFormat::journeyMap, "journeymap", "journeymap", true, true},
    {JourneyFormat::cjml, "cjml", "xml", true, true},
    {JourneyFormat::cjmlTable, "cjml-csv", "csv", true, true},
    {JourneyFormat::xes, "xes", "xes", true, true},
    {JourneyFormat::eventTable, "events", "csv", true, false},
    {JourneyFormat::outline, "outline", "txt", true, true},
    {JourneyFormat::freeMind, "freemind", "mm", true, true},
    {JourneyFormat::opml, "opml", "opml", true, true},
    {JourneyFormat::jsonCanvas, "canvas", "canvas", false, true},
    {JourneyFormat::drawIo, "drawio", "drawio", false, true},
}};
std::optional<JourneyFormat> formatNamed(std::string_view name);
std::string_view nameOf(JourneyFormat format);

/// By the name of the file, and by its content where the ending is used by several. None: nothing that we read.
std::optional<JourneyFormat> guessFormat(std::string_view bytes, std::string_view fileName);

struct ImportOptions {
  Words words;
  std::optional<JourneyFormat> format; ///< none: guessed
  bool rescaleScores = false;          ///< Mermaid: scores outside 1..5
  double rarestActivity = 0.02;        ///< event logs: share of cases under which an activity is left out
  std::string mapping;                 ///< event tables: a mapping file with "layout": "events", as text
};

/// The format that importJourneys takes the file for.
std::optional<JourneyFormat> formatOf(std::string_view bytes, std::string_view fileName, const ImportOptions& options);

/// The journeys of one file. fileName gives the ending and, where the file has no title, the title; it is not opened.
/// Errors: formatUnknown, and those of the format's reader, each with the line where there is one.
Result<ImportedJourneys> importJourneys(std::string_view bytes, std::string_view fileName, const ImportOptions& options,
                                        IdSource& ids);

struct ExportOptions {
  Words words;
  std::map<model::TouchpointId, std::int64_t> responses; ///< Mermaid: n of each touchpoint
  std::vector<XesTrace> traces;                          ///< XES: one for each respondent
  bool wholeWorkspace = false;                           ///< JSON: all maps, not this one
  bool guardFormulas = true; ///< tables: cells that a spreadsheet would run get an apostrophe
};

/// The whole document as JSON.
std::string exportWorkspace(const model::Document& document);

/// One map as text of that format. Errors: notFound (the map), notSupported (a format that is only read), notEnoughData
/// (XES without traces).
Result<std::string> exportJourney(const model::Document& document, model::MapId map, JourneyFormat format,
                                  const ExportOptions& options = {});

} // namespace throughline::exchange
