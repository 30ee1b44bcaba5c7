#include "core/chart/small_cells.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;
using chart::Cell;
using chart::ColumnKind;

namespace {

chart::Column counted(chart::Say head) {
  return {.kind = ColumnKind::number, .unit = chart::Unit::count, .decimals = 0, .head = head};
}
chart::Column figure(chart::Say head) {
  return {.kind = ColumnKind::number, .unit = chart::Unit::share, .decimals = 1, .head = head};
}

chart::Table tableOf(std::vector<chart::Column> columns, std::vector<std::vector<Cell>> rows) {
  chart::Table table{.columns = std::move(columns), .rows = {}};
  for (auto& cells : rows)
    table.rows.push_back({.cells = std::move(cells)});
  return table;
}

bool isEmpty(const chart::DiscreetTable& made, int row, int column) {
  return std::holds_alternative<std::monostate>(
      made.table.rows[static_cast<std::size_t>(row)].cells[static_cast<std::size_t>(column)]);
}

} // namespace

class SmallCellsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void aTouchpointOfNineAnswersShowsNoFigure() {
    const auto made = chart::withoutSmallCells(
        tableOf({{.kind = ColumnKind::touchpoint},
                 {.kind = ColumnKind::responses},
                 {.kind = ColumnKind::mean},
                 {.kind = ColumnKind::failureShare},
                 {.kind = ColumnKind::interval, .of = ColumnKind::failureShare}},
                {{std::string("Nine"), std::int64_t{9}, 4.2, 0.0, chart::Range{0, 0.3}},
                 {std::string("Many"), std::int64_t{60}, 4.2, 5.0 / 60, chart::Range{0.03, 0.18}},
                 {std::string("None"), std::int64_t{60}, 4.2, 0.0, chart::Range{0, 0.06}},
                 {std::string("Almost all"), std::int64_t{60}, 1.2, 55.0 / 60, chart::Range{0.8, 0.97}}}));
    for (const int column : {1, 2, 3, 4})
      QVERIFY2(isEmpty(made, 0, column), qPrintable(QString::number(column)));
    QVERIFY(!isEmpty(made, 0, 0));
    for (const int row : {1, 3}) { // five failed, five did not: the mean stands on all
      QVERIFY(!isEmpty(made, row, 1) && !isEmpty(made, row, 2));
      QVERIFY(isEmpty(made, row, 3) && isEmpty(made, row, 4));
    }
    for (const int column : {0, 1, 2, 3, 4})
      QVERIFY(!isEmpty(made, 2, column));
    QCOMPARE(made.leftEmpty, std::int64_t{8});
  }

  void aCountUnderTenIsLeftOutWithWhatItGives() {
    using chart::Say;
    const auto made = chart::withoutSmallCells(
        tableOf({counted(Say::headAnswers), counted(Say::headFailed), figure(Say::headShare), figure(Say::headEmotion)},
                {{std::int64_t{80}, std::int64_t{4}, 0.05, -1.0}, {std::int64_t{80}, std::int64_t{40}, 0.5, -1.0}}));
    QVERIFY(!isEmpty(made, 0, 0) && isEmpty(made, 0, 1) && isEmpty(made, 0, 2));
    QVERIFY(!isEmpty(made, 0, 3)); // drawn by the team
    for (const int column : {0, 1, 2, 3})
      QVERIFY(!isEmpty(made, 1, column));
  }

  void whatWasPutRightIsAPartOfWhatFailed() {
    using chart::Say;
    const auto made = chart::withoutSmallCells(
        tableOf({counted(Say::headFailed), counted(Say::headRecovered)}, {{std::int64_t{50}, std::int64_t{45}}}));
    QVERIFY(!isEmpty(made, 0, 0) && isEmpty(made, 0, 1));
  }
};

THROUGHLINE_TEST(SmallCellsTest)
#include "small_cells_test.moc"
