#pragma once

#include "core/base/result.h"
#include "core/edit/thing.h"
#include "core/model/document.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;

namespace throughline::ui {

class DescribedRows;
class FieldForm;
class Session;

/// All fields of the selected touchpoints; with several selected, a change goes to all of them.
class TouchpointForm : public QWidget {
  Q_OBJECT

public:
  explicit TouchpointForm(Session& session, QWidget* parent = nullptr);
  void refresh();

private:
  using Edit = std::function<Result<model::Document>(const model::Document&, model::TouchpointId)>;

  /// Whether a card says something of what a field is about.
  using Has = std::function<bool(const model::Touchpoint&)>;

  void addBackstageNote();
  void hideBackstage(DescribedRows& rows);
  void onlyFrontstage(Has has);
  bool isBackstage() const;
  bool hasFeedback() const;
  bool isShown(const Has& has) const;
  void addFigures();
  void addTargets();
  void addNotes();
  void addActions();
  void addEmotionField();
  void addComponentFields();
  void addAnswers();

  std::vector<const model::Touchpoint*> selected() const;
  std::vector<edit::Thing> selectedThings() const;
  /// The one touchpoint, or null when there are none or several.
  const model::Touchpoint* single() const;
  /// What all selected have in common; nothing when they differ.
  template <class Value, class Read> std::optional<Value> common(Read&& read) const;
  Result<model::Document> onAll(const Edit& edit) const;

  Session& session_;
  FieldForm* form_;
};

} // namespace throughline::ui
