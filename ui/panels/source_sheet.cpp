#include "ui/panels/source_sheet.h"

#include "ui/session/action_row.h"
#include "ui/session/numbers.h"
#include "ui/session/voice_words.h"

#include <QDateTime>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace throughline::ui {
namespace {

QLabel* readLabel() {
  auto* label = new QLabel;
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

QString periodOf(const data::Source& source) {
  if (!source.first || !source.last)
    return SourceSheet::tr("no days given");
  return *source.first == *source.last
             ? dateText(*source.first)
             : SourceSheet::tr("%1 to %2").arg(dateText(*source.first), dateText(*source.last));
}

QString invitedOf(const data::Source& source) {
  if (!source.invited || *source.invited <= 0)
    return SourceSheet::tr("not known");
  const double share = static_cast<double>(source.responses) / static_cast<double>(*source.invited);
  return SourceSheet::tr("%1 (%2 answered)").arg(countText(*source.invited), percentText(share));
}

} // namespace

SourceSheet::SourceSheet(QWidget* parent) : QWidget(parent), name_(readLabel()), rows_(new QFormLayout) {
  name_->setProperty("role", QStringLiteral("heading"));
  auto* whole = new QVBoxLayout(this);
  whole->setContentsMargins(12, 8, 12, 12);
  whole->setSpacing(10);
  whole->addWidget(name_);
  rows_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  whole->addLayout(rows_);
  imported_ = addRow(tr("Imported"));
  records_ = addRow(tr("Rows"));
  responses_ = addRow(tr("Responses"));
  feedback_ = addRow(tr("Answers at touchpoints"));
  rejected_ = addRow(tr("Rejected"));
  period_ = addRow(tr("Period"));
  voice_ = addRow(tr("Who speaks"));
  invited_ = addRow(tr("Invited"));
  auto* button = new QPushButton(tr("Sources..."));
  button->setAccessibleName(plainName(button->text()));
  button->setToolTip(tr("What was imported, what was rejected, and how it is read"));
  whole->addWidget(button, 0, Qt::AlignLeft);
  connect(button, &QPushButton::clicked, this, &SourceSheet::sourcesWanted);
}

QLabel* SourceSheet::addRow(const QString& label) {
  auto* value = readLabel();
  rows_->addRow(label, value);
  return value;
}

void SourceSheet::show(const data::Source& source) {
  name_->setText(QString::fromStdString(source.name));
  imported_->setText(
      QLocale().toString(QDateTime::fromMSecsSinceEpoch(source.importedAt.milliseconds), QLocale::ShortFormat));
  records_->setText(countText(source.records));
  responses_->setText(countText(source.responses));
  feedback_->setText(countText(source.feedback));
  rejected_->setText(countText(source.rejected));
  period_->setText(periodOf(source));
  voice_->setText(voiceText(source.voice));
  invited_->setText(invitedOf(source));
}

} // namespace throughline::ui
