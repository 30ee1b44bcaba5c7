#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/support/airline.h"
#include "tests/support/builders.h"
#include "tests/support/shown_room.h"
#include "tests/support/test_registry.h"
#include "tests/support/text_recorder.h"
#include "tests/support/two_screens.h"
#include "ui/paint/fonts.h"
#include "ui/present/capture_box.h"
#include "ui/present/presentation.h"
#include "ui/present/presenter_screen.h"
#include "ui/present/show.h"
#include "ui/present/show_overlay.h"
#include "ui/present/show_screen.h"
#include "ui/session/session.h"

#include <QApplication>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace throughline;
using ui::ShowCommand;

class PresentTest : public QObject {
  Q_OBJECT

  using Room = test::ShownRoom;

  /// Longer than a cell of any slide.
  static std::string longText() {
    std::string text;
    for (int i = 0; i < 60; ++i)
      text += "sentence " + std::to_string(i) + " of what people say here ";
    return text + "end.";
  }

  static test::Airline twoHundred() {
    auto builder = test::aDocument().withMap("Long").withLane("Emotion", model::LaneType::emotionCurve);
    for (int stage = 0; stage < 10; ++stage) {
      builder = builder.withStage("Stage number " + std::to_string(stage));
      for (int i = 0; i < 20; ++i)
        builder = builder.withTouchpoint("Touchpoint with a rather long title " + std::to_string(i),
                                         i % 3 == 0 ? model::Kind::service : model::Kind::experience, "Phone");
    }
    auto document = builder.withLane("What customers think", model::LaneType::text).document();
    CountingIdSource ids(900'000);
    document.maps.front() = document.maps.front().changed([&ids](model::JourneyMap& map) {
      for (auto& stage : map.stages)
        stage = stage.changed([&ids](model::Stage& each) {
          for (int i = 0; i < 12; ++i)
            each.notes.push_back({.id = ids.make<model::NoteId>(), .text = "A note on the stage"});
        });
      map.lanes.back() = map.lanes.back().changed([&map](model::Lane& lane) {
        for (const auto& stage : map.stages)
          for (const auto& step : stage->steps)
            lane.texts.push_back({.step = step.id, .text = longText()});
        std::ranges::sort(lane.texts, {}, &model::LaneText::step);
      });
    });
    return {.document = document, .analysis = {}};
  }

  /// On a projector, on a small one, and on one that is nearly square.
  static void verifyReadable(const test::Airline& airline) {
    ui::registerFonts();
    ui::Deck deck({.document = airline.document,
                   .map = airline.map().id,
                   .analysis = std::make_shared<const insight::Analysis>(airline.analysis),
                   .filters = {}});
    for (const QSize screen : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768)})
      verifyReadableOn(screen, deck);
  }

  static void verifyReadableOn(QSize size, ui::Deck& deck) {
    deck.setWidth(present::screenHeight * size.width() / size.height());
    const auto look = ui::showLook(ui::Theme::light);
    for (std::size_t step = 0; step < deck.steps().size(); ++step)
      for (const auto& slide : deck.slidesOf(step)) {
        test::TextRecorder screen(size);
        QPainter painter(&screen);
        deck.paint(slide, painter, QRectF(QPointF(), size), look);
        painter.end();
        QVERIFY2(present::tooSmallOrCut(slide).empty(), qPrintable(deck.nameOf(step)));
        QVERIFY(screen.smallest() != nullptr);
        QVERIFY2(screen.smallest()->size >= size.height() / 50.0 - 1e-6,
                 qPrintable(deck.nameOf(step) + QLatin1Char(' ') + screen.smallest()->text +
                            QString::number(screen.smallest()->size)));
      }
  }

private Q_SLOTS:
  void theShowFollowsAProjectorThatIsPluggedOutAndIn() {
    if (!test::onTwoScreens()) {
      QByteArray output;
      QVERIFY2(test::passesOnTwoScreens("PresentTest", "theShowFollowsAProjectorThatIsPluggedOutAndIn", output),
               output.constData());
      return;
    }
    auto there = QGuiApplication::screens();
    QCOMPARE(there.size(), 2);
    auto* desk = there.front();
    auto* wall = there.back();
    ui::ShowStart start;
    start.screens = [&there] { return there; };
    Room room(test::anAirline(), start);
    room.press(Qt::Key_Right);
    const auto step = room.state().step();
    QCOMPARE(room.shown().size(), wall->size());
    QVERIFY(room.show->speaker() != nullptr);
    there = {desk};
    Q_EMIT qGuiApp->screenRemoved(wall);
    QTRY_VERIFY(room.show->speaker() == nullptr);
    QCOMPARE(room.shown().size(), desk->size());
    QCOMPARE(room.state().step(), step);
    there = {desk, wall};
    Q_EMIT qGuiApp->screenAdded(wall);
    QTRY_VERIFY(room.show->speaker() != nullptr);
    QCOMPARE(room.shown().size(), wall->size());
    QCOMPARE(room.state().step(), step);
  }

  void noTextOnTheScreenIsUnderAFiftiethOfItsHeight() { verifyReadable(test::anAirline()); }
  void norOnAMapOfTwoHundredTouchpoints() { verifyReadable(twoHundred()); }

  void everySlideSaysTheWholeFilterHoweverLongItIs() {
    ui::registerFonts();
    const auto airline = test::anAirline();
    QStringList filters;
    for (int value = 0; value < 30; ++value)
      filters << QStringLiteral("segment %1").arg(value);
    ui::Deck deck({.document = airline.document,
                   .map = airline.map().id,
                   .analysis = std::make_shared<const insight::Analysis>(airline.analysis),
                   .filters = filters});
    QVERIFY(deck.basis().contains(QStringLiteral("segment 29")));
    for (std::size_t step = 0; step < deck.steps().size(); ++step)
      for (const auto& slide : deck.slidesOf(step)) {
        QString words;
        for (const auto& text : present::textsOf(slide))
          words += QString::fromStdString(text.text) + QLatin1Char(' ');
        QVERIFY2(words.contains(QStringLiteral("segment 29")), qPrintable(deck.nameOf(step) + words));
      }
  }

  void everyThemePaintsEverySlide() {
    const auto airline = test::anAirline();
    Room room(airline);
    for (int theme = 0; theme < 3; ++theme) {
      room.press(Qt::Key_H);
      for (std::size_t step = 0; step < room.state().deck().steps().size(); ++step) {
        room.state().goToStep(step);
        const QPixmap shot = room.shown().grab();
        QVERIFY(!shot.isNull());
        if (const auto shots = qEnvironmentVariable("THROUGHLINE_SHOTS"); !shots.isEmpty())
          shot.save(QStringLiteral("%1/show-%2-%3.png").arg(shots).arg(theme).arg(step, 2, 10, QLatin1Char('0')));
      }
    }
  }

  void clickersAndKeysMoveThroughTheSteps() {
    Room room(test::anAirline());
    const auto step = [&room] { return room.state().step(); };
    QVERIFY(room.seen().contains(QStringLiteral("Flying with us")));
    for (const int key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space}) {
      const auto before = step();
      while (step() == before)
        room.press(key);
      QCOMPARE(step(), before + 1);
    }
    const auto there = step();
    while (step() == there)
      room.press(Qt::Key_PageUp);
    QCOMPARE(step(), there - 1);
    room.press(Qt::Key_End);
    QCOMPARE(step(), room.state().deck().steps().size() - 1);
    room.press(Qt::Key_Home);
    QCOMPARE(step(), std::size_t{0});
    room.press(Qt::Key_3);
    room.press(Qt::Key_Return);
    QCOMPARE(room.state().deck().nameOf(step()), QString::fromStdString(room.state().deck().map().stages[2]->title));
    for (const int key : {Qt::Key_B, Qt::Key_Period}) {
      room.press(key);
      QVERIFY(room.state().cover() == ui::Cover::black);
      QCOMPARE(room.shown().grab().toImage().pixelColor(50, 50), QColor(Qt::black));
      room.press(key);
      QVERIFY(room.state().cover() == ui::Cover::none);
    }
    room.press(Qt::Key_W);
    QCOMPARE(room.shown().grab().toImage().pixelColor(50, 50), QColor(Qt::white));
    const auto before = step();
    room.press(Qt::Key_PageUp);
    QVERIFY(room.state().cover() == ui::Cover::none && step() <= before);
  }

  void everyStepPrintsPeriodAndNumber() {
    Room room(test::anAirline());
    for (std::size_t step = 0; step < room.state().deck().steps().size(); ++step) {
      room.state().goToStep(step);
      QVERIFY2(room.seen().contains(QStringLiteral("n = 4,120")), qPrintable(room.seen()));
    }
  }

  void aFilterIsSaidAtTheStart() {
    const auto airline = test::anAirline();
    ui::Session session;
    session.start(airline.document);
    ui::Presentation show(session,
                          {.document = airline.document,
                           .map = airline.map().id,
                           .analysis = std::make_shared<const insight::Analysis>(airline.analysis),
                           .filters = {QStringLiteral("Class = Business")}},
                          {});
    QVERIFY(show.room()->accessibleDescription().contains(QStringLiteral("Only a part of the feedback")));
    show.show().run(ShowCommand::last);
    QVERIFY(show.room()->accessibleDescription().contains(QStringLiteral("Filter: Class = Business")));
  }

  void zoomGridAndEscape() {
    Room room(test::anAirline());
    int ended = 0;
    connect(room.show.get(), &ui::Presentation::ended, this, [&ended] { ++ended; });
    room.press(Qt::Key_1);
    room.press(Qt::Key_Enter);
    room.press(Qt::Key_Z);
    QVERIFY(room.state().closeUpOpen());
    room.press(Qt::Key_Escape);
    QVERIFY(!room.state().closeUpOpen());
    room.press(Qt::Key_D);
    QVERIFY(room.state().gridOpen());
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Return);
    QCOMPARE(room.state().step(), std::size_t{2});
    QCOMPARE(ended, 0);
    room.press(Qt::Key_Escape);
    QCOMPARE(ended, 1);
  }

  void aClickOnACardOpensItAndElsewhereGoesOn() {
    Room room(test::anAirline());
    room.state().goToStep(1);
    const auto rect = room.state().slide().touchpoints.front().rect;
    room.state().clickAt({rect.centre().x, rect.centre().y});
    QVERIFY(room.state().closeUpOpen());
    room.press(Qt::Key_Z);
    const auto step = room.state().step();
    const auto part = room.state().part();
    room.state().clickAt({2, 2});
    QVERIFY(room.state().step() != step || room.state().part() != part);
  }

  void whatIsCapturedLandsOnTheMapAndCanBeUndone() {
    Room room(test::anAirline());
    room.state().goToStep(1);
    const auto before = room.notes();
    room.press(Qt::Key_C);
    auto* box = &room.shown().captureBox();
    auto* text = box->findChild<QLineEdit*>(QStringLiteral("captureText"));
    QVERIFY(text != nullptr && box->isVisible());
    QTest::keyClicks(text, QStringLiteral("b is for bags"));
    QVERIFY(room.state().cover() == ui::Cover::none);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(room.notes(), before + 1);
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!box->isVisible());
    QCOMPARE(room.state().workshop().captures.size(), std::size_t{1});
    room.session.undoStack().undo();
    QCOMPARE(room.notes(), before);
    QVERIFY(room.state().workshop().empty()); // what is undone is in no minutes
  }

  void votesAndGuessesSayWhatTheyStandOn() {
    Room room(test::anAirline());
    const auto basis = room.state().deck().basis();
    QVERIFY(!basis.isEmpty());
    for (const auto key : {Qt::Key_V, Qt::Key_G}) {
      room.press(key);
      QVERIFY(room.state().round().has_value() == (key == Qt::Key_V));
      QVERIFY2(room.seen().contains(basis), qPrintable(room.seen()));
      test::TextRecorder screen({1920, 1080});
      QPainter painter(&screen);
      ui::paintShow(room.state(), painter, QRect(0, 0, 1920, 1080));
      painter.end();
      QVERIFY2(screen.allText().contains(basis.simplified()), qPrintable(screen.allText()));
      QVERIFY(screen.smallest()->size >= 1080.0 / 50);
      room.press(Qt::Key_Escape);
    }
  }

  void votesAreHiddenUntilTheyAreRevealed() {
    Room room(test::anAirline());
    const int before = room.votes();
    room.press(Qt::Key_V);
    QVERIFY(room.state().round().has_value());
    for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_2})
      room.press(key);
    QVERIFY2(room.seen().contains(QStringLiteral("3 votes cast; hidden")), qPrintable(room.seen()));
    QCOMPARE(room.votes(), before);
    room.press(Qt::Key_V);
    QVERIFY(room.state().round()->revealed);
    QCOMPARE(room.votes(), before + 3);
    room.session.undoStack().undo();
    QCOMPARE(room.votes(), before);
  }

  void theRoomGuessesAndTheDataNameTheBiggestSurprise() {
    Room room(test::anAirline());
    room.press(Qt::Key_G);
    QVERIFY(room.state().guess().has_value());
    room.press(Qt::Key_Up);
    QCOMPARE(room.state().guess()->points.front().guessed, 55.0);
    room.press(Qt::Key_G);
    QVERIFY2(room.seen().contains(QStringLiteral("Biggest surprise: ")), qPrintable(room.seen()));
    QCOMPARE(room.state().workshop().surprises.size(), std::size_t{1});
  }

  void theFirstSlideIsThereAtOnce() {
    const auto airline = twoHundred();
    { Room warm(test::anAirline()); }
    const auto begin = std::clock();
    Room room(airline);
    QVERIFY(!room.shown().grab().isNull());
    const double milliseconds = 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    qInfo("first slide after %.0f ms", milliseconds);
    QVERIFY(milliseconds < 150);
  }

  void twoScreensShowTheRoomAndTheSpeaker() {
    if (test::onTwoScreens()) {
      speakerAndRoom();
      return;
    }
    QByteArray output;
    QVERIFY2(test::passesOnTwoScreens("PresentTest", "twoScreensShowTheRoomAndTheSpeaker", output), output.constData());
  }

  /// A word without an end too: what it is called goes on in further lines.
  void aLongNameLeavesTheSpeakersViewOnItsScreen() {
    auto airline = test::anAirline();
    airline.document.maps.front() = airline.document.maps.front().changed([](model::JourneyMap& map) {
      map.stages.front() = map.stages.front().changed([](model::Stage& stage) { stage.title.assign(200, 'w'); });
    });
    Room room(airline);
    const ui::PresenterScreen speaker(room.state());
    const int next = speaker.minimumSizeHint().width();
    room.state().goToStep(1);
    QVERIFY(std::max(next, speaker.minimumSizeHint().width()) <= 1280);
  }

private:
  void speakerAndRoom() {
    QCOMPARE(QGuiApplication::screens().size(), 2);
    Room room(test::anAirline());
    auto* speaker = room.show->speaker();
    QVERIFY(speaker != nullptr);
    QCOMPARE(room.shown().size(), QSize(1920, 1080));
    QCOMPARE(room.shown().screen()->name(), QStringLiteral("wall"));
    QCOMPARE(speaker->screen()->name(), QStringLiteral("desk"));
    QTest::keyClick(speaker, Qt::Key_PageDown);
    QCOMPARE(room.state().step(), std::size_t{1});
    QTest::keyClick(speaker, Qt::Key_C);
    QVERIFY(speaker->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText")) != nullptr);
    if (const auto shots = qEnvironmentVariable("THROUGHLINE_SHOTS"); !shots.isEmpty()) {
      room.shown().grab().save(shots + QStringLiteral("/two-room.png"));
      speaker->grab().save(shots + QStringLiteral("/two-speaker.png"));
    }
    QTest::keyClick(speaker->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText")), Qt::Key_Escape);
    // Somebody clicked into the room's picture: what is typed goes into the field all the same.
    room.shown().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(&room.shown()));
    QTest::keyClick(&room.shown(), Qt::Key_C);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(speaker));
    QVERIFY(QApplication::focusWidget() != nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("we agree"));
    QVERIFY(!room.state().guess() && !room.state().round());
    QCOMPARE(speaker->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"))->text(),
             QStringLiteral("we agree"));
    speaker->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"))->clear();
    QTest::keyClick(speaker, Qt::Key_S);
    QCOMPARE(room.shown().size(), QSize(1280, 720));
  }
};

THROUGHLINE_TEST(PresentTest)
#include "present_test.moc"
