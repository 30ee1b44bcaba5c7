#include "core/insight/deep_analysis.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <algorithm>
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

} // namespace

/// Real files in which the satisfaction score is noise: nothing may be claimed of them.
class NegativeControlTest : public QObject {
  Q_OBJECT

  static void claimsNothing(test::ImportDesk& desk, const std::string& folder, const std::string& file, const std::string& mapping) {
    const auto summary = desk.import(std::filesystem::path(test::sharedData()) / folder / file, test::mappingOf(mapping));
    QOK(summary);
    const auto feedback = desk.load();
    const auto analysis = insight::analyze(feedback, desk.map());
    QVERIFY(!analysis.drag.refused && !analysis.drag.touchpoints.empty());
    QCOMPARE(QString::fromStdString(clearOnes(analysis.drag)), QString());
    const auto deep = insight::deepAnalysis(feedback, desk.map(), analysis);
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
    claimsNothing(desk, "bank_churn_complaints", "Customer-Churn-Records.csv",
                  "{'layout': 'wide', 'respondent': {'column': 'CustomerId'}, 'overall': {'column': 'Satisfaction Score', 'scale': {'low': 1, 'high': 5, 'better': 'higher'}},"
                  " 'touchpoints': [{'column': 'Complain', 'title': 'Complaint', 'kind': 'service', 'scale': {'low': 0, 'high': 1, 'better': 'lower'}, 'failure': {'at_least': 1}},"
                  " {'column': 'IsActiveMember', 'title': 'Use', 'kind': 'experience', 'scale': {'low': 0, 'high': 1, 'better': 'higher'}, 'failure': {'at_most': 0}}]}");
  }

  void satisfactionOfTicketsGoesWithNoPriorityOrChannel() {
    test::ImportDesk desk;
    claimsNothing(desk, "support_tickets_kaggle", "customer_support_tickets.csv",
                  "{'layout': 'wide', 'respondent': {'column': 'Ticket ID'}, 'overall': {'column': 'Customer Satisfaction Rating', 'scale': {'low': 1, 'high': 5, 'better': 'higher'}},"
                  " 'touchpoints': [{'column': 'Ticket Priority', 'title': 'Urgency', 'kind': 'service', 'scale': {'words': {'Low': 100, 'Medium': 60, 'High': 30, 'Critical': 0}}, 'failure': {'at_most': 30}},"
                  " {'column': 'Ticket Channel', 'title': 'Contact', 'kind': 'service', 'scale': {'words': {'Email': 100, 'Phone': 0, 'Chat': 100, 'Social media': 0}}, 'failure': {'at_most': 0}}]}");
  }
};

THROUGHLINE_TEST(NegativeControlTest)
#include "negative_control_test.moc"
