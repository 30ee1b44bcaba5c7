#include "ui/session/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources() {
  Q_INIT_RESOURCE(translations);
}

namespace throughline::ui {

QStringList translatedLanguages() {
  initTranslationResources();
  QStringList languages;
  for (const auto& file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("throughline_*.qm")}))
    languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
  return languages;
}

void loadTranslation(QCoreApplication& application, const QString& language) {
  const auto there = translatedLanguages();
  if (!language.isEmpty())
    QLocale::setDefault(QLocale(language));
  const auto wanted = QLocale().name().section(QLatin1Char('_'), 0, 0);
  auto* translator = new QTranslator(&application);
  const auto spoken = there.contains(wanted) ? wanted : QStringLiteral("en");
  if (translator->load(QStringLiteral(":/translations/throughline_%1.qm").arg(spoken)))
    application.installTranslator(translator);
}

} // namespace throughline::ui
