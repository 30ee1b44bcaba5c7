#include "app/window_main.h"

#include "app/output.h"
#include "ui/session/file_names.h"
#include "ui/session/settings.h"
#include "ui/session/translation.h"
#include "ui/window/main_window.h"
#include "ui/window/theme.h"

#include <QApplication>

#include <cstdio>
#include <cstdlib>

namespace throughline::app {
namespace {

bool hasDisplay() {
  return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

int sayNoDisplay() {
  printError("There is no display for the window. Set DISPLAY, or use a command: \"throughline --help\" lists them.");
  return 1;
}

/// A display that is named and does not answer ends Qt with an abort; who started the program gets a sentence instead.
void sayWhyItEnds(QtMsgType type, const QMessageLogContext&, const QString& text) {
  if (type != QtFatalMsg) {
    const QByteArray line = text.toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    return;
  }
  printError(text.toStdString());
  std::_Exit(sayNoDisplay());
}

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
  if (!hasDisplay())
    return sayNoDisplay();
  preferX11();
  setUpApplication();
  const auto usual = qInstallMessageHandler(sayWhyItEnds);
  QApplication application(argc, argv);
  qInstallMessageHandler(usual);
  QGuiApplication::setApplicationDisplayName(QString());
  ui::loadTranslation(application, ui::Settings::language());
  ui::applyTypeface(application);
  ui::applyPalette(application, ui::Settings::theme());
  ui::MainWindow window;
  window.show();
  QStringList words; // Qt has taken its own words out
  for (int at = 1; at < argc; ++at)
    words << ui::nameText(argv[at]);
  if (const auto wish = presentationIn(words))
    window.presentFile(wish->file, wish->map);
  else if (!words.isEmpty())
    window.takeFile(words.first());
  return QApplication::exec();
}

} // namespace throughline::app
