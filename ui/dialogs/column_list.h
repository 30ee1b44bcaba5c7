#pragma once

#include "core/data/reading/reading.h"
#include "ui/dialogs/column_plan.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace throughline::ui {

/// The columns of a table with what each means, with a line to find some by; sorted by any heading. Several can be
/// chosen, to be changed together.
class ColumnList : public QWidget {
  Q_OBJECT

public:
  explicit ColumnList(QWidget* parent = nullptr);

  /// The first column with a score becomes the current one. examples: some rows of the table.
  void fill(const std::vector<std::string>& header, const std::vector<ColumnPlan>& plans,
            const std::vector<std::vector<std::string>>& examples, const std::vector<data::ColumnReading>& readings);
  void describe(std::size_t place, const ColumnPlan& plan);
  /// Why a column is read as it is, where nothing about it is to be checked.
  void sayWhy(std::size_t place, const QString& why);
  void clear();
  /// Places in the table, whatever the order on screen.
  std::optional<std::size_t> current() const;
  void setCurrent(std::size_t place);
  void showCurrent();
  /// The current one among them.
  std::vector<std::size_t> chosen() const;

  /// The line to find columns by, for a place beside the list; hidden where there are few.
  QWidget* finder() const;

  /// Where the header is empty the column is called by its place.
  static QString titleOf(const std::vector<std::string>& header, std::size_t place);

Q_SIGNALS:
  void currentChanged();

private:
  void find(const QString& words);
  QTreeWidgetItem* itemAt(std::size_t place) const;

  QLineEdit* find_;
  QTreeWidget* tree_;
};

} // namespace throughline::ui
