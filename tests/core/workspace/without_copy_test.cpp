#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

using namespace throughline;
using workspace::Workspace;

namespace {

/// Words: file, data folder, how many steps. Says each number when it is on disk, then waits with the file open.
int writeOn(const std::vector<std::string>& words) {
  auto opened = Workspace::open(words[0], {.dataFolder = words[1], .keepSnapshots = false});
  if (!opened.ok() || opened->readOnly())
    return 1;
  const auto document = opened->document();
  if (!document.ok())
    return 2;
  const int first = test::numberOf(*document);
  for (int number = first; number < first + std::stoi(words[2]); ++number) {
    if (!test::persistNext(*opened, number).ok())
      return 3;
    test::acknowledge(std::to_string(number + 1));
  }
  test::waitForParent();
  return 0;
}
/// What a command of the program sees: the number, by reading the file itself where that counts.
struct Reading {
  int number = -1;
  bool itself = false; ///< not from a copy
};

Reading readOf(const std::filesystem::path& file, workspace::OpenOptions options) {
  options.readOnly = true;
  options.withoutCopy = true;
  auto opened = Workspace::open(file, options);
  if (!opened.ok())
    return {};
  const bool itself = opened->database().path() == file;
  const auto document = opened->document();
  if (document.ok() && opened->stillAsRead())
    return {.number = test::numberOf(*document), .itself = itself};
  options.withoutCopy = false;
  opened = Workspace::open(file, options);
  return {.number = opened.ok() ? test::numberOf(*opened->document()) : -1, .itself = false};
}

} // namespace

class WithoutCopyTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void onlyAFileThatWasClosedHereIsReadItself() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    QVERIFY(!readOf(folder.file(), folder.options()).itself); // from elsewhere
    {
      auto mine = Workspace::open(folder.file(), folder.options());
      QVERIFY(test::persistNext(*mine, 0).ok());
      QVERIFY(mine->stillAsRead());
    }
    const auto bytes = test::bytesOf(folder.file());
    const auto reading = readOf(folder.file(), folder.options());
    QVERIFY(reading.itself);
    QCOMPARE(reading.number, 1);
    auto options = folder.options();
    options.readOnly = true;
    options.withoutCopy = true;
    auto opened = Workspace::open(folder.file(), options);
    QVERIFY(opened->undo().error().code == ErrorCode::workspaceReadOnly);
    QCOMPARE(test::bytesOf(folder.file()), bytes);
    opened = failure(ErrorCode::cancelled);
    test::writeBytes(folder.file(), bytes + std::string(1, '\0')); // somebody else was at it
    QVERIFY(!readOf(folder.file(), folder.options()).itself);
  }

  void nobodyWaitsForAReaderAndAReaderKnowsThatSomebodyWrote() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    const auto data = folder.options().dataFolder.string();
    QVERIFY(Workspace::open(folder.file(), folder.options()).ok());
    auto options = folder.options();
    options.readOnly = true;
    options.withoutCopy = true;
    auto reading = Workspace::open(folder.file(), options);
    QVERIFY(reading.ok() && reading->database().path() == folder.file() && reading->stillAsRead());
    test::ChildProcess writer("writeOn", {folder.file().string(), data, "1"});
    QCOMPARE(writer.nextLine(), std::string("1"));
    QVERIFY(!reading->stillAsRead());
    reading = failure(ErrorCode::cancelled);
    const auto beside = readOf(folder.file(), folder.options()); // it is held
    QVERIFY(!beside.itself);
    QCOMPARE(beside.number, 1);
    writer.letGoOn();
    QCOMPARE(writer.wait(), 0);
    QVERIFY(readOf(folder.file(), folder.options()).itself);
  }

  void whatIsReadWhileAnotherWritesIsNeverOlderThanWhatItSaid() {
    const test::WorkspaceFolder folder(test::WorkspaceFolder::Where::disk);
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.keepSnapshots = false;
    QVERIFY(Workspace::open(folder.file(), options).ok());
    int said = 0;
    for (int round = 0; round < 4; ++round) {
      test::ChildProcess writer("writeOn", {folder.file().string(), options.dataFolder.string(), "6"});
      for (int step = 0; step < 6; ++step) {
        const auto line = writer.nextLine();
        QVERIFY(!line.empty());
        said = std::stoi(line);
        const int seen = readOf(folder.file(), options).number;
        QVERIFY2(seen >= said, qPrintable(QStringLiteral("%1 after %2").arg(seen).arg(said)));
      }
      writer.letGoOn();
      QCOMPARE(writer.wait(), 0);
      QCOMPARE(readOf(folder.file(), options).number, said);
    }
    QCOMPARE(said, 24);
  }
};

THROUGHLINE_CHILD(writeOn, writeOn)
THROUGHLINE_TEST(WithoutCopyTest)
#include "without_copy_test.moc"
