#include "core/base/date.h"
#include "core/exchange/text_parts.h"
#include "core/exchange/xes.h"
#include "core/exchange/xml_reader.h"

namespace throughline::exchange {
namespace {

std::string xesAttribute(const char* type, const char* key, std::string_view value, const char* indent) {
  return std::string(indent) + "<" + type + " key=\"" + key + "\" value=\"" + xmlEscaped(value) + "\"/>\n";
}

void writeXesEvent(const XesEvent& event, std::string& text) {
  text += "    <event>\n" + xesAttribute("string", "concept:name", event.name, "      ");
  if (event.time)
    text += xesAttribute("date", "time:timestamp", Timestamp{*event.time}.text(), "      ");
  text += xesAttribute("string", "lifecycle:transition", "complete", "      ");
  if (!event.channel.empty())
    text += xesAttribute("string", "channel", event.channel, "      ");
  if (event.score)
    text += xesAttribute("float", "score", numberText(*event.score), "      ");
  if (event.failed)
    text += xesAttribute("boolean", "failed", *event.failed ? "true" : "false", "      ");
  text += "    </event>\n";
}

} // namespace

std::string writeXes(std::string_view title, std::span<const XesTrace> traces) {
  std::string text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<log xes.version=\"1.0\" xes.features=\"\" xmlns=\"http://www.xes-standard.org/\">\n"
                     "  <extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
                     "  <extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>\n"
                     "  <extension name=\"Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext\"/>\n"
                     "  <global scope=\"trace\">\n    <string key=\"concept:name\" value=\"\"/>\n  </global>\n"
                     "  <global scope=\"event\">\n    <string key=\"concept:name\" value=\"\"/>\n"
                     "    <string key=\"lifecycle:transition\" value=\"complete\"/>\n  </global>\n"
                     "  <classifier name=\"Activity\" keys=\"concept:name\"/>\n";
  text += xesAttribute("string", "concept:name", title, "  ");
  for (const auto& trace : traces) {
    text += "  <trace>\n" + xesAttribute("string", "concept:name", trace.id, "    ");
    for (const auto& event : trace.events)
      writeXesEvent(event, text);
    text += "  </trace>\n";
  }
  return text + "</log>\n";
}

} // namespace throughline::exchange
