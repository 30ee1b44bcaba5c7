#include "core/edit/stage_edits.h"
#include "core/model/look_up.h"
#include "core/workspace/workspace.h"
#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/window/banner.h"
#include "ui/window/toast.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

using namespace throughline;
using throughline::test::Story;

/// From card to field and back, and everything on a card by key.
class KeyboardStory : public QObject {
  Q_OBJECT

  static const model::Touchpoint& named(const Story& story, const char* title) {
    const auto& map = *story.document().maps.front();
    return *model::findTouchpoint(map, *model::touchpointNamed(map, title));
  }

private Q_SLOTS:
  void whatIsTypedOnTheMapIsKeptByEveryWayOut_data() {
    QTest::addColumn<QString>("way");
    for (const char* way : {"quit", "close the workspace", "open another", "rest"})
      QTest::newRow(way) << QString::fromLatin1(way);
  }
  void whatIsTypedOnTheMapIsKeptByEveryWayOut() {
    QFETCH(QString, way);
    Story story;
    QVERIFY(story.create(QStringLiteral("other.journey")) && story.create(QStringLiteral("typed.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_F2);
    story.press(Qt::Key_End);
    story.type(" kept");
    QVERIFY(story.window->canvas().editing().isOpen());
    if (way == QLatin1String("rest")) { // what is killed now has it
      QTRY_COMPARE(story.document().maps.front()->touchpoints.front()->title, std::string("Call kept"));
      QTRY_VERIFY(story.window->storage().saved());
      QVERIFY(story.window->canvas().editing().isOpen());
      return;
    }
    if (way == QLatin1String("quit"))
      QVERIFY(story.window->close());
    else if (way == QLatin1String("close the workspace"))
      story.press(Qt::Key_W, Qt::ControlModifier);
    else
      QVERIFY(story.open(QStringLiteral("other.journey")));
    story.window.reset();
    auto file = workspace::Workspace::open(story.file(QStringLiteral("typed.journey")).toStdString(),
                                           {.readOnly = true, .dataFolder = story.folder.path().toStdString()});
    QVERIFY(file.ok());
    QCOMPARE(file->document()->maps.front()->touchpoints.front()->title, std::string("Call kept"));
  }

  void aProactiveTouchpointAnswersNothingAndThatIsSaid() {
    Story story;
    QVERIFY(story.create(QStringLiteral("answers.journey")));
    story.window->canvas().setFocus();
    for (const char* title : {"Order", "Delivery"}) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
    const auto before = story.document();
    story.window->action(QStringLiteral("touchpoint.answers"))->trigger();
    QTRY_VERIFY(story.window->findChild<ui::Toast*>()->text().contains(QStringLiteral("only service answers")));
    QVERIFY(story.document() == before);
  }

  void escapeTakesBackWhatRestedToo() {
    Story story;
    QVERIFY(story.create(QStringLiteral("back.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    QTRY_COMPARE(story.window->session().undoStack().count() > 0 && !story.window->session().previewing(), true);
    story.press(Qt::Key_Escape);
    QVERIFY(story.document().maps.front()->touchpoints.empty());
  }

  void theFocusStaysOnTheMapWhereverItGoes() {
    Story story;
    QVERIFY(story.create(QStringLiteral("focus.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Return, Qt::AltModifier); // to its first field
    QVERIFY(!canvas.hasFocus());
    story.press(Qt::Key_Escape);
    QVERIFY(canvas.hasFocus());
    canvas.focusOn(story.document().maps.front()->stages.front()->id);
    QVERIFY(canvas.hasFocus());
  }

  void escapeTakesBackNothingThatCameMeanwhile() {
    Story story;
    QVERIFY(story.create(QStringLiteral("meanwhile.journey")));
    auto& session = story.window->session();
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    QTRY_VERIFY(session.undoStack().count() > 0 && !session.previewing());
    const auto stage = story.document().maps.front()->stages.front()->id;
    session.adopt(QStringLiteral("Came"), *edit::renameStage(story.document(), stage, "From elsewhere"));
    QVERIFY(story.window->canvas().editing().isOpen());
    story.press(Qt::Key_Escape);
    QVERIFY(story.document().maps.front()->touchpoints.empty());
    QCOMPARE(story.document().maps.front()->stages.front()->title, std::string("From elsewhere"));
  }

  void aTextThatIsTooLongStaysWithTheReason() {
    Story story;
    QVERIFY(story.create(QStringLiteral("long.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_F2);
    auto* editor = story.window->canvas().editing().editor();
    QVERIFY(editor != nullptr);
    editor->setPlainText(QString(5000, QLatin1Char('x')));
    QSignalSpy refused(&story.window->session(), &ui::Session::editRefused);
    story.press(Qt::Key_Return);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(editor->toPlainText().size(), 5000);
    QVERIFY(!story.window->close()); // said once; whoever leaves again leaves the text
    QVERIFY(story.window->close());
    QCOMPARE(named(story, "Call").title, std::string("Call"));
  }

  void anEmotionIsItsNumberAndNeverAnUnseenText() {
    Story story;
    QVERIFY(story.create(QStringLiteral("emotion.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    const auto& map = *story.document().maps.front();
    const auto lane =
        std::ranges::find(map.lanes, model::LaneType::emotionCurve, [](const auto& each) { return each->type; });
    QVERIFY(lane != map.lanes.end());
    canvas.focusOn(ui::CellPlace{.step = map.touchpoints.front()->place.step, .lane = (*lane)->id});
    QSignalSpy refused(&story.window->session(), &ui::Session::editRefused);
    story.press(Qt::Key_F2);
    story.type("a");
    QCOMPARE(refused.count(), 2);
    QVERIFY(!canvas.editing().isOpen());
    const auto* banner = story.window->findChild<ui::Banner*>();
    QVERIFY(banner->isVisible() && !banner->sentence().contains(QStringLiteral("text")));
    QVERIFY2(banner->sentence().contains(QStringLiteral("-2 (Very bad) to +2 (Very good)")),
             qPrintable(banner->sentence()));
    story.type("-2");
    QCOMPARE(named(story, "Call").emotion, std::optional(-2));
    QVERIFY(!banner->isVisible()); // what was refused is past
    story.press(Qt::Key_Return);   // ends what was typed
    QVERIFY(!canvas.editing().isOpen());
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t(1));
    story.press(Qt::Key_Return); // and is what it was before
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t(2));
  }

  void afterAnAdditionIsUndoneTheFocusIsBesideIt() {
    Story story;
    QVERIFY(story.create(QStringLiteral("undone.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    for (const char* title : {"Call", "Pay"}) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(canvas.focusPlace() == ui::FocusPlace(named(story, "Call").id));
    story.window->action(QStringLiteral("insert.stage"))->trigger();
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!std::holds_alternative<std::monostate>(canvas.focusPlace()));
    QVERIFY(ui::isThere(canvas.layout(), canvas.focusPlace()));
  }

  void aNewPersonaIsNamedAtOnce() {
    Story story;
    QVERIFY(story.create(QStringLiteral("persona.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    story.window->session().select(
        ui::Selection{.map = story.document().maps.front()->id, .touchpoints = {}, .stage = {}, .lane = {}});
    story.window->canvas().focusOn({});
    auto* list = story.window->findChild<QListWidget*>();
    for (auto* each : story.window->findChildren<QListWidget*>())
      if (each->accessibleName() == QLatin1String("Personas"))
        list = each;
    auto* add = list->parentWidget()->findChild<QPushButton*>();
    QTRY_VERIFY(add->isVisible());
    add->setFocus(Qt::MouseFocusReason);
    story.press(Qt::Key_Return); // as every button, by Enter
    story.press(Qt::Key_A, Qt::ControlModifier);
    story.type("Pia");
    story.press(Qt::Key_Return);
    QVERIFY(story.window->session().selection().touchpoints.empty());
    QCOMPARE(story.document().personas.size(), std::size_t{1});
    QCOMPARE(story.document().personas.front()->name, std::string("Pia"));
  }

  void aCardIsTaggedWithoutLeavingIt() {
    Story story;
    QVERIFY(story.create(QStringLiteral("tags.journey")));
    story.window->canvas().setFocus();
    int keys = 0;
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
      story.press(key, modifiers);
      ++keys;
    };
    press(Qt::Key_Return);
    story.type("Call the helpdesk");
    press(Qt::Key_S, Qt::AltModifier);
    press(Qt::Key_2, Qt::AltModifier);
    test::typeIntoPopup(QStringLiteral("p"));
    press(Qt::Key_K, Qt::ControlModifier);
    keys += 2; // its first letter and Enter
    QVERIFY2(keys <= 6, qPrintable(QString::number(keys)));
    const auto& card = named(story, "Call the helpdesk");
    QCOMPARE(card.kind, model::Kind::service);
    QCOMPARE(card.emotion, std::optional(-1));
    QCOMPARE(card.channel, std::string("Phone"));
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    press(Qt::Key_M, Qt::AltModifier);
    QVERIFY(named(story, "Call the helpdesk").momentOfTruth);
    test::typeIntoPopup(QStringLiteral("Missing"));
    press(Qt::Key_C, Qt::AltModifier);
    QCOMPARE(named(story, "Call the helpdesk").failureCode, model::FailureCode::missing);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(story.window.get()));
    test::typeIntoPopup(QStringLiteral("Nobody answers"));
    press(Qt::Key_N, Qt::AltModifier);
    QCOMPARE(named(story, "Call the helpdesk").notes.size(), std::size_t{1});
  }

  void theKeysGoFromCardToFieldAndBack() {
    Story story;
    QVERIFY(story.create(QStringLiteral("fields.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    story.press(Qt::Key_Return);
    story.type("Order");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Return, Qt::AltModifier);
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field != nullptr && story.dock("inspectorDock").isAncestorOf(field));
    QCOMPARE(field->text(), QStringLiteral("Order"));
    story.press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&canvas));
    QCOMPARE(story.window->session().selection().touchpoints.size(), std::size_t{1});
  }

  void theNextPartIsWhereItWasLeft() {
    Story story;
    QVERIFY(story.create(QStringLiteral("round.journey")));
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    story.press(Qt::Key_Return);
    story.type("Order");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_F6);
    QVERIFY(story.dock("inspectorDock").isAncestorOf(QApplication::focusWidget()));
    story.press(Qt::Key_Tab);
    auto* left = QApplication::focusWidget();
    story.press(Qt::Key_F6);
    QVERIFY(story.dock("insightsDock").isAncestorOf(QApplication::focusWidget()));
    story.press(Qt::Key_F6);
    QVERIFY(story.dock("feedbackDock").isAncestorOf(QApplication::focusWidget()));
    story.press(Qt::Key_F6);
    QVERIFY(story.dock("outlineDock").isAncestorOf(QApplication::focusWidget()));
    story.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&canvas));
    story.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget(), left);
    story.press(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&canvas));
  }

  /// Cards that are moved together stay chosen together, though their rows of the outline go elsewhere.
  void cardsMovedTogetherStayChosen() {
    Story story;
    QVERIFY(story.create(QStringLiteral("together.journey")));
    const model::Document drawn = test::aDocument()
                                      .withMap("Plan")
                                      .withStage("Find")
                                      .withTouchpoint("Search")
                                      .withStage("Buy")
                                      .withTouchpoint("Pay")
                                      .withStage("Use")
                                      .withTouchpoint("Unpack");
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), drawn));
    story.window->session().showMap(drawn.maps.front()->id);
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    canvas.cards().select({named(story, "Search").id, named(story, "Pay").id});
    story.press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(story.window->session().selection().touchpoints.size(), std::size_t{2});
    const auto before = story.document();
    story.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(before != story.document());
    QCOMPARE(story.window->session().selection().touchpoints.size(), std::size_t{2});
  }
  void addingAStageIsOneStep() {
    Story story;
    QVERIFY(story.create(QStringLiteral("stage.journey")));
    const auto before = story.document();
    story.window->canvas().setFocus();
    story.window->action(QStringLiteral("insert.stage"))->trigger();
    story.type("Use");
    story.press(Qt::Key_Return);
    QCOMPARE(story.document().maps.front()->stages.back()->title, std::string("Use"));
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(story.document(), before);
  }

  void tabInTheLastStageGoesOnInANewStep() {
    Story story;
    QVERIFY(story.create(QStringLiteral("tab.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("First");
    story.press(Qt::Key_Tab);
    story.type("Second");
    story.press(Qt::Key_Return);
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t{2});
    QVERIFY(!(named(story, "First").place.step == named(story, "Second").place.step));
  }

  void undoShowsWhatCameBack() {
    Story story;
    QVERIFY(story.create(QStringLiteral("undo.journey")));
    story.window->canvas().setFocus();
    for (const auto* title : {"First", "Second", "Third"}) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
    const auto second = named(story, "Second").id;
    auto& session = story.window->session();
    session.select({.map = session.currentMap()->id, .touchpoints = {second}});
    story.press(Qt::Key_Delete);
    QVERIFY(!session.selection().touchpoints.contains(second));
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(session.selection().touchpoints, (std::set{second}));
  }

  void aDraftOfANoteStaysOnItsCard() {
    Story story;
    QVERIFY(story.create(QStringLiteral("draft.journey")));
    story.window->canvas().setFocus();
    for (const auto* title : {"First", "Second"}) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
    auto& session = story.window->session();
    const auto show = [&](const char* title) {
      session.select({.map = session.currentMap()->id, .touchpoints = {named(story, title).id}});
    };
    QLineEdit* entry = nullptr;
    for (auto* line : story.dock("inspectorDock").findChildren<QLineEdit*>())
      if (line->accessibleName() == QStringLiteral("New note"))
        entry = line;
    QVERIFY(entry != nullptr);
    show("First");
    entry->setText(QStringLiteral("half a thought"));
    show("Second");
    QCOMPARE(entry->text(), QString());
    show("First");
    QCOMPARE(entry->text(), QStringLiteral("half a thought"));
  }
};

THROUGHLINE_TEST(KeyboardStory)
#include "keyboard_story.moc"
