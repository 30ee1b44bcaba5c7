#include "tests/stories/shell.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

using throughline::test::Ran;

/// What people who know git and sqlite3 expect of a program in a shell.
class CommandLineTest : public QObject {
  Q_OBJECT

  throughline::test::Shell shell_;

  Ran shell(const QString& line, const QString& language = QStringLiteral("C.UTF-8")) const {
    return shell_.run(line, language);
  }
  void write(const QString& name, const QByteArray& bytes) const { shell_.write(name, bytes); }

private Q_SLOTS:
  void initTestCase() {
    QByteArray edits = "[{\"edit\":\"addMap\",\"title\":\"M\"}";
    for (int at = 0; at < 200; ++at)
      edits += ",{\"edit\":\"addStage\",\"title\":\"S" + QByteArray::number(at) + "\"}";
    write(QStringLiteral("many.json"), edits + "]");
    write(QStringLiteral("one.json"), "[{\"edit\":\"addMap\",\"title\":\"One\"}]");
    QCOMPARE(shell(QStringLiteral(
                       "throughline generate w.csv --rows 300 --layout wide && throughline import w.journey w.csv"))
                 .status,
             0);
  }

  void nothingCrashesWithoutADisplay() {
    for (const char* line :
         {"throughline", "throughline w.journey", "throughline --frob", "throughline -x", "throughline imprt",
          "throughline frobnicate", "throughline help nothing", "throughline completion", "throughline import",
          "throughline check /", "throughline check ''", "throughline ''"}) {
      const Ran ran = shell(QLatin1String(line));
      QVERIFY2(ran.status == 1 || ran.status == 2, line);
      QVERIFY2(ran.errors.startsWith("throughline: "), (QByteArray(line) + ran.errors).constData());
      QVERIFY2(ran.errors.count('\n') == 1, ran.errors.constData());
    }
    QVERIFY(shell(QStringLiteral("throughline imprt")).errors.contains("did you mean import"));
    QVERIFY(shell(QStringLiteral("throughline analyze w.journey --jsn")).errors.contains("--json"));
  }

  void helpAndVersionAreThereAnywhere() {
    for (const char* line : {"throughline -h", "throughline help", "throughline --help", "throughline import -h",
                             "throughline help import", "throughline import w.journey --help"})
      QVERIFY2(shell(QLatin1String(line)).status == 0, line);
    for (const char* line : {"throughline --version", "throughline import --version", "throughline -V"})
      QVERIFY2(shell(QLatin1String(line)).output.startsWith("throughline "), line);
  }

  void pipesAreReadAndWritten() {
    QCOMPARE(shell(QStringLiteral("throughline new p.journey")).status, 0);
    QCOMPARE(shell(QStringLiteral("throughline edit p.journey - < one.json")).output, QByteArray("1 2 addMap\n"));
    QCOMPARE(shell(QStringLiteral("cat w.csv | throughline import p.journey -")).status, 0);
    QCOMPARE(shell(QStringLiteral("throughline import q.journey <(cat w.csv)")).status, 0);
    QVERIFY(shell(QStringLiteral("throughline export w.journey --format json --output - | head -c 1")).output == "{");
    QVERIFY(shell(QStringLiteral("throughline report w.journey --output -")).output.startsWith("%PDF"));
    QVERIFY(shell(QStringLiteral("throughline generate - --rows 3")).output.startsWith("respondent,"));
  }

  void whoStopsListeningStopsNothing() {
    for (const char* line :
         {"throughline edit e.journey many.json | head -1", "throughline edit e.journey many.json >&-",
          "throughline edit e.journey many.json >&- 2>&- <&-"}) {
      QFile::remove(shell_.folder.filePath(QStringLiteral("e.journey")));
      QCOMPARE(shell(QStringLiteral("throughline new e.journey")).status, 0);
      QVERIFY2(shell(QLatin1String("set -o pipefail; ") + QLatin1String(line)).status == 0, line);
      QVERIFY2(shell(QStringLiteral("throughline history e.journey")).output.count('\n') == 202, line);
      QCOMPARE(shell(QStringLiteral("throughline check e.journey")).status, 0);
    }
    QCOMPARE(shell(QStringLiteral("throughline history e.journey > /dev/full")).status, 1);
  }

  void whatExistsIsReplacedOnlyWithForce() {
    write(QStringLiteral("mine"), "mine");
    const auto mine = [&] { return shell(QStringLiteral("cat mine")).output; };
    for (const char* line :
         {"throughline report w.journey --output mine", "throughline export w.journey --format json --output mine",
          "throughline generate mine --rows 3"}) {
      QVERIFY2(shell(QLatin1String(line)).status == 1, line);
      QCOMPARE(mine(), QByteArray("mine"));
    }
    QCOMPARE(shell(QStringLiteral("chmod 444 mine; throughline generate mine --rows 3 --force")).status, 1);
    QCOMPARE(mine(), QByteArray("mine"));
    QCOMPARE(shell(QStringLiteral("chmod 644 mine; throughline generate mine --rows 3 --force")).status, 0);
    QVERIFY(mine() != "mine");
    QCOMPARE(shell(QStringLiteral("throughline generate /dev/null --rows 3 --force")).status, 1);
    // A link keeps pointing where it did; nothing of the user's beside it is used.
    write(QStringLiteral("part"), "part");
    QCOMPARE(
        shell(QStringLiteral("ln -s mine link; mv part link.part; throughline generate link --rows 3 --force")).status,
        0);
    QVERIFY(QFileInfo(shell_.folder.filePath(QStringLiteral("link"))).isSymLink());
    QCOMPARE(shell(QStringLiteral("cat link.part")).output, QByteArray("part"));
  }

  void aLinkThatPointsNowhereStays() {
    const Ran ran =
        shell(QStringLiteral("ln -s nowhere.journey dangling.journey; throughline import dangling.journey w.csv"));
    QCOMPARE(ran.status, 1);
    QVERIFY(QFileInfo(shell_.folder.filePath(QStringLiteral("dangling.journey"))).isSymLink());
  }

  void aFailedImportLeavesNoFileAndTakesNone() {
    write(QStringLiteral("bad.csv"), "a,b\nx,y\n");
    QCOMPARE(shell(QStringLiteral("throughline import fresh.journey bad.csv")).status, 1);
    QVERIFY(!QFile::exists(shell_.folder.filePath(QStringLiteral("fresh.journey"))));
    QCOMPARE(shell(QStringLiteral("throughline import w.journey bad.csv")).status, 1);
    QVERIFY(QFile::exists(shell_.folder.filePath(QStringLiteral("w.journey"))));
  }

  void severalFilesAreImportedAllOrNone() {
    write(QStringLiteral("other.csv"), "respondent,Shop,overall\n1,4,9\n2,2,3\n3,5,8\n4,1,2\n");
    write(QStringLiteral("worse.csv"), "a,b\nx,y\n");
    QCOMPARE(shell(QStringLiteral("throughline import both.journey other.csv worse.csv")).status, 1);
    QVERIFY(!QFile::exists(shell_.folder.filePath(QStringLiteral("both.journey"))));
    // The same file twice is only found while importing.
    QCOMPARE(shell(QStringLiteral("throughline import both.journey w.csv")).status, 0);
    QCOMPARE(shell(QStringLiteral("throughline import both.journey other.csv w.csv")).status, 1);
    QCOMPARE(shell(QStringLiteral("throughline sources both.journey")).output.count('\n'), 1);
    QCOMPARE(shell(QStringLiteral("throughline list both.journey maps")).output.count('\n'), 1);
    QCOMPARE(shell(QStringLiteral("throughline import both.journey other.csv")).status, 0);
    QCOMPARE(shell(QStringLiteral("throughline check both.journey")).status, 0);
  }

  void whatSeveralFilesWouldReplaceComesBackWhenOneFails() {
    const auto week = [](int people, const char* end) {
      QByteArray text = QByteArray("id,Shop,Hotline,nps") + end;
      for (int row = 0; row < people; ++row)
        text += QByteArray::number(row) + "," + QByteArray::number(1 + row % 5) + "," +
                QByteArray::number(1 + row * 3 % 5) + "," + QByteArray::number(row * 7 % 11) + end;
      return text;
    };
    write(QStringLiteral("one.csv"), week(20, "\n"));
    write(QStringLiteral("crlf.csv"), week(20, "\r\n"));
    write(QStringLiteral("two.csv"), week(30, "\n"));
    write(QStringLiteral("calls.csv"), "touchpoint,metric,period,value\nShop,fcr,2026-01,0.4\n");
    QCOMPARE(shell(QStringLiteral("throughline import weeks.journey one.csv")).status, 0);
    QCOMPARE(shell(QStringLiteral("throughline import weeks.journey calls.csv")).status, 0);
    const auto before = shell(QStringLiteral("throughline sources weeks.journey")).output;
    QCOMPARE(before.count('\n'), 2);
    // In the first nothing is new; the second takes the place of what is there. The last one is there already.
    for (const char* files : {"crlf.csv calls.csv", "two.csv calls.csv"}) {
      QCOMPARE(shell(QStringLiteral("throughline import weeks.journey ") + QLatin1String(files)).status, 1);
      QCOMPARE(shell(QStringLiteral("throughline sources weeks.journey")).output, before);
    }
  }

  void severalFilesAnswerInOneJsonDocument() {
    write(QStringLiteral("june.csv"), "respondent,Shop,overall\n1,4,9\n2,2,3\n3,5,8\n4,1,2\n");
    write(QStringLiteral("july.csv"), "respondent,Phone,overall\n5,4,9\n6,2,3\n7,5,8\n");
    for (const char* line : {"throughline import june.journey june.csv july.csv --dry-run --json",
                             "throughline import june.journey june.csv july.csv --json"}) {
      const auto imports = QJsonDocument::fromJson(shell(QLatin1String(line)).output)
                               .object()
                               .value(QStringLiteral("imports"))
                               .toArray();
      QCOMPARE(imports.size(), 2);
      QCOMPARE(imports.at(0).toObject().value(QStringLiteral("records")).toInt(), 4);
      QCOMPARE(imports.at(1).toObject().value(QStringLiteral("records")).toInt(), 3);
    }
    write(QStringLiteral("nothing.csv"), "a,b\nx,y\n");
    const Ran refused = shell(QStringLiteral("throughline import june.journey july.csv nothing.csv --json"));
    QCOMPARE(refused.status, 1);
    QVERIFY(QJsonDocument::fromJson(refused.output).object().contains(QStringLiteral("error")));
  }

  void aDryRunChangesNothingAndAtomicIsAllOrNothing() {
    QCOMPARE(shell(QStringLiteral("throughline new d.journey")).status, 0);
    const auto versions = [&] { return shell(QStringLiteral("throughline history d.journey")).output.count('\n'); };
    QCOMPARE(shell(QStringLiteral("throughline edit d.journey many.json --dry-run")).output.count('\n'), 201);
    QCOMPARE(versions(), 1);
    write(QStringLiteral("half.json"),
          "[{\"edit\":\"addMap\",\"title\":\"A\"},{\"edit\":\"addStage\",\"map\":\"B\",\"title\":\"x\"}]");
    const Ran half = shell(QStringLiteral("throughline edit d.journey half.json --atomic"));
    QCOMPARE(half.status, 1);
    QVERIFY2(half.errors.contains("Nothing was changed."), half.errors.constData());
    QCOMPARE(versions(), 1);
    QCOMPARE(shell(QStringLiteral("throughline edit d.journey many.json --atomic")).output, QByteArray("2\n"));
    QCOMPARE(versions(), 2);
  }

  void refusalsAreJsonWhereJsonWasAsked() {
    for (const char* line :
         {"throughline analyze w.journey --map Nowhere --json", "throughline analyze gone.journey --json",
          "throughline sources w.csv --json", "throughline analyze w.journey --since 2030-01-01 --json",
          "throughline list w.journey shapes --json", "throughline check w.csv --json"}) {
      const Ran ran = shell(QLatin1String(line));
      QVERIFY2(ran.status != 0, line);
      const auto error = QJsonDocument::fromJson(ran.output).object().value(QStringLiteral("error")).toObject();
      for (const char* key : {"code", "message", "where", "fix"})
        QVERIFY2(error.contains(QLatin1String(key)), (QByteArray(line) + ran.output).constData());
      QVERIFY(!error.value(QStringLiteral("message")).toString().isEmpty());
      QCOMPARE(ran.errors.count('\n'), 1);
    }
    // Whatever is asked of nothing is refused, and a refusal of the words is JSON as well.
    for (const char* line :
         {"throughline analyze w.journey --since 2030-01-01 --parts trend --json", "throughline frobnicate --json",
          "throughline report w.journey --json", "throughline analyze w.journey --parts nothing --json",
          "throughline sources w.journey --rejected 9 --output n.csv --json", "throughline import w.journey '' --json",
          "throughline edit w.journey --json"}) {
      const Ran ran = shell(QLatin1String(line));
      QVERIFY2(ran.status != 0 && ran.output.startsWith("{\"error\":{\"code\":"),
               (QByteArray(line) + ran.output).constData());
    }
    QVERIFY(
        shell(QStringLiteral("throughline sources w.journey --rejected 9 --output n.csv")).errors.contains("source 9"));
    QVERIFY(shell(QStringLiteral("throughline analyze w.journey --segment x=y")).errors.contains("there: segment"));
    QVERIFY(shell(QStringLiteral("throughline present w.journey --map X --steps")).errors.contains("there: w"));
    const QByteArray there = shell(QStringLiteral("throughline analyze w.journey --since 2030-01-01")).errors;
    QVERIFY2(there.contains("feedback from 2025-"), there.constData());
    QVERIFY(shell(QStringLiteral("throughline analyze w.journey --map X")).errors.contains(": w."));
    QVERIFY(shell(QStringLiteral("throughline check w.csv")).errors.contains("w.csv"));
    QVERIFY(shell(QStringLiteral("throughline analyze w.journey --source 9")).errors.contains("sources: 1 (customer)"));
    QVERIFY(shell(QStringLiteral("throughline analyze w.journey --control x")).errors.contains("there: segment"));
    QVERIFY(shell(QStringLiteral("throughline restore w.journey --revision 99")).errors.contains("one of 1 .. "));
    QCOMPARE(shell(QStringLiteral("throughline analyze w.journey --voice boss")).status, 2);
  }

  void theLanguageOfTheMachineChangesNothing() {
    for (const char* line : {"throughline analyze w.journey --json", "throughline analyze w.journey",
                             "throughline report w.journey --output - | sha256sum",
                             "throughline export w.journey --what drag --format svg --output - | sha256sum"}) {
      const auto english = shell(QLatin1String(line));
      QCOMPARE(english.status, 0);
      for (const char* language : {"de_DE.UTF-8", "tr_TR.UTF-8", "POSIX"})
        QCOMPARE(shell(QLatin1String(line), QLatin1String(language)).output, english.output);
    }
  }

  void aReportIsWhollyInItsLanguage() {
    write(QStringLiteral("two.json"),
          "[{\"edit\":\"addMap\",\"title\":\"M\"},{\"edit\":\"addStage\",\"title\":\"S\"}]");
    QCOMPARE(shell(QStringLiteral("throughline new m.journey && throughline edit m.journey two.json")).status, 0);
    const auto partsOf = [this](const char* language) {
      return shell(
          QStringLiteral(
              "throughline export m.journey --format html --changes-since 2 --language %1 --output r.html --force && "
              "grep -oi 'versi.n 2[^0-9]' r.html | head -1")
              .arg(QLatin1String(language)));
    };
    QVERIFY2(partsOf("en").output.startsWith("version 2"), partsOf("en").errors.constData());
    QVERIFY2(partsOf("de").output.startsWith("Version 2"), partsOf("de").output + partsOf("de").errors);
    QVERIFY2(partsOf("es").output.startsWith("versi\u00f3n"), partsOf("es").output + partsOf("es").errors);
  }

  void theUmaskHolds() {
    QCOMPARE(
        shell(QStringLiteral("umask 077; throughline export w.journey --format json --output secret.json; stat -c %a "
                             "secret.json"))
            .output,
        QByteArray("600\n"));
  }

  void namesNeedNotBeUtf8() {
    const Ran ran =
        shell(QStringLiteral("n=$'caf\\xe9'; throughline new \"$n.journey\" && throughline edit \"$n.journey\" "
                             "one.json && throughline export \"$n.journey\" --format json --output \"$n.json\" "
                             "&& ls \"$n.json\" | wc -c; rm caf*"));
    QCOMPARE(ran.status, 0);
    QVERIFY2(ran.output.endsWith("10\n"), ran.output.constData());
  }

  void signalsTakePrivateCopiesAlong() {
    const QString temporary = shell_.folder.filePath(QStringLiteral("tmp"));
    QDir().mkpath(temporary);
    QCOMPARE(shell(QStringLiteral("throughline generate big.csv --rows 200000")).status, 0);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
      QProcess process;
      process.setWorkingDirectory(shell_.folder.path());
      auto variables = shell_.environment();
      variables.insert(QStringLiteral("TMPDIR"), temporary);
      process.setProcessEnvironment(variables);
      process.start(throughline::test::Shell::program(),
                    {QStringLiteral("edit"), QStringLiteral("w.journey"), QStringLiteral("-")});
      QVERIFY(process.waitForStarted());
      // Everything that waits for stdin has its private copy by now.
      process.write("[");
      QTRY_VERIFY(!QDir(temporary).isEmpty());
      ::kill(static_cast<pid_t>(process.processId()), signal);
      QVERIFY(process.waitForFinished());
      QCOMPARE(process.exitStatus(), QProcess::CrashExit);
      QVERIFY(QDir(temporary).isEmpty());
    }
  }

  void completionScriptsAreSound() {
    for (const char* name : {"bash", "zsh", "fish"}) {
      const Ran ran = shell(QStringLiteral("throughline completion %1").arg(QLatin1String(name)));
      QCOMPARE(ran.status, 0);
      for (const char* word : {"import", "analyze", "purge-snapshots"})
        QVERIFY2(ran.output.contains(word), name);
    }
    QCOMPARE(shell(QStringLiteral("throughline completion bash | bash -n")).status, 0);
    const Ran completed =
        shell(QStringLiteral("source <(throughline completion bash); COMP_WORDS=(throughline an); COMP_CWORD=1; "
                             "_throughline; echo ${COMPREPLY[0]}"));
    QCOMPARE(completed.output, QByteArray("analyze\n"));
    const QString bash = QStringLiteral("source <(throughline completion bash); COMP_WORDS=(throughline %1 ''); "
                                        "COMP_CWORD=3; _throughline; echo \"${COMPREPLY[*]}\"");
    QVERIFY(shell(bash.arg(QStringLiteral("list w.journey"))).output.contains("maps segments channels snapshots"));
    QCOMPARE(shell(bash.arg(QStringLiteral("import --again"))).output, QByteArray("update replace both\n"));
  }

  void completionRunsInTheShellsThemselves() {
    int shells = 0;
    if (shell(QStringLiteral("command -v fish")).status == 0) {
      const Ran fish =
          shell(QStringLiteral("throughline completion fish > t.fish && fish -c 'source t.fish; complete -C "
                               "\"throughline import --again \"; complete -C \"throughline an\"'"));
      for (const char* word : {"update", "both", "analyze"})
        QVERIFY2(fish.output.contains(word), (fish.output + fish.errors).constData());
      ++shells;
    }
    if (shell(QStringLiteral("command -v zsh")).status == 0) {
      QCOMPARE(shell(QStringLiteral("throughline completion zsh > _t && zsh -n _t")).status, 0);
      ++shells;
    }
    if (shells == 0)
      QSKIP("neither fish nor zsh is installed");
  }
};

THROUGHLINE_TEST(CommandLineTest)
#include "command_line_test.moc"
