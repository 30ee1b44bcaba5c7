#include "core/exchange/json/json_parts.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_entities.h"
#include "core/exchange/mermaid/mermaid_visible.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"

namespace throughline::exchange {
namespace {

using model::JourneyMap;

/// A line of ours. No percent sign stands in it but the first two, so that no directive can begin there.
std::string ownLine(std::string_view part, OrderedJson object) {
  OrderedJson json;
  json[std::string(part)] = std::move(object);
  return "%% jm: " + replaced(lineOf(json), "%", "\\u0025") + "\n";
}

class MermaidText {
public:
  MermaidText(const JourneyMap& map, std::vector<model::Persona> personas, const MermaidWriting& how)
      : map_(map), personas_(std::move(personas)), how_(how) {}

  std::string write() {
    text_ = "journey\n";
    if (how_.ownLines)
      writeOwnHead();
    text_ += "    title " + mermaidEncoded(map_.details->title) + "\n";
    text_ += "    accTitle: " + mermaidEncoded(map_.details->title) + "\n";
    if (const auto scenario = visibleScenario(map_.details->scenario); !scenario.empty())
      text_ += "    accDescr: " + mermaidEncoded(scenario) + "\n";
    const model::StagesOfSteps stages(map_);
    for (const auto* touchpoint : model::inReadingOrder(map_))
      byStage_[stages.stageOf(touchpoint->place.step)].push_back(touchpoint);
    for (const auto& stage : map_.stages)
      writeStage(*stage);
    return std::move(text_);
  }

private:
  void writeOwnHead() {
    auto details = jsonOf(map_.id, *map_.details);
    text_ += ownLine("map", std::move(details));
    for (const auto& persona : personas_)
      text_ += ownLine("persona", withoutDefaults(jsonOf(persona), jsonOf(model::Persona{})));
    for (const auto& lane : map_.lanes)
      text_ += ownLine("lane", jsonOf(*lane));
    model::forEachKind(model::PlainKinds{}, [this]<class T>(std::type_identity<T>) {
      for (const auto& part : map_.*model::KindOf<T>::list)
        text_ += ownLine(model::thingName<T>, withoutDefaults(jsonOf(*part), jsonOf(T{})));
    });
  }

  void writeStage(const model::Stage& stage) {
    if (how_.ownLines)
      text_ += ownLine("stage", withoutDefaults(jsonOf(stage), jsonOf(model::Stage{})));
    if (!isWithoutName(stage))
      text_ += "    section " + mermaidEncoded(stage.title) + "\n";
    for (const auto* touchpoint : byStage_[&stage])
      writeTouchpoint(*touchpoint);
  }

  /// The stage of tasks that stand before any section.
  bool isWithoutName(const model::Stage& stage) const {
    return &stage == &*map_.stages.front() && stage.title == how_.words.stage && byStage_.contains(&stage);
  }

  void writeTouchpoint(const model::Touchpoint& touchpoint) {
    if (how_.ownLines) {
      auto json = withoutDefaults(jsonOf(touchpoint), jsonOf(model::Touchpoint{}));
      if (const auto known = how_.responses.find(touchpoint.id); known != how_.responses.end())
        json["n"] = known->second;
      text_ += ownLine("touchpoint", std::move(json));
    }
    std::vector<std::string> actors;
    for (const auto& actor : visibleActors(map_, touchpoint, personas_, how_.words))
      actors.push_back(mermaidEncodedActor(actor));
    text_ += "      " + mermaidEncodedName(touchpoint.title) + ": " +
             numberText(visibleScore(map_, touchpoint, how_.words)) +
             (actors.empty() ? "" : ": " + joined(actors, ", ")) + "\n";
  }

  const JourneyMap& map_;
  std::vector<model::Persona> personas_;
  const MermaidWriting& how_;
  std::map<const model::Stage*, std::vector<const model::Touchpoint*>> byStage_;
  std::string text_;
};

} // namespace

std::string writeMermaid(const JourneyMap& map, std::span<const Shared<model::Persona>> personas,
                         const MermaidWriting& how) {
  return MermaidText(map, personasOf(map, personas), how).write();
}

} // namespace throughline::exchange
