#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/stage_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/validate.h"
#include "tests/support/test_registry.h"
#include "tests/ui/canvas_on_screen.h"
#include "ui/canvas/clip_mime.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMimeData>
#include <QUndoStack>

#include <set>

using namespace throughline;

namespace {

/// A second window of the program, beside the one that is tested.
class OtherWindow : test::CanvasOnScreen {
public:
  OtherWindow() { putOnScreen(); }
  ~OtherWindow() { takeOffScreen(); }
  void show(const model::Document& document) { open(document); }
  void paste() {
    canvas_->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
  }
  const model::Document& document() const { return session_->document(); }
  QString shownTitles() const { return titles(); }
};

} // namespace

/// Copy, cut and paste with the keys of everybody, of all that a map is made of.
class ClipKeysTest : public QObject, test::CanvasOnScreen {
  Q_OBJECT

  /// The shop with a card that has a note, an action and a card that answers it.
  model::Document planned() const {
    CountingIdSource ids{3'000'000};
    model::Document document = shop();
    const auto map = *document.maps.front();
    const auto pay = *model::touchpointNamed(map, "Pay");
    const auto note = ids.make<model::NoteId>();
    document = *edit::addNote(document, pay, note, model::NoteKind::painPoint, "The reader is slow");
    document = *edit::setField(document, pay, "expectation", model::text("One tap"));
    document = *edit::addPart<model::Action>(document, map.id,
                                             {.id = ids.make<model::ActionId>(), .title = "New readers", .note = note});
    return *edit::setAnswers(document, *model::touchpointNamed(map, "Ask for help"), {pay});
  }
  void copy() { key(Qt::Key_C, Qt::ControlModifier); }
  void cut() { key(Qt::Key_X, Qt::ControlModifier); }
  void paste() { key(Qt::Key_V, Qt::ControlModifier); }

private Q_SLOTS:
  void init() { putOnScreen(); }
  void cleanup() { takeOffScreen(); }

  void aCardCutAndPastedIsWhatItWas() {
    open(planned());
    canvas_->focusOn(card("Pay"));
    cut();
    QVERIFY(!model::touchpointNamed(*session_->currentMap(), "Pay").ok());
    paste();
    QVERIFY(session_->document() == planned());
    QCOMPARE(undoText(), QStringLiteral("Paste touchpoint"));
    session_->undoStack().undo();
    session_->undoStack().undo();
    QVERIFY(session_->document() == planned());
  }

  void aStageALaneAndAMapCutAndPastedAreWhatTheyWere() {
    open(planned());
    const auto& map = *session_->currentMap();
    for (const auto& place : {ui::FocusPlace(map.stages.front()->id), ui::FocusPlace(map.lanes.back()->id),
                              ui::FocusPlace(ui::TitlePlace{})}) {
      canvas_->focusOn(place);
      cut();
      QVERIFY(!(session_->document() == planned()));
      paste();
      QVERIFY(session_->document() == planned());
    }
  }

  void aCopyIsWholeAndHasIdsOfItsOwn() {
    open(planned());
    canvas_->focusOn(card("Pay"));
    copy();
    canvas_->focusOn(card("Search"));
    paste();
    QCOMPARE(titles(), QStringLiteral("Search Pay Compare | Pay Ask for help"));
    const auto& map = *session_->currentMap();
    const auto chosen = *session_->selection().touchpoints.begin();
    const auto& made = *model::findTouchpoint(map, chosen);
    QCOMPARE(made.expectation, std::string("One tap"));
    QCOMPARE(made.notes.size(), std::size_t(1));
    QCOMPARE(map.actions.size(), std::size_t(2));
    QVERIFY(model::validate(session_->document()).ok());
  }

  void aCopyHasAPictureForOtherPrograms() {
    open(planned());
    canvas_->focusOn(card("Pay"));
    copy();
    const auto* mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasImage() && mime->hasText() && mime->hasHtml());
    const auto picture = qvariant_cast<QImage>(mime->imageData()).convertToFormat(QImage::Format_RGB32);
    QVERIFY(picture.width() >= 200 && picture.height() >= 60);
    std::set<QRgb> colors;
    for (int y = 0; y < picture.height(); ++y)
      for (int x = 0; x < picture.width(); ++x)
        colors.insert(picture.pixel(x, y));
    QVERIFY2(colors.size() > 4, "a card with its sign and words, not an empty sheet");
  }

  void aStageIsCopiedWithItsCards() {
    open(planned());
    const auto stage = session_->currentMap()->stages.back()->id;
    canvas_->focusOn(stage);
    copy();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\tBuy\nTouchpoints\t\"Pay\nAsk for help\""));
    paste();
    QCOMPARE(titles(), QStringLiteral("Search Compare | Pay Ask for help | Pay Ask for help"));
    QCOMPARE(undoText(), QStringLiteral("Paste stage"));
  }

  void whatIsCopiedGoesIntoAnotherWindow() {
    open(planned());
    OtherWindow other;
    other.show(test::aDocument().withMap("Bank").withStage("Open an account"));
    canvas_->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    copy();
    other.paste();
    QCOMPARE(other.shownTitles(), QStringLiteral("Search Compare Pay Ask for help"));
    QCOMPARE(other.document().maps.front()->actions.size(), std::size_t(1));
    canvas_->setFocus();
    canvas_->focusOn(ui::TitlePlace{});
    copy();
    other.paste();
    QCOMPARE(other.document().maps.size(), std::size_t(2));
    QVERIFY(model::validate(other.document()).ok());
  }

  void everyProgramFindsTextAndATable() {
    open(planned());
    canvas_->focusOn(card("Pay"));
    copy();
    const auto* mime = QApplication::clipboard()->mimeData();
    QVERIFY(mime->hasFormat(ui::clipMimeType()));
    QCOMPARE(mime->text(), QStringLiteral("Pay"));
    QVERIFY(mime->html().contains(QStringLiteral("<td>One tap</td>")));
  }

  void aDamagedClipChangesNothing() {
    open(planned());
    auto mime = std::make_unique<QMimeData>();
    mime->setData(ui::clipMimeType(), QByteArray("THRUJ 1 1 5 nonsense"));
    QApplication::clipboard()->setMimeData(mime.release());
    bool refused = false;
    connect(session_.get(), &ui::Session::editRefused, this, [&refused] { refused = true; });
    paste();
    QVERIFY(refused);
    QVERIFY(session_->document() == planned());
  }
};

THROUGHLINE_TEST(ClipKeysTest)
#include "clip_keys_test.moc"
