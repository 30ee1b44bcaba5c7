#pragma once

#include "core/tasks/import_task.h"
#include "ui/dialogs/column_plan.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QTreeWidget;

namespace throughline::ui {

class ColumnForm;
class ImportSummaryPage;
class Job;
class Session;
class Storage;

/// Import of one file: what it looks like, what each column means (guessed, all changeable), progress with cancel, and
/// what came of it.
class ImportDialog : public QDialog {
  Q_OBJECT

public:
  ImportDialog(Session& session, Storage& storage, const QString& file, QWidget* parent = nullptr);
  /// What was imported, when something was.
  const std::optional<tasks::ImportSummary>& summary() const { return summary_; }
  /// The document with what the import drew, when something was imported.
  const std::optional<model::Document>& document() const { return document_; }

public Q_SLOTS:
  /// Starts the import with the mapping shown.
  void startImport();
  void reject() override;

Q_SIGNALS:
  /// The preview of the file with the mapping shown is there, or its error.
  void previewed(bool usable);
  void imported(bool done);

private:
  QWidget* makeMappingPage();
  QWidget* makeProgressPage();
  void look();
  void showPreview(const Result<tasks::ImportPreview>& preview);
  void fillRows(const tasks::ImportPreview& preview);
  void fillColumns();
  void showColumn();
  void takeColumn();
  void changeLayout();
  void describe(int row);
  tasks::ImportRequest request() const;
  void showResult(const Result<tasks::ImportSummary>& result);

  Session& session_;
  Storage& storage_;
  QString file_;
  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> examples_;
  data::Mapping mapping_;
  bool guessed_ = false; ///< the mapping was filled once; from then on it is the user's
  std::vector<ColumnPlan> plans_;
  std::optional<tasks::ImportSummary> summary_;
  std::optional<model::Document> document_;
  QStackedWidget* pages_;
  QComboBox* layout_;
  QComboBox* map_;
  QTableWidget* rows_;
  QTreeWidget* columns_;
  ColumnForm* form_;
  QLabel* message_;
  QPushButton* import_;
  QProgressBar* progress_;
  ImportSummaryPage* result_;
  Job* running_ = nullptr;
  Job* looking_ = nullptr;
  QTimer pause_; ///< after typing, before the file is looked at again
};

} // namespace throughline::ui
