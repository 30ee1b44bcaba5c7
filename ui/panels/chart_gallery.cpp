#include "ui/panels/chart_gallery.h"

#include "core/chart/catalog.h"
#include "ui/charts/chart_words.h"
#include "ui/session/settings.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int pinnedEntry = -1;

std::vector<chart::ChartId> rememberedPins() {
  std::vector<chart::ChartId> pins;
  for (const QString& name : Settings::pinnedCharts())
    if (const auto* found = chart::chartNamed(name.toStdString()); found != nullptr && pins.size() < 3)
      pins.push_back(found->id);
  return pins;
}

} // namespace

ChartGallery::ChartGallery(QWidget* parent)
    : QListWidget(parent), pinned_(rememberedPins()), pin_(new QAction(tr("Pin"), this)) {
  setAccessibleName(tr("Questions"));
  setUniformItemSizes(false);
  setWordWrap(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  pin_->setCheckable(true);
  pin_->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
  pin_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  addAction(pin_);
  connect(pin_, &QAction::triggered, this, [this](bool on) {
    if (const auto id = chosen())
      setPinned(*id, on);
  });
  connect(this, &QListWidget::currentRowChanged, this, [this] {
    showPinState();
    Q_EMIT chartChosen();
  });
  fill();
  choose(chart::ChartId::drag);
}

std::optional<chart::ChartId> ChartGallery::chosen() const {
  const auto* item = currentItem();
  if (item == nullptr || item->data(Qt::UserRole).toInt() == pinnedEntry)
    return std::nullopt;
  return static_cast<chart::ChartId>(item->data(Qt::UserRole).toInt());
}

void ChartGallery::choose(chart::ChartId id) {
  for (int i = 0; i < count(); ++i)
    if (item(i)->data(Qt::UserRole).toInt() == static_cast<int>(id))
      return setCurrentRow(i);
}

bool ChartGallery::isPinned(chart::ChartId id) const {
  return std::ranges::find(pinned_, id) != pinned_.end();
}

void ChartGallery::setPinned(chart::ChartId id, bool pinned) {
  const bool full = pinned && pinned_.size() >= mostPinned;
  if (full || isPinned(id) == pinned)
    return showPinState();
  if (pinned)
    pinned_.push_back(id);
  else
    std::erase(pinned_, id);
  QStringList names;
  for (const auto each : pinned_)
    names << QString::fromLatin1(chart::describe(each).name.data());
  Settings::setPinnedCharts(names);
  fill();
  choose(id);
  showPinState();
  Q_EMIT pinsChanged();
}

/// "Pinned charts", the pinned ones, then the others in the order of the catalogue.
void ChartGallery::fill() {
  const QSignalBlocker quiet(this);
  clear();
  const auto add = [this](const QString& text, int id) {
    auto* entry = new QListWidgetItem(text, this);
    entry->setData(Qt::UserRole, id);
  };
  if (!pinned_.empty())
    add(tr("Pinned charts"), pinnedEntry);
  for (const auto id : pinned_)
    add(tr("Pinned: %1").arg(chartQuestion(id)), static_cast<int>(id));
  for (const auto& description : chart::catalog())
    if (!isPinned(description.id))
      add(chartQuestion(description.id), static_cast<int>(description.id));
}

void ChartGallery::showPinState() {
  const auto id = chosen();
  const bool on = id && isPinned(*id);
  pin_->setChecked(on);
  pin_->setText(on ? tr("Unpin") : tr("Pin"));
  pin_->setEnabled(id && (on || pinned_.size() < mostPinned));
  pin_->setToolTip(pin_->isEnabled() || !id ? QString() : tr("Three charts are pinned; unpin one first"));
}

void ChartGallery::contextMenuEvent(QContextMenuEvent* event) {
  QMenu menu;
  menu.addAction(pin_);
  menu.exec(event->globalPos());
}

} // namespace throughline::ui
