#include "app/command_line.h"

#include "app/commands.h"
#include "app/completion.h"
#include "app/output.h"
#include "ui/paint/fonts.h"
#include "ui/session/error_words.h"
#include "ui/session/file_names.h"
#include "ui/session/translation.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <memory>

namespace throughline::app {
namespace {

const Command* commandNamed(const QString& name) {
  const auto found = std::ranges::find(allCommands(), name, [](const Command& command) { return command.spec.name; });
  return found == allCommands().end() ? nullptr : &*found;
}

bool asksForHelp(const QString& word) {
  return word == QLatin1String("--help") || word == QLatin1String("-h");
}
bool asksForVersion(const QString& word) {
  return word == QLatin1String("--version") || word == QLatin1String("-V");
}

/// Words of the program itself, besides the commands.
const QStringList& ownWords() {
  static const QStringList words{QStringLiteral("help"), QStringLiteral("completion"), QStringLiteral("--help"),
                                 QStringLiteral("--version")};
  return words;
}

QStringList knownWords() {
  QStringList words = ownWords();
  for (const auto& command : allCommands())
    words << command.spec.name;
  return words;
}

/// Words by which Qt chooses a screen, for the window.
bool isForTheWindow(const QString& word) {
  static const QStringList options{QStringLiteral("-platform"),   QStringLiteral("-style"),
                                   QStringLiteral("-display"),    QStringLiteral("-geometry"),
                                   QStringLiteral("-stylesheet"), QStringLiteral("-qwindowgeometry"),
                                   QStringLiteral("-reverse")};
  return options.contains(word);
}

/// A word that is no file either: the window would have nothing to open.
bool isMistyped(const QString& word) {
  if (word.startsWith(QLatin1Char('-')))
    return !isForTheWindow(word);
  return !word.endsWith(QLatin1String(".journey")) && !QFileInfo::exists(word);
}

int printHelp() {
  QString text = QCoreApplication::translate("CommandLine", "Throughline: customer journeys, drawn and measured.\n\n"
                                                            "throughline [FILE.journey]\n    Opens the window.\n");
  for (const auto& command : allCommands())
    text += usageText(command.spec);
  text += QCoreApplication::translate("CommandLine",
                                      "throughline help [COMMAND]\n    Says what a command takes.\n"
                                      "throughline completion bash|zsh|fish\n    Prints what makes a shell complete "
                                      "commands and options.\n");
  return exitStatus(print(text.toStdString()));
}

Error unknownWord(const QString& word) {
  const QString near = nearestOf(word, knownWords());
  const QString sentence =
      near.isEmpty()
          ? QCoreApplication::translate("CommandLine",
                                        "\"%1\" is neither a command nor a file; throughline --help lists the commands")
          : QCoreApplication::translate("CommandLine", "\"%1\" is neither a command nor a file; did you mean %2");
  return failure(ErrorCode::usage,
                 {{Fact::detail, (near.isEmpty() ? sentence.arg(word) : sentence.arg(word, near)).toStdString()}});
}

int helpFor(const QStringList& words) {
  if (words.isEmpty() || ownWords().contains(words.first()))
    return printHelp();
  const Command* command = commandNamed(words.first());
  return command != nullptr ? exitStatus(print(usageText(command->spec).toStdString()))
                            : exitStatus(unknownWord(words.first()));
}

/// What stands before "--", behind which words are what they are.
QStringList optionsIn(const QStringList& words) {
  const auto end = words.indexOf(QLatin1String("--"));
  return end < 0 ? words : words.first(end);
}

int runCommand(const Command& command, const QStringList& words) {
  const QStringList options = optionsIn(words);
  if (std::ranges::any_of(options, asksForHelp))
    return exitStatus(print(usageText(command.spec).toStdString()));
  if (std::ranges::any_of(options, asksForVersion))
    return exitStatus(print("throughline " THROUGHLINE_VERSION "\n"));
  const bool asJson = options.contains(QLatin1String("--json"));
  const auto arguments = Arguments::read(command.spec, words);
  if (!arguments.ok())
    return exitStatus(arguments.error(), asJson);
  return exitStatus(command.run(*arguments), asJson && !command.saysJsonItself);
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

int runWords(const QStringList& words) {
  const QString& first = words.first();
  if (const Command* command = commandNamed(first))
    return runCommand(*command, words.mid(1));
  if (asksForVersion(first))
    return exitStatus(print("throughline " THROUGHLINE_VERSION "\n"));
  if (asksForHelp(first) || first == QLatin1String("help"))
    return helpFor(words.mid(1));
  if (first == QLatin1String("completion"))
    return exitStatus(printCompletion(words.mid(1)));
  return exitStatus(unknownWord(first), optionsIn(words).contains(QLatin1String("--json")));
}

} // namespace

const std::vector<Command>& allCommands() {
  static const std::vector<Command> commands = [] {
    std::vector<Command> all;
    for (const auto& some : {workspaceCommands(), listCommands(), dataCommands(), sourceCommands(), customerCommands(),
                             analysisCommands(), exchangeCommands(), colleagueCommands(), presentCommands()})
      all.insert(all.end(), some.begin(), some.end());
    return all;
  }();
  return commands;
}

bool isCommand(int argc, const char* const* argv) {
  if (argc < 2)
    return false;
  const QString first = ui::nameText(argv[1]);
  return asksForHelp(first) || asksForVersion(first) || ownWords().contains(first) || commandNamed(first) != nullptr ||
         isMistyped(first);
}

int runCommandLine(int argc, char** argv) {
  QStringList words;
  for (int at = 1; at < argc; ++at)
    words << ui::nameText(argv[at]);
  // The words are ours alone: Qt would take some of them for its own.
  int one = 1;
  const auto application = applicationFor(commandNamed(words.first()), one, argv);
  // What a command prints does not depend on where it runs; --language says otherwise where there is one.
  QLocale::setDefault(QLocale(QLocale::English));
  ui::loadTranslation(*application);
  ui::nameFilesByWholePath();
  return runWords(words);
}

} // namespace throughline::app
