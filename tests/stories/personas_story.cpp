#include "core/edit/image_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"
#include "ui/panels/outline_model.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>

using namespace throughline;
using throughline::test::Story;

/// Two people on one map: their curves, their photos, and what is noted on a stage.
class PersonasStory : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withLane("Touchpoints")
                                     .withLane("Emotion", model::LaneType::emotionCurve)
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Compare");
  model::PersonaId marta_{{5, 1}}, jonas_{{5, 2}};

  model::Document withPersonas() const {
    auto document = *edit::addPersona(drawn_, {.id = marta_, .name = "Marta"});
    document = *edit::addPersona(document, {.id = jonas_, .name = "Jonas"});
    document = *edit::setMapPersonas(document, drawn_.map().id, {marta_, jonas_});
    document = *edit::setPersonaEmotion(document, drawn_.touchpoint("Search"), marta_, 2);
    return *edit::setPersonaEmotion(document, drawn_.touchpoint("Search"), jonas_, -2);
  }
  void begin(Story& story) const {
    QVERIFY(story.create(QStringLiteral("people.journey")));
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), withPersonas()));
    story.window->session().showMap(drawn_.map().id);
    story.window->canvas().setFocus();
    story.window->canvas().zooming().set(1);
  }
  static std::optional<int> feltAt(const Story& story, model::TouchpointId card, model::PersonaId persona) {
    for (const auto& touchpoint : story.document().maps.front()->touchpoints)
      if (touchpoint->id == card)
        for (const auto& felt : touchpoint->personaEmotions)
          if (felt.persona == persona)
            return felt.emotion;
    return std::nullopt;
  }
  static QAbstractButton* buttonNamed(const Story& story, const QString& name) {
    for (auto* button : story.window->findChildren<QAbstractButton*>())
      if (button->accessibleName() == name || button->text() == name)
        if (button->isVisible())
          return button;
    return nullptr;
  }
  static void select(Story& story, model::PersonaId persona) {
    ui::Selection selection{.map = story.document().maps.front()->id};
    selection.persona = persona;
    story.window->session().select(selection);
  }
  static QImage picture() {
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    return image;
  }
  QString curveCell(const Story& story) const {
    const auto& map = *story.document().maps.front();
    return ui::spokenName(story.window->canvas(),
                          ui::CellPlace{map.stages.front()->steps.front().id, map.lanes.back()->id});
  }

private Q_SLOTS:
  void whatEachFeelsIsDrawnByAFaceAndByDragging() {
    Story story;
    begin(story);
    auto& canvas = story.window->canvas();
    canvas.focusOn(drawn_.touchpoint("Compare"));
    auto* face = buttonNamed(story, QStringLiteral("Emotion of Jonas, +1"));
    QVERIFY(face != nullptr);
    face->click();
    QCOMPARE(feltAt(story, drawn_.touchpoint("Compare"), jonas_), std::optional(1));
    QVERIFY(!feltAt(story, drawn_.touchpoint("Compare"), marta_));
    const auto& curves = canvas.layout().curves.front();
    QCOMPARE(curves.personas.size(), std::size_t(2));
    const auto from = curves.personas.front().points.front().at;
    const auto start = canvas.toViewport(from).toPoint();
    const auto end = canvas.toViewport(layout::Point{from.x, (curves.top + curves.bottom) / 2}).toPoint();
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, start);
    QTest::mouseMove(canvas.viewport(), end);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, end);
    QCOMPARE(feltAt(story, drawn_.touchpoint("Search"), marta_), std::optional(0));
    QCOMPARE(feltAt(story, drawn_.touchpoint("Search"), jonas_), std::optional(-2));
    story.look(QStringLiteral("persona-curves"));
    QVERIFY2(curveCell(story).contains(QStringLiteral("Jonas: ")), qPrintable(curveCell(story)));
    story.window->session().undoStack().undo();
    QCOMPARE(feltAt(story, drawn_.touchpoint("Search"), marta_), std::optional(2));
  }
  void oneIsShownAloneByHeadAndByKey() {
    Story story;
    begin(story);
    auto& canvas = story.window->canvas();
    const auto press = [&](std::size_t at) {
      const auto centre = canvas.layout().personas[at].rect.centre();
      QTest::mouseClick(canvas.viewport(), Qt::LeftButton, {}, canvas.toViewport(centre).toPoint());
    };
    press(1);
    QVERIFY(canvas.onlyPersona() == jonas_);
    QCOMPARE(canvas.layout().curves.front().personas.size(), std::size_t(1));
    QVERIFY(story.window->session().selection().persona == jonas_);
    QVERIFY2(!curveCell(story).contains(QStringLiteral("Marta")), qPrintable(curveCell(story)));
    press(1);
    QCOMPARE(canvas.layout().curves.front().personas.size(), std::size_t(2));
    canvas.setFocus();
    test::typeIntoPopup(QStringLiteral("Mar"));
    story.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(canvas.onlyPersona() == marta_);
    // Where nobody manages windows, none is active after a popup.
    QApplication::setActiveWindow(story.window.get());
    canvas.setFocus();
    test::typeIntoPopup(QStringLiteral("Every"));
    story.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!canvas.onlyPersona());
  }
  void aPhotoIsPastedDroppedSeenAndTakenAway() {
    Story story;
    begin(story);
    select(story, marta_);
    auto* frame = [&]() -> QLabel* {
      for (auto* label : story.window->findChildren<QLabel*>())
        if (label->accessibleName() == QStringLiteral("Photo"))
          return label;
      return nullptr;
    }();
    QVERIFY(frame != nullptr);
    frame->setFocus();
    QGuiApplication::clipboard()->setImage(picture());
    story.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(edit::imageAt(story.document(), marta_) != nullptr);
    const auto& heads = story.window->canvas().layout().personas;
    QVERIFY(heads.front().photo && !heads.back().photo);
    story.look(QStringLiteral("persona-photo"));
    select(story, jonas_);
    const auto path = story.file(QStringLiteral("jonas.png"));
    QVERIFY(picture().save(path));
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    const auto dropOn = [frame](QMimeData& dropped) {
      QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(frame, &enter);
      QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(frame, &drop);
    };
    dropOn(mime);
    QVERIFY(edit::imageAt(story.document(), jonas_) != nullptr);
    QCOMPARE(story.document().images.size(), std::size_t(1));
    QFile hostile(story.file(QStringLiteral("hostile.png")));
    QVERIFY(hostile.open(QIODevice::WriteOnly));
    hostile.write("\x89PNG\r\n\x1a\nand nothing more");
    hostile.close();
    QSignalSpy refused(&story.window->session(), &ui::Session::editRefused);
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile(hostile.fileName())});
    dropOn(other);
    QCOMPARE(refused.size(), 1);
    QVERIFY(edit::imageAt(story.document(), jonas_) != nullptr);
    frame->setFocus();
    story.press(Qt::Key_Delete);
    QVERIFY(edit::imageAt(story.document(), jonas_) == nullptr);
    QCOMPARE(story.document().personas.size(), std::size_t(2));
    story.window->session().undoStack().undo();
    QVERIFY(edit::imageAt(story.document(), jonas_) != nullptr);
  }
  void aNoteOnAStageIsSeenInItsHeadAndInTheOutline() {
    Story story;
    begin(story);
    const auto stage = drawn_.stage("Find");
    for (const std::uint64_t note : {1ULL, 2ULL})
      QVERIFY(story.window->session().apply(
          QStringLiteral("Add note"),
          edit::addNote(story.document(), stage, {{6, note}}, model::NoteKind::painPoint, "Nobody finds it")));
    auto& canvas = story.window->canvas();
    QCOMPARE(canvas.layout().stages.front().notes.size(), std::size_t(1));
    QCOMPARE(ui::spokenDescription(canvas, stage), QStringLiteral("2 notes"));
    auto* outline = story.window->findChild<ui::OutlineModel*>();
    QVERIFY(outline != nullptr);
    const auto index = outline->indexOf(ui::OutlineModel::ItemKind::stage, stage.raw);
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), QStringLiteral("2 touchpoints, 2 notes"));
    story.look(QStringLiteral("stage-note"));
  }
};

THROUGHLINE_TEST(PersonasStory)
#include "personas_story.moc"
