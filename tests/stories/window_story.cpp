#include "core/edit/map_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/session/insight_words.h"
#include "ui/window/banner.h"

#include <QLabel>
#include <QPushButton>

#include <algorithm>

using namespace throughline;
using throughline::test::Story;

class WindowStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theFirstStartShowsTheWaysToBegin() {
    Story story;
    QCOMPARE(story.window->windowTitle(), QStringLiteral("Throughline"));
    QVERIFY(story.window->findChild<QPushButton*>() != nullptr);
    story.look(QStringLiteral("welcome"));
  }

  void aNewWorkspaceShowsItsFileInTheTitleAndIsSaved() {
    Story story;
    QVERIFY(story.create(QStringLiteral("orders.journey")));
    QCOMPARE(story.window->windowTitle(), QStringLiteral("orders.journey - Throughline"));
    QCOMPARE(story.document().maps.size(), std::size_t{1});
    QVERIFY(QFileInfo::exists(story.file(QStringLiteral("orders.journey"))));
    const auto* saved = story.window->findChild<QLabel*>(QStringLiteral("savedIndicator"));
    QTRY_COMPARE(saved->text(), QStringLiteral("Saved"));
    story.look(QStringLiteral("new"));
  }

  void twentyEditsAreUndoneAndSurviveARestart() {
    Story story;
    QVERIFY(story.create(QStringLiteral("undo.journey")));
    auto& session = story.window->session();
    const auto before = session.document();
    for (int number = 1; number <= 20; ++number)
      QVERIFY(session.apply(QStringLiteral("Rename map"), edit::renameMap(session.document(), session.currentMap()->id,
                                                                          "Title " + std::to_string(number))));
    QVERIFY(story.window->storage().waitUntilSaved());
    for (int number = 1; number <= 10; ++number)
      story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(session.currentMap()->details->title, std::string("Title 10"));
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("undo.journey")));
    QCOMPARE(session.currentMap()->details->title, std::string("Title 10"));
    for (int number = 1; number <= 10; ++number)
      story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(session.document(), before);
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("undo.journey")));
    QCOMPARE(session.document(), before);
  }

  void aFileThatIsNoWorkspaceIsRefusedWithASentence() {
    Story story;
    QFile file(story.file(QStringLiteral("wrong.journey")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is not a workspace, but it is long enough to be looked at as one by a careless program");
    file.close();
    QSignalSpy failed(&story.window->storage(), &ui::Storage::openFailed);
    story.room<ui::FileRoom>().open(file.fileName());
    QVERIFY(failed.wait());
    QCOMPARE(story.window->windowTitle(), QStringLiteral("Throughline"));
    story.look(QStringLiteral("refused"));
  }

  void aMapWithFeedbackShowsItsFindingChartAndTable() {
    Story story;
    QVERIFY(story.create(QStringLiteral("airline.journey")));
    const auto airline = test::anAirline();
    auto& session = story.window->session();
    session.apply(QStringLiteral("Draw"), airline.document);
    session.showMap(airline.analysis.map);
    auto analysis = std::make_shared<const insight::Analysis>(airline.analysis);
    session.setAnalysis(analysis, insight::evidenceOf(*analysis));
    session.select(
        {.map = airline.analysis.map, .touchpoints = {airline.analysis.drag.touchpoints.front().touchpoint}});
    QCOMPARE(session.selection().touchpoints.size(), std::size_t{1});
    for (const auto* name : {"light", "dark", "highContrast"}) {
      story.window->action(QStringLiteral("theme.") + QString::fromLatin1(name))->trigger();
      QCoreApplication::processEvents();
      story.look(QStringLiteral("airline-") + QString::fromLatin1(name));
    }
    const auto* dock = story.window->findChild<QWidget*>(QStringLiteral("insightsDock"));
    const auto labels = dock->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&airline](const QLabel* label) {
      return label->isVisible() && label->text() == ui::findingSentence(airline.analysis);
    }));
  }

  void aDamagedFileIsAnsweredWithItsNewestGoodSnapshot() {
    Story story;
    QVERIFY(story.create(QStringLiteral("damaged.journey")));
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Rename map"),
                          edit::renameMap(session.document(), session.currentMap()->id, "Kept")));
    story.window->action(QStringLiteral("file.close"))->trigger();
    QVERIFY(story.open(QStringLiteral("damaged.journey"))); // a snapshot is kept at open
    story.window->action(QStringLiteral("file.close"))->trigger();
    const auto kept = workspace::snapshotsOf(story.file(QStringLiteral("damaged.journey")).toStdString(),
                                             story.folder.filePath(QStringLiteral("data")).toStdString());
    QVERIFY2(kept.ok() && !kept->empty(), "a snapshot is kept when a file is opened");
    const auto good = workspace::newestGoodSnapshot(story.file(QStringLiteral("damaged.journey")).toStdString(),
                                                    story.folder.filePath(QStringLiteral("data")).toStdString());
    QVERIFY2(good.ok() && good->has_value(), "the snapshot is sound");
    QFile file(story.file(QStringLiteral("damaged.journey")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(static_cast<int>(file.size() / 2), 'x')), file.size() - file.size() / 2);
    file.close();
    story.room<ui::FileRoom>().open(file.fileName());
    const auto* banner = story.window->findChild<ui::Banner*>();
    const auto* restore = banner->findChild<QPushButton*>();
    QTRY_VERIFY2_WITH_TIMEOUT(restore->isVisible() &&
                                  restore->text().startsWith(QStringLiteral("Restore the snapshot")),
                              qPrintable(banner->sentence()), 10000);
    story.look(QStringLiteral("damaged"));
    QSignalSpy opened(&story.window->storage(), &ui::Storage::opened);
    QTest::mouseClick(const_cast<QPushButton*>(restore), Qt::LeftButton);
    QVERIFY(!opened.isEmpty() || opened.wait());
    QCOMPARE(session.currentMap()->details->title, std::string("Kept"));
  }
};

THROUGHLINE_TEST(WindowStory)
#include "window_story.moc"
