#include "ui/rooms/feedback/quote_dialog.h"

#include "core/present/masking.h"
#include "ui/session/thing_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace throughline::ui {

QuoteDialog::QuoteDialog(const QString& comment, const model::JourneyMap& map, std::optional<model::TouchpointId> at,
                         QWidget* parent)
    : QDialog(parent), text_(new QPlainTextEdit), touchpoint_(new QComboBox) {
  setWindowTitle(tr("Make a quote"));
  setMinimumWidth(460);
  for (const auto& touchpoint : map.touchpoints) {
    touchpoints_.push_back(touchpoint->id);
    touchpoint_->addItem(cardName(*touchpoint));
  }
  if (at)
    touchpoint_->setCurrentIndex(static_cast<int>(std::ranges::find(touchpoints_, *at) - touchpoints_.begin()));
  text_->setPlainText(QString::fromStdString(present::masked(comment.toStdString())));
  text_->setAccessibleName(tr("Quote"));
  text_->setTabChangesFocus(true);
  touchpoint_->setAccessibleName(tr("At touchpoint"));
  auto* help =
      new QLabel(tr("E-mail addresses and telephone numbers are covered. Names are not: read it once more before "
                    "you approve it. Quotes are shown when you present and in reports."));
  help->setWordWrap(true);
  auto* buttons = new QDialogButtonBox;
  auto* approve = buttons->addButton(tr("Approve as quote"), QDialogButtonBox::AcceptRole);
  buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
  auto* rows = new QFormLayout(this);
  rows->addRow(tr("Quote"), text_);
  rows->addRow(tr("At touchpoint"), touchpoint_);
  rows->addRow(help);
  rows->addRow(buttons);
  const auto mayApprove = [this, approve] {
    approve->setEnabled(!quote().isEmpty() && touchpoint_->currentIndex() >= 0);
  };
  mayApprove();
  connect(text_, &QPlainTextEdit::textChanged, this, mayApprove);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString QuoteDialog::quote() const {
  return text_->toPlainText().trimmed();
}

model::TouchpointId QuoteDialog::touchpoint() const {
  return touchpoints_[static_cast<std::size_t>(touchpoint_->currentIndex())];
}

} // namespace throughline::ui
