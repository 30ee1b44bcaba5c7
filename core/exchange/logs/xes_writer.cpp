#include "core/base/date.h"
#include "core/exchange/logs/xes.h"
#include "core/exchange/text/text_parts.h"
#include "core/exchange/text/xml_reader.h"

namespace throughline::exchange {
namespace {

std::string xesAttribute(const char* type, std::string_view key, std::string_view value, const char* indent) {
  return std::string(indent) + "<" + type + " key=\"" + xmlEscaped(key) + "\" value=\"" + xmlEscaped(value) + "\"/>\n";
}

void writeXesEvent(const XesEvent& event, std::string& text) {
  text += "    <event>\n" + xesAttribute("string", "concept:name", event.name, "      ");
  if (event.time)
    text += xesAttribute("date", "time:timestamp", Timestamp{*event.time}.text(), "      ");
  text += xesAttribute("string", "lifecycle:transition", "complete", "      ");
  if (!event.channel.empty())
    text += xesAttribute("string", "channel", event.channel, "      ");
  if (event.channelOfSurvey)
    text += xesAttribute("string", "channel:of", "survey", "      ");
  if (event.score)
    text += xesAttribute("float", "score", numberText(*event.score), "      ");
  if (event.failed)
    text += xesAttribute("boolean", "failed", *event.failed ? "true" : "false", "      ");
  if (event.resolved)
    text += xesAttribute("boolean", "resolved", *event.resolved ? "true" : "false", "      ");
  if (event.kind)
    text += xesAttribute("string", "kind", model::nameOf(*event.kind), "      ");
  if (!event.stage.empty())
    text += xesAttribute("string", "stage", event.stage, "      ");
  for (const auto& [name, value] : event.segments)
    text += xesAttribute("string", "segment:" + name, value, "      ");
  text += "    </event>\n";
}

} // namespace

std::string xesHead(std::string_view title) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
         "<log xes.version=\"1.0\" xes.features=\"\" xmlns=\"http://www.xes-standard.org/\">\n"
         "  <extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>\n"
         "  <extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>\n"
         "  <extension name=\"Lifecycle\" prefix=\"lifecycle\" uri=\"http://www.xes-standard.org/lifecycle.xesext\"/>\n"
         "  <global scope=\"trace\">\n    <string key=\"concept:name\" value=\"\"/>\n  </global>\n"
         "  <global scope=\"event\">\n    <string key=\"concept:name\" value=\"\"/>\n"
         "    <string key=\"lifecycle:transition\" value=\"complete\"/>\n  </global>\n"
         "  <classifier name=\"Activity\" keys=\"concept:name\"/>\n" +
         xesAttribute("string", "concept:name", title, "  ");
}

std::string xesText(const XesTrace& trace) {
  std::string text = "  <trace>\n" + xesAttribute("string", "concept:name", trace.id, "    ");
  if (trace.overall)
    text += xesAttribute("float", "overall", numberText(*trace.overall), "    ");
  for (const auto& event : trace.events)
    writeXesEvent(event, text);
  return text + "  </trace>\n";
}

std::string_view xesEnd() {
  return "</log>\n";
}

std::string writeXes(std::string_view title, std::span<const XesTrace> traces) {
  std::string text = xesHead(title);
  for (const auto& trace : traces)
    text += xesText(trace);
  return text.append(xesEnd());
}

} // namespace throughline::exchange
