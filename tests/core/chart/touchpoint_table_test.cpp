#include "core/chart/chart_spec.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

namespace {

struct Counts {
  std::int64_t n, failed, reached;
};

insight::TouchpointFigures figuresOf(const Counts& counts) {
  insight::TouchpointFigures figures;
  figures.n = counts.n;
  figures.mean = insight::Estimate{.points = 4.2, .low = 4.0, .high = 4.4};
  const double share = static_cast<double>(counts.failed) / static_cast<double>(counts.reached);
  figures.failures = insight::Share{.share = share, .low = 0, .high = 1, .count = counts.failed, .n = counts.reached};
  return figures;
}

/// What is empty in a row: n, mean and its interval, share of failures and its interval.
QString emptyCells(const chart::Row& row) {
  QString empty;
  for (std::size_t cell = 3; cell < 8; ++cell)
    empty += std::holds_alternative<std::monostate>(row.cells[cell]) ? QLatin1Char('-') : QLatin1Char('x');
  return empty;
}

} // namespace

class TouchpointTableTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void fewAnswersShowNoFigure_data() {
    QTest::addColumn<qint64>("n");
    QTest::addColumn<qint64>("failed");
    QTest::addColumn<qint64>("reached");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nine answered") << qint64{9} << qint64{0} << qint64{9} << "-----";
    QTest::newRow("ten answered, none failed") << qint64{10} << qint64{0} << qint64{10} << "xxxxx";
    QTest::newRow("five failed") << qint64{60} << qint64{5} << qint64{60} << "xxx--";
    QTest::newRow("all but five failed") << qint64{60} << qint64{55} << qint64{60} << "xxx--";
    QTest::newRow("ten failed, fifty did not") << qint64{60} << qint64{10} << qint64{60} << "xxxxx";
    QTest::newRow("all failed") << qint64{60} << qint64{60} << qint64{60} << "xxxxx";
    QTest::newRow("failures of few") << qint64{60} << qint64{0} << qint64{8} << "xxx--";
  }
  void fewAnswersShowNoFigure() {
    QFETCH(qint64, n);
    QFETCH(qint64, failed);
    QFETCH(qint64, reached);
    insight::Analysis analysis;
    analysis.touchpoints = {figuresOf({n, failed, reached})};
    const auto table = chart::touchpointTableWithoutSmallCells(analysis);
    QTEST(emptyCells(table.rows.front()), "shown");
    QCOMPARE(emptyCells(chart::touchpointTable(analysis).rows.front()), QStringLiteral("xxxxx"));
  }
};

THROUGHLINE_TEST(TouchpointTableTest)
#include "touchpoint_table_test.moc"
