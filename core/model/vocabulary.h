#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// The closed lists of words of the field (docs: product vocabulary) and their names in files and on the command line.
namespace throughline::model {

/// Proactive experience: a step that we designed. Reactive service: help with a question or a problem.
enum class Kind : std::uint8_t { experience, service };

/// Why the touchpoint exists; the kind follows from it.
enum class Reason : std::uint8_t { designedStep, question, problem };

enum class Initiator : std::uint8_t { company, customer, partner, other };

/// Deviations of Halvorsrud, Kvale & Folstad 2016.
enum class FailureCode : std::uint8_t { none, failing, missing, adHoc, wrongSequence };

/// Four components of customer experience, four of customer service.
enum class Component : std::uint8_t {
  personalization,
  easeOfUse,
  timeliness,
  consistency,
  effectiveCommunication,
  problemSolving,
  productKnowledge,
  empathy
};

enum class LaneType : std::uint8_t {
  touchpoints,
  text,
  emotionCurve,
  channel,
  storyboard,
  metric,
  backstage,
  opportunities
};

enum class MapState : std::uint8_t { asIs, toBe };

enum class NoteKind : std::uint8_t { painPoint, opportunity, quote, idea, question, decision, comment };

enum class Importance : std::uint8_t { low, normal, high };

/// Where a stage lies around the purchase.
enum class JourneyPhase : std::uint8_t { before, during, after };

/// How the file of an image is written.
enum class ImageFormat : std::uint8_t { png, jpeg };

/// What an action takes.
enum class Effort : std::uint8_t { small, medium, large };

enum class ActionStatus : std::uint8_t { open, started, done, dropped };

/// Where the expected gain of an action comes from.
enum class GainSource : std::uint8_t { typedByHand, whatIf };

/// A word of a closed list and its name ("service"), the same in files, scripts and JSON.
template <class Word> struct Named {
  Word word;
  std::string_view name;
};
template <class Word> Named(Word, std::string_view) -> Named<Word>; // clang 14 does not find it by itself

inline constexpr std::array kindNames{Named{Kind::experience, "experience"}, Named{Kind::service, "service"}};
inline constexpr std::array reasonNames{Named{Reason::designedStep, "designedStep"},
                                        Named{Reason::question, "question"}, Named{Reason::problem, "problem"}};
inline constexpr std::array initiatorNames{Named{Initiator::company, "company"}, Named{Initiator::customer, "customer"},
                                           Named{Initiator::partner, "partner"}, Named{Initiator::other, "other"}};
inline constexpr std::array failureCodeNames{Named{FailureCode::none, "none"}, Named{FailureCode::failing, "failing"},
                                             Named{FailureCode::missing, "missing"}, Named{FailureCode::adHoc, "adHoc"},
                                             Named{FailureCode::wrongSequence, "wrongSequence"}};
inline constexpr std::array componentNames{Named{Component::personalization, "personalization"},
                                           Named{Component::easeOfUse, "easeOfUse"},
                                           Named{Component::timeliness, "timeliness"},
                                           Named{Component::consistency, "consistency"},
                                           Named{Component::effectiveCommunication, "effectiveCommunication"},
                                           Named{Component::problemSolving, "problemSolving"},
                                           Named{Component::productKnowledge, "productKnowledge"},
                                           Named{Component::empathy, "empathy"}};
inline constexpr std::array laneTypeNames{
    Named{LaneType::touchpoints, "touchpoints"},   Named{LaneType::text, "text"},
    Named{LaneType::emotionCurve, "emotionCurve"}, Named{LaneType::channel, "channel"},
    Named{LaneType::storyboard, "storyboard"},     Named{LaneType::metric, "metric"},
    Named{LaneType::backstage, "backstage"},       Named{LaneType::opportunities, "opportunities"}};
inline constexpr std::array mapStateNames{Named{MapState::asIs, "asIs"}, Named{MapState::toBe, "toBe"}};
inline constexpr std::array noteKindNames{
    Named{NoteKind::painPoint, "painPoint"}, Named{NoteKind::opportunity, "opportunity"},
    Named{NoteKind::quote, "quote"},         Named{NoteKind::idea, "idea"},
    Named{NoteKind::question, "question"},   Named{NoteKind::decision, "decision"},
    Named{NoteKind::comment, "comment"}};
inline constexpr std::array importanceNames{Named{Importance::low, "low"}, Named{Importance::normal, "normal"},
                                            Named{Importance::high, "high"}};
inline constexpr std::array journeyPhaseNames{
    Named{JourneyPhase::before, "before"}, Named{JourneyPhase::during, "during"}, Named{JourneyPhase::after, "after"}};
inline constexpr std::array imageFormatNames{Named{ImageFormat::png, "png"}, Named{ImageFormat::jpeg, "jpeg"}};
inline constexpr std::array effortNames{Named{Effort::small, "small"}, Named{Effort::medium, "medium"},
                                        Named{Effort::large, "large"}};
inline constexpr std::array actionStatusNames{
    Named{ActionStatus::open, "open"}, Named{ActionStatus::started, "started"}, Named{ActionStatus::done, "done"},
    Named{ActionStatus::dropped, "dropped"}};
inline constexpr std::array gainSourceNames{Named{GainSource::typedByHand, "typedByHand"},
                                            Named{GainSource::whatIf, "whatIf"}};

constexpr const auto& namesOf(Kind) {
  return kindNames;
}
constexpr const auto& namesOf(Reason) {
  return reasonNames;
}
constexpr const auto& namesOf(Initiator) {
  return initiatorNames;
}
constexpr const auto& namesOf(FailureCode) {
  return failureCodeNames;
}
constexpr const auto& namesOf(Component) {
  return componentNames;
}
constexpr const auto& namesOf(LaneType) {
  return laneTypeNames;
}
constexpr const auto& namesOf(MapState) {
  return mapStateNames;
}
constexpr const auto& namesOf(NoteKind) {
  return noteKindNames;
}
constexpr const auto& namesOf(Importance) {
  return importanceNames;
}

constexpr const auto& namesOf(JourneyPhase) {
  return journeyPhaseNames;
}
constexpr const auto& namesOf(ImageFormat) {
  return imageFormatNames;
}
constexpr const auto& namesOf(Effort) {
  return effortNames;
}
constexpr const auto& namesOf(ActionStatus) {
  return actionStatusNames;
}
constexpr const auto& namesOf(GainSource) {
  return gainSourceNames;
}

/// The name of a word; empty for a value outside the list.
template <class Word> constexpr std::string_view nameOf(Word word) {
  for (const auto& entry : namesOf(Word{}))
    if (entry.word == word)
      return entry.name;
  return {};
}

/// The word of that name.
template <class Word> constexpr std::optional<Word> wordOf(std::string_view name) {
  for (const auto& entry : namesOf(Word{}))
    if (entry.name == name)
      return entry.word;
  return std::nullopt;
}

/// Kinds as people write them: experience or proactive, service or reactive.
constexpr std::optional<Kind> kindOf(std::string_view name) {
  if (name == "proactive")
    return Kind::experience;
  if (name == "reactive")
    return Kind::service;
  return wordOf<Kind>(name);
}

} // namespace throughline::model
