#include "ui/dialogs/locked_lanes_bar.h"

#include "core/edit/lane_edits.h"
#include "core/edit/set_field.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace throughline::ui {
namespace {

bool takesNewCards(const Shared<model::Lane>& lane) {
  return model::isFrontstage(lane->type);
}

/// Of that title, on a map where no lane takes a card.
const model::Lane* lockedOn(const model::JourneyMap& map, const std::string& title) {
  const model::Lane* found = nullptr;
  for (const auto& lane : map.lanes) {
    if (takesNewCards(lane) && !lane->locked)
      return nullptr;
    if (takesNewCards(lane) && lane->title == title)
      found = &*lane;
  }
  return found;
}

} // namespace

LockedLanesBar::LockedLanesBar(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), unlock_(new QPushButton) {
  auto* add = new QPushButton(tr("Put new touchpoints into a lane of their own"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (auto* button : {add, unlock_}) {
    button->setAutoDefault(false);
    row->addWidget(button);
  }
  row->addStretch(1);
  connect(add, &QPushButton::clicked, this, &LockedLanesBar::addLane);
  connect(unlock_, &QPushButton::clicked, this, &LockedLanesBar::unlock);
  hide();
}

void LockedLanesBar::offerFor(const std::string& lockedLane) {
  hide();
  if (lockedLane.empty() || session_.readOnly())
    return;
  auto maps = session_.document().maps;
  std::stable_partition(maps.begin(), maps.end(), [this](const auto& map) { return &*map == session_.currentMap(); });
  for (const auto& map : maps)
    if (const auto* lane = lockedOn(*map, lockedLane)) {
      map_ = map->id;
      lane_ = lane->id;
      unlock_->setText(
          tr("Unlock \"%1\"").arg(QString::fromStdString(lane->title).replace(QLatin1Char('&'), QLatin1String("&&"))));
      return show();
    }
}

void LockedLanesBar::addLane() {
  const auto title = tr("New touchpoints").toStdString();
  if (session_.apply(tr("Add lane"), edit::addLane(session_.document(), map_, session_.ids().make<model::LaneId>(),
                                                   title, model::LaneType::touchpoints)))
    Q_EMIT opened();
}

void LockedLanesBar::unlock() {
  if (session_.apply(tr("Unlock lane"), edit::setField(session_.document(), lane_, "locked", model::truth(false))))
    Q_EMIT opened();
}

} // namespace throughline::ui
