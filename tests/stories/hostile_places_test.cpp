#include "tests/stories/shell.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>

using throughline::test::Ran;
using throughline::test::Shell;

namespace {

/// The program as a command word that "ulimit" and variables can stand before.
QString words(const QString& rest) {
  return QStringLiteral("\"%1\" ").arg(Shell::program()) + rest;
}

/// A sentence for a person: one line, by the program, about nothing of its inside.
bool isASentence(const QByteArray& errors) {
  for (const char* inside : {"terminate", "what()", "filesystem error", "basic_string", "defect", "core dumped"})
    if (errors.contains(inside))
      return false;
  return errors.startsWith("throughline: ") && errors.count('\n') == 1;
}

} // namespace

/// Folders, drives, names, rights and limits that programs seldom meet.
class HostilePlacesTest : public QObject {
  Q_OBJECT

  Shell shell_;

  Ran shell(const QString& line) const { return shell_.run(line); }

private Q_SLOTS:
  void initTestCase() {
    shell_.write(QStringLiteral("one.json"), "[{\"edit\":\"addMap\",\"title\":\"One\"}]");
    shell_.write(QStringLiteral("map.mmd"), "journey\n  section A\n    B: 3: Me\n");
    QCOMPARE(shell(QStringLiteral(
                       "throughline generate w.csv --rows 300 --layout wide && throughline import w.journey w.csv"))
                 .status,
             0);
  }

  void aFolderOneMayNotSearchIsSaid() {
    // The superuser may search every folder; somebody else is needed.
    const QString somebody = QStringLiteral("setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=. ");
    const bool superuser = shell(QStringLiteral("id -u")).output == "0\n";
    const QString as = superuser ? somebody : QString();
    if (superuser && shell(somebody + words(QStringLiteral("--version"))).status != 0)
      QSKIP("the program stands where nobody else may start it");
    QCOMPARE(shell(QStringLiteral("mkdir -p shut open/home && cp w.csv w.journey map.mmd one.json shut && cp w.csv "
                                  "w.journey map.mmd one.json open && chmod -R a+rwX open . && chmod 000 shut"))
                 .status,
             0);
    const QString home = QStringLiteral("cd open; export XDG_DATA_HOME=$PWD/home; ");
    for (const char* rest :
         {"new ../shut/n.journey", "check ../shut/w.journey", "analyze ../shut/w.journey", "history ../shut/w.journey",
          "list ../shut/w.journey maps", "edit ../shut/w.journey one.json", "edit w.journey ../shut/one.json",
          "import ../shut/w.journey w.csv", "import w.journey ../shut/w.csv",
          "import w.journey w.csv --mapping ../shut/m.json", "import-map w.journey ../shut/map.mmd",
          "report w.journey --output ../shut/r.pdf", "export w.journey --format json --output ../shut/r.json",
          "generate ../shut/g.csv --rows 3", "diff ../shut/w.journey --from 1", "bring-in w.journey ../shut/w.journey",
          "sources ../shut/w.journey", "restore ../shut/w.journey --revision 1", "present ../shut/w.journey --steps"}) {
      const Ran ran = shell(home + as + words(QLatin1String(rest)));
      QVERIFY2(ran.status == 1 && isASentence(ran.errors),
               (QByteArray(rest) + ": " + QByteArray::number(ran.status) + " " + ran.errors).constData());
      QVERIFY2(ran.errors.contains("ermission"), (QByteArray(rest) + ": " + ran.errors).constData());
    }
    QCOMPARE(shell(QStringLiteral("chmod 700 shut")).status, 0);
  }

  void namesMayBeOfAnyBytesAndAsLongAsTheSystemLets() {
    // Every command that takes a name, with a byte that no UTF-8 has; then with 255 and with 256 bytes.
    const QString start = QStringLiteral("n=$'caf\\xe9'; cp w.csv \"$n.csv\"; cp w.journey \"$n.journey\"; cp map.mmd "
                                         "\"$n.mmd\"; cp one.json \"$n.e.json\"; ");
    for (const char* rest :
         {"check \"$n.journey\"", "edit \"$n.journey\" \"$n.e.json\"", "import \"$n.new.journey\" \"$n.csv\"",
          "import-map \"$n.journey\" \"$n.mmd\"", "report \"$n.journey\" --output \"$n.pdf\" && test -s \"$n.pdf\"",
          "export \"$n.journey\" --format mermaid --output \"$n.x.mmd\" && test -s \"$n.x.mmd\"",
          "generate \"$n.g.csv\" --rows 3 && test -s \"$n.g.csv\"", "sources \"$n.journey\"",
          "diff \"$n.journey\" --from 1"}) {
      const Ran ran = shell(start + words(QLatin1String(rest)) + QStringLiteral("; s=$?; rm -f caf*; exit $s"));
      QVERIFY2(ran.status == 0, (QByteArray(rest) + ran.errors).constData());
    }
    const QString longest = QStringLiteral("n=$(printf 'x%.0s' {1..248}); ");
    for (const char* rest :
         {"new \"$n.journey\"", "report w.journey --output \"$n.journey\"", "generate \"$n.journey\" --rows 3",
          "import \"$n.journey\" w.csv", "check \"$n.journey\"", "import w.journey \"$n.journey\"",
          "edit w.journey \"$n.journey\"", "import-map w.journey \"$n.journey\"",
          "export w.journey --format json --output \"$n.journey\""}) {
      const Ran ran = shell(longest + words(QLatin1String(rest)));
      QVERIFY2(ran.status == 1 && isASentence(ran.errors), (QByteArray(rest) + ran.errors).constData());
    }
    // A report may have a name of 255 bytes, although its draft beside it needs one as well.
    QCOMPARE(
        shell(QStringLiteral("n=$(printf 'x%.0s' {1..251}).pdf; throughline report w.journey --output \"$n\" && rm "
                             "\"$n\""))
            .status,
        0);
  }

  void aLimitOfFileSizeIsSaidAndLeavesWhatWasThere() {
    QCOMPARE(shell(QStringLiteral("cp w.journey l.journey; echo mine > l.pdf")).status, 0);
    for (const char* rest :
         {"report l.journey --output l.pdf --force", "generate l.csv --rows 3000",
          "export l.journey --format xes --output l.xes", "import l.journey big.csv", "edit l.journey many.json"}) {
      const Ran ran =
          shell(QStringLiteral("throughline generate big.csv --rows 4000 --force; "
                               "python3 -c 'import json; print(json.dumps([{\"edit\": \"addMap\", "
                               "\"title\": \"M%d\" % n} for n in range(300)]))' > many.json; ulimit -f 8; ") +
                words(QLatin1String(rest)));
      QVERIFY2(ran.status == 1 && isASentence(ran.errors),
               (QByteArray(rest) + QByteArray::number(ran.status) + ran.errors).constData());
    }
    QCOMPARE(shell(QStringLiteral("cat l.pdf")).output, QByteArray("mine\n"));
    QVERIFY(!QFileInfo::exists(shell_.folder.filePath(QStringLiteral("l.xes"))));
    QCOMPARE(shell(QStringLiteral("throughline check l.journey")).status, 0);
  }

  void everyWriterObeysTheUmask() {
    struct Writer {
      const char* rest;
      const char* file;
    };
    for (const Writer& writer : {Writer{"report w.journey --output u.pdf", "u.pdf"},
                                 Writer{"export w.journey --format json --output u.json", "u.json"},
                                 Writer{"export w.journey --format xes --output u.xes", "u.xes"},
                                 Writer{"export w.journey --what drag --format svg --output u.svg", "u.svg"},
                                 Writer{"export w.journey --what drag --format png --output u.png", "u.png"},
                                 Writer{"export w.journey --what drag --format csv --output u.c.csv", "u.c.csv"},
                                 Writer{"generate u.csv --rows 3", "u.csv"},
                                 Writer{"sources w.journey --rejected 1 --output u.r.csv", "u.r.csv"}})
      for (const auto& [mask, mode] : {std::pair{"077", "600"}, std::pair{"022", "644"}}) {
        const Ran ran =
            shell(QStringLiteral("umask %1; rm -f %2; ").arg(QLatin1String(mask), QLatin1String(writer.file)) +
                  words(QLatin1String(writer.rest)) + QStringLiteral(" && stat -c %a ") + QLatin1String(writer.file));
        QVERIFY2(ran.output == QByteArray(mode) + "\n",
                 (QByteArray(writer.rest) + ": " + ran.output + ran.errors).constData());
      }
    // What holds everything is for its owner alone, whatever the umask.
    QCOMPARE(shell(QStringLiteral("umask 000; throughline new u.journey; stat -c %a u.journey")).output,
             QByteArray("600\n"));
  }

  /// As many as are through within the five seconds that each of them waits, also where a sanitizer slows them down.
  void commandsSideBySideTakeTurns() {
    QCOMPARE(shell(QStringLiteral("throughline new p.journey")).status, 0);
    const Ran ran = shell(QStringLiteral("for n in 1 2 3 4; do throughline edit p.journey one.json & done; "
                                         "for n in 1 2 3 4; do wait -n || exit 1; done"));
    QVERIFY2(ran.status == 0, ran.errors.constData());
    QCOMPARE(shell(QStringLiteral("throughline list p.journey maps")).output.count('\n'), 4);
  }

  void aDriveWithoutLocksIsReadAndSaysWhyItIsNotWritten() {
    const QString lockless = Shell::with("no_locks");
    const QByteArray all = shell(QStringLiteral("throughline analyze w.journey --json")).output;
    QCOMPARE(shell(lockless + words(QStringLiteral("analyze w.journey --json"))).output, all);
    for (const char* rest : {"check w.journey", "report w.journey --output lockless.pdf", "history w.journey",
                             "export w.journey --format json --output lockless.json"}) {
      const Ran ran = shell(lockless + words(QLatin1String(rest)));
      QVERIFY2(ran.status == 0, (QByteArray(rest) + ran.errors).constData());
    }
    for (const char* rest : {"edit w.journey one.json", "import w.journey w.csv", "new lockless.journey"}) {
      const Ran ran = shell(lockless + words(QLatin1String(rest)));
      QVERIFY2(ran.status == 1 && isASentence(ran.errors) && ran.errors.contains("cannot lock files"),
               (QByteArray(rest) + ran.errors).constData());
    }
    QVERIFY(!QFileInfo::exists(shell_.folder.filePath(QStringLiteral("lockless.journey"))));
  }

  void theEndOfMemoryIsASentence() {
    const QString little = Shell::with("little_memory");
    const Ran whole = shell(little + words(QStringLiteral("check w.journey")));
    QVERIFY2(whole.status == 0, whole.errors.constData());
    QCOMPARE(shell(QStringLiteral("cp w.journey m.journey; throughline generate more.csv --rows 500")).status, 0);
    int ended = 0;
    for (const int kilobytes : {100, 160, 250, 400, 700})
      for (const char* rest : {"analyze w.journey --json", "report w.journey --output m.pdf --force",
                               "export w.journey --format json --output m.json --force", "edit m.journey one.json",
                               "import m.journey more.csv --no-snapshot --again both"}) {
        const Ran ran = shell(QStringLiteral("export THROUGHLINE_BYTES=%1; ").arg(kilobytes * 1024) + little +
                              words(QLatin1String(rest)));
        const bool alreadyThere = ran.errors.contains("imported already");
        QVERIFY2(ran.status == 0 || (ran.status == 1 && (ran.errors.contains("memory") || alreadyThere)),
                 (QByteArray::number(kilobytes) + " kB, " + rest + ": " + QByteArray::number(ran.status) + ran.errors)
                     .constData());
        ended += ran.status == 1 && !alreadyThere ? 1 : 0;
      }
    QVERIFY2(ended >= 12, qPrintable(QString::number(ended)));
    const Ran check = shell(QStringLiteral("throughline check m.journey"));
    QVERIFY2(check.status == 0, check.errors.constData());
  }

  void theEndOfAddressesIsASentence() {
#ifdef THROUGHLINE_SANITIZED
    QSKIP("the address sanitizer needs all addresses there are; the preset dev tries it");
#endif
    for (const int megabytes : {150, 250, 400})
      for (const char* rest :
           {"analyze w.journey --json", "edit w.journey one.json", "report w.journey --output m.pdf --force"}) {
        const Ran ran =
            shell(QStringLiteral("ulimit -v %1; throughline %2").arg(megabytes * 1024).arg(QLatin1String(rest)));
        // 127: the loader itself had no room for the libraries.
        QVERIFY2(ran.status == 0 || ran.status == 1 || ran.status == 127,
                 (QByteArray::number(megabytes) + " MB, " + rest + ": " + QByteArray::number(ran.status) + ran.errors)
                     .constData());
      }
    QCOMPARE(shell(QStringLiteral("throughline check w.journey")).status, 0);
  }
};

THROUGHLINE_TEST(HostilePlacesTest)
#include "hostile_places_test.moc"
