#include "ui/dialogs/format_form.h"

#include "ui/session/import_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <array>
#include <tuple>

namespace throughline::ui {
namespace {

constexpr std::array delimiters{',', ';', '\t', '|', ' ', ':', '^', '~'};
constexpr std::array encodings{"UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",     "windows-1250",
                               "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256",
                               "ISO-8859-2",   "ISO-8859-15",  "KOI8-R",       "macintosh",    "IBM850",
                               "Shift_JIS",    "EUC-JP",       "EUC-KR",       "GB18030",      "Big5"};
constexpr int mostHeaderRows = 20;

QComboBox* namedCombo(const QString& name) {
  auto* combo = new QComboBox;
  combo->setAccessibleName(name);
  combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  return combo;
}

/// Label, field, and a gap before the next choice.
constexpr int columnsOfChoice = 3;

QLabel* labelOf(const QString& text, QWidget* field) {
  auto* label = new QLabel(text);
  label->setBuddy(field);
  return label;
}

QString firstUpper(QString text) {
  if (!text.isEmpty())
    text[0] = text[0].toUpper();
  return text;
}

} // namespace

FormatForm::FormatForm(QWidget* parent)
    : QWidget(parent), grid_(new QGridLayout(this)), delimiter_(namedCombo(tr("Delimiter"))), other_(new QLineEdit),
      encoding_(namedCombo(tr("Encoding"))), headerRows_(namedCombo(tr("Header rows"))) {
  fillDelimiters();
  fillEncodings();
  fillHeaderRows();
  other_->setMaxLength(1);
  other_->setFixedWidth(40);
  other_->setAccessibleName(tr("Other delimiter"));
  other_->hide();
  headerRows_->setToolTip(tr("Rows above the first record, titles included"));
  auto* delimiters = new QWidget;
  auto* row = new QHBoxLayout(delimiters);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(delimiter_, 1);
  row->addWidget(other_);
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(8);
  grid_->setVerticalSpacing(6);
  int column = 0;
  for (const auto& [text, buddy, field] :
       {std::tuple<QString, QWidget*, QWidget*>(tr("&Delimiter"), delimiter_, delimiters),
        std::tuple<QString, QWidget*, QWidget*>(tr("&Encoding"), encoding_, encoding_),
        std::tuple<QString, QWidget*, QWidget*>(tr("&Header rows"), headerRows_, headerRows_)}) {
    grid_->addWidget(labelOf(text, buddy), 0, column);
    grid_->addWidget(field, 0, column + 1);
    grid_->setColumnMinimumWidth(column + 2, 10);
    column += columnsOfChoice;
  }
  grid_->setColumnStretch(column - 1, 1);
  connect(delimiter_, &QComboBox::currentIndexChanged, this, &FormatForm::tellDelimiter);
  connect(other_, &QLineEdit::textEdited, this, &FormatForm::tellDelimiter);
  connect(encoding_, &QComboBox::currentIndexChanged, this, &FormatForm::changed);
  connect(headerRows_, &QComboBox::currentIndexChanged, this, &FormatForm::changed);
}

void FormatForm::addChoice(const QString& label, QWidget* field, int row, int place, bool wide) {
  const int column = place * columnsOfChoice;
  grid_->addWidget(labelOf(label, field), row, column);
  grid_->addWidget(field, row, column + 1, 1, wide ? columnsOfChoice + 1 : 1);
}

void FormatForm::fillDelimiters() {
  delimiter_->addItem(tr("Automatic"));
  for (const char delimiter : delimiters)
    delimiter_->addItem(delimiter == '\t' || delimiter == ' ' ? firstUpper(delimiterWord(delimiter))
                        : delimiterWord(delimiter).size() > 1
                            ? tr("%1 (%2)").arg(firstUpper(delimiterWord(delimiter)), QString(QLatin1Char(delimiter)))
                            : delimiterWord(delimiter));
  delimiter_->addItem(tr("Other"));
}

void FormatForm::fillEncodings() {
  encoding_->addItem(tr("Automatic"));
  for (const char* encoding : encodings)
    encoding_->addItem(encodingWord(encoding), QString::fromLatin1(encoding));
}

void FormatForm::fillHeaderRows() {
  headerRows_->addItem(tr("Automatic"));
  headerRows_->addItem(tr("None"));
  for (int rows = 1; rows <= mostHeaderRows; ++rows)
    headerRows_->addItem(QLocale().toString(rows));
}

void FormatForm::tellDelimiter() {
  const bool other = delimiter_->currentIndex() == delimiter_->count() - 1;
  const bool shownNow = other && other_->isHidden();
  other_->setVisible(other);
  if (shownNow)
    other_->setFocus();
  if (!other || !other_->text().isEmpty())
    Q_EMIT changed();
}

tasks::TableChoice FormatForm::choice() const {
  tasks::TableChoice choice;
  if (const int place = delimiter_->currentIndex(); place == delimiter_->count() - 1) {
    // A quotation mark cannot be one, and letters of two bytes are none.
    const QString text = other_->text();
    if (!text.isEmpty() && text[0].unicode() < 0x80 && text[0] != QLatin1Char('"'))
      choice.delimiter = text[0].toLatin1();
  } else if (place > 0) {
    choice.delimiter = delimiters[static_cast<std::size_t>(place - 1)];
  }
  choice.encoding = encoding_->currentData().toString().toStdString();
  if (headerRows_->currentIndex() > 0)
    choice.headerRows = headerRows_->currentIndex() - 1;
  return choice;
}

QWidget* FormatForm::labelBeside(QWidget* field) const {
  const int column = columnsOfChoice * (field == encoding_ ? 1 : 0);
  return grid_->itemAtPosition(0, column)->widget();
}

void FormatForm::showFound(const tasks::ImportPreview& preview) {
  const auto found = [](QComboBox* combo, const QString& what) {
    if (combo->currentIndex() == 0)
      combo->setItemText(0, tr("Automatic (%1)").arg(what));
  };
  // A workbook has neither.
  for (auto* choice : {static_cast<QWidget*>(delimiter_->parentWidget()), static_cast<QWidget*>(encoding_)})
    for (auto* part : {static_cast<QWidget*>(choice), labelBeside(choice)})
      part->setVisible(preview.mapping.sheet.empty());
  found(delimiter_, delimiterWord(preview.delimiter));
  found(encoding_, QString::fromStdString(preview.encoding));
  found(headerRows_, preview.headerRows == 0 ? tr("none") : QLocale().toString(preview.headerRows));
}

} // namespace throughline::ui
