#include "core/tasks/put_back.h"

#include "core/data/comments/themes.h"
#include "core/data/sources/column_change.h"
#include "core/tasks/privacy_task.h"
#include "core/workspace/schema.h"
#include "core/workspace/seals.h"
#include "core/workspace/snapshots.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using namespace throughline::tasks;
using test::explain;
using test::ImportDesk;

namespace {

/// Answers of people from .. to, each with its own marks and a comment; one of them may have changed its mind.
std::string spokenWeek(int from, int to, int changed = -1) {
  std::string text = "Respondent ID,Date,Shop,Hotline,Overall satisfaction,Comments\n";
  for (int at = from; at < to; ++at)
    text += "S" + std::to_string(at) + ",2026-03-" + std::to_string(10 + at % 18) + "," + std::to_string(1 + at % 5) +
            "," + std::to_string(1 + (at + 2) % 5) + "," + std::to_string(at == changed ? 1 : 1 + (at * 3) % 5) +
            ",said by S" + std::to_string(at) + "\n";
  return text;
}

std::string weekOfSteps(int from, int to) {
  std::string text = "Customer,Step,Score,Comment\n";
  for (int at = from; at < to; ++at)
    for (const char* step : {"Shop", "Hotline"})
      text += "S" + std::to_string(at) + "," + step + "," + std::to_string(1 + at % 5) + ",fine\n";
  return text;
}

constexpr const char* stepMapping = R"({'layout': 'long', 'respondent': {'column': 'Customer'},
  'touchpoint': {'column': 'Step'}, 'score': {'column': 'Score', 'scale': {'low': 1, 'high': 5}},
  'comment': {'column': 'Comment'}})";

/// What every table of sources and feedback holds, text by text.
std::string rowsOfFeedback(ImportDesk& desk) {
  std::string all;
  for (const std::string table :
       {"source", "source_series", "source_word", "rejected_row", "block", "response", "feedback", "theme_tag"}) {
    auto rows = desk.workspace().database().prepare("SELECT * FROM " + table + " ORDER BY 1, 2");
    for (auto more = rows->step(); more.ok() && *more; more = rows->step()) {
      for (int column = 0; column < rows->columns(); ++column)
        all += std::string(rows->text(column)) + '\t';
      all += '\n';
    }
  }
  return all;
}

} // namespace

/// A source that took the place of another goes, and the other is there again.
class PutBackTest : public QObject {
  Q_OBJECT

  static Result<ImportSummary> import(ImportDesk& desk, const std::string& name, const std::string& text,
                                      Again again = Again::update, const char* mapping = nullptr) {
    ImportRequest request{.data = desk.write(name, text), .mapping = {}, .mapTitle = {}, .again = again};
    if (mapping != nullptr)
      request.mapping = test::mappingOf(mapping);
    return runImport(desk.workspace(), request, desk.ids, {});
  }
  static std::string reasonOf(const Result<PuttingBack>& refused) {
    return refused.ok() ? std::string("done") : refused.error().fact(Fact::detail);
  }
  static std::int64_t rowOf(ImportDesk& desk, const std::string& respondent) {
    return *desk.workspace().database().integer("SELECT id FROM response WHERE respondent = '" + respondent + "'");
  }

private Q_SLOTS:
  void everythingIsAsItWasBefore_data() {
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<int>("again");
    QTest::addColumn<bool>("inRows");
    const auto bytes = [](const std::string& text) { return QByteArray::fromStdString(text); };
    QTest::newRow("updated") << bytes(spokenWeek(0, 30)) << bytes(spokenWeek(10, 50, 12)) << int(Again::update)
                             << false;
    QTest::newRow("replaced") << bytes(spokenWeek(0, 30)) << bytes(spokenWeek(200, 230)) << int(Again::replace)
                              << false;
    QTest::newRow("a row per answer") << bytes(weekOfSteps(0, 20)) << bytes(weekOfSteps(0, 35)) << int(Again::update)
                                      << true;
  }
  void everythingIsAsItWasBefore() {
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(int, again);
    QFETCH(bool, inRows);
    ImportDesk desk;
    const char* mapping = inRows ? stepMapping : nullptr;
    QOK(import(desk, "one.csv", first.toStdString(), Again::update, mapping));
    const auto before = rowsOfFeedback(desk);
    QOK(import(desk, "two.csv", second.toStdString(), static_cast<Again>(again), mapping));
    const auto replaced = data::sources(desk.workspace())->front().replaced;
    QVERIFY(replaced && replaced->id == 1 && replaced->name == "one.csv");
    QCOMPARE(replaced->updated, static_cast<Again>(again) == Again::update);
    const auto after = rowsOfFeedback(desk);

    const auto plan = planPutBack(desk.workspace(), 2);
    QOK(plan);
    QCOMPARE(rowsOfFeedback(desk), after); // looking changes nothing
    const auto done = putBack(desk.workspace(), 2);
    QOK(done);
    QCOMPARE(rowsOfFeedback(desk), before);
    QCOMPARE(done->after.n, plan->after.n);
    QCOMPARE(done->returns.name, std::string("one.csv"));
    QOK(workspace::checkFeedback(desk.workspace().database(), {}));
    // The newer file can be imported again, under a number of its own.
    const auto once = import(desk, "two.csv", second.toStdString(), static_cast<Again>(again), mapping);
    QOK(once);
    QCOMPARE(once->source, std::int64_t(3));
  }
  void whatIsSaidBeforeIsWhatIsThereAfterwards() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QOK(import(desk, "two.csv", spokenWeek(0, 50, 7)));
    const auto plan = planPutBack(desk.workspace(), 2);
    QOK(plan);
    QCOMPARE(plan->leaves.responses, std::int64_t(50));
    QCOMPARE(plan->returns.responses, std::int64_t(30));
    QCOMPARE(plan->before.n, std::int64_t(50));
    QCOMPARE(plan->after.n, std::int64_t(30));
    double sum = 0;
    for (int at = 0; at < 30; ++at)
      sum += 1 + at * 3 % 5;
    QVERIFY(std::abs(*plan->after.mean - sum / 30) < 1e-12);
  }
  void stepsBackGoOneByOne() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 20)));
    QOK(import(desk, "two.csv", spokenWeek(0, 30)));
    QOK(import(desk, "three.csv", spokenWeek(0, 40)));
    QOK(putBack(desk.workspace(), 3));
    QCOMPARE(data::sources(desk.workspace())->front().name, std::string("two.csv"));
    QOK(putBack(desk.workspace(), 2));
    QCOMPARE(desk.load().responses.count, std::size_t(20));
    QCOMPARE(reasonOf(putBack(desk.workspace(), 1)), std::string(replacedNothing));
  }
  void howAColumnIsReadComesBackToo() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QOK(desk.workspace().keepSnapshot());
    const data::ColumnChange turn{.column = "Hotline", .ends = {}, .lowerIsBetter = true, .failure = {}};
    QOK(data::changeColumn(desk.workspace().database(), 1, turn));
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    QOK(putBack(desk.workspace(), 2));
    const auto columns = desk.load();
    QVERIFY(desk.column(columns, "Hotline").scale.lowerIsBetter);
  }
  void tagsStayWithTheirAnswers() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    auto& workspace = desk.workspace();
    const auto theme = data::addTheme(workspace, "Waiting", "w");
    QOK(theme);
    const auto tag = [&](const char* who) {
      return data::setTagged(workspace, *theme, std::vector<std::int64_t>{rowOf(desk, who)}, true);
    };
    QOK(tag("S3"));  // its answer goes with the first import, and the tag with it
    QOK(tag("S22")); // its answer is in both
    QOK(import(desk, "two.csv", spokenWeek(20, 60), Again::replace));
    QOK(tag("S25"));
    QOK(tag("S55")); // only in the second
    const auto done = putBack(workspace, 2);
    QOK(done);
    QCOMPARE(done->remarks, std::int64_t(1));
    for (const char* who : {"S3", "S22", "S25"})
      QCOMPARE(*workspace.database().integer("SELECT count(*) FROM theme_tag WHERE row = " +
                                             std::to_string(rowOf(desk, who))),
               std::int64_t(1));
    QCOMPARE(*workspace.database().integer("SELECT count(*) FROM theme_tag"), std::int64_t(3));
  }
  /// Nobody says who answered: an answer is the same where all of its row is, and rows that are alike keep their order.
  void tagsOfAnswersWithoutAKeyStayWithThem() {
    const auto keyless = [](int from, int to) {
      std::string text = "Date,Shop,Hotline,Overall satisfaction,Comments\n";
      for (int at = from; at < to; ++at)
        text += "2026-03-10," + std::to_string(1 + at % 5) + "," + std::to_string(1 + (at + 2) % 5) + "," +
                std::to_string(1 + (at * 3) % 5) +
                (at % 2 == 0 ? ",same words\n" : ",said " + std::to_string(at) + "\n");
      return text;
    };
    ImportDesk desk;
    QOK(import(desk, "one.csv", keyless(0, 30)));
    auto& workspace = desk.workspace();
    const auto theme = data::addTheme(workspace, "Waiting", "w");
    QOK(theme);
    const auto row = [](std::int64_t source, std::int64_t record) { return (source << workspace::rowIdBits) + record; };
    const auto tag = [&](std::int64_t source, std::int64_t record) {
      return data::setTagged(workspace, *theme, std::vector<std::int64_t>{row(source, record)}, true);
    };
    const auto tagged = [&](std::int64_t which) {
      return *workspace.database().integer("SELECT count(*) FROM theme_tag WHERE row = " + std::to_string(which));
    };
    QOK(tag(1, 2));  // only in the first: goes with it, and comes back
    QOK(tag(1, 24)); // in both
    QOK(tag(1, 23)); // the third of equal rows: it stays with the third
    QOK(import(desk, "two.csv", keyless(20, 60), Again::replace));
    QCOMPARE(*workspace.database().integer("SELECT count(*) FROM theme_tag"), std::int64_t(2));
    QCOMPARE(tagged(row(2, 4)), std::int64_t(1)); // and not another answer of that day
    QCOMPARE(tagged(row(2, 23)), std::int64_t(1));
    QOK(tag(2, 40)); // only in the second
    const auto done = putBack(workspace, 2);
    QOK(done);
    QCOMPARE(done->remarks, std::int64_t(1));
    QCOMPARE(tagged(row(1, 2)), std::int64_t(1));
    QCOMPARE(tagged(row(1, 23)), std::int64_t(1));
    QCOMPARE(tagged(row(1, 24)), std::int64_t(1));
    QCOMPARE(*workspace.database().integer("SELECT count(*) FROM theme_tag"), std::int64_t(3));
  }
  void whoWasForgottenStaysForgotten() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    // A snapshot that could not be rewritten then, and is there again.
    const auto kept = workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder())->front().file;
    const auto bytes = test::bytesOf(kept);
    QOK(forgetRespondent(
        desk.workspace(),
        {.respondent = "S4", .dataFolder = desk.folder.dataFolder(), .cacheFolder = desk.folder.path() / "cache"}, {}));
    test::writeBytes(kept, bytes);
    const auto done = putBack(desk.workspace(), 2);
    QOK(done);
    QCOMPARE(done->forgotten, std::int64_t(1));
    QCOMPARE(desk.load().responses.count, std::size_t(29));
    QCOMPARE(*desk.workspace().database().integer("SELECT count(*) FROM response WHERE respondent = 'S4'"),
             std::int64_t(0));
    QOK(workspace::checkFeedback(desk.workspace().database(), {}));
  }
  void whatCannotBePutBackIsRefusedWithItsReason() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QCOMPARE(reasonOf(planPutBack(desk.workspace(), 1)), std::string(replacedNothing));
    const auto none = planPutBack(desk.workspace(), 9);
    QVERIFY(!none.ok() && none.error().code == ErrorCode::sourceNotFound);
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    const auto before = rowsOfFeedback(desk);
    QOK(workspace::purgeSnapshots(desk.folder.file(), desk.folder.dataFolder()));
    QCOMPARE(reasonOf(putBack(desk.workspace(), 2)), std::string(noSnapshot));
    QCOMPARE(rowsOfFeedback(desk), before);
  }
  void aFileThatIsThereAgainIsNotPutBackBesideItself() {
    ImportDesk desk;
    const auto one = spokenWeek(0, 30);
    QOK(import(desk, "one.csv", one));
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    QOK(import(desk, "one.csv", one, Again::both));
    const auto before = rowsOfFeedback(desk);
    const auto refused = putBack(desk.workspace(), 2);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::alreadyImported);
    QCOMPARE(rowsOfFeedback(desk), before);
  }
  void theSnapshotBeforeAnImportStaysHoweverMuchIsEditedAfterwards() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    for (int step = 0; step < 12; ++step) {
      QOK(data::addTheme(desk.workspace(), "Theme " + std::to_string(step), ""));
      QOK(desk.workspace().keepSnapshot());
    }
    const auto back = putBack(desk.workspace(), 2);
    QVERIFY2(back.ok(), back.ok() ? "" : explain(back.error()).c_str());
    QCOMPARE(data::sources(desk.workspace())->front().name, std::string("one.csv"));
  }
  void aSnapshotThatWasTamperedWithIsNotUsed() {
    ImportDesk desk;
    QOK(import(desk, "one.csv", spokenWeek(0, 30)));
    QOK(import(desk, "two.csv", spokenWeek(0, 50)));
    const auto before = rowsOfFeedback(desk);
    const auto snapshots = workspace::snapshotsOf(desk.folder.file(), desk.folder.dataFolder());
    QCOMPARE(snapshots->size(), std::size_t(1));
    for (const auto& kept : *snapshots) {
      auto bytes = test::bytesOf(kept.file);
      for (std::size_t at = bytes.find("said by S7"); at != std::string::npos; at = bytes.find("said by S7", at + 1))
        bytes[at + 9] = '8';
      test::writeBytes(kept.file, bytes);
    }
    const auto refused = putBack(desk.workspace(), 2);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::recordDamaged);
    QCOMPARE(rowsOfFeedback(desk), before);
  }
};

THROUGHLINE_TEST(PutBackTest)
#include "put_back_test.moc"
