#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <sys/stat.h>

using namespace throughline;
using workspace::RevisionId;
using workspace::Workspace;

namespace {

RevisionId persisted(Workspace& workspace, const model::Document& before, const model::Document& after,
                     std::string_view label) {
  const auto revision = workspace.persist(model::difference(before, after), label);
  if (!revision.ok())
    qWarning("%s %s", std::string(nameOf(revision.error().code)).c_str(), revision.error().fact(Fact::detail).c_str());
  return revision.ok() ? *revision : RevisionId{-1};
}

} // namespace

class WorkspaceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatWasPersistedIsThereAfterOpening() {
    const test::WorkspaceFolder folder;
    const model::Document document = test::randomDocument(7, 60);
    {
      auto made = Workspace::create(folder.file(), folder.options());
      QVERIFY(made.ok());
      QVERIFY(*made->document() == model::Document{});
      QCOMPARE(persisted(*made, {}, document, "Draw").number, std::int64_t{2});
      QVERIFY(*made->document() == document);
    }
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened.ok());
    QVERIFY(!opened->readOnly());
    QVERIFY(*opened->document() == document);
    QCOMPARE(opened->revisions()->size(), std::size_t{2});
    QCOMPARE(opened->revisions()->back().label, std::string("Draw"));
  }

  void everyEarlierStateComesBack() {
    const test::WorkspaceFolder folder;
    auto made = Workspace::create(folder.file(), folder.options());
    std::vector<model::Document> states{{}};
    for (unsigned edit = 0; edit < 80; ++edit) {
      const auto next = test::randomEdit(states.back(), edit);
      if (next.after == states.back())
        continue;
      persisted(*made, states.back(), next.after, next.name);
      states.push_back(next.after);
    }
    QVERIFY(states.size() > 40);
    for (std::size_t at = 0; at < states.size(); ++at)
      QVERIFY(*made->documentAt(RevisionId{static_cast<std::int64_t>(at) + 1}) == states[at]);
    QVERIFY(made->documentAt(RevisionId{1000}).error().code == ErrorCode::revisionNotFound);
    const auto restored = made->restore(RevisionId{5}, "Back to the start");
    QVERIFY(restored.ok());
    QVERIFY(*restored == states[4]);
    QVERIFY(*made->document() == states[4]);
    QVERIFY(made->newestRevision()->step == workspace::RevisionStep::restore);
  }

  void undoAndRedoGoOnAfterARestart() {
    const test::WorkspaceFolder folder;
    const model::Document one = test::aDocument().withMap("Buy").withStage("Find");
    const model::Document two = test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Search");
    const model::Document three = test::aDocument().withMap("Buy").withStage("Find").withTouchpoint("Ask");
    {
      auto made = Workspace::create(folder.file(), folder.options());
      persisted(*made, {}, one, "one");
      persisted(*made, one, two, "two");
    }
    auto opened = Workspace::open(folder.file(), folder.options());
    QCOMPARE((*opened->undoable())->label, std::string("two"));
    QVERIFY(*opened->undo() == one);
    QVERIFY(*opened->undo() == model::Document{});
    QVERIFY(opened->undo().error().code == ErrorCode::nothingToUndo);
    QCOMPARE((*opened->redoable())->label, std::string("one"));
    QVERIFY(*opened->redo() == one);
    QVERIFY(*opened->redo() == two);
    QVERIFY(opened->redo().error().code == ErrorCode::nothingToRedo);
    QVERIFY(*opened->undo() == one);
    persisted(*opened, one, three, "three");
    QVERIFY(opened->redo().error().code == ErrorCode::nothingToRedo);
    QVERIFY(*opened->undo() == one);
    QVERIFY(*opened->redo() == three);
    QVERIFY(*opened->document() == three);
  }

  void aChangeThatDoesNotFitIsRefusedAndWritesNothing() {
    const test::WorkspaceFolder folder;
    const model::Document one = test::aDocument().withMap("Buy").withStage("Find");
    const model::Document two = test::aDocument().withMap("Sell").withStage("Find");
    auto made = Workspace::create(folder.file(), folder.options());
    persisted(*made, {}, one, "one");
    const auto refused = made->persist(model::difference(two, one), "wrong");
    QVERIFY(refused.error().code == ErrorCode::documentInvalid);
    QVERIFY(*made->document() == one);
    QCOMPARE(made->newestRevision()->id.number, std::int64_t{2});
    QVERIFY(made->persist({}, "nothing")->number == 2);
  }

  void aRevisionCanBeNamed() {
    const test::WorkspaceFolder folder;
    {
      auto made = Workspace::create(folder.file(), folder.options());
      QVERIFY(made->nameRevision(RevisionId{1}, "Before the workshop").ok());
      QVERIFY(made->nameRevision(RevisionId{9}, "x").error().code == ErrorCode::revisionNotFound);
    }
    auto opened = Workspace::open(folder.file(), folder.options());
    QCOMPARE(*opened->revisions()->front().name, std::string("Before the workshop"));
  }

  void aNewFileIsItsOwnersAndNoFileIsReplaced() {
    const test::WorkspaceFolder folder;
    const auto before = ::umask(0);
    auto made = Workspace::create(folder.file(), folder.options());
    ::umask(before);
    QVERIFY(made.ok());
    struct stat about {};
    QCOMPARE(::stat(folder.file().c_str(), &about), 0);
    QCOMPARE(about.st_mode & 0777U, 0600U);
    QVERIFY(Workspace::create(folder.file(), folder.options()).error().code == ErrorCode::fileExists);
    QVERIFY(Workspace::create(folder.path() / "none" / "a.journey", folder.options()).error().code ==
            ErrorCode::fileNotFound);
    QVERIFY(Workspace::open(folder.path() / "none.journey", folder.options()).error().code == ErrorCode::fileNotFound);
  }

  void anImportThatDidNotEndIsGoneAfterOpening() {
    const test::WorkspaceFolder folder;
    {
      auto made = Workspace::create(folder.file(), folder.options());
      for (const int id : {1, 2}) {
        const std::string number = std::to_string(id);
        const auto put = [&](const std::string& sql) { QVERIFY2(made->database().execute(sql).ok(), sql.c_str()); };
        put("INSERT INTO source VALUES(" + number + ", " + std::to_string(id - 1) +
            ", 'n', 'p', 9, 'h', 0, '{}', NULL, 'long', 'UTF-8', ',', 1, 0, 1, 0, 1, NULL, NULL, 'customer', NULL)");
        put("INSERT INTO source_word VALUES(" + number + ", 0, 0, 'web')");
        put("INSERT INTO feedback(id, series) VALUES(" + std::to_string(std::int64_t{id} << workspace::rowIdBits) +
            ", 0)");
      }
      // A write that fails in between is no reason to take the import away from who is at it.
      QVERIFY(made->readAgain().ok());
      QCOMPARE(*made->database().integer("SELECT count(*) FROM source"), std::int64_t{2});
    }
    auto opened = Workspace::open(folder.file(), folder.options());
    QCOMPARE(*opened->database().integer("SELECT sum(id) FROM source"), std::int64_t{2});
    QCOMPARE(*opened->database().integer("SELECT sum(source) FROM source_word"), std::int64_t{2});
    QCOMPARE(*opened->database().integer("SELECT sum(id) FROM feedback"), std::int64_t{2} << workspace::rowIdBits);
  }

  void theDatabaseTakesRowsAndNothingElse() {
    const test::WorkspaceFolder folder;
    auto made = Workspace::create(folder.file(), folder.options());
    auto& database = made->database();
    QVERIFY(
        database.execute("INSERT INTO metric_value(metric, first_day, last_day, value) VALUES('nps', 1, 2, 3)").ok());
    QCOMPARE(*database.integer("SELECT count(*) FROM metric_value"), std::int64_t{1});
    for (const char* refused :
         {"CREATE TABLE x(a)", "ATTACH 'y' AS y", "PRAGMA journal_mode = WAL", "DROP TABLE entity",
          "PRAGMA synchronous = OFF", "SELECT load_extension('x')", "VACUUM"})
      QVERIFY2(!database.execute(refused).ok(), refused);
    QCOMPARE(*database.text("PRAGMA journal_mode"), std::string("truncate"));
    QCOMPARE(*database.integer("PRAGMA synchronous"), std::int64_t{3});
  }
};

THROUGHLINE_TEST(WorkspaceTest)
#include "workspace_test.moc"
