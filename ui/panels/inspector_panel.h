#pragma once

#include "core/data/sources/sources.h"
#include "core/edit/set_field.h"

#include <QWidget>

#include <functional>
#include <map>
#include <optional>

class QLabel;
class QStackedWidget;

namespace throughline::ui {

class FieldForm;
class Session;
class SourceSheet;

/// The fields of what is selected: touchpoints, a persona, a source, a stage, a lane, or else the map.
class InspectorPanel : public QWidget {
  Q_OBJECT

public:
  explicit InspectorPanel(Session& session, QWidget* parent = nullptr);
  /// Puts the cursor into the first field.
  void focusFirstField();
  /// The sources there are now.
  void setSources(const std::vector<data::Source>& sources);

Q_SIGNALS:
  void drawMapWanted();
  /// The dialog of sources, at the one that is shown.
  void sourceWanted(qint64 source);

private:
  void refresh();
  struct Form {
    QWidget* widget = nullptr;
    std::function<void()> refresh;
  };
  void showForm(int page);
  Form makeForm(int page);
  FieldForm* makeForm(const edit::Thing& like, std::function<std::optional<edit::Thing>()> shown);
  FieldForm* makeMapForm();
  FieldForm* makeStageForm();
  FieldForm* makeLaneForm();
  FieldForm* makePersonaForm();
  void addMapLists(FieldForm& form);
  const data::Source* selectedSource() const;
  SourceSheet* makeSourceSheet();

  Session& session_;
  QLabel* head_;
  QStackedWidget* pages_;
  std::vector<data::Source> sources_;
  std::map<int, Form> forms_; ///< by the place of their page
};

} // namespace throughline::ui
