#include "ui/session/settings.h"

#include "core/exchange/exchange.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int mostRecentFiles = 10;
// The state of another arrangement of docks must not be restored into this one.
const QString stateKey = QStringLiteral("window/state1");

QString themeName(Theme theme) {
  switch (theme) {
  case Theme::light: return QStringLiteral("light");
  case Theme::dark: return QStringLiteral("dark");
  case Theme::highContrast: return QStringLiteral("highContrast");
  }
  return {};
}

} // namespace

QStringList Settings::recentFiles() {
  return QSettings().value(QStringLiteral("recentFiles")).toStringList();
}

void Settings::rememberFile(const QString& path) {
  auto files = recentFiles();
  files.removeAll(path);
  files.prepend(path);
  QSettings().setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, mostRecentFiles)));
}

void Settings::forgetFile(const QString& path) {
  auto files = recentFiles();
  files.removeAll(path);
  QSettings().setValue(QStringLiteral("recentFiles"), files);
}

Theme Settings::theme() {
  const auto name = QSettings().value(QStringLiteral("theme")).toString();
  for (const auto theme : {Theme::dark, Theme::highContrast})
    if (name == themeName(theme))
      return theme;
  return Theme::light;
}

void Settings::setTheme(Theme theme) {
  QSettings().setValue(QStringLiteral("theme"), themeName(theme));
}

QByteArray Settings::windowGeometry() {
  return QSettings().value(QStringLiteral("window/geometry")).toByteArray();
}
QByteArray Settings::windowState() {
  return QSettings().value(stateKey).toByteArray();
}

void Settings::setWindow(const QByteArray& geometry, const QByteArray& state) {
  QSettings settings;
  settings.setValue(QStringLiteral("window/geometry"), geometry);
  settings.setValue(stateKey, state);
}

QString Settings::pageSize() {
  const auto usual =
      QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QStringLiteral("Letter") : QStringLiteral("A4");
  return QSettings().value(QStringLiteral("report/pageSize"), usual).toString();
}

QStringList Settings::pinnedCharts() {
  return QSettings().value(QStringLiteral("insights/pinned")).toStringList();
}

void Settings::setPinnedCharts(const QStringList& names) {
  QSettings().setValue(QStringLiteral("insights/pinned"), names);
}

double Settings::rarestActivity() {
  const double usual = exchange::ImportOptions().rarestActivity;
  return std::clamp(qvariant_cast<double>(QSettings().value(QStringLiteral("import/rarestActivity"), usual)), 0.0, 1.0);
}

void Settings::setRarestActivity(double share) {
  QSettings().setValue(QStringLiteral("import/rarestActivity"), share);
}

void Settings::setPageSize(const QString& name) {
  QSettings().setValue(QStringLiteral("report/pageSize"), name);
}

} // namespace throughline::ui
