#include "app/window_main.h"

#include "ui/session/settings.h"
#include "ui/session/translation.h"
#include "ui/window/main_window.h"
#include "ui/window/theme.h"

#include <QApplication>

namespace throughline::app {
namespace {

/// Docks do not work under Wayland in Qt 6.4: X11 first, unless somebody chose.
void preferX11() {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
    qputenv("QT_QPA_PLATFORM", "xcb;wayland");
}

void setUpApplication() {
  QCoreApplication::setApplicationName(QStringLiteral("throughline"));
  QCoreApplication::setOrganizationName(QStringLiteral("throughline"));
  QCoreApplication::setApplicationVersion(QStringLiteral(THROUGHLINE_VERSION));
  QGuiApplication::setDesktopFileName(QStringLiteral("throughline"));
  QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
}

} // namespace

int runWindow(int argc, char** argv) {
  preferX11();
  setUpApplication();
  QApplication application(argc, argv);
  QGuiApplication::setApplicationDisplayName(QString());
  ui::loadTranslation(application, ui::Settings::language());
  ui::applyTypeface(application);
  ui::applyTheme(application, ui::Settings::theme());
  ui::MainWindow window;
  window.show();
  const auto arguments = QCoreApplication::arguments();
  if (arguments.size() > 1)
    window.takeFile(arguments.at(1));
  return QApplication::exec();
}

} // namespace throughline::app
