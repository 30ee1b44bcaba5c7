#include "core/tasks/import_task.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace throughline;
using data::Assumption;
using data::AssumptionKind;
using test::ImportDesk;

namespace {

/// Figures of twelve hundred and more periods, of which only the row of this number from 0 is written otherwise.
std::string figures(const std::string& usual, int at, const std::string& other, int rows = 1'500) {
  std::string text = "touchpoint,metric,period,value\n";
  for (int row = 0; row < rows; ++row)
    text += "Desk " + std::to_string(row) + ",frt,2026-05,\"" + (row == at ? other : usual) + "\"\n";
  return text;
}

const Assumption* said(const std::vector<Assumption>& all, AssumptionKind kind) {
  const auto found = std::ranges::find(all, kind, &Assumption::kind);
  return found == all.end() ? nullptr : &*found;
}

/// The weights of all answers together.
double weightIn(ImportDesk& desk) {
  const auto feedback = desk.load();
  return std::accumulate(feedback.responses.weight.begin(), feedback.responses.weight.end(), 0.0);
}

std::string weighted(const std::string& usual, int at, const std::string& other) {
  std::string text = "id,Shop,Hotline,Overall rating,weight\n";
  for (int row = 0; row < 1'500; ++row)
    text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," + std::to_string(1 + (row + 1) % 5) + "," +
            std::to_string(1 + (row + 2) % 5) + ",\"" + (row >= at ? other : usual) + "\"\n";
  return text;
}

} // namespace

/// The mark before fractions is settled by the whole table, and not by its first thousand rows.
class LaterMarksTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void oneNumberFurtherDownSettlesAll_data() {
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("taken");
    QTest::newRow("a leading zero") << "1,204"
                                    << "0,823"
                                    << "1.204";
    QTest::newRow("one decimal") << "1,204"
                                 << "12,5"
                                 << "1.204";
    QTest::newRow("points between thousands") << "1.204"
                                              << "1.204.500"
                                              << "1204";
    QTest::newRow("a comma beside points") << "1.204"
                                           << "12,5"
                                           << "1204";
  }
  void oneNumberFurtherDownSettlesAll() {
    QFETCH(QString, usual);
    QFETCH(QString, other);
    QFETCH(QString, taken);
    ImportDesk desk;
    const auto path = desk.write("figures.csv", figures(usual.toStdString(), 1'200, other.toStdString()));
    const auto preview = tasks::dryRunImport({.data = path, .mapping = {}, .mapTitle = {}}, {});
    QOK(preview);
    QCOMPARE(preview->rejectedTotal, std::int64_t(0));
    const auto summary = desk.import(path);
    QOK(summary);
    for (const auto* all : {&preview->assumptions, &summary->assumptions}) {
      const auto* told = said(*all, AssumptionKind::decimalMarkLater);
      QVERIFY(told != nullptr);
      QCOMPARE(QString::fromStdString(told->taken), taken);
      QCOMPARE(told->otherwise, std::string("1202")); // its line, under one of headers
      QVERIFY(data::sentenceOf(*told).find("line 1202") != std::string::npos);
    }
    const double first = summary->mapping.decimals.at("value") == data::DecimalSign::comma
                             ? *data::numberIn(usual.toStdString(), data::DecimalSign::comma)
                             : *data::numberIn(usual.toStdString(), data::DecimalSign::point);
    QCOMPARE(first, taken.toDouble());
  }
  void weightsAndAMappingOfOnesOwnToo() {
    const data::Mapping own = test::mappingOf(
        "{'layout': 'wide', 'respondent': {'column': 'id'}, 'weight': {'column': 'weight'}, "
        "'overall': {'column': 'Overall rating', 'scale': {'low': 1, 'high': 5}},"
        "'touchpoints': [{'column': 'Shop', 'scale': {'low': 1, 'high': 5}, 'failure': {'at_most': 2}}]}");
    for (const bool guessed : {true, false}) {
      ImportDesk desk;
      // No thousands by the header, until a row has both marks.
      const auto path = desk.write("weights.csv", weighted("1.204", 1'200, "1.204,5"));
      const auto summary = guessed ? desk.import(path) : desk.import(path, own);
      QOK(summary);
      QCOMPARE(summary->rejectedTotal, std::int64_t(0));
      QVERIFY(said(summary->assumptions, AssumptionKind::decimalMarkLater) != nullptr);
      QCOMPARE(weightIn(desk), 1'200 * 1204.0 + 300 * 1204.5);
    }
  }
  void whatAMappingSaysStaysAndIsHeldAgainstTheTable() {
    ImportDesk desk;
    const auto path = desk.write("figures.csv", figures("1,204", 1'200, "0,823"));
    auto mapping = tasks::previewImport({.data = path, .mapping = {}, .mapTitle = {}})->mapping;
    mapping.decimals["value"] = data::DecimalSign::point;
    const auto summary = desk.import(path, mapping);
    QOK(summary);
    QVERIFY(summary->mapping.decimals.at("value") == data::DecimalSign::point);
    const auto* told = said(summary->assumptions, AssumptionKind::decimalMarkSaid);
    QVERIFY(told != nullptr);
    QCOMPARE(data::sentenceOf(*told),
             std::string("value is read with \".\" before fractions, as the mapping says; line 1202 (0,823) is written "
                         "otherwise"));
  }
  void aSlipTurnsNothingRound() {
    ImportDesk desk;
    std::string text = figures("1,204,000", 1'300, "12,5");
    text.insert(text.find("Desk 7,"), "Desk x,frt,2026-05,\"1,204\"\n");
    const auto summary = desk.import(desk.write("slip.csv", text));
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    QVERIFY(summary->mapping.decimals.at("value") == data::DecimalSign::point);
    QVERIFY(said(summary->assumptions, AssumptionKind::decimalMarkLater) == nullptr);
  }
  void anEntryForAColumnThatIsGoneIsNamed() {
    ImportDesk desk;
    const auto path = desk.write("figures.csv", figures("1.5", 0, "1.5", 30));
    auto mapping = tasks::previewImport({.data = path, .mapping = {}, .mapTitle = {}})->mapping;
    mapping.decimals["minutes"] = data::DecimalSign::comma;
    const auto refused = desk.import(path, mapping);
    QVERIFY(!refused.ok() && refused.error().code == ErrorCode::columnNotFound);
    QCOMPARE(refused.error().fact(Fact::name), std::string_view("decimals"));
    QCOMPARE(refused.error().fact(Fact::column), std::string_view("minutes"));
    QCOMPARE(refused.error().fact(Fact::expected), std::string_view("touchpoint, metric, period, value"));
  }
  /// The scale is found by the reader that reads the answers.
  void theScaleIsFoundAsTheAnswersAreRead_data() {
    QTest::addColumn<QString>("low");
    QTest::addColumn<QString>("high");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<double>("best");
    QTest::newRow("a mark that the mapping says") << "1,250"
                                                  << "4,750" << true << 5.0;
    QTest::newRow("out of five") << "3/5"
                                 << "4/5" << false << 5.0;
    QTest::newRow("percent") << "35 %"
                             << "80 %" << false << 100.0;
    QTest::newRow("labels") << "1 - Poor"
                            << "7 - Good" << false << 7.0;
  }
  void theScaleIsFoundAsTheAnswersAreRead() {
    QFETCH(QString, low);
    QFETCH(QString, high);
    QFETCH(bool, comma);
    QFETCH(double, best);
    std::string text = "id;Shop\n";
    for (int row = 0; row < 40; ++row)
      text += std::to_string(row) + ";" + (row % 2 == 0 ? low : high).toStdString() + "\n";
    auto mapping = test::mappingOf("{'layout': 'wide', 'respondent': {'column': 'id'}, "
                                   "'touchpoints': [{'column': 'Shop', 'failure': {'at_most': 2}}]}");
    if (comma)
      mapping.decimals["Shop"] = data::DecimalSign::comma;
    ImportDesk desk;
    const auto summary = desk.import(desk.write("shop.csv", text), mapping);
    QOK(summary);
    QCOMPARE(summary->rejectedTotal, std::int64_t(0));
    QCOMPARE(summary->series.at(0).scale.high, best);
  }
};

THROUGHLINE_TEST(LaterMarksTest)
#include "later_marks_test.moc"
