#include "core/edit/set_field.h"
#include "core/insight/map_evidence.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/panels/inspector_panel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>

using namespace throughline;
using throughline::test::Story;

namespace {

/// The shown widget of that kind with this accessible name, or label of a button.
template <class Widget> Widget* named(const Story& story, const char* name) {
  QCoreApplication::processEvents(); // what was just added is shown by the layout
  const auto wanted = QString::fromLatin1(name);
  for (auto* widget : story.window->findChildren<Widget*>()) {
    QString label;
    if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
      label = widget->text();
    if (widget->isVisible() && (widget->accessibleName() == wanted || label == wanted))
      return widget;
  }
  return nullptr;
}

bool click(const Story& story, const char* name) {
  auto* tool = named<QToolButton>(story, name);
  QAbstractButton* button = tool != nullptr ? tool : static_cast<QAbstractButton*>(named<QPushButton>(story, name));
  if (button != nullptr)
    button->click();
  return button != nullptr;
}

bool typeInto(const Story& story, const char* name, const char* text) {
  auto* line = named<QLineEdit>(story, name);
  if (line == nullptr)
    return false;
  line->setFocus();
  line->selectAll();
  QTest::keyClicks(line, QString::fromLatin1(text));
  QTest::keyClick(line, Qt::Key_Return);
  return true;
}

const model::Touchpoint& firstCard(const Story& story) {
  return *story.document().maps.front()->touchpoints.front();
}

} // namespace

/// What is planned for a card and for the map, in the inspector.
class PlanningStory : public QObject {
  Q_OBJECT

  static bool drawCard(Story& story, const char* file) {
    if (!story.create(QString::fromLatin1(file)))
      return false;
    story.press(Qt::Key_T, Qt::ControlModifier);
    story.type("Claims");
    story.press(Qt::Key_Return);
    return !story.document().maps.empty() && story.document().maps.front()->touchpoints.size() == 1;
  }

private Q_SLOTS:
  void aTargetOfATouchpointIsSetChangedAndTakenAway() {
    Story story;
    QVERIFY(story.create(QStringLiteral("targets.journey")));
    story.window->canvas().setFocus();
    story.press(Qt::Key_Return);
    story.type("Call");
    story.press(Qt::Key_Return);
    QVERIFY(click(story, "Add target"));
    QCOMPARE(firstCard(story).targets.size(), std::size_t{1});
    const auto metric = firstCard(story).targets.front().metric;
    QVERIFY(typeInto(story, "Target", "42"));
    QVERIFY(typeInto(story, "Due", "2027-03-01"));
    QVERIFY(typeInto(story, "Service owner", "Ann"));
    const auto& target = firstCard(story).targets.front();
    QCOMPARE(target.value, 42.0);
    QVERIFY(target.due && target.due->text() == "2027-03-01");
    QCOMPARE(target.serviceOwner, std::string("Ann"));
    QVERIFY(typeInto(story, "Target", "soon")); // refused, and said
    QCOMPARE(firstCard(story).targets.front().value, 42.0);
    QVERIFY(click(story, "Add target")); // of another metric
    QCOMPARE(firstCard(story).targets.size(), std::size_t{2});
    QVERIFY(firstCard(story).targets.front().metric != firstCard(story).targets.back().metric);
    named<QPushButton>(story, "Add target")->setFocus();
    QCoreApplication::processEvents();
    story.look(QStringLiteral("targets"));
    QVERIFY(click(story, "Remove target"));
    QVERIFY(click(story, "Remove target"));
    QVERIFY(firstCard(story).targets.empty());
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    story.window->action(QStringLiteral("edit.undo"))->trigger();
    QVERIFY(std::ranges::any_of(firstCard(story).targets,
                                [&metric](const auto& each) { return each.metric == metric && each.value == 42; }));
  }

  void anExpectationAndAnAnswerInTimeAreSetAndUndone() {
    Story story;
    QVERIFY(drawCard(story, "expect.journey"));
    auto* expectation = named<QPlainTextEdit>(story, "Expectation");
    QVERIFY(expectation != nullptr);
    QTest::keyClicks(expectation, QStringLiteral("An answer today"));
    QCOMPARE(firstCard(story).expectation, std::string("An answer today"));
    QVERIFY(typeInto(story, "Response target", "4 h"));
    QCOMPARE(firstCard(story).responseTarget, std::optional(Duration{4 * 3600}));
    QVERIFY(typeInto(story, "Response target", "PT30M"));
    QCOMPARE(firstCard(story).responseTarget, std::optional(Duration{1800}));
    QVERIFY(typeInto(story, "Response target", "soon"));
    QCOMPARE(firstCard(story).responseTarget, std::optional(Duration{1800}));
    story.window->session().undoStack().undo();
    story.window->session().undoStack().undo();
    QVERIFY(!firstCard(story).responseTarget);
    story.look(QStringLiteral("planned card"));
  }

  void aNoteIsVotedForTakenUpAndDone() {
    Story story;
    QVERIFY(drawCard(story, "action.journey"));
    QVERIFY(typeInto(story, "New note", "Nobody calls back"));
    QVERIFY(click(story, "Vote (0)"));
    QCOMPARE(firstCard(story).notes.front().votes, 1);
    QVERIFY(click(story, "Take vote back"));
    QCOMPARE(firstCard(story).notes.front().votes, 0);
    QVERIFY(typeInto(story, "New action", "Call back"));
    const auto& map = *story.document().maps.front();
    QCOMPARE(map.actions.size(), std::size_t{1});
    QVERIFY(map.actions.front()->touchpoint == firstCard(story).id);
    QVERIFY(typeInto(story, "Due", "2026-12-24"));
    QCOMPARE(story.document().maps.front()->actions.front()->due->text(), std::string("2026-12-24"));
    QVERIFY(click(story, "Remove action"));
    QVERIFY(story.document().maps.front()->actions.empty());
    story.window->session().undoStack().undo();
    QCOMPARE(story.document().maps.front()->actions.front()->title, std::string("Call back"));
  }

  void anActionTakesItsGainFromWhatIfUntilSomebodyTypesOne() {
    Story story;
    QVERIFY(story.openSample(QStringLiteral("sample.journey")));
    auto& session = story.window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.analysis() != nullptr, 30000);
    const auto worst = insight::headline(*session.analysis()).touchpoints.front().touchpoint;
    story.window->canvas().focusOn(worst);
    QVERIFY(typeInto(story, "New action", "Fix the worst"));
    const auto action = [&story]() -> const model::Action& {
      const auto& actions = story.document().maps.front()->actions;
      return **std::ranges::find(actions, "Fix the worst", [](const auto& each) { return each->title; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(session.parts().has(insight::Part::whatIf), 30000);
    QVERIFY(click(story, "Take gains from what-if"));
    const auto& gains = (*session.parts().find<insight::Part::whatIf>())->gains.touchpoints;
    const auto gain = std::ranges::find(gains, worst, &insight::TouchpointGain::touchpoint);
    QVERIFY(gain != gains.end() && action().expectedGain == gain->half.points);
    QVERIFY(action().gainSource == model::GainSource::whatIf);
    story.look(QStringLiteral("gain of an action"));
    const auto typed = edit::setField(story.document(), action().id, "expectedGain", model::real(2));
    QVERIFY(session.apply(QStringLiteral("Change expected gain"), typed));
    QVERIFY(action().gainSource == model::GainSource::typedByHand);
  }

  void aPersonaStandsInTheOutlineAndOnTheMap() {
    Story story;
    QVERIFY(drawCard(story, "persona.journey"));
    const auto map = story.document().maps.front()->id;
    story.window->session().select(ui::Selection{.map = map, .touchpoints = {}, .stage = {}, .lane = {}});
    QVERIFY(click(story, "Add goal"));
    QCOMPARE(story.document().maps.front()->goals.size(), std::size_t{1});
    QVERIFY(click(story, "Add persona"));
    QCOMPARE(story.document().personas.size(), std::size_t{1});
    QCOMPARE(story.document().maps.front()->details->personas.size(), std::size_t{1});
    QVERIFY(typeInto(story, "Name", "Ann"));
    QCOMPARE(story.document().personas.front()->name, std::string("Ann"));
    story.look(QStringLiteral("persona"));
    const QTreeView* tree = nullptr;
    for (const auto* each : story.window->findChildren<QTreeView*>())
      if (each->accessibleName() == QStringLiteral("Outline"))
        tree = each;
    QVERIFY(tree != nullptr);
    bool listed = false;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
      listed = listed || tree->model()->index(row, 0).data().toString() == QStringLiteral("Personas");
    QVERIFY(listed);
    while (story.window->session().undoStack().canUndo())
      story.window->session().undoStack().undo();
    QVERIFY(story.document().personas.empty());
  }
};

THROUGHLINE_TEST(PlanningStory)
#include "planning_story.moc"
