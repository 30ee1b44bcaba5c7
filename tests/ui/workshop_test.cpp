#include "core/edit/note_edits.h"
#include "tests/support/shown_room.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_recorder.h"
#include "tests/support/two_screens.h"
#include "ui/present/capture_box.h"
#include "ui/present/presenter_screen.h"
#include "ui/present/show_overlay.h"
#include "ui/present/step_grid.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace throughline;
using Room = test::ShownRoom;

/// What the room gives while it is shown a map: nothing of it is lost, and it lands where the room was.
class WorkshopTest : public QObject {
  Q_OBJECT

  static QLineEdit* fieldOf(ui::CaptureBox& box) { return box.findChild<QLineEdit*>(QStringLiteral("captureText")); }
  static QString saidBy(ui::CaptureBox& box) { return box.findChild<QLabel*>(QStringLiteral("captureSaid"))->text(); }
  /// The touchpoint of the airline's map with that note.
  static std::optional<model::TouchpointId> placeOf(const Room& room, const std::string& text) {
    for (const auto& touchpoint : room.map().touchpoints)
      for (const auto& note : touchpoint->notes)
        if (note.text == text)
          return touchpoint->id;
    return std::nullopt;
  }
  static bool isOf(Room& room, std::size_t step, std::optional<model::TouchpointId> touchpoint) {
    const auto& touchpoints = room.state().deck().steps()[step].touchpoints;
    return touchpoint && std::ranges::find(touchpoints, *touchpoint) != touchpoints.end();
  }
  static QString shown(Room& room) {
    test::TextRecorder screen({1920, 1080});
    QPainter painter(&screen);
    ui::paintShow(room.state(), painter, QRect(0, 0, 1920, 1080));
    painter.end();
    return screen.allText();
  }
  /// So many proposals on the first touchpoint; all others have none.
  static test::Airline withProposals(int count, const std::string& words) {
    auto airline = test::anAirline();
    CountingIdSource ids(900'000);
    const auto first = model::inReadingOrder(airline.map()).front()->id;
    auto document = airline.document;
    for (auto& map : document.maps)
      map = map.changed([](model::JourneyMap& changed) {
        for (auto& stage : changed.stages)
          stage = stage.changed([](model::Stage& each) { each.notes.clear(); });
        for (auto& touchpoint : changed.touchpoints)
          touchpoint = touchpoint.changed([](model::Touchpoint& each) { each.notes.clear(); });
      });
    for (int i = 1; i <= count; ++i)
      document = *edit::addNote(document, first, ids.make<model::NoteId>(), model::NoteKind::idea,
                                words + " " + std::to_string(i));
    airline.document = document;
    return airline;
  }
  /// Runs the function again on two screens unless it already does.
  static bool elsewhere(const char* function) {
    if (test::onTwoScreens())
      return false;
    QByteArray output;
    if (!test::passesOnTwoScreens("WorkshopTest", function, output))
      QTest::qFail(output.constData(), __FILE__, __LINE__);
    return true;
  }

private Q_SLOTS:
  void aCaptureLandsOnTheStepThatTheRoomSees() {
    Room room(test::anAirline());
    room.state().goToStep(1);
    room.press(Qt::Key_C);
    auto& box = room.shown().captureBox();
    room.state().goToStep(2);
    QTest::keyClicks(fieldOf(box), QStringLiteral("second stage"));
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY(isOf(room, 2, placeOf(room, "second stage")));
    QTest::keyClicks(fieldOf(box), QStringLiteral("begun here"));
    room.state().goToStep(3);
    QVERIFY2(saidBy(box).contains(QStringLiteral("another step")), qPrintable(saidBy(box)));
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY(isOf(room, 2, placeOf(room, "begun here")));
    QTest::keyClicks(fieldOf(box), QStringLiteral("third stage"));
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY(isOf(room, 3, placeOf(room, "third stage")));
  }

  void escapeKeepsWhatIsHalfTypedAndNothingIsSwallowedUnsaid() {
    Room room(test::anAirline());
    room.state().goToStep(1);
    room.press(Qt::Key_C);
    auto& box = room.shown().captureBox();
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY2(saidBy(box).contains(QStringLiteral("Type first")), qPrintable(saidBy(box)));
    QTest::keyClicks(fieldOf(box), QStringLiteral("half"));
    QTest::keyClick(fieldOf(box), Qt::Key_Escape);
    QVERIFY(!box.isVisible());
    room.press(Qt::Key_C);
    QCOMPARE(fieldOf(box)->text(), QStringLiteral("half"));
    room.session.setReadOnly(true);
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY2(saidBy(box).contains(QStringLiteral("cannot be written")), qPrintable(saidBy(box)));
  }

  void theSpeakersFieldTakesAClickAndStays() {
    if (elsewhere("theSpeakersFieldTakesAClickAndStays"))
      return;
    Room room(test::anAirline());
    auto* speaker = room.show->speaker();
    QTest::keyClick(speaker, Qt::Key_PageDown);
    const auto step = room.state().step();
    auto& box = speaker->captureBox();
    QTest::mouseClick(fieldOf(box), Qt::LeftButton);
    QTest::keyClicks(fieldOf(box), QStringLiteral("w is for waiting"));
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY(isOf(room, step, placeOf(room, "w is for waiting")));
    QTest::keyClicks(fieldOf(box), QStringLiteral("half"));
    QTest::keyClick(fieldOf(box), Qt::Key_Escape);
    QVERIFY(box.isVisible() && fieldOf(box)->text() == QStringLiteral("half"));
    QVERIFY(!fieldOf(box)->hasFocus());
  }

  void escapeLeavesTheAgendaAndThenEndsTheShow() {
    if (elsewhere("escapeLeavesTheAgendaAndThenEndsTheShow"))
      return;
    Room room(test::anAirline());
    int ended = 0;
    connect(room.show.get(), &ui::Presentation::ended, this, [&ended] { ++ended; });
    auto* speaker = room.show->speaker();
    QPlainTextEdit* agenda = nullptr;
    for (auto* each : speaker->findChildren<QPlainTextEdit*>())
      if (!each->isReadOnly())
        agenda = each;
    agenda->setFocus();
    QTest::keyClicks(agenda, QStringLiteral("Vote 15"));
    QTest::keyClick(agenda, Qt::Key_F5);
    QTest::keyClick(agenda, Qt::Key_Escape);
    QCOMPARE(ended, 0);
    QVERIFY(!agenda->hasFocus());
    QCOMPARE(present::keptWorkshop(room.map()).workshop.agenda.size(), std::size_t{1});
    QTest::keyClick(speaker, Qt::Key_Escape);
    QCOMPARE(ended, 1);
  }

  void noClickerThrowsVotesAway() {
    Room room(test::anAirline());
    room.state().goToStep(1);
    const int before = room.votes();
    room.press(Qt::Key_V);
    for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_1, Qt::Key_1})
      room.press(key);
    for (const int key : {Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_Home, Qt::Key_End, Qt::Key_F5, Qt::Key_Space,
                          Qt::Key_G, Qt::Key_Z, Qt::Key_D, Qt::Key_Return})
      room.press(key);
    room.state().clickAt({900, 500});
    room.state().goToStep(3);
    QVERIFY(room.state().votesOpen());
    QCOMPARE(room.state().round()->cast(), std::size_t{4});
    room.press(Qt::Key_Backspace);
    QCOMPARE(room.state().round()->cast(), std::size_t{3});
    room.press(Qt::Key_Escape);
    QVERIFY2(room.seen().contains(QStringLiteral("throws 3 votes away")), qPrintable(room.seen()));
    room.press(Qt::Key_V);
    QCOMPARE(room.votes(), before + 3);
    room.press(Qt::Key_PageDown);
    QVERIFY(!room.state().round());
    room.press(Qt::Key_V);
    room.press(Qt::Key_1);
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Escape);
    QVERIFY(!room.state().round());
    QCOMPARE(room.votes(), before + 3);
  }

  void votesCountWhenTheWindowIsClosed() {
    Room room(test::anAirline());
    const int before = room.votes();
    room.press(Qt::Key_V);
    room.press(Qt::Key_1);
    room.shown().close();
    QCOMPARE(room.votes(), before + 1);
  }

  void everyProposalCanBeVotedForAndIsSeenWhole() {
    const std::string words =
        "A proposal that somebody in the room has written out at some length, because it is not as "
        "simple as it looks from the outside";
    Room room(withProposals(14, words));
    room.press(Qt::Key_V);
    QCOMPARE(room.state().round()->ballots.size(), std::size_t{14});
    QVERIFY(room.state().votePageCount() > 1);
    QString all;
    for (std::size_t page = 0; page < room.state().votePageCount(); ++page) {
      all += shown(room) + QLatin1Char(' ');
      room.press(Qt::Key_PageDown);
    }
    for (int i = 1; i <= 14; ++i)
      QVERIFY2(all.contains(QStringLiteral("outside %1").arg(i)), qPrintable(all));
    for (const int key : {Qt::Key_1, Qt::Key_3, Qt::Key_Return})
      room.press(key);
    QCOMPARE(room.state().round()->ballots[12].votes, 1);
    room.press(Qt::Key_V);
    QVERIFY2(shown(room).contains(QStringLiteral("outside 13")), qPrintable(shown(room)));
    QCOMPARE(room.votes(), 1);
  }

  void whatAKeyComesToIsToldOnOneScreen() {
    auto airline = withProposals(0, {});
    Room room(airline);
    room.press(Qt::Key_V);
    QVERIFY2(shown(room).contains(QStringLiteral("There is no opportunity or idea")), qPrintable(shown(room)));
    QVERIFY(room.seen().contains(QStringLiteral("There is no opportunity or idea")));
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(shown(room).contains(QStringLiteral("could be undone")), qPrintable(shown(room)));
    room.press(Qt::Key_Right);
    QVERIFY(!shown(room).contains(QStringLiteral("could be undone")));
  }

  void whatNoFileHoldsIsSaidAtOnceOnOneScreen() {
    const auto words = QStringLiteral("This file cannot be written");
    Room room(test::anAirline(), {}, true);
    const int before = room.votes();
    QVERIFY2(shown(room).contains(words), qPrintable(shown(room)));
    QVERIFY(room.seen().contains(words));
    room.state().goToStep(1);
    room.press(Qt::Key_V);
    room.press(Qt::Key_1);
    QVERIFY2(shown(room).contains(QStringLiteral("kept in no file")), qPrintable(shown(room)));
    room.press(Qt::Key_V);
    QVERIFY(shown(room).contains(words));
    QVERIFY(room.state().take({.parked = true, .text = "Who pays?", .owner = {}, .touchpoint = {}}));
    QCOMPARE(room.votes(), before);
    const auto unkept = room.state().unkept();
    QVERIFY(unkept);
    const auto& map = *unkept->maps.front();
    QCOMPARE(present::keptWorkshop(map).workshop.rounds.size(), std::size_t{1});
    QCOMPARE(present::keptWorkshop(map).workshop.captures.size(), std::size_t{1});
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(room.seen().contains(QStringLiteral("Undone: Capture")), qPrintable(room.seen()));
    QVERIFY(present::keptWorkshop(*room.state().unkept()->maps.front()).workshop.captures.empty());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!room.state().unkept());
  }

  void whatNoFileHoldsIsSaidToTheSpeaker() {
    if (elsewhere("whatNoFileHoldsIsSaidToTheSpeaker"))
      return;
    Room room(test::anAirline(), {}, true);
    const auto* notKept = room.show->speaker()->findChild<QWidget*>(QStringLiteral("notKept"));
    QVERIFY(notKept != nullptr && notKept->isVisible());
    QVERIFY(notKept->findChild<QLabel*>()->text().contains(QStringLiteral("cannot be written")));
    int wanted = 0;
    connect(room.show.get(), &ui::Presentation::copyWanted, this, [&wanted] { ++wanted; });
    QTest::mouseClick(notKept->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted, 1);
    QVERIFY(!shown(room).contains(QStringLiteral("cannot be written"))); // the room need not know
    auto& box = room.show->speaker()->captureBox();
    QTest::mouseClick(fieldOf(box), Qt::LeftButton);
    QTest::keyClicks(fieldOf(box), QStringLiteral("a word"));
    QTest::keyClick(fieldOf(box), Qt::Key_Return);
    QVERIFY2(saidBy(box).contains(QStringLiteral("cannot be written")), qPrintable(saidBy(box)));
  }

  void aClickInTheOverviewGoesToTheStepClicked() {
    Room room(test::anAirline());
    const auto& steps = room.state().deck().steps();
    const ui::StepGrid grid(steps.size(), room.state().deck().width());
    room.press(Qt::Key_D);
    room.state().clickAt(grid.cell(4).center());
    QVERIFY(!room.state().gridOpen());
    QCOMPARE(room.state().step(), std::size_t{4});
    room.press(Qt::Key_D);
    room.state().clickAt({2, 2});
    QVERIFY(room.state().gridOpen());
    room.press(Qt::Key_Home);
    room.press(Qt::Key_Down);
    std::size_t columns = 1;
    while (grid.cell(columns).top() == grid.cell(0).top())
      ++columns;
    QCOMPARE(room.state().gridChoice(), columns);
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Up);
    QCOMPARE(room.state().gridChoice(), std::size_t{1});
    room.press(Qt::Key_Return);
    QCOMPARE(room.state().step(), std::size_t{1});
  }

  void theShowStaysAtItsStepAndUndoesWhatWasTakenDown() {
    Room room(withProposals(0, {}));
    auto& state = room.state();
    const auto touchpoint = model::inReadingOrder(room.map()).front()->id;
    QVERIFY(state.take({.kind = model::NoteKind::decision, .text = "Decided", .owner = {}, .touchpoint = touchpoint}));
    room.press(Qt::Key_End);
    QVERIFY(state.deck().steps()[state.step()].key.kind == present::StepKind::actions);
    QVERIFY(state.take({.kind = model::NoteKind::opportunity, .text = "New", .owner = {}, .touchpoint = touchpoint}));
    QVERIFY(state.deck().steps()[state.step()].key.kind == present::StepKind::actions);
    QStringList told;
    connect(&state, &ui::Show::told, this, [&told](const QString& words) { told << words; });
    for (int i = 0; i < 3; ++i)
      room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.notes(), std::size_t{0});
    QCOMPARE(told.size(), 3);
    QVERIFY2(told.last().contains(QStringLiteral("Nothing was taken down")), qPrintable(told.last()));
    room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(room.notes(), std::size_t{1});
  }

  void theTimerIsSeenOnOneScreenAndSetBack() {
    Room room(test::anAirline());
    QVERIFY(!shown(room).contains(QStringLiteral("0:00")));
    room.press(Qt::Key_T);
    QVERIFY2(shown(room).contains(QStringLiteral("0:0")), qPrintable(shown(room)));
    room.press(Qt::Key_T);
    room.press(Qt::Key_T, Qt::ShiftModifier);
    QCOMPARE(room.state().timed(), qint64{0});
    const auto step = room.state().step();
    room.state().goToStep(2);
    room.press(Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(room.state().step(), step + 2);
  }

  void aShowBeginsAtTheStageThatIsChosen() {
    const auto airline = test::anAirline();
    ui::ShowStart start;
    start.stage = airline.map().stages[2]->id;
    Room room(airline, start);
    QVERIFY(room.state().deck().steps()[room.state().step()].key.stage == start.stage);
  }
};

THROUGHLINE_TEST(WorkshopTest)
#include "workshop_test.moc"
