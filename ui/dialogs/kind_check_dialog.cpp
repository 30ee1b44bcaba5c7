#include "ui/dialogs/kind_check_dialog.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/session/session.h"
#include "ui/session/thing_words.h"
#include "ui/session/vocabulary_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

QString adviceFor(const model::Touchpoint& card, model::KindDoubt doubt) {
  if (doubt == model::KindDoubt::answersNothing)
    return KindCheckDialog::tr("Choose whose problem it answers");
  return KindCheckDialog::tr("Mark as %1").arg(word(model::kindFor(card.reason)));
}

} // namespace

KindCheckDialog::KindCheckDialog(Session& session, QWidget* parent)
    : QDialog(parent), session_(session), says_(new QLabel), list_(new QTreeWidget),
      mend_(new QPushButton(tr("Follow the reason"))), keep_(new QPushButton(tr("Keep the kind"))) {
  setWindowTitle(tr("Kind check"));
  resize(640, 360);
  says_->setWordWrap(true);
  list_->setAccessibleName(tr("Touchpoints in doubt"));
  list_->setHeaderLabels({tr("Touchpoint"), tr("Kind"), tr("Reason"), tr("What to do")});
  list_->setRootIsDecorated(false);
  list_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
  auto* buttons = new QDialogButtonBox;
  buttons->addButton(mend_, QDialogButtonBox::ActionRole);
  buttons->addButton(keep_, QDialogButtonBox::ActionRole);
  auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
  for (auto* button : {mend_, keep_, close})
    button->setAutoDefault(false); // Enter is the list's
  auto* rows = new QVBoxLayout(this);
  rows->addWidget(says_);
  rows->addWidget(list_, 1);
  rows->addWidget(buttons);
  connect(list_, &QTreeWidget::currentItemChanged, this, [this] {
    showButtons();
    if (const auto* doubtful = chosen())
      Q_EMIT touchpointChosen(doubtful->touchpoint);
  });
  connect(list_, &QTreeWidget::itemActivated, this, &KindCheckDialog::mend);
  connect(mend_, &QPushButton::clicked, this, &KindCheckDialog::mend);
  connect(keep_, &QPushButton::clicked, this, &KindCheckDialog::keepKind);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(&session_, &Session::documentChanged, this, &KindCheckDialog::fill);
  connect(&session_, &Session::currentMapChanged, this, &KindCheckDialog::fill);
  fill();
}

void KindCheckDialog::fill() {
  const auto* map = session_.currentMap();
  const int row = std::max(list_->indexOfTopLevelItem(list_->currentItem()), 0);
  shown_ = map == nullptr ? std::vector<model::DoubtfulKind>{} : model::doubtfulKinds(*map);
  const QSignalBlocker quiet(list_);
  list_->clear();
  for (const auto& doubtful : shown_) {
    const auto& card = *model::findTouchpoint(*map, doubtful.touchpoint);
    new QTreeWidgetItem(list_, {cardName(card), word(card.kind), word(card.reason), adviceFor(card, doubtful.doubt)});
  }
  if (!shown_.empty())
    list_->setCurrentItem(list_->topLevelItem(std::min(row, list_->topLevelItemCount() - 1)));
  const int count = static_cast<int>(shown_.size());
  says_->setText(count == 0 ? tr("Every kind agrees with its reason.")
                            : tr("%n touchpoints are in doubt. Enter does what is proposed.", nullptr, count));
  showButtons();
}

const model::DoubtfulKind* KindCheckDialog::chosen() const {
  const int row = list_->indexOfTopLevelItem(list_->currentItem());
  return row < 0 || row >= static_cast<int>(shown_.size()) ? nullptr : &shown_[static_cast<std::size_t>(row)];
}

void KindCheckDialog::showButtons() {
  const auto* doubtful = chosen();
  const bool writable = doubtful != nullptr && !session_.readOnly();
  const bool conflict = writable && doubtful->doubt != model::KindDoubt::answersNothing;
  mend_->setText(doubtful != nullptr && !conflict ? tr("Choose what it answers") : tr("Follow the reason"));
  mend_->setEnabled(writable);
  keep_->setEnabled(conflict);
}

void KindCheckDialog::mend() {
  const auto* doubtful = chosen();
  const auto* map = session_.currentMap();
  if (doubtful == nullptr || map == nullptr || session_.readOnly())
    return;
  const auto id = doubtful->touchpoint;
  if (doubtful->doubt == model::KindDoubt::answersNothing)
    Q_EMIT answersWanted(id);
  else
    session_.apply(tr("Change kind"),
                   edit::setKind(session_.document(), id, model::kindFor(model::findTouchpoint(*map, id)->reason)));
}

/// The reason becomes one that fits the kind.
void KindCheckDialog::keepKind() {
  const auto* doubtful = chosen();
  if (doubtful == nullptr || doubtful->doubt == model::KindDoubt::answersNothing)
    return;
  const auto reason =
      doubtful->doubt == model::KindDoubt::designedStep ? model::Reason::question : model::Reason::designedStep;
  session_.apply(tr("Change reason"), edit::setReason(session_.document(), doubtful->touchpoint, reason));
}

} // namespace throughline::ui
