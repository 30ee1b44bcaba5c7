#include "core/base/checked_file.h"
#include "core/base/date.h"
#include "core/base/id.h"
#include "core/base/parallel.h"
#include "core/base/sha256.h"
#include "core/base/shared.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <fstream>

using namespace throughline;

class BaseTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void anIdComesBackFromItsText() {
    const RawId id{.high = 0x0123456789abcdefULL, .low = 0xfedcba9876543210ULL};
    QCOMPARE(id.text(), std::string("0123456789abcdeffedcba9876543210"));
    QVERIFY(RawId::parse(id.text()) == id);
    QVERIFY(!RawId::parse("0123").has_value());
    QVERIFY(!RawId::parse(std::string(32, 'g')).has_value());
  }
  void everyDayComesBackFromItsText() {
    for (std::int32_t day = -200'000; day <= 200'000; day += 37)
      QVERIFY(Date::parse(Date{day}.text()) == Date{day});
    QCOMPARE(Date{0}.text(), std::string("1970-01-01"));
    QVERIFY(!Date::parse("2026-02-30").has_value());
    QVERIFY(!Date::parse("2026-2-03").has_value());
    QVERIFY(!Date::parse("-026-02-03").has_value());
  }
  void aMomentBefore1970HasTheRightDay() {
    QCOMPARE(Timestamp{-1}.text(), std::string("1969-12-31T23:59:59.999Z"));
    QCOMPARE(Timestamp{86'400'000}.text(), std::string("1970-01-02T00:00:00.000Z"));
  }
  void theHashIsThatOfTheStandard() {
    QCOMPARE(hexText(sha256(std::string_view("abc"))),
             std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
  }
  void aTaskBeginsWhenWhatItNeedsIsDone() {
    constexpr std::size_t tasks = 60;
    std::vector<std::vector<std::size_t>> needs(tasks);
    for (std::size_t task = 1; task < tasks; ++task)
      needs[task] = task % 3 == 0 ? std::vector<std::size_t>{} : std::vector{task - 1, task / 2};
    for (const auto threads : {std::size_t{1}, std::size_t{2}, std::size_t{5}}) {
      std::vector<std::atomic<int>> done(tasks);
      std::atomic<int> early = 0;
      inParallelAfter(threads, needs, [&](std::size_t task) {
        for (const auto need : needs[task])
          early += done[need] == 0 ? 1 : 0;
        ++done[task];
      });
      QCOMPARE(early.load(), 0);
      for (const auto& each : done)
        QCOMPARE(each.load(), 1);
    }
  }
  void theFirstExceptionOfATaskIsThrownAgain() {
    std::vector<std::vector<std::size_t>> needs(20);
    for (std::size_t task = 1; task < needs.size(); ++task)
      needs[task] = {task - 1};
    std::atomic<int> begun = 0;
    const auto failing = [&](std::size_t task) {
      ++begun;
      if (task == 3)
        throw std::bad_alloc();
    };
    for (const auto threads : {std::size_t{1}, std::size_t{3}})
      QVERIFY_EXCEPTION_THROWN(inParallelAfter(threads, needs, failing), std::bad_alloc);
    QCOMPARE(begun.load(), 8); // what needs the failed task is never begun
  }
  void sharedValuesAreEqualByValue() {
    const Shared<std::string> one(std::string("a"));
    const Shared<std::string> other(std::string("a"));
    QVERIFY(one == other);
    QVERIFY(!one.same(other));
    QVERIFY(!(one == one.changed([](std::string& text) { text += "b"; })));
  }
  void aFailedExportLeavesTheOldFile() {
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "report.pdf";
    QVERIFY(writeCheckedFile(path, "old").ok());
    QCOMPARE(*readWholeFile(path, 100), std::string("old"));
    const auto refused = writeCheckedFile(path / "inside.pdf", "new");
    QVERIFY(!refused.ok());
    QCOMPARE(*readWholeFile(path, 100), std::string("old"));
    QVERIFY(readWholeFile(path, 2).error().code == ErrorCode::tooLarge);
    QVERIFY(readWholeFile(path.parent_path() / "none", 2).error().code == ErrorCode::fileNotFound);
    const auto onDisk = std::distance(std::filesystem::directory_iterator(path.parent_path()), {});
    QCOMPARE(onDisk, 1);
  }
  void anExportNeverReplacesAWorkspace() {
    QTemporaryDir folder;
    const auto path = std::filesystem::path(folder.path().toStdString()) / "support.journey";
    std::string workspace("SQLite format 3\0", 16);
    workspace += "maps and history";
    QVERIFY(writeCheckedFile(path, workspace).ok());
    const auto refused = writeCheckedFile(path, "%PDF-1.4");
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::fileNotWritable);
    QCOMPARE(*readWholeFile(path, 100), workspace);
    QCOMPARE(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
    QVERIFY(writeCheckedFile(path, workspace + " of a copy").ok());
  }
};

THROUGHLINE_TEST(BaseTest)
#include "base_test.moc"
