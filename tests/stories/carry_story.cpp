#include "core/base/checked_file.h"
#include "core/edit/note_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_commands.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/clip_mime.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/note_handle.h"
#include "ui/panels/note_text.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/outline_tree.h"
#include "ui/rooms/journeys/journeys_room.h"
#include "ui/session/drags.h"
#include "ui/window/banner.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

using namespace throughline;
using throughline::test::Story;

/// What is carried from one place to another: notes, rows of the outline, cards to another window, files.
class CarryStory : public QObject {
  Q_OBJECT

  std::unique_ptr<Story> story_;

  ui::MapCanvas& canvas() const { return story_->window->canvas(); }
  ui::Session& session() const { return story_->window->session(); }
  const model::JourneyMap& map() const { return *session().currentMap(); }
  void run(const char* action) const { story_->window->action(QLatin1String(action))->trigger(); }
  static test::DocumentBuilder aShop() {
    return test::aDocument()
        .withMap("Shop")
        .withStage("Find")
        .withTouchpoint("Search")
        .withTouchpoint("Compare")
        .withStage("Buy")
        .withTouchpoint("Pay");
  }
  void draw(const model::Document& document) const {
    QVERIFY(session().apply(QStringLiteral("Draw"), document));
    session().showMap(document.maps.front()->id);
    canvas().setFocus();
  }
  const model::Touchpoint& card(const char* title) const {
    return **std::ranges::find(map().touchpoints, title, [](const auto& each) { return each->title; });
  }
  /// "Search Compare | Pay": the cards by stage, in reading order.
  QString cards() const {
    QStringList stages;
    for (const auto& stage : model::inStages(map())) {
      QStringList titles;
      for (const auto* each : stage)
        titles << QString::fromStdString(each->title);
      stages << titles.join(QLatin1Char(' '));
    }
    return stages.join(QStringLiteral(" | "));
  }
  void addNote(const char* title, const std::string& text) const {
    QVERIFY(session().apply(QStringLiteral("Note"),
                            edit::addNote(session().document(), card(title).id, session().ids().make<model::NoteId>(),
                                          model::NoteKind::idea, text)));
  }
  void drop(QWidget& on, QPointF at, const QMimeData& mime) const {
    QDragEnterEvent enter(at.toPoint(), Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &enter);
    QDragMoveEvent over(at.toPoint(), Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &over);
    story_->look(QStringLiteral("carried"));
    QDropEvent let(at, Qt::MoveAction | Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&on, &let);
  }
  ui::OutlineTree* outline() const {
    auto* tree = story_->dock("outlineDock").findChild<ui::OutlineTree*>();
    if (!tree->isVisible())
      run("view.outline");
    return tree;
  }
  QModelIndex row(const QString& title) const {
    const auto* model = outline()->model();
    const auto found =
        model->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.first();
  }
  ui::OutlineTree* choose(const char* title) const {
    auto* tree = outline();
    tree->setFocus();
    tree->selectionModel()->setCurrentIndex(row(QLatin1String(title)), QItemSelectionModel::ClearAndSelect);
    return tree;
  }
  bool dropOnRow(const QMimeData& mime, const char* parent, int at) const {
    auto* model = outline()->model();
    return model->canDropMimeData(&mime, Qt::MoveAction, at, 0, row(QLatin1String(parent))) &&
           model->dropMimeData(&mime, Qt::MoveAction, at, 0, row(QLatin1String(parent)));
  }
  QString banner() const {
    const auto* shown = story_->window->findChild<ui::Banner*>();
    return shown->isVisible() ? shown->sentence() : QString();
  }

private Q_SLOTS:
  void init() {
    story_ = std::make_unique<Story>();
    QVERIFY(story_->create(QStringLiteral("carry.journey")));
  }
  void cleanup() { story_.reset(); }

  void aNoteIsDraggedToACardOrAStage() {
    draw(aShop());
    addNote("Search", "Too slow");
    const auto note = card("Search").notes.front().id;
    const auto mime = ui::noteDrag(note, session());
    drop(*canvas().viewport(), canvas().seenRectOf(card("Pay").id).center(), *mime);
    QVERIFY(card("Search").notes.empty());
    QCOMPARE(card("Pay").notes.size(), std::size_t{1});
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Move note"));
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(card("Pay").id));
    drop(*canvas().viewport(), canvas().seenRectOf(map().stages[0]->id).center(), *mime);
    QCOMPARE(map().stages[0]->notes.size(), std::size_t{1});
    QVERIFY(dropOnRow(*mime, "Compare", -1));
    QCOMPARE(card("Compare").notes.size(), std::size_t{1});
    // A cell has no notes.
    const auto before = story_->document();
    const auto empty = canvas().seenRectOf(map().lanes.back()->id);
    drop(*canvas().viewport(), empty.center(), *mime);
    QVERIFY(story_->document() == before);
  }

  void aNoteIsMovedByItsMenu() {
    draw(aShop());
    addNote("Search", "Too slow");
    canvas().focusOn(card("Search").id);
    auto* handle = story_->dock("inspectorDock").findChild<ui::NoteHandle*>();
    QVERIFY(handle != nullptr && handle->isVisible());
    QCOMPARE(handle->accessibleName(), QStringLiteral("Move note"));
    QTimer::singleShot(0, qApp, [] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(menu != nullptr);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Down);
      QTest::keyClick(menu, Qt::Key_Right);
      auto* stage = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(stage != menu);
      QTest::keyClick(stage, Qt::Key_Down);
      QTest::keyClick(stage, Qt::Key_Return);
    });
    QTest::mouseClick(handle, Qt::LeftButton);
    QVERIFY(card("Search").notes.empty());
    QCOMPARE(card("Pay").notes.size(), std::size_t{1});
    run("edit.undo");
    QCOMPARE(card("Search").notes.size(), std::size_t{1});
  }

  void aLongNoteWrapsAndIsWrittenInPlace() {
    draw(aShop());
    addNote("Search",
            "Nobody finds the button that sends the form, because it is under the fold on every phone that we sell");
    addNote("Search", "Short");
    canvas().focusOn(card("Search").id);
    QApplication::processEvents();
    const auto texts = story_->dock("inspectorDock").findChildren<ui::NoteText*>();
    QCOMPARE(texts.size(), 2);
    QTRY_VERIFY(texts[0]->height() > 1.5 * texts[1]->height());
    texts[1]->setFocus();
    QApplication::processEvents();
    story_->look(QStringLiteral("long-note"));
    texts[1]->selectAll();
    story_->type("Shorter");
    story_->press(Qt::Key_Return);
    QCOMPARE(card("Search").notes[1].text, std::string("Shorter"));
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Change note"));
  }

  void theKeysOfTheOutlineAreThoseOfTheMap() {
    draw(aShop());
    QGuiApplication::clipboard()->clear();
    choose("Find");
    story_->press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(ui::clipMimeType()));
    choose("Buy");
    story_->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cards(), QStringLiteral("Search Compare | Pay | Search Compare"));
    choose("Buy");
    story_->press(Qt::Key_Delete);
    QCOMPARE(cards(), QStringLiteral("Search Compare | Search Compare"));
    run("edit.undo");
    choose("Pay");
    story_->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cards(), QStringLiteral("Search Compare | Pay Pay | Search Compare"));
    choose("Compare");
    story_->press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(cards(), QStringLiteral("Search | Pay Pay | Search Compare"));
    choose("Shop");
    story_->press(Qt::Key_Delete);
    QVERIFY(story_->document().maps.empty());
    run("edit.undo");
    QCOMPARE(story_->document().maps.size(), std::size_t{1});
  }

  void theMenuOfTheOutlineHasThem() {
    draw(aShop());
    auto* tree = choose("Pay");
    QStringList said;
    QTimer::singleShot(0, qApp, [&said] {
      auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
      QVERIFY(menu != nullptr);
      for (auto* action : menu->actions())
        said << action->text();
      menu->close();
    });
    Q_EMIT tree->customContextMenuRequested(tree->visualRect(row(QStringLiteral("Pay"))).center());
    for (const char* wanted : {"Cut", "Copy", "Paste", "Duplicate", "Delete", "Rename"})
      QVERIFY2(said.contains(QLatin1String(wanted)), wanted);
  }

  void cardsAndStagesAreDraggedInTheOutline() {
    draw(aShop());
    auto* tree = choose("Search");
    QVERIFY(tree->dragEnabled() && tree->acceptDrops());
    const auto first = tree->dragged();
    QVERIFY(first != nullptr && first->hasFormat(ui::clipMimeType()));
    QVERIFY(dropOnRow(*first, "Buy", 1));
    QCOMPARE(cards(), QStringLiteral("Compare | Pay Search"));
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Move touchpoint"));
    choose("Search");
    QVERIFY(dropOnRow(*tree->dragged(), "Buy", 0));
    QCOMPARE(cards(), QStringLiteral("Compare | Search Pay"));
    choose("Search");
    QVERIFY(dropOnRow(*tree->dragged(), "Find", -1));
    QCOMPARE(cards(), QStringLiteral("Compare Search | Pay"));
    choose("Buy");
    QVERIFY(dropOnRow(*tree->dragged(), "Shop", 0));
    QCOMPARE(cards(), QStringLiteral("Pay | Compare Search"));
  }

  void aRowOfTheOutlineIsDraggedOntoTheMap() {
    draw(aShop());
    auto* tree = choose("Search");
    const auto mime = tree->dragged();
    const auto pay = canvas().seenRectOf(card("Pay").id);
    drop(*canvas().viewport(), {pay.center().x(), pay.bottom() - 4}, *mime);
    QCOMPARE(cards(), QStringLiteral("Compare | Pay Search"));
    choose("Buy");
    const auto head = canvas().seenRectOf(map().stages[0]->id);
    drop(*canvas().viewport(), {head.left() + 20, head.center().y()}, *tree->dragged());
    QCOMPARE(cards(), QStringLiteral("Pay Search | Compare"));
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Move stage"));
  }

  void cardsOfAnotherWindowAreCopied() {
    draw(aShop());
    canvas().focusOn(card("Pay").id);
    auto mime = canvas().commands().clips().mime();
    ui::Session other;
    ui::signDrag(*mime, other);
    drop(*canvas().viewport(), canvas().seenRectOf(card("Search").id).center(), *mime);
    QCOMPARE(cards(), QStringLiteral("Search Pay Compare | Pay"));
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Paste touchpoint"));
  }

  void whatAnotherWindowCopiedIsPastedOnTheOutline() {
    draw(aShop());
    ui::Session other;
    canvas().focusOn(card("Pay").id);
    const auto pay = canvas().commands().clips().mime();
    ui::signDrag(*pay, other);
    QVERIFY(dropOnRow(*pay, "Search", -1));
    QCOMPARE(cards(), QStringLiteral("Search Pay Compare | Pay"));
    QCOMPARE(session().undoStack().undoText(), QStringLiteral("Paste touchpoint"));
    run("edit.undo");
    QVERIFY(dropOnRow(*pay, "Find", 2)); // under the second card
    QCOMPARE(cards(), QStringLiteral("Search Compare Pay | Pay"));
    run("edit.undo");
    canvas().focusOn(map().stages[1]->id);
    const auto buy = canvas().commands().clips().mime();
    ui::signDrag(*buy, other);
    QVERIFY(dropOnRow(*buy, "Find", -1));
    QCOMPARE(cards(), QStringLiteral("Search Compare | Pay | Pay"));
    canvas().focusOn(ui::TitlePlace{});
    const auto whole = canvas().commands().clips().mime();
    ui::signDrag(*whole, other);
    QVERIFY(dropOnRow(*whole, "Shop", -1));
    QCOMPARE(session().document().maps.size(), std::size_t{2});
  }

  void aJourneyOfAnotherProgramIsImportedWhenItIsDropped_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("Mermaid") << "m.mmd"
                             << "journey\n  title Shop\n  section Find\n    Search: 3: Me\n";
    QTest::newRow("FreeMind") << "m.mm"
                              << "<map version=\"1.0.1\"><node TEXT=\"Shop\"><node TEXT=\"Find\"><node "
                                 "TEXT=\"Search\"/></node></node></map>";
    QTest::newRow("OPML") << "m.opml"
                          << "<opml version=\"2.0\"><head><title>Shop</title></head><body><outline text=\"Find\">"
                             "<outline text=\"Search\"/></outline></body></opml>";
    QTest::newRow("outline") << "m.md"
                             << "# Shop\n\n## Find\n\n- Search\n";
  }
  void aJourneyOfAnotherProgramIsImportedWhenItIsDropped() {
    QFETCH(QString, name);
    QFETCH(QString, text);
    const auto path = story_->file(name);
    QVERIFY(writeCheckedFile(path.toStdString(), text.toStdString()).ok());
    QSignalSpy imported(&story_->room<ui::JourneysRoom>(), &ui::JourneysRoom::mapsImported);
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    drop(*story_->window, {300, 300}, mime);
    QVERIFY(!imported.isEmpty() || imported.wait(20'000));
    QVERIFY2(imported.first().first().toBool(), qPrintable(banner()));
    QCOMPARE(cards(), QStringLiteral("Search"));
  }

  void aRefusedFileIsForgottenWithTheNextSuccess() {
    draw(aShop());
    const auto path = story_->file(QStringLiteral("notes.bin"));
    QVERIFY(writeCheckedFile(path.toStdString(), std::string("\x01\x02\x03", 3)).ok());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    drop(*story_->window, {300, 300}, mime);
    QTRY_VERIFY(!banner().isEmpty());
    canvas().focusOn(card("Pay").id);
    story_->press(Qt::Key_P, Qt::AltModifier);
    run("touchpoint.service");
    QTRY_VERIFY2(banner().isEmpty(), qPrintable(banner()));
  }
};

THROUGHLINE_TEST(CarryStory)
#include "carry_story.moc"
