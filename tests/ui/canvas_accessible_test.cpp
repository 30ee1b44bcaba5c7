#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"

#include <QAccessible>
#include <QTest>

#include <array>

using namespace throughline;

/// What a screen reader gets of the canvas.
class CanvasAccessibleTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ui::Session> session_;
  std::unique_ptr<ui::MapCanvas> canvas_;

  QAccessibleInterface* table() const { return QAccessible::queryAccessibleInterface(canvas_.get()); }
  QAccessibleInterface* cell(int row, int column) const { return table()->tableInterface()->cellAt(row, column); }
  static QString name(QAccessibleInterface* item) { return item->text(QAccessible::Name); }
  static QString description(QAccessibleInterface* item) { return item->text(QAccessible::Description); }
  model::TouchpointId card(const char* title) const { return *model::touchpointNamed(*session_->currentMap(), title); }

private Q_SLOTS:
  void init() {
    QAccessible::setActive(true);
    session_ = std::make_unique<ui::Session>();
    canvas_ = std::make_unique<ui::MapCanvas>(*session_);
    session_->start(test::aDocument()
                        .withMap("Shop")
                        .withStage("Find")
                        .withTouchpoint("Search")
                        .withTouchpoint("Compare")
                        .withStage("Buy")
                        .withTouchpoint("Ask for help", model::Kind::service, "Chat"));
    canvas_->resize(1000, 600);
    canvas_->show();
    QVERIFY(QTest::qWaitForWindowActive(canvas_.get()));
    canvas_->setFocus();
  }
  void cleanup() {
    canvas_.reset();
    session_.reset();
    QAccessible::setActive(false);
  }

  void theMapIsATableOfStepsAndLanes() {
    QVERIFY(table()->role() == QAccessible::Table);
    QCOMPARE(name(table()), QStringLiteral("Journey map"));
    auto* grid = table()->tableInterface();
    QCOMPARE(grid->columnCount(), 3);
    QCOMPARE(grid->rowCount(), 2);
    QCOMPARE(grid->columnDescription(1), QStringLiteral("Find"));
    QCOMPARE(grid->columnDescription(2), QStringLiteral("Buy"));
    QCOMPARE(grid->rowDescription(0), QStringLiteral("Touchpoints"));
    QVERIFY(grid->cellAt(0, 3) == nullptr && grid->cellAt(2, 0) == nullptr && grid->cellAt(-1, 0) == nullptr);
  }
  /// However small the map is shown, a text is read as it was written.
  void aTextIsReadWhole() {
    const model::Document document =
        test::aDocument().withMap("Shop").withLane("Thoughts", model::LaneType::text).withStage("Find");
    const auto& map = *document.maps.front();
    const std::string thought =
        "I took the day off and nobody said when they would come, so I waited until the evening";
    const auto written =
        edit::setLaneText(document, map.lanes.back()->id, map.stages.front()->steps.front().id, thought);
    QVERIFY(written.ok());
    session_->start(*written);
    canvas_->resize(120, 120);
    canvas_->zooming().fit();
    const auto lanes = static_cast<int>(map.lanes.size());
    QCOMPARE(name(cell(lanes - 1, 0)), QString::fromStdString(thought));
  }
  void aCardIsACellNamedByItsTitle() {
    QVERIFY(cell(0, 0)->role() == QAccessible::Cell);
    QCOMPARE(name(cell(0, 0)), QStringLiteral("Search"));
    QCOMPARE(description(cell(0, 0)), QStringLiteral("proactive experience"));
    QCOMPARE(description(cell(0, 2)), QStringLiteral("reactive service, Chat"));
    QCOMPARE(name(cell(1, 0)), QStringLiteral("Empty, Find, Emotion"));
    insight::MapEvidence evidence;
    evidence.cards[card("Ask for help")] = {.n = 233, .score = {}, .drag = insight::Estimate{12.64, 11, 14}};
    session_->setAnalysis(nullptr, evidence);
    QCOMPARE(description(cell(0, 2)),
             QStringLiteral("reactive service, Chat, 233 responses, drag 12.6 points (11.0 to 14.0), no clear link"));
    evidence.cards[card("Ask for help")].label = insight::Label::clear;
    evidence.cards[card("Ask for help")].drag = insight::Estimate{0.0291, 0.011, 0.047};
    session_->setAnalysis(nullptr, evidence);
    QVERIFY2(description(cell(0, 2)).endsWith(QStringLiteral("drag 0.029 points (0.011 to 0.047)")),
             qPrintable(description(cell(0, 2))));
  }
  void theMarksOfACardAreSaidToo() {
    const auto search = card("Search");
    auto marked = *edit::setEmotion(session_->document(), search, 2);
    marked = *edit::setMomentOfTruth(marked, search, true);
    marked = *edit::setFailureCode(marked, search, model::FailureCode::missing);
    marked = *edit::addNote(marked, search, session_->ids().make<model::NoteId>(), model::NoteKind::idea, "Ask");
    QVERIFY(session_->apply(QStringLiteral("Mark"), marked));
    QCOMPARE(description(cell(0, 0)),
             QStringLiteral("proactive experience, emotion +2, moment of truth, failure code Missing, 1 notes"));
  }
  void childrenAndCellsAreTheSame() {
    auto* grid = table()->tableInterface();
    for (int row = 0; row < grid->rowCount(); ++row)
      for (int column = 0; column < grid->columnCount(); ++column) {
        auto* item = grid->cellAt(row, column);
        QVERIFY(item->isValid() && item->parent() == table());
        const int index = table()->indexOfChild(item);
        QCOMPARE(index, row * grid->columnCount() + column);
        QVERIFY(table()->child(index) == item);
        QCOMPARE(item->tableCellInterface()->rowIndex(), row);
        QCOMPARE(item->tableCellInterface()->columnIndex(), column);
        QVERIFY(item->tableCellInterface()->table() == table());
      }
    for (int index = 0; index < table()->childCount(); ++index)
      QCOMPARE(table()->indexOfChild(table()->child(index)), index);
    QVERIFY(table()->child(table()->childCount()) == nullptr);
  }
  void cellsKnowTheirHeads() {
    const auto columns = cell(0, 2)->tableCellInterface()->columnHeaderCells();
    const auto rows = cell(0, 2)->tableCellInterface()->rowHeaderCells();
    QCOMPARE(name(columns.first()), QStringLiteral("Buy"));
    QVERIFY(columns.first()->role() == QAccessible::ColumnHeader);
    QCOMPARE(name(rows.first()), QStringLiteral("Touchpoints"));
    QVERIFY(rows.first()->role() == QAccessible::RowHeader);
  }
  void pressSelectsAndEditEdits() {
    auto* item = cell(0, 1);
    auto* action = item->actionInterface();
    QVERIFY(action != nullptr);
    QVERIFY(action->actionNames().contains(QAccessibleActionInterface::pressAction()));
    action->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(session_->selection().touchpoints.contains(card("Compare")));
    QVERIFY(item->state().selected && item->state().focused);
    QVERIFY(table()->focusChild() == item);
    QCOMPARE(table()->tableInterface()->selectedCellCount(), 1);
    action->doAction(QStringLiteral("edit"));
    QVERIFY(canvas_->editing().isOpen());
    QCOMPARE(name(table()->child(table()->childCount() - 1)), QStringLiteral("Title"));
  }
  void stackedCardsAreCellsOfTheirCell() {
    session_->apply({},
                    edit::moveTouchpoint(session_->document(), card("Search"),
                                         model::findTouchpoint(*session_->currentMap(), card("Compare"))->place.step,
                                         session_->currentMap()->lanes[0]->id));
    auto* stack = cell(0, 0);
    QCOMPARE(stack->childCount(), 2);
    QCOMPARE(name(stack), QStringLiteral("2 touchpoints, Find, Touchpoints"));
    QCOMPARE(name(stack->child(1)), QStringLiteral("Search"));
    QVERIFY(stack->child(1)->parent() == stack && stack->child(1)->role() == QAccessible::Cell);
    QCOMPARE(stack->indexOfChild(stack->child(1)), 1);
  }
  void whatIsGoneIsNotValidAnyMore() {
    const auto id = QAccessible::uniqueId(cell(0, 0));
    QCOMPARE(name(QAccessible::accessibleInterface(id)), QStringLiteral("Search"));
    session_->apply({}, edit::removeTouchpoints(session_->document(), std::array{card("Search")}));
    auto* left = QAccessible::accessibleInterface(id); // the id may serve another by now
    QVERIFY(left == nullptr || (left->isValid() && name(left) != QStringLiteral("Search")));
    QCOMPARE(name(cell(0, 0)), QStringLiteral("Compare"));
  }
  void aPointOnTheScreenIsACell() {
    const auto rect = cell(0, 2)->rect();
    QVERIFY(table()->childAt(rect.center().x(), rect.center().y()) == cell(0, 2));
  }
};

THROUGHLINE_TEST(CanvasAccessibleTest)
#include "canvas_accessible_test.moc"
