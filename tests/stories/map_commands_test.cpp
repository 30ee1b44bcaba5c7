#include "core/base/checked_file.h"
#include "tests/support/test_registry.h"
#include "ui/session/journey_words.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace throughline;

namespace {

/// One run of the program: how it ended, what it said, what it took.
struct Run {
  int status = -1; ///< minus the signal that ended it
  QString errors;
  double seconds = 0; ///< of processor time
  long megabytes = 0; ///< at its largest
};

/// In a process of its own, as only the one who waits for it learns what it took.
Run runThroughline(const QTemporaryDir& folder, const QStringList& arguments) {
  std::vector<std::string> words{THROUGHLINE_BINARY_DIR "/throughline"};
  for (const auto& argument : arguments)
    words.push_back(argument.toStdString());
  std::vector<char*> pointers;
  for (auto& word : words)
    pointers.push_back(word.data());
  pointers.push_back(nullptr);
  const auto errors = folder.filePath(QStringLiteral("stderr")).toStdString();
  const auto home = folder.filePath(QStringLiteral("home")).toStdString();
  const pid_t process = ::fork();
  if (process == 0) {
    const int file = ::open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    ::dup2(file, STDERR_FILENO);
    ::dup2(::open("/dev/null", O_WRONLY), STDOUT_FILENO);
    ::setenv("XDG_DATA_HOME", home.c_str(), 1);
    ::execv(pointers[0], pointers.data());
    ::_exit(127);
  }
  int status = 0;
  rusage used{};
  ::wait4(process, &status, 0, &used);
  const auto said = readWholeFile(errors, 10'000'000);
  const auto secondsOf = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
  };
  return {.status = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status),
          .errors = said.ok() ? QString::fromStdString(*said) : QString(),
          .seconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime),
          .megabytes = used.ru_maxrss / 1024};
}

QString writtenFile(const QTemporaryDir& folder, const QString& name, const std::string& text) {
  const auto path = folder.filePath(name);
  return writeCheckedFile(path.toStdString(), text).ok() ? path : QString();
}

QStringList hostileFiles(const char* script, const QTemporaryDir& folder) {
  const auto path = QString::fromStdString(test::sharedFolder("hostile")) + QLatin1Char('/') + QLatin1String(script);
  const auto python = QStandardPaths::findExecutable(QStringLiteral("python3"));
  if (python.isEmpty() || !QFile::exists(path))
    return {};
  QProcess process;
  process.start(python, {path, folder.path()});
  process.waitForFinished(60'000);
  QStringList files;
  for (QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
    files << each.next();
  files.sort();
  return files;
}

} // namespace

/// `import-map` and `export` as scripts see them.
class MapCommandsTest : public QObject {
  Q_OBJECT

  void isTakenOrRefusedInTime(const QStringList& files, const QStringList& formats) {
    const QTemporaryDir folder;
    double slowest = 0;
    long largest = 0;
    for (const auto& file : files)
      for (const auto& format : formats) {
        const auto workspace = folder.filePath(QStringLiteral("h.journey"));
        QFile::remove(workspace);
        QStringList words{QStringLiteral("import-map"), workspace, file};
        if (!format.isEmpty())
          words << QStringLiteral("--format") << format;
        const auto run = runThroughline(folder, words);
        const auto what = qPrintable(file + QLatin1Char(' ') + format + QLatin1Char(' ') + run.errors.left(300));
        QVERIFY2(run.status == 0 || run.status == 1, what);
        QVERIFY2(run.status == 0 || run.errors.count(QLatin1Char('\n')) == 1, what);
        QVERIFY2(run.status == 0 || !QFile::exists(workspace), what);
        QVERIFY2(run.seconds < 2 && run.megabytes < 256, what);
        slowest = std::max(slowest, run.seconds);
        largest = std::max(largest, run.megabytes);
      }
    qInfo("%d files, slowest %.2f s, largest %ld MB", static_cast<int>(files.size()), slowest, largest);
  }

private Q_SLOTS:
  void theEndingOfAFileSaysItsFormatWhereItCan() {
    const QTemporaryDir folder;
    const auto workspace = folder.filePath(QStringLiteral("w.journey"));
    QCOMPARE(runThroughline(folder, {QStringLiteral("new"), workspace}).status, 0);
    QFile script(folder.filePath(QStringLiteral("e.json")));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"([{"edit":"addMap","title":"A"},{"edit":"addStage","map":"A","title":"S"}])");
    script.close();
    QCOMPARE(runThroughline(folder, {QStringLiteral("edit"), workspace, script.fileName()}).status, 0);
    const auto exportTo = [&](const QString& name) {
      const auto out = folder.filePath(name);
      return runThroughline(folder, {QStringLiteral("export"), workspace, QStringLiteral("--output"), out}).status;
    };
    const auto begins = [&](const QString& name, const QByteArray& bytes) {
      QFile made(folder.filePath(name));
      return made.open(QIODevice::ReadOnly) && made.readAll().contains(bytes);
    };
    QCOMPARE(exportTo(QStringLiteral("a.mmd")), 0);
    QVERIFY(begins(QStringLiteral("a.mmd"), "journey\n"));
    QCOMPARE(exportTo(QStringLiteral("a.OPML")), 0);
    QVERIFY(begins(QStringLiteral("a.OPML"), "<opml"));
    QCOMPARE(exportTo(QStringLiteral("a.svg")), 0);
    QVERIFY(begins(QStringLiteral("a.svg"), "<svg"));
    QCOMPARE(exportTo(QStringLiteral("a.pdf")), 2); // slides or a poster
    QCOMPARE(exportTo(QStringLiteral("a")), 2);
  }

  void aLargeMapPrintsOnFewPagesAndLosesNothing() {
    const auto edits =
        QString::fromStdString(test::sharedFolder("field")) + QStringLiteral("/maps/p1-large-edits.json");
    if (!QFile::exists(edits))
      QSKIP("the field cases are not on this machine");
    const QTemporaryDir folder;
    const auto workspace = folder.filePath(QStringLiteral("large.journey"));
    const auto pdf = folder.filePath(QStringLiteral("large.pdf"));
    QCOMPARE(runThroughline(folder, {QStringLiteral("new"), workspace}).status, 0);
    QCOMPARE(runThroughline(folder, {QStringLiteral("edit"), workspace, edits}).status, 0);
    QCOMPARE(runThroughline(folder, {QStringLiteral("report"), workspace, QStringLiteral("--output"), pdf}).status, 0);
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), pdf, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    const QString pages = QString::fromUtf8(text.readAllStandardOutput());
    const auto count = pages.count(QLatin1Char('\f'));
    QVERIFY2(count > 20 && count <= 30, qPrintable(QString::number(count)));
    // Each text of the case begins and ends with a mark of its own.
    QFile file(edits);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression mark(QStringLiteral("\\b[LE]\\d{3}[BCOS]\\b"));
    int marks = 0;
    for (auto found = mark.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext(); ++marks) {
      const auto word = found.next().captured();
      QVERIFY2(pages.count(word) == 1, qPrintable(word));
    }
    QVERIFY(marks > 700);
  }

  void aRepairIsSaidInWordsWithFileAndLine() {
    const QTemporaryDir folder;
    const auto map = writtenFile(folder, QStringLiteral("a.mmd"),
                                 "journey\n title A\n section Step 1: Context\n Pay: 9: Me\n Wait: 1: Me\n");
    const auto run =
        runThroughline(folder, {QStringLiteral("import-map"), folder.filePath(QStringLiteral("w.journey")), map});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(map + QStringLiteral(":3: A colon in a section was kept: Step 1: Context\n")),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(QStringLiteral("a guess")), qPrintable(run.errors));
    QVERIFY(!run.errors.contains(QStringLiteral("All scores were brought")));
    const auto rescaled =
        runThroughline(folder, {QStringLiteral("import-map"), folder.filePath(QStringLiteral("w.journey")), map,
                                QStringLiteral("--rescale")});
    QVERIFY2(rescaled.errors.contains(QStringLiteral("All scores were brought to 1 to 5")),
             qPrintable(rescaled.errors));
  }

  void brokenXmlIsReadAsFarAsItGoesOrRefusedWithItsPlace() {
    const QTemporaryDir folder;
    const auto workspace = folder.filePath(QStringLiteral("w.journey"));
    const auto cut =
        writtenFile(folder, QStringLiteral("cut.xes"),
                    "<log>\n <trace>\n  <event><string key=\"concept:name\" value=\"Call\"/></event>\n  <event><str\n");
    const auto run = runThroughline(folder, {QStringLiteral("import-map"), workspace, cut});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.errors.contains(cut + QStringLiteral(":4:10: The XML breaks off here")), qPrintable(run.errors));
    const auto bad = writtenFile(folder, QStringLiteral("bad.xml"), "<CJML>\n <plannedJourney <\n</CJML>");
    const auto refused = runThroughline(folder, {QStringLiteral("import-map"), workspace, bad});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("/bad.xml\" (line 2, column")), qPrintable(refused.errors));
  }

  void rareActivitiesAreLeftOutAsTheOptionSays() {
    const QTemporaryDir folder;
    std::string log = "case,activity,time\n";
    for (int number = 0; number < 10; ++number)
      log += std::to_string(number) + ",Call,2026-01-01\n" + (number == 0 ? "0,Complain,2026-01-02\n" : "");
    const auto file = writtenFile(folder, QStringLiteral("log.csv"), log);
    const auto folded = [&](const QString& rarest) {
      return runThroughline(folder, {QStringLiteral("import-map"), folder.filePath(QStringLiteral("w.journey")), file,
                                     QStringLiteral("--rarest"), rarest});
    };
    QVERIFY(folded(QStringLiteral("0.5")).errors.contains(QStringLiteral("Rare activities were left out: Complain")));
    QVERIFY(folded(QStringLiteral("20%")).errors.contains(QStringLiteral("Complain")));
    QVERIFY(!folded(QStringLiteral("0")).errors.contains(QStringLiteral("Complain")));
    QCOMPARE(folded(QStringLiteral("many")).status, 2);
  }

  void hostileMermaidIsTakenOrRefusedInTime() {
    const QTemporaryDir files;
    const auto hostile = hostileFiles("gen_mermaid.py", files);
    if (hostile.isEmpty())
      QSKIP("no generator of hostile files here");
    QVERIFY(hostile.size() >= 18);
    isTakenOrRefusedInTime(hostile, {QString()});
  }

  void aLogWithoutFeedbackIsRefusedWithoutAListOfWhatItWouldLose() {
    const QTemporaryDir folder;
    const auto workspace = folder.filePath(QStringLiteral("w.journey"));
    const auto map = writtenFile(folder, QStringLiteral("o.md"), "# T\n\n## S\n\n- Call [phone]\n");
    QCOMPARE(runThroughline(folder, {QStringLiteral("import-map"), workspace, map}).status, 0);
    const auto out = folder.filePath(QStringLiteral("l.xes"));
    const auto run = runThroughline(folder, {QStringLiteral("export"), workspace, QStringLiteral("--output"), out});
    QCOMPARE(run.status, 1);
    QVERIFY2(run.errors.count(QLatin1Char('\n')) == 1 && run.errors.contains(QStringLiteral("no responses")),
             qPrintable(run.errors));
    QVERIFY(!QFile::exists(out));
    // What goes out is still said to lose something.
    const auto table = folder.filePath(QStringLiteral("t.csv"));
    const auto written = runThroughline(folder, {QStringLiteral("export"), workspace, QStringLiteral("--output"), table,
                                                 QStringLiteral("--format"), QStringLiteral("cjml-csv")});
    QVERIFY2(written.status == 0 && QFile::exists(table), qPrintable(written.errors));
  }

  void aRemarkIsOneLine() {
    const auto text = ui::remarkText({.code = exchange::RemarkCode::leftOut, .value = "goal:\nto be home"});
    QVERIFY2(!text.contains(QLatin1Char('\n')) && text.contains(QStringLiteral("goal: to be home")), qPrintable(text));
  }

  void hostileXmlIsTakenOrRefusedInTime() {
    const QTemporaryDir files;
    const auto hostile = hostileFiles("gen_xml_html.py", files);
    if (hostile.isEmpty())
      QSKIP("no generator of hostile files here");
    QVERIFY(hostile.size() >= 20);
    isTakenOrRefusedInTime(hostile,
                           {QString(), QStringLiteral("xes"), QStringLiteral("cjml"), QStringLiteral("freemind")});
  }
};

THROUGHLINE_TEST(MapCommandsTest)
#include "map_commands_test.moc"
