#include "ui/dialogs/name_list.h"

#include "core/model/look_up.h"
#include "ui/session/import_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSet>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

enum NameHeading { nameHeading, becomesHeading, whyOfName };
/// Places in the list of choices; cards follow.
enum NameChoicePlace { newCardChoice, leaveOutChoice };

constexpr int choiceRole = Qt::UserRole;
constexpr int widestName = 320;

QString stageOf(const model::JourneyMap& map, const model::Touchpoint& touchpoint) {
  const auto* stage = model::stageOf(map, touchpoint.place.step);
  return stage == nullptr ? QString() : QString::fromStdString(stage->title);
}

} // namespace

NameList::NameList(QWidget* parent)
    : QWidget(parent), tree_(new QTreeWidget), becomes_(new QComboBox), label_(new QLabel(tr("&Becomes"))),
      nothing_(new QLabel(tr("No column names touchpoints yet."))) {
  tree_->setAccessibleName(tr("Names"));
  tree_->setHeaderLabels({tr("In the data"), tr("On the map"), tr("Why")});
  tree_->setRootIsDecorated(false);
  tree_->setUniformRowHeights(true);
  tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  tree_->setToolTip(tr("Choose several to say together what becomes of them"));
  becomes_->setAccessibleName(tr("Becomes"));
  becomes_->setMinimumContentsLength(36);
  becomes_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  label_->setBuddy(becomes_);
  nothing_->setProperty("role", QStringLiteral("quiet"));
  auto* choice = new QHBoxLayout;
  choice->addWidget(label_);
  choice->addWidget(becomes_, 1);
  choice->addStretch(1);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 4, 0, 0);
  rows->setSpacing(6);
  rows->addWidget(nothing_);
  rows->addWidget(tree_, 1);
  rows->addLayout(choice);
  connect(tree_, &QTreeWidget::currentItemChanged, this, &NameList::showCurrent);
  connect(becomes_, &QComboBox::currentIndexChanged, this, &NameList::take);
  clear();
}

void NameList::clear() {
  tree_->clear();
  nothing_->show();
  becomes_->setEnabled(false);
}

void NameList::fill(const std::vector<tasks::PlacedName>& names, const std::vector<std::string>& leftOut,
                    const model::JourneyMap* map) {
  QSet<QString> selected;
  for (const auto* item : tree_->selectedItems())
    selected << item->text(nameHeading);
  const auto current = tree_->currentItem() != nullptr ? tree_->currentItem()->text(nameHeading) : QString();
  const QSignalBlocker blocked(tree_);
  clear();
  fillCards(map);
  for (const auto& name : names)
    addRow(name.name, becomesText(name), whyText(name), placeOf(name));
  for (const auto& name : leftOut)
    addRow(name, tr("Left out"), whyLeftOut(choices_.contains(name)), leaveOutChoice);
  for (int row = 0; row < tree_->topLevelItemCount(); ++row) {
    auto* item = tree_->topLevelItem(row);
    if (item->text(nameHeading) == current)
      tree_->setCurrentItem(item);
    item->setSelected(selected.contains(item->text(nameHeading)));
  }
  for (int column = 0; column < whyOfName; ++column) {
    tree_->resizeColumnToContents(column);
    tree_->setColumnWidth(column, std::min(tree_->columnWidth(column) + 16, widestName));
  }
  const bool any = tree_->topLevelItemCount() > 0;
  nothing_->setVisible(!any);
  becomes_->setEnabled(any);
  if (any && tree_->currentItem() == nullptr)
    tree_->setCurrentItem(tree_->topLevelItem(0));
  showCurrent();
}

void NameList::addRow(const std::string& name, const QString& becomes, const QString& why, int choice) {
  auto* item = new QTreeWidgetItem(tree_, {QString::fromStdString(name), becomes, why});
  item->setData(nameHeading, choiceRole, choice);
  item->setToolTip(nameHeading, item->text(nameHeading).toHtmlEscaped());
  item->setToolTip(becomesHeading, becomes.toHtmlEscaped());
}

/// Cards of one title are told apart by their stage, and named by their id.
void NameList::fillCards(const model::JourneyMap* map) {
  const QSignalBlocker blocked(becomes_);
  becomes_->clear();
  becomes_->addItem(tr("A new card"));
  becomes_->addItem(tr("Leave out"));
  if (map == nullptr)
    return;
  for (const auto& touchpoint : map->touchpoints) {
    const bool alone = std::ranges::count_if(map->touchpoints,
                                             [&](const auto& other) { return other->title == touchpoint->title; }) == 1;
    const auto title = QString::fromStdString(touchpoint->title);
    becomes_->addItem(alone ? title : tr("%1 (%2)").arg(title, stageOf(*map, *touchpoint)),
                      QString::fromStdString(alone ? touchpoint->title : touchpoint->id.text()));
    becomes_->setItemData(becomes_->count() - 1, QString::fromStdString(touchpoint->id.text()), choiceRole + 1);
  }
}

int NameList::placeOf(const tasks::PlacedName& name) const {
  const int place = becomes_->findData(QString::fromStdString(name.touchpoint.text()), choiceRole + 1);
  return name.how == tasks::NameFound::created || place < 0 ? newCardChoice : place;
}

void NameList::showCurrent() {
  const QSignalBlocker blocked(becomes_);
  if (const auto* item = tree_->currentItem())
    becomes_->setCurrentIndex(item->data(nameHeading, choiceRole).toInt());
}

data::NameChoice NameList::chosen(const std::string& name) const {
  using Becomes = data::NameChoice::Becomes;
  switch (becomes_->currentIndex()) {
  case newCardChoice: return {.becomes = Becomes::newCard, .title = name};
  case leaveOutChoice: return {.becomes = Becomes::leftOut, .title = {}};
  default: return {.becomes = Becomes::card, .title = becomes_->currentData().toString().toStdString()};
  }
}

void NameList::take() {
  if (becomes_->currentIndex() < 0)
    return;
  auto items = tree_->selectedItems();
  if (tree_->currentItem() != nullptr && !items.contains(tree_->currentItem()))
    items << tree_->currentItem();
  for (auto* item : items) {
    const auto name = item->text(nameHeading).toStdString();
    choices_.insert_or_assign(name, chosen(name));
    item->setText(becomesHeading, becomes_->currentText());
    item->setText(whyOfName, whyLeftOut(true));
    item->setData(nameHeading, choiceRole, becomes_->currentIndex());
  }
  if (!items.isEmpty())
    Q_EMIT changed();
}

} // namespace throughline::ui
