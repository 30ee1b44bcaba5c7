#include "core/present/kept_workshop.h"

#include <algorithm>

namespace throughline::present {
namespace {

using model::FieldValue;
using model::NamedValue;

constexpr std::string_view fieldName = "workshop";

FieldValue record(FieldValue::Record fields) {
  return {.held = std::move(fields)};
}

template <class Thing> FieldValue listOf(const std::vector<Thing>& things, auto&& valueOf) {
  FieldValue::List list;
  for (const auto& thing : things)
    list.push_back(valueOf(thing));
  return {.held = std::move(list)};
}

FieldValue valueOf(const Capture& capture) {
  return record({{"kind", model::text(model::nameOf(capture.kind))},
                 {"action", model::truth(capture.action)},
                 {"parked", model::truth(capture.parked)},
                 {"text", model::text(capture.text)},
                 {"owner", model::text(capture.owner)},
                 {"touchpoint", capture.touchpoint ? model::text(capture.touchpoint->text()) : model::nothing()}});
}

FieldValue valueOf(const VoteRound& round) {
  return record({{"ballots", listOf(round.ballots, [](const Ballot& ballot) {
                    return record({{"touchpoint", model::text(ballot.touchpoint.text())},
                                   {"note", model::text(ballot.note.text())},
                                   {"text", model::text(ballot.text)},
                                   {"votes", model::whole(ballot.votes)}});
                  })}});
}

FieldValue::Record fieldsOf(const auto& compared) {
  return {{"touchpoint", model::text(compared.touchpoint.text())},
          {"guessed", model::real(compared.guessed)},
          {"measured", model::real(compared.measured.points)},
          {"low", model::real(compared.measured.low)},
          {"high", model::real(compared.measured.high)}};
}

FieldValue valueOf(const Surprise& surprise) {
  auto fields = fieldsOf(surprise);
  fields.push_back({"others", listOf(surprise.others, [](const Compared& other) { return record(fieldsOf(other)); })});
  return record(std::move(fields));
}

FieldValue valueOf(const AgendaItem& item) {
  auto fields = FieldValue::Record{{"title", model::text(item.title)}, {"minutes", model::whole(item.minutes)}};
  if (item.secondsUsed > 0 || item.over) {
    fields.push_back({"used", model::whole(item.secondsUsed)});
    fields.push_back({"over", model::truth(item.over)});
  }
  return record(std::move(fields));
}

FieldValue valueOf(model::MapId map, const KeptWorkshop& kept) {
  const auto each = [](const auto& thing) { return valueOf(thing); };
  return record({{"map", model::text(map.text())},
                 {"since", model::whole(kept.since)},
                 {"captures", listOf(kept.workshop.captures, each)},
                 {"rounds", listOf(kept.workshop.rounds, each)},
                 {"surprises", listOf(kept.workshop.surprises, each)},
                 {"agenda", listOf(kept.workshop.agenda, each)}});
}

/// The fields of a record, each with what stands for one that is missing or of another type.
class Fields {
public:
  explicit Fields(const FieldValue* value)
      : record_(value == nullptr ? nullptr : std::get_if<FieldValue::Record>(&value->held)) {}

  template <class Held> Held value(std::string_view name, Held otherwise) const {
    const auto* found = field(name);
    const auto* held = found == nullptr ? nullptr : std::get_if<Held>(&found->held);
    return held == nullptr ? otherwise : *held;
  }
  std::string text(std::string_view name) const { return value<std::string>(name, {}); }
  template <class Id> std::optional<Id> id(std::string_view name) const { return Id::parse(text(name)); }
  double number(std::string_view name) const {
    return value<double>(name, static_cast<double>(value<std::int64_t>(name, 0)));
  }
  std::vector<Fields> list(std::string_view name) const {
    std::vector<Fields> records;
    const auto* found = field(name);
    if (const auto* list = found == nullptr ? nullptr : std::get_if<FieldValue::List>(&found->held))
      for (const auto& each : *list)
        records.emplace_back(&each);
    return records;
  }

private:
  const FieldValue* field(std::string_view name) const {
    return record_ == nullptr ? nullptr : model::find(*record_, name);
  }

  const FieldValue::Record* record_;
};

Capture captureIn(const Fields& fields) {
  return {.kind = model::wordOf<model::NoteKind>(fields.text("kind")).value_or(model::NoteKind::idea),
          .action = fields.value("action", false),
          .parked = fields.value("parked", false),
          .text = fields.text("text"),
          .owner = fields.text("owner"),
          .touchpoint = fields.id<model::TouchpointId>("touchpoint")};
}

template <class Kind> std::optional<Kind> comparedIn(const Fields& fields) {
  const auto touchpoint = fields.id<model::TouchpointId>("touchpoint");
  if (!touchpoint)
    return std::nullopt;
  return Kind{
      .touchpoint = *touchpoint,
      .guessed = fields.number("guessed"),
      .measured = {.points = fields.number("measured"), .low = fields.number("low"), .high = fields.number("high")}};
}

/// In which order the votes came is not kept: a revealed round is not voted on again.
VoteRound roundIn(const Fields& fields) {
  VoteRound round{.ballots = {}, .order = {}, .revealed = true};
  for (const auto& ballot : fields.list("ballots")) {
    const auto touchpoint = ballot.id<model::TouchpointId>("touchpoint");
    const auto note = ballot.id<model::NoteId>("note");
    const auto votes = std::clamp<std::int64_t>(ballot.value("votes", std::int64_t{0}), 0, 1'000'000);
    if (!touchpoint || !note)
      continue;
    round.order.insert(round.order.end(), static_cast<std::size_t>(votes), round.ballots.size());
    round.ballots.push_back(
        {.touchpoint = *touchpoint, .note = *note, .text = ballot.text("text"), .votes = static_cast<int>(votes)});
  }
  return round;
}

} // namespace

KeptWorkshop keptWorkshop(const model::JourneyMap& map) {
  const Fields fields(model::find(map.details->unknown, fieldName));
  KeptWorkshop kept;
  if (fields.id<model::MapId>("map") != map.id) // also: a copy of the map that it was held on
    return kept;
  kept.since = fields.value("since", std::int64_t{0});
  for (const auto& capture : fields.list("captures"))
    kept.workshop.captures.push_back(captureIn(capture));
  for (const auto& round : fields.list("rounds"))
    kept.workshop.rounds.push_back(roundIn(round));
  for (const auto& surprise : fields.list("surprises"))
    if (const auto compared = comparedIn<Surprise>(surprise)) {
      kept.workshop.surprises.push_back(*compared);
      for (const auto& other : surprise.list("others"))
        if (const auto read = comparedIn<Compared>(other))
          kept.workshop.surprises.back().others.push_back(*read);
    }
  for (const auto& item : fields.list("agenda"))
    kept.workshop.agenda.push_back(
        {.title = item.text("title"),
         .minutes = static_cast<int>(std::clamp<std::int64_t>(item.value("minutes", std::int64_t{1}), 1, 999)),
         .secondsUsed = static_cast<int>(std::clamp<std::int64_t>(item.value("used", std::int64_t{0}), 0, 999'999)),
         .over = item.value("over", false)});
  return kept;
}

model::Document withKeptWorkshop(const model::Document& document, model::MapId id, const KeptWorkshop& kept) {
  auto next = document;
  const auto found = std::ranges::find_if(next.maps, [id](const auto& map) { return map->id == id; });
  if (found == next.maps.end())
    return next;
  *found = found->changed([&](model::JourneyMap& map) {
    map.details = map.details.changed([&](model::MapDetails& details) {
      std::erase_if(details.unknown, [](const NamedValue& each) { return each.name == fieldName; });
      if (!kept.workshop.empty() || !kept.workshop.agenda.empty())
        details.unknown.push_back({.name = std::string(fieldName), .value = valueOf(id, kept)});
    });
  });
  return next;
}

} // namespace throughline::present
