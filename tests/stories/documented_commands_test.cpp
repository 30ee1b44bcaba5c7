#include "core/tasks/edit_script.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace throughline;

namespace {

/// A fenced block of the page: its info string and its lines.
struct Block {
  QString info;
  QStringList lines;
};

QStringList pageLines() {
  QFile page(QStringLiteral(THROUGHLINE_SOURCE_DIR "/docs/command-line.md"));
  if (!page.open(QIODevice::ReadOnly))
    return {};
  return QString::fromUtf8(page.readAll()).split(QLatin1Char('\n'));
}

std::vector<Block> blocksOf(const QStringList& lines) {
  std::vector<Block> blocks;
  bool inside = false;
  for (const QString& line : lines) {
    if (line.startsWith(QLatin1String("```"))) {
      if (!inside)
        blocks.push_back({line.mid(3).trimmed(), {}});
      inside = !inside;
    } else if (inside) {
      blocks.back().lines << line;
    }
  }
  return blocks;
}

/// "..." stands for anything within a line; a line of only that for any number of lines.
bool fits(const QStringList& expected, const QStringList& printed) {
  QString pattern;
  for (const QString& line : expected) {
    if (line == QLatin1String("..."))
      pattern += QStringLiteral("(.*\n)*?");
    else
      pattern +=
          QRegularExpression::escape(line).replace(QLatin1String("\\.\\.\\."), QLatin1String(".*")) + QLatin1Char('\n');
  }
  const QString all = printed.isEmpty() ? QString() : printed.join(QLatin1Char('\n')) + QLatin1Char('\n');
  return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(all).hasMatch();
}

/// One typed command with what the page says is printed; "[1] text" means: exit status 1, text on stderr.
struct Example {
  QString command;
  QStringList output;
  QString error;
  int status = 0;
};

std::vector<Example> examplesOf(const Block& block) {
  std::vector<Example> examples;
  for (const QString& line : block.lines) {
    if (line.startsWith(QLatin1String("$ "))) {
      examples.push_back({line.mid(2), {}, {}, 0});
    } else if (line.startsWith(QLatin1Char('[')) && line.size() > 3 && line[2] == QLatin1Char(']')) {
      examples.back().status = line.mid(1, 1).toInt();
      examples.back().error = line.mid(4);
    } else {
      examples.back().output << line;
    }
  }
  return examples;
}

QStringList linesOf(const QByteArray& bytes) {
  QStringList lines = QString::fromUtf8(bytes).split(QLatin1Char('\n'));
  lines.removeLast();
  return lines;
}

} // namespace

/// The page of the command line is run as it stands.
class DocumentedCommandsTest : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;
  QTemporaryDir home_;

  QString whyItDoesNotHold(const Example& example) const {
    QStringList words = QProcess::splitCommand(example.command);
    QProcess process;
    process.setWorkingDirectory(folder_.path());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home_.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home_.filePath(QStringLiteral("cache")));
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(THROUGHLINE_BINARY_DIR "/throughline"), words.mid(1));
    if (!process.waitForFinished(60'000))
      return QStringLiteral("did not end");
    const QByteArray output = process.readAllStandardOutput();
    const QByteArray errors = process.readAllStandardError();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != example.status)
      return QStringLiteral("status %1: %2").arg(process.exitCode()).arg(QString::fromUtf8(errors));
    if (!fits(example.output, linesOf(output)))
      return QStringLiteral("printed:\n") + QString::fromUtf8(output.left(2000));
    // What an export leaves out is said before the error.
    if (example.status != 0 && !fits({example.error}, linesOf(errors).last(errors.isEmpty() ? 0 : 1)))
      return QStringLiteral("said: ") + QString::fromUtf8(errors);
    return {};
  }

private Q_SLOTS:
  void everyExampleOfThePageHolds() {
    int ran = 0;
    for (const auto& block : blocksOf(pageLines())) {
      const auto fileName = block.info.section(QLatin1String("file="), 1, 1);
      if (!fileName.isEmpty()) {
        QFile file(folder_.filePath(fileName));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(block.lines.join(QLatin1Char('\n')).toUtf8());
      } else if (block.info == QLatin1String("console")) {
        for (const auto& example : examplesOf(block)) {
          const QString wrong = whyItDoesNotHold(example);
          QVERIFY2(wrong.isEmpty(), qPrintable(example.command + QLatin1String("\n") + wrong));
          ++ran;
        }
      }
    }
    QVERIFY2(ran >= 20, qPrintable(QString::number(ran)));
  }

  void everyEditAndEveryCommandIsOnThePage() {
    const QString page = pageLines().join(QLatin1Char('\n'));
    for (const auto name : tasks::editNames()) {
      const QString code =
          QLatin1Char('`') + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())) + QLatin1Char('`');
      QVERIFY2(page.contains(code), qPrintable(code));
    }
    QProcess help;
    help.start(QStringLiteral(THROUGHLINE_BINARY_DIR "/throughline"), {QStringLiteral("--help")});
    QVERIFY(help.waitForFinished(30'000));
    const QRegularExpression command(QStringLiteral("^throughline ([a-z-]+) "), QRegularExpression::MultilineOption);
    auto found = command.globalMatch(QString::fromUtf8(help.readAllStandardOutput()));
    int commands = 0;
    for (; found.hasNext(); ++commands) {
      const QString name = found.next().captured(1);
      QVERIFY2(page.contains(QLatin1String("`throughline ") + name), qPrintable(name));
    }
    QVERIFY(commands >= 12);
  }

  void wrongUsageIsStatusTwo() {
    for (const auto& words :
         {QStringList{QStringLiteral("new")}, QStringList{QStringLiteral("edit"), QStringLiteral("a")},
          QStringList{QStringLiteral("history"), QStringLiteral("a"), QStringLiteral("--colour")},
          QStringList{QStringLiteral("frobnicate")}}) {
      QProcess process;
      process.start(QStringLiteral(THROUGHLINE_BINARY_DIR "/throughline"), words);
      QVERIFY(process.waitForFinished(30'000));
      QCOMPARE(process.exitCode(), 2);
      QCOMPARE(process.readAllStandardError().count('\n'), 1);
    }
  }
};

THROUGHLINE_TEST(DocumentedCommandsTest)
#include "documented_commands_test.moc"
