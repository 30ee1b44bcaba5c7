#include "core/exchange/json/json_reading.h"
#include "core/exchange/mermaid/mermaid_own.h"
#include "core/exchange/text/text_parts.h"

namespace throughline::exchange {
namespace {

constexpr std::size_t longestOwnLine = 32'000'000;

OwnRecords::Annotation readAnnotation(JsonObject& object) {
  OwnRecords::Annotation annotation;
  std::string kind;
  object.text("type", kind);
  object.text("kind", kind);
  object.text("channel", annotation.channel);
  object.whole("n", annotation.responses);
  annotation.kind = model::kindOf(kind);
  return annotation;
}

template <class Part>
OwnRecords::Record<Part> readRecord(JsonObject& object, const MermaidOwnLine& line, std::size_t next) {
  OwnRecords::Record<Part> record{.part = {}, .line = line.line, .next = next};
  readPart(object, record.part);
  object.whole("n", record.responses);
  return record;
}

template <class Part> Part readWhole(JsonObject& object) {
  Part part;
  readPart(object, part);
  return part;
}

void readOwnPart(const std::string& key, JsonObject& object, const MermaidOwnLine& line, OwnRecords& records) {
  if (key == "map") {
    model::MapDetails details;
    readPart(object, details);
    object.field("id", records.map.emplace().id);
    records.map->details = std::move(details);
  } else if (key == "persona") {
    readPart(object, records.personas.emplace_back());
  } else if (key == "lane") {
    readPart(object, records.lanes.emplace_back());
  } else if (key == "stage") {
    records.stages.push_back(readRecord<model::Stage>(object, line, line.nextSection));
  } else if (key == "touchpoint") {
    records.touchpoints.push_back(readRecord<model::Touchpoint>(object, line, line.nextTask));
  } else {
    model::forEachKind(model::PlainKinds{}, [&]<class T>(std::type_identity<T>) {
      if (key == model::thingName<T>)
        (records.plainParts.*model::KindOf<T>::list).emplace_back(readWhole<T>(object));
    });
  }
}

/// What a line may hold, in the order in which several in one are read.
const std::vector<std::string>& ownKeys() {
  static const std::vector<std::string> keys = [] {
    std::vector<std::string> all{"map", "persona", "lane"};
    model::forEachKind(model::PlainKinds{},
                       [&all]<class T>(std::type_identity<T>) { all.emplace_back(model::thingName<T>); });
    all.insert(all.end(), {"stage", "touchpoint"});
    return all;
  }();
  return keys;
}

void readOwnLine(const MermaidOwnLine& line, OwnRecords& records, Remarks& remarks) {
  const auto unreadable = [&](const std::string& why) {
    remarks.push_back({.code = RemarkCode::ownLineUnreadable, .line = line.line, .value = why});
  };
  const auto json = parseJson(line.json, longestOwnLine);
  if (!json.ok())
    return unreadable(json.error().fact(Fact::detail));
  if (!json->is_object())
    return unreadable("an object is expected");
  JsonProblems problems;
  OwnRecords attempt;
  bool known = false;
  for (const auto& key : ownKeys())
    if (const auto part = json->find(key); part != json->end()) {
      known = true;
      JsonObject object(*part, key, problems);
      readOwnPart(key, object, line, problems.first.empty() ? records : attempt);
    }
  if (!known) {
    JsonObject object(*json, {}, problems);
    records.annotations[line.nextTask] = readAnnotation(object);
  }
  if (!problems.first.empty())
    unreadable(problems.first);
}

} // namespace

OwnRecords readOwnLines(const MermaidJourney& journey, Remarks& remarks) {
  OwnRecords records;
  for (const auto& line : journey.ownLines)
    readOwnLine(line, records, remarks);
  return records;
}

} // namespace throughline::exchange
