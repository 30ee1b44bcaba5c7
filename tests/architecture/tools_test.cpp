#include "tests/architecture/source_text.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline::architecture;

/// What the tools promise: continuous integration runs the presets as they stand, and tools/packages is complete.
class ToolsTest : public QObject {
  Q_OBJECT

  /// Names of the presets of one kind ("configurePresets").
  static QStringList presets(const QString& kind) {
    const auto all = QJsonDocument::fromJson(projectText(QStringLiteral("CMakePresets.json")).toUtf8()).object();
    QStringList names;
    for (const auto& preset : all.value(kind).toArray())
      names << preset.toObject().value(QStringLiteral("name")).toString();
    return names;
  }

  /// The command lines of a shell script, without comments.
  static QStringList commandsOf(const QString& path) {
    QStringList commands;
    for (const QString& line : projectText(path).split(QLatin1Char('\n')))
      if (!line.trimmed().isEmpty() && !line.trimmed().startsWith(QLatin1Char('#')))
        commands << line.trimmed();
    return commands;
  }

  static QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAll()) : QStringLiteral("did not finish");
  }

  static QStringList packages() {
    static const QRegularExpression comment(QStringLiteral("#.*|\\[.*\\]"));
    QStringList names;
    for (const QString& line : projectText(QStringLiteral("tools/packages")).split(QLatin1Char('\n')))
      if (const QString name = QString(line).remove(comment).trimmed(); !name.isEmpty())
        names << name;
    return names;
  }

  /// The package that brings what find_package or pkg_check_modules of cmake/dependencies.cmake looks for.
  static const QMap<QString, QString>& packageOfLibrary() {
    static const QMap<QString, QString> table{{QStringLiteral("Boost"), QStringLiteral("libboost-serialization-dev")},
                                              {QStringLiteral("SQLite3"), QStringLiteral("libsqlite3-dev")},
                                              {QStringLiteral("OpenSSL"), QStringLiteral("libssl-dev")},
                                              {QStringLiteral("ICU"), QStringLiteral("libicu-dev")},
                                              {QStringLiteral("Eigen3"), QStringLiteral("libeigen3-dev")},
                                              {QStringLiteral("nlohmann_json"), QStringLiteral("nlohmann-json3-dev")},
                                              {QStringLiteral("EXPAT"), QStringLiteral("libexpat1-dev")},
                                              {QStringLiteral("ZLIB"), QStringLiteral("zlib1g-dev")},
                                              {QStringLiteral("LIBZIP"), QStringLiteral("libzip-dev")},
                                              {QStringLiteral("Threads"), QStringLiteral("g++")},
                                              {QStringLiteral("Qt6"), QStringLiteral("qt6-base-dev")},
                                              {QStringLiteral("PkgConfig"), QStringLiteral("pkg-config")},
                                              {QStringLiteral("QPDF"), QStringLiteral("libqpdf-dev")},
                                              {QStringLiteral("XLSXWRITER"), QStringLiteral("libxlsxwriter-dev")},
                                              {QStringLiteral("rapidcheck"), QStringLiteral("librapidcheck-dev")},
                                              {QStringLiteral("benchmark"), QStringLiteral("libbenchmark-dev")}};
    return table;
  }

private Q_SLOTS:
  void continuousIntegrationRunsTheToolAndNothingElse() {
    QCOMPARE(commandsOf(QStringLiteral(".ci/run")),
             QStringList{QStringLiteral("exec bash \"$(dirname \"${BASH_SOURCE[0]}\")/../tools/test\"")});
  }
  void thePresetsThatItRunsAreThere() {
    const QString tool = projectText(QStringLiteral("tools/test"));
    const auto loops = QRegularExpression(QStringLiteral("for preset in ([a-z ]+);")).globalMatch(tool);
    int found = 0;
    for (auto each = loops; each.hasNext(); ++found)
      for (const QString& name : each.next().captured(1).split(QLatin1Char(' ')))
        for (const char* kind : {"configurePresets", "buildPresets", "testPresets"})
          QVERIFY2(presets(QLatin1String(kind)).contains(name), qPrintable(name));
    QCOMPARE(found, 2);
    for (const char* command :
         {"cmake --preset \"$preset\"", "cmake --build --preset \"$preset\"", "ctest --preset \"$preset\""})
      QVERIFY2(tool.contains(QLatin1String(command)), command);
  }
  void everyPresetOfTheDesignIsThere() {
    for (const char* name : {"dev", "asan", "tsan", "release", "coverage"})
      for (const char* kind : {"configurePresets", "buildPresets", "testPresets"})
        QVERIFY2(presets(QLatin1String(kind)).contains(QLatin1String(name)), name);
  }

  void everyLibraryThatCMakeLooksForHasItsPackage() {
    static const QRegularExpression call(QStringLiteral("(?:find_package|pkg_check_modules)\\((\\w+)"));
    const QString text = projectText(QStringLiteral("cmake/dependencies.cmake"));
    QVERIFY(text.contains(call));
    for (auto calls = call.globalMatch(text); calls.hasNext();) {
      const QString library = calls.next().captured(1);
      QVERIFY2(packageOfLibrary().contains(library),
               qPrintable(library + QStringLiteral(" is not known to this test")));
      QVERIFY2(packages().contains(packageOfLibrary().value(library)), qPrintable(library));
    }
  }
  void everyPackageStandsThereOnce() {
    const auto names = packages();
    QVERIFY(names.size() > 20);
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    static const QRegularExpression lawful(QStringLiteral("^[a-z0-9][a-z0-9+.-]+$"));
    for (const QString& name : names)
      QVERIFY2(lawful.match(name).hasMatch(), qPrintable(name));
  }
  void everyLinkInTheDocumentsLeadsSomewhere() {
    QStringList pages{QStringLiteral("README.md")};
    QDirIterator more(QStringLiteral(THROUGHLINE_SOURCE_DIR "/docs"), {QStringLiteral("*.md")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (more.hasNext())
      pages << QDir(QStringLiteral(THROUGHLINE_SOURCE_DIR)).relativeFilePath(more.next());
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#: ]+)"));
    for (const QString& page : pages)
      for (auto links = link.globalMatch(projectText(page)); links.hasNext();) {
        const QString target = QFileInfo(page).path() + QLatin1Char('/') + links.next().captured(1);
        QVERIFY2(QFileInfo::exists(QStringLiteral(THROUGHLINE_SOURCE_DIR "/") + target),
                 qPrintable(page + QStringLiteral(" -> ") + target));
      }
  }
  void whatIsInstalledForTheDesktopIsSound() {
    const auto path = [](const char* name) {
      return QStringLiteral(THROUGHLINE_SOURCE_DIR "/packaging/") + QLatin1String(name);
    };
    if (QStandardPaths::findExecutable(QStringLiteral("appstreamcli")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate")).isEmpty())
      QSKIP("appstream or desktop-file-utils is not installed (tools/install test)");
    QCOMPARE(outputOf(QStringLiteral("desktop-file-validate"), {path("throughline.desktop")}), QString());
    const QString says =
        outputOf(QStringLiteral("appstreamcli"),
                 {QStringLiteral("validate"), QStringLiteral("--no-net"), path("throughline.metainfo.xml")});
    QVERIFY2(says.contains(QStringLiteral("Validation")) && !says.contains(QStringLiteral("E: ")), qPrintable(says));
  }
  void everySourceIsFormatted() {
    if (QStandardPaths::findExecutable(QStringLiteral("clang-format-14")).isEmpty())
      QSKIP("clang-format-14 is not installed (tools/install test)");
    const QString says = outputOf(QStringLiteral(THROUGHLINE_SOURCE_DIR "/tools/format"), {QStringLiteral("--check")});
    QVERIFY2(says.isEmpty(), qPrintable(says.left(2000) + QStringLiteral("\nmend it with tools/format")));
  }
  void aBuildSaysHowFarItIsAndWhereItsWordsAre() {
    QTemporaryDir folder;
    const auto watched = [&](const QString& build) {
      return outputOf(QStringLiteral("bash"),
                      {QStringLiteral("-c"), QStringLiteral("set -euo pipefail; source '" THROUGHLINE_SOURCE_DIR
                                                            "/tools/common.sh'; watched '%1/build.log' %2")
                                                 .arg(folder.path(), build)});
    };
    const QString sound = watched(QStringLiteral("bash -c 'for i in {1..30}; do echo \"[$i/30] compiling\"; done'"));
    QVERIFY2(sound.contains(folder.path() + QStringLiteral("/build.log")), qPrintable(sound));
    QVERIFY2(sound.contains(QStringLiteral("50 %  (15 of 30)")), qPrintable(sound));
    QCOMPARE(sound.count(QStringLiteral(" of 30)")), 10);
    const QString broken = watched(QStringLiteral("bash -c 'echo \"[1/30] error: no such file\"; exit 1'"));
    QVERIFY2(broken.contains(QStringLiteral("no such file")) && broken.contains(QStringLiteral("failed: ")),
             qPrintable(broken));
  }
  void theToolsAreProgramsThatStopAtTheFirstFailure() {
    for (const char* name :
         {"tools/install", "tools/run", "tools/test", "tools/sample", "tools/format", "tools/soak"}) {
      const QString path = QLatin1String(name);
      QVERIFY2(commandsOf(path).value(0) == QStringLiteral("set -euo pipefail"), name);
      QVERIFY2(QFile::permissions(QStringLiteral(THROUGHLINE_SOURCE_DIR "/") + path) & QFile::ExeOwner, name);
      QCOMPARE(QProcess::execute(QStringLiteral("bash"),
                                 {QStringLiteral("-n"), QStringLiteral(THROUGHLINE_SOURCE_DIR "/") + path}),
               0);
    }
  }
};

THROUGHLINE_TEST(ToolsTest)
#include "tools_test.moc"
