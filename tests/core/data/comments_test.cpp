#include "core/data/comments/comment_index.h"
#include "core/data/comments/follow_ups.h"
#include "core/data/comments/themes.h"
#include "core/data/sources/sources.h"
#include "core/model/look_up.h"
#include "core/tasks/comments_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

using namespace throughline;
using test::explain;
using test::ImportDesk;

namespace {

constexpr const char* shopSurvey = "Respondent ID,Date,Shop,Delivery,Overall satisfaction,Comment\n"
                                   "A1,2026-03-01,5,1,2,The delivery was late\n"
                                   "A2,2026-03-02,4,2,3,Café next door; très bien\n"
                                   "A3,2026-03-03,5,5,5,\n"
                                   "A4,2026-03-04,1,5,4,=HYPERLINK(\"x\") late again\n"
                                   "A5,2026-03-05,3,4,4,配送が遅いです\n";

constexpr const char* shopMapping = R"({'layout': 'wide', 'respondent': {'column': 'Respondent ID'},
  'time': {'column': 'Date', 'format': 'yyyy-MM-dd'}, 'comment': {'column': 'Comment'},
  'overall': {'column': 'Overall satisfaction', 'scale': {'low': 1, 'high': 5}},
  'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}},
                  {'column': 'Delivery', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]})";

std::vector<std::int64_t> found(ImportDesk& desk, const std::string& typed) {
  const auto state = data::commentsState(desk.workspace().database());
  auto index = data::CommentIndex::open(*state, desk.folder.path() / "cache");
  if (!index.ok() || !*index)
    qFatal("there is no index");
  std::vector<std::int64_t> records;
  const auto rows = (*index)->search(typed);
  if (!rows.ok())
    qFatal("%s", explain(rows.error()).c_str());
  for (const std::int64_t row : *rows)
    records.push_back(data::recordOfRow(row));
  return records;
}

using Records = std::vector<std::int64_t>;

} // namespace

/// Comments: found, tagged, followed up.
class CommentsTest : public QObject {
  Q_OBJECT

  static void importShop(ImportDesk& desk) {
    QOK(desk.import(desk.write("shop.csv", shopSurvey), test::mappingOf(shopMapping)));
  }
  static std::int64_t rowOf(std::int64_t record) { return (std::int64_t{1} << 40) + record; }

private Q_SLOTS:
  void whatIsTypedBecomesAQuery() {
    QCOMPARE(data::queryOf("late"), std::string("\"late\"*"));
    QCOMPARE(data::queryOf("  late  again "), std::string("\"late\"* AND \"again\"*"));
    QCOMPARE(data::queryOf("\"very late\" -cheap"), std::string("(\"very late\") NOT (\"cheap\"*)"));
    QCOMPARE(data::queryOf("NEAR( OR"), std::string("\"NEAR(\"* AND \"OR\"*"));
    QCOMPARE(data::queryOf("-cheap"), std::string());
    QCOMPARE(data::queryOf(" \"\" "), std::string());
  }

  /// Nobody else writes an index: a drive that knows no locks can hold it.
  void anIndexNeedsNoLocks() {
    ImportDesk desk;
    const auto place = desk.folder.path() / "cache";
    auto draft = data::CommentIndexDraft::begin(*data::commentsState(desk.workspace().database()), place);
    QOK(draft);
    QOK(draft->add({{.row = 1, .text = "late"}}));
    int looked = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(place)) {
      if (!entry.is_regular_file())
        continue;
      const int file = ::open(entry.path().c_str(), O_RDWR | O_CLOEXEC);
      struct flock question {
        .l_type = F_WRLCK, .l_whence = SEEK_SET
      };
      QVERIFY(file >= 0 && ::fcntl(file, F_OFD_GETLK, &question) == 0);
      QVERIFY2(question.l_type == F_UNLCK, entry.path().c_str());
      ::close(file);
      ++looked;
    }
    QVERIFY(looked > 0);
  }

  void commentsAreFoundByTheirWords() {
    ImportDesk desk;
    importShop(desk);
    const auto built = data::CommentIndex::build(desk.workspace(), {}, desk.folder.path() / "cache");
    QOK(built);
    QCOMPARE(*built, std::int64_t{4});
    QCOMPARE(found(desk, "late"), (Records{1, 4}));
    QCOMPARE(found(desk, "LAT"), (Records{1, 4}));
    QCOMPARE(found(desk, "late -again"), (Records{1}));
    QCOMPARE(found(desk, "\"was late\""), (Records{1}));
    QCOMPARE(found(desk, "cafe tres"), (Records{2}));
    QCOMPARE(found(desk, "遅い"), (Records{5}));
    QCOMPARE(found(desk, "ate"), Records{});
  }

  void matchesAreMarkedWhereTheyStand() {
    auto marker = data::MatchMarker::make("tres caf");
    QOK(marker);
    const std::string text = "Café next door; très bien";
    const auto spans = marker->spans(text);
    QCOMPARE(spans.size(), std::size_t{2});
    QCOMPARE(text.substr(spans[0].begin, spans[0].end - spans[0].begin), std::string("Café"));
    QCOMPARE(text.substr(spans[1].begin, spans[1].end - spans[1].begin), std::string("très"));
    auto kana = data::MatchMarker::make("遅い");
    const auto late = kana->spans("配送が遅いです");
    QVERIFY(!late.empty());
    QCOMPARE(late.front().begin, std::string("配送が").size());
    QCOMPARE(late.back().end, std::string("配送が遅い").size());
  }

  void anIndexOfAnotherStateIsNotUsed() {
    ImportDesk desk;
    importShop(desk);
    const auto cache = desk.folder.path() / "cache";
    QOK(data::CommentIndex::build(desk.workspace(), {}, cache));
    const auto before = *data::commentsState(desk.workspace().database());
    QOK(data::removeSource(desk.workspace(), 1));
    const auto after = *data::commentsState(desk.workspace().database());
    QVERIFY(!data::CommentIndex::open(after, cache)->has_value());
    QOK(data::CommentIndex::build(desk.workspace(), {}, cache));
    QVERIFY(data::CommentIndex::open(after, cache)->has_value());
    QVERIFY(!data::CommentIndex::open(before, cache)->has_value());
  }

  void whatIsNoIndexIsBuiltAgain() {
    ImportDesk desk;
    importShop(desk);
    const auto cache = desk.folder.path() / "cache";
    QOK(data::CommentIndex::build(desk.workspace(), {}, cache));
    const auto state = *data::commentsState(desk.workspace().database());
    for (const auto& file : std::filesystem::directory_iterator(cache / "comments"))
      test::writeBytes(file.path(), "no database");
    const auto opened = data::CommentIndex::open(state, cache);
    QOK(opened);
    QVERIFY(!opened->has_value());
  }

  void themesCountFailuresWhereTheyHappened() {
    ImportDesk desk;
    importShop(desk);
    auto& workspace = desk.workspace();
    const auto slow = data::addTheme(workspace, "Slow", "s");
    QOK(slow);
    QVERIFY(!data::addTheme(workspace, "Slow", "").ok());
    QVERIFY(!data::addTheme(workspace, "Staff", "s").ok());
    QVERIFY(!data::addTheme(workspace, "Staff", "st").ok());
    const std::vector<std::int64_t> rows{rowOf(1), rowOf(2), rowOf(4)};
    QOK(data::setTagged(workspace, *slow, rows, true));
    QOK(data::setTagged(workspace, *slow, rows, true));
    const auto delivery = *model::touchpointNamed(desk.map(), "Delivery");
    const auto counts = *data::themeCounts(workspace);
    const auto here = std::ranges::find(counts, delivery, &data::ThemeCount::touchpoint);
    QVERIFY(here != counts.end());
    QCOMPARE(here->responses, std::int64_t{3});
    QCOMPARE(here->failed, std::int64_t{2});
    QOK(data::setTagged(workspace, *slow, std::vector<std::int64_t>{rowOf(4)}, false));
    QCOMPARE(data::themesByRow(workspace)->size(), std::size_t{2});
    QOK(data::removeSource(workspace, 1));
    QVERIFY(data::themesByRow(workspace)->empty());
    QOK(data::removeTheme(workspace, *slow));
    QVERIFY(data::themes(workspace)->empty());
    QVERIFY(workspace.check({}).ok());
  }

  void tagsStayWhenTheSurveyComesAgain() {
    ImportDesk desk;
    importShop(desk);
    auto& workspace = desk.workspace();
    const auto slow = data::addTheme(workspace, "Slow", "s");
    QOK(data::setTagged(workspace, *slow, std::vector<std::int64_t>{rowOf(1), rowOf(4)}, true));
    std::string later = shopSurvey;
    const auto second = later.find("A2,");
    later.erase(second, later.find("A3,") - second); // the rows move up by one
    later += "A6,2026-03-06,2,2,2,New\n";
    const auto again = desk.import(desk.write("later.csv", later), test::mappingOf(shopMapping));
    QOK(again);
    QVERIFY(again->earlier && again->earlier->tookItsPlace);
    const auto late = tasks::findComments(workspace, {.theme = "Slow"}, {});
    QOK(late);
    QCOMPARE(late->size(), std::size_t{2});
    QCOMPARE(late->front().response.respondent, std::string("A1"));
    QCOMPARE(late->back().response.respondent, std::string("A4"));
    QCOMPARE(late->back().response.source, std::int64_t{2});
    QVERIFY(workspace.check({}).ok());
  }

  /// The newer export has an id for each answer, the older had none: person, day and comment tell which it is.
  void tagsStayWhereAnswersHaveAnIdOfTheirOwnNow() {
    ImportDesk desk;
    importShop(desk);
    auto& workspace = desk.workspace();
    const auto slow = data::addTheme(workspace, "Slow", "s");
    QOK(data::setTagged(workspace, *slow, std::vector<std::int64_t>{rowOf(1), rowOf(4)}, true));
    std::string later;
    int number = 0;
    for (std::size_t at = 0, end = 0; at < std::string_view(shopSurvey).size(); at = end + 1) {
      end = std::string_view(shopSurvey).find('\n', at);
      later += (number == 0 ? "Response" : "R" + std::to_string(number)) + "," +
               std::string(std::string_view(shopSurvey).substr(at, end - at)) + "\n";
      ++number;
    }
    auto mapping = test::mappingOf(shopMapping);
    mapping.response = data::ColumnName(std::string("Response"));
    const auto again = tasks::runImport(
        workspace,
        {.data = desk.write("ids.csv", later), .mapping = mapping, .mapTitle = {}, .again = tasks::Again::replace},
        desk.ids, {});
    QOK(again);
    const auto late = tasks::findComments(workspace, {.theme = "Slow"}, {});
    QOK(late);
    QCOMPARE(late->size(), std::size_t{2});
    QCOMPARE(late->front().response.respondent, std::string("A1"));
    QCOMPARE(late->back().response.respondent, std::string("A4"));
    QCOMPARE(late->back().response.source, std::int64_t{2});
  }

  /// Nobody says who it was: rows in which only a score was changed are known by the rest of what they hold.
  void tagsOfAnswersWithoutANameStayWhereTheirScoreIsChanged() {
    const auto table = [](const std::vector<std::string>& rows) {
      std::string text = "Day,Shop,Delivery,Overall,Comment,Channel\n";
      for (const auto& row : rows)
        text += row + "\n";
      for (int row = 0; row < 40; ++row)
        text += "2026-04-" + std::to_string(10 + row % 18) + "," + std::to_string(1 + row % 5) + "," +
                std::to_string(1 + (row + 1) % 5) + "," + std::to_string(1 + (row + 2) % 5) + ",,web\n";
      return text;
    };
    const auto mapping = test::mappingOf(R"({'layout': 'wide', 'time': {'column': 'Day', 'format': 'yyyy-MM-dd'},
      'comment': {'column': 'Comment'}, 'channel': {'column': 'Channel'},
      'overall': {'column': 'Overall', 'scale': {'low': 1, 'high': 5}},
      'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]})");
    ImportDesk desk;
    QOK(desk.import(desk.write("one.csv", table({"2026-03-01,1,4,2,late again,web", "2026-03-02,2,4,2,late,shop",
                                                 "2026-03-02,3,4,2,late,shop", "2026-03-03,2,4,2,gone,web",
                                                 "2026-03-04,2,1,1,,web"})),
                    mapping));
    auto& workspace = desk.workspace();
    const auto slow = data::addTheme(workspace, "Slow", "s");
    QOK(data::setTagged(workspace, *slow, std::vector<std::int64_t>{rowOf(1), rowOf(3), rowOf(4), rowOf(5)}, true));
    // The first went down by a row, both of the second day were changed, one is not there, one has no comment.
    const auto again = tasks::runImport(
        workspace,
        {.data = desk.write(
             "two.csv", table({"2026-02-01,5,5,5,new,shop", "2026-03-02,4,4,5,late,shop", "2026-03-02,5,4,4,late,shop",
                               "2026-03-01,5,4,5,late again,web", "2026-03-04,5,1,1,,web"})),
         .mapping = mapping,
         .mapTitle = {},
         .again = tasks::Again::replace},
        desk.ids, {});
    QOK(again);
    const auto late = tasks::findComments(workspace, {.theme = "Slow"}, {});
    QOK(late);
    QCOMPARE(late->size(), std::size_t{2});
    QCOMPARE(late->front().response.record, std::int64_t{3});
    QCOMPARE(late->back().response.record, std::int64_t{4});
    const auto lost = std::ranges::find(again->remarks, data::ImportRemarkKind::remarksLost, &data::ImportRemark::kind);
    QVERIFY(lost != again->remarks.end());
    QCOMPARE(lost->count, std::int64_t{2});
  }

  /// Columns and words in another order are the same answers.
  void tagsStayWhereColumnsComeInAnotherOrder() {
    const std::string first = "Shop,Delivery,Overall,Comment,Channel\n1,4,2,late again,web\n5,4,5,fine,shop\n";
    const std::string second = "Delivery,Channel,Shop,Overall,Comment\n4,shop,5,5,fine\n4,web,1,2,late again\n";
    const auto mapping = test::mappingOf(R"({'layout': 'wide', 'comment': {'column': 'Comment'},
      'channel': {'column': 'Channel'}, 'overall': {'column': 'Overall', 'scale': {'low': 1, 'high': 5}},
      'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]})");
    ImportDesk desk;
    QOK(desk.import(desk.write("one.csv", first), mapping));
    const auto slow = data::addTheme(desk.workspace(), "Slow", "s");
    QOK(data::setTagged(desk.workspace(), *slow, std::vector<std::int64_t>{rowOf(1)}, true));
    const auto again = tasks::runImport(
        desk.workspace(),
        {.data = desk.write("two.csv", second), .mapping = mapping, .mapTitle = {}, .again = tasks::Again::replace},
        desk.ids, {});
    QOK(again);
    const auto late = tasks::findComments(desk.workspace(), {.theme = "Slow"}, {});
    QOK(late);
    QCOMPARE(late->size(), std::size_t{1});
    QCOMPARE(late->front().response.record, std::int64_t{2});
  }

  void commentsAreNarrowedDown() {
    ImportDesk desk;
    importShop(desk);
    const auto cache = desk.folder.path() / "cache";
    const auto count = [&](tasks::CommentsWanted wanted) {
      wanted.cacheFolder = cache;
      const auto comments = tasks::findComments(desk.workspace(), wanted, {});
      return comments.ok() ? static_cast<int>(comments->size()) : -1;
    };
    QCOMPARE(count({}), 4);
    QCOMPARE(count({.search = "late"}), 2);
    QCOMPARE(count({.failed = true}), 3);
    QCOMPARE(count({.touchpoint = "Delivery", .failed = true}), 2);
    QCOMPARE(count({.search = "late", .touchpoint = "Delivery", .failed = true}), 1);
    QCOMPARE(count({.touchpoint = "Nowhere"}), -1);
    QCOMPARE(count({.theme = "Nothing"}), -1);
  }

  void whatWasNotResolvedIsFollowedUp() {
    ImportDesk desk;
    importShop(desk);
    auto& workspace = desk.workspace();
    auto open = data::unresolvedFailures(workspace, {}, {});
    QOK(open);
    QCOMPARE(open->size(), std::size_t{3});
    auto& first = open->front().followUp;
    first.owner = "@Ann";
    first.due = Date{20'600};
    QOK(data::keepFollowUp(workspace, first));
    const auto csv = tasks::followUpCsv(workspace, {}, {});
    QOK(csv);
    QVERIFY2(csv->find("1,1,A1,2026-03-01,Delivery,,1,The delivery was late,'@Ann,2026-05-27,\n") != std::string::npos,
             csv->c_str());
    QVERIFY2(csv->find("\"'=HYPERLINK(\"\"x\"\") late again\"") != std::string::npos, csv->c_str());
    first.outcome = "Called back";
    QOK(data::keepFollowUp(workspace, first));
    QCOMPARE(data::unresolvedFailures(workspace, {}, {})->size(), std::size_t{2});
    QCOMPARE(data::unresolvedFailures(workspace, {.touchpoints = {}, .closedToo = true}, {})->size(), std::size_t{3});
    QVERIFY(workspace.check({}).ok());
  }
};

THROUGHLINE_TEST(CommentsTest)
#include "comments_test.moc"
