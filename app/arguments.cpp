#include "app/arguments.h"

#include <QCommandLineParser>

#include <algorithm>
#include <numeric>
#include <utility>

namespace throughline::app {
namespace {

Error wrongUsage(const QString& sentence) {
  return failure(ErrorCode::usage, {{Fact::detail, sentence.toStdString()}});
}

QString withoutFullStop(QString sentence) {
  if (sentence.endsWith(QLatin1Char('.')))
    sentence.chop(1);
  return sentence;
}

QString tooFewOrMany(const CommandSpec& spec, qsizetype count) {
  const bool few = static_cast<std::size_t>(count) < spec.fewestArguments;
  return QCoreApplication::translate("Arguments", "%1 arguments were given; wanted: throughline %2 %3")
      .arg(few ? QCoreApplication::translate("Arguments", "Too few")
               : QCoreApplication::translate("Arguments", "Too many"),
           spec.name, spec.arguments);
}

/// "; did you mean --json?" for an option that is none.
QString meant(const CommandSpec& spec, const QStringList& unknown) {
  QStringList names;
  for (const auto& option : spec.options)
    names << option.name;
  const QString near = unknown.isEmpty() ? QString() : nearestOf(unknown.first(), names);
  return near.isEmpty() ? QString() : QCoreApplication::translate("Arguments", "; did you mean --%1").arg(near);
}

/// Letters to change, add or leave out (Levenshtein).
qsizetype distance(const QString& one, const QString& other) {
  std::vector<qsizetype> row(static_cast<std::size_t>(other.size()) + 1);
  std::iota(row.begin(), row.end(), 0);
  for (qsizetype at = 0; at < one.size(); ++at) {
    qsizetype diagonal = std::exchange(row[0], at + 1);
    for (std::size_t to = 1; to < row.size(); ++to) {
      const qsizetype replaced = diagonal + (one.at(at) == other.at(static_cast<qsizetype>(to) - 1) ? 0 : 1);
      diagonal = row[to];
      row[to] = std::min({replaced, row[to] + 1, row[to - 1] + 1});
    }
  }
  return row.back();
}

} // namespace

QString nearestOf(const QString& word, const QStringList& known) {
  QString nearest;
  qsizetype least = word.size() < 4 ? 2 : 4; // more is another word
  for (const QString& each : known) {
    const auto away = each.startsWith(word) && word.size() > 1 ? 1 : distance(word, each);
    if (away < least) {
      least = away;
      nearest = each;
    }
  }
  return nearest;
}

Result<Arguments> Arguments::read(const CommandSpec& spec, const QStringList& words) {
  QCommandLineParser parser;
  parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
  for (const auto& option : spec.options)
    parser.addOption(QCommandLineOption(option.name, option.help, option.value));
  if (!parser.parse(QStringList{spec.name} + words))
    return wrongUsage(withoutFullStop(parser.errorText()) + meant(spec, parser.unknownOptionNames()));
  Arguments arguments;
  arguments.positional_ = parser.positionalArguments();
  const auto count = static_cast<std::size_t>(arguments.positional_.size());
  if (count < spec.fewestArguments || count > spec.mostArguments)
    return wrongUsage(tooFewOrMany(spec, arguments.positional_.size()));
  if (arguments.positional_.contains(QString()))
    return wrongUsage(QCoreApplication::translate("Arguments", "A name is empty; wanted: throughline %1 %2")
                          .arg(spec.name, spec.arguments));
  for (const auto& option : spec.options) {
    if (!parser.isSet(option.name))
      continue;
    const QStringList values = option.value.isEmpty() ? QStringList{} : parser.values(option.name);
    if (values.size() > 1 && !option.repeated)
      return wrongUsage(QCoreApplication::translate("Arguments", "--%1 was given more than once").arg(option.name));
    if (values.contains(QString()))
      return wrongUsage(QCoreApplication::translate("Arguments", "--%1 was given nothing").arg(option.name));
    arguments.values_.emplace(option.name, values);
  }
  return arguments;
}

std::optional<QString> Arguments::value(const QString& option) const {
  const auto found = values_.find(option);
  return found == values_.end() || found->second.isEmpty() ? std::nullopt : std::optional(found->second.first());
}

QStringList Arguments::values(const QString& option) const {
  const auto found = values_.find(option);
  return found == values_.end() ? QStringList{} : found->second;
}

Result<std::optional<std::int64_t>> Arguments::number(const QString& option, std::int64_t least) const {
  const auto text = value(option);
  if (!text)
    return std::optional<std::int64_t>{};
  bool isNumber = false;
  const qlonglong number = text->toLongLong(&isNumber);
  if (!isNumber || number < least)
    return wrongUsage(QCoreApplication::translate("Arguments", "--%1 takes a whole number of at least %2, not \"%3\"")
                          .arg(option)
                          .arg(least)
                          .arg(*text));
  return std::optional<std::int64_t>(number);
}

QString usageText(const CommandSpec& spec) {
  QString text = QStringLiteral("throughline %1 %2\n    %3\n").arg(spec.name, spec.arguments, spec.summary);
  for (const auto& option : spec.options) {
    const QString left = option.value.isEmpty() ? option.name : option.name + QLatin1Char(' ') + option.value;
    text += QStringLiteral("    --%1  %2\n").arg(left, -22).arg(option.help);
  }
  return text;
}

} // namespace throughline::app
