#include "core/data/reading/reading.h"
#include "core/data/sources/conversion.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::data;

namespace {

/// Sixty answers whose last column holds these texts, one after the other.
TableSample weighted(const std::string& header, const std::vector<std::string>& weights, char between = ',') {
  std::string text = "id,Shop,Hotline,Overall," + header + "\n";
  for (int row = 0; row < 60; ++row)
    text += std::to_string(row) + "," + std::to_string(1 + row % 5) + "," + std::to_string(1 + row * 3 % 5) + "," +
            std::to_string(row % 11) + ",\"" + weights[static_cast<std::size_t>(row) % weights.size()] + "\"\n";
  if (between != ',')
    for (auto& letter : text)
      letter = letter == ',' ? between : letter;
  const test::WorkspaceFolder folder;
  test::writeBytes(folder.path() / "table.csv", text);
  const auto sample = sampleTable(folder.path() / "table.csv", {}, false);
  if (!sample.ok())
    qFatal("%s", std::string(nameOf(sample.error().code)).c_str());
  return *sample;
}

const Assumption* assumed(const Reading& reading, AssumptionKind kind) {
  const auto found = std::ranges::find(reading.assumptions, kind, &Assumption::kind);
  return found == reading.assumptions.end() ? nullptr : &*found;
}

/// A table of figures, each row with this value.
TableSample figures(const std::vector<std::string>& values) {
  std::string text = "touchpoint,metric,period,value\n";
  for (std::size_t row = 0; row < 12; ++row)
    text += "Hotline,frt,2026-" + std::string(row < 9 ? "0" : "") + std::to_string(row + 1) + ",\"" +
            values[row % values.size()] + "\"\n";
  const test::WorkspaceFolder folder;
  test::writeBytes(folder.path() / "table.csv", text);
  return *sampleTable(folder.path() / "table.csv", {}, false);
}

} // namespace

/// "1,204" is 1204 or 1.204: settled for the whole column, and said.
class DecimalMarksTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void oneNumberOfTheColumnSettlesAll_data() {
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<double>("expected"); // of the first
    QTest::newRow("a leading zero") << QStringList{"1,204", "0,823"} << 1.204;
    QTest::newRow("one decimal") << QStringList{"1,204", "12,5"} << 1.204;
    QTest::newRow("both marks") << QStringList{"1,204", "1.204,5"} << 1.204;
    QTest::newRow("thousands twice") << QStringList{"1,204", "1,204,000"} << 1204.0;
    QTest::newRow("English decimals") << QStringList{"1,204", "99.5"} << 1204.0;
    QTest::newRow("a point between thousands") << QStringList{"1.204", "12,5"} << 1204.0;
  }
  void oneNumberOfTheColumnSettlesAll() {
    QFETCH(QStringList, values);
    QFETCH(double, expected);
    std::vector<std::string> texts;
    for (const auto& value : values)
      texts.push_back(value.toStdString());
    const auto sample = figures(texts);
    QCOMPARE(*numberIn(texts[0], decimalsOf(sample, 3, decimalSignOf(sample)).sign), expected);
    const auto reading = read(evidenceOf(sample));
    const auto* said = assumed(reading, AssumptionKind::decimalMark);
    QVERIFY(said != nullptr);
    QCOMPARE(said->taken, expected == 1204 ? std::string("1204") : std::string("1.204"));
    QCOMPARE(said->otherwise, expected == 1204 ? std::string("1.204") : std::string("1204"));
    QVERIFY(assumed(reading, AssumptionKind::decimalMarkOpen) == nullptr);
  }
  /// Sizes beside it hint at most: the choice is asked, and a point never makes thousands of a fraction.
  void sizesDoNotSettle_data() {
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("taken"); // of the first
    QTest::newRow("a long number without a mark") << QStringList{"1,204", "1500"} << "1.204";
    QTest::newRow("hundreds without a mark") << QStringList{"1,204", "850"} << "1204";
    QTest::newRow("a round figure among eighths") << QStringList{"4.125", "98.375", "120"} << "4.125";
    QTest::newRow("thousands beside eighths") << QStringList{"4.125", "1200"} << "4.125";
  }
  void sizesDoNotSettle() {
    QFETCH(QStringList, values);
    QFETCH(QString, taken);
    std::vector<std::string> texts;
    for (const auto& value : values)
      texts.push_back(value.toStdString());
    const auto sample = figures(texts);
    const auto reading = read(evidenceOf(sample));
    const auto* said = assumed(reading, AssumptionKind::decimalMarkOpen);
    QVERIFY(said != nullptr);
    QCOMPARE(QString::fromStdString(said->taken), taken);
    QVERIFY(assumed(reading, AssumptionKind::decimalMark) == nullptr);
    QVERIFY(!std::ranges::find(reading.columns, "value", &ColumnReading::column)->sure);
    auto converter = Converter::make(reading.mapping, sample);
    QVERIFY(converter.ok());
    const std::vector<std::string_view> fields{"Hotline", "frt", "2026-01", texts[0]};
    QVERIFY((*converter)->add({.fields = fields, .line = 2}, 1).ok());
    QCOMPARE((*converter)->take().metrics.at(0).value, taken.toDouble());
  }
  void whatNothingSettlesIsAsked() {
    const auto sample = figures({"1,204", "2,300"});
    const auto reading = read(evidenceOf(sample));
    const auto* said = assumed(reading, AssumptionKind::decimalMarkOpen);
    QVERIFY(said != nullptr);
    QCOMPARE(said->taken, std::string("1204"));
    QCOMPARE(said->otherwise, std::string("1.204"));
    QVERIFY(!std::ranges::find(reading.columns, "value", &ColumnReading::column)->sure);
    auto mapping = reading.mapping;
    QVERIFY(*readMapping(writeMapping(mapping)) == mapping);
    mapping.decimals["value"] = DecimalSign::comma; // a person says it
    auto converter = Converter::make(mapping, sample);
    QVERIFY(converter.ok());
    const std::vector<std::string_view> fields{"Hotline", "frt", "2026-01", "1,204"};
    QVERIFY((*converter)->add({.fields = fields, .line = 2}, 1).ok());
    QCOMPARE((*converter)->take().metrics.at(0).value, 1.204);
    mapping.decimals = {{"nowhere", DecimalSign::comma}};
    QVERIFY(!Converter::make(mapping, sample).ok());
  }
  void weightsAreNoThousands() {
    for (const auto& weights : {std::vector<std::string>{"1,204", "0,823"}, {"1,204", "1,823"}, {"1.204", "1.823"}}) {
      const auto sample = weighted("weight", weights);
      const auto reading = read(evidenceOf(sample));
      QVERIFY(reading.mapping.weight.has_value());
      auto converter = Converter::make(reading.mapping, sample);
      QVERIFY(converter.ok());
      const std::vector<std::string_view> fields{"1", "3", "3", "3", weights[0]};
      QVERIFY((*converter)->add({.fields = fields, .line = 2}, 1).ok());
      QCOMPARE((*converter)->take().weight.at(0), 1.204);
    }
  }
  void columnsMayDifferFromEachOther() {
    // Points elsewhere do not make thousands of the commas of this column.
    const auto sample = weighted("value,weight", {"3.5\",\"1,204", "2.25\",\"0,823"});
    const auto reading = read(evidenceOf(sample));
    QVERIFY(reading.mapping.weight.has_value());
    QVERIFY(assumed(reading, AssumptionKind::decimalMark) != nullptr);
  }
};

THROUGHLINE_TEST(DecimalMarksTest)
#include "decimal_marks_test.moc"
