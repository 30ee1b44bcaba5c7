#include "core/base/checked_file.h"
#include "tests/support/report_request.h"
#include "tests/support/test_registry.h"
#include "ui/pages/picture_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace throughline;

/// Slides, posters, pictures and tables are written off the window's thread and can be cancelled on the way.
class PictureFilesTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  std::filesystem::path target(const char* name) const {
    return std::filesystem::path(folder_.path().toStdString()) / name;
  }

private Q_SLOTS:
  void whateverIsCancelledLeavesTheOldFileAndNoOther() {
    const auto request = test::reportRequest(test::anAirline());
    const auto path = target("kept");
    QVERIFY(writeCheckedFile(path, "old").ok());
    for (const auto& kind : ui::pictureFiles()) {
      const auto work = kind.prepare(request);
      QVERIFY2(work.ok(), qPrintable(kind.filter));
      std::atomic<bool> cancel = false;
      bool begun = false;
      // As soon as the work says how far it is, and at the latest when it is done.
      const auto late = [&](const Progress& progress) {
        auto bytes = (*work)(progress);
        cancel = true;
        return bytes;
      };
      const Progress onTheWay{.report =
                                  [&](std::int64_t, std::int64_t) {
                                    begun = true;
                                    cancel = true;
                                  },
                              .cancel = &cancel};
      const auto written = ui::writePicture(late, path, onTheWay);
      QVERIFY2(!written.ok() && written.error().code == ErrorCode::cancelled, qPrintable(kind.filter));
      QVERIFY(begun || !kind.filter.contains(QStringLiteral("Slides")));
      QCOMPARE(*readWholeFile(path, 100), std::string("old"));
      QCOMPARE(QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
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
