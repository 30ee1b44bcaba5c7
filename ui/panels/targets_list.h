#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace throughline::ui {

class FieldForm;
class Session;

/// What metrics should be at one touchpoint: each target with its value, its due date and who answers for it on either
/// side; below, a way to set another one.
class TargetsList : public QWidget {
  Q_OBJECT

public:
  explicit TargetsList(Session& session, QWidget* parent = nullptr);
  /// Null: nothing, or several things, are selected.
  void show(const model::Touchpoint* touchpoint);

private:
  using Change = std::function<void(model::Target&)>;

  FieldForm* formOf(const std::string& metric);
  void addRemoval(FieldForm& form, const std::string& metric);
  void addLines(FieldForm& form, const std::string& metric);
  const model::Target* targetOf(const std::string& metric) const;
  Result<model::Document> changed(const std::string& metric, const Change& change) const;
  void offerMetrics(const std::vector<std::string>& set);
  void addTarget();

  Session& session_;
  QVBoxLayout* list_;
  QComboBox* metric_;
  QPushButton* add_;
  std::optional<model::TouchpointId> touchpoint_;
  std::vector<std::string> shown_; ///< metrics of the targets
  std::vector<FieldForm*> forms_;
};

} // namespace throughline::ui
