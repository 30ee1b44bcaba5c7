#include "core/edit/lane_edits.h"
#include "core/edit/map_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/map_canvas.h"
#include "ui/session/new_map.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QWheelEvent>

using namespace throughline;
using throughline::test::Story;

/// Keys, wheel and undo act on what somebody looks at; what is typed stays where it belongs.
class OwnStory : public QObject {
  Q_OBJECT

  static const model::Touchpoint& named(const Story& story, const char* title) {
    const auto id = model::touchpointNamed(*story.document().maps.front(), title);
    return *model::findTouchpoint(*story.document().maps.front(), *id);
  }
  static void draw(Story& story, std::initializer_list<const char*> titles) {
    story.window->canvas().setFocus();
    for (const char* title : titles) {
      story.press(Qt::Key_Return);
      story.type(title);
      story.press(Qt::Key_Return);
    }
  }
  /// Where a note of the card "Order" is typed.
  static QLineEdit* newNote(const Story& story) {
    story.window->canvas().focusOn(named(story, "Order").id);
    for (auto* line : story.dock("inspectorDock").findChildren<QLineEdit*>())
      if (line->isVisible() && line->accessibleName() == QStringLiteral("New note"))
        return line;
    return nullptr;
  }
  /// The first cell of a lane of texts.
  static ui::CellPlace textCell(const Story& story, std::size_t step = 0) {
    const auto& layout = story.window->canvas().layout();
    for (const auto& row : layout.lanes)
      if (row.type == model::LaneType::text)
        return {layout.columns[step].step, row.lane};
    return {};
  }

private Q_SLOTS:
  void tabAfterTheNameOfAStageGoesOnInItsFirstCard() {
    Story story;
    QVERIFY(story.create(QStringLiteral("first.journey")));
    story.window->canvas().setFocus();
    for (const char* title : {"Use", "Pay"}) {
      story.window->action(QStringLiteral("insert.stage"))->trigger();
      story.type(title);
      story.press(Qt::Key_Tab);
      story.type("Card of ");
      story.type(title);
      story.press(Qt::Key_Return);
    }
    for (const char* title : {"Use", "Pay"}) {
      const auto& card = named(story, (std::string("Card of ") + title).c_str());
      QCOMPARE(model::stageOf(*story.document().maps.front(), card.place.step)->title, std::string(title));
    }
    // And past the last stage there is a further one.
    story.window->canvas().focusOn(story.document().maps.front()->stages.back()->id);
    story.press(Qt::Key_F2);
    story.press(Qt::Key_Tab);
    story.type("Another");
    story.press(Qt::Key_Return);
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t{3});
  }

  /// Also when what was typed came to rest in between, and was kept.
  void typingInAFieldIsOneStep() {
    Story story;
    QVERIFY(story.create(QStringLiteral("field.journey")));
    auto& session = story.window->session();
    const auto shown = [&story] {
      return QString::fromStdString(story.document().maps.front()->touchpoints.front()->title);
    };
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    story.press(Qt::Key_Return, Qt::AltModifier);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title != nullptr && title->accessibleName() == QStringLiteral("Title"));
    title->selectAll();
    story.type("Call ba");
    QTRY_VERIFY(!session.hasUnsent());
    story.type("ck");
    QCOMPARE(shown(), QStringLiteral("Call back"));
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(shown(), QStringLiteral("Call"));
    QVERIFY(story.window->storage().waitUntilSaved());
    QVERIFY(story.open(QStringLiteral("field.journey")));
    QCOMPARE(shown(), QStringLiteral("Call"));
  }

  /// Who scrolls through a panel changes nothing of what passes under the pointer.
  void theWheelChangesNoValueItPassesOver() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("wheel.journey")));
    auto& session = story.window->session();
    const auto& touchpoint = *session.currentMap()->touchpoints.front();
    QVERIFY(session.apply(QStringLiteral("Add note"),
                          edit::addNote(session.document(), touchpoint.id, session.ids().make<model::NoteId>(),
                                        model::NoteKind::painPoint, "Slow")));
    story.window->canvas().focusOn(touchpoint.id);
    QCoreApplication::processEvents();
    const auto before = session.document();
    int turned = 0;
    for (auto* box : story.window->findChildren<QWidget*>()) {
      if (qobject_cast<QComboBox*>(box) == nullptr && qobject_cast<QAbstractSpinBox*>(box) == nullptr)
        continue;
      const QString text = box->property("currentText").toString() + box->property("text").toString();
      if (box->isVisible())
        box->setFocus();
      for (const int way : {-120, 120, 120}) {
        QWheelEvent wheel(QPointF(4, 4), box->mapToGlobal(QPointF(4, 4)), {}, {0, way}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &wheel);
        if (story.dock("inspectorDock").isAncestorOf(box))
          QCOMPARE(box->property("currentText").toString() + box->property("text").toString(), text);
      }
      ++turned;
    }
    QVERIFY(turned > 8);
    QCOMPARE(session.document(), before);
  }

  /// With the focus in a panel no key changes the map behind it.
  void keysOfTheMapAreNotThoseOfPanels() {
    Story story;
    QVERIFY(story.create(QStringLiteral("keys.journey")));
    draw(story, {"Order", "Pay"});
    story.window->canvas().focusOn(named(story, "Pay").id);
    const auto before = story.document();
    story.dock("feedbackDock").setCollapsed(false);
    int tried = 0;
    for (auto* widget : story.window->findChildren<QWidget*>()) {
      const bool stop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
      if (!stop || widget == &story.window->canvas() || story.dock("outlineDock").isAncestorOf(widget) ||
          qobject_cast<QLineEdit*>(widget) != nullptr || !story.window->isAncestorOf(widget))
        continue;
      widget->setFocus();
      if (QApplication::focusWidget() != widget)
        continue;
      for (const auto& [key, with] : {std::pair(Qt::Key_Delete, Qt::KeyboardModifiers(Qt::NoModifier)),
                                      {Qt::Key_Delete, Qt::KeypadModifier},
                                      {Qt::Key_X, Qt::ControlModifier},
                                      {Qt::Key_D, Qt::ControlModifier}})
        QTest::keyClick(widget, key, with);
      ++tried;
      QVERIFY2(story.document() == before, qPrintable(widget->accessibleName() + QLatin1String(" lets keys through")));
    }
    QVERIFY2(tried > 5, qPrintable(QString::number(tried)));
    // A panel that was taken out of the window is of the window all the same.
    auto& feedback = story.dock("feedbackDock");
    feedback.setFloating(true);
    QTRY_VERIFY(feedback.isWindow());
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    key.ignore();
    QCoreApplication::sendEvent(&feedback, &key);
    QVERIFY(key.isAccepted());
    feedback.setFloating(false);
    story.window->canvas().setFocus();
    story.press(Qt::Key_Delete);
    QCOMPARE(story.document().maps.front()->touchpoints.size(), std::size_t{1});
  }

  void aPanelThatOpensTakesNoKeysOfTheMap() {
    Story story;
    QVERIFY(story.create(QStringLiteral("show.journey")));
    draw(story, {"Order"});
    story.dock("inspectorDock").setCollapsed(true);
    story.window->canvas().focusOn(named(story, "Order").id);
    story.window->canvas().setFocus();
    story.press(Qt::Key_F8);
    QVERIFY(!story.dock("inspectorDock").isCollapsed());
    QVERIFY(story.window->canvas().hasFocus());
    story.press(Qt::Key_F9);
    story.press(Qt::Key_F11);
    QVERIFY(story.window->canvas().hasFocus());
  }

  void textOfACellIsCopiedCutAndPasted() {
    Story story;
    QVERIFY(story.create(QStringLiteral("cells.journey")));
    draw(story, {"Order", "Pay"});
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Add lane"),
                          edit::addLane(session.document(), session.currentMap()->id,
                                        session.ids().make<model::LaneId>(), "Thinks", model::LaneType::text)));
    auto& canvas = story.window->canvas();
    const auto first = textCell(story), second = textCell(story, 1);
    const auto textAt = [&](const ui::CellPlace& cell) {
      const auto& texts = model::findLane(*session.currentMap(), cell.lane)->texts;
      const auto found = std::ranges::find(texts, cell.step, &model::LaneText::step);
      return found == texts.end() ? QString() : QString::fromStdString(found->text);
    };
    QVERIFY(session.apply(QStringLiteral("Edit text"),
                          edit::setLaneText(session.document(), first.lane, first.step, "Will it work?\nI hope so.")));
    canvas.focusOn(first);
    canvas.setFocus();
    story.press(Qt::Key_C, Qt::ControlModifier);
    canvas.focusOn(second);
    story.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(textAt(second), QStringLiteral("Will it work?\nI hope so."));
    QCOMPARE(session.currentMap()->touchpoints.size(), std::size_t{2});
    QVERIFY(canvas.focusPlace() == ui::FocusPlace(second));
    canvas.focusOn(first);
    QGuiApplication::clipboard()->clear();
    story.press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(textAt(first), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Will it work?\nI hope so."));
    story.press(Qt::Key_X, Qt::ControlModifier); // of an empty cell nothing is cut
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Will it work?\nI hope so."));
  }

  void whatWasTypedAsANoteIsThereAfterARestart() {
    Story story;
    QVERIFY(story.create(QStringLiteral("draft.journey")));
    draw(story, {"Order"});
    const auto entry = [&story] { return newNote(story); };
    QVERIFY(entry() != nullptr);
    entry()->setFocus();
    story.type("Too slow");
    QVERIFY(story.window->close());
    story.window = std::make_unique<ui::MainWindow>(story.file(QStringLiteral("data")).toStdString());
    story.window->show();
    QApplication::setActiveWindow(story.window.get());
    QVERIFY(story.open(QStringLiteral("draft.journey")));
    QVERIFY(entry() != nullptr);
    QCOMPARE(entry()->text(), QStringLiteral("Too slow"));
    entry()->setFocus();
    story.press(Qt::Key_Return);
    QCOMPARE(named(story, "Order").notes.size(), std::size_t{1});
    QCOMPARE(ui::Settings::noteDraft(story.file(QStringLiteral("draft.journey")),
                                     QString::fromStdString(named(story, "Order").id.text())),
             QString());
  }

  /// A copy has the same things, and none of what was typed beside the other file.
  void aDraftOfANoteStaysInItsFile() {
    Story story;
    QVERIFY(story.create(QStringLiteral("one.journey")));
    draw(story, {"Order"});
    const auto copy = story.file(QStringLiteral("copy.journey"));
    story.room<ui::FileRoom>().saveCopyTo(copy);
    QTRY_VERIFY(QFileInfo::exists(copy));
    newNote(story)->setFocus();
    story.type("Too slow");
    QVERIFY(story.open(QStringLiteral("copy.journey")));
    QCOMPARE(newNote(story)->text(), QString());
    newNote(story)->setFocus();
    story.type("Quick");
    QVERIFY(story.open(QStringLiteral("one.journey")));
    QCOMPARE(newNote(story)->text(), QStringLiteral("Too slow"));
    QVERIFY(story.open(QStringLiteral("copy.journey")));
    QCOMPARE(newNote(story)->text(), QStringLiteral("Quick"));
  }

  void undoSelectsWhatSomebodyMovedAndShowsItsMap() {
    Story story;
    QVERIFY(story.create(QStringLiteral("moved.journey")));
    draw(story, {"Order", "Pay"});
    auto& session = story.window->session();
    auto& canvas = story.window->canvas();
    const auto order = named(story, "Order"), pay = named(story, "Pay");
    // Above the other one, which makes room.
    QVERIFY(session.apply(QStringLiteral("Move touchpoint"),
                          edit::moveTouchpoint(session.document(), pay.id, order.place.step, order.place.lane, 0)));
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(canvas.cards().touchpoints(), std::vector{pay.id});
    const auto first = session.currentMap()->id;
    const auto other = ui::newMap(session.ids(), QStringLiteral("Other"));
    QVERIFY(session.apply(QStringLiteral("Rename touchpoint"),
                          edit::renameTouchpoint(session.document(), pay.id, "Pay by card")));
    session.showMap(first);
    QVERIFY(session.apply(QStringLiteral("Add map"), edit::addMap(session.document(), other, session.ids())));
    session.showMap(other.id);
    story.window->action(QStringLiteral("edit.undo"))->trigger(); // the map
    story.window->action(QStringLiteral("edit.redo"))->trigger();
    session.showMap(other.id);
    QVERIFY(session.apply(QStringLiteral("Rename touchpoint"),
                          edit::renameTouchpoint(session.document(), pay.id, "Pay at once")));
    QCOMPARE(session.currentMap()->id, other.id);
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QCOMPARE(session.currentMap()->id, first);
    QCOMPARE(canvas.cards().touchpoints(), std::vector{pay.id});
  }
};

THROUGHLINE_TEST(OwnStory)
#include "own_story.moc"
