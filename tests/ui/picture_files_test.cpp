#include "core/base/checked_file.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "ui/pages/picture_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace throughline;

/// Slides, posters, pictures and tables are written off the window's thread and can be cancelled on the way.
class PictureFilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::filesystem::path target(const char* name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }

  /// Counts how often a work says how far it is, and cancels it when it says so for the given time.
  class Steps {
  public:
    explicit Steps(int cancelAt = 0) : cancelAt_(cancelAt) {}

    int count() const { return count_; }
    Progress progress() {
      return {.report =
                  [this](std::int64_t, std::int64_t) {
                    if (++count_ == cancelAt_)
                      cancel_ = true;
                  },
              .cancel = &cancel_};
    }

  private:
    int cancelAt_;
    int count_ = 0;
    std::atomic<bool> cancel_ = false;
  };

private Q_SLOTS:
  void whateverIsCancelledLeavesTheOldFileAndNoOther() {
    const auto request = test::reportRequest(test::anAirline());
    const auto path = target("kept");
    QVERIFY(writeCheckedFile(path, "old").ok());
    for (const auto& kind : ui::pictureFiles()) {
      const auto work = kind.prepare(request);
      QVERIFY2(work.ok(), qPrintable(kind.filter));
      Steps steps(2);
      const auto written = ui::writePicture(*work, path, steps.progress());
      QVERIFY2(!written.ok() && written.error().code == ErrorCode::cancelled, qPrintable(kind.filter));
      QCOMPARE(*readWholeFile(path, 100), std::string("old"));
      QCOMPARE(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
  }

  void whatIsCancelledStopsWhereItIs() {
    const auto request = test::reportRequest(test::anAirline());
    for (const auto& kind : ui::pictureFiles()) {
      const auto work = kind.prepare(request);
      Steps whole;
      QVERIFY2((*work)(whole.progress()).ok(), qPrintable(kind.filter));
      QVERIFY2(whole.count() >= 4, qPrintable(kind.filter));
      for (const int at : {1, 2, whole.count() / 2, whole.count()}) {
        Steps steps(at);
        const auto bytes = (*work)(steps.progress());
        QVERIFY2(!bytes.ok() && bytes.error().code == ErrorCode::cancelled, qPrintable(kind.filter));
        QVERIFY2(steps.count() == at, qPrintable(kind.filter)); // no step after that one
      }
    }
  }

  void anotherThreadWritesTheSame() {
    const auto request = test::reportRequest(test::anAirline());
    for (const auto& kind : ui::pictureFiles()) {
      const auto here = (*kind.prepare(request))({});
      const auto work = kind.prepare(request);
      Result<std::string> there = failure(ErrorCode::internal);
      std::thread([&] { there = (*work)({}); }).join();
      QVERIFY2(here.ok() && there.ok(), qPrintable(kind.filter));
      QVERIFY2(*here == *there, qPrintable(kind.filter));
    }
  }
};

THROUGHLINE_TEST(PictureFilesTest)
#include "picture_files_test.moc"
