#include "core/edit/map_edits.h"
#include "core/tasks/generate_task.h"
#include "core/workspace/snapshots.h"
#include "tests/stories/answering.h"
#include "tests/stories/importing.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/report_dialog.h"
#include "ui/dialogs/waiting_dialog.h"
#include "ui/panels/outline_panel.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/journeys/journeys_room.h"
#include "ui/rooms/report/report_room.h"
#include "ui/session/storage_job.h"
#include "ui/window/banner.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>

#include <csignal>
#include <future>
#include <sys/resource.h>

using namespace throughline;
using throughline::test::onceOpen;
using throughline::test::Story;

namespace {

/// Chooses a file in the dialog that saves, and says whether what is there may be replaced. asked counts the questions.
void saveOver(Story& story, const QString& path, bool replace, int& asked) {
  onceOpen<QFileDialog>(story.window.get(), [&story, path, replace, &asked](QFileDialog& dialog) {
    onceOpen<QMessageBox>(story.window.get(), [replace, &asked](QMessageBox& question) {
      ++asked;
      question.button(replace ? QMessageBox::Yes : QMessageBox::No)->click();
    });
    dialog.selectFile(path);
    QMetaObject::invokeMethod(&dialog, "accept");
    if (!replace)
      dialog.reject();
  });
}

QByteArray contentOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString existing(const Story& story, const QString& name) {
  QFile file(story.file(name));
  if (!file.open(QIODevice::WriteOnly) || file.write("mine") != 4)
    qFatal("a file cannot be written");
  return file.fileName();
}

bool retitle(Story& story, const char* title) {
  const auto& document = story.document();
  return story.window->session().apply(QStringLiteral("Rename"),
                                       edit::renameMap(document, document.maps.front()->id, title));
}

QString survey(const Story& story) {
  const auto path = story.file(QStringLiteral("survey.csv"));
  const auto made =
      tasks::generateFeedback(path.toStdString(), {.rows = 300, .seed = 3, .layout = data::Layout::wide}, {});
  return made.ok() ? path : QString();
}

/// Imports the file with what was guessed; true when it was.
bool import(Story& story, const QString& data) {
  story.room<ui::ImportRoom>().importFile(data);
  auto* dialog = story.window->findChild<ui::ImportDialog*>();
  QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
  if (!previewed.wait())
    return false;
  return test::importShown(*dialog);
}

} // namespace

/// Nothing that is there is replaced, left behind or gone without, unless the user said so.
class AsksFirstStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aReportReplacesAFileOnlyWhenToldTo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    const auto path = existing(story, QStringLiteral("r.pdf"));
    for (const bool replace : {false, true}) {
      int asked = 0;
      QSignalSpy exported(&story.room<ui::ReportRoom>(), &ui::ReportRoom::exported);
      onceOpen<ui::ReportDialog>(story.window.get(), [&](ui::ReportDialog& dialog) {
        saveOver(story, path, replace, asked);
        dialog.accept();
      });
      story.window->action(QStringLiteral("file.export"))->trigger();
      QCOMPARE(asked, 1);
      if (replace)
        QVERIFY(!exported.isEmpty() || exported.wait(20000));
      QCOMPARE(contentOf(path).startsWith("%PDF"), replace);
    }
  }

  /// The question is about the file that is written: the name with its ending.
  void aPictureReplacesAFileOnlyWhenToldTo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    const auto path = existing(story, QStringLiteral("slides.pdf"));
    for (const bool replace : {false, true}) {
      int asked = 0;
      saveOver(story, story.file(QStringLiteral("slides")), replace, asked);
      story.window->action(QStringLiteral("file.picture"))->trigger();
      QCOMPARE(asked, 1);
      QTRY_COMPARE_WITH_TIMEOUT(contentOf(path).startsWith("%PDF"), replace, 20000);
    }
  }

  void whatGoesWithAReportIsSeenBefore() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    const auto path = existing(story, QStringLiteral("r.pdf"));
    int asked = 0;
    QSignalSpy exported(&story.room<ui::ReportRoom>(), &ui::ReportRoom::exported);
    onceOpen<ui::ReportDialog>(story.window.get(), [&](ui::ReportDialog& dialog) {
      const auto* first = dialog.findChild<QTableWidget*>();
      QVERIFY(!first->isVisible());
      auto boxes = dialog.findChildren<QComboBox*>();
      const auto named = [&boxes](const QString& name) {
        return *std::ranges::find_if(boxes, [&](const auto* box) { return box->accessibleName() == name; });
      };
      auto* since = named(QStringLiteral("Changes since"));
      QTRY_COMPARE(since->count(), 2); // not told, and the beginning
      since->setCurrentIndex(1);
      named(QStringLiteral("Attached"))->setCurrentIndex(2);
      QTRY_VERIFY_WITH_TIMEOUT(first->isVisible() && first->rowCount() > 0, 20'000);
      QCOMPARE(first->columnCount(), 5);
      story.lookAt(dialog, QStringLiteral("report-attached"));
      saveOver(story, path, true, asked);
      dialog.accept();
    });
    story.window->action(QStringLiteral("file.export"))->trigger();
    QVERIFY(!exported.isEmpty() || exported.wait(30000));
    QProcess qpdf;
    qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=responses.csv"), path});
    QVERIFY(qpdf.waitForFinished(20'000));
    const auto rows = QString::fromUtf8(qpdf.readAllStandardOutput()).split(QStringLiteral("\r\n"));
    QVERIFY2(rows.size() > 10'000, qPrintable(QString::number(rows.size())));
    QCOMPARE(rows.front(), QStringLiteral("Touchpoint,Day,Channel,Score,Failed"));
  }

  void anExportReplacesAFileOnlyWhenToldTo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    const auto* first = [] {
      for (const auto* format : exchange::journeyFormats())
        if (format->write != nullptr)
          return format;
      return static_cast<const exchange::Format*>(nullptr);
    }();
    const auto path = existing(story, QStringLiteral("m.") + QString::fromStdString(std::string(first->name)));
    for (const bool replace : {false, true}) {
      int asked = 0;
      QSignalSpy exported(&story.room<ui::JourneysRoom>(), &ui::JourneysRoom::exported);
      saveOver(story, path, replace, asked);
      story.window->action(QStringLiteral("file.exportMap"))->trigger();
      QCOMPARE(asked, 1);
      if (replace)
        QVERIFY(!exported.isEmpty() || exported.wait(20000));
      QCOMPARE(contentOf(path) != "mine", replace);
    }
  }

  void aCopyReplacesAFileOnlyWhenToldToAndNeverAnOpenOne() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    QVERIFY(retitle(story, "Copied"));
    QTRY_VERIFY(story.window->storage().saved());
    const auto path = existing(story, QStringLiteral("copy.journey"));
    for (const bool replace : {false, true}) {
      int asked = 0;
      saveOver(story, path, replace, asked);
      story.window->action(QStringLiteral("file.copy"))->trigger();
      QCOMPARE(asked, 1);
      if (replace)
        QTRY_VERIFY(contentOf(path) != "mine");
    }
    QTRY_VERIFY(contentOf(path).startsWith("SQLite format 3"));
    // Nothing is left of the way there, and the copy opens.
    QCOMPARE(QDir(story.folder.path()).entryList({QStringLiteral(".throughline*")}, QDir::Files | QDir::Hidden).size(),
             0);
    const auto own = contentOf(story.file(QStringLiteral("a.journey")));
    story.room<ui::FileRoom>().saveCopyTo(story.file(QStringLiteral("a.journey")), Replacing::asked);
    auto* banner = story.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible() && banner->sentence().contains(QLatin1String("open elsewhere")));
    QCOMPARE(contentOf(story.file(QStringLiteral("a.journey"))), own);
    QVERIFY(story.open(QStringLiteral("copy.journey")));
    QCOMPARE(story.document().maps.front()->details->title, std::string("Copied"));
  }

  void anImportWithoutASnapshotIsAskedFor() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    QVERIFY(retitle(story, "Worth keeping"));
    QTRY_VERIFY(story.window->storage().saved());
    // Where snapshots are kept there is a file in the way.
    QDir(story.folder.filePath(QStringLiteral("data/snapshots"))).removeRecursively();
    existing(story, QStringLiteral("data/snapshots"));
    story.room<ui::ImportRoom>().importFile(survey(story));
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    QSignalSpy imported(dialog, &ui::ImportDialog::imported);
    dialog->startImport();
    QVERIFY(imported.wait(20000) && !imported.last().first().toBool());
    QMessageBox* question = nullptr;
    QTRY_VERIFY((question = dialog->findChild<QMessageBox*>()) != nullptr && question->isVisible());
    QVERIFY2(question->text().contains(QLatin1String("snapshot")) && !question->text().contains(QLatin1String("--")),
             qPrintable(question->text()));
    story.lookAt(*question, QStringLiteral("no-snapshot"));
    QVERIFY(!dialog->summary());
    for (auto* button : question->buttons())
      if (question->buttonRole(button) == QMessageBox::AcceptRole)
        button->click();
    QVERIFY(imported.wait(20000) && imported.last().first().toBool());
    QVERIFY(dialog->summary()->records == 300);
  }

  void snapshotsThatHoldARemovedSourceAreNamedAndGoWhenTheUserSaysSo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    QVERIFY(import(story, survey(story)));
    const auto kept = [&story] {
      const auto all = workspace::snapshotsOf(story.file(QStringLiteral("a.journey")).toStdString(),
                                              story.folder.filePath(QStringLiteral("data")).toStdString());
      return all.ok() ? all->size() : 0;
    };
    const auto without = kept();
    story.window->storage().keepSnapshot();
    QTRY_VERIFY(kept() > without);
    const auto before = kept();
    onceOpen<QMessageBox>(story.window.get(), [](QMessageBox& question) {
      for (auto* button : question.buttons())
        if (question.buttonRole(button) == QMessageBox::DestructiveRole)
          button->click();
    });
    Q_EMIT story.window->findChild<ui::OutlinePanel*>()->removeSourceWanted(1, QStringLiteral("survey.csv"));
    auto* banner = story.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QLatin1String("Snapshots still hold")), qPrintable(banner->sentence()));
    story.look(QStringLiteral("purge-snapshots"));
    auto* purge = banner->findChild<QPushButton*>();
    QCOMPARE(purge->text(), QStringLiteral("Remove them now"));
    purge->click();
    QVERIFY(kept() < before);
    QVERIFY(!banner->isVisible());
  }

  void theBannerOfAFullDiskGoesWhenItIsOver() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    QTRY_VERIFY(story.window->storage().saved());
    std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit usual {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &usual), 0);
    const struct rlimit small { .rlim_cur = 512, .rlim_max = usual.rlim_max };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    QVERIFY(retitle(story, "Kept in memory"));
    QTRY_VERIFY(story.window->storage().failed().has_value());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &usual), 0);
    auto* banner = story.window->findChild<ui::Banner*>();
    QVERIFY(banner->isVisible());
    banner->findChild<QPushButton*>()->click();
    QTRY_VERIFY2(story.window->storage().saved(), qPrintable(banner->sentence()));
    QVERIFY(!banner->isVisible());
    QVERIFY(story.open(QStringLiteral("a.journey")));
    QCOMPARE(story.document().maps.front()->details->title, std::string("Kept in memory"));
  }

  void whatTakesLongShowsHowFarItIsAndCanBeCancelled() {
    Story story;
    QElapsedTimer clock;
    clock.start();
    auto state = std::make_shared<ui::JobState>();
    auto* job = new ui::Job(story.window.get(), state, [] {});
    ui::showWaiting(*job, story.window.get(), QStringLiteral("Open"), QStringLiteral("Opening a.journey..."));
    auto* waiting = story.window->findChild<QProgressDialog*>();
    QVERIFY(!waiting->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(waiting->isVisible(), 2000);
    QVERIFY(clock.elapsed() >= 450);
    state->total = 4;
    state->done = 1;
    QTRY_COMPARE(waiting->value(), 250);
    waiting->findChild<QPushButton*>()->click();
    QVERIFY(state->cancel);
    state->finished = true;
    QTRY_VERIFY(story.window->findChild<QProgressDialog*>() == nullptr);
  }

  void anOpeningIsCancelledAndTheWindowStaysAsItWas() {
    Story story;
    QVERIFY(story.create(QStringLiteral("large.journey")));
    QVERIFY(import(story, survey(story)));
    QVERIFY(story.create(QStringLiteral("shown.journey")));
    // What is kept about files is still being written until then.
    QTRY_VERIFY(story.window->storage().saved());
    // From another computer: it is read whole before anything in it is used.
    QDir(story.folder.filePath(QStringLiteral("data"))).removeRecursively();
    QSignalSpy failed(&story.window->storage(), &ui::Storage::openFailed);
    // The file's thread has something else to do until it is cancelled: it cannot be quicker.
    std::promise<void> cancelled;
    ui::startStorageJob(
        story.window->storage(), story.window.get(),
        [until = cancelled.get_future().share()](workspace::Workspace&, const Progress&) {
          until.wait();
          return true;
        },
        [](bool) {});
    story.room<ui::FileRoom>().open(story.file(QStringLiteral("large.journey")));
    story.window->storage().opening()->cancel = true;
    cancelled.set_value();
    QVERIFY(!failed.isEmpty() || failed.wait());
    QCOMPARE(failed.first().at(1).value<Error>().code, ErrorCode::cancelled);
    QCOMPARE(story.window->storage().path(), story.file(QStringLiteral("shown.journey")));
    const auto* banner = story.window->findChild<ui::Banner*>();
    QVERIFY2(!banner->isVisible(), qPrintable(banner->sentence()));
    QVERIFY(retitle(story, "Goes on"));
    QTRY_VERIFY(story.window->storage().saved());
  }
};

THROUGHLINE_TEST(AsksFirstStory)
#include "asks_first_story.moc"
