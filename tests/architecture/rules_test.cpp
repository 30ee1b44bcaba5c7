#include "tests/architecture/rules.h"
#include "tests/support/test_registry.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace throughline::architecture;

/// The sources of the project against the rules of docs/architecture.md; each rule is shown one breach that it must
/// catch.
class RulesTest : public QObject {
  Q_OBJECT

  static SourceFile file(const char* path, const QString& text) { return {QString::fromLatin1(path), text}; }
  static SourceFile file(const char* path, const char* text) { return file(path, QString::fromUtf8(text)); }

  static QStringList breachesIn(const QStringList& folders, const std::function<QStringList(const SourceFile&)>& rule) {
    QStringList all;
    for (const auto& each : sourcesIn(folders))
      all += rule(each);
    return all;
  }

  /// Prints all breaches: a message of QVERIFY2 is cut.
  static bool none(const QStringList& breaches) {
    for (const QString& each : breaches)
      qWarning().noquote() << each;
    return breaches.isEmpty();
  }

  static const FolderRule& ruleOf(const char* folder) {
    const auto found = std::ranges::find(includeTable(), QString::fromLatin1(folder), &FolderRule::folder);
    Q_ASSERT(found != includeTable().end());
    return *found;
  }

private Q_SLOTS:
  void theSourcesAreFound() {
    QVERIFY(sourcesIn({QStringLiteral("core")}).size() > 30);
    QVERIFY(!projectText(QStringLiteral("core/base/result.h")).isEmpty());
  }

  void foldersIncludeOnlyWhatTheTableAllows() {
    const auto breaches =
        breachesIn({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, includeBreaches);
    QVERIFY(none(breaches));
  }
  void aForbiddenIncludeIsCaught() {
    QCOMPARE(includeBreaches(file("core/model/a.h", "#include \"core/edit/changing.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("core/stats/a.h", "#include \"core/model/document.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("ui/canvas/a.h", "#include \"ui/panels/inspector.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("ui/paint/a.h", "#include \"ui/session/session.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("ui/rooms/file/a.h", "#include \"ui/rooms/edit/edit_room.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("ui/rooms/edit/a.h", "#include \"ui/canvas/map_canvas.h\"\n")).size(), 0);
    QCOMPARE(includeBreaches(file("core/model/a.h", "#include \"document.h\"\n")).size(), 1);
    QCOMPARE(includeBreaches(file("core/things/a.h", "")).size(), 1);
    QCOMPARE(includeBreaches(file("core/model/a.h", "// #include \"core/edit/changing.h\"\n")).size(), 0);
    QCOMPARE(includeBreaches(file("ui/canvas/a.h", "#include \"ui/paint/look.h\"\n")).size(), 0);
  }
  void theTableGoesInOneDirection() {
    for (const auto& rule : includeTable())
      for (const QString& lower : rule.mayInclude)
        QVERIFY2(!ruleOf(qPrintable(lower)).mayInclude.contains(rule.folder), qPrintable(rule.folder + lower));
  }
  void whatAFolderMayIncludeItMayIncludeThroughAnother() {
    for (const auto& rule : includeTable())
      for (const QString& lower : rule.mayInclude)
        for (const QString& lowest : ruleOf(qPrintable(lower)).mayInclude)
          QVERIFY2(rule.mayInclude.contains(lowest) || rule.folder == QStringLiteral("app"),
                   qPrintable(rule.folder + QStringLiteral(" -> ") + lowest));
  }

  void librariesStayAtTheirWrapper() {
    const auto breaches =
        breachesIn({QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui")}, libraryBreaches);
    QVERIFY(none(breaches));
  }
  void qtUnderCoreIsCaught() {
    for (const char* header : {"QString", "QtGlobal", "QtCore/QString", "qglobal.h", "QDate"})
      QCOMPARE(libraryBreaches(file("core/model/a.cpp", QStringLiteral("#include <%1>\n").arg(QLatin1String(header))))
                   .size(),
               1);
    QCOMPARE(libraryBreaches(file("core/model/a.cpp", "#include <queue>\n#include <string>\n")).size(), 0);
    QCOMPARE(libraryBreaches(file("core/model/a.cpp", "#include <sqlite3.h>\n")).size(), 1);
    QCOMPARE(libraryBreaches(file("core/data/a.cpp", "#include <boost/archive/text_iarchive.hpp>\n")).size(), 1);
  }

  void functionsAndFilesStaySmall() {
    const auto breaches = breachesIn(
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}, sizeBreaches);
    QVERIFY(none(breaches));
  }
  void aLongFunctionIsCaught() {
    const QString body = QStringLiteral("  f(\"}\");\n").repeated(longestFunction - 2);
    const QString fits = QStringLiteral("namespace a {\nclass B : public C {\n  B() : c_{1}, d_(2) {\n") + body +
                         QStringLiteral("}\n};\n}\n");
    QCOMPARE(sizeBreaches(file("core/a.cpp", fits)), QStringList());
    const QString tooLong = QString(fits).replace(QStringLiteral("d_(2) {\n"), QStringLiteral("d_(2) {\n\n"));
    QCOMPARE(sizeBreaches(file("core/a.cpp", tooLong)).size(), 1);
    QCOMPARE(sizeBreaches(file("core/a.cpp", QString(longestFile + 1, QLatin1Char('\n')))).size(), 1);
  }
  void functionsAreFoundWhereverTheyStand() {
    const auto found =
        functionsIn(QStringLiteral("namespace a {\nstruct B { int c() const { return 1; } };\ntemplate <class T> "
                                   "struct D : E<T> {\n  D(int x = {}) : x_{x} {\n }\n};\n"
                                   "const std::vector<int> list{f(1)};\nauto g(const char* t = \"{\") -> int {\n  "
                                   "const auto h = [] { return 2; };\n  return h();\n}\n}\n"));
    QStringList names;
    for (const auto& each : found)
      names << each.name;
    QCOMPARE(names, (QStringList{QStringLiteral("c"), QStringLiteral("D"), QStringLiteral("g")}));
    QCOMPARE(found.back().lines, 4);
  }

  void aMacroBeforeAClassIsNoFunction() {
    const auto found = functionsIn(QStringLiteral("CHILD(a, b)\n\nclass A : public B {\n  void c() {\n  }\n};\n"));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().name, QStringLiteral("c"));
  }

  void nothingBannedIsUsed() {
    const auto breaches = breachesIn(
        {QStringLiteral("app"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("tests")}, banBreaches);
    QVERIFY(none(breaches));
  }
  void everyBanCatchesItsExample() {
    for (const auto& each : bans()) {
      const QString folder = each.where.section(QLatin1Char(' '), 0, 0);
      const SourceFile example{folder + QStringLiteral("/example.cpp"), each.example + QLatin1Char('\n')};
      QVERIFY2(!banBreaches(example).isEmpty(), qPrintable(each.example));
      const SourceFile comment{example.path, QStringLiteral("// ") + example.text};
      QVERIFY2(banBreaches(comment).isEmpty(), qPrintable(comment.text));
    }
  }

  void everyTextForPeopleIsTranslated() {
    const auto breaches = breachesIn({QStringLiteral("ui")}, untranslatedText);
    QVERIFY(none(breaches));
  }
  void aTextThatIsNotTranslatedIsCaught() {
    const auto count = [](const char* text) { return untranslatedText(file("ui/panels/a.cpp", text)).size(); };
    QCOMPARE(count("label->setText(QStringLiteral(\"Stage\"));"), 1);
    QCOMPARE(count("auto* add = new QPushButton(u\"Add\"_s, this);"), 1);
    QCOMPARE(count("const QString words = QStringLiteral(\"Nothing was measured here\");"), 1);
    QCOMPARE(count("label->setText(tr(\"Stage\"));"), 0);
    QCOMPARE(count("label->setText(Words::tr(\"The map \\\"%1\\\" is empty\").arg(title));"), 0);
    QCOMPARE(count("#include \"ui/a b/c d.h\"\nsetObjectName(QStringLiteral(\"stage\"));"), 0);
  }

  void everyCountedTextHasItsPlural() {
    const QString translation = projectText(QStringLiteral("translations/throughline_en.ts"));
    QVERIFY(!translation.isEmpty());
    const auto breaches =
        breachesIn({QStringLiteral("ui"), QStringLiteral("app")},
                   [&translation](const SourceFile& source) { return textsWithoutPlural(source, translation); });
    QVERIFY(none(breaches));
  }
  void aCountedTextWithoutPluralIsCaught() {
    const auto count = [](const char* translation) {
      return textsWithoutPlural(file("ui/a.cpp", "text = tr(\"%n maps\", nullptr, count);"),
                                QString::fromLatin1(translation))
          .size();
    };
    QCOMPARE(count("<source>%n votes</source></message>"), 1);
    QCOMPARE(count("<source>%n maps</source><numerusform></numerusform><numerusform>%n maps</numerusform></message>"),
             1);
    QCOMPARE(
        count("<source>%n maps</source><numerusform>%n map</numerusform><numerusform>%n maps</numerusform></message>"),
        0);
  }

  void everyTestAssertsSomething() {
    const auto breaches = testsWithoutAssertion(sourcesIn({QStringLiteral("tests")}));
    QVERIFY(none(breaches));
  }
  void aTestThatAssertsNothingIsCaught() {
    const auto breaches = testsWithoutAssertion(
        {file("tests/a_test.cpp", "void compare(int a) { QCOMPARE(a, 1); }\nclass A : public QObject {\n"
                                  "private Q_SLOTS:\n void one() { compare(1); }\n void two() { run(); }\n"
                                  " void three_data() { add(); }\n};\n")});
    QCOMPARE(breaches, QStringList{QStringLiteral("tests/a_test.cpp: two asserts nothing")});
  }
};

THROUGHLINE_TEST(RulesTest)
#include "rules_test.moc"
