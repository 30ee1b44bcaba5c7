#include "app/commands.h"
#include "app/streams.h"
#include "core/tasks/generate_task.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

struct GenerateCommand {
  Q_DECLARE_TR_FUNCTIONS(GenerateCommand)
};

Status generateData(const Arguments& arguments) {
  THROUGHLINE_TRY(rows, arguments.number(QStringLiteral("rows"), 1));
  THROUGHLINE_TRY(seed, arguments.number(QStringLiteral("seed"), 0));
  if (!rows)
    return failure(ErrorCode::usage, {{Fact::detail, GenerateCommand::tr("--rows N is needed").toStdString()}});
  const QString layout = arguments.value(QStringLiteral("layout")).value_or(QStringLiteral("long"));
  if (layout != QLatin1String("long") && layout != QLatin1String("wide"))
    return failure(ErrorCode::usage, {{Fact::detail, GenerateCommand::tr("--layout is long or wide").toStdString()}});
  THROUGHLINE_TRY(target, OutputFile::named(arguments.positional().at(0), arguments));
  THROUGHLINE_CHECK(
      tasks::generateFeedback(target.path(),
                              {.rows = *rows,
                               .seed = static_cast<std::uint64_t>(seed.value_or(1)),
                               .layout = layout == QLatin1String("wide") ? data::Layout::wide : data::Layout::longRows},
                              {}));
  return target.deliver();
}

} // namespace

std::vector<Command> generateCommands() {
  return {
      {{QStringLiteral("generate"),
        QStringLiteral("DATA.csv --rows N"),
        GenerateCommand::tr("Writes synthetic feedback for trials and benchmarks."),
        1,
        1,
        {{QStringLiteral("rows"), QStringLiteral("N"), GenerateCommand::tr("how many"), false},
         {QStringLiteral("seed"), QStringLiteral("S"), GenerateCommand::tr("the same seed gives the same file"), false},
         {QStringLiteral("layout"), QStringLiteral("long|wide"),
          GenerateCommand::tr("a row per feedback, or per response"), false},
         OutputFile::force()}},
       generateData},
  };
}

} // namespace throughline::app
