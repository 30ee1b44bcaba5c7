#include "core/workspace/schema.h"
#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/raw_database.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QElapsedTimer>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace throughline;
using workspace::Workspace;

namespace {

/// What opening says of this file; the file must be as it was when it says no.
Result<int> opening(const test::WorkspaceFolder& folder, const std::filesystem::path& file) {
  const std::string before = test::bytesOf(file);
  QElapsedTimer timer;
  timer.start();
  const auto opened = Workspace::open(file, folder.options());
  if (timer.elapsed() > 2000)
    return failure(ErrorCode::internal, {{Fact::detail, "took longer than two seconds"}});
  if (opened.ok())
    return 0;
  if (test::bytesOf(file) != before)
    return failure(ErrorCode::internal, {{Fact::detail, "refused, but changed"}});
  return opened.error();
}

/// Words: file, data folder. Holds the file until the parent says more, edits once, and holds on.
int holdFile(const std::vector<std::string>& words) {
  auto opened = Workspace::open(words[0], {.dataFolder = words[1]});
  if (!opened.ok() || opened->readOnly())
    return 1;
  test::acknowledge("holding");
  test::waitForParent();
  if (!test::persistNext(*opened, 0).ok())
    return 2;
  test::acknowledge("edited");
  test::waitForParent();
  return 0;
}

/// Words: file. Holds the bytes that SQLite locks, as a program that is not ours does, until the parent says more and
/// a while longer.
int holdBytes(const std::vector<std::string>& words) {
  const int file = ::open(words[0].c_str(), O_RDWR);
  struct flock request {};
  request.l_type = F_WRLCK;
  request.l_whence = SEEK_SET;
  request.l_start = 0x40000000;
  request.l_len = 512;
  if (file < 0 || ::fcntl(file, F_SETLK, &request) != 0)
    return 1;
  test::acknowledge("holding");
  test::waitForParent();
  return ::poll(nullptr, 0, 200);
}

/// The header and one page of a rollback journal that puts `page` (number 2) back; with a name, one that says it is
/// part of a transaction over several files, which that file ("super-journal") would list.
std::string hotJournal(const std::string& file, const std::string& page, const std::string& superJournal) {
  const auto big = [](std::uint32_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
      bytes.push_back(static_cast<char>((value >> shift) & 0xFF));
    return bytes;
  };
  const std::string magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
  constexpr std::uint32_t nonce = 0x12345678;
  const auto pageSize = static_cast<std::uint32_t>(page.size());
  std::string journal =
      magic + big(1) + big(nonce) + big(static_cast<std::uint32_t>(file.size()) / pageSize) + big(512) + big(pageSize);
  journal.resize(512);
  std::uint32_t sum = nonce;
  for (int at = static_cast<int>(pageSize) - 200; at > 0; at -= 200)
    sum += static_cast<unsigned char>(page[static_cast<std::size_t>(at)]);
  journal += big(2) + page + big(sum);
  if (superJournal.empty())
    return journal;
  std::uint32_t nameSum = 0;
  for (const char letter : superJournal)
    nameSum += static_cast<unsigned char>(letter);
  return journal + big(0x40000000U / pageSize + 1) + superJournal +
         big(static_cast<std::uint32_t>(superJournal.size())) + big(nameSum) + magic;
}

} // namespace

class OpeningTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatIsNoWorkspaceIsRefusedInWords_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto whole = QByteArray::fromStdString(test::numberedFile());
    const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code) {
      QTest::newRow(name) << bytes << static_cast<int>(code);
    };
    row("empty", {}, ErrorCode::notAWorkspace);
    row("one byte", "S", ErrorCode::notAWorkspace);
    row("another program's",
        "PK\x03\x04 and more bytes than a header has, so that it looks like something, truly it does, does it not?",
        ErrorCode::notAWorkspace);
    row("only a header", whole.left(100), ErrorCode::workspaceDamaged);
    row("cut in half", whole.left(whole.size() / 2), ErrorCode::workspaceDamaged);
    row("cut oddly", whole.left(whole.size() - 1777), ErrorCode::workspaceDamaged);
    row("all zero", QByteArray(whole.size(), '\0'), ErrorCode::notAWorkspace);
    auto noPageSize = whole;
    noPageSize[16] = noPageSize[17] = 0;
    row("page size zero", noPageSize, ErrorCode::notAWorkspace);
    auto cell = whole;
    cell[108] = cell[109] = static_cast<char>(0xFF);
    row("cell pointer", cell, ErrorCode::workspaceDamaged);
    for (qsizetype page = 1; page < whole.size() / 4096; ++page) {
      auto zeroed = whole;
      zeroed.replace(page * 4096, 4096, QByteArray(4096, '\0'));
      row(("page " + std::to_string(page + 1) + " zeroed").c_str(), zeroed, ErrorCode::workspaceDamaged);
    }
  }
  void whatIsNoWorkspaceIsRefusedInWords() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), bytes.toStdString());
    const auto refused = opening(folder, folder.file());
    QVERIFY(!refused.ok());
    QCOMPARE(nameOf(refused.error().code), nameOf(static_cast<ErrorCode>(code)));
    QCOMPARE(refused.error().fact(Fact::path), folder.file().string());
  }

  void aSchemaThatIsNotOursIsRefused_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* sql, ErrorCode code = ErrorCode::workspaceHostile) {
      QTest::newRow(name) << QString::fromUtf8(sql) << static_cast<int>(code);
    };
    row("trigger that swallows edits", "CREATE TRIGGER t BEFORE INSERT ON revision BEGIN SELECT RAISE(IGNORE); END");
    row("trigger that erases", "CREATE TRIGGER t AFTER INSERT ON revision BEGIN DELETE FROM feedback; END");
    row("trigger that fills the disk",
        "CREATE TRIGGER t AFTER UPDATE ON entity BEGIN INSERT INTO feedback(series) WITH RECURSIVE c(x) AS (SELECT 1 "
        "UNION ALL SELECT x + 1 FROM c LIMIT 100000000) SELECT x FROM c; END");
    row("view instead of a table", "ALTER TABLE feedback RENAME TO f; CREATE VIEW feedback AS WITH RECURSIVE c(x) AS "
                                   "(SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS source FROM c");
    row("one more table", "CREATE TABLE stash(x)");
    row("one more index", "CREATE INDEX i ON entity(kind)");
    row("one more column", "ALTER TABLE entity ADD COLUMN x TEXT");
    row("computed column", "DROP TABLE holder; CREATE TABLE holder(one INTEGER PRIMARY KEY, program TEXT AS "
                           "(hex(zeroblob(300000000))) VIRTUAL)");
    row("table not STRICT",
        "DROP TABLE holder; CREATE TABLE holder(one INTEGER PRIMARY KEY CHECK(one = 1), program TEXT NOT NULL, process "
        "INTEGER NOT NULL, host TEXT NOT NULL, user TEXT NOT NULL, since INTEGER NOT NULL)");
    row("full text table",
        "CREATE VIRTUAL TABLE s USING fts5(a); INSERT INTO s VALUES('x'); UPDATE s_data SET block = randomblob(200)");
    row("another program's mark", "PRAGMA application_id = 305419896", ErrorCode::notAWorkspace);
    row("newer version", "PRAGMA user_version = 999", ErrorCode::workspaceNewer);
    row("negative version", "PRAGMA user_version = -5", ErrorCode::notAWorkspace);
  }
  void aSchemaThatIsNotOursIsRefused() {
    QFETCH(const QString, sql);
    QFETCH(const int, code);
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    test::changeRaw(folder.file(), sql.toStdString());
    const auto refused = opening(folder, folder.file());
    QVERIFY(!refused.ok());
    QCOMPARE(nameOf(refused.error().code), nameOf(static_cast<ErrorCode>(code)));
  }

  void twoThousandTablesAreRefusedQuickly() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    std::string tables = "BEGIN;";
    for (int table = 0; table < 2000; ++table)
      tables += "CREATE TABLE x" + std::to_string(table) + "(a);";
    test::changeRaw(folder.file(), tables + "COMMIT");
    const auto refused = opening(folder, folder.file());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().code == ErrorCode::workspaceHostile);
  }

  void aSoundFileOfAnotherShapeOpens_data() {
    QTest::addColumn<QString>("pragmas");
    QTest::newRow("UTF-16") << "PRAGMA encoding = 'UTF-16le'";
    QTest::newRow("pages of 512 bytes") << "PRAGMA page_size = 512";
    QTest::newRow("pages of 65536 bytes") << "PRAGMA page_size = 65536";
    QTest::newRow("WAL mode") << "PRAGMA journal_mode = WAL";
    QTest::newRow("auto vacuum") << "PRAGMA auto_vacuum = FULL";
  }
  void aSoundFileOfAnotherShapeOpens() {
    QFETCH(const QString, pragmas);
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file("plain.journey"), test::numberedFile());
    test::rebuildRaw(folder.file("plain.journey"), folder.file(), pragmas.toStdString());
    for (int number = 0; number < 3; ++number) {
      auto opened = Workspace::open(folder.file(), folder.options());
      QVERIFY2(opened.ok(), opened.ok() ? "" : test::describe(opened.error()).c_str());
      QCOMPARE(test::numberOf(*opened->document()), number);
      QCOMPARE(*opened->database().text("PRAGMA journal_mode"), std::string("truncate"));
      QVERIFY(test::persistNext(*opened, number).ok());
      QVERIFY(opened->check({}).ok());
    }
    QVERIFY(!std::filesystem::exists(folder.file().string() + "-wal"));
    QVERIFY(!std::filesystem::exists(folder.file().string() + "-journal"));
  }

  void aPlantedJournalIsNeverUsed_data() {
    QTest::addColumn<bool>("super");
    QTest::newRow("that changes content") << false;
    QTest::newRow("that names a file to delete") << true;
  }
  void aPlantedJournalIsNeverUsed() {
    QFETCH(const bool, super);
    const test::WorkspaceFolder folder;
    const auto victim = folder.path() / "victim.txt";
    test::writeBytes(victim, "precious");
    const std::string& bytes = test::numberedFile();
    test::writeBytes(folder.file(), bytes);
    const auto journal = folder.file().string() + "-journal";
    test::writeBytes(journal, hotJournal(bytes, std::string(4096, '\x11'), super ? victim.string() : std::string()));
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY2(opened.ok(), opened.ok() ? "" : test::describe(opened.error()).c_str());
    QCOMPARE(test::numberOf(*opened->document()), 0);
    QCOMPARE(test::bytesOf(victim), std::string("precious"));
    QVERIFY(std::filesystem::exists(journal + ".set-aside"));
  }

  void theGuardKeepsAFileThatAJournalNames() {
    // The same pair without the checks before: what the guard alone does, and that the journal is one that would act.
    const test::WorkspaceFolder folder;
    const auto victim = folder.path() / "victim.txt";
    const std::string& bytes = test::numberedFile();
    const auto plant = [&] {
      test::writeBytes(victim, "precious");
      test::writeBytes(folder.file(), bytes);
      test::writeBytes(folder.file().string() + "-journal",
                       hotJournal(bytes, bytes.substr(4096, 4096), victim.string()));
    };
    plant();
    {
      auto guarded = workspace::Connection::open(folder.file(), {});
      QVERIFY(guarded.ok());
      static_cast<void>(guarded->integer("SELECT count(*) FROM entity").ok());
    }
    QVERIFY(std::filesystem::exists(victim));
    plant();
    test::changeRaw(folder.file(), "SELECT count(*) FROM entity");
    QVERIFY2(!std::filesystem::exists(victim), "the planted journal does no harm: it proves nothing");
  }

  void linksFoldersAndPipesAreRefused() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file("real.journey"), test::numberedFile());
    std::filesystem::create_symlink(folder.file("real.journey"), folder.file("link.journey"));
    std::filesystem::create_directory(folder.file("folder.journey"));
    QCOMPARE(::mkfifo(folder.file("pipe.journey").c_str(), 0600), 0);
    for (const char* name : {"link.journey", "folder.journey", "pipe.journey"})
      QVERIFY2(Workspace::open(folder.file(name), folder.options()).error().code == ErrorCode::fileNotReadable, name);
    QVERIFY(Workspace::open("/dev/null", folder.options()).error().code == ErrorCode::fileNotReadable);
  }

  void oddNamesAreNames_data() {
    QTest::addColumn<QString>("name");
    for (const char* name :
         {"file:x.journey?mode=memory", "a?b#c.journey", "line\nbreak.journey", "100%.journey", " .journey"})
      QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("250 letters") << QString(250 - 8, 'n') + ".journey";
  }
  void oddNamesAreNames() {
    QFETCH(const QString, name);
    const test::WorkspaceFolder folder;
    const auto file = folder.file(name.toStdString());
    if (name.size() > 240) {
      // No room for "-journal": said, and nothing left.
      QVERIFY(!Workspace::create(file, folder.options()).ok());
      QVERIFY(!std::filesystem::exists(file));
      return;
    }
    QVERIFY(Workspace::create(file, folder.options()).ok());
    QVERIFY(std::filesystem::is_regular_file(file));
    QVERIFY(Workspace::open(file, folder.options()).ok());
  }

  void aHeldFileIsReadAndItsHolderNamed() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    test::ChildProcess holder("holdFile", {folder.file().string(), folder.dataFolder().string()});
    QCOMPARE(holder.nextLine(), std::string("holding"));
    auto reader = Workspace::open(folder.file(), folder.options());
    QVERIFY2(reader.ok(), reader.ok() ? "" : test::describe(reader.error()).c_str());
    QVERIFY(reader->readOnly());
    QCOMPARE(reader->holder().process, std::int64_t{holder.process()});
    QCOMPARE(reader->holder().program, std::string("throughline"));
    QCOMPARE(test::numberOf(*reader->document()), 0);
    QVERIFY(test::persistNext(*reader, 0).error().code == ErrorCode::workspaceReadOnly);
    // The holder goes on undisturbed.
    holder.letGoOn();
    QCOMPARE(holder.nextLine(), std::string("edited"));
    QCOMPARE(test::numberOf(*Workspace::open(folder.file(), folder.options())->document()), 1);
    QCOMPARE(test::numberOf(*reader->document()), 0);
    holder.kill();
    holder.wait();
    auto writer = Workspace::open(folder.file(), folder.options());
    QVERIFY(!writer->readOnly());
    QVERIFY(test::persistNext(*writer, 1).ok());
    // A second opening in this process would drop the lock; it is refused.
    QVERIFY(Workspace::open(folder.file(), folder.options()).error().code == ErrorCode::workspaceLocked);
  }

  void aLockOfAnotherProgramIsItsAndWaitedFor() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    QVERIFY(Workspace::open(folder.file(), folder.options()).ok()); // the file notes us
    test::ChildProcess holder("holdBytes", {folder.file().string()});
    QCOMPARE(holder.nextLine(), std::string("holding"));
    auto options = folder.options();
    options.patience = std::chrono::milliseconds(50);
    {
      const auto reader = Workspace::open(folder.file(), options);
      QVERIFY(reader.ok() && reader->readOnly());
      QCOMPARE(reader->holder().process, std::int64_t{holder.process()});
      QVERIFY2(reader->holder().program != "throughline", reader->holder().program.c_str());
      QVERIFY(!reader->holder().program.empty() && reader->obstacle().empty());
    }
    options.patience = std::chrono::seconds(20);
    holder.letGoOn();
    const auto writer = Workspace::open(folder.file(), options);
    QVERIFY(writer.ok() && !writer->readOnly());
  }

  void whyAFileCannotBeWrittenIsKnown() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    std::filesystem::permissions(folder.file(), std::filesystem::perms::owner_read);
    if (::access(folder.file().c_str(), W_OK) == 0)
      QSKIP("the superuser may write everything");
    const auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened.ok() && opened->readOnly());
    QVERIFY(!opened->obstacle().empty());
  }

  void readOnlyLeavesTheFileAlone() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.readOnly = true;
    auto opened = Workspace::open(folder.file(), options);
    QVERIFY(opened->readOnly());
    QCOMPARE(opened->holder(), workspace::Holder{});
    QCOMPARE(test::numberOf(*opened->document()), 0);
    QVERIFY(opened->undo().error().code == ErrorCode::workspaceReadOnly);
    QCOMPARE(test::bytesOf(folder.file()), test::numberedFile());
    const auto inFolder = std::distance(std::filesystem::directory_iterator(folder.path()), {});
    QVERIFY(inFolder <= 3); // the file, the data folder, the private copy while it is open
  }

  void aFileComesBackFromElsewhere() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    {
      auto mine = Workspace::open(folder.file(), folder.options());
      QVERIFY(test::persistNext(*mine, 0).ok());
    }
    // Somebody puts an older state in its place, by the same name.
    test::writeBytes(folder.file(), test::numberedFile());
    auto opened = Workspace::open(folder.file(), folder.options());
    QVERIFY(opened.ok());
    QCOMPARE(test::numberOf(*opened->document()), 0);
  }
};

THROUGHLINE_CHILD(holdFile, holdFile)
THROUGHLINE_CHILD(holdBytes, holdBytes)
THROUGHLINE_TEST(OpeningTest)
#include "opening_test.moc"
