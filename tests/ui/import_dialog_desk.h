#pragma once

#include "tests/stories/story.h"
#include "ui/dialogs/import_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

#include <memory>

namespace throughline::test {

/// The dialog over a file, found by the names that a screen reader reads.
struct ImportDialogDesk {
  Story story;
  std::unique_ptr<ui::ImportDialog> dialog;

  explicit ImportDialogDesk(const QByteArray& table) {
    if (!story.create(QStringLiteral("desk.journey")))
      qFatal("the workspace does not open");
    QFile file(story.file(QStringLiteral("survey.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
      qFatal("the table cannot be written");
  }

  void show() {
    dialog = std::make_unique<ui::ImportDialog>(story.window->session(), story.window->storage(),
                                                story.file(QStringLiteral("survey.csv")), story.window.get());
    dialog->show();
  }
  /// Does something and waits for the file to be looked at again.
  template <class Change> bool afterLook(Change change) {
    QSignalSpy previewed(dialog.get(), &ui::ImportDialog::previewed);
    change();
    return previewed.wait(5000) && previewed.last().first().toBool();
  }
  template <class Widget> Widget* named(const char* name) const {
    for (auto* widget : dialog->findChildren<Widget*>()) {
      auto* seen = QAccessible::queryAccessibleInterface(widget);
      if (seen != nullptr && seen->text(QAccessible::Name) == QString::fromUtf8(name))
        return widget;
    }
    return nullptr;
  }
  /// Whether a label can be read that begins so.
  QString read(const char* beginning) const {
    for (auto* label : dialog->findChildren<QLabel*>()) {
      const auto text = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
      if (label->isVisibleTo(dialog.get()) && text.startsWith(QString::fromUtf8(beginning)))
        return text;
    }
    return {};
  }
  QStringList columns() const {
    QStringList all;
    const auto* tree = named<QTreeWidget>("Columns");
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
      all << tree->topLevelItem(row)->text(0) + QStringLiteral(": ") + tree->topLevelItem(row)->text(1);
    return all;
  }
  void choose(const char* combo, const QString& text) const {
    auto* found = named<QComboBox>(combo);
    found->setCurrentIndex(found->findText(text));
  }
};

/// Forty rows of two ratings and an id.
inline QByteArray smallSurvey(const char* header, char delimiter = ',') {
  QByteArray text = QByteArray(header) + "\n";
  for (int row = 0; row < 40; ++row)
    text += QByteArray::number(row) + delimiter + QByteArray::number(1 + row % 5) + delimiter +
            QByteArray::number(1 + (row + row / 5) % 5) + "\n";
  return text;
}

} // namespace throughline::test
