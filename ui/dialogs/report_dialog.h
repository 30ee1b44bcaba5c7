#pragma once

#include "core/report/report_plan.h"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace throughline::ui {

/// What a report shall hold.
struct ReportChoice {
  model::MapId map;
  report::PageSize pageSize = report::PageSize::a4;
  std::vector<report::Part> parts;
};

/// Chooses map, parts and paper of a report, with its pages beside it as they will be.
class ReportDialog : public QDialog {
  Q_OBJECT

public:
  /// Gives the pages of a choice to `shown`, at once or later.
  using Preview =
      std::function<void(const ReportChoice& choice, std::function<void(const std::vector<QImage>&)> shown)>;
  ReportDialog(const model::Document& document, model::MapId map, Preview preview, QWidget* parent = nullptr);

  ReportChoice choice() const;
  /// Whether it shall go to a printer rather than into a file.
  bool printing() const { return printing_; }

private:
  QWidget* makeParts();
  QWidget* makePreview();
  void recall();
  void remember() const;
  void refresh();
  void showPages(const std::vector<QImage>& pages);

  Preview preview_;
  QComboBox* map_;
  QComboBox* size_;
  std::vector<QCheckBox*> parts_; ///< in the order of report::partNames
  QListWidget* pages_;
  QLabel* count_;
  QPushButton* write_;
  QTimer pause_; ///< the preview follows when the choice rests
  int asked_ = 0;
  bool printing_ = false;
};

/// The word of a part of the report.
QString word(report::Part part);

} // namespace throughline::ui
