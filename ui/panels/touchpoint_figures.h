#pragma once

#include "core/insight/map_evidence.h"

#include <QWidget>

class QLabel;

namespace throughline::ui {

/// What the data say of one touchpoint: responses, mean, failures and drag, each with its interval, in words.
class TouchpointFiguresView : public QWidget {
  Q_OBJECT

public:
  explicit TouchpointFiguresView(QWidget* parent = nullptr);
  /// Null analysis or no touchpoint: says what will be here. The evidence knows baselines from other maps. awaited: the
  /// analysis is on its way.
  void show(const insight::Analysis* analysis, const insight::MapEvidence& evidence,
            std::optional<model::TouchpointId> touchpoint, bool awaited);

private:
  QLabel* text_;
};

} // namespace throughline::ui
