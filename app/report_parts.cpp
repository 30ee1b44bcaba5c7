#include "app/report_parts.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("ReportParts", text);
}

} // namespace

QString reportPartNames() {
  QStringList names;
  for (const auto& named : report::partNames)
    names << QString::fromUtf8(named.name.data(), static_cast<qsizetype>(named.name.size()));
  return names.join(QLatin1Char(','));
}

Result<std::vector<report::Part>> reportPartsOf(const Arguments& arguments) {
  const auto list = arguments.value(QStringLiteral("parts"));
  if (!list)
    return report::allParts();
  const auto read = report::partsIn(list->toStdString());
  if (read.unknown.empty() && !read.parts.empty())
    return read.parts;
  return failure(ErrorCode::usage, {{Fact::detail, tr("--parts lists some of %1, with commas; \"%2\" is none of them")
                                                       .arg(reportPartNames(), QString::fromStdString(read.unknown))
                                                       .toStdString()}});
}

} // namespace throughline::app
