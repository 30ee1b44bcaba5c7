#pragma once

#include "core/tasks/opening_hours.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLineEdit;
class QTimeEdit;

namespace throughline::ui {

/// When a help desk is open, so that nights and closed days do not count as waiting; or that all hours count.
class OpeningHoursForm : public QWidget {
  Q_OBJECT

public:
  explicit OpeningHoursForm(QWidget* parent = nullptr);
  /// None: every hour of the clock counts.
  std::optional<tasks::OpeningHours> hours() const;
  /// Why the hours cannot be used, with the remedy; empty when they can.
  QString problem() const;

Q_SIGNALS:
  void changed();

private:
  void showWhatCounts();
  /// The closed days that are written, and the first text that is no day.
  std::pair<std::vector<std::int32_t>, QString> closedDays() const;
  int endMinutes() const;

  QCheckBox* only_;
  std::array<QCheckBox*, 7> days_{};
  QTimeEdit* from_;
  QTimeEdit* to_;
  QLineEdit* closed_;
};

} // namespace throughline::ui
