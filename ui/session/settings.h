#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the program remembers between two starts, outside every workspace.
namespace throughline::ui {

enum class Theme { light, dark, highContrast };

class Settings {
public:
  /// Newest first, at most ten.
  static QStringList recentFiles();
  static void rememberFile(const QString& path);
  static void forgetFile(const QString& path);

  static Theme theme();
  static void setTheme(Theme theme);

  static QByteArray windowGeometry();
  static QByteArray windowState();
  static void setWindow(const QByteArray& geometry, const QByteArray& state);

  /// "A4", "A3" or "Letter"; the locale's usual size when none was chosen.
  static QString pageSize();
  static void setPageSize(const QString& name);

  /// Charts that are shown side by side, by their names, as they were pinned.
  static QStringList pinnedCharts();
  static void setPinnedCharts(const QStringList& names);

  /// Event logs: activities in a smaller share of the cases are not drawn.
  static double rarestActivity();
  static void setRarestActivity(double share);
};

} // namespace throughline::ui
