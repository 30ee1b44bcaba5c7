#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/model/validate.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_picture.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/in_place_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace throughline;
using ui::FocusPlace;

/// The canvas as people use it: by key and by mouse.
class CanvasTest : public QObject {
  Q_OBJECT

  std::unique_ptr<ui::Session> session_;
  std::unique_ptr<QWidget> window_;
  ui::MapCanvas* canvas_ = nullptr;
  QLineEdit* after_ = nullptr;

  void show(const model::Document& document) {
    session_->start(document);
    canvas_->setZoom(1);
    QCoreApplication::processEvents();
  }
  static model::Document shop() {
    return test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Search").withTouchpoint("Compare")
        .withStage("Buy").withTouchpoint("Pay").withTouchpoint("Ask for help", model::Kind::service, "Chat");
  }
  model::TouchpointId card(const char* title) const { return *model::touchpointNamed(*session_->currentMap(), title); }
  QString focused() const {
    const auto* id = std::get_if<model::TouchpointId>(&canvas_->focusPlace());
    const auto* found = id == nullptr ? nullptr : model::findTouchpoint(*session_->currentMap(), *id);
    return found == nullptr ? QString() : QString::fromStdString(found->title);
  }
  /// Titles in reading order, with a bar between stages.
  QString titles() const {
    QStringList words;
    const model::Stage* last = nullptr;
    for (const auto* touchpoint : model::inReadingOrder(*session_->currentMap())) {
      const auto* stage = model::stageOf(*session_->currentMap(), touchpoint->place.step);
      if (last != nullptr && stage != last)
        words << QStringLiteral("|");
      last = stage;
      words << QString::fromStdString(touchpoint->title);
    }
    return words.join(QLatin1Char(' '));
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(canvas_->isEditing() ? static_cast<QWidget*>(canvas_->editor()) : canvas_, key, modifiers);
  }
  void write(const char* text) {
    QTest::keyClicks(canvas_->isEditing() ? static_cast<QWidget*>(canvas_->editor()) : canvas_, QLatin1String(text));
  }
  QPoint at(const char* title) const { return pointOf(card(title)); }
  QPoint pointOf(const FocusPlace& place) const { return canvas_->seenRectOf(place).center().toPoint(); }
  void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::mouseClick(canvas_->viewport(), Qt::LeftButton, modifiers, at);
  }
  /// Presses, moves in two steps, and leaves the button down.
  void drag(QPoint from, QPoint to) {
    QTest::mousePress(canvas_->viewport(), Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(canvas_->viewport(), (from + to) / 2);
    QTest::mouseMove(canvas_->viewport(), to);
  }
  void drop(QPoint at) { QTest::mouseRelease(canvas_->viewport(), Qt::LeftButton, Qt::NoModifier, at); }
  QString undoText() const { return session_->undoStack().undoText(); }

private Q_SLOTS:
  void init() {
    session_ = std::make_unique<ui::Session>();
    window_ = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window_.get());
    canvas_ = new ui::MapCanvas(*session_);
    after_ = new QLineEdit;
    column->addWidget(canvas_);
    column->addWidget(after_);
    window_->resize(1200, 760);
    window_->show();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    canvas_->setFocus();
  }
  void cleanup() {
    window_.reset();
    session_.reset();
  }

  void enterAddsATouchpointAfterThisOneAtOnceInEditing() {
    show(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return);
    QVERIFY(canvas_->isEditing());
    write("Ask a friend");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Search Ask a friend Compare | Pay Ask for help"));
    QCOMPARE(focused(), QStringLiteral("Ask a friend"));
    QCOMPARE(undoText(), QStringLiteral("Add touchpoint"));
    session_->undoStack().undo();
    QVERIFY(session_->document() == shop());
  }
  void shiftEnterAddsOneBefore() {
    show(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    write("Hear");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Hear Search Compare | Pay Ask for help"));
  }
  void escapeTakesANewTouchpointBack() {
    show(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return);
    write("Never mind");
    key(Qt::Key_Escape);
    QVERIFY(!canvas_->isEditing());
    QVERIFY(session_->document() == shop());
    QCOMPARE(session_->undoStack().count(), 0);
    QCOMPARE(focused(), QStringLiteral("Search"));
  }
  void enterOnAnEmptyMapMakesAStageFirst() {
    show(test::aDocument().withMap("Empty"));
    key(Qt::Key_Return);
    write("First");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->stages.size(), std::size_t(1));
    QCOMPARE(titles(), QStringLiteral("First"));
    QCOMPARE(session_->undoStack().count(), 1);
  }
  void enterWithoutAnyMapDrawsOne() {
    show(model::Document{});
    key(Qt::Key_Return);
    write("First");
    key(Qt::Key_Return);
    QVERIFY(session_->currentMap() != nullptr);
    QCOMPARE(titles(), QStringLiteral("First"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void typingReplacesTheTitleAndF2ChangesIt() {
    show(shop());
    canvas_->focusOn(card("Pay"));
    write("Q");
    QVERIFY(canvas_->isEditing());
    write("ueue 5");
    key(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("Queue 5"));
    QCOMPARE(undoText(), QStringLiteral("Rename touchpoint"));
    key(Qt::Key_F2);
    key(Qt::Key_End);
    write(" min");
    key(Qt::Key_Return, Qt::ShiftModifier);
    write("wait");
    key(Qt::Key_Return);
    QCOMPARE(focused(), QStringLiteral("Queue 5 min\nwait"));
  }
  void escapeLeavesTheTitleAsItWas() {
    show(shop());
    canvas_->focusOn(card("Pay"));
    write("Something");
    key(Qt::Key_Escape);
    QVERIFY(session_->document() == shop());
  }
  void losingTheFocusKeepsWhatWasWritten() {
    show(shop());
    canvas_->focusOn(card("Pay"));
    write("Paid");
    after_->setFocus();
    QVERIFY(!canvas_->isEditing());
    QCOMPARE(titles(), QStringLiteral("Search Compare | Paid Ask for help"));
    QVERIFY(after_->hasFocus());
  }
  void arrowsMoveOverCardsCellsAndHeads() {
    show(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Right);
    QCOMPARE(focused(), QStringLiteral("Compare"));
    key(Qt::Key_Down);
    QVERIFY(std::holds_alternative<ui::CellPlace>(canvas_->focusPlace()));
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    QVERIFY(canvas_->focusPlace() == FocusPlace(session_->currentMap()->stages.front()->id));
    key(Qt::Key_Right);
    QVERIFY(session_->selection().stage == session_->currentMap()->stages[1]->id);
    key(Qt::Key_Down);
    key(Qt::Key_End);
    QCOMPARE(focused(), QStringLiteral("Ask for help"));
    key(Qt::Key_Home);
    QCOMPARE(focused(), QStringLiteral("Search"));
    key(Qt::Key_Left);
    QVERIFY(session_->selection().lane == session_->currentMap()->lanes.front()->id);
  }
  void tabGoesThroughTheStagesAndThenLeaves() {
    show(shop());
    canvas_->focusOn(card("Compare"));
    key(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("Pay"));
    QVERIFY(canvas_->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(after_->hasFocus());
    canvas_->setFocus();
    canvas_->focusOn(card("Search"));
    key(Qt::Key_F6);
    QVERIFY(after_->hasFocus());
  }
  void tabInTheEditorCommitsAndGoesOn() {
    show(shop());
    canvas_->focusOn(card("Compare"));
    write("Compared");
    key(Qt::Key_Tab);
    QVERIFY(!canvas_->isEditing());
    QCOMPARE(focused(), QStringLiteral("Pay"));
    QCOMPARE(titles(), QStringLiteral("Search Compared | Pay Ask for help"));
  }
  void controlArrowsAddACardThatWay() {
    show(shop());
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_Down, Qt::ControlModifier);
    write("Below");
    key(Qt::Key_Return);
    const auto* below = model::findTouchpoint(*session_->currentMap(), card("Below"));
    QVERIFY(below->place.step == model::findTouchpoint(*session_->currentMap(), card("Pay"))->place.step);
    QCOMPARE(below->place.position, 1);
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_Left, Qt::ControlModifier);
    write("Before");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Search Compare | Before Pay Below Ask for help"));
  }
  void altArrowsMoveTheCardThroughTheWholeJourney() {
    show(shop());
    canvas_->focusOn(card("Search"));
    QStringList seen;
    for (int step = 0; step < 5; ++step) {
      key(Qt::Key_Right, Qt::AltModifier);
      seen << titles();
      QVERIFY(model::validate(session_->document()).ok());
    }
    QCOMPARE(seen[0], QStringLiteral("Compare Search | Pay Ask for help"));
    QCOMPARE(seen[1], QStringLiteral("Compare | Search Pay Ask for help"));
    QCOMPARE(seen[2], QStringLiteral("Compare | Pay Search Ask for help"));
    QCOMPARE(seen[3], QStringLiteral("Compare | Pay Ask for help Search"));
    QCOMPARE(seen[4], seen[3]);
    QCOMPARE(focused(), QStringLiteral("Search"));
    QCOMPARE(undoText(), QStringLiteral("Move touchpoint"));
    for (int step = 0; step < 4; ++step)
      key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(titles(), QStringLiteral("Search Compare | Pay Ask for help"));
  }
  void altDigitsSetTheEmotionAndLettersTheKind() {
    show(shop());
    canvas_->focusOn(card("Pay"));
    const auto pay = [&] { return *model::findTouchpoint(*session_->currentMap(), card("Pay")); };
    key(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(pay().emotion, std::optional(-2));
    key(Qt::Key_5, Qt::AltModifier);
    QCOMPARE(pay().emotion, std::optional(2));
    QCOMPARE(undoText(), QStringLiteral("Set emotion"));
    key(Qt::Key_S, Qt::AltModifier);
    QVERIFY(pay().kind == model::Kind::service);
    QCOMPARE(undoText(), QStringLiteral("Mark as service"));
    key(Qt::Key_P, Qt::AltModifier);
    QVERIFY(pay().kind == model::Kind::experience);
  }
  void deletingTellsHowManyAndCanBeUndone() {
    show(shop());
    QSignalSpy told(canvas_, &ui::MapCanvas::message);
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Delete);
    QCOMPARE(titles(), QStringLiteral("Pay Ask for help"));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("2 touchpoints deleted"));
    QCOMPARE(focused(), QStringLiteral("Pay"));
    QCOMPARE(undoText(), QStringLiteral("Delete 2 touchpoints"));
    session_->undoStack().undo();
    QVERIFY(session_->document() == shop());
  }
  void duplicatesAreSelected() {
    show(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("Search Search Compare | Pay Ask for help"));
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(1));
    QVERIFY(!session_->selection().touchpoints.contains(session_->currentMap()->touchpoints.front()->id));
  }
  void severalLinesPastedAreACardEach() {
    show(shop());
    QApplication::clipboard()->setText(QStringLiteral("One\nTwo\r\n\nThree\n"));
    canvas_->focusOn(card("Search"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("Search One Two Three Compare | Pay Ask for help"));
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(3));
    QCOMPARE(undoText(), QStringLiteral("Paste 3 touchpoints"));
  }
  void aGridPastedBecomesStagesAndLanes() {
    show(test::aDocument().withMap("Plan").withStage("Find"));
    QApplication::clipboard()->setText(
        QStringLiteral("\tFind\tBuy\nTouchpoints\tSearch\t\"Pay\nSign\"\nBackup\t\tCall \"now\"\n"));
    key(Qt::Key_V, Qt::ControlModifier);
    const auto& map = *session_->currentMap();
    QCOMPARE(map.stages.size(), std::size_t(2));
    QCOMPARE(map.lanes.size(), std::size_t(3));
    QCOMPARE(titles(), QStringLiteral("Search | Pay Call \"now\" Sign"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void copyAndCutGiveTitlesInReadingOrder() {
    show(shop());
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Search\nCompare\nPay\nAsk for help"));
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Pay"));
    QCOMPARE(titles(), QStringLiteral("Search Compare | Ask for help"));
  }

  void clicksSelectAddAndExtend() {
    show(shop());
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
    show(shop());
    const auto& map = canvas_->layout();
    const auto from = canvas_->toViewport(layout::Point{map.columns[0].rect.x + 2, map.lanes[0].rect.bottom() - 4}).toPoint();
    const auto to = at("Compare");
    drag(from, to);
    drop(to);
    QVERIFY((session_->selection().touchpoints == std::set{card("Search"), card("Compare")}));
  }
  void aDraggedCardIsPreviewedAndKeptOnRelease() {
    show(shop());
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
  void escapeDropsTheDragAndNothingHasHappened() {
    show(shop());
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
    show(shop());
    const auto pay = canvas_->toViewport(cardOf(canvas_->layout(), card("Pay"))->rect);
    const QPoint to(static_cast<int>(pay.center().x()), static_cast<int>(pay.bottom()) - 2);
    drag(at("Search"), to);
    drop(to);
    const auto* moved = model::findTouchpoint(*session_->currentMap(), card("Search"));
    QVERIFY(moved->place.step == model::findTouchpoint(*session_->currentMap(), card("Pay"))->place.step);
    QCOMPARE(moved->place.position, 1);
  }
  void severalSelectedCardsAreDraggedTogether() {
    show(shop());
    click(at("Search"));
    click(at("Compare"), Qt::ShiftModifier);
    const auto target = canvas_->toViewport(canvas_->layout().cell(2, 0).rect).center().toPoint();
    drag(at("Search"), target);
    drop(target);
    QCOMPARE(undoText(), QStringLiteral("Move 2 touchpoints"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void aStageHeadIsDraggedAmongTheOthers() {
    show(shop());
    const auto find = session_->currentMap()->stages[0]->id;
    const auto buy = canvas_->seenRectOf(session_->currentMap()->stages[1]->id);
    const QPoint to(static_cast<int>(buy.right()) - 4, static_cast<int>(buy.center().y()));
    drag(pointOf(find), to);
    drop(to);
    QVERIFY(session_->currentMap()->stages[1]->id == find);
    QCOMPARE(undoText(), QStringLiteral("Move stage"));
  }
  void doubleClicksRenameHeadsAndMap() {
    show(shop());
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, pointOf(session_->currentMap()->stages[0]->id));
    QVERIFY(canvas_->isEditing());
    write("Discover");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->stages[0]->title, std::string("Discover"));
    QTest::mouseDClick(canvas_->viewport(), Qt::LeftButton, {}, pointOf(ui::TitlePlace{}));
    write("Web shop");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->details->title, std::string("Web shop"));
  }
  void aReadOnlyMapCannotBeChanged() {
    show(shop());
    session_->setReadOnly(true);
    QSignalSpy refused(session_.get(), &ui::Session::editRefused);
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_Return);
    key(Qt::Key_Delete);
    key(Qt::Key_F2);
    drag(at("Search"), at("Pay"));
    drop(at("Pay"));
    QVERIFY(session_->document() == shop());
    QVERIFY(!canvas_->isEditing());
    QCOMPARE(refused.size(), 2);
  }

  void zoomKeepsThePointUnderThePointer() {
    show(test::anAirline().document);
    const QPointF anchor(500, 300);
    const auto before = canvas_->toLayout(anchor);
    canvas_->setZoom(3, anchor);
    const auto after = canvas_->toLayout(anchor);
    QVERIFY(std::abs(before.x - after.x) < 1 && std::abs(before.y - after.y) < 1);
    canvas_->fit();
    QVERIFY(canvas_->toViewport(canvas_->layout().bounds).width() <= canvas_->viewport()->width() + 1);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(canvas_->zoom(), 1.0);
  }
  void whatIsFocusedComesIntoView() {
    show(test::anAirline().document);
    key(Qt::Key_Home);
    for (const auto& each : canvas_->layout().cards) {
      canvas_->reveal(each.touchpoint);
      QVERIFY(QRectF(canvas_->viewport()->rect()).contains(canvas_->seenRectOf(each.touchpoint)));
    }
  }
  void scrolledPixelsAreThoseOfAFreshPainting() {
    show(test::anAirline().document);
    canvas_->setZoom(1.2);
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
  void onlyWhatChangedIsDrawnAgain() {
    show(shop());
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

THROUGHLINE_TEST(CanvasTest)
#include "canvas_test.moc"
