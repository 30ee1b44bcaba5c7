#include "core/exchange/boards/boards.h"
#include "core/exchange/format.h"

#include <array>

namespace throughline::exchange {
namespace {

using enum MapPart;

constexpr std::array<std::string_view, 1> canvasEndings{"canvas"};
constexpr std::array<std::string_view, 1> drawIoEndings{"drawio"};
constexpr std::array cannotHold{mapOwner,   state,      personas,       personaDetails,  stepTitles,    reasons,
                                initiators, components, momentsOfTruth, failureCodes,    importance,    votes,
                                targets,    mapLinks,   expectations,   responseTargets, personaCurves, sharedFeedback,
                                phases,     laneLooks,  actions,        goals,           images,        noteAuthors};

Sureness never(const FileLook&) {
  return Sureness::no;
}

} // namespace

constinit const Format jsonCanvasFormat{
    .name = "canvas",
    .title = "JSON Canvas",
    .endings = canvasEndings,
    .sniff = never,
    .read = nullptr,
    .write =
        [](const Writing& writing) { return Result<std::string>(writeJsonCanvas(writing.map, writing.options.words)); },
    .cannotHold = cannotHold};

constinit const Format drawIoFormat{
    .name = "drawio",
    .title = "draw.io",
    .endings = drawIoEndings,
    .sniff = never,
    .read = nullptr,
    .write =
        [](const Writing& writing) { return Result<std::string>(writeDrawIo(writing.map, writing.options.words)); },
    .cannotHold = cannotHold};

} // namespace throughline::exchange
