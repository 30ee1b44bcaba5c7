#include "app/command_line.h"

#include "app/commands.h"
#include "app/output.h"
#include "ui/paint/fonts.h"

#include <QGuiApplication>

#include <algorithm>
#include <csignal>
#include <string_view>

namespace throughline::app {
namespace {

const std::vector<Command>& allCommands() {
  static const std::vector<Command> commands = [] {
    std::vector<Command> all;
    for (const auto& some : {workspaceCommands(), dataCommands(), analysisCommands(), exchangeCommands()})
      all.insert(all.end(), some.begin(), some.end());
    return all;
  }();
  return commands;
}

const Command* commandNamed(const QString& name) {
  const auto found = std::ranges::find(allCommands(), name, [](const Command& command) { return command.spec.name; });
  return found == allCommands().end() ? nullptr : &*found;
}

int printHelp() {
  QString text = QCoreApplication::translate("CommandLine",
                     "Throughline: customer journeys, drawn and measured.\n\n"
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

} // namespace

bool isCommand(int argc, const char* const* argv) {
  if (argc < 2)
    return false;
  const QString first = QString::fromLocal8Bit(argv[1]);
  return first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("--version") ||
         commandNamed(first) != nullptr;
}

int runCommandLine(int argc, char** argv) {
  // A closed pipe is an error of ours to report, not a reason to die in silence.
  std::signal(SIGPIPE, SIG_IGN);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.at(1) == QLatin1String("--version"))
    return exitStatus(print("throughline " THROUGHLINE_VERSION "\n"));
  const Command* command = commandNamed(words.at(1));
  return command == nullptr ? printHelp() : runCommand(*command, words.mid(2));
}

} // namespace throughline::app
