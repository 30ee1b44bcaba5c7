#include "core/exchange/formats.h"

#include "core/exchange/boards/boards.h"
#include "core/exchange/cjml/cjml.h"
#include "core/exchange/json/json_formats.h"
#include "core/exchange/logs/log_formats.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/outline/outline.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {

std::span<const Format* const> journeyFormats() {
  static constexpr std::array formats{&mermaidFormat,   &jsonFormat,    &journeyMapFormat, &cjmlFormat,
                                      &cjmlTableFormat, &xesFormat,     &eventTableFormat, &freeMindFormat,
                                      &opmlFormat,      &outlineFormat, &jsonCanvasFormat, &drawIoFormat};
  return formats;
}

const Format* formatNamed(std::string_view name) {
  const auto found = std::ranges::find(journeyFormats(), name, [](const Format* format) { return format->name; });
  return found == journeyFormats().end() ? nullptr : *found;
}

const Format* guessFormat(std::string_view bytes, std::string_view fileName) {
  const FileLook look(bytes, fileName);
  const Format* surest = nullptr;
  auto sureness = Sureness::no;
  for (const auto* format : journeyFormats())
    if (format->read != nullptr)
      if (const auto sure = format->sniff(look); sure > sureness) {
        sureness = sure;
        surest = format;
      }
  return surest;
}

Sureness sureOfEnding(const FileLook& look, const Format& format) {
  return std::ranges::find(format.endings, look.ending()) == format.endings.end() ? Sureness::no : Sureness::byEnding;
}

Sureness sureOfXml(const FileLook& look, std::string_view root, const Format& format) {
  return look.rootElement() == root ? Sureness::byContent : sureOfEnding(look, format);
}

} // namespace throughline::exchange
