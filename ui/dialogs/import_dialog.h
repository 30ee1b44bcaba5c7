#pragma once

#include "core/tasks/import_task.h"

#include <QDialog>
#include <QTimer>

class QProgressBar;
class QStackedWidget;

namespace throughline::ui {

class ImportSummaryPage;
class Job;
class LockedLanesBar;
class MappingPage;
class PrivacyForm;
class Session;
class Storage;

/// Import of one file: what it looks like, what each column means (guessed, all changeable), progress with cancel, and
/// what came of it.
class ImportDialog : public QDialog {
  Q_OBJECT

public:
  /// sheet: of a workbook; empty: the first.
  ImportDialog(Session& session, Storage& storage, const QString& file, QWidget* parent = nullptr,
               const QString& sheet = {});
  /// What was imported, when something was.
  const std::optional<tasks::ImportSummary>& summary() const { return summary_; }
  /// The document with what the import drew, when something was imported.
  const std::optional<model::Document>& document() const { return document_; }

public Q_SLOTS:
  /// Starts the import with the mapping shown. Where no snapshot can be kept beforehand the user is asked.
  void startImport();
  /// Cancels what runs; asks first where somebody has said something about the table.
  void reject() override;
  /// The same without a question.
  void leave();

Q_SIGNALS:
  /// The preview of the file with the mapping shown is there, or its error.
  void previewed(bool usable);
  /// The whole file was read with the mapping shown; nothing was changed.
  void checked();
  /// What the other reading of blanks would give is shown, where it is to be.
  void weighed();
  void imported(bool done);
  /// More tables are to be imported after this one.
  void filesDropped(const QStringList& files);
  void pasteWanted();
  /// The table is to be read as tickets, by another dialog.
  void ticketsWanted();

protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

private:
  QWidget* makeProgressPage();
  tasks::ImportRequest request() const;
  void stopLooking();
  void look();
  void showPreview(const Result<tasks::ImportPreview>& preview);
  void checkAll();
  /// Sets the drag under the other reading of blanks beside their price.
  void weighBlanks(const tasks::ImportPreview& preview);
  void showCounts(const tasks::ImportPreview& preview);
  /// False: the names cannot be placed as they were picked; then that is said.
  bool showPlaces(const tasks::ImportPreview& preview);
  void run(tasks::SnapshotBefore snapshot);
  void shrinkToResult();
  void askToLeave();
  void askForNoSnapshot(const Error& error);
  void showResult(const Result<tasks::ImportSummary>& result);

  Session& session_;
  Storage& storage_;
  QString file_;
  QString sheet_;
  std::optional<tasks::ImportSummary> summary_;
  std::optional<model::Document> document_;
  std::vector<data::KnownName> known_; ///< what names became in earlier imports
  QStackedWidget* pages_;
  MappingPage* mapping_;
  LockedLanesBar* lockedLanes_;
  PrivacyForm* privacy_;
  QProgressBar* progress_;
  ImportSummaryPage* result_;
  Job* running_ = nullptr;
  Job* looking_ = nullptr;  ///< a look at the first rows, then at the whole file
  Job* weighing_ = nullptr; ///< what the other reading of blanks would give
  QTimer pause_;            ///< after typing, before the file is looked at again
};

} // namespace throughline::ui
