#include "core/base/respondent_hash.h"
#include "core/data/sources/column_segment.h"
#include "core/data/sources/converters.h"
#include "core/data/sources/metric_registry.h"
#include "core/data/table/cell_values.h"
#include "core/data/table/sheet_text.h"
#include "core/workspace/seals.h"
#include "tests/support/test_registry.h"
#include "tests/support/workspace_folder.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <random>

using namespace throughline;
using namespace throughline::data;

namespace {

std::optional<Date> dayIn(const char* pattern, std::string_view text) {
  const auto format = TimeFormat::make(pattern);
  return format.ok() ? format->day(text) : std::nullopt;
}

template <class Value> void expectSame(const std::vector<std::byte>& bytes, const std::vector<Value>& values) {
  std::vector<Value> again;
  QVERIFY(decode(bytes, again).ok());
  QCOMPARE(again.size(), values.size());
  for (std::size_t at = 0; at < values.size(); ++at)
    QVERIFY(again[at] == values[at] || (again[at] != again[at] && values[at] != values[at]));
  for (const std::size_t cut : {std::size_t(0), std::size_t(3), bytes.size() - 1}) {
    std::vector<Value> none;
    QVERIFY(!decode(std::span(bytes).first(cut), none).ok());
  }
}

} // namespace

class ValuesTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void respondentsHashAsTheReferenceSays() {
    const auto folder = test::sharedFolder("reference");
    if (folder.empty())
      QSKIP("no reference numbers");
    const auto expected = nlohmann::json::parse(
        test::bytesOf(std::filesystem::path(folder) / "stats_expected.json"))["customer_group_hash"];
    int checked = 0;
    for (const char* kind : {"int", "text"})
      for (const auto& [key, value] : expected[kind].items()) {
        QCOMPARE(respondentHash(key), std::stoull(value["hash"].get<std::string>(), nullptr, 16));
        ++checked;
      }
    QVERIFY(checked >= 9);
  }
  void onlyTheCanonicalFormOfANumberIsANumber() {
    for (const char* text : {"0", "7", "-7", "9223372036854775807", "-9223372036854775808"})
      QVERIFY2(canonicalInteger(text).has_value(), text);
    for (const char* text : {"", "-", "-0", "007", "+1", "1.0", " 1", "9223372036854775808", "1e3", "x"})
      QVERIFY2(!canonicalInteger(text).has_value(), text);
    QVERIFY(respondentHash("7") != respondentHash("07"));
  }
  void numbersAreReadWithoutALocale() {
    QVERIFY(numberIn("4") == 4.0 && numberIn("-3.5e2") == -350.0 && numberIn("+2") == 2.0 && numberIn(".5") == 0.5);
    QVERIFY(numberIn("4,5") == 4.5 && numberIn("-1,25") == -1.25);
    QVERIFY(numberIn("1 000") == 1000.0 && numberIn("2.000,25") == 2000.25 && numberIn("1'234'567.5") == 1234567.5);
    QVERIFY(numberIn("86,125") == std::nullopt && numberIn("86,125", DecimalSign::comma) == 86.125 &&
            numberIn("1.250", DecimalSign::comma) == 1250.0 && numberIn("1,250", DecimalSign::point) == 1250.0);
    for (const char* text : {"", "x", "NaN", "inf", "-Infinity", "1e999", "0x1F", "1_000", "1,000", "--1", "+-1", "1e",
                             "4,", ",5,", "1 00", "1.00.000", "1,2,3"})
      QVERIFY2(!numberIn(text).has_value(), text);
    QCOMPARE(trimmed(" \t\xC2\xA0 a b \r\n"), std::string_view("a b"));
  }
  void daysAreReadAsTheyAreWritten() {
    const auto day = Date::parse("2026-03-05");
    QVERIFY(dayIn("yyyy-MM-dd", "2026-03-05") == day && dayIn("yyyy-MM-dd", "2026-03-05T23:59:59.123+02:00") == day);
    QVERIFY(dayIn("dd.MM.yyyy", "5.3.2026") == day && dayIn("dd/MM/yy", "05/03/26") == day &&
            dayIn("MM/dd/yyyy", "03/05/2026 10:11 AM") == day);
    QVERIFY(dayIn("dd-MMM-yy", "05-Mar-26") == day && dayIn("MMMM d, yyyy", "March 5, 2026") == day &&
            dayIn("yyyyMMdd", "20260305") == day);
    QVERIFY(dayIn("yyyy-MM-dd'T'HH:mm:ss", "2026-03-05T10:00:00Z") == day && dayIn("unix", "1772668800") == day &&
            dayIn("excel", "46086") == day);
    QVERIFY(dayIn("unix_ms", "1772668800000") == day && dayIn("day", "87") == Date{87});
    for (const char* text : {"2026-02-30", "0000-00-00", "10000-01-01", "2026-3-5", "2026-03-05x", "", "yesterday"})
      QVERIFY2(!dayIn("yyyy-MM-dd", text).has_value(), text);
    QVERIFY(!dayIn("unix", "1e300").has_value() && !dayIn("dd.MM.yyyy", "31.02.2026").has_value());
    QVERIFY(dayIn("EEEE, d. MMMM yyyy", "Donnerstag, 5. März 2026 um 08:22 Mitteleuropäische Zeit") == day);
    QVERIFY(dayIn("MMM d yyyy", "Thu Mar 05 2026 09:05:07 GMT+0100 (CET)") == day &&
            dayIn("week", "2026-W10") == Date::parse("2026-03-02"));
    QVERIFY(!TimeFormat::make("HH:mm").ok());
  }
  void aTimeFormatIsGuessedFromAllValues() {
    QCOMPARE(TimeFormat::guess({"01/09/21", "25/12/21"})->pattern(), std::string("dd/MM/yy"));
    QCOMPARE(TimeFormat::guess({"29-02-2016 01:16", "01-03-2016 00:00"})->pattern(), std::string("dd-MM-yyyy"));
    QCOMPARE(TimeFormat::guess({"2018-07-25 00:00:00"})->pattern(), std::string("iso"));
    QCOMPARE(TimeFormat::guess({"31-Jul-18"})->pattern(), std::string("dd-MMM-yy"));
    QVERIFY(!TimeFormat::guess({"1", "2"}).has_value());
    QVERIFY(!TimeFormat::guess({}).has_value());
  }
  void periodsHaveAFirstAndALastDay() {
    const TimeFormat iso = *TimeFormat::make("iso");
    const auto period = [&iso](std::string_view text) {
      const auto found = periodIn(text, iso);
      return found ? Date{found->start}.text() + " " + Date{found->end}.text() : std::string{};
    };
    QCOMPARE(period("2026-02"), std::string("2026-02-01 2026-02-28"));
    QCOMPARE(period("2026-12"), std::string("2026-12-01 2026-12-31"));
    QCOMPARE(period("2026-Q4"), std::string("2026-10-01 2026-12-31"));
    QCOMPARE(period("2026-W01"), std::string("2025-12-29 2026-01-04"));
    QCOMPARE(period("2024"), std::string("2024-01-01 2024-12-31"));
    QCOMPARE(period("2026-03-05"), std::string("2026-03-05 2026-03-05"));
    for (const char* text : {"2026-13", "2026-Q5", "2026-W54", "26", "2026-", "x", "2026-00", "13/2026", "Q5 2026"})
      QVERIFY2(period(text).empty(), text);
  }
  void periodsAreReadAsPeopleWriteThem() {
    const TimeFormat iso = *TimeFormat::make("iso");
    for (const char* text :
         {"03/2026", "3.2026", "2026/03", "202603", "Mar 2026", "March 2026", "März 2026", "mars 2026"}) {
      const auto found = periodIn(text, iso);
      QVERIFY2(found && Date{found->start}.text() == "2026-03-01" && Date{found->end}.text() == "2026-03-31", text);
    }
    for (const char* text : {"Q2 2026", "2026 Q2", "Q2/2026"}) {
      const auto found = periodIn(text, iso);
      QVERIFY2(found && Date{found->start}.text() == "2026-04-01" && Date{found->end}.text() == "2026-06-30", text);
    }
    QCOMPARE(Date{periodIn("W01 2026", iso)->start}.text(), std::string("2025-12-29"));
    // What the format of the column calls a day is one.
    QCOMPARE(Date{periodIn("120326", *TimeFormat::make("ddMMyy"))->start}.text(), std::string("2026-03-12"));
  }
  void metricsAreNamedAsPeopleNameThem() {
    for (const auto& [name, id] : {std::pair{"NPS", "nps"},
                                   {"CSAT", "csat"},
                                   {"First-contact resolution", "fcr"},
                                   {"Resolution time", "rt"},
                                   {"Call abandonment rate", "aband"},
                                   {"Churn", "churn"},
                                   {"CES 2.0", "ces2"},
                                   {"svc-csat", "svc_csat"}}) {
      const auto* kind = data::metricNamed(name);
      QVERIFY2(kind != nullptr && kind->id == id, name);
    }
    QVERIFY(data::metricNamed("revenue") == nullptr && data::metricNamed("") == nullptr);
  }
  void segmentsGiveBackWhatTheyTook() {
    std::mt19937_64 random(3);
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    for (const std::uint64_t range : {1ULL, 200ULL, 60'000ULL, 4'000'000'000ULL, ~0ULL}) {
      std::vector<std::int64_t> values;
      for (int at = 0; at < 100; ++at)
        values.push_back(static_cast<std::int64_t>(range == ~0ULL ? random() : random() % range) - 50);
      expectSame(encodeIntegers(std::span<const std::int64_t>(values)), values);
    }
    expectSame(encodeIntegers(std::vector<std::int32_t>{noDay, 0, 20'000}),
               std::vector<std::int32_t>{noDay, 0, 20'000});
    expectSame(encodeHashes(std::vector<std::uint64_t>{0, ~0ULL, 1}), std::vector<std::uint64_t>{0, ~0ULL, 1});
    expectSame(encodeScores(std::vector<float>{1, none, 254, 0}), std::vector<float>{1, none, 254, 0});
    expectSame(encodeScores(std::vector<float>{1.5F, none, -3}), std::vector<float>{1.5F, none, -3});
    expectSame(encodeReals(std::vector<double>{0.1, 255, 1e300}), std::vector<double>{0.1, 255, 1e300});
    QCOMPARE(encodeScores(std::vector<float>(1000, 4.0F)).size(), std::size_t(1005)); // a byte each
    QVERIFY(workspace::segmentHash(1, "score:0", 0, {}) != workspace::segmentHash(1, "score:1", 0, {}));
  }
  void cellsOfSheetsAreShownWithoutExponents() {
    const auto shown = [](const char* raw, CellStyle style = CellStyle::number) {
      return numberAsShown(raw, style, false);
    };
    QCOMPARE(shown("100000"), std::string("100000")); // the number of a customer
    QCOMPARE(shown("1E6"), std::string("1000000"));
    QCOMPARE(shown("0.00001"), std::string("0.00001"));
    QCOMPARE(shown("-2500000.5"), std::string("-2500000.5"));
    QCOMPARE(shown("0.1"), std::string("0.1"));
    QCOMPARE(shown("1e+20"), std::string("1e+20"));
    QCOMPARE(shown("1000", CellStyle::percent), std::string("100000 %"));
  }
};

THROUGHLINE_TEST(ValuesTest)
#include "values_test.moc"
