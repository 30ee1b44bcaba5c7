#include "app/commands.h"
#include "app/open_workspace.h"
#include "app/output.h"
#include "core/base/checked_file.h"
#include "core/exchange/json_document.h"
#include "core/model/look_up.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ExchangeCommands", text); }

Status exportMap(const Arguments& arguments) {
  const auto format = arguments.value(QStringLiteral("format"));
  const auto output = arguments.value(QStringLiteral("output"));
  if (!format || !output)
    return failure(ErrorCode::usage, {{Fact::detail, tr("--format and --output are needed").toStdString()}});
  if (*format != QLatin1String("json"))
    return failure(ErrorCode::usage, {{Fact::detail, tr("--format is json, not \"%1\"").arg(*format).toStdString()}});
  THROUGHLINE_TRY(workspace, openForReading(arguments.path(0)));
  THROUGHLINE_TRY(document, workspace.document());
  const auto title = arguments.value(QStringLiteral("map"));
  if (!title)
    return writeCheckedFile(output->toStdString(), exchange::writeJson(document));
  THROUGHLINE_TRY(map, model::mapNamed(document, title->toStdString()));
  THROUGHLINE_TRY(text, exchange::writeJson(document, map));
  return writeCheckedFile(output->toStdString(), text);
}

} // namespace

std::vector<Command> exchangeCommands() {
  return {
      {{QStringLiteral("export"), QStringLiteral("FILE.journey --format json --output OUT"), tr("Writes a map for others."), 1, 1,
        {{QStringLiteral("format"), QStringLiteral("FORMAT"), tr("json"), false},
         {QStringLiteral("output"), QStringLiteral("OUT"), tr("where to"), false},
         {QStringLiteral("map"), QStringLiteral("TITLE"), tr("only this map"), false}}},
       exportMap},
  };
}

} // namespace throughline::app
