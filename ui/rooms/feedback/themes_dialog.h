#pragma once

#include "core/data/comments/themes.h"

#include <QDialog>

class QPushButton;
class QTableWidget;

namespace throughline::ui {

class Session;
class Storage;

/// Themes with their keys, and how often each was named where, with the share of failures. A count leads to its
/// responses.
class ThemesDialog : public QDialog {
  Q_OBJECT

public:
  ThemesDialog(Session& session, Storage& storage, QWidget* parent = nullptr);
  void addTheme(const QString& name, const QString& key);

Q_SIGNALS:
  void failed(const throughline::Error& error);
  /// Themes are not what they were.
  void changed();
  /// The responses behind a count are wanted.
  void chosen(qint64 theme, throughline::model::TouchpointId touchpoint);
  /// The table is as the file is.
  void read();

private:
  struct Known {
    std::vector<data::Theme> themes;
    std::vector<data::ThemeCount> counts;
  };
  void readThemes();
  void showKnown(const Known& known);
  void keepCell(int row, int column);
  void removeCurrent();
  template <class Work> void change(Work work);

  Session& session_;
  Storage& storage_;
  QTableWidget* table_;
  std::vector<data::Theme> themes_;
  std::vector<model::TouchpointId> touchpoints_; ///< of the columns behind name and key
  bool showing_ = false;
};

} // namespace throughline::ui
