#include "core/edit/set_field.h"
#include "core/workspace/sqlite.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>
#include <chrono>

using namespace throughline;
using test::WorkspaceFolder;

namespace {

constexpr int rounds = 120;
/// Below this a commit does not wait for a disk, and there is nothing to compare with.
constexpr double quickestDisk = 0.1; // ms

double milliseconds(std::chrono::steady_clock::time_point since) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}
double median(std::vector<double> times) {
  std::ranges::nth_element(times, times.begin() + rounds / 2);
  return times[rounds / 2];
}

/// The same one-row transaction that every durable program needs, in the same mode on the same disk.
bool commitOneRow(workspace::Connection& database, int value) {
  workspace::Transaction transaction(database);
  auto update = database.prepare("UPDATE metric_value SET n = ? WHERE id = 1");
  return update->runWith(value).ok() && transaction.commit().ok();
}

} // namespace

/// What it takes until an edit is on the disk, against the least that anything on that disk takes.
class EditCostTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anEditTakesAtMostTwiceABareCommit() {
    const WorkspaceFolder folder(WorkspaceFolder::Where::disk);
    auto bare = workspace::Workspace::create(folder.file("bare.journey"), folder.options());
    QVERIFY(bare->database()
                .execute("INSERT INTO metric_value(id, metric, first_day, last_day, value) VALUES(1, 'nps', 0, 0, 0)")
                .ok());
    auto drawn = test::aDocument().withMap("Shop");
    for (int stage = 0; stage < 25; ++stage) {
      drawn.withStage("Stage " + std::to_string(stage));
      for (int card = 0; card < 20; ++card)
        drawn.withTouchpoint("Card " + std::to_string(stage) + "." + std::to_string(card));
    }
    model::Document document = drawn;
    auto made = workspace::Workspace::create(folder.file(), folder.options());
    QVERIFY(made->persist(model::difference({}, document), "Draw").ok());
    const auto card = drawn.touchpoint("Card 7.7");
    std::vector<double> edits;
    std::vector<double> commits;
    // By turns, so that whatever else the machine does meets both.
    for (int round = 0; round < rounds; ++round) {
      auto start = std::chrono::steady_clock::now();
      QVERIFY(commitOneRow(bare->database(), round));
      commits.push_back(milliseconds(start));
      const auto next = *edit::setField(document, card, "title", model::text("Title " + std::to_string(round)));
      start = std::chrono::steady_clock::now();
      QVERIFY(made->persist(model::difference(document, next), "Rename").ok());
      edits.push_back(milliseconds(start));
      document = next;
    }
    const double ratio = median(edits) / median(commits);
    qInfo("edit %.3f ms, bare commit %.3f ms, %.2f times", median(edits), median(commits), ratio);
    if (median(commits) < quickestDisk)
      QSKIP("the folder for tests is in memory");
#ifdef THROUGHLINE_SANITIZED
    QSKIP("instrumented code takes longer than the disk");
#endif
    QVERIFY2(ratio < 2.5, std::to_string(ratio).c_str());
  }
};

THROUGHLINE_TEST(EditCostTest)
#include "edit_cost_test.moc"
