#pragma once

#include "core/data/sources/column_change.h"
#include "core/data/sources/sources.h"
#include "ui/session/room.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
class QTreeWidget;

namespace throughline::ui {

class ReadingForm;
class SourceTable;

/// The imports: what each took and what it rejected; what they are called, who speaks and how their columns are read
/// can be changed here without importing again.
class SourcesDialog : public QDialog {
  Q_OBJECT

public:
  /// At this import, else at the first.
  explicit SourcesDialog(const Desk& desk, QWidget* parent = nullptr, std::optional<std::int64_t> at = {});
  /// Makes the import of that number the current one; none: the first.
  void showSource(std::optional<std::int64_t> id);
  void exportRejectedTo(const QString& path);

Q_SIGNALS:
  void removeWanted(qint64 source, const QString& title);
  /// The import is to make room for the one whose place it took.
  void putBackWanted(qint64 source);
  /// What belongs to the current import is shown.
  void shown();

private:
  QWidget* makeFacts();
  QWidget* makeRejected();
  void takeSources(const std::vector<data::Source>& sources);
  const data::Source* current() const;
  void showCurrent();
  void showRejected(const std::vector<data::Rejection>& rejected);
  void keepFacts();
  void changeColumn(const data::ColumnChange& change);
  void chooseRejectedFile();
  /// Runs it with the workspace; afterwards everything is read anew and says what was done.
  void change(std::function<Result<QString>(workspace::Workspace&)> work);

  Desk desk_;
  SourceTable* sources_;
  QTableView* table_;
  QLineEdit* name_;
  QComboBox* voice_;
  QSpinBox* invited_;
  QLabel* replaced_; ///< what it took the place of
  ReadingForm* reading_;
  QTreeWidget* rejected_;
  QLabel* rejectedHead_;
  QLabel* says_;
  QPushButton* export_;
  QPushButton* remove_;
  QPushButton* putBack_;
  QPushButton* keep_;
};

} // namespace throughline::ui
