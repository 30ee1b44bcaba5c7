#include "app/command_line.h"

#include "app/commands.h"
#include "app/output.h"
#include "ui/paint/fonts.h"

#include <QApplication>

#include <algorithm>
#include <csignal>
#include <memory>
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

/// Only what draws pays for fonts and painting; nothing needs a display.
std::unique_ptr<QCoreApplication> applicationFor(const Command* command, int& argc, char** argv) {
  if (command == nullptr || !command->draws)
    return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  auto application = std::make_unique<QApplication>(argc, argv);
  ui::registerFonts();
  return application;
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
  const Command* command = commandNamed(QString::fromLocal8Bit(argv[1]));
  const auto application = applicationFor(command, argc, argv);
  const QStringList words = QCoreApplication::arguments();
  if (words.at(1) == QLatin1String("--version"))
    return exitStatus(print("throughline " THROUGHLINE_VERSION "\n"));
  return command == nullptr ? printHelp() : runCommand(*command, words.mid(2));
}

} // namespace throughline::app
