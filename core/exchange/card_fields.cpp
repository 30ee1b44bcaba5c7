#include "core/exchange/card_fields.h"

#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <array>

namespace throughline::exchange {
namespace {

using model::Touchpoint;

/// Takes a value; false: it is none that the field can have.
using Take = bool (*)(std::string_view value, Touchpoint& card);

template <class Word, Word Touchpoint::*field> bool takeWord(std::string_view value, Touchpoint& card) {
  for (const auto& entry : model::namesOf(Word{}))
    if (bareWord(entry.name) == bareWord(value)) {
      card.*field = entry.word;
      return true;
    }
  return false;
}

bool takeKind(std::string_view value, Touchpoint& card) {
  const auto kind = model::kindOf(lowered(trimmed(value)));
  if (!kind)
    return false;
  card.kind = *kind;
  card.reason = *kind == model::Kind::service ? model::Reason::problem : model::Reason::designedStep;
  return true;
}

bool takeEmotion(std::string_view value, Touchpoint& card) {
  const auto number = numberOf(trimmed(value));
  if (!number || *number < -2 || *number > 2 || *number != static_cast<int>(*number))
    return false;
  card.emotion = static_cast<int>(*number);
  return true;
}

bool takeMoment(std::string_view value, Touchpoint& card) {
  const auto word = bareWord(value);
  card.momentOfTruth = word == "yes" || word == "true" || word == "1" || word == "x";
  return card.momentOfTruth || word == "no" || word == "false" || word == "0" || word.empty();
}

template <std::string Touchpoint::*field> bool takeText(std::string_view value, Touchpoint& card) {
  if (!(card.*field).empty())
    return false;
  card.*field = trimmed(value);
  return true;
}

struct Field {
  std::string_view name; ///< as bareWord gives it
  Take take;
};
constexpr std::array<Field, 25> fields{{{"expectation", takeText<&Touchpoint::expectation>},
                                        {"kind", takeKind},
                                        {"type", takeKind},
                                        {"reason", takeWord<model::Reason, &Touchpoint::reason>},
                                        {"initiator", takeWord<model::Initiator, &Touchpoint::initiator>},
                                        {"startedby", takeWord<model::Initiator, &Touchpoint::initiator>},
                                        {"channel", takeText<&Touchpoint::channel>},
                                        {"kanal", takeText<&Touchpoint::channel>},
                                        {"canal", takeText<&Touchpoint::channel>},
                                        {"owner", takeText<&Touchpoint::owner>},
                                        {"responsible", takeText<&Touchpoint::owner>},
                                        {"verantwortlich", takeText<&Touchpoint::owner>},
                                        {"responsable", takeText<&Touchpoint::owner>},
                                        {"emotion", takeEmotion},
                                        {"mood", takeEmotion},
                                        {"feeling", takeEmotion},
                                        {"momentoftruth", takeMoment},
                                        {"failurecode", takeWord<model::FailureCode, &Touchpoint::failureCode>},
                                        {"failure", takeWord<model::FailureCode, &Touchpoint::failureCode>},
                                        {"deviation", takeWord<model::FailureCode, &Touchpoint::failureCode>},
                                        {"importance", takeWord<model::Importance, &Touchpoint::importance>},
                                        {"priority", takeWord<model::Importance, &Touchpoint::importance>},
                                        {"speakernotes", takeText<&Touchpoint::speakerNotes>},
                                        {"notes", takeText<&Touchpoint::speakerNotes>},
                                        {"note", takeText<&Touchpoint::speakerNotes>}}};

/// The reason that the kind implies when nothing is said.
model::Reason impliedReason(model::Kind kind) {
  return kind == model::Kind::service ? model::Reason::problem : model::Reason::designedStep;
}

} // namespace

bool takeCardField(std::string_view name, std::string_view value, Touchpoint& card) {
  const auto word = bareWord(name);
  const auto found = std::ranges::find(fields, word, &Field::name);
  return found != fields.end() && found->take(value, card);
}

bool isCardField(std::string_view name) {
  return std::ranges::find(fields, bareWord(name), &Field::name) != fields.end();
}

Attributes cardFields(const Touchpoint& card) {
  Attributes made{{"kind", std::string(model::nameOf(card.kind))}};
  const auto add = [&made](const char* name, std::string value, bool differs) {
    if (differs)
      made.emplace_back(name, std::move(value));
  };
  add("reason", std::string(model::nameOf(card.reason)), card.reason != impliedReason(card.kind));
  add("initiator", std::string(model::nameOf(card.initiator)), card.initiator != model::Initiator::company);
  add("channel", card.channel, !card.channel.empty());
  add("owner", card.owner, !card.owner.empty());
  add("emotion", card.emotion ? std::to_string(*card.emotion) : "", card.emotion.has_value());
  add("expectation", card.expectation, !card.expectation.empty());
  add("momentOfTruth", "yes", card.momentOfTruth);
  add("failureCode", std::string(model::nameOf(card.failureCode)), card.failureCode != model::FailureCode::none);
  add("importance", std::string(model::nameOf(card.importance)), card.importance != model::Importance::normal);
  return made;
}

bool isWrittenField(std::string_view name) {
  static constexpr std::array<std::string_view, 16> names{
      "expectation", "kind",       "reason", "initiator", "channel", "owner", "emotion",    "momentOfTruth",
      "failureCode", "importance", "goal",   "state",     "stage",   "_step", "_stepTitle", "_title"};
  return std::ranges::find(names, name) != names.end();
}

} // namespace throughline::exchange
