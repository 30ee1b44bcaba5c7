#include "core/tasks/generate_task.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/rooms/import/import_room.h"
#include "ui/window/banner.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTreeWidget>

using namespace throughline;
using throughline::test::Story;

/// What a newcomer meets on the welcome page.
class FirstMinuteStory : public QObject {
  Q_OBJECT

  static QString survey(const Story& story) {
    const auto path = story.file(QStringLiteral("survey.csv"));
    const auto made =
        tasks::generateFeedback(path.toStdString(), {.rows = 300, .seed = 3, .layout = data::Layout::wide}, {});
    return made.ok() ? path : QString();
  }

  /// The table was looked at, maybe before anybody waited for it.
  static bool showsColumns(const ui::ImportDialog& dialog) {
    const auto lists = dialog.findChildren<QTreeWidget*>();
    return std::ranges::any_of(lists, [](const QTreeWidget* list) {
      return list->accessibleName() == QLatin1String("Columns") && list->topLevelItemCount() > 0;
    });
  }

private Q_SLOTS:
  void feedbackIsImportedWithoutAWorkspaceWithinTwoChoices() {
    Story story;
    story.room<ui::ImportRoom>().importFile(survey(story)); // the first choice: the file
    ui::ImportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = story.window->findChild<ui::ImportDialog*>()) != nullptr);
    QTRY_VERIFY(showsColumns(*dialog));
    QSignalSpy imported(dialog, &ui::ImportDialog::imported);
    dialog->startImport(); // the second
    QVERIFY(imported.wait(20000));
    dialog->accept();
    QVERIFY(!story.document().maps.empty());
    QVERIFY(QFileInfo::exists(story.file(QStringLiteral("survey.journey"))));
    QVERIFY(!story.window->findChild<ui::Banner*>()->isVisible());
  }

  void anImportThatIsGivenUpLeavesNothingBehind() {
    Story story;
    story.room<ui::ImportRoom>().importFile(survey(story));
    ui::ImportDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = story.window->findChild<ui::ImportDialog*>()) != nullptr);
    QTRY_VERIFY(showsColumns(*dialog));
    dialog->reject();
    QTRY_VERIFY(!story.window->storage().isOpen());
    QVERIFY(!QFileInfo::exists(story.file(QStringLiteral("survey.journey"))));
  }

  void aFinishedMapIsOneChoiceAway() {
    Story story;
    QSignalSpy opened(&story.window->storage(), &ui::Storage::opened);
    story.room<ui::FileRoom>().createFromTemplate(QStringLiteral("airline"));
    QVERIFY(!opened.isEmpty() || opened.wait(30000));
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t{17});
    QVERIFY(!story.document().personas.empty());
    QVERIFY(!story.window->findChild<ui::Banner*>()->isVisible());
    QVERIFY(QFile::remove(story.window->storage().path()));
  }

  void theSampleIsTheStoryOfAHouseholdThatMoves() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    QVERIFY(story.document().maps.front()->touchpoints.size() >= 12);
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() != nullptr, 30000);
    story.look(QStringLiteral("sample"));
  }

  void aMessageOfOneWorkspaceIsNotLeftToTheNext() {
    Story story;
    story.room<ui::FileRoom>().open(story.file(QStringLiteral("none.journey")));
    const auto* banner = story.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(story.create(QStringLiteral("next.journey")));
    QVERIFY(!banner->isVisible());
  }

  void aFileThatIsDroppedIsTakenByTheRoomThatKnowsIt() {
    Story story;
    story.window->takeFile(survey(story));
    QTRY_VERIFY(story.window->findChild<ui::ImportDialog*>() != nullptr);
  }
};

THROUGHLINE_TEST(FirstMinuteStory)
#include "first_minute_story.moc"
