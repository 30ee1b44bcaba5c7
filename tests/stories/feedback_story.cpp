#include "core/tasks/generate_task.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/panels/chart_gallery.h"
#include "ui/panels/insights_panel.h"
#include "ui/rooms/feedback/feedback_panel.h"
#include "ui/rooms/import/import_room.h"
#include "ui/rooms/report/report_room.h"
#include "ui/session/insight_words.h"

#include <QLabel>
#include <QToolButton>

using namespace throughline;
using throughline::test::Story;

class FeedbackStory : public QObject {
  Q_OBJECT

  static QString generated(const Story& story, const QString& name) {
    const auto path = story.file(name);
    const auto made =
        tasks::generateFeedback(path.toStdString(), {.rows = 1500, .seed = 3, .layout = data::Layout::wide}, {});
    return made.ok() ? path : QString();
  }

  static bool shows(const QWidget& window, const QString& text) {
    for (const auto* label : window.findChildren<QLabel*>())
      if (label->isVisible() && label->text() == text)
        return true;
    return false;
  }

private Q_SLOTS:
  void feedbackIsImportedLookedAtAndHandedOn() {
    Story story;
    QVERIFY(story.create(QStringLiteral("feedback.journey")));
    const auto data = generated(story, QStringLiteral("survey.csv"));
    QVERIFY(!data.isEmpty());
    auto& session = story.window->session();
    story.room<ui::ImportRoom>().importFile(data);
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QVERIFY(dialog != nullptr);
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    QVERIFY(previewed.first().first().toBool());
    story.lookAt(*dialog, QStringLiteral("import-mapping"));
    QSignalSpy imported(dialog, &ui::ImportDialog::imported);
    dialog->startImport();
    QVERIFY(imported.wait(20000));
    QVERIFY(imported.first().first().toBool());
    QCOMPARE(dialog->summary()->records, std::int64_t{1500});
    story.lookAt(*dialog, QStringLiteral("import-summary"));
    const auto map = dialog->summary()->mapId;
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() && session.analysis()->map == map, 20000);
    QVERIFY(session.analysis()->responses > 0);
    QTRY_VERIFY(shows(*story.window, ui::findingSentence(*session.analysis())));
    story.look(QStringLiteral("imported"));

    QSignalSpy exported(&story.room<ui::ReportRoom>(), &ui::ReportRoom::exported);
    const auto report = story.file(QStringLiteral("report.pdf"));
    story.room<ui::ReportRoom>().exportPdfTo(report, map, report::PageSize::a4);
    QVERIFY(exported.wait(30000));
    QFile file(report);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
  }

  void whatWasImportedIsThereAfterARestart() {
    Story story;
    QVERIFY(story.create(QStringLiteral("again.journey")));
    story.room<ui::ImportRoom>().importFile(generated(story, QStringLiteral("survey.csv")));
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    QSignalSpy imported(dialog, &ui::ImportDialog::imported);
    dialog->startImport();
    QVERIFY(imported.wait(20000));
    const auto map = dialog->summary()->mapId;
    dialog->accept();
    const auto drawn = story.document();
    QVERIFY(story.open(QStringLiteral("again.journey")));
    QCOMPARE(story.document(), drawn);
    story.window->session().showMap(map);
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() != nullptr, 20000);
    QCOMPARE(story.window->session().analysis()->responses, std::int64_t{1500});
  }

  void aTableThatCannotBeReadIsRefusedInTheDialog() {
    Story story;
    QVERIFY(story.create(QStringLiteral("broken.journey")));
    QFile file(story.file(QStringLiteral("empty.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    story.room<ui::ImportRoom>().importFile(file.fileName());
    auto* dialog = story.window->findChild<ui::ImportDialog*>();
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    QVERIFY(previewed.wait());
    QVERIFY(!previewed.first().first().toBool());
    story.lookAt(*dialog, QStringLiteral("import-refused"));
    dialog->reject();
    QCOMPARE(story.document().maps.size(), std::size_t{1});
  }

  void aFigureLeadsToItsResponsesAndToItsRange() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.parts().has(insight::Part::range), 30000);
    story.window->action(QStringLiteral("view.insights"))->trigger();
    auto* insights = story.window->findChild<ui::InsightsPanel*>();
    auto* panel = story.window->findChild<ui::FeedbackPanel*>();
    const auto button = [insights](const QString& text) -> QToolButton* {
      for (auto* each : insights->findChildren<QToolButton*>())
        if (each->text() == text && each->isVisible())
          return each;
      return nullptr;
    };
    QVERIFY(!panel->isVisible());
    QTRY_VERIFY(button(QStringLiteral("Show responses")) != nullptr);
    button(QStringLiteral("Show responses"))->click();
    QVERIFY(panel->isVisible());
    QVERIFY(button(QStringLiteral("Where a failure begins")) != nullptr);
    button(QStringLiteral("Where a failure begins"))->click();
    QVERIFY(insights->gallery()->chosen() == chart::ChartId::robustness);
    story.look(QStringLiteral("range"));
  }

  void theSampleShowsAFinishedMap() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() != nullptr, 30000);
    QVERIFY(!story.window->session().analysis()->drag.refused);
    story.look(QStringLiteral("sample"));
  }
};

THROUGHLINE_TEST(FeedbackStory)
#include "feedback_story.moc"
