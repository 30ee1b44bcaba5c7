#include "core/edit/image_edits.h"
#include "core/edit/lane_edits.h"
#include "core/edit/set_field.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"

#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>

using namespace throughline;
using throughline::test::Story;

/// Pictures on the map: pasted, dropped, described and taken away, by somebody at the window.
class ImagesStory : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Touchpoints")
                                     .withLane("Scenes", model::LaneType::storyboard)
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Ask");
  edit::LaneCell cell() const { return {drawn_.map().lanes.back()->id, drawn_.map().stages.front()->steps.front().id}; }
  static QImage picture(const QColor& colour) {
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(colour);
    return image;
  }
  void begin(Story& story) const {
    QVERIFY(story.create(QStringLiteral("images.journey")));
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), drawn_.document()));
    story.window->session().showMap(drawn_.map().id);
    story.window->canvas().setFocus();
  }
  const model::Image* shownOn(const Story& story, const char* title) const {
    return edit::imageAt(story.document(), drawn_.touchpoint(title));
  }

private Q_SLOTS:
  void ofTwoImagesOneStaysWhenStepsAreJoinedAndThatIsSaid() {
    Story story;
    begin(story);
    auto& canvas = story.window->canvas();
    auto& session = story.window->session();
    const auto& steps = drawn_.map().stages.front()->steps;
    QVERIFY(steps.size() >= 2);
    for (std::size_t step = 0; step < 2; ++step) {
      canvas.focusOn(ui::CellPlace{steps[step].id, cell().lane});
      QGuiApplication::clipboard()->setImage(picture(step == 0 ? Qt::darkGreen : Qt::darkRed));
      story.press(Qt::Key_V, Qt::ControlModifier);
    }
    QCOMPARE(story.document().images.size(), std::size_t{2});
    const auto first = edit::imageAt(story.document(), cell())->id;
    QSignalSpy told(&canvas, &ui::MapCanvas::message);
    canvas.focusOn(ui::CellPlace{steps.front().id, cell().lane});
    story.press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(story.document().images.size(), std::size_t{1});
    QVERIFY(edit::imageAt(story.document(), cell())->id == first);
    QVERIFY2(told.last().front().toString().contains(QStringLiteral("Scenes")), "which lane has lost one");
    session.undoStack().undo();
    QCOMPARE(story.document().images.size(), std::size_t{2});
  }

  /// Locks hold cards at their places; what is written in a lane may be cut.
  void aCellIsCutAndPastedWithAllThatIsInIt() {
    Story story;
    begin(story);
    auto& canvas = story.window->canvas();
    auto& session = story.window->session();
    const auto& steps = drawn_.map().stages.front()->steps;
    const edit::LaneCell other{cell().lane, steps[1].id};
    canvas.focusOn(ui::CellPlace{cell().step, cell().lane});
    QGuiApplication::clipboard()->setImage(picture(Qt::darkGreen));
    story.press(Qt::Key_V, Qt::ControlModifier);
    const auto image = edit::imageAt(story.document(), cell())->id;
    QVERIFY(session.apply(QStringLiteral("Describe"),
                          edit::setField(session.document(), image, "alternativeText", model::text("A green door"))));
    QVERIFY(session.apply(QStringLiteral("Write"),
                          edit::setLaneText(session.document(), cell().lane, cell().step, "The door")));
    QVERIFY(session.apply(QStringLiteral("Lock"),
                          edit::setField(session.document(), cell().lane, "locked", model::truth(true))));
    const auto before = story.document();
    canvas.focusOn(ui::CellPlace{cell().step, cell().lane});
    story.press(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(story.document().images.empty());
    QVERIFY(model::findLane(*session.currentMap(), cell().lane)->texts.empty());
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("The door"));
    canvas.focusOn(ui::CellPlace{other.step, other.lane});
    story.press(Qt::Key_V, Qt::ControlModifier);
    const auto* pasted = edit::imageAt(story.document(), other);
    QVERIFY(pasted != nullptr && pasted->alternativeText == "A green door");
    QCOMPARE(model::findLane(*session.currentMap(), cell().lane)->texts.front().text, std::string("The door"));
    session.undoStack().undo();
    session.undoStack().undo();
    QVERIFY(story.document() == before);
    canvas.focusOn(ui::CellPlace{cell().step, cell().lane});
    story.press(Qt::Key_Delete);
    QVERIFY(story.document().images.empty());
    session.undoStack().undo();
    QVERIFY(story.document() == before);
  }

  void aPictureIsPastedOntoACardAndUndone() {
    Story story;
    begin(story);
    auto& canvas = story.window->canvas();
    canvas.focusOn(drawn_.touchpoint("Ask"));
    QGuiApplication::clipboard()->setImage(picture(Qt::darkGreen));
    story.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shownOn(story, "Ask") != nullptr);
    const auto* card = cardOf(canvas.layout(), drawn_.touchpoint("Ask"));
    canvas.zooming().set(1);
    QTRY_VERIFY(cardOf(canvas.layout(), drawn_.touchpoint("Ask"))->face->image.has_value());
    card = cardOf(canvas.layout(), drawn_.touchpoint("Ask"));
    const auto at = canvas.toViewport(card->rect).topLeft() +
                    QPointF(card->face->image->rect.centre().x, card->face->image->rect.centre().y);
    const auto seen = canvas.viewport()->grab().toImage();
    const auto colour = seen.pixelColor((at * seen.devicePixelRatio()).toPoint());
    QVERIFY2(colour.green() > 100 && colour.red() < 60, qPrintable(colour.name()));
    story.look(QStringLiteral("image-on-card"));
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(shownOn(story, "Ask") == nullptr && story.document().images.empty());
  }

  void aFileIsDroppedOnAStoryboardCell() {
    Story story;
    begin(story);
    const auto path = story.file(QStringLiteral("scene.png"));
    QVERIFY(picture(Qt::darkBlue).save(path));
    auto& canvas = story.window->canvas();
    canvas.zooming().set(1);
    const ui::CellPlace place{cell().step, cell().lane};
    const auto at = canvas.seenRectOf(place).center();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.viewport(), &drop);
    QVERIFY(edit::imageAt(story.document(), cell()) != nullptr);
    QVERIFY(ui::spokenName(canvas, place).contains(QStringLiteral("image")));
    story.look(QStringLiteral("image-in-storyboard"));
    // A table of answers is none of the map's: the window takes it.
    QMimeData table;
    table.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/answers.csv"))});
    QDragEnterEvent other(at.toPoint(), Qt::CopyAction, &table, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(canvas.viewport(), &other);
    QVERIFY(other.isAccepted());
    QCOMPARE(story.document().images.size(), std::size_t(1));
  }

  void theDialogDescribesAndTakesAway() {
    Story story;
    begin(story);
    story.window->canvas().focusOn(drawn_.touchpoint("Search"));
    const auto inDialog = [&story](const std::function<void(QDialog&)>& use) {
      QTimer::singleShot(0, story.window.get(), [use, &story] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QVERIFY(dialog != nullptr);
        story.lookAt(*dialog, QStringLiteral("image-dialog"));
        use(*dialog);
      });
      // Where nobody manages windows, none is active after a dialog.
      QApplication::setActiveWindow(story.window.get());
      story.window->canvas().setFocus();
      story.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    };
    const auto click = [](QDialog& dialog, const QString& text) {
      for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == text)
          button->click();
    };
    QGuiApplication::clipboard()->setImage(picture(Qt::darkRed));
    inDialog([&](QDialog& dialog) {
      click(dialog, QStringLiteral("Paste image"));
      QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("A red door"));
      click(dialog, QStringLiteral("Use image"));
    });
    QCOMPARE(shownOn(story, "Search")->alternativeText, std::string("A red door"));
    QVERIFY(ui::spokenDescription(story.window->canvas(), drawn_.touchpoint("Search"))
                .contains(QStringLiteral("image: A red door")));
    inDialog([&](QDialog& dialog) {
      click(dialog, QStringLiteral("Remove image"));
      click(dialog, QStringLiteral("Use image"));
    });
    QVERIFY(shownOn(story, "Search") == nullptr);
    QCOMPARE(story.window->session().undoStack().undoText(), QStringLiteral("Remove image"));
  }
};

THROUGHLINE_TEST(ImagesStory)
#include "images_story.moc"
