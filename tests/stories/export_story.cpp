#include "core/base/checked_file.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/pages/picture_files.h"
#include "ui/rooms/report/report_room.h"

#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>

#include <memory>

using namespace throughline;
using throughline::test::Story;

/// Whoever hands the map on waits where it takes long, and can think better of it.
class ExportStory : public QObject {
  Q_OBJECT

  /// Holds a work at its first step until it is let go, at the latest with the end of the test.
  struct Hold {
    QSemaphore goOn;
    ~Hold() { letGo(); }
    void letGo() { goOn.release(1'000); }
  };

  static ui::PictureFile held(const ui::PictureFile& kind, const std::shared_ptr<Hold>& hold) {
    return {.filter = kind.filter,
            .prepare = [prepare = kind.prepare, hold](const ui::ReportRequest& request) -> Result<ui::PictureWork> {
              THROUGHLINE_TRY(work, prepare(request));
              return ui::PictureWork([work = std::move(work), hold](const Progress& progress) {
                return work({.report =
                                 [&](std::int64_t done, std::int64_t total) {
                                   progress.report(done, total);
                                   hold->goOn.acquire();
                                 },
                             .cancel = progress.cancel});
              });
            }};
  }
  static QProgressDialog* waiting(const Story& story) { return story.window->findChild<QProgressDialog*>(); }

private Q_SLOTS:
  void anExportIsCancelledInItsDialogAndTheOldFileStays() {
    Story story;
    QVERIFY(story.create(QStringLiteral("a.journey")));
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.type("Claims");
    story.press(Qt::Key_Return);
    QDir(story.folder.path()).mkdir(QStringLiteral("out"));
    const QDir out(story.file(QStringLiteral("out")));
    const auto path = out.filePath(QStringLiteral("kept"));
    QVERIFY(writeCheckedFile(path.toStdString(), "old").ok());
    auto& room = story.room<ui::ReportRoom>();
    QSignalSpy exported(&room, &ui::ReportRoom::exported);
    for (const auto& kind : ui::pictureFiles()) {
      const auto hold = std::make_shared<Hold>();
      room.writePicture(path, held(kind, hold));
      QTRY_VERIFY2(waiting(story) != nullptr && waiting(story)->isVisible(), qPrintable(kind.filter));
      QTest::mouseClick(waiting(story)->findChild<QPushButton*>(), Qt::LeftButton);
      hold->letGo();
      QTRY_VERIFY2(waiting(story) == nullptr, qPrintable(kind.filter));
      QCOMPARE(*readWholeFile(path.toStdString(), 100), std::string("old"));
      QCOMPARE(out.entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    QVERIFY(exported.isEmpty());
    room.writePicture(path, ui::pictureFiles().front());
    QTRY_COMPARE(exported.size(), 1);
    QVERIFY(readWholeFile(path.toStdString(), 10'000'000)->starts_with("%PDF"));
  }

  /// Figures are named after cards: what is covered on the map is covered beside them.
  void whatIsCoveredStandsNowhereInTheReport() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    QTRY_VERIFY(story.window->session().analysis() != nullptr);
    auto& session = story.window->session();
    const auto card = session.currentMap()->touchpoints.front()->id;
    QVERIFY(
        session.apply(QStringLiteral("Name"), edit::renameTouchpoint(session.document(), card, "Call 0800 123 4567")));
    auto& room = story.room<ui::ReportRoom>();
    for (const bool covers : {false, true}) {
      QSignalSpy exported(&room, &ui::ReportRoom::exported);
      const auto path = story.file(covers ? QStringLiteral("covered.html") : QStringLiteral("open.html"));
      for (const auto& kind : ui::pictureFiles())
        if (kind.filter.contains(QStringLiteral("html")))
          room.writePicture(path, kind, covers ? tasks::Cover::everything : tasks::Cover::customers);
      QTRY_VERIFY_WITH_TIMEOUT(!exported.isEmpty(), 60'000);
      const auto html = readWholeFile(path.toStdString(), 10'000'000);
      QVERIFY(html.ok());
      QCOMPARE(html->find("123 4567") == std::string::npos, covers);
    }
  }
};

THROUGHLINE_TEST(ExportStory)
#include "export_story.moc"
