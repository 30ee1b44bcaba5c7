#include "app/again.h"

#include <QCoreApplication>

namespace throughline::app {
namespace {

struct AgainWords {
  Q_DECLARE_TR_FUNCTIONS(AgainWords)
};

} // namespace

Result<tasks::Again> againOf(const Arguments& arguments) {
  const QString word = arguments.value(QStringLiteral("again")).value_or(QStringLiteral("update"));
  if (word == QLatin1String("update"))
    return tasks::Again::update;
  if (word == QLatin1String("replace"))
    return tasks::Again::replace;
  if (word == QLatin1String("both"))
    return tasks::Again::both;
  return failure(ErrorCode::usage,
                 {{Fact::detail, AgainWords::tr("--again is update, replace or both").toStdString()}});
}

} // namespace throughline::app
