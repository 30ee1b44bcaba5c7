#include "core/exchange/format.h"
#include "core/exchange/outline/outline.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

using enum MapPart;

constexpr std::array<std::string_view, 3> textEndings{"txt", "md", "markdown"};
constexpr std::array<std::string_view, 1> freeMindEndings{"mm"};
constexpr std::array<std::string_view, 1> opmlEndings{"opml"};
constexpr std::array textCannotHold{
    goal,           mapOwner,     state,           personas,      personaDetails, stageNotes, stepTitles,
    emptySteps,     sharedSteps,  lanes,           laneTexts,     reasons,        initiators, components,
    momentsOfTruth, failureCodes, owners,          importance,    votes,          answers,    targets,
    mapLinks,       expectations, responseTargets, personaCurves, sharedFeedback, phases,     laneLooks,
    actions,        goals,        images,          noteAuthors,   titleBreaks,    textLayout, noteBreaks};
constexpr std::array treeCannotHold{
    personas,        personaDetails, sharedSteps,    lanes,  components, votes,   answers, targets, mapLinks,
    responseTargets, personaCurves,  sharedFeedback, phases, laneLooks,  actions, goals,   images,  noteAuthors};

Sureness sniffText(const FileLook& look) {
  const bool fits = look.ending().empty() || sureOfEnding(look, outlineFormat) != Sureness::no;
  // XML that breaks off in its first line is no list of titles.
  return fits && !look.text().empty() && !look.text().starts_with("<?xml") ? Sureness::perhaps : Sureness::no;
}

} // namespace

constinit const Format outlineFormat{
    .name = "outline",
    .title = "Outline",
    .endings = textEndings,
    .sniff = sniffText,
    .read =
        [](const Reading& reading) {
          return readOutline(reading.bytes, reading.title, reading.options.words, reading.ids);
        },
    .write = [](const Writing& writing) { return Result<std::string>(writeOutline(writing.map)); },
    .cannotHold = textCannotHold};

constinit const Format freeMindFormat{
    .name = "freemind",
    .title = "FreeMind",
    .endings = freeMindEndings,
    .sniff = [](const FileLook& look) { return sureOfXml(look, "map", freeMindFormat); },
    .read = [](const Reading& reading) { return readFreeMind(reading.bytes, reading.options.words, reading.ids); },
    .write = [](const Writing& writing) { return Result<std::string>(writeFreeMind(writing.map)); },
    .cannotHold = treeCannotHold};

constinit const Format opmlFormat{
    .name = "opml",
    .title = "OPML",
    .endings = opmlEndings,
    .sniff = [](const FileLook& look) { return sureOfXml(look, "opml", opmlFormat); },
    .read = [](const Reading& reading) { return readOpml(reading.bytes, reading.options.words, reading.ids); },
    .write = [](const Writing& writing) { return Result<std::string>(writeOpml(writing.map)); },
    .cannotHold = treeCannotHold};

} // namespace throughline::exchange
