#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace throughline;
using throughline::test::Story;

class DrawingStory : public QObject {
  Q_OBJECT

  static QStringList titlesOf(const model::JourneyMap& map) {
    QStringList titles;
    for (const auto* touchpoint : model::inReadingOrder(map))
      titles << QString::fromStdString(touchpoint->title);
    return titles;
  }

private Q_SLOTS:
  void threeStagesAndFiveTouchpointsAreDrawnByKeyboardAlone() {
    Story story;
    QVERIFY(story.create(QStringLiteral("keyboard.journey")));
    const auto typeAndCommit = [&story](const char* text) {
      story.type(text);
      story.press(Qt::Key_Return);
    };
    story.press(Qt::Key_T, Qt::ControlModifier);
    typeAndCommit("Search");
    story.press(Qt::Key_Return);
    typeAndCommit("Compare");
    story.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    typeAndCommit("Buy");
    story.press(Qt::Key_T, Qt::ControlModifier);
    typeAndCommit("Checkout");
    story.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    typeAndCommit("Use");
    story.press(Qt::Key_T, Qt::ControlModifier);
    typeAndCommit("Delivery");
    story.press(Qt::Key_Return);
    typeAndCommit("Claims");
    story.press(Qt::Key_S, Qt::AltModifier);
    story.press(Qt::Key_1, Qt::AltModifier);
    story.look(QStringLiteral("drawn"));
    const auto* map = story.window->session().currentMap();
    QCOMPARE(map->stages.size(), std::size_t{3});
    QCOMPARE(titlesOf(*map),
             QStringList({QStringLiteral("Search"), QStringLiteral("Compare"), QStringLiteral("Checkout"),
                          QStringLiteral("Delivery"), QStringLiteral("Claims")}));
    const auto claims = model::touchpointNamed(*map, "Claims");
    QVERIFY(claims.ok());
    QCOMPARE(model::findTouchpoint(*map, *claims)->kind, model::Kind::service);
    QCOMPARE(model::findTouchpoint(*map, *claims)->emotion, std::optional(-2));
    QVERIFY(story.window->storage().waitUntilSaved());
  }

  void aDraggedCardGoesBackOnEscape() {
    Story story;
    QVERIFY(story.create(QStringLiteral("drag.journey")));
    auto& session = story.window->session();
    const auto airline = test::anAirline();
    QVERIFY(session.apply(QStringLiteral("Draw"), airline.document));
    session.showMap(airline.analysis.map);
    auto& canvas = story.window->canvas();
    QTRY_VERIFY(!canvas.layout().cards.empty());
    canvas.zooming().set(1);
    canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->minimum());
    canvas.verticalScrollBar()->setValue(canvas.verticalScrollBar()->minimum());
    const auto before = session.document();
    const auto steps = session.undoStack().count();
    const auto from = canvas.toViewport(canvas.layout().cards.front().rect).center().toPoint();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    for (int distance = 10; distance <= 250; distance += 40)
      QTest::mouseMove(canvas.viewport(), from + QPoint(distance, 0));
    QVERIFY(session.previewing());
    QVERIFY(!(session.document() == before));
    story.press(Qt::Key_Escape);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(250, 0));
    QVERIFY(!session.previewing());
    QCOMPARE(session.document(), before);
    QCOMPARE(session.undoStack().count(), steps);
  }

  void deletedTouchpointsComeBackFromTheToast() {
    Story story;
    QVERIFY(story.create(QStringLiteral("toast.journey")));
    auto& session = story.window->session();
    const auto airline = test::anAirline();
    QVERIFY(session.apply(QStringLiteral("Draw"), airline.document));
    session.showMap(airline.analysis.map);
    const auto before = session.document();
    const auto inOrder = model::inReadingOrder(*session.currentMap());
    session.select({.map = airline.analysis.map, .touchpoints = {inOrder[0]->id, inOrder[1]->id, inOrder[2]->id}});
    story.window->action(QStringLiteral("edit.delete"))->trigger();
    QCOMPARE(session.currentMap()->touchpoints.size(), inOrder.size() - 3);
    story.look(QStringLiteral("toast"));
    const auto buttons = story.window->findChildren<QPushButton*>();
    const auto undo = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* button) {
      return button->isVisible() && button->text() == QStringLiteral("Undo");
    });
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    QCOMPARE(session.document(), before);
  }

  void typingATitleInTheInspectorIsOneStep() {
    Story story;
    QVERIFY(story.create(QStringLiteral("typing.journey")));
    auto& session = story.window->session();
    const auto steps = session.undoStack().count();
    const auto before = session.currentMap()->details->title;
    const auto fields =
        story.window->findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->findChildren<QLineEdit*>();
    const auto title = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* field) {
      return field->isVisible() && field->accessibleName() == QStringLiteral("Title");
    });
    QVERIFY(title != fields.end());
    (*title)->setFocus();
    (*title)->selectAll();
    QTest::keyClicks(*title, QStringLiteral("Returns"));
    QCOMPARE(session.currentMap()->details->title, std::string("Returns"));
    QCOMPARE(session.undoStack().count(), steps + 1);
    QTest::keyClick(*title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session.currentMap()->details->title, before);
    QCOMPARE((*title)->text(), QString::fromStdString(before));
  }
};

THROUGHLINE_TEST(DrawingStory)
#include "drawing_story.moc"
