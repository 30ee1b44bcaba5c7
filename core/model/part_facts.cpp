#include "core/model/part_facts.h"

#include "core/model/field_laws.h"

#include <algorithm>

namespace throughline::model {
namespace {

std::string_view wordsOf(FieldLaw law) {
  switch (law) {
  case FieldLaw::kept: return {};
  case FieldLaw::empty: return "is empty";
  case FieldLaw::tooLong: return "is too long";
  case FieldLaw::notText: return "is not clean text";
  case FieldLaw::outOfRange: return "is out of range";
  case FieldLaw::notAWord: return "is not one of its list";
  }
  return {};
}

class FactCollector {
public:
  explicit FactCollector(PartFacts& facts) : facts_(facts) {}
  template <class Tag> void operator()(const Field& field, const Id<Tag>& id) {
    auto& list = field.role == IdRole::identity ? facts_.brings : facts_.names;
    list.push_back({.id = id.raw, .what = nameOfThing(id), .role = field.role});
  }
  template <class Value> void operator()(const Field& field, const Value& value) {
    const auto law = brokenBy(field, value);
    if (law != FieldLaw::kept && facts_.broken.empty())
      facts_.broken = std::string(field.name) + " " + std::string(wordsOf(law));
  }

private:
  PartFacts& facts_;
};

/// Laws within a part that no field alone can keep.
std::string brokenWithin(const Stage& stage) {
  return stage.steps.empty() ? "has no step" : std::string{};
}
std::string brokenWithin(const Lane& lane) {
  const auto wrong = std::ranges::adjacent_find(lane.texts, std::ranges::greater_equal{}, &LaneText::step);
  if (wrong != lane.texts.end())
    return "texts are out of order or doubled";
  const auto isEmpty = [](const LaneText& text) { return text.text.empty() && !text.image; };
  return std::ranges::any_of(lane.texts, isEmpty) ? "text is empty" : std::string{};
}
std::string brokenWithin(const Touchpoint& touchpoint) {
  if (std::ranges::adjacent_find(touchpoint.components, std::ranges::greater_equal{}, &ComponentScore::component) !=
      touchpoint.components.end())
    return "components are out of order or doubled";
  if (std::ranges::adjacent_find(touchpoint.personaEmotions, std::ranges::greater_equal{}, &PersonaEmotion::persona) !=
      touchpoint.personaEmotions.end())
    return "emotions of personas are out of order or doubled";
  if (touchpoint.feedbackFrom == touchpoint.id)
    return "shows its own feedback twice";
  if (std::ranges::find(touchpoint.answers, touchpoint.id) != touchpoint.answers.end())
    return "answers itself";
  return {};
}
template <class T> std::string brokenWithin(const T&) {
  return {};
}

template <class T> void collect(const T& part, PartFacts& facts) {
  FactCollector collector(facts);
  EveryField every(collector);
  describe(part, every);
  if (facts.broken.empty())
    facts.broken = brokenWithin(part);
}
template <class T> void collect(const Shared<T>& part, PartFacts& facts) {
  collect(*part, facts);
}

} // namespace

PartFacts factsOf(const EntityKey& key, const EntityValue& value) {
  PartFacts facts;
  if (key.kind == EntityKind::map)
    facts.brings.push_back({.id = key.id, .what = nameOf(key.kind), .role = IdRole::identity});
  std::visit([&facts](const auto& part) { collect(part, facts); }, value);
  return facts;
}

} // namespace throughline::model
