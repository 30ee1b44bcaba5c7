#include "core/edit/map_edits.h"
#include "core/model/look_up.h"
#include "tests/stories/story.h"
#include "tests/support/builders.h"
#include "tests/support/test_registry.h"
#include "ui/canvas/map_canvas.h"
#include "ui/charts/chart_table.h"
#include "ui/panels/chart_gallery.h"
#include "ui/panels/insights_panel.h"
#include "ui/panels/touchpoint_figures.h"

#include <QComboBox>
#include <QLabel>

#include <set>

using namespace throughline;
using throughline::test::Story;

/// How well what is drawn is delivered: judged on the card, seen over the map, and where it stands before it is
/// changed.
class DeliveryStory : public QObject {
  Q_OBJECT

  template <class Of> static Of* named(const Story& story, const QString& name) {
    for (auto* widget : story.window->findChildren<Of*>())
      if (widget->isVisible() && widget->accessibleName() == name)
        return widget;
    return nullptr;
  }
  static bool choose(const Story& story, const QString& name, const QString& value) {
    auto* box = named<QComboBox>(story, name);
    if (box == nullptr || box->findText(value) < 0)
      return false;
    box->setCurrentIndex(box->findText(value));
    Q_EMIT box->activated(box->currentIndex());
    return true;
  }
  static bool openSample(Story& story, const char* file) {
    return story.openSample(QString::fromLatin1(file)) &&
           QTest::qWaitFor([&] { return story.window->session().analysis() != nullptr; }, 30'000);
  }
  /// Every cell of the tables beside the charts that are shown.
  static std::set<QString> cellsShown(const QWidget& panel) {
    std::set<QString> cells;
    for (const auto* table : panel.findChildren<ui::ChartTable*>())
      for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column)
          cells.insert(table->model()->index(row, column).data().toString());
    return cells;
  }

private Q_SLOTS:
  /// Four components of experience and four of service on the card, a moment of truth, a failure code; over the map a
  /// chart of what was judged.
  void aScorecardIsJudgedOnTheCardAndSeenOverTheMap() {
    Story story;
    QVERIFY(openSample(story, "scorecard.journey"));
    const auto id = story.document().maps.front()->touchpoints.front()->id;
    const auto card = [&]() -> const model::Touchpoint& {
      return *model::findTouchpoint(*story.document().maps.front(), id);
    };
    story.window->canvas().focusOn(id);
    for (const auto& [component, score] : {std::pair("Personalization", "4"),
                                           {"Ease of use", "2"},
                                           {"Timeliness", "5"},
                                           {"Consistency", "3"},
                                           {"Effective communication", "1"},
                                           {"Problem solving", "2"},
                                           {"Product knowledge", "4"},
                                           {"Empathy", "5"}})
      QVERIFY2(choose(story, QString::fromLatin1(component), QString::fromLatin1(score)), component);
    QCOMPARE(card().components.size(), std::size_t(8));
    QCOMPARE(card().components.front().score, 4);
    QVERIFY(choose(story, QStringLiteral("Failure code"), QStringLiteral("Ad hoc")));
    QVERIFY(card().failureCode == model::FailureCode::adHoc);
    QVERIFY(choose(story, QStringLiteral("Empathy"), QStringLiteral("Not judged")));
    QCOMPARE(card().components.size(), std::size_t(7));
    story.window->session().undoStack().undo();
    QCOMPARE(card().components.size(), std::size_t(8));
    story.window->action(QStringLiteral("view.insights"))->trigger();
    auto* insights = story.window->findChild<ui::InsightsPanel*>();
    insights->gallery()->choose(chart::ChartId::components);
    QTRY_VERIFY_WITH_TIMEOUT(cellsShown(*insights).contains(QStringLiteral("Product knowledge")), 20'000);
    story.look(QStringLiteral("scorecard"));
  }

  /// The to-be map beside the as-is one: its cards say where things stand today, and none of it is a figure of its own.
  void aPlannedMapShowsTodayAsBaselineNeverAsResult() {
    Story story;
    QVERIFY(openSample(story, "planned.journey"));
    auto& session = story.window->session();
    const auto asIs = session.currentMap()->id;
    const auto worst = insight::headline(*session.analysis()).touchpoints.front().touchpoint;
    const auto n = session.evidence().cards.at(worst).n;
    const auto title = model::findTouchpoint(*session.currentMap(), worst)->title;
    const model::MapId copy{{6, 6}};
    auto next =
        *edit::duplicateMap(session.document(), asIs, copy, "Planned", session.ids(), edit::CopiedFeedback::linked);
    next = *edit::setMapState(next, copy, model::MapState::toBe);
    QVERIFY(session.apply(QStringLiteral("Plan"), next));
    session.showMap(copy);
    const auto card = *model::touchpointNamed(*session.currentMap(), title);
    const auto evidence = [&] {
      const auto found = session.evidence().cards.find(card);
      return found == session.evidence().cards.end() ? insight::CardEvidence{} : found->second;
    };
    QTRY_VERIFY_WITH_TIMEOUT(evidence().baseline.has_value(), 30'000);
    QCOMPARE(evidence().baseline->n, n);
    QVERIFY(evidence().n == 0 && !evidence().score && !evidence().drag);
    QVERIFY(insight::headline(*session.analysis()).touchpoints.empty());
    story.window->canvas().focusOn(card);
    const auto* figures = story.window->findChild<ui::TouchpointFiguresView*>();
    QTRY_VERIFY(figures->findChild<QLabel*>()->text().contains(QStringLiteral("no result of this map")));
    story.look(QStringLiteral("baseline"));
    session.showMap(asIs);
    QTRY_COMPARE_WITH_TIMEOUT(session.evidence().cards.contains(worst) ? session.evidence().cards.at(worst).n : 0, n,
                              30'000);
    QVERIFY(!session.evidence().cards.at(worst).baseline);
  }
};

THROUGHLINE_TEST(DeliveryStory)
#include "delivery_story.moc"
