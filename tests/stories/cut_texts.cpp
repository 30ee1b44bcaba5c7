#include "tests/stories/cut_texts.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
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

/// What cannot be scrolled to must be in its window.
QStringList outside(const QWidget& widget, const QWidget& window) {
  for (const auto* each = widget.parentWidget(); each != nullptr && each != &window; each = each->parentWidget())
    if (qobject_cast<const QAbstractScrollArea*>(each) != nullptr)
      return {};
  const QRect at(widget.mapTo(&window, QPoint()), widget.size());
  return window.rect().contains(at)
             ? QStringList{}
             : QStringList{told(widget, QStringLiteral("reaches over the edge"), at.right(), window.width())};
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
