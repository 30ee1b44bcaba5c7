#pragma once

#include "core/base/result.h"
#include "ui/session/file_names.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace throughline::app {

/// An option of a subcommand: "--map TITLE" takes a value, "--json" does not.
struct OptionSpec {
  QString name;
  QString value; ///< what it takes, empty for a switch
  QString help;
  bool repeated = false;
};

/// What a subcommand takes.
struct CommandSpec {
  QString name;
  QString arguments; ///< "FILE.journey DATA..."
  QString summary;
  std::size_t fewestArguments = 0;
  std::size_t mostArguments = 0;
  std::vector<OptionSpec> options;
};

/// The command line of one subcommand, read.
class Arguments {
public:
  /// Errors: usage, with the sentence that says what is wrong.
  static Result<Arguments> read(const CommandSpec& spec, const QStringList& words);

  const QStringList& positional() const { return positional_; }
  /// The n-th positional argument as a path, byte for byte as it was typed.
  std::string path(qsizetype index) const { return ui::pathOf(positional_.at(index)).string(); }
  bool has(const QString& option) const { return values_.contains(option); }
  std::optional<QString> value(const QString& option) const;
  QStringList values(const QString& option) const;
  /// The same with a value for an option that was not given.
  Arguments with(const QString& option, const QString& value) const;
  /// A whole number of at least `least`. Errors: usage.
  Result<std::optional<std::int64_t>> number(const QString& option, std::int64_t least) const;

private:
  QStringList positional_;
  std::map<QString, QStringList> values_;
};

/// The one of these that a mistyped word was meant to be; empty when none is near.
QString nearestOf(const QString& word, const QStringList& known);

/// "throughline import FILE.journey DATA... [--map TITLE] ..." and the options, a line each.
QString usageText(const CommandSpec& spec);

} // namespace throughline::app
