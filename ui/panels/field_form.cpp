#include "ui/panels/field_form.h"

#include "ui/panels/wrapped_label.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>
#include <utility>

namespace throughline::ui {
namespace {

constexpr int labelWidth = 84;
constexpr int longestChoice = 22; ///< in letters of usual width

QString severalValues() {
  return FieldForm::tr("Several values");
}

/// As narrow as its longest choice, within reason; what does not fit stands in its tooltip.
class CalmComboBox final : public QComboBox {
public:
  CalmComboBox() {
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // where it is wider than the panel
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
  }

  QSize minimumSizeHint() const override {
    const QSize least = QComboBox::minimumSizeHint();
    if (isEditable())
      return least;
    int widest = 0;
    for (int at = 0; at < count(); ++at)
      widest = std::max(widest, fontMetrics().horizontalAdvance(itemText(at)));
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QSize words(std::min(widest, longestChoice * fontMetrics().averageCharWidth()), fontMetrics().height());
    return least.expandedTo(style()->sizeFromContents(QStyle::CT_ComboBox, &option, words, this));
  }
};

/// Its choices are asked for when somebody may want them; until then it holds the one that it shows.
class ReferenceBox final : public QComboBox {
public:
  explicit ReferenceBox(FieldForm::Choices choices) : choices_(std::move(choices)) {
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::currentTextChanged, this, &QWidget::setToolTip); // where it is wider than the panel
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
  }

  void show(const std::optional<QString>& id) {
    setPlaceholderText(id ? FieldForm::tr("None") : severalValues());
    wanted_ = id;
    if (hasFocus() && id && findData(*id) >= 0)
      setCurrentIndex(findData(*id));
    else
      fill(false);
  }

  void showPopup() override {
    fill(true);
    QComboBox::showPopup();
  }

protected:
  void focusInEvent(QFocusEvent* event) override {
    fill(true);
    QComboBox::focusInEvent(event);
  }

private:
  void fill(bool all) {
    const QSignalBlocker blocked(this);
    clear();
    addItem(FieldForm::tr("None"), QString());
    if (all)
      for (const auto& [id, name] : choices_.all())
        addItem(name, id);
    else if (wanted_ && !wanted_->isEmpty())
      addItem(choices_.nameOf(*wanted_), *wanted_);
    setCurrentIndex(wanted_ ? findData(*wanted_) : -1);
    setToolTip(currentText());
  }

  FieldForm::Choices choices_;
  std::optional<QString> wanted_;
};

QLabel* labelFor(const QString& text, QWidget* field) {
  auto* label = new WrappedLabel(text);
  label->setBuddy(field);
  // Wide enough for its longest word, which cannot be broken.
  label->setFixedWidth(std::max(labelWidth, label->minimumSizeHint().width()));
  field->setAccessibleName(text);
  return label;
}

} // namespace

FieldForm::FieldForm(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), rows_(new QFormLayout(this)) {
  rows_->setContentsMargins(12, 8, 12, 12);
  rows_->setHorizontalSpacing(10);
  rows_->setVerticalSpacing(5);
  rows_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  rows_->setRowWrapPolicy(QFormLayout::WrapLongRows);
  rows_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

template <class Write, class Value>
void FieldForm::write(const QString& step, const Write& how, const Value& value, bool merges) {
  if (filling_)
    return;
  if (!session_.apply(step, how(value), merges ? step : QString()))
    refresh();
}

QLineEdit* FieldForm::addLine(const QString& label, const QString& step, ReadText read, WriteText write) {
  auto* field = new QLineEdit;
  rows_->addRow(labelFor(label, field), field);
  field->installEventFilter(this);
  connect(field, &QLineEdit::textEdited, this,
          [this, step, write](const QString& text) { this->write(step, write, text, true); });
  connect(field, &QLineEdit::returnPressed, this, [this] { session_.endMerging(); });
  refreshers_.push_back([field, read] {
    const auto value = read();
    field->setPlaceholderText(value ? QString() : severalValues());
    if (field->text() == value.value_or(QString()))
      return;
    field->setText(value.value_or(QString()));
    if (!field->hasFocus())
      field->setCursorPosition(0);
  });
  return field;
}

QLineEdit* FieldForm::addTypedLine(const QString& label, const QString& step, ReadText read, WriteText write) {
  auto* field = new QLineEdit;
  rows_->addRow(labelFor(label, field), field);
  field->installEventFilter(this);
  connect(field, &QLineEdit::editingFinished, this, [this, field, step, read, write] {
    if (field->isModified() && field->text() != read().value_or(QString()))
      this->write(step, write, field->text(), false);
    field->setModified(false);
  });
  refreshers_.push_back([field, read] {
    const auto value = read();
    field->setPlaceholderText(value ? QString() : severalValues());
    if (!field->isModified() && field->text() != value.value_or(QString()))
      field->setText(value.value_or(QString()));
  });
  return field;
}

QPlainTextEdit* FieldForm::addText(const QString& label, const QString& step, ReadText read, WriteText write) {
  auto* field = new QPlainTextEdit;
  field->setTabChangesFocus(true);
  field->setFixedHeight(64);
  addBelowLabel(label, field);
  field->installEventFilter(this);
  connect(field, &QPlainTextEdit::textChanged, this,
          [this, field, step, write] { this->write(step, write, field->toPlainText(), true); });
  refreshers_.push_back([field, read] {
    const auto value = read();
    field->setPlaceholderText(value ? QString() : severalValues());
    if (field->toPlainText() != value.value_or(QString()))
      field->setPlainText(value.value_or(QString()));
  });
  return field;
}

QComboBox* FieldForm::addChoice(const QString& label, const QString& step, const QStringList& choices, ReadIndex read,
                                WriteIndex write) {
  auto* field = new CalmComboBox;
  field->addItems(choices);
  field->setPlaceholderText(severalValues());
  rows_->addRow(labelFor(label, field), field);
  connect(field, &QComboBox::activated, this,
          [this, step, write](int index) { this->write(step, write, index, false); });
  refreshers_.push_back([field, read] { field->setCurrentIndex(read().value_or(-1)); });
  return field;
}

QComboBox* FieldForm::addEditableChoice(const QString& label, const QString& step, std::function<QStringList()> choices,
                                        ReadText read, WriteText write) {
  auto* field = new CalmComboBox;
  field->setEditable(true);
  field->setInsertPolicy(QComboBox::NoInsert);
  rows_->addRow(labelFor(label, field), field);
  field->lineEdit()->setAccessibleName(label);
  field->lineEdit()->installEventFilter(this);
  connect(field->lineEdit(), &QLineEdit::textEdited, this,
          [this, step, write](const QString& text) { this->write(step, write, text, true); });
  connect(field, &QComboBox::textActivated, this,
          [this, step, write](const QString& text) { this->write(step, write, text, false); });
  connect(field->lineEdit(), &QLineEdit::returnPressed, this, [this] { session_.endMerging(); });
  refreshers_.push_back([field, read, choices] {
    const auto value = read();
    field->lineEdit()->setPlaceholderText(value ? QString() : severalValues());
    const auto text = value.value_or(QString());
    if (!field->lineEdit()->hasFocus()) {
      field->clear();
      field->addItems(choices());
    }
    if (field->currentText() != text)
      field->setEditText(text);
    if (!field->lineEdit()->hasFocus())
      field->lineEdit()->setCursorPosition(0);
  });
  return field;
}

QComboBox* FieldForm::addReference(const QString& label, const QString& step, Choices choices, ReadText read,
                                   WriteText write) {
  auto* field = new ReferenceBox(std::move(choices));
  rows_->addRow(labelFor(label, field), field);
  connect(field, &QComboBox::activated, this,
          [this, field, step, write](int) { this->write(step, write, field->currentData().toString(), false); });
  refreshers_.push_back([field, read] { field->show(read()); });
  return field;
}

void FieldForm::onlyWhere(std::function<bool()> applies) {
  if (applies_)
    refreshers_.push_back(
        [this, applies = applies_, from = appliesFrom_, to = rows_->rowCount(), seen = true]() mutable {
          const bool now = applies();
          if (std::exchange(seen, now) == now)
            return;
          for (int row = from; row < to; ++row)
            rows_->setRowVisible(row, seen);
        });
  applies_ = std::move(applies);
  appliesFrom_ = rows_->rowCount();
}

void FieldForm::makeDense() {
  rows_->setContentsMargins(0, 0, 0, 6);
  rows_->setVerticalSpacing(3);
}

QCheckBox* FieldForm::addCheck(const QString& label, const QString& step, std::function<std::optional<bool>()> read,
                               std::function<Result<model::Document>(bool)> write) {
  auto* field = new QCheckBox(label);
  field->setAccessibleName(label);
  rows_->addRow(field);
  connect(field, &QCheckBox::clicked, this,
          [this, step, write](bool checked) { this->write(step, write, checked, false); });
  refreshers_.push_back([field, read] {
    const auto value = read();
    field->setTristate(!value.has_value());
    field->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
  });
  return field;
}

void FieldForm::addHeading(const QString& text) {
  auto* label = new QLabel(text);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setProperty("role", QStringLiteral("heading"));
  label->setContentsMargins(0, 10, 0, 2);
  rows_->addRow(label);
}

void FieldForm::addWidget(QWidget* widget, std::function<void()> refresh) {
  rows_->addRow(widget);
  if (refresh)
    refreshers_.push_back(std::move(refresh));
}

void FieldForm::addBelowLabel(const QString& label, QWidget* widget) {
  auto* head = labelFor(label, widget);
  head->setMaximumWidth(QWIDGETSIZE_MAX);
  head->setMinimumWidth(0);
  head->setWordWrap(false);
  head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  rows_->addRow(head);
  rows_->addRow(widget);
}

void FieldForm::addLabelled(const QString& label, QWidget* widget, std::function<void()> refresh) {
  addBelowLabel(label, widget);
  if (refresh)
    refreshers_.push_back(std::move(refresh));
}

void FieldForm::refresh() {
  if (filling_)
    return;
  filling_ = true;
  for (const auto& refreshField : refreshers_)
    refreshField();
  filling_ = false;
}

bool FieldForm::eventFilter(QObject* watched, QEvent* event) {
  // Undo and redo are those of the whole workspace, in a field too: two undo histories side by side lose work.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
      event->ignore();
      return true;
    }
  }
  if (event->type() == QEvent::FocusOut)
    session_.endMerging();
  return QWidget::eventFilter(watched, event);
}

} // namespace throughline::ui
