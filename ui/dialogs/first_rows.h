#pragma once

#include <QTableWidget>

#include <string>
#include <vector>

namespace throughline::ui {

/// The first rows of a table as they stand in it. Heads that begin alike show how they end.
class FirstRows : public QTableWidget {
  Q_OBJECT

public:
  explicit FirstRows(QWidget* parent = nullptr);
  void fill(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);
  void showNothing();
  /// Of a page that is so high: its heads and a few rows.
  static int heightIn(int page);
};

} // namespace throughline::ui
