#include "core/edit/lane_edits.h"
#include "core/edit/note_edits.h"
#include "core/edit/part_edits.h"
#include "core/edit/persona_edits.h"
#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/rooms/edit/find_dialog.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUndoStack>

using namespace throughline;
using throughline::test::Story;

namespace {

/// The same word in a field of everything that is described.
model::Document everywhere() {
  CountingIdSource ids{4'000'000};
  model::Document document = test::aDocument().withMap("Lift").withStage("Report").withTouchpoint("Call");
  const auto& map = *document.maps.front();
  const auto card = map.touchpoints.front()->id;
  const auto stage = map.stages.front()->id;
  const auto step = map.stages.front()->steps.front().id;
  const auto set = [&document](const edit::Thing& thing, const char* field) {
    document = *edit::setField(document, thing, field, model::text("Elevator broken"));
  };
  const auto lane = ids.make<model::LaneId>();
  const auto note = ids.make<model::NoteId>();
  const auto stageNote = ids.make<model::NoteId>();
  const auto action = ids.make<model::ActionId>();
  const auto goal = ids.make<model::GoalId>();
  const auto persona = ids.make<model::PersonaId>();
  document = *edit::addLane(document, map.id, lane, "Thoughts", model::LaneType::text);
  document = *edit::setLaneText(document, lane, step, "Elevator broken");
  document = *edit::addNote(document, card, note, model::NoteKind::quote, "x");
  document = *edit::addNote(document, stage, stageNote, model::NoteKind::idea, "x");
  document = *edit::addPart<model::Action>(document, map.id, {.id = action, .title = "x"});
  document = *edit::addPart<model::Goal>(document, map.id, {.id = goal, .metric = "nps"});
  document = *edit::addPersona(document, {.id = persona, .name = "x"});
  document = *edit::setTarget(document, card, {.metric = "csat", .value = 80, .serviceOwner = "Elevator broken"});
  for (const auto& [thing, field] : std::initializer_list<std::pair<edit::Thing, const char*>>{{map.id, "scenario"},
                                                                                               {stage, "title"},
                                                                                               {step, "title"},
                                                                                               {lane, "title"},
                                                                                               {card, "speakerNotes"},
                                                                                               {note, "text"},
                                                                                               {stageNote, "text"},
                                                                                               {action, "owner"},
                                                                                               {goal, "serviceOwner"},
                                                                                               {persona, "quote"}})
    set(thing, field);
  return document;
}
constexpr int placesOfTheWord = 12;

class Finding {
public:
  explicit Finding(ui::Session& session) : dialog(session) {
    dialog.show();
    lines = dialog.findChildren<QLineEdit*>();
    list = dialog.findChild<QListWidget*>();
  }
  QLineEdit* line(const char* name) const {
    for (auto* each : lines)
      if (each->accessibleName() == QLatin1String(name))
        return each;
    return nullptr;
  }
  void press(const char* name) const {
    for (auto* button : dialog.findChildren<QPushButton*>())
      if (button->text() == QLatin1String(name))
        button->click();
  }
  ui::FindDialog dialog;
  QList<QLineEdit*> lines;
  QListWidget* list;
};

} // namespace

/// Ctrl+F looks at every text that somebody wrote, and replaces it.
class FindStory : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void everyDescribedTextIsFoundAndReplacedInOneStep() {
    Story story;
    QVERIFY(story.create(QStringLiteral("find.journey")));
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Draw"), everywhere()));
    Finding finding(session);
    QTest::keyClicks(finding.line("Text in any field"), QStringLiteral("elevator"));
    QCOMPARE(finding.list->count(), placesOfTheWord);
    QTest::keyClicks(finding.line("Replace with"), QStringLiteral("lift"));
    finding.press("Replace all");
    QCOMPARE(finding.list->count(), 0);
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Replace 12 texts"));
    int replaced = 0;
    for (const auto& place : edit::textsOf(session.document()))
      replaced += place.text == "lift broken" ? 1 : 0;
    QCOMPARE(replaced, placesOfTheWord);
    session.undoStack().undo();
    QVERIFY(session.document() == everywhere());
  }

  /// A file that cannot be written any more: nothing was replaced, and nothing says so.
  void whatWasRefusedIsNotSaidToBeReplaced() {
    Story story;
    QVERIFY(story.create(QStringLiteral("refused.journey")));
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Draw"), everywhere()));
    Finding finding(session);
    QTest::keyClicks(finding.line("Text in any field"), QStringLiteral("elevator"));
    QTest::keyClicks(finding.line("Replace with"), QStringLiteral("lift"));
    session.setReadOnly(true);
    finding.press("Replace all");
    QVERIFY(session.document() == everywhere());
    for (const auto* label : finding.dialog.findChildren<QLabel*>())
      QVERIFY2(!label->text().contains(QStringLiteral("replaced")), qPrintable(label->text()));
    session.setReadOnly(false);
  }

  void oneIsReplacedAndCaseMatters() {
    Story story;
    QVERIFY(story.create(QStringLiteral("one.journey")));
    auto& session = story.window->session();
    QVERIFY(session.apply(QStringLiteral("Draw"), everywhere()));
    Finding finding(session);
    auto* matchCase = finding.dialog.findChild<QCheckBox*>();
    matchCase->click();
    QTest::keyClicks(finding.line("Text in any field"), QStringLiteral("elevator"));
    QCOMPARE(finding.list->count(), 0);
    matchCase->click();
    QCOMPARE(finding.list->count(), placesOfTheWord);
    QTest::keyClicks(finding.line("Replace with"), QStringLiteral("Lift"));
    finding.press("Replace");
    QCOMPARE(finding.list->count(), placesOfTheWord - 1);
    QCOMPARE(session.undoStack().undoText(), QStringLiteral("Replace text"));
    story.lookAt(finding.dialog, QStringLiteral("find"));
  }

  void anEmptiedTextOfALaneGoesAway() {
    auto document = everywhere();
    for (const auto& place : edit::textsOf(document))
      if (place.list == "texts")
        document = *edit::withText(document, place, "");
    for (const auto& lane : document.maps.front()->lanes)
      QVERIFY(lane->texts.empty());
    for (const auto& place : edit::textsOf(document))
      if (place.part.kind == model::EntityKind::stage && place.field == "title")
        QVERIFY(!edit::withText(document, place, "").ok() || std::holds_alternative<model::StepId>(place.thing));
  }
};

THROUGHLINE_TEST(FindStory)
#include "find_story.moc"
