#include "core/workspace/copy_as_shown.h"
#include "core/workspace/file_place.h"
#include "core/workspace/snapshot_copy.h"
#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"
#include "tests/support/trials.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <poll.h>
#include <random>
#include <set>

using namespace throughline;
using workspace::Workspace;

namespace {

Result<Workspace> openOrMake(const std::filesystem::path& file, const workspace::OpenOptions& options, bool& made) {
  auto opened = Workspace::open(file, options);
  if (opened.ok() || opened.error().code != ErrorCode::fileNotFound)
    return opened;
  auto created = Workspace::create(file, options);
  made = created.ok();
  return created;
}

/// Words: file, data folder, name, whether it is to fail. Adds a persona of that name to a file that it makes when it
/// is not there; one that is to fail takes away again what it made.
int addPersonaAtOnce(const std::vector<std::string>& words) {
  const workspace::OpenOptions options{.dataFolder = words[1], .keepSnapshots = false};
  for (int attempt = 0; attempt < 300; ++attempt) {
    bool made = false;
    auto opened = openOrMake(words[0], options, made);
    if (!opened.ok() || opened->readOnly()) {
      ::poll(nullptr, 0, 5);
      continue;
    }
    if (words[3] == "fail") {
      static_cast<void>(made && opened->discard().ok());
      return 0;
    }
    RandomIdSource ids;
    const auto before = opened->document();
    if (!before.ok())
      return 3;
    auto after = *before;
    after.personas.emplace_back(model::Persona{.id = ids.make<model::PersonaId>(), .name = words[2]});
    if (!opened->persist(model::difference(*before, after), "add").ok())
      return 4;
    test::acknowledge(words[2]);
    return 0;
  }
  return 5;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::ranges::sort(names);
  return names;
}

ErrorCode codeOf(const auto& result) {
  return result.ok() ? ErrorCode::internal : result.error().code;
}

} // namespace

class PlaceTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aCopyHasItsNameOnlyWithAllThatIsShown() {
    const test::WorkspaceFolder folder;
    auto opened = Workspace::create(folder.file(), folder.options());
    QVERIFY(opened.ok());
    RandomIdSource ids;
    auto shown = *opened->document();
    shown.personas.emplace_back(model::Persona{.id = ids.make<model::PersonaId>(), .name = "Ann"});
    const auto copy = folder.path() / "copy.journey";
    QVERIFY(workspace::copyAsShown(*opened, copy, shown, "unsaved").ok());
    auto copied = Workspace::open(copy, folder.options());
    QVERIFY(copied.ok() && *copied->document() == shown);
    auto unsound = shown;
    unsound.personas.push_back(unsound.personas.front());
    const auto names = namesIn(folder.path());
    QVERIFY(!workspace::copyAsShown(*opened, folder.path() / "other.journey", unsound, "unsaved").ok());
    QVERIFY(namesIn(folder.path()) == names);
  }
  void fourAtOnceOnAFileThatIsNotThereLoseNothing() {
    const int rounds = test::trials(8);
    std::mt19937 random(test::seedOfTrials(3));
    int acknowledged = 0;
    for (int round = 0; round < rounds; ++round) {
      const test::WorkspaceFolder folder(test::WorkspaceFolder::Where::disk);
      auto options = folder.options();
      options.keepSnapshots = false;
      std::vector<std::unique_ptr<test::ChildProcess>> children;
      for (int child = 0; child < 4; ++child)
        children.push_back(std::make_unique<test::ChildProcess>(
            "addPersonaAtOnce",
            std::vector<std::string>{folder.file().string(), options.dataFolder.string(),
                                     "child " + std::to_string(child), random() % 4 == 0 ? "fail" : "stay"}));
      std::set<std::string> said;
      if (random() % 2 == 0) {
        ::poll(nullptr, 0, static_cast<int>(random() % 20));
        children[random() % 4]->kill();
      }
      for (auto& child : children) {
        for (const auto& line : child->remainingLines())
          said.insert(line);
        child->wait();
      }
      acknowledged += static_cast<int>(said.size());
      std::set<std::string> there;
      if (auto opened = Workspace::open(folder.file(), options); opened.ok()) {
        const auto document = *opened->document();
        for (const auto& persona : document.personas)
          there.insert(persona->name);
      }
      QVERIFY2(std::ranges::includes(there, said), ("round " + std::to_string(round)).c_str());
    }
    qInfo("%d rounds of four: %d acknowledged, none lost", rounds, acknowledged);
    QVERIFY(acknowledged > rounds);
  }

  void aNewFileNeverTakesThePlaceOfAnother() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), "mine");
    QVERIFY(codeOf(Workspace::create(folder.file(), folder.options())) == ErrorCode::fileExists);
    QCOMPARE(test::bytesOf(folder.file()), std::string("mine"));
    // A link that points nowhere is the user's too.
    const auto link = folder.file("link.journey");
    std::filesystem::create_symlink(folder.file("nowhere.journey"), link);
    QVERIFY(!Workspace::create(link, folder.options()).ok());
    QVERIFY(std::filesystem::is_symlink(link));
    QVERIFY(!std::filesystem::exists(folder.file("nowhere.journey")));
    QCOMPARE(namesIn(folder.path()), (std::vector<std::string>{"link.journey", "map.journey"}));
  }

  void onlyAnUntouchedNewFileCanBeDiscarded() {
    const test::WorkspaceFolder folder;
    {
      auto made = Workspace::create(folder.file(), folder.options());
      QVERIFY(made->discard().ok());
      QVERIFY(!std::filesystem::exists(folder.file()));
    }
    {
      auto made = Workspace::create(folder.file(), folder.options());
      const auto document = test::numberedDocument(0);
      QVERIFY(made->persist(model::difference(*made->document(), document), "draw").ok());
      QVERIFY(!made->discard().ok());
      QVERIFY(std::filesystem::exists(folder.file()));
    }
    auto made = Workspace::create(folder.file("new.journey"), folder.options());
    std::filesystem::remove(folder.file("new.journey"));
    test::writeBytes(folder.file("new.journey"), "another's");
    static_cast<void>(made->discard().ok());
    QCOMPARE(test::bytesOf(folder.file("new.journey")), std::string("another's"));
  }

  void aFileThatIsMovedReplacedOrDeletedIsNotWritten_data() {
    QTest::addColumn<QString>("how");
    for (const char* how : {"moved", "replaced", "gone", "folder moved"})
      QTest::newRow(how) << how;
  }
  void aFileThatIsMovedReplacedOrDeletedIsNotWritten() {
    QFETCH(const QString, how);
    const test::WorkspaceFolder folder;
    std::filesystem::create_directory(folder.file("in"));
    const auto file = folder.file("in") / "map.journey";
    test::writeBytes(file, test::numberedFile());
    auto opened = Workspace::open(file, folder.options());
    QVERIFY(test::persistNext(*opened, 0).ok());
    QVERIFY(opened->expectInPlace().ok());
    std::filesystem::path now = file;
    if (how == QLatin1String("gone")) {
      std::filesystem::remove(file);
    } else if (how == QLatin1String("replaced")) {
      std::filesystem::remove(file);
      test::writeBytes(file, test::numberedFile());
    } else if (how == QLatin1String("moved")) {
      now = folder.file("elsewhere.journey");
      std::filesystem::rename(file, now);
    } else {
      std::filesystem::rename(folder.file("in"), folder.file("out"));
      now = folder.file("out") / "map.journey";
    }
    const auto there = opened->expectInPlace();
    QVERIFY(codeOf(there) == ErrorCode::workspaceMoved);
    QCOMPARE(there.error().fact(Fact::expected),
             how.contains(QLatin1String("moved")) ? std::string("moved") : how.toStdString());
    if (now != file)
      QCOMPARE(there.error().fact(Fact::value), now.string());
    for (int attempt = 0; attempt < 2; ++attempt)
      QVERIFY(codeOf(test::persistNext(*opened, 1)) == ErrorCode::workspaceMoved);
    QVERIFY(codeOf(opened->undo()) == ErrorCode::workspaceMoved);
    QVERIFY(codeOf(opened->nameRevision({1}, "n")) == ErrorCode::workspaceMoved);
    // What is open can still be copied.
    QVERIFY(workspace::copyWhole(opened->database(), folder.file("copy.journey")).ok());
    QCOMPARE(test::numberOf(*Workspace::open(folder.file("copy.journey"), folder.options())->document()), 1);
    if (how == QLatin1String("replaced"))
      QVERIFY(test::bytesOf(file) == test::numberedFile());
    if (how != QLatin1String("moved"))
      return;
    std::filesystem::rename(now, file);
    QVERIFY(opened->expectInPlace().ok());
    QVERIFY(test::persistNext(*opened, 1).ok());
  }

  void afterAFailedWriteAnotherFileIsNotTakenForOurs() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(test::persistNext(*opened, 0).ok());
    std::filesystem::rename(folder.file(), folder.file("moved.journey"));
    test::writeBytes(folder.file(), test::numberedFile());
    QVERIFY(codeOf(opened->readAgain()) == ErrorCode::workspaceMoved);
    QVERIFY(!test::persistNext(*opened, 1).ok());
    QVERIFY(test::bytesOf(folder.file()) == test::numberedFile());
  }

  void aCopyThatFailsLeavesNothing() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto opened = Workspace::open(folder.file(), folder.options());
    test::writeBytes(folder.file("there.journey"), "mine");
    QVERIFY(codeOf(workspace::copyWhole(opened->database(), folder.file("there.journey"))) == ErrorCode::fileExists);
    QCOMPARE(test::bytesOf(folder.file("there.journey")), std::string("mine"));
    QVERIFY(!workspace::copyWhole(opened->database(), folder.path() / "none" / "copy.journey").ok());
    for (const auto& name : namesIn(folder.path()))
      QVERIFY2(!name.starts_with("."), name.c_str());
  }
};

THROUGHLINE_CHILD(addPersonaAtOnce, addPersonaAtOnce)
THROUGHLINE_TEST(PlaceTest)
#include "place_test.moc"
