#include "ui/session/settings.h"

#include "core/exchange/exchange.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QSettings>
#include <QVariant>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int mostRecentFiles = 10;
const QString draftKey = QStringLiteral("drafts/");
const QString draftOrderKey = QStringLiteral("draftOrder");
// What another arrangement of panels kept must not be restored into this one.
const QString panelsKey = QStringLiteral("window/panels2/");

/// A path is no key of settings: it has slashes, and whoever reads them need not learn the names of files.
QString draftName(const QString& file, const QString& thing) {
  const auto both = (file + QLatin1Char('\n') + thing).toUtf8();
  return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex());
}

QString themeName(Theme theme) {
  switch (theme) {
  case Theme::light: return QStringLiteral("light");
  case Theme::dark: return QStringLiteral("dark");
  case Theme::highContrast: return QStringLiteral("highContrast");
  }
  return {};
}

QList<bool> flags(const QVariant& kept) {
  QList<bool> flags;
  for (const auto& each : kept.toList())
    flags << each.toBool();
  return flags;
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
void Settings::setWindowGeometry(const QByteArray& geometry) {
  QSettings().setValue(QStringLiteral("window/geometry"), geometry);
}

QString Settings::noteDraft(const QString& file, const QString& thing) {
  return QSettings().value(draftKey + draftName(file, thing)).toString();
}

void Settings::setNoteDraft(const QString& file, const QString& thing, const QString& text) {
  constexpr qsizetype most = 100;
  QSettings settings;
  const auto name = draftName(file, thing);
  auto order = settings.value(draftOrderKey).toStringList();
  order.removeAll(name);
  if (text.isEmpty())
    settings.remove(draftKey + name);
  else
    order << name, settings.setValue(draftKey + name, text);
  while (order.size() > most)
    settings.remove(draftKey + order.takeFirst());
  settings.setValue(draftOrderKey, order);
}

KeptPanels Settings::panels(const QString& screen) {
  const QSettings settings;
  KeptPanels kept{.state = settings.value(panelsKey + screen + QStringLiteral("/state")).toByteArray(),
                  .collapsed = flags(settings.value(panelsKey + screen + QStringLiteral("/collapsed"))),
                  .sizes = {},
                  .openAgain = flags(settings.value(panelsKey + screen + QStringLiteral("/openAgain")))};
  for (const auto& size : settings.value(panelsKey + screen + QStringLiteral("/sizes")).toList())
    kept.sizes << size.toInt();
  return kept;
}

void Settings::setPanels(const QString& screen, const KeptPanels& panels) {
  QSettings settings;
  settings.setValue(panelsKey + screen + QStringLiteral("/state"), panels.state);
  settings.setValue(panelsKey + screen + QStringLiteral("/collapsed"),
                    QVariantList(panels.collapsed.begin(), panels.collapsed.end()));
  settings.setValue(panelsKey + screen + QStringLiteral("/sizes"),
                    QVariantList(panels.sizes.begin(), panels.sizes.end()));
  settings.setValue(panelsKey + screen + QStringLiteral("/openAgain"),
                    QVariantList(panels.openAgain.begin(), panels.openAgain.end()));
}

int Settings::textSize() {
  return std::clamp(QSettings().value(QStringLiteral("textSize"), 100).toInt(), 100, 200);
}
void Settings::setTextSize(int percent) {
  QSettings().setValue(QStringLiteral("textSize"), percent);
}

QString Settings::language() {
  return QSettings().value(QStringLiteral("language")).toString();
}
void Settings::setLanguage(const QString& language) {
  QSettings().setValue(QStringLiteral("language"), language);
}

QString Settings::pageSize() {
  const auto usual =
      QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QStringLiteral("Letter") : QStringLiteral("A4");
  return QSettings().value(QStringLiteral("report/pageSize"), usual).toString();
}

QString Settings::authorName() {
  return QSettings().value(QStringLiteral("authorName"), qEnvironmentVariable("USER")).toString().trimmed();
}
void Settings::setAuthorName(const QString& name) {
  QSettings().setValue(QStringLiteral("authorName"), name.trimmed());
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
