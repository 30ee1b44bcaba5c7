#pragma once

#include "core/model/document.h"
#include "core/report/report_plan.h"

#include <QDialog>

class QComboBox;

namespace throughline::ui {

/// Which map goes into the PDF, and on what paper.
class ExportDialog : public QDialog {
  Q_OBJECT

public:
  ExportDialog(const model::Document& document, model::MapId current, QWidget* parent = nullptr);
  model::MapId map() const;
  report::PageSize pageSize() const;

private:
  std::vector<model::MapId> maps_;
  QComboBox* map_;
  QComboBox* page_;
};

} // namespace throughline::ui
