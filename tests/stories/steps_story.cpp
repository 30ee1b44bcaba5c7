#include "core/edit/map_edits.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/template_texts.h"
#include "ui/window/toast.h"

#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace throughline;
using throughline::test::Story;

/// What undo takes back and redo brings again: shown where it happens, and there after a restart.
class StepsStory : public QObject {
  Q_OBJECT

  static void draw(Story& story, const model::Document& document) {
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), document));
    story.window->session().showMap(document.maps.front()->id);
    story.window->canvas().setFocus();
  }
  static void step(Story& story, const char* action) {
    story.window->action(QLatin1String("edit.") + QLatin1String(action))->trigger();
  }
  static QString title(const Story& story) {
    return QString::fromStdString(story.document().maps.front()->touchpoints.front()->title);
  }
  static void rename(Story& story, const std::string& name) {
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Rename map"),
                          edit::renameMap(session.document(), session.currentMap()->id, name)));
  }
  static QLineEdit* titleField(Story& story) {
    story.window->canvas().focusOn(story.document().maps.front()->touchpoints.front()->id);
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return, Qt::AltModifier);
    return qobject_cast<QLineEdit*>(QApplication::focusWidget());
  }

private Q_SLOTS:
  /// Typed with pauses it is several steps on disk; taken back, none of them is left there.
  void typingThatWasTakenBackDoesNotComeBackInParts() {
    Story story;
    QVERIFY(story.create(QStringLiteral("parts.journey")));
    draw(story, test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Call"));
    auto* field = titleField(story);
    QVERIFY(field != nullptr);
    field->setCursorPosition(4);
    for (const char* part : {" us", " back", " soon"}) {
      story.type(part);
      QTRY_VERIFY(!story.window->session().hasUnsent());
    }
    step(story, "undo");
    QCOMPARE(title(story), QStringLiteral("Call"));
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("parts.journey")));
    QCOMPARE(title(story), QStringLiteral("Call"));
    QCOMPARE(story.window->session().undoStack().undoText(), QStringLiteral("Draw"));
  }

  void typingAfterUndoIsAStepOfItsOwn() {
    Story story;
    QVERIFY(story.create(QStringLiteral("own.journey")));
    draw(story, test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Call"));
    auto& session = story.window->session();
    const auto card = session.currentMap()->touchpoints.front()->id;
    const auto type = [&](const char* name) {
      return session.apply(QStringLiteral("Type"), edit::renameTouchpoint(session.document(), card, name),
                           QStringLiteral("key"));
    };
    QVERIFY(type("Call us"));
    rename(story, "Store");
    step(story, "undo");
    QVERIFY(type("Call them"));
    step(story, "undo");
    QCOMPARE(title(story), QStringLiteral("Call us"));
  }

  void whatWasTakenBackCanBeBroughtAgainAfterARestart() {
    Story story;
    QVERIFY(story.create(QStringLiteral("redo.journey")));
    draw(story, test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Call"));
    const auto name = [&story] { return story.window->session().currentMap()->details->title; };
    for (const char* title : {"One", "Two", "Three"})
      rename(story, title);
    step(story, "undo");
    step(story, "undo");
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("redo.journey")));
    QCOMPARE(name(), std::string("One"));
    QVERIFY(story.window->action(QStringLiteral("edit.redo"))->isEnabled());
    step(story, "redo");
    QCOMPARE(name(), std::string("Two"));
    step(story, "redo");
    QCOMPARE(name(), std::string("Three"));
    QVERIFY(!story.window->action(QStringLiteral("edit.redo"))->isEnabled());
    step(story, "undo");
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("redo.journey")));
    QCOMPARE(name(), std::string("Two"));
    rename(story, "Other");
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("redo.journey")));
    QCOMPARE(name(), std::string("Other"));
    QVERIFY(!story.window->action(QStringLiteral("edit.redo"))->isEnabled());
  }

  /// With what a file began there is nothing to take back.
  void aFinishedMapIsWhereUndoEnds() {
    Story story;
    QVERIFY(story.create(QStringLiteral("new.journey")));
    QVERIFY(!story.window->action(QStringLiteral("edit.undo"))->isEnabled());
    QSignalSpy opened(&story.window->storage(), &ui::Storage::opened);
    story.room<ui::FileRoom>().createFromTemplate(ui::templateNames().front());
    QVERIFY(!opened.isEmpty() || opened.wait(30'000));
    const auto made = story.document();
    QVERIFY(!made.maps.empty());
    for (int times = 0; times < 5; ++times)
      step(story, "undo");
    QVERIFY(story.document() == made);
    QVERIFY(QFile::remove(story.window->storage().path()));
  }

  void theNameOfTheMapThatComesBackIsShown() {
    Story story;
    QVERIFY(story.create(QStringLiteral("title.journey")));
    draw(story, test::aDocument().withMap("Shop").withStage("Find").withTouchpoint("Call"));
    rename(story, "Store");
    story.window->canvas().focusOn(story.window->session().currentMap()->touchpoints.front()->id);
    step(story, "undo");
    QVERIFY(story.window->canvas().focusPlace() == ui::FocusPlace(ui::TitlePlace{}));
  }

  void aStageThatWasCutComesBackAsAStage() {
    Story story;
    QVERIFY(story.create(QStringLiteral("cut.journey")));
    draw(story, test::aDocument()
                    .withMap("Shop")
                    .withStage("Find")
                    .withTouchpoint("Search")
                    .withStage("Buy")
                    .withTouchpoint("Pay")
                    .withTouchpoint("Wait"));
    auto& canvas = story.window->canvas();
    const auto buy = story.window->session().currentMap()->stages.back()->id;
    canvas.focusOn(buy);
    story.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(story.window->session().currentMap()->stages.size(), std::size_t{1});
    auto* toast = story.window->findChild<ui::Toast*>();
    QVERIFY2(toast->text().contains(QStringLiteral("Buy")), qPrintable(toast->text()));
    toast->findChild<QPushButton*>()->click(); // Undo
    QCOMPARE(story.window->session().currentMap()->stages.size(), std::size_t{2});
    QVERIFY(canvas.focusPlace() == ui::FocusPlace(buy));
    QVERIFY(canvas.cards().touchpoints().empty());
    // What was moved along is shown too.
    QVERIFY(story.window->session().apply(QStringLiteral("Move stage"), edit::moveStage(story.document(), buy, 0)));
    canvas.focusOn(ui::TitlePlace{});
    step(story, "undo");
    const auto& place = canvas.focusPlace();
    QVERIFY(std::holds_alternative<model::StageId>(place));
  }
};

THROUGHLINE_TEST(StepsStory)
#include "steps_story.moc"
