#include "core/edit/note_edits.h"
#include "core/edit/set_field.h"
#include "core/model/field_value.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "tests/support/two_screens.h"
#include "ui/present/capture_box.h"
#include "ui/present/presentation.h"
#include "ui/present/presenter_screen.h"
#include "ui/present/show.h"
#include "ui/present/show_screen.h"
#include "ui/rooms/present/present_room.h"
#include "ui/session/settings.h"
#include "ui/window/banner.h"
#include "ui/window/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QUndoStack>

#include <set>

using namespace throughline;
using throughline::test::Story;

/// A workshop with a projector: the window is on the desk, the show on the wall, in the hand is a remote.
class PresentStory : public QObject {
  Q_OBJECT

  static bool drawJourney(Story& story) {
    if (!story.create(QStringLiteral("workshop.journey")))
      return false;
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.type("Claims");
    story.press(Qt::Key_Return);
    if (story.document().maps.empty() || story.document().maps.front()->touchpoints.size() != 1)
      return false;
    const auto& map = *story.document().maps.front();
    return story.window->session().apply(QStringLiteral("Notes"),
                                         edit::setField(story.document(), map.touchpoints.front()->id, "speakerNotes",
                                                        model::text("Tell of the parcel in March.")));
  }

  static ui::Presentation* presenting(Story& story) {
    story.press(Qt::Key_F5);
    return story.room<ui::PresentRoom>().presentation();
  }
  static QString seenBy(ui::Presentation& show) { return show.room()->accessibleDescription(); }
  static const model::JourneyMap& mapOf(const Story& story) { return *story.document().maps.front(); }

  /// Nothing where no program reads PDF here.
  static std::optional<QString> textOfPdf(const QString& path) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
      return std::nullopt;
    QProcess reading;
    reading.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    reading.waitForFinished();
    return QString::fromUtf8(reading.readAllStandardOutput());
  }

  static QString draftOf(Story& story) {
    return ui::Settings::noteDraft(story.window->storage().path(),
                                   QStringLiteral("show ") + QString::fromStdString(mapOf(story).id.text()));
  }
  /// The program is gone in the middle of a show, and starts again.
  static bool cutOff(Story& story, const QString& file) {
    story.window.reset();
    story.window = std::make_unique<ui::MainWindow>(story.file(QStringLiteral("data")).toStdString());
    story.window->resize(1366, 768);
    story.window->show();
    QApplication::setActiveWindow(story.window.get());
    return story.open(file);
  }

private Q_SLOTS:
  void whatTheRoomGaveOutlivesAShowThatIsCutOff() {
    Story story;
    QVERIFY(drawJourney(story));
    auto& session = story.window->session();
    const auto card = mapOf(story).touchpoints.front()->id;
    auto proposed =
        edit::addNote(session.document(), card, session.ids().make<model::NoteId>(), model::NoteKind::idea, "One");
    proposed = edit::addNote(*proposed, card, session.ids().make<model::NoteId>(), model::NoteKind::idea, "Two");
    QVERIFY(session.apply(QStringLiteral("Ideas"), proposed));
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    show->show().run(ui::ShowCommand::capture);
    auto* box = &show->room()->captureBox();
    auto* text = box->findChild<QLineEdit*>(QStringLiteral("captureText"));
    QTest::keyClicks(text, QStringLiteral("Too few peo"));
    show->show().run(ui::ShowCommand::vote);
    show->show().typeDigit(2);
    show->show().typeDigit(2);
    show->show().typeDigit(1);
    QCOMPARE(show->show().round()->cast(), std::size_t{3});
    QTRY_VERIFY(draftOf(story).contains(QStringLiteral("Too few peo")) &&
                draftOf(story).contains(QStringLiteral("votes")));
    QVERIFY(cutOff(story, QStringLiteral("workshop.journey")));
    auto* banner = story.window->findChild<ui::Banner*>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->sentence().contains(QStringLiteral("3 hidden votes")) &&
                 banner->sentence().contains(QStringLiteral("half-typed note")),
             qPrintable(banner->sentence()));
    for (auto* button : banner->findChildren<QPushButton*>())
      if (button->text() == QStringLiteral("Go on presenting"))
        button->click();
    auto* again = story.room<ui::PresentRoom>().presentation();
    QVERIFY(again != nullptr && again->show().round());
    QCOMPARE(again->show().round()->cast(), std::size_t{3});
    QCOMPARE(again->show().round()->ballots.back().votes, 2);
    auto* kept = again->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"));
    QCOMPARE(kept->text(), QStringLiteral("Too few peo"));
    // What was taken is no draft any more.
    again->show().run(ui::ShowCommand::vote);
    QTest::keyClicks(kept, QStringLiteral("ple"));
    QTest::keyClick(kept, Qt::Key_Return);
    QTRY_VERIFY(draftOf(story).isEmpty());
    QVERIFY(again->show().draft().empty());
    QVERIFY(cutOff(story, QStringLiteral("workshop.journey")));
    QCoreApplication::processEvents();
    QVERIFY(!story.window->findChild<ui::Banner*>()->isVisible());
    QCOMPARE(mapOf(story).touchpoints.front()->notes.size(), std::size_t{3});
  }

  void aRemoteLeadsTheRoomAndTheSpeakerSeesTheNotes() {
    if (!test::onTwoScreens()) {
      QByteArray output;
      QVERIFY2(test::passesOnTwoScreens("PresentStory", "aRemoteLeadsTheRoomAndTheSpeakerSeesTheNotes", output),
               output.constData());
      return;
    }
    Story story;
    QVERIFY(drawJourney(story));
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    QVERIFY(show->speaker() != nullptr);
    QCOMPARE(show->room()->screen()->name(), QStringLiteral("wall"));
    QCOMPARE(show->room()->size(), QSize(1920, 1080));
    QVERIFY(seenBy(*show).contains(QString::fromStdString(mapOf(story).details->title)));
    QTest::keyClick(show->speaker(), Qt::Key_PageDown);
    QVERIFY2(seenBy(*show).contains(QStringLiteral("Claims")), qPrintable(seenBy(*show)));
    const auto* notes = show->speaker()->findChild<QPlainTextEdit*>();
    QVERIFY(notes->toPlainText().contains(QStringLiteral("parcel in March")));
    QVERIFY(!seenBy(*show).contains(QStringLiteral("parcel in March")));
    QTest::keyClick(show->speaker(), Qt::Key_Period);
    QCOMPARE(show->room()->grab().toImage().pixelColor(9, 9), QColor(Qt::black));
    QTest::keyClick(show->speaker(), Qt::Key_B);
    QVERIFY(show->room()->grab().toImage().pixelColor(9, 9) != QColor(Qt::black));
    QTest::keyClick(show->speaker(), Qt::Key_PageUp);
    QCOMPARE(show->show().step(), std::size_t{0});
    QTest::keyClick(show->speaker(), Qt::Key_Escape);
    QTRY_VERIFY(story.room<ui::PresentRoom>().presentation() == nullptr);
  }

  void whatTheRoomSaysIsOnTheMapAndInTheMinutes() {
    Story story;
    QVERIFY(drawJourney(story));
    auto* show = presenting(story);
    QVERIFY(show != nullptr && show->speaker() == nullptr); // one screen: no notes over the show
    QTest::keyClick(show->room(), Qt::Key_C);
    auto* text = show->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"));
    QTest::keyClicks(text, QStringLiteral("w is for waiting")); // show keys, were they not typed into a field
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(show->show().cover() == ui::Cover::none);
    QCOMPARE(mapOf(story).touchpoints.front()->notes.size(), std::size_t{1});
    const QString path = story.file(QStringLiteral("minutes.pdf"));
    QSignalSpy written(&story.room<ui::PresentRoom>(), &ui::PresentRoom::minutesWritten);
    story.room<ui::PresentRoom>().writeMinutes(mapOf(story).id, path);
    QCOMPARE(written.size(), 1);
    QVERIFY(story.room<ui::PresentRoom>().presentation() == nullptr);
    if (const auto minutes = textOfPdf(path)) {
      QVERIFY2(minutes->contains(QStringLiteral("w is for waiting")), qPrintable(*minutes));
      QVERIFY(minutes->count(QLatin1Char('\f')) <= 2);
    }
    auto& steps = story.window->session().undoStack();
    steps.undo(); // what the minutes tell waits to be written again
    QCOMPARE(present::keptWorkshop(mapOf(story)).workshop.captures.size(), std::size_t{1});
    steps.undo();
    QVERIFY(mapOf(story).touchpoints.front()->notes.empty());
    QVERIFY(present::keptWorkshop(mapOf(story)).workshop.empty());
  }

  /// What was said in the room is covered in any case, the team's actions where that is chosen.
  void theMinutesHandOnNoNumbers() {
    Story story;
    QVERIFY(drawJourney(story));
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    const auto card = mapOf(story).touchpoints.front()->id;
    QVERIFY(show->show().take({.kind = model::NoteKind::decision,
                               .text = "Decided: call 0171 234 5678",
                               .owner = "ines@example.org",
                               .touchpoint = card}));
    QVERIFY(show->show().take(
        {.action = true, .text = "Ask 0171 999 8888", .owner = "jo@example.org", .touchpoint = card}));
    auto& steps = story.window->session().undoStack();
    for (const auto cover : {tasks::Cover::customers, tasks::Cover::everything}) {
      const QString path = story.file(QStringLiteral("minutes%1.pdf").arg(static_cast<int>(cover)));
      QSignalSpy written(&story.room<ui::PresentRoom>(), &ui::PresentRoom::minutesWritten);
      story.room<ui::PresentRoom>().writeMinutes(mapOf(story).id, path, cover);
      QTRY_COMPARE(written.size(), 1);
      if (const auto minutes = textOfPdf(path)) {
        QVERIFY2(minutes->contains(QStringLiteral("Decided")) && !minutes->contains(QStringLiteral("5678")) &&
                     !minutes->contains(QStringLiteral("ines@")),
                 qPrintable(*minutes));
        QCOMPARE(minutes->contains(QStringLiteral("8888")), cover == tasks::Cover::customers);
        QCOMPARE(minutes->contains(QStringLiteral("jo@")), cover == tasks::Cover::customers);
      }
      steps.undo(); // waits to be written again
    }
  }

  void theMinutesHoldEveryShowSinceTheLastOnes() {
    Story story;
    QVERIFY(drawJourney(story));
    auto& room = story.room<ui::PresentRoom>();
    const auto takeDown = [&](const char* what) {
      auto* show = presenting(story);
      QVERIFY(show != nullptr);
      QTest::keyClick(show->room(), Qt::Key_C);
      auto* text = show->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"));
      QTest::keyClicks(text, QLatin1String(what));
      QTest::keyClick(text, Qt::Key_Return);
      QTest::keyClick(show->room(), Qt::Key_Escape);
      QTRY_VERIFY(room.presentation() == nullptr);
    };
    QSignalSpy written(&room, &ui::PresentRoom::minutesWritten);
    room.writeMinutes(mapOf(story).id, story.file(QStringLiteral("none.pdf")));
    QCOMPARE(written.size(), 0); // there is nothing to write yet
    takeDown("before lunch");
    takeDown("after lunch");
    room.writeMinutes(mapOf(story).id, story.file(QStringLiteral("both.pdf")));
    takeDown("next day");
    room.writeMinutes(mapOf(story).id, story.file(QStringLiteral("last.pdf")));
    QCOMPARE(written.size(), 2);
    const auto both = textOfPdf(story.file(QStringLiteral("both.pdf")));
    const auto last = textOfPdf(story.file(QStringLiteral("last.pdf")));
    if (!both)
      return;
    QVERIFY2(both->contains(QStringLiteral("before lunch")) && both->contains(QStringLiteral("after lunch")),
             qPrintable(*both));
    QVERIFY2(!last->contains(QStringLiteral("after lunch")) && last->contains(QStringLiteral("next day")),
             qPrintable(*last));
  }

  void whatWasTakenDownIsThereWhenTheFileIsOpenedAgain() {
    Story story;
    QVERIFY(drawJourney(story));
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    QVERIFY(show->show().take({.kind = model::NoteKind::decision,
                               .text = "Call back within a day",
                               .owner = {},
                               .touchpoint = mapOf(story).touchpoints.front()->id}));
    QVERIFY(show->show().take({.parked = true, .text = "Who pays?", .owner = {}, .touchpoint = {}}));
    show->show().setAgenda({{.title = "Vote", .minutes = 15}});
    QTest::keyClick(show->room(), Qt::Key_Escape);
    auto& room = story.room<ui::PresentRoom>();
    QTRY_VERIFY(room.presentation() == nullptr);
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("workshop.journey")));
    const auto kept = present::keptWorkshop(mapOf(story));
    QCOMPARE(kept.workshop.captures.size(), std::size_t{2});
    QVERIFY(kept.workshop.captures.back().parked && kept.workshop.captures.back().text == "Who pays?");
    QVERIFY(kept.since > 0);
    show = presenting(story);
    QCOMPARE(show->show().workshop().agenda.front().minutes, 15);
    QSignalSpy written(&room, &ui::PresentRoom::minutesWritten);
    room.writeMinutes(mapOf(story).id, story.file(QStringLiteral("minutes.pdf")));
    QTRY_COMPARE(written.size(), 1);
    QVERIFY(present::keptWorkshop(mapOf(story)).workshop.empty());
    if (const auto minutes = textOfPdf(story.file(QStringLiteral("minutes.pdf"))))
      QVERIFY2(minutes->contains(QStringLiteral("Who pays?")) && minutes->contains(QStringLiteral("Claims")),
               qPrintable(*minutes));
  }

  void whatTheRoomGaveInAFileThatCannotBeWrittenGoesIntoACopy() {
    Story story;
    QVERIFY(drawJourney(story));
    QVERIFY(story.window->storage().waitUntilSaved());
    story.window->session().setReadOnly(true);
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    QTest::keyClick(show->room(), Qt::Key_C);
    auto* text = show->room()->captureBox().findChild<QLineEdit*>(QStringLiteral("captureText"));
    QTest::keyClicks(text, QStringLiteral("not lost"));
    QTest::keyClick(text, Qt::Key_Return);
    auto& room = story.room<ui::PresentRoom>();
    QTest::keyClick(show->room(), Qt::Key_Escape);
    QTRY_VERIFY(room.presentation() == nullptr);
    QVERIFY(mapOf(story).touchpoints.front()->notes.empty());
    QVERIFY(story.window->session().holdsUnkept());
    story.room<ui::FileRoom>().saveCopyTo(story.file(QStringLiteral("copy.journey")));
    QTRY_VERIFY(story.window->findChild<ui::Toast*>()->text().contains(QStringLiteral("copy.journey")));
    QVERIFY(story.open(QStringLiteral("copy.journey")));
    QCOMPARE(mapOf(story).touchpoints.front()->notes.size(), std::size_t{1});
    QCOMPARE(present::keptWorkshop(mapOf(story)).workshop.captures.front().text, std::string("not lost"));
  }

  void everybodyInTheRoomCanReadTheSample() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 30000);
    ui::Deck deck({.document = session.document(),
                   .map = session.currentMap()->id,
                   .analysis = session.analysis(),
                   .filters = {}});
    for (const QSize screen : {QSize(1920, 1080), QSize(1280, 720), QSize(1024, 768)}) {
      deck.setWidth(present::screenHeight * screen.width() / screen.height());
      for (const auto& remark : ui::rehearse(deck))
        QFAIL(qPrintable(QStringLiteral("%1: %2 (%3)").arg(remark.step, remark.text).arg(remark.size)));
    }
  }

  void shiftF5BeginsAtTheStageThatIsChosen() {
    Story story;
    QVERIFY(drawJourney(story));
    story.window->session().select(
        {.map = {}, .touchpoints = {}, .stage = mapOf(story).stages.front()->id, .lane = {}, .persona = {}});
    story.press(Qt::Key_F5, Qt::ShiftModifier);
    auto* show = story.room<ui::PresentRoom>().presentation();
    QVERIFY(show != nullptr);
    QCOMPARE(show->show().step(), std::size_t{1});
    QTest::keyClick(show->room(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(show->show().step(), std::size_t{1});
    QTest::keyClick(show->room(), Qt::Key_Escape);
    QTRY_VERIFY(story.room<ui::PresentRoom>().presentation() == nullptr);
  }

  /// As the room would see it, for a slide of somebody else.
  void aStageIsCopiedAsASlide() {
    Story story;
    QVERIFY(drawJourney(story));
    QGuiApplication::clipboard()->clear();
    story.press(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    const auto picture = QGuiApplication::clipboard()->image();
    QCOMPARE(picture.size(), QSize(1920, 1080));
    std::set<QRgb> colours;
    for (int x = 0; x < picture.width(); x += 3)
      for (int y = 0; y < picture.height(); y += 3)
        colours.insert(picture.pixel(x, y));
    QVERIFY(colours.size() > 10);
  }

  void aStepThatIsLeftOutStaysOutWhenTheFileIsOpenedAgain() {
    Story story;
    QVERIFY(drawJourney(story));
    story.room<ui::PresentRoom>().keepOrder(
        {.shown = {}, .leftOut = {{.kind = present::StepKind::overview, .stage = {}}}});
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("workshop.journey")));
    auto* show = presenting(story);
    QVERIFY(show != nullptr);
    for (const auto& step : show->show().deck().steps())
      QVERIFY(step.key.kind != present::StepKind::overview);
    QTest::keyClick(show->room(), Qt::Key_Escape);
    QTRY_VERIFY(story.room<ui::PresentRoom>().presentation() == nullptr);
  }

  void aFileIsPresentedWhenItIsThere() {
    const QTemporaryDir kept;
    const QString path = kept.filePath(QStringLiteral("presented.journey"));
    {
      Story story;
      QVERIFY(drawJourney(story));
      QVERIFY(story.window->storage().waitUntilSaved());
      story.window->storage().close();
      QVERIFY(QFile::copy(story.file(QStringLiteral("workshop.journey")), path));
    }
    Story story;
    story.window->presentFile(path, {});
    QTRY_VERIFY(story.room<ui::PresentRoom>().presentation() != nullptr);
    QTest::keyClick(story.room<ui::PresentRoom>().presentation()->room(), Qt::Key_Escape);
    QTRY_VERIFY(story.room<ui::PresentRoom>().presentation() == nullptr);
  }
};

THROUGHLINE_TEST(PresentStory)
#include "present_story.moc"
