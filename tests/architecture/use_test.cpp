#include "tests/architecture/rules.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace throughline::architecture;

/// What is declared is used; what is drawn of the table of includes is what the table says.
class UseTest : public QObject {
  Q_OBJECT

  static SourceFile file(const char* path, const char* text) {
    return {QString::fromLatin1(path), QString::fromUtf8(text)};
  }

  /// Formulas of docs/statistics.md that no part of the analysis shows; checked against the reference like all others.
  static QStringList formulas() {
    return {QStringLiteral("core/stats/control_chart.h: periodsWith"),
            QStringLiteral("core/stats/drag_filter.h: placesOfBoth"),
            QStringLiteral("core/stats/drag_influence.h: influenceErrors"),
            QStringLiteral("core/stats/grouped_regression.h: interceptError"),
            QStringLiteral("core/stats/grouped_regression.h: regressionOf"),
            QStringLiteral("core/stats/grouped_regression.h: varianceInflations"),
            QStringLiteral("core/stats/importance.h: firstShares"),
            QStringLiteral("core/stats/importance.h: lastShares"),
            QStringLiteral("core/stats/importance.h: carScores"),
            QStringLiteral("core/stats/importance.h: columnImportance"),
            QStringLiteral("core/stats/logistic.h: logisticDrag"),
            QStringLiteral("core/stats/nps.h: isReal"),
            QStringLiteral("core/stats/nps.h: npsSampleSize"),
            QStringLiteral("core/stats/proportion.h: yearlyFromMonthly"),
            QStringLiteral("core/stats/severity.h: severityDrag"),
            QStringLiteral("core/stats/times.h: quantileOf"),
            QStringLiteral("core/stats/times.h: openAt"),
            QStringLiteral("core/stats/times.h: standardErrorAt"),
            QStringLiteral("core/stats/times.h: quantileEnds"),
            QStringLiteral("core/stats/times.h: kaplanMeier"),
            QStringLiteral("core/stats/what_if.h: dragCovariance")};
  }

  /// Of presenting: looked at by tests.
  static QStringList ofPresenting() {
    return {QStringLiteral("core/present/steps.h: natural"), QStringLiteral("core/present/steps.h: stepOrderIn")};
  }

  /// What tests look at or begin with. Said by name, so that the list cannot grow unseen.
  static QStringList forTests() {
    return {QStringLiteral("core/data/reading/mapping_guess.h: guessMapping"),
            QStringLiteral("core/edit/persona_edits.h: setPersonaField"),
            QStringLiteral("core/exchange/logs/event_table.h: isEventMapping"),
            QStringLiteral("core/model/difference.h: movedOnly"),
            QStringLiteral("core/model/difference.h: reversed"),
            QStringLiteral("core/tasks/edit_script.h: editNames"),
            QStringLiteral("core/tasks/exchange_task.h: importJourneyFiles"),
            QStringLiteral("core/tasks/generate_task.h: generatedTouchpoints"),
            QStringLiteral("core/tasks/generate_task.h: generatedMapping"),
            QStringLiteral("core/tasks/import_task.h: previewImport"),
            QStringLiteral("core/tasks/metric_task.h: metricsOfMap"),
            QStringLiteral("core/workspace/snapshots.h: purgeSnapshots"),
            QStringLiteral("ui/charts/chart_scene.h: positionInChart"),
            QStringLiteral("ui/paint/look.h: contrastOf"),
            QStringLiteral("ui/window/fitting_windows.h: tryDialogsOn"),
            QStringLiteral("ui/panels/insights_panel.h: gallery"),
            QStringLiteral("ui/present/presentation.h: speaker"),
            QStringLiteral("ui/present/show.h: closeUpOpen"),
            QStringLiteral("ui/rooms/report/report_room.h: exportPdfTo"),
            QStringLiteral("ui/window/toast.h: stay")};
  }

  /// The other way round it is only said: what is used by now may go from the list.
  static bool within(const QStringList& found, const QStringList& expected) {
    bool all = true;
    for (const auto& each : found)
      if (!expected.contains(each)) {
        qWarning().noquote() << "not used:" << each;
        all = false;
      }
    for (const auto& each : expected)
      if (!found.contains(each))
        qInfo().noquote() << "used by now, or gone:" << each;
    return all;
  }

private Q_SLOTS:
  void whatIsDeclaredIsUsed() {
    const auto unused =
        unusedFunctions(sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}),
                        sourcesIn({QStringLiteral("tests")}));
    QVERIFY(within(unused.nowhere, {}));
    QVERIFY(within(unused.byTestsOnly, formulas() + forTests() + ofPresenting()));
  }
  void whatNobodyCallsIsCaught() {
    const std::vector<SourceFile> program{
        file("core/a.h", "double mean(int n);\nint lost();\nint onlyTested();\nstruct B {\n  int size() const;\n"
                         "  void event(int) override;\n  const C& part(int i) const;\n};\n"),
        file("core/a.cpp", "double mean(int n) {\n  return n;\n}\nint lost() {\n  return 1;\n}\nint onlyTested() {\n"
                           "  return mean(2);\n}\nint B::size() const {\n  return 2 * part(1);\n}\n")};
    const auto unused = unusedFunctions(program, {file("tests/a.cpp", "QCOMPARE(onlyTested(), 2);\n")});
    QCOMPARE(unused.nowhere, (QStringList{QStringLiteral("core/a.h: lost"), QStringLiteral("core/a.h: size")}));
    QCOMPARE(unused.byTestsOnly, QStringList{QStringLiteral("core/a.h: onlyTested")});
  }

  void aHeaderIncludesWhatItNames() {
    QCOMPARE(typesWithoutInclude(sourcesIn({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")})),
             QStringList());
    const std::vector<SourceFile> program{
        file("core/a.h", "struct Apple {\n};\n"), file("core/b.h", "#include \"core/a.h\"\nstruct Basket;\n"),
        file("core/c.h", "#include \"core/b.h\"\n/// Cherry\nvoid pick(const Apple& apple, Basket& into);\n"),
        file("core/d.h", "struct Cherry {\n};\nvoid pick(const Apple& apple);\nint count(Size Cherry);\n")};
    QCOMPARE(typesWithoutInclude(program), QStringList{QStringLiteral("core/d.h: Apple of core/a.h")});
  }

  /// THROUGHLINE_DRAW=1 draws it anew.
  void thePictureIsThatOfTheTable() {
    const auto path = QStringLiteral("docs/includes.svg");
    const auto drawn = includePicture(includeTable());
    if (qEnvironmentVariableIsSet("THROUGHLINE_DRAW")) {
      QFile picture(QStringLiteral(THROUGHLINE_SOURCE_DIR "/") + path);
      QVERIFY(picture.open(QIODevice::WriteOnly));
      picture.write(drawn.toUtf8());
    }
    QVERIFY(drawn.count(QStringLiteral("<rect")) > 100);
    QCOMPARE(projectText(path), drawn);
    auto table = includeTable();
    table.front().mayInclude << QStringLiteral("core/model");
    QVERIFY(includePicture(table) != drawn);
  }
};

THROUGHLINE_TEST(UseTest)
#include "use_test.moc"
