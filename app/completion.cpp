#include "app/completion.h"

#include "app/commands.h"
#include "app/output.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString optionsOf(const CommandSpec& spec) {
  QStringList names;
  for (const auto& option : spec.options)
    names << QLatin1String("--") + option.name;
  return names.join(QLatin1Char(' '));
}

QString commandNames() {
  QStringList names{QStringLiteral("help"), QStringLiteral("completion")};
  for (const auto& command : allCommands())
    names << command.spec.name;
  return names.join(QLatin1Char(' '));
}

/// Within '...' of a shell.
QString quoted(QString text) {
  return text.replace(QLatin1Char('\''), QLatin1String("'\\''"));
}

/// "update|replace|both" as words; empty when anything may stand there.
QString choicesIn(const QString& value) {
  return value.contains(QLatin1Char('|')) ? QString(value).replace(QLatin1Char('|'), QLatin1Char(' ')) : QString();
}

/// The words that an argument of the command is one of.
QString argumentChoices(const CommandSpec& spec) {
  for (const QString& argument : spec.arguments.split(QLatin1Char(' ')))
    if (const QString choices = choicesIn(argument); !choices.isEmpty() && !argument.startsWith(QLatin1Char('[')))
      return choices;
  return {};
}

QString bashScript() {
  QString cases, values;
  for (const auto& command : allCommands()) {
    cases += QStringLiteral("    %1) words='%2'; things='%3' ;;\n")
                 .arg(command.spec.name, optionsOf(command.spec), argumentChoices(command.spec));
    for (const auto& option : command.spec.options)
      if (const QString choices = choicesIn(option.value); !choices.isEmpty())
        values += QStringLiteral("    %1:--%2) COMPREPLY=($(compgen -W '%3' -- \"$current\")); return ;;\n")
                      .arg(command.spec.name, option.name, choices);
  }
  return QStringLiteral(
             "# bash completion for throughline\n"
             "_throughline() {\n"
             "  local current=${COMP_WORDS[COMP_CWORD]} words='' things=''\n"
             "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
             "    COMPREPLY=($(compgen -W '%1 --help --version' -- \"$current\") $(compgen -f -X "
             "'!*.journey' -- \"$current\"))\n"
             "    return\n"
             "  fi\n"
             "  case ${COMP_WORDS[1]}:${COMP_WORDS[COMP_CWORD-1]} in\n"
             "%3"
             "  esac\n"
             "  case ${COMP_WORDS[1]} in\n"
             "%2"
             "    help) COMPREPLY=($(compgen -W '%1' -- \"$current\")); return ;;\n"
             "    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$current\")); return ;;\n"
             "  esac\n"
             "  case $current in\n"
             "    -*) COMPREPLY=($(compgen -W \"$words --help\" -- \"$current\")) ;;\n"
             "    *) COMPREPLY=($(compgen -W \"$things\" -- \"$current\") $(compgen -f -- \"$current\")) ;;\n"
             "  esac\n"
             "}\n"
             "complete -o filenames -F _throughline throughline\n")
      .arg(commandNames(), cases, values);
}

/// What stands behind an option, for _arguments.
QString zshValue(const OptionSpec& option) {
  if (option.value.isEmpty())
    return {};
  const QString choices = choicesIn(option.value);
  return choices.isEmpty() ? QStringLiteral(":%1:_files").arg(option.value)
                           : QStringLiteral(":value:(%1)").arg(choices);
}

QString zshArguments(const CommandSpec& spec) {
  QString text;
  for (const auto& option : spec.options)
    text +=
        QStringLiteral(" '--%1[%2]%3'")
            .arg(option.name, quoted(option.help).remove(QLatin1Char('[')).remove(QLatin1Char(']')), zshValue(option));
  const QString choices = argumentChoices(spec);
  return text + (choices.isEmpty() ? QStringLiteral(" '*:file:_files'")
                                   : QStringLiteral(" '1:file:_files' '2:what:(%1)'").arg(choices));
}

QString zshScript() {
  QString commands;
  QString cases;
  for (const auto& command : allCommands()) {
    commands += QStringLiteral("    '%1:%2'\n").arg(command.spec.name, quoted(command.spec.summary));
    cases += QStringLiteral("    %1) _arguments%2 ;;\n").arg(command.spec.name, zshArguments(command.spec));
  }
  return QStringLiteral("#compdef throughline\n"
                        "local -a commands=(\n%1    'help:Says what a command takes.'\n"
                        "    'completion:Prints a completion script.'\n)\n"
                        "if (( CURRENT == 2 )); then\n"
                        "  _describe command commands\n"
                        "  _files -g '*.journey'\n"
                        "else\n"
                        "  local command=$words[2]\n"
                        "  shift words\n"
                        "  (( CURRENT-- ))\n"
                        "  case $command in\n%2"
                        "    completion) _values shell bash zsh fish ;;\n"
                        "    help) _describe command commands ;;\n"
                        "  esac\n"
                        "fi\n")
      .arg(commands, cases);
}

QString fishCommand(const CommandSpec& spec) {
  const QString here = QStringLiteral("complete -c throughline -n '__fish_seen_subcommand_from %1' ").arg(spec.name);
  QString script = QStringLiteral("complete -c throughline -n __fish_use_subcommand -a %1 -d '%2'\n")
                       .arg(spec.name, quoted(spec.summary));
  for (const auto& option : spec.options) {
    const QString choices = choicesIn(option.value);
    const QString value = option.value.isEmpty() ? QString()
                          : choices.isEmpty()    ? QStringLiteral("-r ")
                                                 : QStringLiteral("-x -a '%1' ").arg(choices);
    script += here + QStringLiteral("-l %1 %2-d '%3'\n").arg(option.name, value, quoted(option.help));
  }
  if (const QString choices = argumentChoices(spec); !choices.isEmpty())
    script += here + QStringLiteral("-a '%1'\n").arg(choices);
  return script;
}

QString fishScript() {
  QString script = QStringLiteral("# fish completion for throughline\n");
  for (const auto& command : allCommands())
    script += fishCommand(command.spec);
  return script + QStringLiteral("complete -c throughline -n __fish_use_subcommand -a 'help completion'\n"
                                 "complete -c throughline -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh "
                                 "fish'\n"
                                 "complete -c throughline -n '__fish_seen_subcommand_from help' -f -a '%1'\n")
                      .arg(commandNames());
}

} // namespace

Status printCompletion(const QStringList& words) {
  const QString shell = words.size() == 1 ? words.first() : QString();
  if (shell == QLatin1String("bash"))
    return print(bashScript().toStdString());
  if (shell == QLatin1String("zsh"))
    return print(zshScript().toStdString());
  if (shell == QLatin1String("fish"))
    return print(fishScript().toStdString());
  return failure(
      ErrorCode::usage,
      {{Fact::detail, QCoreApplication::translate("Completion", "completion takes bash, zsh or fish").toStdString()}});
}

} // namespace throughline::app
