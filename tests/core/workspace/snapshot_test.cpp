#include "core/workspace/seals.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/workspace.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::Workspace;

namespace {

constexpr std::int64_t hour = 3'600'000;
constexpr std::int64_t day = 24 * hour;

/// A snapshot as if it were that moment.
void takeSnapshotAt(Workspace& workspace, const test::WorkspaceFolder& folder, std::int64_t moment) {
  const auto taken = workspace::takeSnapshot(workspace.database(), workspace.path(),
                                             {.dataFolder = folder.dataFolder(), .now = Timestamp{moment}});
  QVERIFY(taken.ok());
  QVERIFY(taken->has_value());
}

std::vector<std::int64_t> momentsKept(const test::WorkspaceFolder& folder) {
  std::vector<std::int64_t> moments;
  const auto snapshots = workspace::snapshotsOf(folder.file(), folder.dataFolder());
  for (const auto& snapshot : *snapshots)
    moments.push_back(snapshot.at.milliseconds);
  return moments;
}

} // namespace

class SnapshotTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void damageIsFoundAndTheNewestGoodStateRestored() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    for (int number = 0; number < 3; ++number) {
      auto opened = Workspace::open(folder.file(), folder.options());
      QVERIFY(test::persistNext(*opened, number).ok());
      QVERIFY(opened->keepSnapshot().ok());
    }
    std::string damaged = test::bytesOf(folder.file());
    damaged.replace(4096, 4096, 4096, '\0');
    test::writeBytes(folder.file(), damaged);
    QVERIFY(Workspace::open(folder.file(), folder.options()).error().code == ErrorCode::workspaceDamaged);
    // The newest snapshot is damaged too: the one before it is offered.
    const auto all = *workspace::snapshotsOf(folder.file(), folder.dataFolder());
    QVERIFY(all.size() >= 3);
    std::string cut = test::bytesOf(all.front().file);
    test::writeBytes(all.front().file, cut.substr(0, cut.size() / 2));
    const auto offered = workspace::newestGoodSnapshot(folder.file(), folder.dataFolder());
    QVERIFY(offered.ok() && offered->has_value());
    QVERIFY(**offered == all[1]);
    const auto old = workspace::restoreSnapshot(**offered, folder.file(), folder.dataFolder());
    QVERIFY2(old.ok(), old.ok() ? "" : test::describe(old.error()).c_str());
    QCOMPARE(test::bytesOf(*old), damaged);
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened.ok());
    QCOMPARE(test::numberOf(*opened->document()), 2);
    QVERIFY(opened->check({}).ok());
    QVERIFY(workspace::restoreSnapshot(**offered, folder.file(), folder.dataFolder()).error().code ==
            ErrorCode::workspaceLocked);
  }

  void anUnchangedFileIsNotKeptTwice() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    for (int run = 0; run < 3; ++run)
      QVERIFY(Workspace::open(folder.file(), folder.options()).ok());
    QCOMPARE(momentsKept(folder).size(), std::size_t{1});
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(test::persistNext(*opened, 0).ok());
    QVERIFY(opened->keepSnapshot().ok());
    QVERIFY(opened->keepSnapshot().ok());
    QCOMPARE(momentsKept(folder).size(), std::size_t{2});
  }

  void fiveAreKeptAndOneOfEachOfSevenDays() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.keepSnapshots = false;
    auto opened = Workspace::open(folder.file(), options);
    int number = 0;
    for (int date = 100; date < 112; ++date)
      for (int part = 0; part < 4; ++part) {
        QVERIFY(test::persistNext(*opened, number++).ok());
        takeSnapshotAt(*opened, folder, date * day + part * hour);
      }
    const auto moments = momentsKept(folder);
    // Four of the last day, one more of the day before, then the last of each of five more days: seven days in all.
    QCOMPARE(moments.size(), std::size_t{4 + 1 + 5});
    QCOMPARE(moments.front(), 111 * day + 3 * hour);
    QCOMPARE(moments[4], 110 * day + 3 * hour);
    QCOMPARE(moments.back(), 105 * day + 3 * hour);
  }

  void aClockThatJumpsRemovesNothing() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.keepSnapshots = false;
    auto opened = Workspace::open(folder.file(), options);
    const std::int64_t moments[]{100 * day, 400 * day, -5 * day, 101 * day};
    int number = 0;
    for (const auto moment : moments) {
      QVERIFY(test::persistNext(*opened, number++).ok());
      takeSnapshotAt(*opened, folder, moment);
    }
    QCOMPARE(momentsKept(folder), (std::vector<std::int64_t>{101 * day, -5 * day, 400 * day, 100 * day}));
  }

  void aLargeFileIsKeptWithoutItsFeedback() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened->database()
                .execute("INSERT INTO metric_value(metric, first_day, last_day, value) VALUES('nps', 1, 2, 42)")
                .ok());
    QVERIFY(opened->database().execute("INSERT INTO feedback(series, comment) VALUES(0, 'good')").ok());
    QVERIFY(workspace::sealMetrics(opened->database()).ok());
    QVERIFY(test::persistNext(*opened, 0).ok());
    const auto taken = workspace::takeSnapshot(opened->database(), opened->path(),
                                               {.dataFolder = folder.dataFolder(), .completeUpTo = 1000});
    QVERIFY2(taken.ok(), taken.ok() ? "" : test::describe(taken.error()).c_str());
    QVERIFY(!(*taken)->complete);
    auto copy = Workspace::open((*taken)->file, folder.options());
    QVERIFY(copy.ok());
    QCOMPARE(test::numberOf(*copy->document()), 1);
    QVERIFY(copy->check({}).ok());
    QCOMPARE(*copy->database().integer("SELECT value FROM metric_value"), std::int64_t{42});
    QCOMPARE(*copy->database().integer("SELECT count(*) FROM feedback"), std::int64_t{0});
  }

  void snapshotsCanBePurged() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    QVERIFY(Workspace::open(folder.file(), folder.options()).ok());
    QVERIFY(workspace::purgeSnapshots(folder.file(), folder.dataFolder()).ok());
    QVERIFY(momentsKept(folder).empty());
    QVERIFY(!workspace::newestGoodSnapshot(folder.file(), folder.dataFolder())->has_value());
  }

  void aWorkspaceOpensWithoutADataFolder() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    test::writeBytes(folder.path() / "plain", "a file where the folder should be");
    auto opened = Workspace::open(folder.file(), {.dataFolder = folder.path() / "plain" / "data"});
    QVERIFY(opened.ok());
    QVERIFY(test::persistNext(*opened, 0).ok());
    QVERIFY(opened->keepSnapshot().error().code == ErrorCode::fileNotWritable);
  }
};

THROUGHLINE_TEST(SnapshotTest)
#include "snapshot_test.moc"
