#include "ui/canvas/persona_tool.h"

#include "ui/canvas/map_canvas.h"

#include <QCoreApplication>

namespace throughline::ui {
namespace {

struct PersonaToolWords {
  Q_DECLARE_TR_FUNCTIONS(PersonaToolWords)
};

/// Does its work at once; the rest of the gesture is nothing.
class PersonaTool final : public Tool {
public:
  using Tool::Tool;
  void move(const ToolEvent&) override {}
  void release(const ToolEvent&) override {}
};

const layout::PersonaHead* headAt(const MapCanvas& canvas, const layout::Hit& hit) {
  const auto* at = std::get_if<layout::PersonaHit>(&hit);
  return at == nullptr ? nullptr : &canvas.layout().personas[at->persona];
}

} // namespace

std::unique_ptr<Tool> personaTool(MapCanvas& canvas, const ToolEvent& press) {
  const auto* head = headAt(canvas, press.hit);
  if (head == nullptr)
    return nullptr;
  const auto persona = head->persona;
  canvas.showOnlyPersona(canvas.onlyPersona() == persona ? std::nullopt : std::optional(persona));
  Selection selection{.map = canvas.session().selection().map};
  selection.persona = persona;
  canvas.session().select(selection);
  return std::make_unique<PersonaTool>(canvas);
}

QString personaTip(const MapCanvas& canvas, const layout::Hit& hit) {
  const auto* head = headAt(canvas, hit);
  if (head == nullptr)
    return {};
  if (canvas.onlyPersona() == head->persona)
    return PersonaToolWords::tr("Show everybody's curve");
  for (const auto& persona : canvas.session().document().personas)
    if (persona->id == head->persona)
      return PersonaToolWords::tr("Show only the curve of %1").arg(QString::fromStdString(persona->name));
  return {};
}

} // namespace throughline::ui
