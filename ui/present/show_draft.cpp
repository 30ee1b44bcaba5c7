#include "ui/present/show_draft.h"

#include "core/model/look_up.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace throughline::ui {
namespace {

const QString typedKey = QStringLiteral("typed"), votesKey = QStringLiteral("votes"),
              guessKey = QStringLiteral("guess"), ballotsKey = QStringLiteral("ballots"),
              orderKey = QStringLiteral("order"), kindKey = QStringLiteral("kind"),
              actionKey = QStringLiteral("action"), parkedKey = QStringLiteral("parked"),
              textKey = QStringLiteral("text"), ownerKey = QStringLiteral("owner"),
              cardKey = QStringLiteral("touchpoint"), noteKey = QStringLiteral("note"),
              scoreKey = QStringLiteral("score");

template <class Id> QString written(Id id) {
  return QString::fromStdString(id.text());
}
template <class Id> Id idIn(const QJsonObject& of, const QString& key) {
  const auto raw = RawId::parse(of.value(key).toString().toStdString());
  return raw ? Id{*raw} : Id{};
}
std::string textIn(const QJsonObject& of, const QString& key) {
  return of.value(key).toString().toStdString();
}

QJsonObject jsonOf(const present::Capture& typed) {
  QJsonObject json{{kindKey, static_cast<int>(typed.kind)},
                   {actionKey, typed.action},
                   {parkedKey, typed.parked},
                   {textKey, QString::fromStdString(typed.text)},
                   {ownerKey, QString::fromStdString(typed.owner)}};
  if (typed.touchpoint)
    json.insert(cardKey, written(*typed.touchpoint));
  return json;
}

QJsonObject jsonOf(const present::VoteRound& round) {
  QJsonArray ballots, order;
  for (const auto& ballot : round.ballots)
    ballots.append(QJsonObject{{cardKey, written(ballot.touchpoint)},
                               {noteKey, written(ballot.note)},
                               {textKey, QString::fromStdString(ballot.text)}});
  for (const auto at : round.order)
    order.append(static_cast<int>(at));
  return {{ballotsKey, ballots}, {orderKey, order}};
}

QJsonArray jsonOf(const present::Guess& guess) {
  QJsonArray points;
  for (const auto& point : guess.points)
    if (point.placed)
      points.append(QJsonObject{{cardKey, written(point.touchpoint)}, {scoreKey, point.guessed}});
  return points;
}

present::Capture typedIn(const QJsonObject& json, const model::JourneyMap& map) {
  present::Capture typed{.action = json.value(actionKey).toBool(),
                         .parked = json.value(parkedKey).toBool(),
                         .text = textIn(json, textKey),
                         .owner = textIn(json, ownerKey),
                         .touchpoint = {}};
  const auto kind = static_cast<std::size_t>(std::max(json.value(kindKey).toInt(), 0));
  if (kind < model::noteKindNames.size())
    typed.kind = static_cast<model::NoteKind>(kind);
  const auto card = idIn<model::TouchpointId>(json, cardKey);
  if (model::findTouchpoint(map, card) != nullptr)
    typed.touchpoint = card;
  return typed;
}

bool holdsNote(const model::JourneyMap& map, const present::Ballot& ballot) {
  const auto* card = model::findTouchpoint(map, ballot.touchpoint);
  return card != nullptr && std::ranges::find(card->notes, ballot.note, &model::Note::id) != card->notes.end();
}

/// Votes for proposals that are gone go with them.
std::optional<present::VoteRound> roundIn(const QJsonObject& json, const model::JourneyMap& map) {
  present::VoteRound round;
  std::vector<int> numbers; ///< of each ballot as it was; 0: gone
  for (const auto& each : json.value(ballotsKey).toArray()) {
    const auto of = each.toObject();
    present::Ballot ballot{.touchpoint = idIn<model::TouchpointId>(of, cardKey),
                           .note = idIn<model::NoteId>(of, noteKey),
                           .text = textIn(of, textKey)};
    const bool there = holdsNote(map, ballot);
    if (there)
      round.ballots.push_back(std::move(ballot));
    numbers.push_back(there ? static_cast<int>(round.ballots.size()) : 0);
  }
  for (const auto& each : json.value(orderKey).toArray()) {
    const auto at = static_cast<std::size_t>(std::max(each.toInt(-1) + 1, 0));
    if (at > 0 && at <= numbers.size())
      present::castVote(round, numbers[at - 1]);
  }
  return round.cast() == 0 ? std::nullopt : std::optional(std::move(round));
}

std::optional<present::Guess> guessIn(const QJsonArray& json, const model::JourneyMap& map) {
  present::Guess guess;
  for (const auto& each : json) {
    present::Guess::Point point{.touchpoint = idIn<model::TouchpointId>(each.toObject(), cardKey)};
    present::place(point, each.toObject().value(scoreKey).toVariant().value<double>());
    if (model::findTouchpoint(map, point.touchpoint) != nullptr)
      guess.points.push_back(point);
  }
  return guess.points.empty() ? std::nullopt : std::optional(std::move(guess));
}

} // namespace

QString textOf(const ShowDraft& draft) {
  if (draft.empty())
    return {};
  QJsonObject json;
  if (!draft.typed.text.empty())
    json.insert(typedKey, jsonOf(draft.typed));
  if (draft.round)
    json.insert(votesKey, jsonOf(*draft.round));
  if (draft.guess)
    json.insert(guessKey, jsonOf(*draft.guess));
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

ShowDraft showDraftOf(const QString& text, const model::JourneyMap& map) {
  const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
  return {.typed = typedIn(json.value(typedKey).toObject(), map),
          .round = roundIn(json.value(votesKey).toObject(), map),
          .guess = guessIn(json.value(guessKey).toArray(), map)};
}

} // namespace throughline::ui
