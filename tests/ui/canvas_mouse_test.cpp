#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/field_value.h"
#include "core/model/validate.h"
#include "tests/support/airline.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas_on_screen.h"
#include "ui/canvas/answer_tool.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/map_legend.h"
#include "ui/canvas/map_words.h"

#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>

using namespace throughline;
using ui::FocusPlace;

/// The canvas by mouse, and what is seen of it.
class CanvasMouseTest : public QObject, test::CanvasOnScreen {
  Q_OBJECT

private Q_SLOTS:
  void init() { putOnScreen(); }
  void cleanup() { takeOffScreen(); }

  void clicksSelectAddAndExtend() {
    open(shop());
    click(at("Search"));
    QVERIFY(session_->selection().touchpoints == std::set{card("Search")});
    click(at("Pay"), Qt::ControlModifier);
    QVERIFY((session_->selection().touchpoints == std::set{card("Search"), card("Pay")}));
    click(at("Search"));
    click(at("Pay"), Qt::ShiftModifier);
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(3));
    click(pointOf(session_->currentMap()->stages[1]->id));
    QVERIFY(session_->selection().touchpoints.empty());
    QVERIFY(session_->selection().stage == session_->currentMap()->stages[1]->id);
  }
  void aRubberBandSelectsWhatItTouches() {
    open(shop());
    const auto& map = canvas_->layout();
    const auto from =
        canvas_->toViewport(layout::Point{map.columns[0].rect.x + 2, map.lanes[0].rect.bottom() - 4}).toPoint();
    const auto to = at("Compare");
    drag(from, to);
    drop(to);
    QVERIFY((session_->selection().touchpoints == std::set{card("Search"), card("Compare")}));
  }
  void aDraggedCardIsPreviewedAndKeptOnRelease() {
    open(shop());
    const auto target = canvas_->toViewport(canvas_->layout().cell(3, 0).rect);
    const QPoint to(static_cast<int>(target.left()) + 12, static_cast<int>(target.top()) + 40);
    drag(at("Search"), to);
    QVERIFY(session_->previewing());
    QCOMPARE(titles(), QStringLiteral("Compare | Pay Search Ask for help"));
    drop(to);
    QVERIFY(!session_->previewing());
    QCOMPARE(titles(), QStringLiteral("Compare | Pay Search Ask for help"));
    QCOMPARE(undoText(), QStringLiteral("Move touchpoint"));
    QCOMPARE(session_->undoStack().count(), 1);
  }
  void aDragWithinALockedLaneSaysSoOnce() {
    const auto lane = shop().maps.front()->lanes.front()->id;
    open(*edit::setField(shop(), lane, "locked", model::truth(true)));
    QSignalSpy refused(canvas_, &ui::MapCanvas::refused);
    const auto target = canvas_->toViewport(canvas_->layout().cell(3, 0).rect);
    const QPoint to(static_cast<int>(target.left()) + 12, static_cast<int>(target.top()) + 40);
    drag(at("Search"), to);
    const auto said = refused.count();
    for (int step = 1; step < 5; ++step)
      QTest::mouseMove(canvas_->viewport(), to + QPoint(step, 0));
    drop(to);
    QVERIFY(said > 0);
    QCOMPARE(refused.count(), said);
    QCOMPARE(titles(), QStringLiteral("Search Compare | Pay Ask for help"));
  }
  void theEdgeOfALaneIsDraggedToAnotherHeight() {
    open(shop());
    const auto& row = canvas_->layout().lanes.front();
    const double before = row.rect.height;
    const auto from = canvas_->toViewport(layout::Point{row.head.x + 30, row.rect.bottom()}).toPoint();
    drag(from, from + QPoint(0, 60));
    QVERIFY(session_->previewing());
    drop(from + QPoint(0, 60));
    QCOMPARE(undoText(), QStringLiteral("Resize lane"));
    QCOMPARE(canvas_->layout().lanes.front().rect.height, before + 60);
    session_->undoStack().undo();
    QCOMPARE(canvas_->layout().lanes.front().rect.height, before);
  }
  void theEdgeOfAColumnIsDraggedToAnotherWidth() {
    open(shop());
    const auto before = canvas_->layout().columns.front().rect;
    const auto from = canvas_->toViewport(layout::Point{before.right(), canvas_->layout().headBottom - 4}).toPoint();
    drag(from, from + QPoint(80, 0));
    drop(from + QPoint(80, 0));
    QCOMPARE(undoText(), QStringLiteral("Resize column"));
    QCOMPARE(canvas_->layout().columns.front().rect.width, before.width + 80);
    QCOMPARE(canvas_->layout().cards.front().rect.width, canvas_->layout().cards.back().rect.width + 80);
    QCOMPARE(canvas_->layout().columns[1].rect.x, before.right() + 80);
  }
  /// Only a drag resizes: a click on an edge means what it is the edge of.
  void aClickOnAnEdgeSelectsWhatItBelongsTo() {
    open(shop());
    const auto& map = canvas_->layout();
    const auto before = session_->document();
    const auto& inner = map.columns[0].rect;
    click(canvas_->toViewport(layout::Point{inner.right() - 1, map.headBottom - 4}).toPoint());
    QVERIFY(session_->selection().stage == session_->currentMap()->stages[0]->id);
    const auto& lane = map.lanes[0];
    click(canvas_->toViewport(layout::Point{lane.head.centre().x, lane.rect.bottom() - 1}).toPoint());
    QVERIFY(session_->selection().lane == lane.lane);
    QVERIFY(session_->document() == before && session_->undoStack().count() == 0);
  }
  void theLegendIsThereWhenThatOfTheMapIsNot() {
    open(shop());
    QVERIFY(session_->apply(QStringLiteral("Emotion"), edit::setEmotion(session_->document(), card("Search"), 1)));
    ui::MapLegend legend(*canvas_, window_.get());
    QVERIFY(legend.isHidden());
    QVERIFY(legend.accessibleDescription().contains(QStringLiteral("Emotion, drawn by hand")));
    canvas_->zooming().set(0.5); // it is set larger there, so that it can be read
    QVERIFY(legend.isHidden());
    canvas_->zooming().set(3);
    canvas_->horizontalScrollBar()->setValue(0);
    QVERIFY(!legend.isHidden());
    canvas_->zooming().set(1);
    QVERIFY(legend.isHidden());
    canvas_->verticalScrollBar()->setValue(canvas_->verticalScrollBar()->maximum());
    canvas_->horizontalScrollBar()->setValue(0);
    QVERIFY(!legend.isHidden() || canvas_->verticalScrollBar()->maximum() < 60);
  }
  void aLaneIsHiddenAndShownAgain() {
    open(shop());
    const auto lane = session_->currentMap()->lanes.back()->id;
    canvas_->focusOn(lane);
    canvas_->run(QStringLiteral("edit.hideLane"));
    QVERIFY(rowOf(canvas_->layout(), lane) == nullptr);
    QVERIFY(canvas_->focusPlace() != FocusPlace(lane));
    // A new lane under the first comes before the hidden one.
    canvas_->focusOn(session_->currentMap()->lanes.front()->id);
    canvas_->commands().addLane(model::LaneType::text);
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->lanes.back()->id, lane);
    canvas_->run(QStringLiteral("edit.showLanes"));
    QVERIFY(rowOf(canvas_->layout(), lane) != nullptr);
    QCOMPARE(undoText(), QStringLiteral("Show hidden lanes"));
  }
  void anAnswerIsDrawnFromCardToCardAndDrawnAgainItGoes() {
    open(shop());
    canvas_->focusOn(card("Search"));
    QVERIFY(ui::answerHandle(*canvas_).isEmpty()); // what is proactive answers nothing
    const auto help = card("Ask for help");
    for (const std::size_t answers : {std::size_t{1}, std::size_t{0}}) {
      canvas_->focusOn(help);
      const auto from = ui::answerHandle(*canvas_).center().toPoint();
      drag(from, at("Search"));
      drop(at("Search"));
      QCOMPARE(undoText(), QStringLiteral("Change what it answers"));
      QCOMPARE(model::findTouchpoint(*session_->currentMap(), help)->answers.size(), answers);
      QCOMPARE(canvas_->layout().arrows.size(), answers);
    }
  }
  void aPointOfTheDrawnCurveIsDraggedToAnotherEmotion() {
    open(shop());
    const auto search = card("Search");
    QVERIFY(session_->apply(QStringLiteral("Emotion"), edit::setEmotion(session_->document(), search, 0)));
    const auto& curves = canvas_->layout().curves.front();
    const auto from = canvas_->toViewport(curves.drawn.front().at).toPoint();
    const auto to = canvas_->toViewport(layout::Point{curves.drawn.front().at.x, curves.top}).toPoint();
    drag(from, to);
    QVERIFY(session_->previewing());
    drop(to);
    QCOMPARE(model::findTouchpoint(*session_->currentMap(), search)->emotion, std::optional(2));
    QCOMPARE(undoText(), QStringLiteral("Change emotion"));
  }
  void aCardTellsThePointerWhatIsKnownOfIt() {
    open(shop());
    const auto text = ui::tooltipOf(*canvas_, card("Ask for help"));
    QVERIFY2(text.contains(QStringLiteral("Ask for help")) && text.contains(QStringLiteral("reactive service, Chat")),
             qPrintable(text));
  }
  void escapeDropsTheDragAndNothingHasHappened() {
    open(shop());
    drag(at("Search"), at("Pay"));
    QVERIFY(session_->previewing());
    key(Qt::Key_Escape);
    QVERIFY(!session_->previewing());
    QVERIFY(session_->document() == shop());
    QCOMPARE(session_->undoStack().count(), 0);
    drop(at("Pay"));
    QVERIFY(session_->document() == shop());
  }
  void droppedInTheMiddleACardIsStacked() {
    open(shop());
    const auto pay = canvas_->toViewport(cardOf(canvas_->layout(), card("Pay"))->rect);
    const QPoint to(static_cast<int>(pay.center().x()), static_cast<int>(pay.bottom()) - 2);
    drag(at("Search"), to);
    drop(to);
    const auto* moved = model::findTouchpoint(*session_->currentMap(), card("Search"));
    QVERIFY(moved->place.step == model::findTouchpoint(*session_->currentMap(), card("Pay"))->place.step);
    QCOMPARE(moved->place.position, 1);
  }
  void severalSelectedCardsAreDraggedTogether() {
    open(shop());
    click(at("Search"));
    click(at("Compare"), Qt::ShiftModifier);
    const auto target = canvas_->toViewport(canvas_->layout().cell(2, 0).rect).center().toPoint();
    drag(at("Search"), target);
    drop(target);
    QCOMPARE(undoText(), QStringLiteral("Move 2 touchpoints"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void aStageHeadIsDraggedAmongTheOthers() {
    open(shop());
    const auto find = session_->currentMap()->stages[0]->id;
    const auto buy = canvas_->seenRectOf(session_->currentMap()->stages[1]->id);
    const QPoint to(static_cast<int>(buy.right()) - 4, static_cast<int>(buy.center().y()));
    drag(pointOf(find), to);
    drop(to);
    QVERIFY(session_->currentMap()->stages[1]->id == find);
    QCOMPARE(undoText(), QStringLiteral("Move stage"));
  }
  void doubleClicksRenameHeadsAndMap() {
    open(shop());
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, pointOf(session_->currentMap()->stages[0]->id));
    QVERIFY(canvas_->editing().isOpen());
    write("Discover");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->stages[0]->title, std::string("Discover"));
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, pointOf(ui::TitlePlace{}));
    write("Web shop");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->details->title, std::string("Web shop"));
  }
  void aReadOnlyMapCannotBeChanged() {
    open(shop());
    session_->setReadOnly(true);
    QSignalSpy refused(session_.get(), &ui::Session::editRefused);
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_Return);
    key(Qt::Key_Delete);
    key(Qt::Key_F2);
    drag(at("Search"), at("Pay"));
    drop(at("Pay"));
    QVERIFY(session_->document() == shop());
    QVERIFY(!canvas_->editing().isOpen());
    QCOMPARE(refused.size(), 2);
  }

  void zoomKeepsThePointUnderThePointer() {
    open(test::anAirline().document);
    const QPointF anchor(500, 300);
    const auto before = canvas_->toLayout(anchor);
    canvas_->zooming().set(3, anchor);
    const auto after = canvas_->toLayout(anchor);
    QVERIFY(std::abs(before.x - after.x) < 1 && std::abs(before.y - after.y) < 1);
    canvas_->zooming().fit();
    QVERIFY(canvas_->toViewport(canvas_->layout().bounds).width() <= canvas_->viewport()->width() + 1);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(canvas_->zoom(), 1.0);
  }
  void whatIsFocusedComesIntoView() {
    open(test::anAirline().document);
    key(Qt::Key_Home);
    for (const auto& each : canvas_->layout().cards) {
      canvas_->reveal(each.touchpoint);
      QVERIFY(QRectF(canvas_->viewport()->rect()).contains(canvas_->seenRectOf(each.touchpoint)));
    }
  }
  void scrolledPixelsAreThoseOfAFreshPainting() {
    open(test::anAirline().document);
    canvas_->zooming().set(1.2);
    canvas_->grab();
    for (const auto& [x, y] : {std::pair{40, 0}, {300, 0}, {340, 90}, {500, 160}, {460, 100}, {20, 0}}) {
      canvas_->horizontalScrollBar()->setValue(x);
      canvas_->verticalScrollBar()->setValue(y);
      QCoreApplication::processEvents();
      const QImage scrolled = window_->screen()->grabWindow(window_->winId()).toImage();
      canvas_->viewport()->repaint();
      QCOMPARE(scrolled, window_->screen()->grabWindow(window_->winId()).toImage());
    }
  }
  void theNameOfAStageThatIsScrolledOutInPartStaysInView() {
    open(test::aDocument()
             .withMap("Shop")
             .withStage("Find")
             .withTouchpoint("A")
             .withTouchpoint("B")
             .withTouchpoint("C")
             .withTouchpoint("D")
             .withTouchpoint("E")
             .withTouchpoint("F")
             .withTouchpoint("G")
             .withTouchpoint("H"));
    canvas_->zooming().set(1.2);
    const auto nameRect = [this] {
      const auto& head = canvas_->layout().stages.front();
      const double lanes = canvas_->layout().laneHeads.width * canvas_->zoom();
      QRectF strip = canvas_->seenRectOf(head.stage);
      strip.setLeft(lanes + 10);
      strip.setWidth(120);
      return strip.adjusted(0, 8, 0, -8).toAlignedRect();
    };
    canvas_->horizontalScrollBar()->setValue(canvas_->horizontalScrollBar()->maximum());
    QCoreApplication::processEvents();
    QVERIFY2(canvas_->verticalScrollBar()->value() == 0 && canvas_->horizontalScrollBar()->value() > 200,
             "scrolled sideways only");
    const QImage seen = canvas_->viewport()->grab().toImage().copy(nameRect());
    QSet<QRgb> colours;
    for (int y = 0; y < seen.height(); ++y)
      for (int x = 0; x < seen.width(); ++x)
        colours.insert(seen.pixel(x, y));
    QVERIFY2(colours.size() > 3, "the head is empty where the name should stand");
  }
  void onlyWhatChangedIsDrawnAgain() {
    open(shop());
    session_->apply({}, edit::setEmotion(session_->document(), card("Search"), 1)); // the first brings the legend
    const auto before = canvas_->layout();
    session_->apply({}, edit::setEmotion(session_->document(), card("Pay"), 1));
    const auto areas = ui::changedAreas(before, canvas_->layout());
    QVERIFY(areas.has_value());
    const auto own = cardOf(canvas_->layout(), card("Pay"))->slot.inset(-8, -8);
    for (const auto& area : *areas)
      QVERIFY(own.contains(area) || area == canvas_->layout().curves.front().area);
    session_->apply({}, edit::renameStage(session_->document(), session_->currentMap()->stages[0]->id, "Other"));
    QVERIFY(!ui::changedAreas(before, canvas_->layout()).has_value());
  }
};

THROUGHLINE_TEST(CanvasMouseTest)
#include "canvas_mouse_test.moc"
