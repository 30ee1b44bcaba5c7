#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "core/workspace/workspace.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_rings.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/board_cell.h"
#include "ui/dialogs/bring_in_dialog.h"
#include "ui/dialogs/kind_check_dialog.h"
#include "ui/dialogs/maps_overview.h"
#include "ui/dialogs/opportunities_board.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/rooms/versions/versions_room.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

using namespace throughline;
using throughline::test::Story;

/// Lists about the whole map that stay open beside it: versions, a colleague's changes, opportunities, kinds, comments.
class BoardsStory : public QObject {
  Q_OBJECT

  test::DocumentBuilder drawn_ = test::aDocument()
                                     .withMap("Shop")
                                     .withStage("Find")
                                     .withTouchpoint("Search")
                                     .withTouchpoint("Ask", model::Kind::service)
                                     .withTouchpoint("Pay");

  void begin(Story& story, const char* name) const {
    QVERIFY(story.create(QString::fromLatin1(name)));
    QVERIFY(story.window->session().apply(QStringLiteral("Draw"), drawn_.document()));
    story.window->session().showMap(drawn_.map().id);
    QVERIFY(story.window->storage().waitUntilSaved());
  }
  template <class Of> static Of* opened(Story& story, const char* action) {
    story.window->action(QString::fromLatin1(action))->trigger();
    return story.window->findChild<Of*>();
  }
  static QTreeWidget& listIn(QWidget& dialog, const QString& name) {
    for (auto* list : dialog.findChildren<QTreeWidget*>())
      if (list->accessibleName() == name)
        return *list;
    qFatal("no list");
  }
  static QStringList column(const QTreeWidget& list, int at) {
    QStringList texts;
    for (int row = 0; row < list.topLevelItemCount(); ++row)
      texts << list.topLevelItem(row)->text(at);
    return texts;
  }
  static void click(QWidget& dialog, const QString& text) {
    for (auto* button : dialog.findChildren<QPushButton*>())
      if (button->text() == text)
        return button->click();
    qFatal("no button");
  }

private Q_SLOTS:
  void aVersionIsComparedMarkedAndBroughtBack() {
    Story story;
    begin(story, "versions.journey");
    auto& session = story.window->session();
    const auto before = session.document();
    QVERIFY(session.apply(QStringLiteral("Channel"),
                          edit::setChannel(session.document(), drawn_.touchpoint("Pay"), "App")));
    const std::array gone{drawn_.touchpoint("Ask")};
    QVERIFY(session.apply(QStringLiteral("Delete"), edit::removeTouchpoints(session.document(), gone)));
    QVERIFY(story.window->storage().waitUntilSaved());
    auto* versions = opened<ui::VersionsDialog>(story, "file.versions");
    auto& list = listIn(*versions, QStringLiteral("Versions"));
    QTRY_COMPARE(list.topLevelItemCount(), 5);
    list.setCurrentItem(list.topLevelItem(2)); // as it was drawn
    auto& changes = listIn(*versions, QStringLiteral("Changes"));
    QTRY_VERIFY(changes.topLevelItemCount() >= 2);
    QVERIFY(column(changes, 0).contains(QStringLiteral("Removed")));
    QVERIFY(column(changes, 4).contains(QStringLiteral("App")));
    QVERIFY(std::ranges::any_of(story.window->canvas().marks(), [this](const auto& mark) {
      return mark.place == ui::FocusPlace(drawn_.touchpoint("Pay")) && !mark.added;
    }));
    story.look(QStringLiteral("versions-marks"));
    story.lookAt(*versions, QStringLiteral("versions"));
    versions->findChild<QLineEdit*>()->setText(QStringLiteral("First draft"));
    click(*versions, QStringLiteral("Name version"));
    QTRY_VERIFY(column(list, 3).contains(QStringLiteral("First draft")));
    versions->findChild<QCheckBox*>()->setChecked(true);
    QTRY_COMPARE(list.topLevelItemCount(), 2); // the newest, and that one
    list.setCurrentItem(list.topLevelItem(1));
    click(*versions, QStringLiteral("Go back to this version"));
    QTRY_VERIFY(session.document() == before);
    session.undoStack().undo();
    QVERIFY(session.document() != before);
    versions->close();
    QVERIFY(story.window->canvas().marks().empty());
  }

  void ofAColleaguesCopyOnlyWhatHasATickIsTaken() {
    Story story;
    begin(story, "mine.journey");
    auto& session = story.window->session();
    const auto copy = story.file(QStringLiteral("theirs.journey"));
    story.window->storage().close();
    QVERIFY(QFile::copy(story.file(QStringLiteral("mine.journey")), copy));
    {
      auto theirs = *workspace::Workspace::open(copy.toStdString(), {.keepSnapshots = false});
      const auto document = *theirs.document();
      auto next = *edit::setChannel(document, drawn_.touchpoint("Pay"), "Phone");
      next = *edit::renameTouchpoint(next, drawn_.touchpoint("Ask"), "Ask by chat");
      QVERIFY(theirs.persist(model::difference(document, next), "Theirs").ok());
    }
    QVERIFY(story.open(QStringLiteral("mine.journey")));
    auto* look = new QTimer(story.window.get());
    connect(look, &QTimer::timeout, look, [&, look] {
      auto* dialog = qobject_cast<ui::BringInDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr)
        return;
      look->stop();
      story.lookAt(*dialog, QStringLiteral("bring-in"));
      auto& list = listIn(*dialog, QStringLiteral("Changes"));
      for (int row = 0; row < list.topLevelItemCount(); ++row)
        if (list.topLevelItem(row)->text(4) == QStringLiteral("Ask by chat"))
          list.topLevelItem(row)->setCheckState(0, Qt::Unchecked);
      click(*dialog, QStringLiteral("Bring in"));
    });
    look->start(10);
    story.room<ui::VersionsRoom>().bringInFrom(copy);
    const auto cardNow = [&](const char* title) {
      return model::findTouchpoint(*story.document().maps.front(), drawn_.touchpoint(title));
    };
    QTRY_COMPARE(cardNow("Pay")->channel, std::string("Phone"));
    QCOMPARE(cardNow("Ask")->title, std::string("Ask"));
    QVERIFY(session.undoStack().undoText().contains(QStringLiteral("theirs.journey")));
  }

  void anOpportunityIsTakenUpAndMovedByKeys() {
    Story story;
    begin(story, "board.journey");
    auto& session = story.window->session();
    const model::NoteId opportunity{{7, 1}};
    QVERIFY(
        session.apply(QStringLiteral("Note"), edit::addNote(session.document(), drawn_.touchpoint("Ask"), opportunity,
                                                            model::NoteKind::opportunity, "Answer within an hour")));
    auto* board = opened<ui::OpportunitiesBoard>(story, "view.board");
    click(*board, QStringLiteral("Take up"));
    QCOMPARE(session.currentMap()->actions.size(), std::size_t(1));
    const auto action = [&]() -> const model::Action& { return *session.currentMap()->actions.front(); };
    QVERIFY(action().note == opportunity);
    auto& middle = board->cell(model::Importance::normal, model::Effort::medium);
    QCOMPARE(middle.count(), 1);
    middle.setCurrentRow(0);
    middle.setFocus();
    QTest::keyClick(&middle, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(action().impact == model::Importance::high);
    auto& above = board->cell(model::Importance::high, model::Effort::medium);
    QTest::keyClick(&above, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(action().effort, model::Effort::small);
    QCOMPARE(board->cell(model::Importance::high, model::Effort::small).count(), 1);
    story.lookAt(*board, QStringLiteral("board"));
    session.undoStack().undo();
    QCOMPARE(action().effort, model::Effort::medium);
    // What dragging one to another cell comes down to; a drag of its own needs a screen.
    Q_EMIT board->cell(model::Importance::low, model::Effort::large).dropped(action().id);
    QVERIFY(action().impact == model::Importance::low && action().effort == model::Effort::large);
    QCOMPARE(board->cell(model::Importance::low, model::Effort::large).count(), 1);
  }
  /// Both have renamed a card: mine stays until theirs is ticked.
  void ofAConflictTheUserPicksOne() {
    Story story;
    begin(story, "mine.journey");
    auto& session = story.window->session();
    const auto copy = story.file(QStringLiteral("theirs.journey"));
    const auto renamed = [&](const model::Document& document, const char* title) {
      return *edit::renameTouchpoint(document, drawn_.touchpoint("Ask"), title);
    };
    story.window->storage().close();
    QVERIFY(QFile::copy(story.file(QStringLiteral("mine.journey")), copy));
    {
      auto theirs = *workspace::Workspace::open(copy.toStdString(), {.keepSnapshots = false});
      const auto document = *theirs.document();
      QVERIFY(theirs.persist(model::difference(document, renamed(document, "Ask theirs")), "Theirs").ok());
    }
    QVERIFY(story.open(QStringLiteral("mine.journey")));
    QVERIFY(session.apply(QStringLiteral("Rename"), renamed(session.document(), "Ask mine")));
    QVERIFY(story.window->storage().waitUntilSaved());
    QStringList seen;
    auto* look = new QTimer(story.window.get());
    connect(look, &QTimer::timeout, look, [&, look] {
      auto* dialog = qobject_cast<ui::BringInDialog*>(QApplication::activeModalWidget());
      if (dialog == nullptr)
        return;
      look->stop();
      story.lookAt(*dialog, QStringLiteral("bring-in-conflict"));
      auto* row = listIn(*dialog, QStringLiteral("Changes")).topLevelItem(0);
      seen = {row->text(0), row->text(3), row->text(4),
              row->checkState(0) == Qt::Checked ? QStringLiteral("theirs") : QStringLiteral("mine")};
      row->setCheckState(0, Qt::Checked);
      click(*dialog, QStringLiteral("Bring in"));
    });
    look->start(10);
    story.room<ui::VersionsRoom>().bringInFrom(copy);
    QTRY_COMPARE(model::findTouchpoint(*story.document().maps.front(), drawn_.touchpoint("Ask"))->title,
                 std::string("Ask theirs"));
    QCOMPARE(seen, (QStringList{QStringLiteral("Both changed"), QStringLiteral("Ask mine"),
                                QStringLiteral("Ask theirs"), QStringLiteral("mine")}));
  }

  void aCopyOfAMapKeepsTheFeedbackOrStartsEmpty() {
    Story story;
    begin(story, "copies.journey");
    const auto duplicate = [&story](const QString& choice) {
      auto* look = new QTimer(story.window.get());
      connect(look, &QTimer::timeout, look, [look, choice] {
        auto* box = QApplication::activeModalWidget();
        if (box == nullptr)
          return;
        look->stop();
        if (choice.isEmpty())
          return qobject_cast<QDialog*>(box)->reject();
        click(*box, choice);
      });
      look->start(5);
      story.window->action(QStringLiteral("edit.duplicateMap"))->trigger();
    };
    const auto linksOf = [&story](std::size_t map) {
      return std::ranges::count_if(story.document().maps[map]->touchpoints,
                                   [](const auto& card) { return card->feedbackFrom.has_value(); });
    };
    duplicate(QString());
    QCOMPARE(story.document().maps.size(), std::size_t(1));
    duplicate(QStringLiteral("Keep data link"));
    QCOMPARE(story.document().maps.size(), std::size_t(2));
    QCOMPARE(linksOf(1), std::ptrdiff_t(3));
    QCOMPARE(story.window->session().currentMap()->details->title, std::string("Copy of Shop"));
    story.window->session().showMap(drawn_.map().id);
    duplicate(QStringLiteral("Start empty"));
    QCOMPARE(story.document().maps.size(), std::size_t(3));
    QCOMPARE(linksOf(1), std::ptrdiff_t(0));
    story.window->session().undoStack().undo();
    QCOMPARE(story.document().maps.size(), std::size_t(2));
  }
  void mapsStandUnderThoseThatOpenThem() {
    Story story;
    begin(story, "maps.journey");
    auto& session = story.window->session();
    auto two = drawn_;
    two.withMap("Help").withStage("Ask").withTouchpoint("Call");
    const auto help = two.map().id;
    QVERIFY(session.apply(QStringLiteral("Draw"), two.document()));
    QVERIFY(
        session.apply(QStringLiteral("Link"), edit::setLinkedMap(session.document(), drawn_.touchpoint("Ask"), help)));
    auto* overview = opened<ui::MapsOverview>(story, "view.maps");
    auto& tree = listIn(*overview, QStringLiteral("Maps"));
    QCOMPARE(column(tree, 0), QStringList{QStringLiteral("Shop")});
    auto* under = tree.topLevelItem(0)->child(0);
    QVERIFY(under != nullptr);
    QCOMPARE(under->text(0), QStringLiteral("Help"));
    QCOMPARE(under->text(1), QStringLiteral("Ask"));
    story.lookAt(*overview, QStringLiteral("maps"));
    tree.setFocus();
    tree.setCurrentItem(under);
    QTest::keyClick(&tree, Qt::Key_Return);
    QVERIFY(session.currentMap()->id == help);
  }

  void aKindInDoubtIsMendedByOneKey() {
    Story story;
    begin(story, "kinds.journey");
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Reason"),
                          edit::setReason(session.document(), drawn_.touchpoint("Pay"), model::Reason::problem)));
    auto* check = opened<ui::KindCheckDialog>(story, "view.kindCheck");
    auto& list = listIn(*check, QStringLiteral("Touchpoints in doubt"));
    // "Ask" was drawn as service and its reason left as it comes.
    QCOMPARE(column(list, 0), QStringList({QStringLiteral("Ask"), QStringLiteral("Pay")}));
    list.setFocus();
    list.setCurrentItem(list.topLevelItem(1));
    QVERIFY(session.selection().touchpoints.contains(drawn_.touchpoint("Pay")));
    story.lookAt(*check, QStringLiteral("kind-check"));
    QTest::keyClick(&list, Qt::Key_Return);
    const auto& pay = *model::findTouchpoint(*session.currentMap(), drawn_.touchpoint("Pay"));
    QCOMPARE(pay.kind, model::Kind::service);
    // Now it is service for a problem that no card is named for.
    QCOMPARE(column(list, 3).last(), QStringLiteral("Choose whose problem it answers"));
  }

  void aCommentIsWrittenSeenAndResolved() {
    Story story;
    begin(story, "comments.journey");
    auto& session = story.window->session();
    auto& canvas = story.window->canvas();
    canvas.setFocus();
    canvas.focusOn(drawn_.touchpoint("Pay"));
    auto* look = new QTimer(story.window.get());
    connect(look, &QTimer::timeout, look, [look] {
      auto* popup = QApplication::activeModalWidget();
      auto* line = popup == nullptr ? nullptr : popup->findChild<QLineEdit*>();
      if (line == nullptr)
        return;
      look->stop();
      QTest::keyClicks(line, QStringLiteral("Is this still so?"));
      QTest::keyClick(line, Qt::Key_Return);
    });
    look->start(10);
    story.press(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    const auto note = [&]() -> const model::Note& {
      return model::findTouchpoint(*session.currentMap(), drawn_.touchpoint("Pay"))->notes.front();
    };
    QCOMPARE(note().kind, model::NoteKind::comment);
    QCOMPARE(note().text, std::string("Is this still so?"));
    const auto showsBadge = [&] {
      const auto* card = cardOf(canvas.layout(), drawn_.touchpoint("Pay"));
      return std::ranges::any_of(card->face->badges,
                                 [](const auto& badge) { return badge.kind == layout::BadgeKind::comments; });
    };
    canvas.run(QStringLiteral("view.zoomReset"));
    QVERIFY(showsBadge());
    story.look(QStringLiteral("comment"));
    QCheckBox* resolved = nullptr;
    const auto found = [&] {
      for (auto* box : story.window->findChildren<QCheckBox*>())
        if (box->isVisible() && box->text() == QStringLiteral("Resolved"))
          resolved = box;
      return resolved != nullptr;
    };
    QTRY_VERIFY(found());
    resolved->click();
    QVERIFY(note().resolved && !showsBadge());
  }

  /// What a board changes at once is taken back where it was changed.
  void undoAndRedoAreThereInBoards() {
    Story story;
    begin(story, "undo.journey");
    auto& session = story.window->session();
    const model::ActionId action{{9, 9}};
    QVERIFY(session.apply(QStringLiteral("Add action"),
                          edit::addPart<model::Action>(session.document(), drawn_.map().id,
                                                       {.id = action, .title = "Answer", .touchpoint = {}})));
    const auto before = session.document();
    auto* board = opened<ui::OpportunitiesBoard>(story, "view.board");
    QApplication::setActiveWindow(board);
    ui::BoardCell* held = nullptr;
    for (auto* each : board->findChildren<ui::BoardCell*>())
      if (each->choose(action))
        held = each;
    QVERIFY(held != nullptr);
    held->setFocus();
    QTest::keyClick(held, Qt::Key_Right, Qt::AltModifier);
    const auto after = session.document();
    QVERIFY(!(after == before));
    QTest::keyClick(board, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(session.document() == before);
    for (const auto& [key, with] : {std::pair(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier),
                                    {Qt::Key_Y, Qt::KeyboardModifiers(Qt::ControlModifier)}}) {
      QTest::keyClick(board, key, with);
      QVERIFY(session.document() == after);
      QTest::keyClick(board, Qt::Key_Z, Qt::ControlModifier);
      QVERIFY(session.document() == before);
    }
    const auto others = {static_cast<QDialog*>(opened<ui::KindCheckDialog>(story, "view.kindCheck")),
                         static_cast<QDialog*>(opened<ui::MapsOverview>(story, "view.maps"))};
    for (auto* other : others) {
      story.window->action(QStringLiteral("edit.redo"))->trigger();
      QVERIFY(session.document() == after);
      QApplication::setActiveWindow(other);
      QTest::keyClick(other, Qt::Key_Z, Qt::ControlModifier);
      QVERIFY2(session.document() == before, qPrintable(other->windowTitle()));
      other->close();
    }
    board->close();
  }
};

THROUGHLINE_TEST(BoardsStory)
#include "boards_story.moc"
