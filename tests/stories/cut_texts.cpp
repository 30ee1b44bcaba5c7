#include "tests/stories/cut_texts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <algorithm>

namespace throughline::test {
namespace {

QString told(const QWidget& widget, const QString& text, int needs, int has) {
  return QStringLiteral("%1 %2: \"%3\" needs %4, has %5")
      .arg(QString::fromLatin1(widget.metaObject()->className()),
           widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName(), text)
      .arg(needs)
      .arg(has);
}

/// Where its text wraps it must fit in height, and its longest word in width.
QStringList cutIn(const QLabel& label) {
  if (label.text().isEmpty() || !label.toolTip().isEmpty())
    return {};
  if (!label.wordWrap())
    return label.sizeHint().width() > label.width()
               ? QStringList{told(label, label.text(), label.sizeHint().width(), label.width())}
               : QStringList{};
  const int height = label.heightForWidth(label.width());
  return height > label.height() ? QStringList{told(label, label.text(), height, label.height())} : QStringList{};
}

QStringList cutIn(const QAbstractButton& button) {
  const auto* tool = qobject_cast<const QToolButton*>(&button);
  if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
    return {};
  const int needs = button.sizeHint().width();
  return needs > button.width() ? QStringList{told(button, button.text(), needs, button.width())} : QStringList{};
}

QStringList cutIn(const QComboBox& box) {
  QStyleOptionComboBox option;
  option.initFrom(&box);
  option.editable = box.isEditable();
  const int has = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
  const int needs = box.fontMetrics().horizontalAdvance(box.currentText());
  return needs > has && box.toolTip().isEmpty() ? QStringList{told(box, box.currentText(), needs, has)} : QStringList{};
}

QStringList cutIn(const QHeaderView& head) {
  QStringList cut;
  if (head.model() == nullptr || head.orientation() != Qt::Horizontal)
    return cut;
  for (int section = 0; section < head.count(); ++section) {
    const auto text = head.model()->headerData(section, Qt::Horizontal).toString();
    const bool told = head.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).isValid();
    const int margins = 2 * head.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &head);
    const int needs = head.fontMetrics().size(0, text).width() + margins;
    if (!head.isSectionHidden(section) && !told && needs > head.sectionSize(section))
      cut << test::told(head, text, needs, head.sectionSize(section));
  }
  return cut;
}

/// What it says by itself (a hint, a number with its unit, a text that cannot be edited): what somebody typed may be
/// longer than its line.
QStringList cutIn(const QLineEdit& line) {
  const bool number = qobject_cast<const QAbstractSpinBox*>(line.parentWidget()) != nullptr;
  const bool typed = !line.text().isEmpty() && !number && !line.isReadOnly();
  if (typed || qobject_cast<const QComboBox*>(line.parentWidget()) != nullptr || !line.toolTip().isEmpty() ||
      (number && !line.parentWidget()->toolTip().isEmpty()))
    return {};
  const auto text = line.text().isEmpty() ? line.placeholderText() : line.text();
  constexpr int margins = 4; // of Qt's line edit, left and right of its text
  const auto frame = line.textMargins();
  const int has = line.contentsRect().width() - frame.left() - frame.right() - margins;
  const int needs = line.fontMetrics().horizontalAdvance(text);
  return !text.isEmpty() && needs > has ? QStringList{told(line, text, needs, has)} : QStringList{};
}

QString textOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget))
    return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    return button->text();
  if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
    return group->title();
  return {};
}

/// What holds it while it is scrolled up and down: nobody shall have to scroll sideways to read a sentence.
const QWidget& sheetOf(const QWidget& widget, const QWidget& window) {
  for (const auto* each = widget.parentWidget(); each != nullptr && each != &window; each = each->parentWidget())
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(each))
      return *area->viewport();
  return window;
}

/// Up and down it may be scrolled to in an area for that; otherwise it must be in its window.
QStringList outside(const QWidget& widget, const QWidget& window) {
  const auto& sheet = sheetOf(widget, window);
  const QRect at(widget.mapTo(&sheet, QPoint()), widget.size());
  const bool inside = &sheet == &window ? window.rect().contains(at) : at.left() >= 0 && at.right() <= sheet.width();
  return inside ? QStringList{}
                : QStringList{told(widget, textOf(widget) + QStringLiteral(" (reaches over the edge)"), at.right(),
                                   sheet.width())};
}

} // namespace

QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  for (const auto* widget : window.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&window) || widget->window() != window.window())
      continue;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
      cut << cutIn(*label) << outside(*label, window);
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
      cut << cutIn(*button) << outside(*button, window);
    else if (const auto* box = qobject_cast<const QComboBox*>(widget))
      cut << cutIn(*box) << outside(*box, window);
    else if (const auto* line = qobject_cast<const QLineEdit*>(widget))
      cut << cutIn(*line) << outside(*line, window);
    else if (const auto* head = qobject_cast<const QHeaderView*>(widget))
      cut << cutIn(*head);
  }
  return cut;
}

int pseudoTexts(const QWidget& window) {
  const auto all = window.findChildren<QWidget*>();
  return static_cast<int>(
      std::ranges::count_if(all, [](const QWidget* widget) { return textOf(*widget).contains(QChar(0x27E6)); }));
}

} // namespace throughline::test
