#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/tasks/import_task.h"
#include "tests/stories/importing.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/rooms/feedback/feedback_room.h"
#include "ui/rooms/feedback/unplaced.h"
#include "ui/rooms/feedback/unplaced_dialog.h"
#include "ui/rooms/import/import_room.h"
#include "ui/session/messages.h"

#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QScopeGuard>
#include <QTabWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace throughline;
using throughline::test::Story;

/// Names in data and the cards on the map: picked at the import, and when a card goes and comes.
class UnplacedStory : public QObject {
  Q_OBJECT

  static QString written(const Story& story, const QString& name, const char* text) {
    test::writeBytes(story.file(name).toStdString(), text);
    return story.file(name);
  }
  template <class Of> static Of* named(const QWidget& in, const char* name) {
    for (auto* each : in.findChildren<Of*>())
      if (each->accessibleName() == QString::fromUtf8(name))
        return each;
    return nullptr;
  }
  /// Answers to two questions and the recommendation.
  static QByteArray surveyOf(const char* header, int people = 15) {
    QByteArray text = QByteArray(header) + "\n";
    for (int row = 0; row < people; ++row)
      text += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
              QByteArray::number(1 + row * 3 % 5) + "," + QByteArray::number(row * 7 % 11) + "\n";
    return text;
  }
  static ui::ImportDialog* dialogFor(Story& story, const QString& file) {
    story.room<ui::ImportRoom>().importFile(file);
    auto* dialog = story.window->findChildren<ui::ImportDialog*>().last();
    QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
    return previewed.wait(10'000) ? dialog : nullptr;
  }
  static QStringList rows(const QTreeWidget& tree) {
    QStringList all;
    for (int row = 0; row < tree.topLevelItemCount(); ++row)
      all << tree.topLevelItem(row)->text(0) + QStringLiteral(" > ") + tree.topLevelItem(row)->text(1);
    return all;
  }
  static model::TouchpointId card(const Story& story, const char* title) {
    return *model::touchpointNamed(*story.window->session().currentMap(), title);
  }

private Q_SLOTS:
  void namesArePickedOnceAndFoundFromThenOn() {
    Story story;
    QVERIFY(story.create(QStringLiteral("names.journey")));
    auto* first = dialogFor(story, written(story, QStringLiteral("cards.csv"), surveyOf("id,Shop,Support call,nps")));
    QVERIFY(first != nullptr && test::importShown(*first));
    const char* march =
        "customer,touchpoint,score\na,Hotline,2\nb,Hotline,5\nc,Shop,4\nd,Test desk,1\ne,Shop,3\nf,Hotline,1\n";
    auto* dialog = dialogFor(story, written(story, QStringLiteral("march.csv"), march));
    QVERIFY(dialog != nullptr);
    auto* names = named<QTreeWidget>(*dialog, "Names");
    QTRY_COMPARE(rows(*names),
                 (QStringList{QStringLiteral("Hotline > New card \"Hotline\""), QStringLiteral("Shop > Shop"),
                              QStringLiteral("Test desk > New card \"Test desk\"")}));
    auto* becomes = named<QComboBox>(*dialog, "Becomes");
    const auto pick = [&](int row, const QString& what) {
      names->setCurrentItem(names->topLevelItem(row));
      QSignalSpy previewed(dialog, &ui::ImportDialog::previewed);
      becomes->setCurrentIndex(becomes->findText(what));
      return previewed.wait(10'000) && previewed.last().first().toBool();
    };
    QVERIFY(pick(0, QStringLiteral("Support call")));
    QVERIFY(pick(2, QStringLiteral("Leave out")));
    QCOMPARE(rows(*names), (QStringList{QStringLiteral("Hotline > Support call"), QStringLiteral("Shop > Shop"),
                                        QStringLiteral("Test desk > Left out")}));
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    story.lookAt(*dialog, QStringLiteral("import-names"));
    QVERIFY(test::importShown(*dialog));
    QCOMPARE(story.window->session().currentMap()->touchpoints.size(), std::size_t{2});
    QVERIFY((dialog->summary()->leftOutNames == std::vector<std::string>{"Test desk"}));
    const char* april = "customer,touchpoint,score\ng,hotline,2\nh,Test desk,5\ni,Shop,4\nj,Shop,2\nk,hotline,3\n";
    auto* next = dialogFor(story, written(story, QStringLiteral("april.csv"), april));
    QVERIFY(next != nullptr);
    QTRY_COMPARE(rows(*named<QTreeWidget>(*next, "Names")),
                 (QStringList{QStringLiteral("hotline > Support call"), QStringLiteral("Shop > Shop"),
                              QStringLiteral("Test desk > Left out")}));
    next->reject();
  }

  void aStageThatTakesFeedbackAwayIsNamed() {
    const QLocale before;
    const auto back = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Story story;
    QVERIFY(story.create(QStringLiteral("stage.journey")));
    auto* dialog = dialogFor(story, written(story, QStringLiteral("cards.csv"), surveyOf("id,Shop,Hotline,nps", 1200)));
    QVERIFY(dialog != nullptr && test::importShown(*dialog));
    auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
    QSignalSpy steps(story.window->findChild<ui::Messages*>(), &ui::Messages::stepTold);
    const auto& stage = session.currentMap()->stages.front();
    const auto title = QString::fromStdString(stage->title);
    QVERIFY(session.apply(QStringLiteral("Cut"), edit::removeStage(session.document(), stage->id)));
    QTRY_VERIFY(!steps.isEmpty());
    const auto told = steps.last().first().toString();
    QVERIFY2(told.contains(title) && !told.contains(QStringLiteral("touchpoint")), qPrintable(told));
    QVERIFY2(told.endsWith(QStringLiteral("2,400 responses stay under Unplaced.")), qPrintable(told));
  }

  void feedbackOfADeletedCardIsKeptAndOfferedAgain() {
    Story story;
    QVERIFY(story.create(QStringLiteral("gone.journey")));
    auto* dialog = dialogFor(story, written(story, QStringLiteral("cards.csv"), surveyOf("id,Shop,Hotline,nps")));
    QVERIFY(dialog != nullptr && test::importShown(*dialog));
    auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 20000);
    auto& room = story.room<ui::FeedbackRoom>();
    auto* messages = story.window->findChild<ui::Messages*>();
    QVERIFY(messages != nullptr);
    QSignalSpy steps(messages, &ui::Messages::stepTold);
    const std::vector gone{card(story, "Hotline")};
    QVERIFY(session.apply(QStringLiteral("Delete"), edit::removeTouchpoints(session.document(), gone)));
    QTRY_COMPARE(room.unplaced().responses(), std::int64_t{15});
    QVERIFY(steps.last().first().toString().endsWith(QStringLiteral("15 responses stay under Unplaced.")));
    auto* outline = named<QTreeView>(*story.window, "Outline");
    const auto last = [outline] { return outline->model()->index(outline->model()->rowCount() - 1, 0); };
    QCOMPARE(last().data().toString(), QStringLiteral("Unplaced (15)"));
    Q_EMIT outline->activated(last());
    auto* opened = story.window->findChild<ui::UnplacedDialog*>();
    QVERIFY(opened != nullptr && opened->isVisible());
    opened->reject();
    QTRY_VERIFY(story.window->findChild<ui::UnplacedDialog*>() == nullptr);
    auto* unplaced = room.unplaced().showDialog();
    QCOMPARE(rows(*named<QTreeWidget>(*unplaced, "Unplaced")), QStringList{QStringLiteral("Hotline > 15")});
    story.lookAt(*unplaced, QStringLiteral("unplaced"));
    unplaced->reject();
    QString told;
    ui::Messages::Answer answer;
    connect(messages, &ui::Messages::told, this,
            [&](const QString& text, const QString&, const ui::Messages::Answer& offered) {
              told = text;
              answer = offered;
            });
    const auto* map = session.currentMap();
    const model::Touchpoint again{.id = session.ids().make<model::TouchpointId>(), .title = "hot-line"};
    QVERIFY(session.apply(QStringLiteral("Draw"), edit::addTouchpoint(session.document(), map->id,
                                                                      map->stages.front()->id, again, session.ids())));
    QTRY_COMPARE(told, QStringLiteral("15 responses are kept under Unplaced as \"Hotline\"."));
    messages->disconnect(this);
    answer();
    QTRY_VERIFY(room.unplaced().feedback().empty());
    QCOMPARE(last().data().toString(), QStringLiteral("Sources"));
    QTRY_VERIFY_WITH_TIMEOUT(
        session.analysis() != nullptr &&
            std::ranges::any_of(session.analysis()->touchpoints,
                                [&](const auto& each) { return each.touchpoint == again.id && each.n == 15; }),
        20000);
  }
};

THROUGHLINE_TEST(UnplacedStory)
#include "unplaced_story.moc"
