#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/field_value.h"
#include "core/model/validate.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas_on_screen.h"
#include "ui/canvas/paste_preview.h"

#include <QApplication>
#include <QClipboard>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace throughline;
using ui::FocusPlace;

/// The canvas by key.
class CanvasKeysTest : public QObject, test::CanvasOnScreen {
  Q_OBJECT

  /// Enter takes what the preview shows, where there is one.
  void pasteAsOffered() {
    key(Qt::Key_V, Qt::ControlModifier);
    if (auto* preview = canvas_->window()->findChild<ui::PastePreview*>())
      QTest::keyClick(preview->focusWidget(), Qt::Key_Return);
  }

private Q_SLOTS:
  void init() { putOnScreen(); }
  void cleanup() { takeOffScreen(); }

  void enterAddsATouchpointAfterThisOneAtOnceInEditing() {
    open(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return);
    QVERIFY(canvas_->editing().isOpen());
    write("Ask a friend");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Search Ask a friend Compare | Pay Ask for help"));
    QCOMPARE(focused(), QStringLiteral("Ask a friend"));
    QCOMPARE(undoText(), QStringLiteral("Add touchpoint"));
    session_->undoStack().undo();
    QVERIFY(session_->document() == shop());
  }
  void stagesAndStepsAreJoined() {
    open(shop());
    canvas_->focusOn(session_->currentMap()->stages.front()->id);
    key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("Search Compare Pay Ask for help"));
    QCOMPARE(undoText(), QStringLiteral("Join stages"));
    const auto steps = session_->currentMap()->stages.front()->steps.size();
    canvas_->focusOn(card("Search"));
    key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(session_->currentMap()->stages.front()->steps.size(), steps - 1);
    const auto& map = *session_->currentMap();
    QVERIFY(model::findTouchpoint(map, card("Search"))->place.step ==
            model::findTouchpoint(map, card("Compare"))->place.step);
    QSignalSpy refused(canvas_, &ui::MapCanvas::refused);
    canvas_->focusOn(session_->currentMap()->stages.front()->id);
    key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1); // there is no other
    session_->undoStack().undo();
    session_->undoStack().undo();
    QVERIFY(session_->document() == shop());
  }

  void aLockedLaneKeepsItsCards() {
    const auto lane = shop().maps.front()->lanes.front()->id;
    const auto locked = *edit::setField(shop(), lane, "locked", model::truth(true));
    open(locked);
    QSignalSpy refused(canvas_, &ui::MapCanvas::refused);
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Right, Qt::AltModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(session_->document() == locked);
    QCOMPARE(refused.count(), 3);
    QVERIFY(
        refused.front().front().toString().contains(QString::fromStdString(locked.maps.front()->lanes.front()->title)));
    key(Qt::Key_S, Qt::AltModifier); // what a card says may change
    QCOMPARE(model::findTouchpoint(*session_->currentMap(), card("Search"))->kind, model::Kind::service);
  }

  void aStateOfBeforeComesBackWhateverIsLocked() {
    const auto lane = shop().maps.front()->lanes.front()->id;
    const auto locked = *edit::setField(shop(), lane, "locked", model::truth(true));
    open(locked);
    const std::vector pay{card("Pay")};
    const auto without = *edit::removeTouchpoints(shop(), pay);
    QVERIFY(!session_->apply(QStringLiteral("Remove"), edit::removeTouchpoints(locked, pay)));
    QVERIFY(session_->goBack(QStringLiteral("Go back"), without));
    QVERIFY(session_->document() == without);
    session_->undoStack().undo();
    QVERIFY(session_->document() == locked);
  }

  void shiftEnterAddsOneBefore() {
    open(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return, Qt::ShiftModifier);
    write("Hear");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Hear Search Compare | Pay Ask for help"));
  }
  void escapeTakesANewTouchpointBack() {
    open(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_Return);
    write("Never mind");
    key(Qt::Key_Escape);
    QVERIFY(!canvas_->editing().isOpen());
    QVERIFY(session_->document() == shop());
    QCOMPARE(session_->undoStack().count(), 0);
    QCOMPARE(focused(), QStringLiteral("Search"));
  }
  void enterOnAnEmptyMapMakesAStageFirst() {
    open(test::aDocument().withMap("Empty"));
    key(Qt::Key_Return);
    write("First");
    key(Qt::Key_Return);
    QCOMPARE(session_->currentMap()->stages.size(), std::size_t(1));
    QCOMPARE(titles(), QStringLiteral("First"));
    QCOMPARE(session_->undoStack().count(), 1);
  }
  void enterWithoutAnyMapDrawsOne() {
    open(model::Document{});
    key(Qt::Key_Return);
    write("First");
    key(Qt::Key_Return);
    QVERIFY(session_->currentMap() != nullptr);
    QCOMPARE(titles(), QStringLiteral("First"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void typingReplacesTheTitleAndF2ChangesIt() {
    open(shop());
    canvas_->focusOn(card("Pay"));
    write("Q");
    QVERIFY(canvas_->editing().isOpen());
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
    open(shop());
    canvas_->focusOn(card("Pay"));
    write("Something");
    key(Qt::Key_Escape);
    QVERIFY(session_->document() == shop());
  }
  /// What comes to rest is kept each time, and is one step all the same; Escape takes all of it back.
  void aTextTypedInOneGoIsOneStep() {
    open(shop());
    canvas_->focusOn(card("Pay"));
    write("Queue");
    QTRY_COMPARE(titles(), QStringLiteral("Search Compare | Queue Ask for help"));
    write(" long");
    QTRY_COMPARE(titles(), QStringLiteral("Search Compare | Queue long Ask for help"));
    write("er");
    key(Qt::Key_Return);
    QCOMPARE(titles(), QStringLiteral("Search Compare | Queue longer Ask for help"));
    QCOMPARE(session_->undoStack().count(), 1);
    QVERIFY(!session_->hasUnsent());
    write("Other");
    QTRY_COMPARE(titles(), QStringLiteral("Search Compare | Other Ask for help"));
    key(Qt::Key_Escape);
    QCOMPARE(session_->undoStack().count(), 1);
    session_->undoStack().undo();
    QVERIFY(session_->document() == shop());
  }
  void losingTheFocusKeepsWhatWasWritten() {
    open(shop());
    canvas_->focusOn(card("Pay"));
    write("Paid");
    after_->setFocus();
    QVERIFY(!canvas_->editing().isOpen());
    QCOMPARE(titles(), QStringLiteral("Search Compare | Paid Ask for help"));
    QVERIFY(after_->hasFocus());
  }
  void arrowsMoveOverCardsCellsAndHeads() {
    open(shop());
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
    open(shop());
    canvas_->focusOn(card("Compare"));
    key(Qt::Key_Tab);
    QCOMPARE(focused(), QStringLiteral("Pay"));
    QVERIFY(canvas_->hasFocus());
    key(Qt::Key_Tab);
    QVERIFY(after_->hasFocus());
  }
  void tabInTheEditorCommitsAndGoesOn() {
    open(shop());
    canvas_->focusOn(card("Compare"));
    write("Compared");
    key(Qt::Key_Tab);
    QVERIFY(!canvas_->editing().isOpen());
    QCOMPARE(focused(), QStringLiteral("Pay"));
    QCOMPARE(titles(), QStringLiteral("Search Compared | Pay Ask for help"));
  }
  void controlArrowsAddACardThatWay() {
    open(shop());
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
    open(shop());
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
    open(shop());
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
    open(shop());
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
    open(shop());
    canvas_->focusOn(card("Search"));
    key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("Search Search Compare | Pay Ask for help"));
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(1));
    QVERIFY(!session_->selection().touchpoints.contains(session_->currentMap()->touchpoints.front()->id));
  }
  void severalLinesPastedAreACardEach() {
    open(shop());
    QApplication::clipboard()->setText(QStringLiteral("One\nTwo\r\n\nThree\n"));
    canvas_->focusOn(card("Search"));
    key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(titles(), QStringLiteral("Search One Two Three Compare | Pay Ask for help"));
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(3));
    QCOMPARE(undoText(), QStringLiteral("Paste 3 touchpoints"));
  }
  void aListPastedLosesItsMarksAndNothingElse() {
    for (const char* list : {"•\tOne\n•\tTwo\no\tThree\n", "• One\n   ◦ Two\n\n3. Three\n",
                             "- One\n- [x] Two\n☐ Three\n", "One\nTwo\nThr\tee\n", "a) One\nb) Two\nc) Three\n"}) {
      open(shop());
      QApplication::clipboard()->setText(QString::fromUtf8(list));
      canvas_->focusOn(card("Search"));
      pasteAsOffered();
      QCOMPARE(titles().remove(QLatin1String("Thr ee")).remove(QLatin1String("Three")),
               QStringLiteral("Search One Two  Compare | Pay Ask for help"));
      QCOMPARE(session_->currentMap()->lanes.size(), shop().maps.front()->lanes.size());
    }
  }
  void cellsWithLinesAndNumberedRowsStayWhatTheyAre() {
    open(shop());
    QApplication::clipboard()->setText(QStringLiteral("\"One\nmore\"\nTwo\n"));
    canvas_->focusOn(card("Search"));
    pasteAsOffered();
    QCOMPARE(session_->selection().touchpoints.size(), std::size_t(2));
    open(test::aDocument().withMap("Plan").withStage("Find"));
    QApplication::clipboard()->setText(QStringLiteral("\tFind\tBuy\n1. Web\tSearch\tPay\n2. Shop\tLook\tSign\n"));
    pasteAsOffered();
    QCOMPARE(session_->currentMap()->stages.size(), std::size_t(2));
    QCOMPARE(session_->currentMap()->touchpoints.size(), std::size_t(4));
  }
  void aGridPastedBecomesStagesAndLanes() {
    open(test::aDocument().withMap("Plan").withStage("Find"));
    QApplication::clipboard()->setText(
        QStringLiteral("\tFind\tBuy\nTouchpoints\tSearch\t\"Pay\nSign\"\nBackup\t\tCall \"now\"\n"));
    pasteAsOffered();
    const auto& map = *session_->currentMap();
    QCOMPARE(map.stages.size(), std::size_t(2));
    QCOMPARE(map.lanes.size(), std::size_t(3));
    QCOMPARE(titles(), QStringLiteral("Search | Pay Call \"now\" Sign"));
    QVERIFY(model::validate(session_->document()).ok());
  }
  void cellsUnderAnEmptyHeadOfAGridAreKept() {
    open(test::aDocument().withMap("Plan").withStage("Find"));
    QSignalSpy told(canvas_, &ui::MapCanvas::message);
    QApplication::clipboard()->setText(QStringLiteral("\tFind\t\tBuy\nTouchpoints\tSearch\tWait\tPay\tRate\n"));
    pasteAsOffered();
    QCOMPARE(titles(), QStringLiteral("Search | Wait | Pay | Rate"));
    QCOMPARE(session_->currentMap()->stages[1]->title, std::string("C"));
    QVERIFY(told.size() == 1 && told.front().front().toString().contains(QStringLiteral("C, E")));
  }
  /// What is not plain is shown before it comes: Enter pastes it, Escape does not.
  void whatIsNotPlainIsShownFirst() {
    open(shop());
    QApplication::clipboard()->setText(QStringLiteral("Stage A\n  Call\n  Wait\nStage B\n  Go\n"));
    const auto before = session_->document();
    key(Qt::Key_V, Qt::ControlModifier);
    auto* preview = canvas_->window()->findChild<ui::PastePreview*>();
    QVERIFY(preview != nullptr && session_->document() == before);
    auto* parts = preview->findChild<QTreeWidget*>();
    QCOMPARE(parts->topLevelItemCount(), 5);
    QVERIFY(!parts->accessibleName().isEmpty());
    QTest::keyClick(preview->focusWidget(), Qt::Key_Escape);
    QVERIFY(session_->document() == before);
    QTRY_VERIFY(canvas_->window()->findChild<ui::PastePreview*>() == nullptr);
    key(Qt::Key_V, Qt::ControlModifier);
    preview = canvas_->window()->findChild<ui::PastePreview*>();
    QTest::keyClick(preview->findChildren<QRadioButton*>().at(1), Qt::Key_Space);
    parts = preview->findChild<QTreeWidget*>();
    QCOMPARE(parts->topLevelItem(0)->text(0), QStringLiteral("Stage"));
    QTest::keyClick(preview->focusWidget(), Qt::Key_Return);
    QCOMPARE(titles().section(QStringLiteral(" | "), 2), QStringLiteral("Call Wait | Go"));
    QCOMPARE(session_->undoStack().count(), 1);
  }
  void copyAndCutGiveTitlesInReadingOrder() {
    open(shop());
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Search\nCompare\nPay\nAsk for help"));
    canvas_->focusOn(card("Pay"));
    key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Pay"));
    QCOMPARE(titles(), QStringLiteral("Search Compare | Ask for help"));
  }
};

THROUGHLINE_TEST(CanvasKeysTest)
#include "canvas_keys_test.moc"
