#include "tests/support/test_registry.h"
#include "ui/panels/what_if_bench.h"

#include "core/stats/drag.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace throughline;

class WhatIfBenchTest : public QObject {
  Q_OBJECT

  /// A model of three touchpoints in which gains add up: no failures pile up.
  static insight::WhatIf model(std::size_t groups = 200) {
    auto result = std::make_shared<stats::DragResult>();
    result->groups = groups;
    result->t = 1.97;
    result->touchpoints.resize(3);
    const auto replicate = [](double shift) {
      stats::DragReplicate one;
      one.responses = 1000;
      one.failed = {-10 - shift, -5, -2};
      one.reachedShare = {1, 1, 1};
      one.failedShare = {0.2, 0.2, 0.2};
      one.pileUpShare = {0, 0, 0};
      one.severalShare = {0, 0, 0};
      return one;
    };
    result->all = replicate(0);
    for (std::size_t i = 0; i < groups; ++i) {
      result->replicates.push_back(replicate(0.001 * static_cast<double>(i % 7)));
      result->replicates.back().group = static_cast<std::uint32_t>(i);
    }
    insight::WhatIf whatIf;
    whatIf.model = result;
    whatIf.positions = {0, 1, 2};
    const char* titles[] = {"Claims", "Call", "Repair"};
    for (int i = 0; i < 3; ++i)
      whatIf.gains.touchpoints.push_back(
          {.touchpoint = model::TouchpointId{RawId{.high = 0, .low = static_cast<std::uint64_t>(i + 1)}},
           .title = titles[i],
           .failureShare = 0.2});
    return whatIf;
  }

  static QSlider* slider(const ui::WhatIfBench& bench, const char* title) {
    for (auto* each : bench.findChildren<QSlider*>())
      if (each->accessibleName() == QLatin1String(title))
        return each;
    return nullptr;
  }
  static void press(const ui::WhatIfBench& bench, const char* text) {
    for (auto* each : bench.findChildren<QPushButton*>())
      if (each->text() == QLatin1String(text))
        each->click();
  }

private Q_SLOTS:
  void aJointChoiceIsSummedAsAWhole() {
    ui::WhatIfBench bench;
    bench.show(model(), chart::Unit::npsPoints, {});
    QVERIFY(bench.result().startsWith(QStringLiteral("Move the sliders")));
    slider(bench, "Claims")->setValue(100);
    QVERIFY2(bench.result().contains(QStringLiteral("about 2.0")), qPrintable(bench.result()));
    slider(bench, "Call")->setValue(100);
    QVERIFY2(bench.result().contains(QStringLiteral("about 3.0")), qPrintable(bench.result()));
    QVERIFY(bench.result().startsWith(QStringLiteral("If failures are the cause")));
  }
  void buttonsHalveAimAtTargetsAndReset() {
    ui::WhatIfBench bench;
    const auto whatIf = model();
    bench.show(whatIf, chart::Unit::npsPoints, {{whatIf.gains.touchpoints[1].touchpoint, 0.15}});
    press(bench, "Halve all");
    QCOMPARE(bench.fixed(), (std::vector<double>{0.5, 0.5, 0.5}));
    press(bench, "To target");
    QCOMPARE(bench.fixed(), (std::vector<double>{0.75, 0.25, 0.75}));
    press(bench, "Reset");
    QCOMPARE(bench.fixed(), (std::vector<double>{0, 0, 0}));
    const auto saysWhatIsUsual = [&bench] {
      const auto labels = bench.findChildren<QLabel*>();
      return std::ranges::any_of(labels, [](const QLabel* label) {
        return !label->isHidden() && label->text().contains(QStringLiteral("5 % failures"));
      });
    };
    QVERIFY(saysWhatIsUsual());
    std::map<model::TouchpointId, double> all;
    for (const auto& gain : whatIf.gains.touchpoints)
      all[gain.touchpoint] = 0.1;
    bench.show(whatIf, chart::Unit::npsPoints, all);
    QVERIFY(!saysWhatIsUsual());
  }
  void slidersStayWhereTheyWereWhenTheDataAreReadAgain() {
    ui::WhatIfBench bench;
    bench.show(model(), chart::Unit::npsPoints, {});
    slider(bench, "Call")->setValue(40);
    bench.show(model(), chart::Unit::npsPoints, {});
    QCOMPARE(bench.fixed()[1], 0.4);
  }
  void aSliderAnswersWithinAFrame() {
    auto whatIf = model();
    auto crowded = *whatIf.model;
    for (std::uint32_t group = 0; group < 200; ++group)
      for (std::uint64_t failed = 1; failed < 8; ++failed)
        for (int copies = 0; copies < 36; ++copies)
          crowded.patterns.push_back({.failed = failed, .group = group, .count = 1});
    whatIf.model = std::make_shared<const stats::DragResult>(crowded);
    ui::WhatIfBench bench;
    bench.show(whatIf, chart::Unit::npsPoints, {});
    QElapsedTimer clock;
    clock.start();
    for (int value = 1; value <= 10; ++value)
      slider(bench, "Claims")->setValue(value);
    QVERIFY2(clock.elapsed() < 160, qPrintable(QString::number(clock.elapsed())));
  }
};

THROUGHLINE_TEST(WhatIfBenchTest)
#include "what_if_bench_test.moc"
