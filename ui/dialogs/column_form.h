#pragma once

#include "ui/dialogs/column_plan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace throughline::ui {

/// What one column means: role, touchpoint, scale, missing values, failure rule. Every field can be changed.
class ColumnForm : public QWidget {
  Q_OBJECT

public:
  explicit ColumnForm(QWidget* parent = nullptr);
  void show(const ColumnPlan& plan, data::Layout layout);
  using QWidget::show;
  ColumnPlan plan() const;
  /// Names that are offered while a touchpoint's is typed.
  void offerTitles(const QStringList& titles);

Q_SIGNALS:
  void changed();
  /// A meaning, scale, decimal mark or way to read times was picked, maybe the one that was shown.
  void decided();

private:
  QLineEdit* addLine(const QString& label, const QString& hint);
  void fillScale(const std::optional<data::MappedScale>& scale);
  std::optional<data::MappedScale> scaleShown() const;
  std::optional<data::FailureRule> ruleShown() const;
  void showRows();
  void tellChanged();

  QFormLayout* rows_;
  QComboBox* role_;
  QLineEdit* title_;
  QLineEdit* stage_;
  QComboBox* kind_;
  QComboBox* scale_;
  QLineEdit* low_;
  QLineEdit* high_;
  QLineEdit* words_;
  QCheckBox* lowerIsBetter_;
  QLineEdit* failAtMost_;
  QLineEdit* failAtLeast_;
  QLineEdit* failValues_;
  QLineEdit* missing_;
  QLineEdit* notMet_;
  QLineEdit* yes_;
  QLineEdit* timeFormat_;
  QComboBox* metric_;
  QComboBox* decimals_;
  QComboBox* times_;
  std::vector<ColumnRole> roles_;
  ColumnPlan plan_;
  bool filling_ = false;
};

} // namespace throughline::ui
