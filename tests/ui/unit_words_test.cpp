#include "tests/support/test_registry.h"
#include "ui/charts/phrases.h"
#include "ui/session/count_words.h"
#include "ui/session/import_words.h"
#include "ui/session/insight_words.h"
#include "ui/session/reading_words.h"
#include "ui/session/rejection_words.h"
#include "ui/session/translation.h"
#include "ui/session/unit_words.h"

#include <QCoreApplication>
#include <QTest>

using namespace throughline;

/// Numbers with what they count in, and counts with what was counted.
class UnitWordsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

  void everyUnitFollowsItsNumber() {
    const auto text = [](double points, chart::Unit unit) {
      return ui::phraseText({chart::Say::whatIfSentence, {"Claims", chart::withUnit({points, -9, 11}, unit)}},
                            QLocale());
    };
    QVERIFY2(text(1.2, chart::Unit::scalePoints).endsWith(QString::fromUtf8("gives about 1 point (\u22129 to 11).")),
             qPrintable(text(1.2, chart::Unit::scalePoints)));
    QVERIFY(text(-1, chart::Unit::npsPoints).contains(QString::fromUtf8("about \u22121 NPS point (")));
    QVERIFY(text(2, chart::Unit::npsPoints).contains(QStringLiteral("about 2 NPS points (")));
    // A share is kept on 0 to 1 and written in percent.
    const auto share = ui::factText(chart::withUnit({0.011, -0.09, 0.11}, chart::Unit::sharePoints), QLocale());
    QVERIFY2(share.startsWith(QStringLiteral("1 percentage point (")), qPrintable(share));
    const insight::OutcomeSummary nps{.outcome = insight::Outcome::nps};
    insight::TouchpointDrag drag;
    drag.drag = {.points = -1, .low = -9, .high = 7};
    QCOMPARE(ui::dragText(drag, nps), QString::fromUtf8("no loss found: \u22121 NPS point (\u22129 to 7)"));
    QCOMPARE(ui::compositionText({.drag = {.points = 1, .low = -9, .high = 11}}),
             QString::fromUtf8("1 point (\u22129 to 11) of the rating index"));
    QCOMPARE(ui::withUnit(1.04, 1, ui::plainPoints()), QStringLiteral("1.0 points"));
  }

  void whatIsSaidBesideTheDragIsInItsUnitToo() {
    const insight::OutcomeSummary churn{.name = "Churn", .unit = insight::OutcomeUnit::share, .scaleHigh = 1};
    const insight::Caveat across{
        .code = insight::CaveatCode::acrossCustomers, .titles = {}, .numbers = {}, .estimate = {{0.05, 0.03, 0.07}}};
    QCOMPARE(ui::caveatSentence(across, churn),
             QStringLiteral("Compared between customers, failures go with 5 percentage points (3 to 7)."));
  }

  void countsAreSaidWithTheirWord() {
    ui::loadTranslation(*QCoreApplication::instance(), QStringLiteral("en"));
    QCOMPARE(ui::responsesText(1), QStringLiteral("1 response"));
    QCOMPARE(ui::responsesText(4120, 1), QStringLiteral("4,120 responses from 1 customer"));
    QVERIFY(ui::rejectionSentence({.reason = data::RejectReason::fieldCount, .text = "1"})
                .startsWith(QStringLiteral("Fields in the row: 1,")));
    ui::loadTranslation(*QCoreApplication::instance(), QStringLiteral("de"));
    QCOMPARE(ui::responsesText(1, 1), QString::fromUtf8("1 R\u00fcckmeldung von 1 Kunden"));
    QCOMPARE(ui::withUnit(1, 0, ui::plainPoints()), QStringLiteral("1 Punkt"));
    ui::loadTranslation(*QCoreApplication::instance(), QStringLiteral("es"));
    QCOMPARE(ui::responsesText(2, 1), QStringLiteral("2 respuestas de 1 cliente"));
    QCOMPARE(ui::withUnit(-1, 0, ui::plainPoints()), QString::fromUtf8("\u22121 punto"));
    ui::loadTranslation(*QCoreApplication::instance(), QStringLiteral("en"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  }

  void hiddenRowsAndRowsThatStaySingleAreSaid() {
    data::ImportRemark hidden{.kind = data::ImportRemarkKind::hiddenRows, .text = {}, .columns = {}, .positions = {}};
    QCOMPARE(ui::remarkSentence(hidden),
             QStringLiteral("Rows that are hidden in the workbook are read like the others."));
    hidden.count = 1204;
    QCOMPARE(ui::remarkSentence(hidden),
             QStringLiteral("Rows that are hidden in the workbook are read like the others: 1,204."));
    const data::Assumption single{.kind = data::AssumptionKind::rowsStaySingle,
                                  .column = "Score type",
                                  .taken = "What can we do better?",
                                  .because = {}};
    const auto sentence = ui::assumptionSentence(single);
    QVERIFY2(sentence.startsWith(QStringLiteral("Score type tells scores of several kinds apart")) &&
                 sentence.contains(QStringLiteral("the answers to What can we do better? give no comments")),
             qPrintable(sentence));
  }

  void timesOfTwoPartsAreSaidAndAsked() {
    const data::Assumption open{.kind = data::AssumptionKind::spelledTimesOpen,
                                .column = "Wait",
                                .taken = "90 minutes",
                                .because = "1:30",
                                .otherwise = "1.5 minutes"};
    const auto asked = ui::assumptionSentence(open);
    QVERIFY2(asked.startsWith(QStringLiteral("Wait: is \"1:30\" in minutes 90, or in minutes 1.5?")),
             qPrintable(asked));
    const data::Assumption told{.kind = data::AssumptionKind::spelledTimes,
                                .column = "Wait",
                                .taken = "1.5",
                                .because = "1:30",
                                .otherwise = "minutes (minutes and seconds)"};
    QCOMPARE(ui::assumptionSentence(told),
             QStringLiteral("Wait is counted in minutes: \"1:30\" is read as 1.5 (minutes and seconds)."));
  }
};

THROUGHLINE_TEST(UnitWordsTest)
#include "unit_words_test.moc"
