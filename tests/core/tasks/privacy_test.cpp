#include "core/data/comments/comment_index.h"
#include "core/data/comments/quotes.h"
#include "core/data/comments/themes.h"
#include "core/data/sources/sources.h"
#include "core/edit/note_edits.h"
#include "core/model/look_up.h"
#include "core/tasks/privacy_task.h"
#include "core/workspace/snapshots.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using test::explain;
using test::ImportDesk;

namespace {

constexpr const char* key = "KUNDE-4711";
constexpr const char* secret = "My neighbour Xaver opened the parcel";

/// A survey in which one person answers twice, with a segment of their own and an answer that is rejected.
std::string survey(bool withThem) {
  std::string text = "Customer,Date,Shop,Delivery,Overall,Town,Comment\n";
  for (int at = 0; at < 60; ++at)
    text += "C" + std::to_string(at) + ",2026-03-0" + std::to_string(1 + at % 9) + "," + std::to_string(1 + at % 5) +
            "," + std::to_string(1 + (at + 2) % 5) + "," + std::to_string(1 + at % 5) + ",Bern,fine " +
            std::to_string(at) + "\n";
  if (withThem)
    text += std::string(key) + ",2026-03-03,1,nine " + key + ",2,Zwickerlingen," + secret + "\n" + key +
            ",2026-03-04,2,1,3,Bern,once more\n";
  return text;
}

constexpr const char* customerMapping = R"({'layout': 'wide', 'respondent': {'column': 'Customer'},
  'time': {'column': 'Date', 'format': 'yyyy-MM-dd'}, 'comment': {'column': 'Comment'}, 'segments': ['Town'],
  'overall': {'column': 'Overall', 'scale': {'low': 1, 'high': 5}},
  'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}},
                  {'column': 'Delivery', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]})";

constexpr const char* longMapping = R"({'layout': 'long', 'respondent': {'column': 'Customer'},
  'touchpoint': {'column': 'Step'}, 'score': {'column': 'Score', 'scale': {'low': 1, 'high': 5}},
  'comment': {'column': 'Comment'}})";

std::string longSurvey() {
  std::string text = "Customer,Step,Score,Comment\n";
  for (int at = 0; at < 40; ++at)
    text += std::to_string(100 + at) + "," + (at % 2 == 0 ? "Shop" : "Delivery") + "," + std::to_string(1 + at % 5) +
            ",fine\n";
  return text + "4711,Shop,1," + secret + "\n";
}

/// All files below a folder that hold the bytes.
QStringList filesWith(const std::filesystem::path& folder, const std::string& bytes) {
  QStringList files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file() && entry.path().extension() != ".csv" &&
        test::bytesOf(entry.path()).find(bytes) != std::string::npos)
      files << QString::fromStdString(entry.path().string());
  return files;
}

} // namespace

/// A customer is forgotten, or never taken in.
class PrivacyTest : public QObject {
  Q_OBJECT

  static tasks::ForgetRequest request(const ImportDesk& desk, const std::string& respondent) {
    return {
        .respondent = respondent, .dataFolder = desk.folder.dataFolder(), .cacheFolder = desk.folder.path() / "cache"};
  }

  /// Their comment hangs on the map as a quote, is edited and is tagged; snapshots and the index of comments know it.
  static void useComment(ImportDesk& desk) {
    auto& workspace = desk.workspace();
    const std::int64_t row = (std::int64_t{1} << 40) + 61;
    const auto note = desk.ids.make<model::NoteId>();
    QOK(data::keepQuote(workspace, row, note));
    const auto before = *workspace.document();
    const auto shop = *model::touchpointNamed(desk.map(), "Shop");
    const auto quoted = *edit::addNote(before, shop, note, model::NoteKind::quote, secret);
    QOK(workspace.persist(model::difference(before, quoted), "Quote"));
    const auto cut = *edit::setNoteText(quoted, note, "Xaver opened it");
    QOK(workspace.persist(model::difference(quoted, cut), "Shorten"));
    const auto theme = data::addTheme(workspace, "Parcels", "p");
    QOK(data::setTagged(workspace, *theme, std::vector<std::int64_t>{row}, true));
    QOK(workspace.keepSnapshot());
    QOK(data::CommentIndex::build(workspace, {}, desk.folder.path() / "cache"));
  }

private Q_SLOTS:
  void nothingOfTheRespondentIsLeft() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    useComment(desk);
    for (const char* bytes : {key, secret, "Xaver", "Zwickerlingen"})
      QVERIFY2(filesWith(desk.folder.path(), bytes).size() >= 2, bytes);
    const auto report = tasks::forgetRespondent(desk.workspace(), request(desk, key), {});
    QOK(report);
    QCOMPARE(report->responses, std::int64_t{2});
    QCOMPARE(report->rejected, std::int64_t{1});
    QCOMPARE(report->quotes, std::int64_t{1});
    QVERIFY(report->snapshots > 0);
    QVERIFY(report->unreadable.empty());
    for (const char* bytes : {key, secret, "Xaver", "Zwickerlingen", "once more"})
      QVERIFY2(filesWith(desk.folder.path(), bytes).isEmpty(),
               qPrintable(filesWith(desk.folder.path(), bytes).join(QLatin1Char(' '))));
    const auto checked = desk.workspace().check({});
    QOK(checked);
    const auto snapshots = workspace::snapshotsOf(desk.workspace().path(), desk.folder.dataFolder());
    QOK(snapshots);
    for (const auto& snapshot : *snapshots) {
      auto opened =
          workspace::Workspace::open(snapshot.file, {.readOnly = true, .dataFolder = desk.folder.dataFolder()});
      QOK(opened);
      QOK(opened->check({}));
    }
  }

  void theFiguresAreThoseOfASurveyWithoutThem() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, key), {}));
    ImportDesk other;
    QOK(other.import(other.write("spring.csv", survey(false)), test::mappingOf(customerMapping)));
    const auto mine = desk.load();
    const auto theirs = other.load();
    QCOMPARE(mine.responses.count, std::size_t{60});
    QVERIFY(mine.responses.overall == theirs.responses.overall);
    QVERIFY(mine.responses.respondent == theirs.responses.respondent);
    QVERIFY(desk.column(mine, "Delivery").reach == other.column(theirs, "Delivery").reach);
    QCOMPARE(data::sources(desk.workspace())->front().responses, std::int64_t{60});
    QCOMPARE(data::sources(desk.workspace())->front().feedback, data::sources(other.workspace())->front().feedback);
  }

  void earlierVersionsCanStillBeRead() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    useComment(desk);
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, key), {}));
    const auto revisions = *desk.workspace().revisions();
    for (const auto& revision : revisions)
      QOK(desk.workspace().documentAt(revision.id));
    QOK(desk.workspace().undo());
    QOK(desk.workspace().check({}));
    for (const auto& touchpoint : desk.map().touchpoints)
      for (const auto& note : touchpoint->notes)
        QVERIFY2(note.text.find_first_not_of('*') == std::string::npos, note.text.c_str());
  }

  void aLaterImportLeavesThemOut() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, key), {}));
    const auto again =
        tasks::runImport(desk.workspace(),
                         {.data = desk.write("later.csv", survey(true) + "C99,2026-03-09,4,4,4,Bern,new\n"),
                          .mapping = test::mappingOf(customerMapping)},
                         desk.ids, {});
    QOK(again);
    QCOMPARE(again->rowCounts.leftOut, std::int64_t{2});
    QCOMPARE(desk.load().responses.count, std::size_t{61});
    QVERIFY(filesWith(desk.folder.path(), key).isEmpty());
    QCOMPARE(*data::dropForgotten(desk.workspace()), std::int64_t{1});
    const auto back =
        tasks::runImport(desk.workspace(),
                         {.data = desk.write("back.csv", survey(true) + "C98,2026-03-09,4,4,4,Bern,new\n"),
                          .mapping = test::mappingOf(customerMapping)},
                         desk.ids, {});
    QOK(back);
    QCOMPARE(back->rowCounts.leftOut, std::int64_t{0});
    QCOMPARE(desk.load().responses.count, std::size_t{64});
  }

  void rowsOfLongDataGoToo() {
    ImportDesk desk;
    QOK(desk.import(desk.write("long.csv", longSurvey()), test::mappingOf(longMapping)));
    QCOMPARE(desk.load().rows.count, std::size_t{41});
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, "4711"), {}));
    QCOMPARE(desk.load().rows.count, std::size_t{40});
    QVERIFY(filesWith(desk.folder.path(), secret).isEmpty());
    QOK(desk.workspace().check({}));
  }

  void theOnlyRespondentTakesTheSourceAlong() {
    ImportDesk desk;
    QOK(desk.import(desk.write("one.csv", std::string("Customer,Step,Score,Comment\n77,Shop,2,") + secret + "\n"),
                    test::mappingOf(longMapping)));
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, "77"), {}));
    QVERIFY(data::sources(desk.workspace())->empty());
    QVERIFY(filesWith(desk.folder.path(), secret).isEmpty());
    QOK(desk.workspace().check({}));
  }

  void whoIsNotThereIsSaidSo() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    const auto nobody = tasks::forgetRespondent(desk.workspace(), request(desk, "KUNDE-471"), {});
    QVERIFY(!nobody.ok());
    QVERIFY(nobody.error().code == ErrorCode::notFound);
    QCOMPARE(desk.load().responses.count, std::size_t{62});
  }

  void aSnapshotThatCannotBeRewrittenIsNamed() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    QOK(desk.workspace().keepSnapshot());
    const auto snapshots = *workspace::snapshotsOf(desk.workspace().path(), desk.folder.dataFolder());
    QVERIFY(!snapshots.empty());
    const auto bytes = test::bytesOf(snapshots.front().file);
    test::writeBytes(snapshots.front().file, bytes.substr(0, bytes.size() / 2));
    auto wanted = request(desk, key);
    const auto report = tasks::forgetRespondent(desk.workspace(), wanted, {});
    QOK(report);
    QCOMPARE(report->unreadable.size(), std::size_t{1});
    QVERIFY(report->unreadable.front() == snapshots.front().file);
    QVERIFY(std::filesystem::exists(snapshots.front().file));
  }

  void aCopyHoldsNoCustomerData() {
    ImportDesk desk;
    QOK(desk.import(desk.write("spring.csv", survey(true)), test::mappingOf(customerMapping)));
    useComment(desk);
    const auto to = desk.folder.path() / "bare" / "copy.journey";
    std::filesystem::create_directory(to.parent_path());
    QOK(tasks::copyWithoutCustomerData(desk.workspace(), to));
    for (const char* bytes : {key, secret, "Xaver", "Zwickerlingen", "fine 7", "C17", "spring.csv"})
      QVERIFY2(filesWith(to.parent_path(), bytes).isEmpty(), bytes);
    auto copy = workspace::Workspace::open(to, desk.folder.options());
    QOK(copy);
    QOK(copy->check({}));
    QCOMPARE(copy->document()->maps.front()->touchpoints.size(), std::size_t{2});
    QVERIFY(data::sources(*copy)->empty());
    const auto twice = tasks::copyWithoutCustomerData(desk.workspace(), to);
    QVERIFY(!twice.ok() && twice.error().code == ErrorCode::fileExists);
  }

  void anImportKeepsNoMoreThanItShould() {
    ImportDesk desk;
    const auto mapping = test::mappingOf(customerMapping);
    QOK(tasks::runImport(desk.workspace(),
                         {.data = desk.write("hashed.csv", survey(true)),
                          .mapping = mapping,
                          .discretion = {.keys = data::KeepKeys::hashed, .comments = false}},
                         desk.ids, {}));
    QVERIFY(filesWith(desk.folder.path(), secret).isEmpty());
    QVERIFY(filesWith(desk.folder.path(), "C17").isEmpty());
    const auto hashed = desk.load();
    QCOMPARE(hashed.respondents, std::int64_t{61});
    QOK(desk.workspace().check({}));
    QOK(tasks::forgetRespondent(desk.workspace(), request(desk, key), {}));
    QCOMPARE(desk.load().respondents, std::int64_t{60});

    ImportDesk bare;
    QOK(tasks::runImport(bare.workspace(),
                         {.data = bare.write("bare.csv", survey(false)),
                          .mapping = mapping,
                          .discretion = {.keys = data::KeepKeys::none}},
                         bare.ids, {}));
    QVERIFY(filesWith(bare.folder.path(), "C17").isEmpty());
    QVERIFY(!bare.load().sources.front().namesCustomers);
    QOK(bare.workspace().check({}));
  }
};

THROUGHLINE_TEST(PrivacyTest)
#include "privacy_test.moc"
