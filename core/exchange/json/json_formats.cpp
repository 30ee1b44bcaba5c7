#include "core/exchange/json/json_formats.h"

#include "core/exchange/format.h"
#include "core/exchange/json/journey_map_file.h"
#include "core/exchange/json/json_document.h"
#include "core/workspace/envelope.h"

#include <array>

namespace throughline::exchange {
namespace {

constexpr std::array<std::string_view, 1> jsonEndings{"json"};
constexpr std::array<std::string_view, 1> mapEndings{"journeymap"};
constexpr std::array cannotHold{MapPart::mapLinks};

Sureness sniffJson(const FileLook& look) {
  if (!look.text().starts_with('{'))
    return sureOfEnding(look, jsonFormat);
  return look.text().find("throughline-journey") != std::string_view::npos ? Sureness::byContent : Sureness::byEnding;
}

Sureness sniffMap(const FileLook& look) {
  return look.bytes().starts_with(workspace::envelopeMagic) ? Sureness::byContent
                                                            : sureOfEnding(look, journeyMapFormat);
}

Result<std::string> write(const Writing& writing) {
  if (writing.options.wholeWorkspace)
    return writeJson(writing.document);
  return writeJson(writing.document, writing.map.id);
}

} // namespace

constinit const Format jsonFormat{.name = "json",
                                  .title = "Throughline JSON",
                                  .endings = jsonEndings,
                                  .sniff = sniffJson,
                                  .read = [](const Reading& reading) { return readJsonMaps(reading.bytes); },
                                  .write = write,
                                  .cannotHold = cannotHold,
                                  .allMaps = true};

constinit const Format journeyMapFormat{
    .name = "journeymap",
    .title = "Throughline map",
    .endings = mapEndings,
    .sniff = sniffMap,
    .read = [](const Reading& reading) { return readJourneyMap(reading.bytes); },
    .write = [](const Writing& writing) { return writeJourneyMap(writing.document, writing.map.id); },
    .cannotHold = cannotHold};

} // namespace throughline::exchange
