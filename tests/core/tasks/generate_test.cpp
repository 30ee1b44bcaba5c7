#include "core/data/sources/load.h"
#include "core/model/look_up.h"
#include "core/tasks/generate_task.h"
#include "core/tasks/import_task.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <cmath>

using namespace throughline;
using namespace throughline::tasks;

class GenerateTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theSameSeedGivesTheSameBytes() {
    const test::WorkspaceFolder folder;
    const auto made = [&](std::uint64_t seed, data::Layout layout) {
      const auto path = folder.path() / "made.csv";
      if (!generateFeedback(path, {.rows = 500, .seed = seed, .layout = layout}, {}).ok())
        qFatal("not generated");
      return hexText(sha256(test::bytesOf(path)));
    };
    QCOMPARE(made(1, data::Layout::longRows), made(1, data::Layout::longRows));
    QVERIFY(made(1, data::Layout::longRows) != made(2, data::Layout::longRows));
    QVERIFY(made(1, data::Layout::longRows) != made(1, data::Layout::wide));
    QVERIFY(!std::filesystem::exists(folder.path() / "made.csv.part"));
    QVERIFY(generateFeedback(folder.path() / "no" / "made.csv", {}, {}).error().code == ErrorCode::fileNotWritable);
  }
  void everyRowCanBeImported() {
    for (const auto layout : {data::Layout::longRows, data::Layout::wide}) {
      const test::WorkspaceFolder folder;
      const auto path = folder.path() / "made.csv";
      QVERIFY(generateFeedback(path, {.rows = 20'000, .layout = layout}, {}).ok());
      auto workspace = workspace::Workspace::create(folder.file(), folder.options());
      CountingIdSource ids;
      const auto summary = runImport(*workspace, {.data = path, .mapping = generatedMapping(layout)}, ids, {});
      QVERIFY(summary.ok());
      QCOMPARE(summary->records, std::int64_t(20'000));
      QCOMPARE(summary->rejectedTotal, std::int64_t(0));
      QCOMPARE(summary->createdTouchpoints.size(), generatedTouchpoints().size());
    }
  }
  void theGuessUnderstandsBothLayouts() {
    const test::WorkspaceFolder folder;
    for (const auto layout : {data::Layout::longRows, data::Layout::wide}) {
      const auto path = folder.path() / "made.csv";
      QVERIFY(generateFeedback(path, {.rows = 2'000, .layout = layout}, {}).ok());
      const auto preview = previewImport({.data = path});
      QVERIFY(preview.ok());
      QVERIFY(preview->mapping.layout == layout);
      QVERIFY(preview->mapping.respondent && preview->mapping.time && preview->mapping.comment);
      QCOMPARE(preview->mapping.touchpoints.size(), layout == data::Layout::wide ? generatedTouchpoints().size() : 0);
      QCOMPARE(preview->mapping.overall.has_value(), layout == data::Layout::wide);
    }
  }
  void failuresLowerTheOverallScoreAsPromised() {
    const test::WorkspaceFolder folder;
    const auto path = folder.path() / "made.csv";
    QVERIFY(generateFeedback(path, {.rows = 40'000, .layout = data::Layout::wide}, {}).ok());
    auto workspace = workspace::Workspace::create(folder.file(), folder.options());
    CountingIdSource ids;
    QVERIFY(runImport(*workspace, {.data = path, .mapping = generatedMapping(data::Layout::wide)}, ids, {}).ok());
    const auto document = workspace->document();
    const auto columns = data::loadFeedback(*workspace, *document->maps[0], {});
    QVERIFY(columns.ok());
    for (const auto& made : generatedTouchpoints()) {
      const auto id = *model::touchpointNamed(*document->maps[0], made.title);
      const auto& column = *std::ranges::find(columns->responses.touchpoints, id, &data::TouchpointColumn::touchpoint);
      double sum[2] = {0, 0};
      double count[2] = {0, 0};
      for (std::size_t row = 0; row < columns->responses.count; ++row)
        if (column.reach[row] == 1 || column.reach[row] == 2) {
          sum[column.reach[row] - 1] += columns->responses.overall[row];
          ++count[column.reach[row] - 1];
        }
      const double loss = sum[0] / count[0] - sum[1] / count[1];
      QVERIFY2(std::abs(loss - made.loss) < 0.25, std::string(made.title).c_str()); // scores are cut off at 10
      QVERIFY(std::abs(count[1] / (count[0] + count[1]) - made.failureRate) < 0.02);
    }
  }
};

THROUGHLINE_TEST(GenerateTest)
#include "generate_test.moc"
