#include "app/arguments.h"

#include "core/base/nearest_word.h"

#include <QCommandLineParser>

#include <algorithm>

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

} // namespace

QString nearestOf(const QString& word, const QStringList& known) {
  std::vector<std::string> names;
  for (const QString& each : known)
    names.push_back(each.toStdString());
  return QString::fromStdString(throughline::nearestOf(word.toStdString(), names));
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

Arguments Arguments::with(const QString& option, const QString& value) const {
  Arguments more = *this;
  more.values_[option] = {value};
  return more;
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
