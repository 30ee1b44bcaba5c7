#include "core/exchange/cjml/cjml.h"
#include "core/exchange/format.h"
#include "core/exchange/outline/markdown.h"

#include <array>

namespace throughline::exchange {
namespace {

using enum MapPart;

constexpr std::array<std::string_view, 2> xmlEndings{"xml", "cjml"};
constexpr std::array<std::string_view, 2> tableEndings{"csv", "tsv"};
constexpr std::array xmlCannotHold{personaDetails, sharedSteps,     lanes,         components,     targets,
                                   mapLinks,       responseTargets, personaCurves, sharedFeedback, phases,
                                   laneLooks,      actions,         goals,         images};
constexpr std::array tableCannotHold{
    scenario,        goal,          mapOwner,       state,     personas,  personaDetails, stageNotes, stepTitles,
    emptySteps,      sharedSteps,   lanes,          laneTexts, reasons,   initiators,     components, momentsOfTruth,
    owners,          importance,    notes,          votes,     answers,   targets,        mapLinks,   expectations,
    responseTargets, personaCurves, sharedFeedback, phases,    laneLooks, actions,        goals,      images,
    noteAuthors,     emptyStages,   noteBreaks,     sameStages};

/// Its experience and deviation are of what happened.
constexpr std::array tableCannotHoldPlanned{emotions, failureCodes};

Sureness sniffTable(const FileLook& look) {
  const bool marked =
      look.text().starts_with('<') || look.text().starts_with('{') || beginsWithMarkdownTable(look.text());
  return !marked && isCjmlTable(look.bytes()) ? Sureness::byContent : Sureness::no;
}

Result<std::string> writeXml(const Writing& writing) {
  return writeCjml(writing.map, writing.document.personas, writing.options.words);
}
Result<std::string> writeTable(const Writing& writing) {
  return writeCjmlTable(writing.map, writing.document.personas, writing.options.words, writing.options.guardFormulas);
}

} // namespace

constinit const Format cjmlFormat{
    .name = "cjml",
    .title = "CJML",
    .endings = xmlEndings,
    .sniff = [](const FileLook& look) { return sureOfXml(look, "cjml", cjmlFormat); },
    .read = [](const Reading& reading) { return readCjml(reading.bytes, reading.options.words, reading.ids); },
    .write = writeXml,
    .cannotHold = xmlCannotHold};

constinit const Format cjmlTableFormat{.name = "cjml-csv",
                                       .title = "CJML table",
                                       .endings = tableEndings,
                                       .sniff = sniffTable,
                                       .read =
                                           [](const Reading& reading) {
                                             return readCjmlTable(reading.bytes, reading.title, reading.options.words,
                                                                  reading.ids);
                                           },
                                       .write = writeTable,
                                       .cannotHold = tableCannotHold,
                                       .cannotHoldPlanned = tableCannotHoldPlanned};

} // namespace throughline::exchange
