#pragma once

#include "core/model/document.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace throughline::ui {

/// A comment on its way to the map: covered, read once more, approved.
class QuoteDialog : public QDialog {
  Q_OBJECT

public:
  /// at: where it is offered to hang; none: the first touchpoint of the map.
  QuoteDialog(const QString& comment, const model::JourneyMap& map, std::optional<model::TouchpointId> at,
              QWidget* parent = nullptr);
  /// As it was approved.
  QString quote() const;
  model::TouchpointId touchpoint() const;

private:
  QPlainTextEdit* text_;
  QComboBox* touchpoint_;
  std::vector<model::TouchpointId> touchpoints_;
};

} // namespace throughline::ui
