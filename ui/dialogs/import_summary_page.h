#pragma once

#include "core/tasks/import_task.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace throughline::ui {

/// What an import brought: counts, touchpoints that were drawn, and what was rejected with its reasons.
class ImportSummaryPage : public QWidget {
  Q_OBJECT

public:
  explicit ImportSummaryPage(QWidget* parent = nullptr);
  void show(const tasks::ImportSummary& summary);
  using QWidget::show;

Q_SIGNALS:
  void closeWanted();

private:
  QLabel* counts_;
  QLabel* created_;
  QLabel* matched_; ///< names written otherwise than on the map
  QLabel* reading_; ///< what was assumed, left out and changed
  QLabel* rejectedHead_;
  QTreeWidget* rejected_;
};

} // namespace throughline::ui
