#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// What the program remembers between two starts, outside every workspace.
namespace throughline::ui {

enum class Theme { light, dark, highContrast };

/// How the panels stood: where, which were collapsed, and how large each is when it is open.
struct KeptPanels {
  QByteArray state;
  QList<bool> collapsed;
  QList<int> sizes;
  QList<bool> openAgain; ///< collapsed only while insights take their place
};

class Settings {
public:
  /// Newest first, at most ten.
  static QStringList recentFiles();
  static void rememberFile(const QString& path);
  static void forgetFile(const QString& path);

  static Theme theme();
  static void setTheme(Theme theme);

  static QByteArray windowGeometry();
  static void setWindowGeometry(const QByteArray& geometry);

  /// What was typed as a note of that touchpoint or stage of that file and not added yet.
  static QString noteDraft(const QString& file, const QString& thing);
  /// An empty one is forgotten, and the oldest beyond a hundred.
  static void setNoteDraft(const QString& file, const QString& thing, const QString& text);

  /// For screens of that size ("1920x1080"); empty when nothing was kept.
  static KeptPanels panels(const QString& screen);
  static void setPanels(const QString& screen, const KeptPanels& panels);

  /// Of words in the window, in percent of the usual size: 100 to 200.
  static int textSize();
  static void setTextSize(int percent);
  /// "de", "en" ...; empty: as the system has it. In force from the next start.
  static QString language();
  static void setLanguage(const QString& language);

  /// "A4", "A3" or "Letter"; the locale's usual size when none was chosen.
  static QString pageSize();
  static void setPageSize(const QString& name);

  /// Who writes comments here; what the system calls the user when nothing was entered.
  static QString authorName();
  static void setAuthorName(const QString& name);

  /// Charts that are shown side by side, by their names, as they were pinned.
  static QStringList pinnedCharts();
  static void setPinnedCharts(const QStringList& names);

  /// Event logs: activities in a smaller share of the cases are not drawn.
  static double rarestActivity();
  static void setRarestActivity(double share);
};

} // namespace throughline::ui
