#include "tests/support/honest_rates.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace throughline;

/// The long runs are in tests/bench/honest_bench.cpp (2,000 surveys a shape; docs/statistics.md has the table). These
/// are few, from the same seed, so what they count is known exactly. THROUGHLINE_SURVEYS asks for more, which are
/// printed.
class HonestRatesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void falseWordsAreRareAndIntervalsHoldTheTruth_data() {
    QTest::addColumn<int>("shape");
    for (int shape = 0; shape < 5; ++shape)
      QTest::newRow(test::surveyShapes()[static_cast<std::size_t>(shape)].name) << shape;
  }
  void falseWordsAreRareAndIntervalsHoldTheTruth() {
    QFETCH(int, shape);
    constexpr int few = 10;
    const int surveys = qEnvironmentVariableIntValue("THROUGHLINE_SURVEYS");
    const auto rates = test::honestRates(test::surveyShapes()[static_cast<std::size_t>(shape)],
                                         static_cast<std::size_t>(surveys > 0 ? surveys : few), 20'261'127);
    const QString said =
        QStringLiteral("worst %1, label %2, change %3 of %4 surveys; %5 of %6 intervals hold the truth")
            .arg(rates.falseWorst)
            .arg(rates.falseLabel)
            .arg(rates.falseChange)
            .arg(rates.surveys)
            .arg(rates.held)
            .arg(rates.intervals);
    if (surveys > 0) {
      qInfo("%s: %s", test::surveyShapes()[static_cast<std::size_t>(shape)].name, qPrintable(said));
      for (const auto count : {rates.falseWorst, rates.falseLabel, rates.falseChange})
        QVERIFY2(rates.share(count) <= 0.06, qPrintable(said));
      QVERIFY2(rates.coverage() >= 0.93 && rates.coverage() <= 0.97, qPrintable(said));
      return;
    }
    // falseWorst, falseLabel, falseChange, held, intervals of the first ten surveys of each shape.
    const auto& known = stored()[static_cast<std::size_t>(shape)];
    QVERIFY2((std::array<std::int64_t, 5>{rates.falseWorst, rates.falseLabel, rates.falseChange, rates.held,
                                          rates.intervals} == known),
             qPrintable(said));
  }

private:
  static const std::array<std::array<std::int64_t, 5>, 5>& stored() {
    static constexpr std::array<std::array<std::int64_t, 5>, 5> counts{
        {{0, 0, 0, 149, 150}, {0, 1, 1, 64, 70}, {0, 2, 0, 81, 90}, {0, 0, 0, 53, 60}, {0, 0, 0, 65, 70}}};
    return counts;
  }
};

THROUGHLINE_TEST(HonestRatesTest)
#include "honest_rates_test.moc"
