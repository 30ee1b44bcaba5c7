#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

/// The allow-list of .clang-tidy is in force: it finds what it must, and a handful of real files are clean.
class TidyTest : public QObject {
  Q_OBJECT

  static QString program() { return QStandardPaths::findExecutable(QStringLiteral("clang-tidy-14")); }
  static QString root() { return QStringLiteral(THROUGHLINE_SOURCE_DIR); }

  /// clang-tidy at work on the file under the project's list; several may run at once.
  static std::unique_ptr<QProcess> started(const QString& path) {
    auto tidy = std::make_unique<QProcess>();
    tidy->start(program(),
                {QStringLiteral("--quiet"), QStringLiteral("--config-file=") + root() + QStringLiteral("/.clang-tidy"),
                 path, QStringLiteral("--"), QStringLiteral("-std=c++20"), QStringLiteral("-I") + root(),
                 QStringLiteral("-Wall")});
    return tidy;
  }

  /// What it says; empty when it finds nothing.
  static QString findingsOf(QProcess& tidy) {
    if (!tidy.waitForFinished(120'000))
      return QStringLiteral("clang-tidy did not finish");
    return QString::fromUtf8(tidy.readAllStandardOutput());
  }

private Q_SLOTS:
  void initTestCase() {
    if (program().isEmpty())
      QSKIP("clang-tidy-14 is not installed (tools/install test)");
  }

  void aBadSnippetIsCaught() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.cpp"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#include <string>\n#include <utility>\n"
               "std::size_t twice(std::string text) {\n"
               "  const std::string moved = std::move(text);\n"
               "  return moved.size() + text.size();\n}\n"
               "struct Base { virtual void run(); };\n");
    file.close();
    const auto tidy = started(path);
    const QString findings = findingsOf(*tidy);
    QVERIFY2(findings.contains(QStringLiteral("bugprone-use-after-move")), qPrintable(findings));
    QVERIFY2(findings.contains(QStringLiteral("cppcoreguidelines-virtual-class-destructor")), qPrintable(findings));
    QVERIFY2(findings.contains(QStringLiteral("error:")), "a finding must be an error");
  }

  void realFilesAreClean() {
    std::vector<std::unique_ptr<QProcess>> running;
    for (const char* path :
         {"core/base/checked_file.cpp", "core/model/difference.cpp", "core/edit/touchpoint_edits.cpp"}) {
      QVERIFY2(QFile::exists(root() + QLatin1Char('/') + QLatin1String(path)), path);
      running.push_back(started(root() + QLatin1Char('/') + QLatin1String(path)));
    }
    for (const auto& tidy : running) {
      const QString findings = findingsOf(*tidy);
      QVERIFY2(findings.isEmpty(), qPrintable(findings));
      QCOMPARE(tidy->exitCode(), 0);
    }
  }
};

THROUGHLINE_TEST(TidyTest)
#include "tidy_test.moc"
