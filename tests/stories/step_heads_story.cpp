#include "core/edit/stage_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/rooms/edit/edit_room.h"
#include "ui/window/toast.h"

#include <QAccessible>
#include <QMenu>
#include <QUndoStack>

using namespace throughline;
using throughline::test::Story;

/// Steps are drawn as stages and cards are: by key, by mouse and by menu.
class StepHeadsStory : public QObject {
  Q_OBJECT

  std::unique_ptr<Story> story_;

  ui::MapCanvas& canvas() const { return story_->window->canvas(); }
  const model::JourneyMap& map() const { return *story_->window->session().currentMap(); }
  void run(const char* action) const { story_->window->action(QLatin1String(action))->trigger(); }
  void draw(const model::Document& document) const {
    QVERIFY(story_->window->session().apply(QStringLiteral("Draw"), document));
    story_->window->session().showMap(document.maps.front()->id);
    canvas().setFocus();
  }
  static test::DocumentBuilder aShop() {
    return test::aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withTouchpoint("Compare")
        .withStage("Buy")
        .withTouchpoint("Pay");
  }
  /// "A B | C": the titles of the steps, by stage; "-" where there is none.
  QString titles() const {
    QStringList stages;
    for (const auto& stage : map().stages) {
      QStringList steps;
      for (const auto& step : stage->steps)
        steps << (step.title.empty() ? QStringLiteral("-") : QString::fromStdString(step.title));
      stages << steps.join(QLatin1Char(' '));
    }
    return stages.join(QStringLiteral(" | "));
  }
  model::StepId step(std::size_t stage, std::size_t at) const { return map().stages[stage]->steps[at].id; }
  void name(std::size_t stage, std::size_t at, const char* title) const {
    auto& session = story_->window->session();
    QVERIFY(
        session.apply(QStringLiteral("Name"), edit::renameStep(session.document(), map().id, step(stage, at), title)));
  }
  void drawNamed() const {
    draw(aShop());
    name(0, 0, "A");
    name(0, 1, "B");
    name(1, 0, "C");
  }
  QPoint headOf(model::StepId id, double share = 0.5) const {
    const auto rect = canvas().seenRectOf(id);
    return QPointF(rect.left() + rect.width() * share, rect.center().y()).toPoint();
  }
  void drag(QPoint from, QPoint to) const {
    auto* view = canvas().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part)
      QTest::mouseMove(view, from + (to - from) * part / 4);
    story_->look(QStringLiteral("step-dragged"));
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
  }

private Q_SLOTS:
  void init() {
    story_ = std::make_unique<Story>();
    QVERIFY(story_->create(QStringLiteral("steps.journey")));
  }
  void cleanup() { story_.reset(); }

  void aStepIsAddedOnEitherSideAndNamedAtOnce() {
    draw(aShop());
    canvas().focusOn(map().touchpoints.front()->id);
    run("insert.stepAfter");
    story_->type("Later");
    story_->press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("- Later - | -"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 1)));
    QCOMPARE(story_->window->session().undoStack().undoText(), QStringLiteral("Add step"));
    story_->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    story_->type("Before");
    story_->press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("- Before Later - | -"));
    story_->look(QStringLiteral("steps-added"));
    run("edit.undo");
    QCOMPARE(titles(), QStringLiteral("- Later - | -"));
    run("edit.redo");
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 1)));
    // Escape leaves nothing.
    run("insert.stepBefore");
    story_->press(Qt::Key_Escape);
    QCOMPARE(titles(), QStringLiteral("- Before Later - | -"));
  }

  void aStepIsNamedOnItsHead() {
    drawNamed();
    auto* view = canvas().viewport();
    QTest::mouseDClick(view, Qt::LeftButton, {}, headOf(step(0, 1)));
    QVERIFY(canvas().editing().isOpen());
    story_->type("Bee");
    story_->press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("A Bee | C"));
    QTest::mouseClick(view, Qt::LeftButton, {}, headOf(step(0, 0)));
    story_->press(Qt::Key_F2);
    story_->look(QStringLiteral("step-renamed"));
    story_->type("Ant");
    story_->press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Ant Bee | C"));
    QCOMPARE(story_->window->session().undoStack().undoText(), QStringLiteral("Rename step"));
    canvas().focusOn(map().stages.front()->id);
    run("edit.undo");
    QCOMPARE(titles(), QStringLiteral("A Bee | C"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 0)));
    // From a card in it too, and where no step has a name yet.
    canvas().focusOn(map().touchpoints.front()->id);
    run("step.rename");
    story_->type("Axe");
    story_->press(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Axe Bee | C"));
  }

  void theKeysGoOverTheHeadsOfSteps() {
    drawNamed();
    canvas().focusOn(map().stages.front()->id);
    story_->press(Qt::Key_Down);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 0)));
    story_->press(Qt::Key_Right);
    story_->press(Qt::Key_Right);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(1, 0)));
    story_->press(Qt::Key_Up);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(map().stages[1]->id));
    story_->press(Qt::Key_Down);
    story_->press(Qt::Key_Down);
    QVERIFY(std::holds_alternative<model::TouchpointId>(canvas().focusPlace()));
    story_->press(Qt::Key_Up);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(1, 0)));
    auto* item = QAccessible::queryAccessibleInterface(&canvas())->focusChild();
    QVERIFY(item != nullptr);
    QCOMPARE(item->text(QAccessible::Name), QStringLiteral("C"));
    QVERIFY(item->role() == QAccessible::ColumnHeader && item->state().selected);
  }

  void aStepIsMovedByKeysAndTheOnlyOneStays() {
    drawNamed();
    canvas().focusOn(step(0, 0));
    story_->press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(titles(), QStringLiteral("B A | C"));
    story_->press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(titles(), QStringLiteral("B | A C"));
    const auto moved = step(1, 0);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(moved));
    run("edit.undo");
    QCOMPARE(titles(), QStringLiteral("B A | C"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(moved));
    canvas().focusOn(model::findTouchpoint(map(), map().touchpoints.back()->id)->id);
    run("edit.redo");
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(moved));
    canvas().focusOn(step(0, 0));
    run("step.later");
    QCOMPARE(titles(), QStringLiteral("B | A C"));
    auto* toast = story_->window->findChild<ui::Toast*>();
    QVERIFY2(toast->text().contains(QStringLiteral("only step")), qPrintable(toast->text()));
  }

  void aStepIsDraggedWithinItsStageAndIntoAnother() {
    drawNamed();
    drag(headOf(step(0, 0)), headOf(step(0, 1), 0.9));
    QCOMPARE(titles(), QStringLiteral("B A | C"));
    drag(headOf(step(0, 1)), headOf(step(1, 0), 0.8));
    QCOMPARE(titles(), QStringLiteral("B | C A"));
    QCOMPARE(story_->window->session().undoStack().undoText(), QStringLiteral("Move step"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(1, 1)));
    // Where it stands nothing happens.
    drag(headOf(step(1, 1)), headOf(step(1, 1), 0.9));
    QCOMPARE(titles(), QStringLiteral("B | C A"));
  }

  void aStepIsDuplicatedCopiedCutAndPasted() {
    drawNamed();
    auto& session = story_->window->session();
    const auto lane = map().lanes.back()->id;
    const auto texts = map().touchpoints.size();
    canvas().focusOn(step(0, 0));
    story_->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("A A B | C"));
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Duplicate step"));
    QCOMPARE(map().touchpoints.size(), texts + 1);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 1)));
    run("edit.undo");
    canvas().focusOn(step(0, 1));
    story_->press(Qt::Key_C, Qt::ControlModifier);
    canvas().focusOn(step(1, 0));
    story_->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("A B | C B"));
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Paste step"));
    QCOMPARE(model::inCell(map(), step(1, 1), map().lanes.front()->id).size(), std::size_t{1});
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(1, 1)));
    run("edit.undo");
    // Cut and pasted in place, the map is what it was.
    const auto before = session.document();
    canvas().focusOn(step(0, 1));
    story_->press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("A | C"));
    story_->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("A B | C"));
    QVERIFY(session.document() == before);
    // The only step of a stage stays, and the clipboard what it was.
    canvas().focusOn(step(1, 0));
    story_->press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("A B | C"));
    QVERIFY(model::findLane(map(), lane) != nullptr);
  }

  void aDeletedStepTakesItsCardsAndComesBackWithThem() {
    drawNamed();
    canvas().focusOn(step(0, 1));
    QVERIFY(story_->window->action(QStringLiteral("edit.delete"))->isEnabled());
    story_->press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringLiteral("A | C"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(step(0, 0)));
    auto* toast = story_->window->findChild<ui::Toast*>();
    QVERIFY2(toast->text().contains(QStringLiteral("deleted with 1 touchpoint")), qPrintable(toast->text()));
    run("edit.undo");
    QCOMPARE(titles(), QStringLiteral("A B | C"));
    QCOMPARE(map().touchpoints.size(), std::size_t{3});
    QCOMPARE(canvas().cards().touchpoints().size(), std::size_t{1});
    // The only one of its stage stays.
    canvas().focusOn(step(1, 0));
    story_->press(Qt::Key_Delete);
    QCOMPARE(titles(), QStringLiteral("A B | C"));
  }

  void theLinesOfABlueprintAreNamedAndSpoken() {
    draw(test::aDocument()
             .withMap("Shop")
             .withLane("Front desk", model::LaneType::backstage)
             .withLane("Systems", model::LaneType::backstage)
             .withStage("Find")
             .withTouchpoint("Search")
             .withTouchpoint("Compare")
             .withStage("Buy")
             .withTouchpoint("Pay"));
    QApplication::processEvents();
    story_->look(QStringLiteral("blueprint"));
    QStringList said;
    auto* table = QAccessible::queryAccessibleInterface(&canvas());
    for (int index = 0; index < table->childCount(); ++index)
      if (table->child(index)->role() == QAccessible::RowHeader)
        said << table->child(index)->text(QAccessible::Description);
    said.removeAll(QString());
    QCOMPARE(said,
             QStringList({QStringLiteral("Line of interaction above it"), QStringLiteral("Line of visibility above it"),
                          QStringLiteral("Line of internal interaction above it")}));
  }

  void theMenusOfStepsAndCardsOfferIt() {
    drawNamed();
    for (const ui::FocusPlace& place : {ui::FocusPlace(step(0, 0)), ui::FocusPlace(map().touchpoints.front()->id)}) {
      canvas().focusOn(place);
      QStringList said;
      QTimer::singleShot(0, qApp, [&said] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr)
          return;
        for (const auto* action : menu->findChildren<QAction*>())
          said << action->text();
        for (const auto* action : menu->actions()) {
          said << action->text();
          if (action->menu() != nullptr)
            for (const auto* inner : action->menu()->actions())
              said << inner->text();
        }
        menu->close();
      });
      Q_EMIT canvas().contextMenuWanted(canvas().mapToGlobal(QPoint(40, 40)));
      for (const char* wanted : {"Add step b&efore", "R&ename step", "Delete &step"})
        QVERIFY2(said.contains(QLatin1String(wanted)), wanted);
    }
  }
};

THROUGHLINE_TEST(StepHeadsStory)
#include "step_heads_story.moc"
