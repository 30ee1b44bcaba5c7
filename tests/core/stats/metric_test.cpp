#include "core/base/respondent_hash.h"
#include "core/stats/distributions.h"
#include "core/stats/group_hash.h"
#include "core/stats/mean.h"
#include "core/stats/nps.h"
#include "core/stats/proportion.h"
#include "tests/core/stats/reference.h"

#include <QTest>

#include <algorithm>
#include <cinttypes>
#include <map>

using namespace throughline;
using namespace throughline::stats;
using nlohmann::json;
using throughline::test::referenceTable;
using throughline::test::referenceValues;

namespace {

NpsCounts npsCountsOf(const std::string& text) {
  int p = 0;
  int s = 0;
  int d = 0;
  std::sscanf(text.c_str(), "%d-%d-%d", &p, &s, &d);
  return NpsCounts::of(p, s, d);
}

Share shareOf(const std::string& text) {
  int x = 0;
  int n = 0;
  std::sscanf(text.c_str(), "%d/%d", &x, &n);
  return Share::of(x, n);
}

json npsFigures(const NpsCounts& counts) {
  const Nps nps = *netPromoterScore(counts);
  const Mean coded = *meanOf(MeanSums{.n = counts.n(),
                                      .sum = 100 * (counts.promoters - counts.detractors),
                                      .sumOfSquares = 10'000 * (counts.promoters + counts.detractors)});
  return {{"n", counts.n()},
          {"nps", nps.points},
          {"variance", nps.variance},
          {"se", nps.standardError},
          {"wald_lo", nps.points - normal975 * nps.standardError},
          {"wald_hi", nps.points + normal975 * nps.standardError},
          {"adj_centre", nps.centre},
          {"adj_se", nps.centreStandardError},
          {"adj_lo", nps.low},
          {"adj_hi", nps.high},
          {"trinomial_t_lo", coded.estimate->low},
          {"trinomial_t_hi", coded.estimate->high}};
}

std::string hexOf(std::uint64_t value) {
  char text[17];
  std::snprintf(text, sizeof text, "%016" PRIx64, value);
  return text;
}

std::vector<std::uint32_t> denseCodes(const std::vector<double>& ids, std::uint32_t& count) {
  std::map<double, std::uint32_t> codes;
  std::vector<std::uint32_t> result;
  for (const double id : ids)
    result.push_back(codes.emplace(id, static_cast<std::uint32_t>(codes.size())).first->second);
  count = static_cast<std::uint32_t>(codes.size());
  return result;
}

} // namespace

class StatsMetricTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void npsIsThatOfTheReference() {
    THROUGHLINE_NEEDS_REFERENCE;
    const json expected = referenceValues("nps");
    json actual;
    for (const auto& [key, value] : expected.items())
      actual[key] = npsFigures(npsCountsOf(key));
    THROUGHLINE_MATCHES(actual, expected, 1e-9);
  }
  void npsDifferenceIsThatOfTheReference() {
    THROUGHLINE_NEEDS_REFERENCE;
    const json expected = referenceValues("nps_difference");
    const auto found =
        difference(*netPromoterScore(npsCountsOf("120-65-115")), *netPromoterScore(npsCountsOf("400-350-250")));
    const json actual{{"a", "120-65-115"},
                      {"b", "400-350-250"},
                      {"diff", -found.points.value},
                      {"se", found.points.standardError},
                      {"z", -found.z},
                      {"p_two_sided", *found.p},
                      {"lo", -found.points.high},
                      {"hi", -found.points.low}};
    THROUGHLINE_MATCHES(actual, expected, 1e-9);
    QVERIFY(found.isReal());
  }
  void wilsonIsThatOfTheReference() {
    THROUGHLINE_NEEDS_REFERENCE;
    const json expected = referenceValues("wilson");
    json actual;
    for (const auto& [key, value] : expected.items()) {
      const Share share = shareOf(key);
      const Interval interval = wilson(share);
      actual[key] = {
          {"x", share.successes}, {"n", share.n}, {"p", share.value()}, {"lo", interval.low}, {"hi", interval.high}};
    }
    THROUGHLINE_MATCHES(actual, expected, 1e-9);
  }
  void newcombeIsThatOfTheReference() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto found = newcombe(shareOf("56/70"), shareOf("48/80"));
    const json actual{
        {"a", "56/70"}, {"b", "48/80"}, {"diff", found.difference}, {"lo", found.low}, {"hi", found.high}};
    THROUGHLINE_MATCHES(actual, referenceValues("newcombe_diff"), 1e-9);
  }
  void anOverallScoreAllowsForRepeatedCustomers() {
    THROUGHLINE_NEEDS_REFERENCE;
    const auto table = referenceTable("wide_survey.csv");
    const auto overall = table.numbers("overall");
    std::uint32_t customers = 0;
    const auto codes = denseCodes(table.numbers("customer_id"), customers);
    std::vector<double> coded;
    std::ranges::transform(overall, std::back_inserter(coded), npsPoints);
    const auto mean = *clusterMeanOf(overall, codes, customers);
    const auto nps = *clusterMeanOf(coded, codes, customers);
    const json actual{{"mean", mean.mean},
                      {"mean_cluster_se", mean.estimate->standardError},
                      {"nps", nps.mean},
                      {"nps_cluster_se", nps.estimate->standardError},
                      {"nps_simple_se", netPromoterScore(NpsCounts::of(overall))->standardError}};
    THROUGHLINE_MATCHES(actual, referenceValues("wide_overall"), 1e-9);
  }
  void respondentHashesAreThoseOfTheReference() {
    THROUGHLINE_NEEDS_REFERENCE;
    const json expected = referenceValues("customer_group_hash");
    json actual;
    for (const auto& [key, value] : expected.at("int").items())
      actual["int"][key] = {{"hash", hexOf(respondentHash(key))}, {"group100", respondentHash(key) % 100}};
    for (const auto& [key, value] : expected.at("text").items())
      actual["text"][key] = {{"fnv1a", hexOf(fnv1a64(key))},
                             {"hash", hexOf(respondentHash(key))},
                             {"group100", respondentHash(key) % 100}};
    THROUGHLINE_MATCHES(actual, expected, 1e-9);
  }
  void onlyCanonicalIntegersAreHashedAsNumbers() {
    for (const char* text : {"0", "7", "-7", "9223372036854775807", "-9223372036854775808"})
      QVERIFY2(canonicalInteger(text).has_value(), text);
    for (const char* text : {"", "-", "+7", "07", "-0", "-07", "7.0", " 7", "7 ", "9223372036854775808", "1e3"})
      QVERIFY2(!canonicalInteger(text).has_value(), text);
    QCOMPARE(respondentHash("-7"), splitmix64(0xfffffffffffffff9ULL));
    QCOMPARE(respondentHash("07"), splitmix64(fnv1a64("07")));
  }
  void fewCustomersAreGroupsOfTheirOwnWhateverTheOrder() {
    const std::vector<std::uint64_t> hashes{9, 4, 9, 7, 4};
    const auto groups = jackknifeGroups(hashes);
    QCOMPARE(groups.count, 3U);
    QVERIFY((groups.group == std::vector<std::uint32_t>{2, 0, 2, 1, 0}));
    std::vector<std::uint64_t> many(201);
    for (std::size_t i = 0; i < many.size(); ++i)
      many[i] = respondentHash(static_cast<std::int64_t>(i));
    const auto hashed = jackknifeGroups(many);
    QCOMPARE(hashed.count, 200U);
    QCOMPARE(hashed.group[5], static_cast<std::uint32_t>(many[5] % 200));
    QCOMPARE(jackknifeGroups({}).count, 0U);
  }
  void emptyAndSingleInputsHaveDefinedAnswers() {
    QVERIFY(!meanOf(std::vector<double>{}).has_value());
    QVERIFY(!meanOf(std::vector<double>{NAN}).has_value());
    QVERIFY(!meanOf(std::vector<double>{3})->estimate.has_value());
    QVERIFY(!netPromoterScore({}).has_value());
    QCOMPARE(wilson(Share{}), (Interval{.low = 0, .high = 1}));
    const std::vector<double> twice{4, 6};
    const std::vector<std::uint32_t> one{0, 0};
    QVERIFY(!clusterMeanOf(twice, one, 1)->estimate.has_value());
    const auto same = *netPromoterScore(NpsCounts::of(5, 0, 0));
    QVERIFY(!difference(same, same).p.has_value());
  }
  void countsOfABillionKeepTheirPrecision() {
    const Share share = Share::of(300'000'000, 1'000'000'000);
    const Interval interval = wilson(share);
    QVERIFY(interval.low < 0.3 && interval.high > 0.3 && interval.high - interval.low < 1e-4);
    const auto nps = *netPromoterScore(NpsCounts::of(500'000'000, 300'000'000, 200'000'000));
    QVERIFY(std::abs(nps.points - 30) < 1e-9 && nps.high - nps.low < 0.02);
  }
  void equalWeightsChangeNothingAndUnequalWidenTheInterval() {
    const std::vector<double> values{1, 2, 4, 8, 3, 5};
    const auto plain = *meanOf(values);
    const auto equal = *weightedMeanOf(values, std::vector<double>(6, 2.5));
    THROUGHLINE_NEAR(equal.mean, plain.mean);
    THROUGHLINE_NEAR(equal.estimate->standardError, plain.estimate->standardError);
    THROUGHLINE_NEAR(kishEffectiveCount(6, 18), 2.0);
    QVERIFY(!weightedMeanOf(values, std::vector<double>(6, 0.0)).has_value());
  }
  void aSurveyForFivePointsNeedsAboutNineHundredAnswers() {
    QCOMPARE(std::ceil(npsSampleSize(5, 0.61)), 935.0);
    QCOMPARE(std::ceil(npsSampleSize(10, 0.61)), 232.0);
    QCOMPARE(std::ceil(npsSampleSize(15, 0.61)), 102.0);
    THROUGHLINE_NEAR(yearlyFromMonthly(0.02), 1 - std::pow(0.98, 12));
  }
};

THROUGHLINE_TEST(StatsMetricTest)
#include "metric_test.moc"
