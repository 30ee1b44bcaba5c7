#include "core/edit/note_edits.h"
#include "core/insight/map_evidence.h"
#include "core/present/workshop.h"
#include "tests/support/shown_room.h"
#include "tests/support/test_registry.h"
#include "ui/present/capture_box.h"

#include <QLineEdit>
#include <QPushButton>

using namespace throughline;

/// A show begins where one was: at a touchpoint, or with what was left of the one before.
class BegunShowTest : public QObject {
  Q_OBJECT

  using Room = test::ShownRoom;

private Q_SLOTS:
  /// The touchpoint that was chosen is the one that is looked at closely, and the first to take something down about.
  void aShowFromATouchpointZoomsToIt() {
    const auto airline = test::anAirline();
    ui::ShowStart start;
    const auto cards = model::inReadingOrder(airline.map());
    const auto* chosen = cards.front();
    const auto stageOf = [&](const auto* card) { return model::stageOf(airline.map(), card->place.step)->id; };
    for (const auto* card : cards)
      if (stageOf(card) == stageOf(cards.front()))
        chosen = card; // the last of its stage
    QVERIFY(chosen != cards.front());
    start.touchpoint = chosen->id;
    Room room(airline, start);
    QCOMPARE(room.state().captureTargets().front(), chosen->id);
    room.press(Qt::Key_Z);
    QVERIFY(room.state().closeUpOpen());
    QCOMPARE(room.state().captureTargets(), std::vector{chosen->id});
    // Past the last touchpoint of a stage the journey goes on, not back to what was seen.
    const auto step = room.state().step();
    for (int press = 0; press < 20 && room.state().closeUpOpen(); ++press)
      room.press(Qt::Key_Right);
    QCOMPARE(room.state().step(), step + 1);
  }

  void aNumberThatIsNotThereIsSaid() {
    Room room(test::anAirline());
    QStringList told;
    connect(&room.state(), &ui::Show::told, this, [&told](const QString& words) { told << words; });
    room.press(Qt::Key_9);
    room.press(Qt::Key_9);
    room.press(Qt::Key_Return);
    QVERIFY2(!told.isEmpty() && told.last().contains(QStringLiteral("99")), qPrintable(told.join(QLatin1Char('|'))));
    room.press(Qt::Key_V);
    QVERIFY(room.state().round().has_value());
    told.clear();
    room.press(Qt::Key_9);
    if (told.isEmpty())
      room.press(Qt::Key_Return);
    QVERIFY2(!told.isEmpty() && told.last().contains(QStringLiteral("9")), qPrintable(told.join(QLatin1Char('|'))));
    QCOMPARE(room.state().round()->cast(), std::size_t{0});
  }

  /// Its curve cannot be drawn before the analysis has come; until then nothing may overwrite it.
  void aGuessThatWasCutOffWaitsForItsData() {
    const auto airline = test::anAirline();
    auto guess = present::newGuess(airline.map(), insight::evidenceOf(airline.analysis));
    present::place(guess.points.front(), 90);
    ui::ShowStart start;
    start.draft.guess = guess;
    {
      ui::registerFonts();
      ui::Session session;
      session.start(airline.document);
      ui::Presentation show(
          session,
          ui::ShowContent{.document = airline.document, .map = airline.map().id, .analysis = {}, .filters = {}}, start);
      QVERIFY(!show.show().guess());
      QTest::keyClick(show.room(), Qt::Key_Right);
      QVERIFY(show.show().draft().guess == guess);
    }
    Room room(airline, start);
    QVERIFY(room.state().guessOpen());
    QVERIFY(room.state().draft().guess == guess);
  }

  /// Asked twice, by its key alone; what is half typed goes by its button and comes back by undo.
  void whatIsBegunCanBeThrownAway() {
    const auto airline = test::anAirline();
    ui::ShowStart start;
    start.draft.guess = present::newGuess(airline.map(), insight::evidenceOf(airline.analysis));
    present::place(start.draft.guess->points.front(), 90);
    start.draft.typed.text = "Too few peo";
    Room room(airline, start);
    QVERIFY(room.state().guessOpen());
    room.press(Qt::Key_Delete);
    QVERIFY(room.state().draft().guess.has_value());
    QVERIFY2(room.seen().contains(QStringLiteral("Del")), qPrintable(room.seen()));
    room.press(Qt::Key_Delete);
    QVERIFY(!room.state().guessOpen() && !room.state().draft().guess);
    room.state().run(ui::ShowCommand::capture);
    auto* text = room.shown().findChild<QLineEdit*>(QStringLiteral("captureText"));
    auto* away = room.shown().findChild<QPushButton*>(QStringLiteral("captureThrowAway"));
    QVERIFY(away->isVisible() && !away->accessibleName().isEmpty() && away->text().contains(QLatin1Char('&')));
    away->click();
    QVERIFY(room.state().draft().empty() && !away->isVisible());
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text->text(), QStringLiteral("Too few peo"));
    QCOMPARE(room.state().draft().typed.text, std::string("Too few peo"));
  }

  /// On one screen the field lies over the slide, whose pointer is hidden while it rests.
  void thePointerIsSeenOverTheFieldForCaptures() {
    Room room(test::anAirline());
    room.state().run(ui::ShowCommand::capture);
    room.shown().setCursor(Qt::BlankCursor);
    const auto buttons = room.shown().captureBox().findChildren<QPushButton*>();
    QVERIFY(!buttons.isEmpty());
    for (const auto* button : buttons)
      QVERIFY(button->cursor().shape() != Qt::BlankCursor);
  }

  /// A part of the agenda stays until somebody goes on, and what it took is kept.
  void theTimeOfEachPartOfTheAgendaIsKept() {
    Room room(test::anAirline());
    room.state().setAgenda({{.title = "Look", .minutes = 5}, {.title = "Vote", .minutes = 10}});
    room.press(Qt::Key_T);
    QTRY_VERIFY(room.state().partNow()->used > 1'000);
    room.press(Qt::Key_A);
    const auto kept = [&room] { return present::keptWorkshop(room.map()).workshop.agenda; };
    QVERIFY(kept().front().over && kept().front().secondsUsed >= 1);
    QCOMPARE(room.state().partNow()->at, std::size_t{1});
    QVERIFY(room.state().partNow()->used < 1'000);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.state().partNow()->at, std::size_t{0});
    QVERIFY(room.state().partNow()->used >= 1'000);
    room.press(Qt::Key_A);
    room.press(Qt::Key_A);
    QVERIFY(!room.state().partNow());
    room.state().setAgenda(present::agendaIn("Look 5\nVote 20"));
    QVERIFY(kept().front().over && kept().back().minutes == 20);
  }

  void aPartOfTheAgendaThatIsRenamedKeepsItsTime() {
    Room room(test::anAirline());
    room.state().setAgenda(present::agendaIn("Look 5\nVote 10"));
    room.press(Qt::Key_T);
    QTRY_VERIFY(room.state().partNow()->used > 1'000);
    room.state().setAgenda(present::agendaIn("See 5\nVote 10"));
    QVERIFY(room.state().partNow()->at == 0 && room.state().partNow()->used > 1'000);
    room.press(Qt::Key_A);
    room.state().setAgenda(present::agendaIn("Look again 5\nVote 10"));
    const auto kept = [&room] { return present::keptWorkshop(room.map()).workshop.agenda; };
    QVERIFY(kept().front().over && kept().front().secondsUsed >= 1);
    // One that is taken out takes its time along.
    room.state().setAgenda(present::agendaIn("Vote 10"));
    QVERIFY2(room.state().partNow()->used < 1'000, qPrintable(QString::number(room.state().partNow()->used)));
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(kept().size(), std::size_t{2});
    QVERIFY(room.state().partNow()->at == 1 && room.state().partNow()->used < 1'000);
  }

  void aTimerSetToZeroLeavesThePartWhatItUsed() {
    Room room(test::anAirline());
    room.state().setAgenda(present::agendaIn("Look 5\nVote 10"));
    room.press(Qt::Key_T);
    QTRY_VERIFY(room.state().partNow()->used > 1'000);
    room.press(Qt::Key_T, Qt::ShiftModifier);
    QVERIFY(room.state().timed() < 1'000);
    QVERIFY(room.state().partNow()->used >= 1'000);
    QVERIFY(present::keptWorkshop(room.map()).workshop.agenda.front().secondsUsed >= 1);
  }

  void anAgendaThatIsDoneBeginsAnewWhenThatIsSaid() {
    Room room(test::anAirline());
    QString told;
    connect(&room.state(), &ui::Show::told, this, [&told](const QString& words) { told = words; });
    room.state().setAgenda(present::agendaIn("Look 5\nVote 10"));
    room.press(Qt::Key_T);
    QTRY_VERIFY(room.state().partNow()->used > 1'000);
    room.press(Qt::Key_A);
    room.press(Qt::Key_A);
    QVERIFY(!room.state().partNow());
    QVERIFY2(told.contains(QStringLiteral("done")), qPrintable(told));
    room.press(Qt::Key_Right);
    room.press(Qt::Key_A); // says so again
    QVERIFY(!room.state().partNow());
    room.press(Qt::Key_A);
    QVERIFY(room.state().partNow()->at == 0 && room.state().partNow()->used < 1'000);
    QCOMPARE(present::secondsUsed(present::keptWorkshop(room.map()).workshop.agenda), 0);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!room.state().partNow());
    QVERIFY(present::secondsUsed(present::keptWorkshop(room.map()).workshop.agenda) >= 1);
  }

  /// A guess that waits behind a vote is not seen: who throws the votes away keeps it.
  void onlyWhatIsSeenIsThrownAway() {
    const auto airline = test::anAirline();
    ui::ShowStart start;
    start.draft.guess = present::newGuess(airline.map(), insight::evidenceOf(airline.analysis));
    present::place(start.draft.guess->points.front(), 90);
    start.draft.round = present::voteRound(airline.map(), {});
    QVERIFY(present::castVote(*start.draft.round, 1));
    Room room(airline, start);
    QString told;
    connect(&room.state(), &ui::Show::told, this, [&told](const QString& words) { told = words; });
    QVERIFY(room.state().votesOpen());
    room.press(Qt::Key_Delete);
    room.press(Qt::Key_Delete);
    QVERIFY(!room.state().votesOpen());
    QVERIFY2(told.contains(QStringLiteral("vote")), qPrintable(told));
    QVERIFY(room.state().draft().guess == start.draft.guess);
    room.press(Qt::Key_Delete);
    QVERIFY2(told.contains(QStringLiteral("guess")), qPrintable(told));
    QVERIFY(room.state().draft().guess.has_value());
    room.press(Qt::Key_Delete);
    QVERIFY(!room.state().draft().guess);
  }

  /// The room sees no numbers of customers; the map keeps them.
  void notesAreCoveredInTheRoomAndStayOnTheMap() {
    auto airline = test::anAirline();
    const auto card = airline.map().touchpoints.front()->id;
    airline.document = *edit::addNote(airline.document, card, {{.high = 7, .low = 7}}, model::NoteKind::opportunity,
                                      "Call 0171 234 5678 back");
    Room room(airline);
    room.press(Qt::Key_V);
    QString seen = room.state().voteWords();
    QVERIFY2(seen.contains(QStringLiteral("Call \u2022\u2022\u2022 back")), qPrintable(seen));
    room.press(Qt::Key_1);
    room.press(Qt::Key_V);
    auto& deck = room.state().deck();
    for (std::size_t step = 0; step < deck.steps().size(); ++step)
      for (const auto& slide : deck.slidesOf(step))
        for (const auto& text : present::textsOf(slide))
          seen += QString::fromStdString(text.text);
    QVERIFY(!seen.contains(QStringLiteral("5678")));
    const auto& notes = model::findTouchpoint(room.map(), card)->notes;
    QVERIFY(std::ranges::any_of(notes, [](const auto& note) { return note.text.find("5678") != note.text.npos; }));
  }
};

THROUGHLINE_TEST(BegunShowTest)
#include "begun_show_test.moc"
