#include "core/exchange/logs/log_formats.h"

#include "core/exchange/format.h"
#include "core/exchange/logs/event_table.h"
#include "core/exchange/logs/log_map.h"
#include "core/exchange/outline/markdown.h"
#include "core/exchange/text/gzip_source.h"

#include <array>

namespace throughline::exchange {
namespace {

using enum MapPart;

constexpr std::array<std::string_view, 1> xesEndings{"xes"};
constexpr std::array<std::string_view, 3> tableEndings{"csv", "tsv", "txt"};
constexpr std::size_t largestTable = 500'000'000;
/// A log holds what happened, not what is drawn.
constexpr std::array cannotHold{
    scenario,   goal,         mapOwner,     state,           personas,      personaDetails, stageNotes, stepTitles,
    emptySteps, sharedSteps,  lanes,        laneTexts,       reasons,       initiators,     components, momentsOfTruth,
    emotions,   failureCodes, owners,       importance,      speakerNotes,  notes,          votes,      answers,
    targets,    mapLinks,     expectations, responseTargets, personaCurves, sharedFeedback, phases,     laneLooks,
    actions,    goals,        images,       noteAuthors,     emptyStages,   noteBreaks,     sameStages};

Result<ImportedJourneys> drawn(const Reading& reading, Result<EventLog> log) {
  if (!log.ok())
    return log.error();
  return drawLog(*log,
                 {.words = reading.options.words, .title = reading.title, .rarest = reading.options.rarestActivity},
                 reading.ids);
}

Result<ImportedJourneys> readTable(const Reading& reading) {
  EventMapping mapping;
  if (!reading.options.mapping.empty()) {
    THROUGHLINE_TRY(read, readEventMapping(reading.options.mapping));
    mapping = read;
  }
  if (!isGzip(reading.bytes))
    return drawn(reading, readEventTable(reading.bytes, mapping));
  THROUGHLINE_TRY(unpacked, unpackedText(reading.bytes, largestTable));
  return drawn(reading, readEventTable(unpacked, mapping));
}

Result<std::string> writeLog(const Writing& writing) {
  if (writing.options.traces.empty())
    return failure(ErrorCode::notEnoughData, {{Fact::detail, "no responses for a log"}});
  return writeXes(writing.map.details->title, writing.options.traces);
}

Sureness sniffTable(const FileLook& look) {
  if (look.text().starts_with('<') || look.text().starts_with('{') || beginsWithMarkdownTable(look.text()))
    return Sureness::no;
  if (isEventTable(look.text()))
    return Sureness::byContent;
  return look.ending() == "csv" || look.ending() == "tsv" ? Sureness::byEnding : Sureness::no;
}

} // namespace

constinit const Format xesFormat{.name = "xes",
                                 .title = "Event log (XES)",
                                 .endings = xesEndings,
                                 .sniff = [](const FileLook& look) { return sureOfXml(look, "log", xesFormat); },
                                 .read = [](const Reading& reading) { return drawn(reading, readXes(reading.bytes)); },
                                 .write = writeLog,
                                 .cannotHold = cannotHold,
                                 .feedback = FeedbackUse::traces};

constinit const Format eventTableFormat{.name = "events",
                                        .title = "Event table",
                                        .endings = tableEndings,
                                        .sniff = sniffTable,
                                        .read = readTable,
                                        .write = nullptr,
                                        .cannotHold = {}};

} // namespace throughline::exchange
