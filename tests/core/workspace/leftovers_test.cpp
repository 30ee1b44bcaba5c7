#include "core/base/checked_file.h"
#include "core/base/draft_name.h"
#include "core/workspace/file_system.h"
#include "core/workspace/snapshot_expiry.h"
#include "core/workspace/snapshots.h"
#include "core/workspace/user_folders.h"
#include "core/workspace/workspace.h"
#include "tests/support/child_process.h"
#include "tests/support/numbered_documents.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <utime.h>

using namespace throughline;
using workspace::Workspace;

namespace {

int count(const std::filesystem::path& folder, std::string_view prefix) {
  int found = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    found += entry.path().filename().string().starts_with(prefix) ? 1 : 0;
  return found;
}

/// Makes the file look as if it was last written that many seconds ago.
void makeOld(const std::filesystem::path& path, time_t seconds) {
  const utimbuf times{.actime = ::time(nullptr) - seconds, .modtime = ::time(nullptr) - seconds};
  QTest::qVerify(::utime(path.c_str(), &times) == 0, "utime", "", __FILE__, __LINE__);
}

/// Words: folder. Makes a private folder with something in it and a draft, says so, and waits to be killed.
int leaveThingsBehind(const std::vector<std::string>& words) {
  const auto folder = workspace::PrivateFolder::make();
  if (!folder.ok())
    return 1;
  test::writeBytes(folder->path() / "copy.journey", "comments of customers");
  const DraftName name(std::filesystem::path(words[0]) / "report.pdf");
  test::writeBytes(name.path(), "half");
  test::acknowledge(folder->path().string());
  test::acknowledge(name.path().string());
  test::waitForParent();
  return 0;
}

mode_t rightsOf(const std::filesystem::path& path) {
  struct stat about {};
  return ::stat(path.c_str(), &about) == 0 ? about.st_mode & 07777U : 0;
}

} // namespace

class LeftoversTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aReadOnlyCopyHasNoNameOnceItIsOpen() {
    const test::WorkspaceFolder folder;
    test::writeBytes(folder.file(), test::numberedFile());
    auto options = folder.options();
    options.readOnly = true;
    auto opened = Workspace::open(folder.file(), options);
    QVERIFY(opened.ok());
    QCOMPARE(count(folder.path(), "throughline-"), 0);
    QVERIFY(opened->document().ok());
    QVERIFY(opened->check({}).ok());
    QVERIFY(opened->documentAt({1}).ok());
  }

  void whatAKilledProcessLeftIsRemovedByTheNext() {
    const test::WorkspaceFolder folder;
    test::ChildProcess child("leaveThingsBehind", {folder.path().string()});
    const std::filesystem::path left = child.nextLine();
    const std::filesystem::path draft = child.nextLine();
    QVERIFY(std::filesystem::exists(left / "copy.journey"));
    makeOld(left, 100);
    makeOld(draft, 100);
    { // While its process lives nothing is touched.
      test::ChildProcess other("leaveThingsBehind", {folder.path().string()});
      other.nextLine();
      other.nextLine();
      QVERIFY(std::filesystem::exists(left / "copy.journey"));
      QVERIFY(std::filesystem::exists(draft));
    }
    child.kill();
    child.wait();
    test::ChildProcess next("leaveThingsBehind", {folder.path().string()});
    next.nextLine();
    next.nextLine();
    QVERIFY(!std::filesystem::exists(left));
    QVERIFY(!std::filesystem::exists(draft));
    next.letGoOn();
    QCOMPARE(next.wait(), 0);
  }

  void aNewFileHasTheRightsOfTheUmask() {
    const test::WorkspaceFolder folder;
    for (const mode_t mask : {mode_t{0022}, mode_t{0077}, mode_t{0002}}) {
      const mode_t before = ::umask(mask);
      const auto path = folder.file("export-" + std::to_string(mask));
      const bool written = writeCheckedFile(path, "text").ok();
      ::umask(before);
      QVERIFY(written);
      QCOMPARE(rightsOf(path), 0666 & ~mask);
    }
    const auto kept = folder.file("kept");
    test::writeBytes(kept, "old");
    ::chmod(kept.c_str(), 0640);
    QVERIFY(writeCheckedFile(kept, "new").ok());
    QCOMPARE(rightsOf(kept), mode_t{0640});
  }

  void whatIsProtectedIsNotReplaced() {
    const test::WorkspaceFolder folder;
    const auto target = folder.file("out.csv");
    test::writeBytes(target, "mine");
    QVERIFY(expectWritableTarget(target, Replacing::never).error().code == ErrorCode::fileExists);
    QVERIFY(expectWritableTarget(target, Replacing::asked).ok());
    ::chmod(target.c_str(), 0444);
    QVERIFY(expectWritableTarget(target, Replacing::asked).error().code == ErrorCode::fileNotWritable);
    QVERIFY(!writeCheckedFile(target, "other").ok());
    QCOMPARE(test::bytesOf(target), std::string("mine"));
    QVERIFY(!writeCheckedFile("/dev/null", "x").ok());
    QVERIFY(expectWritableTarget(folder.path() / "none" / "out.csv", Replacing::asked).error().code ==
            ErrorCode::fileNotWritable);
    const std::string longest(256, 'n');
    QVERIFY(!writeCheckedFile(folder.path() / longest, "x").ok());
    QVERIFY(!Workspace::create(folder.path() / longest, folder.options()).ok());
    QVERIFY(!Workspace::open(folder.path() / longest, folder.options()).ok());
  }

  void namesThatAreNoUtf8AreWrittenAsTheyAre() {
    const test::WorkspaceFolder folder;
    const auto path = folder.path() / "caf\xE9.journey";
    {
      auto made = Workspace::create(path, folder.options());
      QVERIFY(made.ok());
    }
    QVERIFY(std::filesystem::exists(path));
    QVERIFY(Workspace::open(path, folder.options()).ok());
  }

  void snapshotsOfAWorkspaceThatIsGoneGoAfterThirtyDays() {
    const test::WorkspaceFolder folder;
    const auto home = folder.path() / "home";
    std::filesystem::create_directory(home);
    const auto file = home / "map.journey";
    test::writeBytes(file, test::numberedFile());
    QVERIFY(Workspace::open(file, folder.options()).ok());
    const auto kept = [&] { return workspace::snapshotsOf(file, folder.dataFolder())->size(); };
    const auto miss = [&](std::int32_t first, std::int32_t days) {
      for (std::int32_t day = first; day < first + days; ++day)
        for (int start = 0; start < 3; ++start)
          workspace::forgetMissingWorkspaces(folder.dataFolder(), Date{day});
    };
    QCOMPARE(kept(), std::size_t{1});
    miss(100, 40); // it is there
    QCOMPARE(kept(), std::size_t{1});
    std::filesystem::rename(file, folder.file("away.journey"));
    miss(200, 29);
    QCOMPARE(kept(), std::size_t{1});
    // The disk is absent: no day counts.
    std::filesystem::rename(home, folder.path() / "unmounted");
    miss(300, 40);
    std::filesystem::rename(folder.path() / "unmounted", home);
    QCOMPARE(kept(), std::size_t{1});
    // It was back for a while: counting begins anew.
    std::filesystem::rename(folder.file("away.journey"), file);
    miss(400, 1);
    std::filesystem::remove(file);
    miss(401, 29);
    QCOMPARE(kept(), std::size_t{1});
    miss(430, 1);
    QCOMPARE(kept(), std::size_t{0});
  }
};

THROUGHLINE_CHILD(leaveThingsBehind, leaveThingsBehind)
THROUGHLINE_TEST(LeftoversTest)
#include "leftovers_test.moc"
