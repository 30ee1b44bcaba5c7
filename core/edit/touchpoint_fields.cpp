#include "core/edit/changing.h"
#include "core/edit/lasting.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"

#include <cmath>

namespace throughline::edit {
namespace {

using model::Document;
using model::Touchpoint;
using model::TouchpointId;

template <class Word>
Result<Document> setWord(const Document& document, TouchpointId id, std::string_view field, Word word) {
  return setField(document, id, field, model::text(nameOf(word)));
}

Error outside(std::string_view what, double value, std::string_view expected) {
  return failure(ErrorCode::valueNotAllowed, {{Fact::name, std::string(what)},
                                              {Fact::value, model::shownText(model::real(value))},
                                              {Fact::expected, std::string(expected)}});
}

} // namespace

Result<Document> setKind(const Document& document, TouchpointId id, model::Kind kind) {
  return setWord(document, id, "kind", kind);
}
Result<Document> setReason(const Document& document, TouchpointId id, model::Reason reason) {
  return setWord(document, id, "reason", reason);
}
Result<Document> setInitiator(const Document& document, TouchpointId id, model::Initiator initiator) {
  return setWord(document, id, "initiator", initiator);
}
Result<Document> setFailureCode(const Document& document, TouchpointId id, model::FailureCode code) {
  return setWord(document, id, "failureCode", code);
}
Result<Document> setImportance(const Document& document, TouchpointId id, model::Importance importance) {
  return setWord(document, id, "importance", importance);
}
Result<Document> setChannel(const Document& document, TouchpointId id, std::string_view channel) {
  return setField(document, id, "channel", model::text(channel));
}
Result<Document> setOwner(const Document& document, TouchpointId id, std::string_view owner) {
  return setField(document, id, "owner", model::text(owner));
}
Result<Document> setEmotion(const Document& document, TouchpointId id, std::optional<int> emotion) {
  return setField(document, id, "emotion", emotion ? model::whole(*emotion) : model::nothing());
}
Result<Document> setSpeakerNotes(const Document& document, TouchpointId id, std::string_view text) {
  return setField(document, id, "speakerNotes", model::text(text));
}
Result<Document> setMomentOfTruth(const Document& document, TouchpointId id, bool is) {
  return setField(document, id, "momentOfTruth", model::truth(is));
}
Result<Document> setLinkedMap(const Document& document, TouchpointId id, std::optional<model::MapId> map) {
  return setField(document, id, "linkedMap", map ? model::text(map->text()) : model::nothing());
}

Result<Document> setComponent(const Document& document, TouchpointId id, model::Component component,
                              std::optional<int> score) {
  if (score && (*score < 1 || *score > 5))
    return outside("component score", *score, "1 to 5");
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) {
    auto& scores = touchpoint.components;
    std::erase_if(scores, [component](const auto& each) { return each.component == component; });
    if (score)
      scores.insert(std::ranges::lower_bound(scores, component, {}, &model::ComponentScore::component),
                    {.component = component, .score = *score});
  });
}

Result<Document> setAnswers(const Document& document, TouchpointId id, std::vector<TouchpointId> answers) {
  const auto* map = model::mapOf(document, id);
  if (map == nullptr)
    return notThere("touchpoint", id.raw);
  for (const auto answered : answers) {
    if (answered == id)
      return needsAnother("touchpoint", model::findTouchpoint(*map, id)->title);
    if (model::findTouchpoint(*map, answered) == nullptr)
      return notThere("touchpoint", answered.raw);
  }
  std::ranges::sort(answers);
  const auto doubled = std::unique(answers.begin(), answers.end()); // clang 14 knows no ranges::subrange
  answers.erase(doubled, answers.end());
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) { touchpoint.answers = answers; });
}

Result<Document> setTarget(const Document& document, TouchpointId id, const model::Target& target) {
  THROUGHLINE_TRY(metric, checkedTitle(target.metric, "metric"));
  THROUGHLINE_TRY(experienceOwner, checkedTitle(target.experienceOwner, "experience owner", true));
  THROUGHLINE_TRY(serviceOwner, checkedTitle(target.serviceOwner, "service owner", true));
  if (!std::isfinite(target.value))
    return outside("target", target.value, "a number");
  model::Target checked = target;
  checked.metric = metric;
  checked.experienceOwner = experienceOwner;
  checked.serviceOwner = serviceOwner;
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) {
    const auto found = std::ranges::find(touchpoint.targets, metric, &model::Target::metric);
    if (found != touchpoint.targets.end())
      *found = checked;
    else
      touchpoint.targets.push_back(checked);
  });
}

Result<Document> removeTarget(const Document& document, TouchpointId id, std::string_view metric) {
  return changePart<Touchpoint>(document, id, [&](Touchpoint& touchpoint) -> Status {
    if (std::erase_if(touchpoint.targets, [metric](const auto& each) { return each.metric == metric; }) == 0)
      return failure(ErrorCode::notFound, {{Fact::name, "target"}, {Fact::value, std::string(metric)}});
    return {};
  });
}

Result<Document> shareFeedback(const Document& document, TouchpointId id, std::optional<TouchpointId> from) {
  const auto* owner = from ? model::mapOf(document, *from) : nullptr;
  if (from && owner == nullptr)
    return notThere("touchpoint", from->raw);
  const auto namesIt = [id](const auto& map) {
    return std::ranges::any_of(map->touchpoints, [id](const auto& each) { return each->feedbackFrom == id; });
  };
  // One step only: what shows another's feedback is nobody's source.
  const bool chained = from && (*from == id || model::findTouchpoint(*owner, *from)->feedbackFrom ||
                                std::ranges::any_of(document.maps, namesIt));
  if (chained)
    return failure(ErrorCode::valueNotAllowed, {{Fact::name, "feedback from"},
                                                {Fact::value, from->text()},
                                                {Fact::expected, "a touchpoint with feedback of its own"}});
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) { touchpoint.feedbackFrom = from; });
}

Result<Document> setPersonaEmotion(const Document& document, TouchpointId id, model::PersonaId persona,
                                   std::optional<int> emotion) {
  const auto* map = model::mapOf(document, id);
  if (map == nullptr)
    return notThere("touchpoint", id.raw);
  if (std::ranges::find(map->details->personas, persona) == map->details->personas.end())
    return notThere("persona", persona.raw);
  if (emotion && (*emotion < -2 || *emotion > 2))
    return outside("emotion", *emotion, "-2 to 2");
  return changeTouchpoint(document, id, [&](Touchpoint& touchpoint) {
    auto& felt = touchpoint.personaEmotions;
    std::erase_if(felt, [persona](const auto& each) { return each.persona == persona; });
    if (emotion)
      felt.insert(std::ranges::lower_bound(felt, persona, {}, &model::PersonaEmotion::persona),
                  {.persona = persona, .emotion = *emotion});
  });
}

} // namespace throughline::edit
