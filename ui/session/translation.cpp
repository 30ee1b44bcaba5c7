#include "ui/session/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources() {
  Q_INIT_RESOURCE(translations);
}

namespace throughline::ui {
namespace {

void speakNoLonger(QCoreApplication& application) {
  for (auto* old : application.findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)) {
    QCoreApplication::removeTranslator(old);
    delete old;
  }
}

/// Texts are looked for first in the file that came last.
void speak(QCoreApplication& application, const QString& file) {
  auto* translator = new QTranslator(&application);
  if (translator->load(file))
    QCoreApplication::installTranslator(translator);
  else
    delete translator;
}

} // namespace

QStringList translatedLanguages() {
  initTranslationResources();
  QStringList languages;
  for (const auto& file : QDir(QStringLiteral(":/translations")).entryList({QStringLiteral("throughline_*.qm")}))
    languages << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
  return languages;
}

QString languageName(const QString& language) {
  initTranslationResources();
  QTranslator translator;
  QString name;
  if (translator.load(QStringLiteral(":/translations/throughline_%1.qm").arg(language)))
    name = translator.translate("LanguageNames", "English", "the name of your language");
  return name.isEmpty() && language == QLatin1String("en") ? QStringLiteral("English") : name;
}

void loadTranslation(QCoreApplication& application, const QString& language) {
  const auto there = translatedLanguages();
  speakNoLonger(application);
  if (!language.isEmpty())
    QLocale::setDefault(QLocale(language));
  const auto english = QStringLiteral("en");
  const auto wanted = QLocale().name().section(QLatin1Char('_'), 0, 0);
  const auto spoken = there.contains(wanted) ? wanted : english;
  const auto ours = QStringLiteral(":/translations/throughline_%1.qm");
  speak(application, ours.arg(english));
  if (spoken == english)
    return;
  speak(application, QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_%1.qm").arg(spoken));
  speak(application, ours.arg(spoken));
}

} // namespace throughline::ui
