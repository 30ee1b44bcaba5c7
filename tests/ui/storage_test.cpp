#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/session/storage_job.h"

#include <atomic>

using namespace throughline;
using throughline::test::Story;

/// The two halves of the storage: what the window asks, and the thread that owns the file.
class StorageTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void closingEndsTheWorkThatUsesTheFileBeforeTheFileGoes() {
    Story story;
    QVERIFY(story.create(QStringLiteral("busy.journey")));
    std::atomic<bool> began = false;
    std::atomic<bool> readable = false;
    auto& storage = story.window->storage();
    storage.ask(
        story.window.get(),
        [&began, &readable](workspace::Workspace& workspace, const Progress& progress) {
          began = true;
          while (progress.goOn(0, 0)) {
          }
          readable = workspace.document().ok();
          return true;
        },
        [](bool) {});
    QTRY_VERIFY(began);
    story.window->action(QStringLiteral("file.close"))->trigger();
    QVERIFY(!storage.isOpen());
    QVERIFY(readable);
  }

  void aJobWithoutAnOpenFileEndsToo() {
    Story story;
    auto* job = ui::startStorageJob(
        story.window->storage(), story.window.get(), [](workspace::Workspace&, const Progress&) { return 1; },
        [](int) { QFAIL("there is no file to work with"); });
    QSignalSpy gone(job, &QObject::destroyed);
    QVERIFY(gone.wait());
  }

  void workThatMemoryEndedInGivesAnError() {
    Story story;
    QVERIFY(story.create(QStringLiteral("large.journey")));
    std::vector<ErrorCode> said;
    const auto hear = [&said](const Status& status) {
      said.push_back(status.ok() ? ErrorCode::internal : status.error().code);
    };
    auto* window = story.window.get();
    ui::startJob(
        window, [](const Progress&) -> Status { throw std::bad_alloc(); }, hear);
    ui::startStorageJob(
        story.window->storage(), window,
        [](workspace::Workspace&, const Progress&) -> Status { throw std::bad_alloc(); }, hear);
    story.window->storage().ask(
        window, [](workspace::Workspace&, const Progress&) -> Status { throw std::bad_alloc(); }, hear);
    QTRY_COMPARE(said, std::vector<ErrorCode>(3, ErrorCode::outOfMemory));
    story.window->action(QStringLiteral("insert.map"))->trigger(); // and the file can be worked with
    QVERIFY(story.window->storage().waitUntilSaved());
  }

  void eachStepOnDiskIsTold() {
    Story story;
    QVERIFY(story.create(QStringLiteral("revisions.journey")));
    auto& storage = story.window->storage();
    QVERIFY(storage.revision().has_value());
    const auto before = storage.revision()->id;
    QSignalSpy revised(&storage, &ui::Storage::revised);
    story.window->action(QStringLiteral("insert.map"))->trigger();
    QVERIFY(storage.waitUntilSaved());
    QTRY_COMPARE(revised.size(), 1);
    QVERIFY(before < storage.revision()->id);
  }
};

THROUGHLINE_TEST(StorageTest)
#include "storage_test.moc"
