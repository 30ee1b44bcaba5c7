#include "ui/dialogs/privacy_form.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace throughline::ui {
namespace {

enum KeyChoice { keysAsWritten, keysHashed, noKeys };
enum CommentChoice { commentsStored, noComments };

} // namespace

PrivacyForm::PrivacyForm(QWidget* parent)
    : QWidget(parent), keys_(new QComboBox), comments_(new QComboBox), said_(new QLabel) {
  keys_->addItems({tr("As written"), tr("As a hash"), tr("Not at all")});
  keys_->setAccessibleName(tr("Store respondent keys"));
  comments_->addItems({tr("As written"), tr("Not at all")});
  comments_->setAccessibleName(tr("Store comments"));
  said_->setWordWrap(true);
  said_->setProperty("role", QStringLiteral("quiet"));
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (const auto& [text, field] : {std::pair(tr("Store respondent keys"), keys_), {tr("Store comments"), comments_}}) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    row->addWidget(label);
    row->addWidget(field);
  }
  row->addWidget(said_, 1);
  connect(keys_, &QComboBox::currentIndexChanged, this, &PrivacyForm::say);
  connect(comments_, &QComboBox::currentIndexChanged, this, &PrivacyForm::say);
  say();
}

data::Discretion PrivacyForm::discretion() const {
  constexpr data::KeepKeys choices[]{data::KeepKeys::asWritten, data::KeepKeys::hashed, data::KeepKeys::none};
  return {.keys = choices[keys_->currentIndex()], .comments = comments_->currentIndex() == commentsStored};
}

void PrivacyForm::say() {
  QString text = tr("Stored in the workspace: scores, days, segments, rejected cells");
  if (keys_->currentIndex() == keysAsWritten)
    text += tr(", keys of respondents");
  if (keys_->currentIndex() == keysHashed)
    text += tr(", a hash of each key that is the same in every import of this workspace");
  if (comments_->currentIndex() == commentsStored)
    text += tr(", comments");
  text += QLatin1Char('.');
  if (keys_->currentIndex() == noKeys)
    text += QLatin1Char(' ') + tr("Each response then counts as a customer of its own.");
  said_->setText(text);
}

} // namespace throughline::ui
