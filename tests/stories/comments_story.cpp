#include "core/model/look_up.h"
#include "core/tasks/import_task.h"
#include "tests/stories/story.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/rooms/feedback/comment_finder.h"
#include "ui/rooms/feedback/feedback_panel.h"
#include "ui/rooms/feedback/feedback_room.h"
#include "ui/rooms/feedback/filter_bar.h"
#include "ui/rooms/feedback/follow_up_dialog.h"
#include "ui/rooms/feedback/themes_dialog.h"
#include "ui/session/insight_feed.h"
#include "ui/window/panel_dock.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace throughline;
using throughline::test::Story;

namespace {

constexpr const char* voices = "Customer,Date,Shop,Delivery,Overall,Channel,Comment\n"
                               "A1,2026-03-01,5,1,2,web,\"The delivery was late, call +49 170 1234567\"\n"
                               "A2,2026-03-02,4,2,3,phone,Nice people\n"
                               "A3,2026-03-03,5,5,5,web,\n"
                               "A4,2026-03-04,1,5,4,web,Late again\n"
                               "A5,2026-03-05,3,4,4,store,All fine\n";

constexpr const char* voicesMapping = R"({'layout': 'wide', 'respondent': {'column': 'Customer'},
  'time': {'column': 'Date', 'format': 'yyyy-MM-dd'}, 'comment': {'column': 'Comment'}, 'channel': {'column': 'Channel'},
  'overall': {'column': 'Overall', 'scale': {'low': 1, 'high': 5}},
  'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}},
                  {'column': 'Delivery', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]})";

} // namespace

/// What customers said, from the import to the map, and out again.
class CommentsStory : public QObject {
  Q_OBJECT

  /// A workspace with five responses, open in the window.
  static bool openVoices(Story& story, const QString& name) {
    {
      const auto file = story.file(name).toStdString();
      auto made = workspace::Workspace::create(
          file, {.dataFolder = story.folder.filePath(QStringLiteral("data")).toStdString(), .keepSnapshots = false});
      const auto table = story.file(QStringLiteral("voices.csv")).toStdString();
      test::writeBytes(table, voices);
      RandomIdSource ids;
      if (!made.ok() ||
          !tasks::runImport(*made, {.data = table, .mapping = test::mappingOf(voicesMapping)}, ids, {}).ok())
        return false;
    }
    return story.open(name);
  }

  static ui::FeedbackPanel& panel(const Story& story) { return *story.window->findChild<ui::FeedbackPanel*>(); }
  static int lines(const Story& story) { return panel(story).list().rowCount(); }

  template <class Of> static Of& named(QWidget& in, const QString& name) {
    for (auto* each : in.findChildren<Of*>())
      if (each->accessibleName() == name)
        return *each;
    qFatal("there is no %s", qPrintable(name));
  }

  static void openPanel(const Story& story) {
    story.window->findChild<ui::PanelDock*>(QStringLiteral("feedbackDock"))->setCollapsed(false);
  }

  static QString comment(const Story& story, int row) {
    return panel(story).list().index(row, ui::FeedbackListModel::commentColumn).data().toString();
  }

private Q_SLOTS:
  void responsesOfWhatIsSelectedAreListed() {
    Story story;
    QVERIFY(openVoices(story, QStringLiteral("list.journey")));
    auto* dock = story.window->findChild<ui::PanelDock*>(QStringLiteral("feedbackDock"));
    QVERIFY(dock->isCollapsed());
    QTRY_VERIFY_WITH_TIMEOUT(story.window->session().analysis() != nullptr, 20000);
    QCOMPARE(lines(story), 0); // nobody looks at it
    story.window->canvas().setFocus();
    story.press(Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!dock->isCollapsed());
    QTRY_COMPARE_WITH_TIMEOUT(lines(story), 5, 20000);
    QTRY_COMPARE(comment(story, 1), QStringLiteral("Nice people"));
    auto& session = story.window->session();
    ui::Selection selection = session.selection();
    selection.touchpoints = {*model::touchpointNamed(*session.currentMap(), "Delivery")};
    session.select(selection);
    const auto shown = [&] {
      return panel(story).list().index(0, ui::FeedbackListModel::touchpointColumn).data().toString();
    };
    QTRY_COMPARE(shown(), QStringLiteral("Delivery"));
    panel(story).findChild<QCheckBox*>()->click();
    QTRY_COMPARE(lines(story), 2);
    story.look(QStringLiteral("feedback-panel"));
    auto& table = named<QTableView>(panel(story), QStringLiteral("Responses"));
    table.selectAll();
    table.setFocus();
    story.press(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Nice people")));
    QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')), 3);
  }

  void commentsAreSearchedAndTaggedByKey() {
    Story story;
    QVERIFY(openVoices(story, QStringLiteral("search.journey")));
    openPanel(story);
    QTRY_VERIFY_WITH_TIMEOUT(panel(story).findChild<ui::CommentFinder*>()->ready(), 20000);
    auto& search = named<QLineEdit>(panel(story), QStringLiteral("Search comments"));
    search.setText(QStringLiteral("late"));
    QTRY_COMPARE(lines(story), 2);
    auto* dialog = story.room<ui::FeedbackRoom>().showThemes();
    QSignalSpy themesRead(dialog, &ui::ThemesDialog::read);
    dialog->addTheme(QStringLiteral("Slow"), QStringLiteral("s"));
    QTRY_COMPARE(panel(story).list().themes().size(), std::size_t{1});
    dialog->close();
    auto& table = named<QTableView>(panel(story), QStringLiteral("Responses"));
    table.selectAll();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_S);
    QTRY_COMPARE(panel(story).list().tags().size(), std::size_t{2});
    search.clear();
    QTRY_COMPARE(lines(story), 5);
    panel(story).showTheme(1);
    QTRY_COMPARE(lines(story), 2);
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_S);
    QTRY_VERIFY(panel(story).list().tags().empty());
  }

  void aCommentBecomesAQuoteAndGoesWithItsAuthor() {
    Story story;
    QVERIFY(openVoices(story, QStringLiteral("quote.journey")));
    openPanel(story);
    QTRY_COMPARE_WITH_TIMEOUT(lines(story), 5, 20000);
    const auto delivery = *model::touchpointNamed(*story.window->session().currentMap(), "Delivery");
    auto& room = story.room<ui::FeedbackRoom>();
    room.addQuote(panel(story).list().line(0).row, QStringLiteral("The delivery was late"), delivery);
    const auto notes = [&] {
      return model::findTouchpoint(*story.window->session().currentMap(), delivery)->notes.size();
    };
    QTRY_COMPARE(notes(), std::size_t{1});
    QVERIFY(story.window->storage().waitUntilSaved());
    QSignalSpy gone(&room, &ui::FeedbackRoom::forgotten);
    QSignalSpy opened(&story.window->storage(), &ui::Storage::opened);
    room.forget(QStringLiteral("A1"), false);
    QTRY_COMPARE_WITH_TIMEOUT(gone.size(), 1, 20000);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(lines(story), 4, 20000);
    QCOMPARE(notes(), std::size_t{0});
  }

  void failuresAreFollowedUp() {
    Story story;
    QVERIFY(openVoices(story, QStringLiteral("follow.journey")));
    auto* dialog = story.room<ui::FeedbackRoom>().showFollowUp();
    QSignalSpy read(dialog, &ui::FollowUpDialog::read);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->list().rowCount(), 3, 20000);
    const auto cell = [dialog](int column) { return dialog->list().index(0, column); };
    QVERIFY(dialog->list().setData(cell(ui::FollowUpModel::ownerColumn), QStringLiteral("=Ann"), Qt::EditRole));
    QVERIFY(!dialog->list().setData(cell(ui::FollowUpModel::dueColumn), QStringLiteral("soon"), Qt::EditRole));
    QVERIFY(dialog->list().setData(cell(ui::FollowUpModel::dueColumn), QStringLiteral("2026-05-27"), Qt::EditRole));
    story.lookAt(*dialog, QStringLiteral("follow-up"));
    QSignalSpy exported(dialog, &ui::FollowUpDialog::exported);
    dialog->exportTo(story.file(QStringLiteral("open.csv")));
    QVERIFY(!exported.isEmpty() || exported.wait(20000));
    const auto csv = test::bytesOf(story.file(QStringLiteral("open.csv")).toStdString());
    QVERIFY2(csv.find(",'=Ann,2026-05-27,") != std::string::npos, csv.c_str());
  }

  void theBarAboveTheMapFiltersEverything() {
    Story story;
    QVERIFY(openVoices(story, QStringLiteral("bar.journey")));
    openPanel(story);
    QTRY_COMPARE_WITH_TIMEOUT(lines(story), 5, 20000);
    auto* bar = story.window->findChild<ui::FilterBar*>();
    QTRY_VERIFY(bar->isVisible());
    const auto channel = [bar]() -> QToolButton* {
      for (auto* button : bar->findChildren<QToolButton*>())
        if (button->text().startsWith(QStringLiteral("Channel")))
          return button;
      return nullptr;
    };
    QTRY_VERIFY(channel() != nullptr);
    QCOMPARE(channel()->text(), QStringLiteral("Channel: all"));
    const auto tick = [&](const QString& value) {
      for (auto* action : channel()->menu()->actions())
        if (action->text() == value)
          action->trigger();
    };
    tick(QStringLiteral("web"));
    QTRY_COMPARE(lines(story), 3);
    tick(QStringLiteral("phone"));
    QTRY_COMPARE(lines(story), 4);
    QCOMPARE(channel()->text(), QStringLiteral("Channel: phone, web"));
    QTRY_VERIFY(story.window->session().analysis() && story.window->session().analysis()->responses == 4);
    story.look(QStringLiteral("filter-bar"));
    bar->saveAs(QStringLiteral("Not in the store"));
    auto& views = named<QToolButton>(*bar, QStringLiteral("Saved views"));
    QTRY_COMPARE(views.menu()->actions().first()->text(), QStringLiteral("Not in the store"));
    tick(QStringLiteral("phone"));
    QTRY_COMPARE(lines(story), 3);
    views.menu()->actions().first()->trigger();
    QTRY_COMPARE(lines(story), 4);
  }
};

THROUGHLINE_TEST(CommentsStory)
#include "comments_story.moc"
