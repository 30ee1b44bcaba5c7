#include "ui/session/translation.h"

#include <QCoreApplication>
#include <QTranslator>

static void initTranslationResources() {
  Q_INIT_RESOURCE(translations);
}

namespace throughline::ui {

void loadTranslation(QCoreApplication& application) {
  initTranslationResources();
  auto* translator = new QTranslator(&application);
  if (translator->load(QStringLiteral(":/translations/throughline_en.qm")))
    application.installTranslator(translator);
}

} // namespace throughline::ui
