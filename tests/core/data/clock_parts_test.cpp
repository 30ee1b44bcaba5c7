#include "core/data/reading/clock_parts.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>

using namespace throughline;
using namespace throughline::test;
using data::AssumptionKind;
using data::ClockParts;

namespace {

const data::Assumption* saidIn(const tasks::ImportSummary& summary, AssumptionKind kind) {
  const auto found = std::ranges::find(summary.assumptions, kind, &data::Assumption::kind);
  return found == summary.assumptions.end() ? nullptr : &*found;
}

/// A table of one metric at one touchpoint, month by month.
std::string tableOf(const std::string& head, const std::string& metric, const std::vector<std::string>& cells) {
  std::string text = "touchpoint,metric,period," + head + "\n";
  int month = 0;
  for (const auto& cell : cells)
    text += "Desk," + metric + ",2026-0" + std::to_string(++month) + "," + cell + "\n";
  return text;
}

} // namespace

/// Whether "1:30" is hours and minutes or minutes and seconds is told by its column, or asked.
class ClockPartsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void theHeaderSaysIt() {
    for (const auto* header : {"Wait (mm:ss)", "Talk time [m:ss]", "Minutes", "Wartezeit in Minuten", "Espera (min)"}) {
      const auto reading = data::clockReading(header, {"1:30"}, false);
      QVERIFY2(reading.told && reading.parts == ClockParts::minutesSeconds, header);
    }
    for (const auto* header : {"Time (h:mm)", "hh:mm", "Hours", "Wait (h)", "Dauer in Stunden", "tiempo en horas"}) {
      const auto reading = data::clockReading(header, {"75:10"}, true);
      QVERIFY2(reading.told && reading.parts == ClockParts::hoursMinutes, header);
    }
    for (const auto* header :
         {"Wait [hh:mm]", "Min:Sec", "Average wait, min.", "Wait (min) per call", "Minutes to answer"})
      QVERIFY2(data::clockReading(header, {"1:30"}, false).told, header);
    for (const auto* header : {"value", "Ticket h7", "Minimum", "First reply outside opening hours",
                               "Business hours wait", "Hours and minutes", "Min. response time", "Min wait",
                               "Branch:Munich", "Team:Service", "HR response time", "Std. deviation", "Hora de espera"})
      QVERIFY2(!data::clockReading(header, {"1:30"}, true).told, header);
  }

  void mostOtherCellsTellIt() {
    const auto told = [](const std::vector<std::string_view>& cells) {
      const auto reading = data::clockReading("value", cells, false);
      return reading.told && reading.parts == ClockParts::minutesSeconds;
    };
    QVERIFY(told({"12:30", "1:02:03", "2:10:00"}));
    QVERIFY(told({"12:30", "1:30:250", "0:45:125", "no answer"}));
    QVERIFY(!told({"12:30", "1:02:03"}));
    QVERIFY(!told({"26:30", "12:15", "40:00", "1:02:03"}));                // one cell says nothing of the others
    QVERIFY(!told({"75:10", "1:02:03", "2:10:00", "3:00:00", "4:00:00"})); // an hour and more has three parts there
  }

  void whatFewCellsTellIsTakenAndAsked() {
    const auto few = data::clockReading("value", {"26:30", "12:15", "40:00", "1:02:03"}, false);
    QVERIFY(!few.told && few.parts == ClockParts::minutesSeconds);
    const auto minutes = data::clockReading("value", {"12:30", "75:10"}, true); // or three days until the answer
    QVERIFY(!minutes.told && minutes.parts == ClockParts::minutesSeconds);
    for (const auto& reading : {data::clockReading("value", {"12:30", "75:10"}, false),
                                data::clockReading("value", {"75:10", "1:02:03"}, false),
                                data::clockReading("value", {"12:30", "59:59", "45 min"}, true)})
      QVERIFY(!reading.told && reading.parts == ClockParts::hoursMinutes);
  }

  void thousandthsAreRead() {
    QCOMPARE(data::durationIn("1:30:250")->seconds, 90.25);
    QCOMPARE(data::durationIn("1:30", ClockParts::minutesSeconds)->seconds, 90.0);
    QCOMPARE(data::durationIn("1:30:15", ClockParts::minutesSeconds)->seconds, 5415.0);
    QVERIFY(!data::durationIn("1:75:250"));
  }

  void figuresAreReadAsTheirColumnTells() {
    ImportDesk desk;
    const auto summary = desk.import(desk.write("told.csv", tableOf("value", "frt", {"12:30", "1:15:10", "1:20:00"})));
    QOK(summary);
    QCOMPARE(desk.load().metrics.front().value, 12.5);
    QCOMPARE(saidIn(*summary, AssumptionKind::spelledTimes)->otherwise, std::string("minutes (minutes and seconds)"));
    QVERIFY(saidIn(*summary, AssumptionKind::spelledTimesOpen) == nullptr);
  }

  void whatNothingTellsIsAskedWithTheOtherReading() {
    ImportDesk desk;
    const auto summary = desk.import(desk.write("open.csv", tableOf("value", "rt", {"1:30", "75:15"})));
    QOK(summary);
    QCOMPARE(desk.load().metrics.front().value, 1.5);
    const auto* open = saidIn(*summary, AssumptionKind::spelledTimesOpen);
    QVERIFY(open != nullptr);
    QCOMPARE(open->because + ": " + open->taken + " or " + open->otherwise,
             std::string("1:30: 1.5 hours or 0.025 hours"));
    QVERIFY(summary->assumptions.front().kind == AssumptionKind::spelledTimesOpen); // questions come first
  }

  void whatFewTellIsAskedWithTheOtherReading() {
    ImportDesk desk;
    const auto summary = desk.import(desk.write("few.csv", tableOf("value", "frt", {"26:30", "12:15", "1:02:03"})));
    QOK(summary);
    const auto* open = saidIn(*summary, AssumptionKind::spelledTimesOpen);
    QVERIFY(open != nullptr);
    QCOMPARE(open->because + ": " + open->taken + " or " + open->otherwise,
             std::string("26:30: 26.5 minutes or 1590 minutes"));
  }

  void aMappingSaysIt() {
    auto mapping = data::readMapping(R"({"layout": "metrics", "touchpoint": {"column": "touchpoint"},
      "metric": {"column": "metric"}, "period": {"column": "period"}, "value": {"column": "value"},
      "times": {"value": "mm:ss"}})");
    QOK(mapping);
    QVERIFY(*data::readMapping(data::writeMapping(*mapping)) == *mapping);
    ImportDesk desk;
    const auto path = desk.write("said.csv", tableOf("value", "frt", {"1:30"}));
    const auto summary = desk.import(path, *mapping);
    QOK(summary);
    QCOMPARE(desk.load().metrics.front().value, 1.5);
    QVERIFY(saidIn(*summary, AssumptionKind::spelledTimesOpen) == nullptr);
    QVERIFY(!data::readMapping(R"({"layout": "metrics", "times": {"value": "seconds"}})").ok());
  }
};

THROUGHLINE_TEST(ClockPartsTest)
#include "clock_parts_test.moc"
