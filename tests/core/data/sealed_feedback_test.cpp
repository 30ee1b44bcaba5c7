#include "core/data/comments/follow_ups.h"
#include "core/data/comments/forgotten.h"
#include "core/data/comments/quotes.h"
#include "core/data/comments/saved_views.h"
#include "core/data/comments/themes.h"
#include "core/data/sources/import_store.h"
#include "core/data/sources/load.h"
#include "core/data/sources/restored_segment.h"
#include "core/data/sources/sources.h"
#include "core/tasks/generate_task.h"
#include "core/workspace/schema.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/snapshots.h"
#include "tests/support/import_desk.h"
#include "tests/support/raw_content.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"

#include <QTest>

#include <atomic>
#include <random>

using namespace throughline;
using test::ImportDesk;
using workspace::Workspace;

namespace {

template <class Value> void addBytes(std::string& text, const std::vector<Value>& values) {
  text.append(static_cast<const char*>(static_cast<const void*>(values.data())), values.size() * sizeof(Value));
  text += '|';
}

void addSegments(std::string& text, const std::vector<data::SegmentColumn>& segments) {
  for (const auto& segment : segments) {
    text += segment.name;
    for (const auto& value : segment.values)
      text += "," + value;
    addBytes(text, segment.code);
  }
}

template <class Series> void addSeries(std::string& text, const Series& series) {
  text += series.touchpoint.text() + data::seriesRuleText(series.rule, series.recorded);
  addBytes(text, std::vector<double>{series.scale.low, series.scale.high, series.scale.lowerIsBetter ? 1.0 : 0.0});
}

/// Everything that figures are made of, as bytes.
std::string bytesOf(const data::FeedbackColumns& columns) {
  std::string text = columns.overall ? columns.overall->name : "none";
  const auto& responses = columns.responses;
  addBytes(text, responses.overall);
  addBytes(text, responses.respondent);
  addBytes(text, responses.day);
  addBytes(text, responses.weight);
  for (const auto& touchpoint : responses.touchpoints) {
    addSeries(text, touchpoint);
    addBytes(text, touchpoint.reach);
    std::vector<float> scores;
    for (const float score : touchpoint.score)
      scores.push_back(score);
    addBytes(text, scores);
  }
  const auto& rows = columns.rows;
  addBytes(text, rows.touchpoint);
  addBytes(text, rows.score);
  addBytes(text, rows.failed);
  addBytes(text, rows.resolved);
  addBytes(text, rows.respondent);
  addBytes(text, rows.day);
  for (const auto& series : rows.series)
    addSeries(text, series);
  addSegments(text, columns.segments);
  addSegments(text, rows.segments);
  return text;
}

/// The figures of all maps, with what stands behind them; an error where one cannot be had.
Result<std::string> figuresOf(Workspace& workspace) {
  THROUGHLINE_TRY(document, workspace.document());
  std::string text;
  for (const auto& map : document.maps) {
    THROUGHLINE_TRY(columns, data::loadFeedback(workspace, *map, {.withPlaces = true}));
    text += bytesOf(columns);
    for (const auto* places : {&columns.responses.place, &columns.rows.place}) {
      THROUGHLINE_TRY(rows, data::rowsAt(workspace, *places));
      for (const auto& row : rows)
        text += row.respondent + "|" + row.comment + "|" + (row.day ? row.day->text() : "") + "\n";
    }
    for (const auto& touchpoint : map->touchpoints) {
      THROUGHLINE_TRY(values, data::metricValues(workspace, touchpoint->id));
      for (const auto& value : values)
        text += value.metric + std::to_string(value.value) + value.first.text() + value.last.text() +
                std::to_string(value.n.value_or(-1)) + "\n";
    }
  }
  THROUGHLINE_TRY(sources, data::sources(workspace));
  for (const auto& source : sources) {
    THROUGHLINE_TRY(rejections, data::rejections(workspace, source.id));
    for (const auto& rejection : rejections)
      text += rejection.column + rejection.text + std::to_string(rejection.line) + "\n";
  }
  return text;
}

Result<Workspace> look(const std::filesystem::path& file, const test::WorkspaceFolder& folder) {
  auto options = folder.options();
  options.readOnly = true;
  return Workspace::open(file, options);
}

/// Something in each of the tables that belong to no source.
void addRemarks(Workspace& workspace) {
  const std::int64_t row = (std::int64_t{1} << workspace::rowIdBits) + 1;
  const auto document = workspace.document();
  const auto touchpoint = document->maps[0]->touchpoints[0]->id;
  const auto theme = data::addTheme(workspace, "Waiting", "w");
  bool ok = theme.ok() && data::addTheme(workspace, "Price", "").ok();
  ok = ok && data::setTagged(workspace, *theme, std::vector<std::int64_t>{row, row + 1}, true).ok();
  ok = ok && data::keepQuote(workspace, row, model::NoteId{{1, 2}}).ok();
  ok = ok &&
       data::keepFollowUp(workspace, {.row = row, .touchpoint = touchpoint, .owner = "Ana", .outcome = "called"}).ok();
  ok = ok && data::saveView(workspace, {.name = "Spring", .filter = {}}).ok();
  workspace::Transaction transaction(workspace.database());
  ok = ok && transaction.begun().ok() && data::rememberForgotten(workspace.database(), "nobody").ok() &&
       transaction.commit().ok();
  QTest::qVerify(ok && workspace.check({}).ok(), "remarks", "", __FILE__, __LINE__);
}

/// A closed file with every layout, comments, rejected rows, both kinds of missing scores.
std::filesystem::path filledFile(ImportDesk& desk, int rows) {
  const auto generated = [&](const char* name, data::Layout layout) {
    const auto path = desk.folder.file(name);
    QTest::qVerify(tasks::generateFeedback(path, {.rows = rows, .seed = 5, .layout = layout}, {}).ok(), "generate", "",
                   __FILE__, __LINE__);
    QTest::qVerify(desk.import(path).ok(), "import", "", __FILE__, __LINE__);
  };
  generated("long.csv", data::Layout::longRows);
  generated("wide.csv", data::Layout::wide);
  const auto both =
      desk.write("both.csv", "respondent,Website,Payment,overall\n1,5,n/a,9\n2,,4,x\n,n/a,,3\n4,3.25,2,7\n");
  const auto mapping = test::mappingOf(
      "{'layout': 'wide', 'respondent': {'column': 'respondent'}, 'overall': {'column': 'overall', 'scale': 'nps'}, "
      "'touchpoints': [{'column': 'Website', 'scale': 'csat', 'not_met': ['n/a']}, {'column': 'Payment', 'scale': "
      "'csat', 'not_met': ['n/a']}]}");
  QTest::qVerify(desk.import(both, mapping).ok(), "import", "", __FILE__, __LINE__);
  const auto metrics = desk.write("metrics.csv", "touchpoint,metric,value,start,end,n\nDelivery,nps,31,2025-01-01,"
                                                 "2025-01-31,200\nHelpdesk call,frt,4.5,2025-01-01,2025-01-31,90\n");
  QTest::qVerify(desk.import(metrics).ok(), "import", "", __FILE__, __LINE__);
  addRemarks(desk.workspace());
  desk.made = failure(ErrorCode::internal); // closes the file
  return desk.folder.file();
}

std::filesystem::path goldenFile() {
  return std::filesystem::path(THROUGHLINE_SOURCE_DIR) / "tests/golden/workspace/version-1-feedback.journey";
}

} // namespace

class SealedFeedbackTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyFlippedBitThatChangesContentIsNoticed() {
    ImportDesk desk;
    const auto file = filledFile(desk, 40);
    const std::string bytes = test::bytesOf(file);
    const auto content = *test::rawContent(file);
    auto sound = look(file, desk.folder);
    const auto figures = *figuresOf(*sound);
    std::mt19937 random(test::seedOfTrials(11));
    const auto mutated = desk.folder.file("mutated.journey");
    int changed = 0;
    for (int trial = 0; trial < test::trials(250); ++trial) {
      std::string flipped = bytes;
      flipped[random() % flipped.size()] ^= static_cast<char>(1U << (random() % 8));
      test::writeBytes(mutated, flipped);
      const bool same = test::rawContent(mutated) == content;
      auto opened = look(mutated, desk.folder);
      if (same || !opened.ok())
        continue;
      ++changed;
      QVERIFY2(!opened->check({}).ok(), ("trial " + std::to_string(trial)).c_str());
      const auto seen = figuresOf(*opened);
      QVERIFY2(!seen.ok() || *seen == figures, ("figures of trial " + std::to_string(trial)).c_str());
    }
    qInfo("%d flips that changed content and could be opened: all noticed", changed);
    QVERIFY(changed > test::trials(250) / 10);
  }

  void aDamagedTableStaysDamagedWhateverIsWrittenToIt() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    test::changeRaw(file, "UPDATE theme_tag SET theme = 2 WHERE row = (SELECT min(row) FROM theme_tag)");
    auto opened = Workspace::open(file, desk.folder.options());
    QOK(opened);
    QVERIFY(!opened->check({}).ok());
    const std::vector<std::int64_t> row{(std::int64_t{1} << workspace::rowIdBits) + 3};
    QVERIFY(data::setTagged(*opened, 1, row, true).ok());
    QVERIFY(!opened->check({}).ok());
    QVERIFY(data::removeSource(*opened, 2).ok());
    QVERIFY(!opened->check({}).ok());
    QVERIFY(data::themesByRow(*opened).error().code == ErrorCode::recordDamaged);
  }

  void aCopyWithoutFeedbackIsAsSoundAsItsOriginal_data() {
    QTest::addColumn<bool>("sealed");
    QTest::newRow("tables sealed") << true;
    QTest::newRow("tables of before the seals") << false;
  }
  void aCopyWithoutFeedbackIsAsSoundAsItsOriginal() {
    QFETCH(bool, sealed);
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    if (!sealed)
      test::changeRaw(file, "DELETE FROM seal WHERE part = 'table'");
    const auto copied = desk.folder.file("copied.journey");
    {
      auto original = look(file, desk.folder);
      QOK(original);
      QVERIFY(workspace::copyWithoutFeedback(original->database(), copied).ok());
    }
    auto copy = look(copied, desk.folder);
    QOK(copy);
    const auto sound = copy->check({});
    QVERIFY2(sound.ok(), sound.ok() ? "" : test::explain(sound.error()).c_str());
    QCOMPARE(data::themes(*copy)->size(), std::size_t{2});
  }

  /// A file of a build that knew no seals of tables is sound, and has them after the next change.
  void tablesThatWereNeverSealedAreSealedByTheNextChange() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    test::changeRaw(file, "DELETE FROM seal WHERE part = 'table'");
    auto opened = Workspace::open(file, desk.folder.options());
    QOK(opened);
    QVERIFY(opened->check({}).ok());
    QVERIFY(data::saveView(*opened, {.name = "Autumn", .filter = {}}).ok());
    QVERIFY(opened->check({}).ok());
    opened = failure(ErrorCode::internal); // closes the file
    QCOMPARE(test::numberIn(file, "SELECT count(*) FROM seal WHERE part = 'table'"), 9);
    test::changeRaw(file, "UPDATE theme SET name = 'Other' WHERE id = 1");
    auto damaged = look(file, desk.folder);
    QVERIFY(!damaged->check({}).ok());
    QVERIFY(data::themes(*damaged).error().code == ErrorCode::recordDamaged);
  }

  void everyColumnOfEveryTableIsSealed() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    const std::string bytes = test::bytesOf(file);
    const auto mutated = desk.folder.file("mutated.journey");
    for (const std::string table :
         {"source", "source_series", "source_word", "rejected_row", "metric_value", "response", "feedback",
          "column_segment", "block", "seal", "follow_up", "forgotten", "known_name", "last_source", "privacy_salt",
          "quoted_comment", "saved_view", "theme", "theme_tag"}) {
      const auto columns = test::columnsOf(file, table);
      QVERIFY(!columns.empty());
      QVERIFY2(test::numberIn(file, "SELECT count(*) FROM " + table) > 0, table.c_str());
      for (const auto& column : columns) {
        const std::string sql = test::changeOfOneValue(table, column);
        test::writeBytes(mutated, bytes);
        test::changeRaw(mutated, sql);
        if (test::rawContent(mutated) == test::rawContent(file))
          continue; // a constraint refused the change
        auto opened = look(mutated, desk.folder);
        QVERIFY2(!opened.ok() || !opened->check({}).ok(), sql.c_str());
      }
    }
  }

  void aDamagedSegmentIsReadFromTheRowsAndMendedByTheNextWriter() {
    ImportDesk desk;
    const auto file = filledFile(desk, 60);
    const std::string bytes = test::bytesOf(file);
    auto sound = look(file, desk.folder);
    const auto figures = *figuresOf(*sound);
    const auto content = *test::rawContent(file);
    const auto mutated = desk.folder.file("mutated.journey");
    const int segments = static_cast<int>(test::numberIn(file, "SELECT count(*) FROM column_segment"));
    QVERIFY(segments > 30);
    for (int segment = 0; segment < segments; ++segment) {
      test::writeBytes(mutated, bytes);
      const std::string where =
          " WHERE rowid = (SELECT rowid FROM column_segment LIMIT 1 OFFSET " + std::to_string(segment) + ")";
      test::changeRaw(mutated, segment % 3 == 2 ? "DELETE FROM column_segment" + where
                                                : "UPDATE column_segment SET bytes = CAST(substr(bytes, 1, "
                                                  "length(bytes) - 1) || x'07' AS BLOB)" +
                                                      where);
      if (test::rawContent(mutated) == content)
        continue;
      {
        auto looking = look(mutated, desk.folder);
        QVERIFY(!looking->check({}).ok());
        const auto seen = figuresOf(*looking);
        QOK(seen);
        QVERIFY2(*seen == figures, where.c_str());
      }
      auto writing = Workspace::open(mutated, desk.folder.options());
      QCOMPARE(*data::mendSegments(*writing), std::int64_t{1});
      QOK(writing->check({}));
      QCOMPARE(*data::mendSegments(*writing), std::int64_t{0});
    }
  }

  void damagedRowsAreNeverMadeIntoSegments() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    test::changeRaw(file, "UPDATE feedback SET score = 6 - score; UPDATE column_segment SET bytes = x'01' WHERE name "
                          "= 'score'");
    auto opened = look(file, desk.folder);
    QVERIFY(figuresOf(*opened).error().code == ErrorCode::recordDamaged);
  }

  void anUnreadableFailureRuleIsRefused() {
    for (const char* text : {"", "{", "[]", "{\"at_most\":\"2\"}", "{\"at_mos\":2}", "{\"values\":[\"x\"]}"})
      QVERIFY2(!data::seriesRuleFrom(text).ok(), text);
    const data::FailureRule rule{.atMost = 2, .atLeast = 9.5, .values = {1, 7}};
    QVERIFY(data::seriesRuleFrom(data::seriesRuleText(rule, true))->rule == rule);
  }

  void aDoneSourceIsNotRemovedForADamagedMark() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    test::changeRaw(file, "UPDATE source SET state = 0 WHERE id = 1");
    auto opened = Workspace::open(file, desk.folder.options());
    QVERIFY(*opened->database().integer("SELECT count(*) FROM feedback") > 0);
    QVERIFY(!figuresOf(*opened).ok());
    QVERIFY(!opened->check({}).ok());
  }

  void aFileOfVersionOneIsSealedWhenItIsOpened() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::bytesOf(goldenFile()));
    auto looking = look(folder.file(), folder);
    QOK(looking);
    const auto figures = figuresOf(*looking);
    QOK(figures);
    QOK(looking->check({}));
    QVERIFY(test::bytesOf(folder.file()) == test::bytesOf(goldenFile())); // looking wrote nothing
    {
      auto writing = Workspace::open(folder.file(), folder.options());
      QOK(writing);
      QCOMPARE(data::sources(*writing)->size(), std::size_t{4});
      QVERIFY(*figuresOf(*writing) == *figures);
      QOK(writing->check({}));
    }
    // Its segments can be made again as well.
    test::changeRaw(folder.file(), "UPDATE column_segment SET bytes = x'01'");
    auto mending = Workspace::open(folder.file(), folder.options());
    QVERIFY(*figuresOf(*mending) == *figures);
    QVERIFY(*data::mendSegments(*mending) > 30);
    QOK(mending->check({}));
  }

  void aCancelledImportLeavesTheFileAsSmallAsItWas() {
    ImportDesk desk;
    const auto first = desk.folder.file("first.csv");
    const auto second = desk.folder.file("second.csv");
    QOK(tasks::generateFeedback(first, {.rows = 500, .seed = 1, .layout = data::Layout::longRows}, {}));
    QOK(tasks::generateFeedback(second, {.rows = 200'000, .seed = 2, .layout = data::Layout::longRows}, {}));
    QOK(desk.import(first));
    const auto size = std::filesystem::file_size(desk.folder.file());
    std::uintmax_t largest = 0;
    std::atomic<bool> cancel = false;
    const Progress progress{.report =
                                [&](std::int64_t done, std::int64_t total) {
                                  largest = std::max(largest, std::filesystem::file_size(desk.folder.file()));
                                  cancel = done > total / 2;
                                },
                            .cancel = &cancel};
    const auto cancelled = tasks::runImport(desk.workspace(), {.data = second}, desk.ids, progress);
    QVERIFY(!cancelled.ok() && cancelled.error().code == ErrorCode::cancelled);
    QVERIFY(largest > 2 * size);
    QVERIFY2(std::filesystem::file_size(desk.folder.file()) <= size + 20 * 4096,
             std::to_string(std::filesystem::file_size(desk.folder.file()) - size).c_str());
    QOK(desk.workspace().check({}));
  }

  void aSnapshotWithoutFeedbackIsSound() {
    ImportDesk desk;
    const auto file = filledFile(desk, 20);
    auto options = desk.folder.options();
    options.keepSnapshots = false;
    auto opened = Workspace::open(file, options);
    const auto taken = workspace::takeSnapshot(opened->database(), opened->path(),
                                               {.dataFolder = desk.folder.dataFolder(), .completeUpTo = 1000});
    QOK(taken);
    auto copy = look((*taken)->file, desk.folder);
    QOK(copy->check({}));
    QOK(figuresOf(*copy));
  }
};

THROUGHLINE_TEST(SealedFeedbackTest)
#include "sealed_feedback_test.moc"
