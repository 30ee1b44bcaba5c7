#include "ui/rooms/feedback/unplaced_dialog.h"

#include "ui/dialogs/fitted_columns.h"
#include "ui/rooms/feedback/unplaced.h"
#include "ui/session/numbers.h"
#include "ui/session/session.h"
#include "ui/session/thing_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

enum UnplacedHeading { nameHeading, responsesHeading, figuresHeading, importsHeading };

template <class IdType> QString idText(const IdType& id) {
  return QString::fromStdString(id.text());
}

} // namespace

UnplacedDialog::UnplacedDialog(Unplaced& unplaced, Session& session, QWidget* parent)
    : QDialog(parent), unplaced_(unplaced), session_(session), says_(new QLabel), names_(new QTreeWidget),
      cards_(new QComboBox), give_(new QPushButton(tr("&Give to this card"))) {
  setWindowTitle(tr("Unplaced feedback"));
  says_->setTextFormat(Qt::PlainText);
  says_->setWordWrap(true);
  names_->setAccessibleName(tr("Unplaced"));
  names_->setHeaderLabels({tr("In the data"), tr("Responses"), tr("Figures"), tr("Imports")});
  names_->setRootIsDecorated(false);
  names_->setUniformRowHeights(true);
  names_->headerItem()->setTextAlignment(responsesHeading, Qt::AlignRight);
  names_->headerItem()->setTextAlignment(figuresHeading, Qt::AlignRight);
  fitColumns(*names_, nameHeading);
  auto* label = new QLabel(tr("&Card"));
  label->setBuddy(cards_);
  cards_->setAccessibleName(tr("Card"));
  cards_->setMinimumContentsLength(28);
  give_->setAccessibleName(tr("Give to this card"));
  give_->setAutoDefault(false);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  auto* choice = new QHBoxLayout;
  choice->addWidget(label);
  choice->addWidget(cards_, 1);
  choice->addWidget(give_);
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(says_);
  rows->addWidget(names_, 1);
  rows->addLayout(choice);
  rows->addWidget(buttons);
  resize(560, 380);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(give_, &QPushButton::clicked, this, &UnplacedDialog::place);
  connect(&unplaced_, &Unplaced::changed, this, &UnplacedDialog::fill);
  connect(&session_, &Session::currentMapChanged, this, &UnplacedDialog::fillCards);
  fillCards();
  fill();
}

void UnplacedDialog::fillCards() {
  const auto chosen = cards_->currentData();
  cards_->clear();
  if (const auto* map = session_.currentMap())
    for (const auto& touchpoint : map->touchpoints)
      cards_->addItem(cardName(*touchpoint), idText(touchpoint->id));
  cards_->setCurrentIndex(std::max(0, cards_->findData(chosen)));
}

void UnplacedDialog::fill() {
  fillCards();
  names_->clear();
  for (const auto& each : unplaced_.feedback()) {
    auto* item = new QTreeWidgetItem(names_, {QString::fromStdString(each.name), countText(each.responses),
                                              countText(each.figures),
                                              countText(static_cast<std::int64_t>(each.sources.size()))});
    item->setData(nameHeading, Qt::UserRole, idText(each.touchpoint));
    item->setTextAlignment(responsesHeading, Qt::AlignRight);
    item->setTextAlignment(figuresHeading, Qt::AlignRight);
  }
  const bool any = names_->topLevelItemCount() > 0;
  says_->setText(any ? tr("The cards of this feedback are gone. It counts nowhere until another card has it.")
                     : tr("All feedback has its card."));
  if (any)
    names_->setCurrentItem(names_->topLevelItem(0));
  give_->setEnabled(any && cards_->count() > 0);
}

void UnplacedDialog::place() {
  const auto* item = names_->currentItem();
  const auto from = item == nullptr
                        ? std::nullopt
                        : model::TouchpointId::parse(item->data(nameHeading, Qt::UserRole).toString().toStdString());
  const auto to = model::TouchpointId::parse(cards_->currentData().toString().toStdString());
  if (from && to)
    unplaced_.place(*from, *to);
}

} // namespace throughline::ui
