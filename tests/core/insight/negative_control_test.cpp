#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"
#include "tests/support/whole_analysis.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace throughline;
using test::explain;

namespace {

std::string clearOnes(const insight::Drag& drag) {
  std::string titles;
  for (const auto& touchpoint : drag.touchpoints)
    if (touchpoint.label == insight::Label::clear)
      titles += touchpoint.title + " ";
  return titles;
}

/// The first sheet of a workbook as CSV, made by tests/support/xlsx_to_csv.py. False when that fails.
bool writeAsCsv(const std::filesystem::path& book, const std::filesystem::path& table) {
  QProcess python;
  python.start(QStringLiteral("python3"),
               {QStringLiteral(THROUGHLINE_SOURCE_DIR "/tests/support/xlsx_to_csv.py"),
                QString::fromStdString(book.string()), QString::fromStdString(table.string())});
  return python.waitForFinished(60'000) && python.exitStatus() == QProcess::NormalExit && python.exitCode() == 0;
}

} // namespace

/// Real files in which the satisfaction score is noise: nothing may be claimed of them.
class NegativeControlTest : public QObject {
  Q_OBJECT

  static std::filesystem::path shared(const std::string& folder, const std::string& file) {
    return std::filesystem::path(test::sharedData()) / folder / file;
  }

  static void claimsNothing(test::ImportDesk& desk, const std::filesystem::path& file, const std::string& mapping) {
    const auto summary = desk.import(file, test::mappingOf(mapping));
    QOK(summary);
    const auto feedback = desk.load();
    const auto analysis = insight::analyze(feedback, desk.map());
    QVERIFY(!analysis.drag.refused && !analysis.drag.touchpoints.empty());
    QCOMPARE(QString::fromStdString(clearOnes(analysis.drag)), QString());
    const auto deep = test::wholeAnalysis(feedback, desk.map());
    QVERIFY(deep.drivers && deep.drivers->r2.points < 0.01);
    QVERIFY(deep.drivers->r2.points >= 0);
  }

private Q_SLOTS:
  void init() {
    if (test::sharedData().empty())
      QSKIP("no shared data");
  }

  void satisfactionOfBankCustomersGoesWithNoComplaint() {
    test::ImportDesk desk;
    claimsNothing(desk, shared("bank_churn_complaints", "Customer-Churn-Records.csv"),
                  "{'layout': 'wide', 'respondent': {'column': 'CustomerId'}, 'overall': {'column': 'Satisfaction "
                  "Score', 'scale': {'low': 1, 'high': 5, 'better': 'higher'}},"
                  " 'touchpoints': [{'column': 'Complain', 'title': 'Complaint', 'kind': 'service', 'scale': {'low': "
                  "0, 'high': 1, 'better': 'lower'}, 'failure': {'at_least': 1}},"
                  " {'column': 'IsActiveMember', 'title': 'Use', 'kind': 'experience', 'scale': {'low': 0, 'high': 1, "
                  "'better': 'higher'}, 'failure': {'at_most': 0}}]}");
  }

  void satisfactionOfTicketsGoesWithNoPriorityOrChannel() {
    test::ImportDesk desk;
    claimsNothing(desk, shared("support_tickets_kaggle", "customer_support_tickets.csv"),
                  "{'layout': 'wide', 'respondent': {'column': 'Ticket ID'}, 'overall': {'column': 'Customer "
                  "Satisfaction Rating', 'scale': {'low': 1, 'high': 5, 'better': 'higher'}},"
                  " 'touchpoints': [{'column': 'Ticket Priority', 'title': 'Urgency', 'kind': 'service', 'scale': "
                  "{'words': {'Low': 100, 'Medium': 60, 'High': 30, 'Critical': 0}}, 'failure': {'at_most': 30}},"
                  " {'column': 'Ticket Channel', 'title': 'Contact', 'kind': 'service', 'scale': {'words': {'Email': "
                  "100, 'Phone': 0, 'Chat': 100, 'Social media': 0}}, 'failure': {'at_most': 0}}]}");
  }

  void satisfactionWithCallsGoesWithNoWaitingAndNoOpenIssue() {
    const auto book = shared("call_center_pwc_xlsx", "Call-Center-Dataset.xlsx");
    if (!std::filesystem::exists(book) || QStandardPaths::findExecutable(QStringLiteral("python3")).isEmpty())
      QSKIP("no workbook or no python3 on this machine");
    const QTemporaryDir folder;
    const std::filesystem::path table = folder.filePath(QStringLiteral("calls.csv")).toStdString();
    QVERIFY(writeAsCsv(book, table));
    test::ImportDesk desk;
    claimsNothing(
        desk, table,
        "{'layout': 'wide', 'respondent': {'column': 'call id'}, 'time': {'column': 'date', 'format': 'excel'},"
        " 'overall': {'column': 'satisfaction rating', 'scale': {'low': 1, 'high': 5, 'better': 'higher'}, 'missing': "
        "['']},"
        " 'touchpoints': [{'column': 'speed of answer in seconds', 'title': 'Waiting', 'kind': 'service', 'scale': "
        "{'low': 0, 'high': 600, 'better': 'lower'}, 'missing': [''], 'failure': {'at_least': 90}},"
        " {'column': 'resolved', 'title': 'Solution', 'kind': 'service', 'scale': {'words': {'Y': 100, 'N': 0}}, "
        "'failure': {'at_most': 0}},"
        " {'column': 'topic', 'title': 'Technical help', 'kind': 'service', 'scale': {'words': {'Technical Support': "
        "0, 'Streaming': 100, 'Payment related': 100, 'Contract related': 100, 'Admin Support': 100}}, 'failure': "
        "{'at_most': 0}}]}");
    const auto analysis = insight::analyze(desk.load(), desk.map());
    QCOMPARE(analysis.responses, 5000);
    QCOMPARE(analysis.outcome->n, 4054);
    QCOMPARE(analysis.drag.touchpoints.size(), std::size_t{3});
    QVERIFY(std::abs(analysis.outcome->mean->points - 3.4036) < 1e-3);
  }
};

THROUGHLINE_TEST(NegativeControlTest)
#include "negative_control_test.moc"
