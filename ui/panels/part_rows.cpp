#include "ui/panels/part_rows.h"

#include "ui/session/icons.h"
#include "ui/session/session.h"
#include "ui/session/typed_values.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace throughline::ui {

PartRows::PartRows(Session& session, const edit::Thing& thing, QWidget* parent)
    : QWidget(parent), session_(session), thing_(thing), rows_(new QFormLayout(this)) {
  rows_->setContentsMargins(0, 0, 0, 6);
  rows_->setVerticalSpacing(3);
  rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void PartRows::addLine(const QString& label, const char* field, const ValueOf& valueOf) {
  auto* line = new QLineEdit;
  line->setAccessibleName(label);
  rows_->addRow(label, line);
  lines_[field] = line;
  connect(line, &QLineEdit::editingFinished, this, [this, line, label, field = std::string(field), valueOf] {
    if (!line->isModified())
      return;
    line->setModified(false);
    session_.apply(tr("Change %1").arg(label),
                   edit::setField(session_.document(), thing_, field, valueOf(line->text())));
  });
}

void PartRows::addChoice(const QString& label, const char* field, const QStringList& words,
                         const std::function<model::FieldValue(int)>& valueOf) {
  auto* choice = new QComboBox;
  choice->addItems(words);
  choice->setAccessibleName(label);
  choice->setFocusPolicy(Qt::StrongFocus);
  rows_->addRow(label, choice);
  choices_[field] = choice;
  connect(choice, &QComboBox::activated, this, [this, label, field = std::string(field), valueOf](int chosen) {
    session_.apply(tr("Change %1").arg(label), edit::setField(session_.document(), thing_, field, valueOf(chosen)));
  });
}

void PartRows::show(const char* field, const QString& text) {
  auto* line = lines_.at(field);
  if (line->isModified() || line->text() == text)
    return;
  line->setText(text);
  line->setCursorPosition(0);
}

void PartRows::show(const char* field, int place) {
  choices_.at(field)->setCurrentIndex(place);
}

void PartRows::addRemove(const QString& label, const std::function<void()>& remove) {
  auto* button = new QToolButton;
  button->setText(label);
  button->setAccessibleName(label);
  button->setIcon(icon(Icon::remove));
  button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
  rows_->addRow(button);
  connect(button, &QToolButton::clicked, this, remove);
}

model::FieldValue textValue(const QString& text) {
  return model::text(text.toStdString());
}

model::FieldValue dateValue(const QString& text) {
  if (text.trimmed().isEmpty())
    return model::nothing();
  const auto date = dateIn(text);
  return date ? model::text(date->text()) : textValue(text);
}

model::FieldValue numberValue(const QString& text) {
  if (text.trimmed().isEmpty())
    return model::nothing();
  bool isNumber = false;
  const QLocale locale;
  const double number = locale.toDouble(text.trimmed(), &isNumber);
  return isNumber ? model::real(number) : textValue(text);
}

} // namespace throughline::ui
