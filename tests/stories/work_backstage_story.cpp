#include "core/edit/set_field.h"
#include "core/model/field_value.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/canvas_selection.h"
#include "ui/canvas/canvas_zoom.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/canvas/map_words.h"
#include "ui/panels/outline_model.h"

#include <QAccessible>
#include <QClipboard>
#include <QUndoStack>

using namespace throughline;
using model::LaneType;
using throughline::test::Story;

/// Whoever draws a service blueprint puts the work of employees on cards, by key, by mouse and by menu.
class WorkBackstageStory : public QObject {
  Q_OBJECT

  std::unique_ptr<Story> story_;

  ui::MapCanvas& canvas() const { return story_->window->canvas(); }
  const model::JourneyMap& map() const { return *story_->window->session().currentMap(); }
  void run(const char* action) const { story_->window->action(QLatin1String(action))->trigger(); }
  model::LaneId desk() const {
    return (*std::ranges::find(map().lanes, LaneType::backstage, [](const auto& each) { return each->type; }))->id;
  }
  ui::CellPlace cell(std::size_t column) const { return {model::columnsOf(map())[column].step->id, desk()}; }
  /// "Pack, Ship": the cards of a cell of the desk.
  QString cards(std::size_t column) const {
    QStringList titles;
    for (const auto* card : model::inCell(map(), cell(column).step, desk()))
      titles << QString::fromStdString(card->title);
    return titles.join(QStringLiteral(", "));
  }
  QString text(std::size_t column) const {
    const auto& texts = model::findLane(map(), desk())->texts;
    const auto found = std::ranges::find(texts, cell(column).step, &model::LaneText::step);
    return found == texts.end() ? QString() : QString::fromStdString(found->text);
  }
  QPoint middleOf(const ui::FocusPlace& place) const { return canvas().seenRectOf(place).center().toPoint(); }
  void drag(QPoint from, QPoint to) const {
    auto* view = canvas().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part)
      QTest::mouseMove(view, from + (to - from) * part / 4);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
  }

private Q_SLOTS:
  void init() {
    story_ = std::make_unique<Story>();
    QVERIFY(story_->create(QStringLiteral("backstage.journey")));
    const model::Document drawn = test::aDocument()
                                      .withMap("Shop")
                                      .withLane("Desk", LaneType::backstage)
                                      .withStage("Find")
                                      .withTouchpoint("Search")
                                      .withTouchpoint("Compare")
                                      .withStage("Buy")
                                      .withTouchpoint("Pay");
    QVERIFY(story_->window->session().apply(QStringLiteral("Draw"), drawn));
    story_->window->session().showMap(drawn.maps.front()->id);
    canvas().setFocus();
  }
  void cleanup() { story_.reset(); }

  void cardsAreMadeByEveryWay() {
    canvas().focusOn(cell(0));
    story_->press(Qt::Key_Return);
    story_->type("Pack");
    story_->press(Qt::Key_Return);
    if (canvas().editing().isOpen())
      story_->press(Qt::Key_Escape);
    QCOMPARE(cards(0), QStringLiteral("Pack"));
    canvas().focusOn(cell(1));
    story_->type("Ship"); // letters type
    story_->press(Qt::Key_Return);
    if (canvas().editing().isOpen())
      story_->press(Qt::Key_Escape);
    QCOMPARE(cards(1), QStringLiteral("Ship"));
    run("edit.undo");
    QCOMPARE(cards(1), QString());
    canvas().focusOn(cell(1));
    run("insert.touchpoint");
    story_->type("Post");
    story_->press(Qt::Key_Return);
    if (canvas().editing().isOpen())
      story_->press(Qt::Key_Escape);
    QCOMPARE(cards(1), QStringLiteral("Post"));
    canvas().zooming().set(1);
    QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, middleOf(cell(2)));
    QVERIFY(canvas().editing().isOpen());
    story_->type("Charge");
    story_->press(Qt::Key_Return);
    if (canvas().editing().isOpen())
      story_->press(Qt::Key_Escape);
    QCOMPARE(cards(2), QStringLiteral("Charge"));
    story_->look(QStringLiteral("backstage"));
  }

  void aCardIsDraggedThereAndMovedByKeys() {
    const auto search = map().touchpoints.front()->id;
    drag(middleOf(search), middleOf(cell(0)));
    QCOMPARE(cards(0), QStringLiteral("Search"));
    canvas().focusOn(search);
    story_->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(cards(0), QString());
    story_->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(cards(0), QStringLiteral("Search"));
    QGuiApplication::clipboard()->setText(QStringLiteral("Weigh\nWrap"));
    canvas().focusOn(cell(2));
    run("edit.paste");
    QCOMPARE(cards(2).isEmpty(), false);
    QCOMPARE(text(2), QString());
  }

  void aLockedLaneShowsAndSaysIt() {
    auto& session = story_->window->session();
    const auto headOf = [this] { return canvas().seenRectOf(desk()).toRect(); };
    QVERIFY(!ui::spokenDescription(canvas(), desk()).contains(QStringLiteral("locked")));
    const auto open = canvas().viewport()->grab(headOf()).toImage();
    QVERIFY(session.apply(QStringLiteral("Lock"),
                          edit::setField(session.document(), desk(), "locked", model::truth(true))));
    const auto spoken = ui::spokenDescription(canvas(), desk());
    QVERIFY2(spoken.contains(QStringLiteral("locked")) && spoken.contains(QStringLiteral("Line of visibility")),
             qPrintable(spoken));
    QVERIFY(ui::tooltipOf(canvas(), desk()).contains(QStringLiteral("locked")));
    story_->look(QStringLiteral("locked-lane"));
    QVERIFY(canvas().viewport()->grab(headOf()).toImage() != open);
  }

  void menusShowTheKeyOfTheMap() {
    auto* rename = story_->window->action(QStringLiteral("edit.rename"));
    QCOMPARE(rename->shortcut(), QKeySequence(Qt::Key_F2));
    canvas().focusOn(map().touchpoints.front()->id);
    story_->press(Qt::Key_F2); // the map takes it, once
    QVERIFY(canvas().editing().isOpen());
    story_->press(Qt::Key_Escape);
    QVERIFY(!canvas().editing().isOpen());
  }

  void aTextStaysAndStandsOverTheCards() {
    canvas().focusOn(cell(0));
    story_->press(Qt::Key_F2);
    story_->type("By six");
    story_->press(Qt::Key_Return);
    QCOMPARE(text(0), QStringLiteral("By six"));
    canvas().focusOn(cell(0));
    story_->press(Qt::Key_Return);
    story_->type("Pack");
    story_->press(Qt::Key_Return);
    if (canvas().editing().isOpen())
      story_->press(Qt::Key_Escape);
    QCOMPARE(cards(0), QStringLiteral("Pack"));
    QCOMPARE(text(0), QStringLiteral("By six"));
    story_->look(QStringLiteral("backstage-text"));
    // The keys go from what stands over it to the text, to the card and on.
    const auto& lanes = map().lanes;
    canvas().focusOn(ui::CellPlace{cell(0).step, lanes[lanes.size() - 2]->id});
    story_->press(Qt::Key_Down);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(cell(0)));
    story_->press(Qt::Key_Down);
    QVERIFY(std::holds_alternative<model::TouchpointId>(canvas().focusPlace()));
    const auto spoken = ui::spokenDescription(canvas(), canvas().focusPlace());
    QVERIFY2(spoken.contains(QStringLiteral("Backstage")), qPrintable(spoken));
    story_->press(Qt::Key_Up);
    QVERIFY(canvas().focusPlace() == ui::FocusPlace(cell(0)));
    const auto* item = QAccessible::queryAccessibleInterface(&canvas())->focusChild();
    QVERIFY(item != nullptr && item->childCount() == 1);
    const auto name = item->text(QAccessible::Name);
    QVERIFY2(name.contains(QStringLiteral("By six")) && name.contains(QStringLiteral("1 touchpoint")),
             qPrintable(name));
    QCOMPARE(item->child(0)->text(QAccessible::Name), QStringLiteral("Pack"));
    // F2 and Del are of the text.
    story_->press(Qt::Key_F2);
    QVERIFY(canvas().editing().isOpen());
    story_->type("By seven");
    story_->press(Qt::Key_Return);
    QCOMPARE(text(0), QStringLiteral("By seven"));
    canvas().focusOn(cell(0));
    story_->press(Qt::Key_Delete);
    QCOMPARE(text(0), QString());
    QCOMPARE(cards(0), QStringLiteral("Pack"));
  }
};

THROUGHLINE_TEST(WorkBackstageStory)
#include "work_backstage_story.moc"
