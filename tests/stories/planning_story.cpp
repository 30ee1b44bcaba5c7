#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/test_registry.h"
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
    named<QToolButton>(story, "Vote (0)")->click();
    QCOMPARE(firstCard(story).notes.front().votes, 1);
    named<QToolButton>(story, "Take vote back")->click();
    QCOMPARE(firstCard(story).notes.front().votes, 0);
    QVERIFY(typeInto(story, "New action", "Call back"));
    const auto& map = *story.document().maps.front();
    QCOMPARE(map.actions.size(), std::size_t{1});
    QVERIFY(map.actions.front()->touchpoint == firstCard(story).id);
    QVERIFY(typeInto(story, "Due", "2026-12-24"));
    QCOMPARE(story.document().maps.front()->actions.front()->due->text(), std::string("2026-12-24"));
    named<QToolButton>(story, "Remove action")->click();
    QVERIFY(story.document().maps.front()->actions.empty());
    story.window->session().undoStack().undo();
    QCOMPARE(story.document().maps.front()->actions.front()->title, std::string("Call back"));
  }

  void aPersonaStandsInTheOutlineAndOnTheMap() {
    Story story;
    QVERIFY(drawCard(story, "persona.journey"));
    const auto map = story.document().maps.front()->id;
    story.window->session().select(ui::Selection{.map = map, .touchpoints = {}, .stage = {}, .lane = {}});
    named<QPushButton>(story, "Add goal")->click();
    QCOMPARE(story.document().maps.front()->goals.size(), std::size_t{1});
    named<QPushButton>(story, "Add persona")->click();
    QCOMPARE(story.document().personas.size(), std::size_t{1});
    QCOMPARE(story.document().maps.front()->details->personas.size(), std::size_t{1});
    QVERIFY(typeInto(story, "Name", "Ann"));
    QCOMPARE(story.document().personas.front()->name, std::string("Ann"));
    story.look(QStringLiteral("persona"));
    const auto* tree = named<QTreeView>(story, "Outline");
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
