#pragma once

#include "core/base/date.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QCheckBox;
class QDateEdit;
class QFrame;
class QToolButton;

namespace throughline::ui {

/// From when, and until when. Where there is no room for both days they stand behind one button, which says them.
class DaysField final : public QWidget {
  Q_OBJECT

public:
  explicit DaysField(QWidget* parent = nullptr);
  std::optional<Date> since() const;
  std::optional<Date> until() const;
  /// What is chosen, and where nothing is, what the field begins with when it is used. Emits nothing.
  void show(const std::optional<Date>& since, const std::optional<Date>& until, const std::optional<Date>& first,
            const std::optional<Date>& last);
  void setFolded(bool folded);
  bool isFolded() const { return folded_; }
  int unfoldedWidth() const;
  int foldedWidth() const;

Q_SIGNALS:
  void changed();

private:
  struct Day {
    QCheckBox* used = nullptr;
    QDateEdit* day = nullptr;
  };
  Day addDay(const QString& label);
  void openBelow();
  void tell();
  void showChosen();

  QBoxLayout* place_ = nullptr;
  QWidget* days_ = nullptr;
  QBoxLayout* row_ = nullptr; ///< of both days
  QToolButton* button_ = nullptr;
  QFrame* popup_ = nullptr;
  Day since_, until_;
  bool folded_ = false;
  bool showing_ = false; ///< fields are being set, not changed by the user
};

} // namespace throughline::ui
