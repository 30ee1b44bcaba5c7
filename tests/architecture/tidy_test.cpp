#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The allow-list of .clang-tidy is in force: it finds what it must, and a handful of real files are clean.
class TidyTest : public QObject {
  Q_OBJECT

  static QString program() { return QStandardPaths::findExecutable(QStringLiteral("clang-tidy-14")); }
  static QString root() { return QStringLiteral(THROUGHLINE_SOURCE_DIR); }

  /// What clang-tidy says of the file under the project's list; empty when it finds nothing.
  static QString findingsIn(const QString& path) {
    QProcess tidy;
    tidy.start(program(),
               {QStringLiteral("--quiet"), QStringLiteral("--config-file=") + root() + QStringLiteral("/.clang-tidy"),
                path, QStringLiteral("--"), QStringLiteral("-std=c++20"), QStringLiteral("-I") + root(),
                QStringLiteral("-Wall"), QStringLiteral("-isystem/usr/include/eigen3")});
    if (!tidy.waitForFinished(60'000))
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
    const QString findings = findingsIn(path);
    QVERIFY2(findings.contains(QStringLiteral("bugprone-use-after-move")), qPrintable(findings));
    QVERIFY2(findings.contains(QStringLiteral("cppcoreguidelines-virtual-class-destructor")), qPrintable(findings));
    QVERIFY2(findings.contains(QStringLiteral("error:")), "a finding must be an error");
  }

  void realFilesAreClean_data() {
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"core/base/checked_file.cpp", "core/model/difference.cpp", "core/edit/touchpoint_edits.cpp"})
      QTest::newRow(path) << QString::fromLatin1(path);
  }
  void realFilesAreClean() {
    QFETCH(QString, path);
    QVERIFY2(QFile::exists(root() + QLatin1Char('/') + path), qPrintable(path));
    const QString findings = findingsIn(root() + QLatin1Char('/') + path);
    QVERIFY2(findings.isEmpty(), qPrintable(findings));
  }
};

THROUGHLINE_TEST(TidyTest)
#include "tidy_test.moc"
