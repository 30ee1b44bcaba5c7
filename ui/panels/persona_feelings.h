#pragma once

#include "core/model/document.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace throughline::ui {

class EmotionFaces;
class Session;

/// How each persona of the current map feels at the selected touchpoints: together the personas' curves. Hidden where
/// the map is about nobody.
class PersonaFeelings : public QWidget {
  Q_OBJECT

public:
  explicit PersonaFeelings(Session& session, QWidget* parent = nullptr);
  void show(const std::vector<const model::Touchpoint*>& touchpoints);

private:
  struct Row {
    model::PersonaId persona;
    std::string name;
    EmotionFaces* faces;
  };
  void makeRows();
  void choose(model::PersonaId persona, const std::optional<int>& emotion);

  Session& session_;
  QVBoxLayout* layout_;
  std::vector<Row> rows_;
};

} // namespace throughline::ui
