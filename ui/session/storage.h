#pragma once

#include "ui/session/workspace_thread.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace throughline::ui {

/// The window's half of the storage: what is open, and whether it is on disk. Values go to the half that owns the file
/// and come back by signals and callbacks on the window's thread. Edits go before everything else; what is shown as
/// saved is on disk.
class Storage : public QObject {
  Q_OBJECT

public:
  /// Keeps every step that the session commits. dataFolder: where snapshots are kept; empty: the user's data folder.
  explicit Storage(Session& session, std::filesystem::path dataFolder = {}, QObject* parent = nullptr);
  /// Writes what waits, then closes the file.
  ~Storage() override;

  /// A new file that holds this document; replaces an open one. Answer: opened or openFailed.
  void create(const QString& path, const model::Document& document);
  void open(const QString& path);
  /// How far the opening is that was asked for last, and the way to stop it; null when none is under way.
  std::shared_ptr<JobState> opening() const;
  /// Cancels the work that uses the file, and waits until it is closed.
  void close();

  bool isOpen() const;
  QString path() const;
  /// False while something waits to be written, or could not be.
  bool saved() const;
  /// The newest revision on disk; none while nothing is open.
  const std::optional<workspace::Revision>& revision() const;
  /// The newest failure to write; the edits stay in memory and are written when a later write succeeds.
  const std::optional<Error>& failed() const;
  /// Tries again to write what could not be written.
  void retry();
  /// Has a snapshot kept, when the file is open for writing and changed since the last one. Called by itself every
  /// snapshotPause milliseconds while a file is open.
  void keepSnapshot();
  static constexpr int snapshotPause = 30 * 60 * 1000;
  /// Looks whether the file is still where it was opened; when it is not, that is said like a failure to write. To be
  /// called when the window becomes the active one.
  void lookForFile();
  /// Waits until every edit was written, or could not be. True: all is on disk.
  bool waitUntilSaved();

  /// Runs work(workspace, progress) on the file's thread after the edits that wait, then done(value) here unless
  /// receiver is gone. Work that takes long asks progress often: edits are let pass there, and closing the file cancels
  /// it. Without an open file nothing happens; where memory ends, a value that can be an error is one.
  template <class Work, class Done>
  void ask(QObject* receiver, Work work, Done done,
           const std::shared_ptr<JobState>& job = std::make_shared<JobState>());
  /// As ask, for work that reads what no edit changes: what is being typed need not be written first.
  template <class Work, class Done>
  void askOfData(QObject* receiver, Work work, Done done,
                 const std::shared_ptr<JobState>& job = std::make_shared<JobState>());

Q_SIGNALS:
  void opened(const throughline::ui::OpenedWorkspace& workspace);
  void openFailed(const QString& path, const throughline::Error& error);
  void closed();
  /// Another revision is the newest on disk: an edit was written, or work made one.
  void revised(const throughline::workspace::Revision& newest);
  void savedChanged();
  void writeFailed(const throughline::Error& error);

private:
  void keepTyped();
  void keep(const model::Document& document, const QString& label, CommitStep step);
  void post(WorkspaceThread::Work work, const std::shared_ptr<JobState>& job);
  void start(const QString& path, WorkspaceThread::Opening opening);
  void tell(std::function<void()> onWindowThread);
  void tellOpened(const QString& path, const Result<OpenedWorkspace>& opened);
  void tellWritten(const WrittenStep& written);
  void tellPlace(const Status& there);
  void tellRevised(const workspace::Revision& newest);

  struct State;
  std::unique_ptr<State> state_;
};

template <class Work, class Done>
void Storage::ask(QObject* receiver, Work work, Done done, const std::shared_ptr<JobState>& job) {
  keepTyped();
  askOfData(receiver, std::move(work), std::move(done), job);
}

template <class Work, class Done>
void Storage::askOfData(QObject* receiver, Work work, Done done, const std::shared_ptr<JobState>& job) {
  post(
      [this, guard = QPointer<QObject>(receiver), work = std::move(work),
       done = std::move(done)](workspace::Workspace& workspace, const Progress& onTheWay) mutable {
        using Value = std::invoke_result_t<Work, workspace::Workspace&, const Progress&>;
        auto value = std::make_shared<Value>(withinMemory([&] { return work(workspace, onTheWay); }));
        tell([guard, value, done = std::move(done)]() mutable {
          if (guard)
            done(std::move(*value));
        });
      },
      job);
}

} // namespace throughline::ui
