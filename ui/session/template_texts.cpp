#include "ui/session/template_texts.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

// Outside any namespace: a static library's resources are there only when asked for.
static void initTemplateResource() {
  Q_INIT_RESOURCE(templates);
}

namespace throughline::ui {
namespace {

struct TemplateTexts {
  Q_DECLARE_TR_FUNCTIONS(TemplateTexts)
};

} // namespace

QStringList templateNames() {
  return {QStringLiteral("retail"),  QStringLiteral("saas-onboarding"),
          QStringLiteral("airline"), QStringLiteral("hospital"),
          QStringLiteral("bank"),    QStringLiteral("support")};
}

QString templateTitle(const QString& name) {
  if (name == QLatin1String("retail"))
    return TemplateTexts::tr("Retail: buying in the shop and online");
  if (name == QLatin1String("saas-onboarding"))
    return TemplateTexts::tr("Software: from sign-up to the first result");
  if (name == QLatin1String("airline"))
    return TemplateTexts::tr("Airline: a flight with a connection");
  if (name == QLatin1String("hospital"))
    return TemplateTexts::tr("Hospital: a planned operation");
  if (name == QLatin1String("bank"))
    return TemplateTexts::tr("Bank: a first mortgage");
  return TemplateTexts::tr("Support: a problem and its solution");
}

Result<tasks::SampleTexts> templateTexts(const QString& name) {
  initTemplateResource();
  const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
  for (const QString& each : {name + QLatin1Char('.') + language, name}) {
    QFile file(QStringLiteral(":/templates/") + each + QStringLiteral(".json"));
    if (templateNames().contains(name) && file.open(QIODevice::ReadOnly))
      return tasks::SampleTexts{.edits = file.readAll().toStdString(), .data = {}, .mapping = {}};
  }
  return failure(ErrorCode::notFound, {{Fact::name, "template"},
                                       {Fact::value, name.toStdString()},
                                       {Fact::expected, templateNames().join(QLatin1String(", ")).toStdString()}});
}

} // namespace throughline::ui
