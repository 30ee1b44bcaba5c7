#include "ui/canvas/emotion_typing.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/numbers.h"
#include "ui/session/vocabulary_words.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace throughline::ui {
namespace {

constexpr int restBetweenEmotions = 2000; ///< milliseconds after which a started one is given up

/// As one types it: small letters, no spaces, any of the signs for minus.
QString asTyped(QString text) {
  text = text.toLower();
  text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
  text.remove(QLatin1Char(' '));
  return text;
}

/// Everything that an emotion is typed as.
QStringList spellings(int emotion) {
  const auto words = emotionWord(emotion).toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  QString initials;
  for (const auto& each : words)
    initials += each.front();
  QStringList all{QString::number(emotion), words.join(QString()), initials};
  if (emotion > 0)
    all << QStringLiteral("+%1").arg(emotion);
  return all;
}

/// The emotions whose spelling begins so; one only where it is the whole spelling.
std::vector<int> emotionsTyped(const QString& typed) {
  std::vector<int> possible;
  for (int emotion = -2; emotion <= 2; ++emotion) {
    const auto all = spellings(emotion);
    if (all.first() == typed)
      return {emotion};
    if (std::ranges::any_of(all, [&typed](const QString& each) { return each.startsWith(typed); }))
      possible.push_back(emotion);
  }
  return possible;
}

/// What is left of those that begin so.
QStringList goingOn(const QStringList& words, const QString& begun) {
  QStringList rest;
  for (const auto& each : words)
    if (each.startsWith(begun))
      rest << each.mid(begun.size());
  return rest;
}

/// Where a card's point is along the map; its card's middle where it has none.
double acrossOf(const layout::MapLayout& layout, std::size_t row, model::TouchpointId card) {
  for (const auto& curves : layout.curves)
    if (curves.row == row)
      for (const auto& point : curves.drawn)
        if (point.touchpoint == card)
          return point.at.x;
  const auto* drawn = cardOf(layout, card);
  return drawn == nullptr ? 0 : drawn->rect.centre().x;
}

} // namespace

EmotionTyping::EmotionTyping(MapCanvas& canvas) : canvas_(canvas) {
  QObject::connect(&canvas, &MapCanvas::focusPlaceChanged, &canvas, [this] { forget(); });
}

void EmotionTyping::mean(model::TouchpointId card, const std::optional<model::PersonaId>& persona) {
  meant_ = Meant{card, persona};
  typed_.clear();
}

void EmotionTyping::meanNearest(const layout::Point& at) {
  const auto* row = cellRow();
  const auto* map = canvas_.session().currentMap();
  if (row == nullptr || map == nullptr)
    return;
  const auto index = static_cast<std::size_t>(row - canvas_.layout().lanes.data());
  std::optional<double> least;
  for (const auto* touchpoint : model::frontstageOf(*map)) {
    const double away = std::abs(acrossOf(canvas_.layout(), index, touchpoint->id) - at.x);
    if (touchpoint->place.step != std::get<CellPlace>(canvas_.focusPlace()).step || (least && *least <= away))
      continue;
    least = away;
    mean(touchpoint->id);
  }
}

void EmotionTyping::forget() {
  meant_.reset();
  typed_.clear();
  goesOn_.clear();
  typedHere_ = false;
}

const layout::LaneRow* EmotionTyping::cellRow() const {
  const auto* cell = std::get_if<CellPlace>(&canvas_.focusPlace());
  const auto* row = cell == nullptr ? nullptr : rowOf(canvas_.layout(), cell->lane);
  return row != nullptr && row->type == model::LaneType::emotionCurve ? row : nullptr;
}

bool EmotionTyping::takesKeys() const {
  return meant_ || cellRow() != nullptr;
}

/// What was clicked, else the first card of the step in reading order.
std::optional<EmotionTyping::Meant> EmotionTyping::meant() const {
  const auto* map = canvas_.session().currentMap();
  if (map == nullptr)
    return std::nullopt;
  if (meant_)
    return model::findTouchpoint(*map, meant_->card) == nullptr ? std::nullopt : meant_;
  const auto* cell = std::get_if<CellPlace>(&canvas_.focusPlace());
  for (const auto* touchpoint : model::frontstageOf(*map))
    if (cell != nullptr && touchpoint->place.step == cell->step)
      return Meant{touchpoint->id, {}};
  return std::nullopt;
}

void EmotionTyping::type(const QString& text) {
  if (sinceTyped_.isValid() && sinceTyped_.hasExpired(restBetweenEmotions)) {
    typed_.clear();
    goesOn_.clear();
  }
  sinceTyped_.start();
  typedHere_ = true;
  for (const auto letter : text) {
    const auto rest = goingOn(std::exchange(goesOn_, {}), asTyped(letter));
    if (!rest.isEmpty()) {
      goesOn_ = rest; // of a word that has been understood already
      continue;
    }
    typed_ += asTyped(letter);
    const auto possible = emotionsTyped(typed_);
    if (possible.size() > 1)
      continue;
    const auto whole = std::exchange(typed_, {});
    if (possible.empty())
      return Q_EMIT canvas_.session().editRefused(noSuchEmotion(whole));
    set(possible.front());
    goesOn_ = goingOn(spellings(possible.front()), whole);
  }
}

bool EmotionTyping::finish() {
  typed_.clear();
  goesOn_.clear();
  return std::exchange(typedHere_, false);
}

void EmotionTyping::set(int emotion) {
  const auto of = meant();
  if (!of)
    return Q_EMIT canvas_.refused(tr("There is no touchpoint in this step that could have an emotion. Add one first."));
  const auto& session = canvas_.session();
  const auto next = of->persona ? edit::setPersonaEmotion(session.document(), of->card, *of->persona, emotion)
                                : edit::setEmotion(session.document(), of->card, emotion);
  if (!applyByHand(canvas_, tr("Set emotion"), next))
    return;
  const auto* card = model::findTouchpoint(*session.currentMap(), of->card);
  const auto alone = std::ranges::count_if(session.currentMap()->touchpoints,
                                           [card](const auto& each) { return each->place.step == card->place.step; });
  if (alone > 1)
    Q_EMIT canvas_.message(tr("%1: %2").arg(QString::fromStdString(card->title), emotionWord(emotion)));
}

Error noSuchEmotion(const QString& typed) {
  return failure(ErrorCode::valueNotAllowed,
                 {{Fact::name, EmotionTyping::tr("emotion").toStdString()},
                  {Fact::value, typed.toStdString()},
                  {Fact::expected, EmotionTyping::tr("-2 (%1) to +2 (%2), typed on the cell")
                                       .arg(emotionWord(-2), emotionWord(2))
                                       .toStdString()}});
}

} // namespace throughline::ui
