#include "ui/rooms/feedback/unplaced.h"

#include "core/data/reading/name_matching.h"
#include "core/model/difference.h"
#include "core/model/look_up.h"
#include "ui/rooms/feedback/unplaced_dialog.h"
#include "ui/session/insight_feed.h"
#include "ui/session/messages.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/storage.h"

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

const model::Touchpoint* cardIn(const model::Document& document, model::TouchpointId id) {
  for (const auto& map : document.maps)
    if (const auto* card = model::findTouchpoint(*map, id))
      return card;
  return nullptr;
}

/// The map, stage or lane that was taken away with its cards; empty when cards went alone.
QString nameOfWhole(const model::Difference& difference) {
  const std::string* name = nullptr;
  bool map = false;
  for (const auto& change : difference.changes) {
    if (!change.removed() || map)
      continue;
    map = change.key.kind == model::EntityKind::map;
    if (map)
      name = &std::get<model::MapPart>(*change.before).details->title;
    else if (const auto* stage = std::get_if<Shared<model::Stage>>(&*change.before))
      name = &(*stage)->title;
    else if (const auto* lane = std::get_if<Shared<model::Lane>>(&*change.before))
      name = &(*lane)->title;
  }
  return name == nullptr ? QString() : QString::fromStdString(*name);
}

} // namespace

Unplaced::Unplaced(const Desk& desk, QObject* parent) : QObject(parent), desk_(desk) {
  connect(&desk_.session, &Session::documentChanged, this, &Unplaced::follow);
  connect(&desk_.feed, &InsightFeed::sourcesRead, this, &Unplaced::read);
  connect(&desk_.session, &Session::started, this, [this] {
    titles_.clear();
    went_.clear();
    whole_.clear();
    drawn_.clear();
  });
}

std::int64_t Unplaced::responses() const {
  std::int64_t count = 0;
  for (const auto& each : feedback_)
    count += each.responses;
  return count;
}

/// Cards that come and go decide what is without one; titles decide what is offered.
void Unplaced::follow(const model::Document& before, const model::Document& after,
                      const model::Difference& difference) {
  if (!desk_.feed.hasSources() || desk_.session.previewing())
    return;
  bool cards = false;
  if (went_.empty())
    whole_ = nameOfWhole(difference);
  for (const auto& change : difference.changes) {
    if (change.key.kind != model::EntityKind::touchpoint)
      continue;
    const model::TouchpointId id{change.key.id};
    const auto* was = cardIn(before, id);
    const auto* is = cardIn(after, id);
    if (was != nullptr && is == nullptr) {
      titles_.insert_or_assign(id, was->title);
      went_.insert(id);
    } else if (is != nullptr && (was == nullptr || was->title != is->title)) {
      drawn_.insert(id);
    }
    cards = cards || (was == nullptr) != (is == nullptr) || drawn_.contains(id);
  }
  if (cards)
    read();
}

void Unplaced::read() {
  if (!desk_.storage.isOpen())
    return take({});
  desk_.storage.ask(
      this,
      [document = desk_.session.document()](workspace::Workspace& workspace, const Progress&) {
        return data::unplacedFeedback(workspace, document);
      },
      [this](const Result<std::vector<data::UnplacedFeedback>>& found) {
        if (found.ok())
          take(*found);
        else
          desk_.messages.warnOf(found.error());
      });
}

void Unplaced::take(const std::vector<data::UnplacedFeedback>& found) {
  feedback_ = found;
  std::int64_t left = 0;
  for (const auto& each : feedback_)
    left += went_.contains(each.touchpoint) ? each.responses : 0;
  const auto cards = static_cast<int>(
      std::ranges::count_if(went_, [this](const auto& id) { return cardIn(desk_.session.document(), id) == nullptr; }));
  went_.clear();
  if (left > 0)
    desk_.messages.tellStep(
        (whole_.isEmpty() ? tr("%n touchpoints deleted.", nullptr, cards) : tr("\u201c%1\u201d deleted.").arg(whole_)) +
        QLatin1Char(' ') + tr("%Ln responses stay under Unplaced.", nullptr, static_cast<int>(left)));
  Q_EMIT changed();
  offer();
}

void Unplaced::offer() {
  for (const auto& id : std::exchange(drawn_, {})) {
    const auto* card = cardIn(desk_.session.document(), id);
    const std::string name = card == nullptr ? std::string() : data::matchingName(card->title);
    const auto kept = std::ranges::find_if(feedback_, [&](const auto& each) {
      const auto title = titles_.find(each.touchpoint);
      return data::matchingName(each.name) == name ||
             (title != titles_.end() && data::matchingName(title->second) == name);
    });
    if (!name.empty() && kept != feedback_.end())
      return offerTo(*kept, *card);
  }
}

void Unplaced::offerTo(const data::UnplacedFeedback& kept, const model::Touchpoint& card) {
  const auto count = kept.responses > 0
                         ? tr("%Ln responses are kept under Unplaced", nullptr, static_cast<int>(kept.responses))
                         : tr("%n figures are kept under Unplaced", nullptr, static_cast<int>(kept.figures));
  desk_.messages.tell(tr("%1 as \"%2\".").arg(count, QString::fromStdString(kept.name)), tr("Give them to this card"),
                      [this, from = kept.touchpoint, to = card.id] { place(from, to); });
}

void Unplaced::place(model::TouchpointId from, model::TouchpointId to) {
  desk_.storage.ask(
      this,
      [from, to](workspace::Workspace& workspace, const Progress&) { return data::placeFeedback(workspace, from, to); },
      [this, to](const Status& placed) {
        if (!placed.ok()) {
          if (placed.error().code == ErrorCode::valueNotAllowed)
            return desk_.messages.warn(
                tr("This card has answers of the same rows already. Choose another card, or draw one."));
          return desk_.messages.warnOf(placed.error());
        }
        if (const auto* card = cardIn(desk_.session.document(), to))
          desk_.messages.tell(tr("\"%1\" has its feedback.").arg(QString::fromStdString(card->title)));
        desk_.feed.refresh();
      });
}

UnplacedDialog* Unplaced::showDialog() {
  auto* dialog = new UnplacedDialog(*this, desk_.session, desk_.window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
  return dialog;
}

} // namespace throughline::ui
