#pragma once

#include "core/present/steps.h"

#include <QDialog>
#include <QStringList>

#include <vector>

class QListWidget;

namespace throughline::ui {

/// A step of a presentation as it can be chosen.
struct StepChoice {
  present::StepKey key;
  QString name;
  bool shown = true;
};

/// Which steps are shown in which order, and what of them cannot be read in the room.
class RehearsalDialog : public QDialog {
  Q_OBJECT

public:
  RehearsalDialog(const std::vector<StepChoice>& steps, const QStringList& remarks, QWidget* parent = nullptr);
  /// As it was left.
  present::StepOrder order() const;

private:
  QWidget* makeSteps(const std::vector<StepChoice>& steps);
  void moveStep(int by);

  std::vector<StepChoice> steps_; ///< by the number that each row carries
  QListWidget* list_;
};

} // namespace throughline::ui
