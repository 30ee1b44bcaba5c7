#pragma once

#include "core/data/sources/sources.h"
#include "core/tasks/put_back.h"
#include "core/workspace/snapshots.h"
#include "ui/session/room.h"

#include <QPointer>
#include <QTemporaryDir>

#include <deque>

namespace throughline::ui {

class ImportDialog;
class InsightsPanel;
class MapCanvas;
class MetricsDialog;
class OutlinePanel;
class SourcesDialog;
class TicketsDialog;
struct OpenedWorkspace;

/// Feedback: importing it, choosing which of it counts, and taking a source out again.
class ImportRoom final : public Room {
  Q_OBJECT

public:
  ImportRoom(const Desk& desk, MapCanvas& canvas, OutlinePanel& outline, InsightsPanel& insights,
             QObject* parent = nullptr);
  std::vector<ActionRow> actions() override;
  bool take(const QString& path) override;

  /// The import dialog for this file; for several one after the other, and where a workbook has several sheets, for
  /// those that are chosen. Without an open workspace one is made beside the data, which goes again when nothing was
  /// imported.
  void importFile(const QString& dataFile) { importFiles({dataFile}); }
  void importFiles(const QStringList& dataFiles);
  /// The same for a table on the clipboard.
  void pasteTable();
  /// At this source, else at the first.
  SourcesDialog* showSourcesDialog(std::optional<qint64> at = {});
  /// The dialog in which values of metrics are typed; the selected card comes first.
  MetricsDialog* typeMetrics();
  /// The dialog for a table of tickets.
  TicketsDialog* importTickets(const QString& file);

private:
  /// A file, or a sheet of a workbook, that waits for its dialog.
  /// The visible sheets of a workbook, and those that look like answers.
  struct BookSheets {
    QStringList all;
    QStringList withAnswers;
  };
  struct WaitingTable {
    QString file;
    QString sheet;
    bool sheetsAsked = false;
  };
  void startNext();
  void makeWorkspaceFor(const QString& dataFile);
  void askForSheets(const WaitingTable& table);
  void chooseSheets(const WaitingTable& table, const BookSheets& sheets);
  void ended(const ImportDialog& dialog);
  void leaveTable();
  void showPlaceInQueue();
  void chooseFile();
  void opened(const OpenedWorkspace& workspace);
  void openingFailed(const QString& path);
  void runDialog(const WaitingTable& table);
  void dropMade();
  void showFilter();
  void showFilterTexts();
  void showSources(const std::vector<data::Source>& sources);
  void removeSource(qint64 source, const QString& title);
  /// Says what would change, and does it when that is confirmed.
  void putBack(qint64 source);
  void confirmPutBack(const tasks::PuttingBack& plan);
  void offerPurge(const QString& title, const std::vector<workspace::Snapshot>& holding);

  MapCanvas& canvas_;
  OutlinePanel& outline_;
  InsightsPanel& insights_;
  std::deque<WaitingTable> tables_;
  int taken_ = 0;               ///< tables of this round whose dialog was opened
  QString made_;                ///< workspace that was made only for these tables
  bool opening_ = false;        ///< it is not open yet
  QPointer<QObject> asking_;    ///< looks which sheets there are, or asks for them
  QPointer<ImportDialog> open_; ///< the dialog that is shown
  QTemporaryDir pasted_;        ///< tables from the clipboard
};

} // namespace throughline::ui
