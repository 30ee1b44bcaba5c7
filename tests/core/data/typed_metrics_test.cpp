#include "core/data/sources/sources.h"
#include "core/data/sources/typed_metrics.h"
#include "core/model/look_up.h"
#include "tests/support/import_desk.h"
#include "tests/support/test_registry.h"

#include <QTest>

#include <cmath>

using namespace throughline;
using namespace throughline::data;
using test::ImportDesk;

/// Values of metrics typed by hand.
class TypedMetricsTest : public QObject {
  Q_OBJECT

private Q_SLOTS:
  void whatIsTypedIsKeptBesideWhatIsImported() {
    ImportDesk desk;
    QOK(desk.import(desk.write("figures.csv", "step,month,value\nHotline,2026-01,12\n"),
                    test::mappingOf("{'layout': 'metrics', 'touchpoint': {'column': 'step'}, 'period': {'column': "
                                    "'month'}, 'value': {'column': 'value'}, 'metric': 'frt'}")));
    const auto card = *model::touchpointNamed(desk.map(), "Hotline");
    const std::vector typed{*typedFigure("frt", "2026-02", "14,5", "120"), *typedFigure("frt", "2026-03", "13", "")};
    const auto before = setTypedFigures(desk.workspace(), card, "frt", typed);
    QOK(before);
    QVERIFY(before->empty());
    QVERIFY(*typedFigures(desk.workspace(), card, "frt") == typed);
    QCOMPARE(metricValues(desk.workspace(), card)->size(), std::size_t(3));
    QVERIFY(desk.workspace().check({}).ok());
    const auto taken = setTypedFigures(desk.workspace(), card, "frt", *before);
    QOK(taken);
    QVERIFY(*taken == typed);
    QCOMPARE(metricValues(desk.workspace(), card)->size(), std::size_t(1));
  }
  void aCellIsReadAsPeopleWriteIt() {
    const auto share = typedFigure("fcr", "2026-Q1", "86,5 %", "1 200");
    QOK(share);
    QVERIFY(std::abs(share->value - 0.865) < 1e-12);
    QCOMPARE(share->first.text() + " " + share->last.text(), std::string("2026-01-01 2026-03-31"));
    QVERIFY(share->n == 1200);
    QVERIFY(typedFigure("nps", "2026", "-12", "").ok());
    QCOMPARE(typedFigure("fcr", "2026-01", "7", "").error().fact(Fact::name), std::string("value"));
    QCOMPARE(typedFigure("fcr", "January", "0.7", "").error().fact(Fact::name), std::string("period"));
    QCOMPARE(typedFigure("fcr", "2026-01", "0.7", "few").error().fact(Fact::name), std::string("n"));
    QCOMPARE(typedFigure("joy", "2026-01", "0.7", "").error().fact(Fact::name), std::string("metric"));
  }
  void aPeriodStandsOnce() {
    ImportDesk desk;
    const auto card = desk.ids.make<model::TouchpointId>();
    const auto twice =
        setTypedFigures(desk.workspace(), card, "csat",
                        {*typedFigure("csat", "2026-01", "4", ""), *typedFigure("csat", "2026-01", "3", "")});
    QVERIFY(!twice.ok() && twice.error().code == ErrorCode::valueNotAllowed);
    QVERIFY(typedFigures(desk.workspace(), card, "csat")->empty());
  }
};

THROUGHLINE_TEST(TypedMetricsTest)
#include "typed_metrics_test.moc"
