#pragma once

#include "core/exchange/file_look.h"
#include "core/exchange/imported.h"
#include "core/exchange/logs/xes.h"
#include "core/exchange/map_parts.h"

#include <map>
#include <span>

/// A format of others is an object. A new one is its own file and a line in formats.cpp.
namespace throughline::exchange {

struct Format;

struct ImportOptions {
  Words words;
  const Format* format = nullptr; ///< none: guessed
  bool rescaleScores = false;     ///< Mermaid: scores outside 1..5
  double rarestActivity = 0.02;   ///< event logs: share of cases under which an activity is left out
  std::string mapping;            ///< event tables: a mapping file with "layout": "events", as text
};

struct ExportOptions {
  Words words;
  std::map<model::TouchpointId, std::int64_t> responses; ///< Mermaid: n of each touchpoint
  std::vector<XesTrace> traces;                          ///< XES: one for each respondent
  bool wholeWorkspace = false;                           ///< JSON: all maps, not this one
  bool guardFormulas = true; ///< tables: cells that a spreadsheet would run get an apostrophe
};

/// How sure a format is that a file is its own. The surest one reads it; the earlier in the list where two are.
enum class Sureness : std::uint8_t {
  no,
  perhaps,  ///< it can make something of any text
  byEnding, ///< only the name of the file says so
  byContent
};

struct Reading {
  std::string_view bytes;
  std::string title; ///< for a file without one: its name without folders and endings
  const ImportOptions& options;
  IdSource& ids;
};

struct Writing {
  const model::Document& document;
  const model::JourneyMap& map;
  const ExportOptions& options;
};

/// What a format wants of the feedback beside the map.
enum class FeedbackUse : std::uint8_t { none, responses, traces };

struct Format {
  std::string_view name;                     ///< in scripts ("mermaid")
  std::string_view title;                    ///< for people ("Mermaid journey"); ui translates those that are words
  std::span<const std::string_view> endings; ///< of its files, without dot; the first one is what is written
  Sureness (*sniff)(const FileLook& look);
  Result<ImportedJourneys> (*read)(const Reading& reading); ///< null: it is only written
  Result<std::string> (*write)(const Writing& writing);     ///< null: it is only read
  std::span<const MapPart> cannotHold;                      ///< parts of a map that do not come through
  std::span<const MapPart> cannotHoldPlanned{};             ///< and further ones of a to-be map
  FeedbackUse feedback = FeedbackUse::none;
  bool allMaps = false; ///< it can hold a workspace as well
};

/// byContent when the root element is one of these; byEnding when only the name of the file says so.
Sureness sureOfXml(const FileLook& look, std::string_view root, const Format& format);
/// byEnding when the file has one of the format's endings, else no.
Sureness sureOfEnding(const FileLook& look, const Format& format);

} // namespace throughline::exchange
