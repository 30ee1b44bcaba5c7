#include "app/command_line.h"

#include "app/commands.h"
#include "app/output.h"
#include "ui/paint/fonts.h"
#include "ui/session/translation.h"

#include <QApplication>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <memory>
#include <string_view>

namespace throughline::app {
namespace {

const std::vector<Command>& allCommands() {
  static const std::vector<Command> commands = [] {
    std::vector<Command> all;
    for (const auto& some :
         {workspaceCommands(), dataCommands(), analysisCommands(), exchangeCommands(), presentCommands()})
      all.insert(all.end(), some.begin(), some.end());
    return all;
  }();
  return commands;
}

const Command* commandNamed(const QString& name) {
  const auto found = std::ranges::find(allCommands(), name, [](const Command& command) { return command.spec.name; });
  return found == allCommands().end() ? nullptr : &*found;
}

bool asksForHelp(const QString& word) {
  return word == QLatin1String("--help") || word == QLatin1String("-h");
}

/// A word that is no file either: the window would have nothing to open.
bool isMistyped(const QString& word) {
  return !word.startsWith(QLatin1Char('-')) && !word.endsWith(QLatin1String(".journey")) && !QFileInfo::exists(word);
}

int printHelp() {
  QString text = QCoreApplication::translate("CommandLine", "Throughline: customer journeys, drawn and measured.\n\n"
                                                            "throughline [FILE.journey]\n    Opens the window.\n");
  for (const auto& command : allCommands())
    text += usageText(command.spec);
  return exitStatus(print(text.toStdString()));
}

int runCommand(const Command& command, const QStringList& words) {
  if (words.contains(QStringLiteral("--help")))
    return exitStatus(print(usageText(command.spec).toStdString()));
  const auto arguments = Arguments::read(command.spec, words);
  if (!arguments.ok())
    return exitStatus(arguments.error());
  return exitStatus(command.run(*arguments));
}

/// Remarks of the libraries on the machine's set-up are not for who typed a command; what ends the program is.
void sayOnlyWhatIsOurs(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type == QtFatalMsg || type == QtCriticalMsg)
    printError(text.toStdString());
}

/// Only what draws pays for fonts and painting; nothing needs a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command* command, int& argc, char** argv) {
  if (command == nullptr || !command->draws)
    return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  qInstallMessageHandler(sayOnlyWhatIsOurs);
  auto application = std::make_unique<QApplication>(argc, argv);
  ui::registerFonts();
  return application;
}

} // namespace

bool isCommand(int argc, const char* const* argv) {
  if (argc < 2)
    return false;
  const QString first = QString::fromLocal8Bit(argv[1]);
  return asksForHelp(first) || first == QLatin1String("--version") || commandNamed(first) != nullptr ||
         isMistyped(first);
}

int runCommandLine(int argc, char** argv) {
  // A closed pipe is an error of ours to report, not a reason to die in silence.
  std::signal(SIGPIPE, SIG_IGN);
  const Command* command = commandNamed(QString::fromLocal8Bit(argv[1]));
  const auto application = applicationFor(command, argc, argv);
  ui::loadTranslation(*application);
  const QStringList words = QCoreApplication::arguments();
  if (words.at(1) == QLatin1String("--version"))
    return exitStatus(print("throughline " THROUGHLINE_VERSION "\n"));
  if (command != nullptr)
    return runCommand(*command, words.mid(2));
  if (asksForHelp(words.at(1)))
    return printHelp();
  const QString sentence = QCoreApplication::translate(
      "CommandLine", "\"%1\" is neither a command nor a file; throughline --help lists the commands");
  return exitStatus(failure(ErrorCode::usage, {{Fact::detail, sentence.arg(words.at(1)).toStdString()}}));
}

} // namespace throughline::app
