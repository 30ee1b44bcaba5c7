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

QString bashScript() {
  QString cases;
  for (const auto& command : allCommands())
    cases += QStringLiteral("    %1) words='%2' ;;\n").arg(command.spec.name, optionsOf(command.spec));
  return QStringLiteral("# bash completion for throughline\n"
                        "_throughline() {\n"
                        "  local current=${COMP_WORDS[COMP_CWORD]} words=''\n"
                        "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                        "    COMPREPLY=($(compgen -W '%1 --help --version' -- \"$current\") $(compgen -f -X "
                        "'!*.journey' -- \"$current\"))\n"
                        "    return\n"
                        "  fi\n"
                        "  case ${COMP_WORDS[1]} in\n"
                        "%2"
                        "    help) COMPREPLY=($(compgen -W '%1' -- \"$current\")); return ;;\n"
                        "    completion) COMPREPLY=($(compgen -W 'bash zsh fish' -- \"$current\")); return ;;\n"
                        "  esac\n"
                        "  case $current in\n"
                        "    -*) COMPREPLY=($(compgen -W \"$words --help\" -- \"$current\")) ;;\n"
                        "    *) COMPREPLY=($(compgen -f -- \"$current\")) ;;\n"
                        "  esac\n"
                        "}\n"
                        "complete -o filenames -F _throughline throughline\n")
      .arg(commandNames(), cases);
}

QString zshScript() {
  QString commands;
  QString cases;
  for (const auto& command : allCommands()) {
    commands += QStringLiteral("    '%1:%2'\n").arg(command.spec.name, quoted(command.spec.summary));
    QString options;
    for (const auto& option : command.spec.options)
      options +=
          QStringLiteral(" '--%1[%2]%3'")
              .arg(option.name, quoted(option.help).remove(QLatin1Char('[')).remove(QLatin1Char(']')),
                   option.value.isEmpty() ? QString() : QLatin1Char(':') + option.value + QLatin1String(":_files"));
    cases += QStringLiteral("    %1) _arguments%2 '*:file:_files' ;;\n").arg(command.spec.name, options);
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

QString fishScript() {
  QString script = QStringLiteral("# fish completion for throughline\n");
  const QString first = QStringLiteral("__fish_use_subcommand");
  for (const auto& command : allCommands()) {
    script += QStringLiteral("complete -c throughline -n %1 -a %2 -d '%3'\n")
                  .arg(first, command.spec.name, quoted(command.spec.summary));
    for (const auto& option : command.spec.options)
      script += QStringLiteral("complete -c throughline -n '__fish_seen_subcommand_from %1' -l %2 %3-d '%4'\n")
                    .arg(command.spec.name, option.name, option.value.isEmpty() ? QString() : QStringLiteral("-r "),
                         quoted(option.help));
  }
  return script + QStringLiteral("complete -c throughline -n %1 -a 'help completion'\n"
                                 "complete -c throughline -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh "
                                 "fish'\n")
                      .arg(first);
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
