#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/import_places.h"
#include "core/tasks/import_task.h"
#include "core/workspace/snapshots.h"
#include "tests/support/growth.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <atomic>

using namespace throughline;
using namespace throughline::tasks;
using test::ImportDesk;

namespace {

std::string tableOf(int rows) {
  std::string table = "respondent,Shop,Delivery,overall\n";
  for (int row = 0; row < rows; ++row)
    table += "c" + std::to_string(row) + "," + std::to_string(1 + row % 5) + "," + std::to_string(1 + row / 5 % 5) +
             "," + std::to_string(row % 11) + "\n";
  return table;
}

/// A row per contact, each about another touchpoint.
std::string namesOf(std::size_t names) {
  std::string table = "respondent,touchpoint,score\n";
  for (std::size_t at = 0; at < 2 * names; ++at)
    table += "c" + std::to_string(at / 4) + ",Counter " + std::to_string(at % names) + "," +
             std::to_string(1 + at * 7 % 5) + "\n";
  return table;
}

/// Where snapshots would be kept there is a file.
void blockSnapshots(const ImportDesk& desk) {
  std::filesystem::remove_all(desk.folder.dataFolder() / "snapshots");
  std::filesystem::create_directories(desk.folder.dataFolder());
  test::writeBytes(desk.folder.dataFolder() / "snapshots", "in the way");
}

} // namespace

/// What an import promises to those who stop it, cannot keep a snapshot, or take it out again.
class ImportPromisesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aCancelledImportLeavesTheFileAsSmallAsItWas() {
    ImportDesk desk;
    QOK(desk.import(desk.write("first.csv", tableOf(50))));
    const auto large = desk.write("large.csv", tableOf(200'000));
    const auto before = std::filesystem::file_size(desk.folder.file());
    std::atomic<bool> cancel = false;
    std::uintmax_t grown = 0;
    const Progress progress{.report =
                                [&](std::int64_t done, std::int64_t total) {
                                  grown = std::max(grown, std::filesystem::file_size(desk.folder.file()));
                                  cancel = done > total / 2;
                                },
                            .cancel = &cancel};
    const auto stopped = runImport(desk.workspace(), {.data = large, .again = Again::both}, desk.ids, progress);
    QVERIFY(!stopped.ok() && stopped.error().code == ErrorCode::cancelled);
    QVERIFY(grown > before + 100'000);
    QCOMPARE(std::filesystem::file_size(desk.folder.file()), before);
    QCOMPARE(data::sources(desk.workspace())->size(), std::size_t{1});
    QOK(desk.workspace().check({}));
  }

  void withoutASnapshotAnImportIsRefusedUnlessTheUserSaysSo() {
    ImportDesk desk;
    const auto first = desk.write("first.csv", tableOf(50));
    const auto second = desk.write("second.csv", tableOf(60));
    blockSnapshots(desk);
    // Nothing was done yet: nothing could be lost.
    QOK(runImport(desk.workspace(), {.data = first, .snapshot = SnapshotBefore::needed}, desk.ids, {}));
    const auto refused =
        runImport(desk.workspace(), {.data = second, .snapshot = SnapshotBefore::needed}, desk.ids, {});
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::snapshotNotKept);
    QVERIFY(!refused.error().fact(Fact::detail).empty());
    QCOMPARE(data::sources(desk.workspace())->size(), std::size_t{1});
    QOK(runImport(desk.workspace(), {.data = second, .again = Again::both, .snapshot = SnapshotBefore::none}, desk.ids,
                  {}));
    QCOMPARE(data::sources(desk.workspace())->size(), std::size_t{2});
  }

  void snapshotsThatHoldARemovedSourceAreFoundAndRemoved() {
    ImportDesk desk;
    QOK(desk.import(desk.write("first.csv", tableOf(50))));
    QOK(desk.import(desk.write("other.csv", "id,Shop,overall\n1,4,9\n2,1,3\n3,5,7\n")));
    QOK(desk.workspace().keepSnapshot());
    const auto hash = data::sources(desk.workspace())->front().sha256;
    const auto holding = [&] {
      return workspace::snapshotsHolding(desk.folder.file(), hash, desk.folder.dataFolder());
    };
    QVERIFY(holding().ok() && !holding()->empty());
    const auto all = workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder())->size();
    const auto count = holding()->size();
    QOK(data::removeSource(desk.workspace(), 1));
    QOK(workspace::removeSnapshots(*holding()));
    QVERIFY(holding()->empty());
    QCOMPARE(workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder())->size(), all - count);
  }

  void anImportGrowsWithTheNamesInIt() {
    const std::string wrong = test::growthOf("names of touchpoints", 500, [](std::size_t names) {
      ImportDesk desk;
      const auto done = desk.import(desk.write("names.csv", namesOf(names)));
      QOK(done);
      QCOMPARE(desk.map().touchpoints.size(), names);
    });
    QVERIFY2(wrong.empty(), wrong.c_str());
  }

  void manyNewTouchpointsStandWhereOneAfterTheOtherWould() {
    CountingIdSource ids(1);
    std::vector<data::Series> series;
    for (int at = 0; at < 9; ++at)
      series.push_back({.title = "T" + std::to_string(at), .stage = at % 3 == 0 ? "" : at % 3 == 1 ? "A" : "B"});
    const auto places = placeSeries({}, series, {.newMapTitle = "M"}, ids);
    QOK(places);
    const auto& map = *places->document.maps.front();
    QCOMPARE(map.stages.size(), std::size_t{3});
    std::vector<std::string> titles;
    for (const auto* touchpoint : model::inReadingOrder(map))
      titles.push_back(touchpoint->title);
    QVERIFY((titles == std::vector<std::string>{"T0", "T3", "T6", "T1", "T4", "T7", "T2", "T5", "T8"}));
    for (const auto& stage : map.stages)
      QCOMPARE(stage->steps.size(), std::size_t{3});
    // More of them find the end of the stage as it is.
    const auto more = placeSeries(places->document, {{.title = "T9", .stage = "A"}}, {.mapTitle = "M"}, ids);
    QOK(more);
    QCOMPARE(more->document.maps.front()->stages[1]->steps.size(), std::size_t{4});
  }
};

THROUGHLINE_TEST(ImportPromisesTest)
#include "import_promises_test.moc"
