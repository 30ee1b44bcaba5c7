#include "ui/panels/persona_feelings.h"

#include "core/edit/touchpoint_edits.h"
#include "ui/panels/emotion_faces.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

std::optional<int> feltBy(model::PersonaId persona, const model::Touchpoint& touchpoint) {
  const auto& felt = touchpoint.personaEmotions;
  const auto found = std::ranges::find(felt, persona, &model::PersonaEmotion::persona);
  return found == felt.end() ? std::nullopt : std::optional(found->emotion);
}

/// The personas of the current map in its order, by name.
std::vector<std::pair<model::PersonaId, std::string>> personasOf(const Session& session) {
  std::vector<std::pair<model::PersonaId, std::string>> named;
  if (const auto* map = session.currentMap())
    for (const auto id : map->details->personas)
      for (const auto& persona : session.document().personas)
        if (persona->id == id)
          named.emplace_back(id, persona->name);
  return named;
}

} // namespace

PersonaFeelings::PersonaFeelings(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), layout_(new QVBoxLayout(this)) {
  layout_->setContentsMargins(0, 0, 0, 0);
  layout_->setSpacing(4);
}

void PersonaFeelings::makeRows() {
  const auto named = personasOf(session_);
  const bool same = std::ranges::equal(named, rows_, [](const auto& person, const Row& row) {
    return person.first == row.persona && person.second == row.name;
  });
  if (same)
    return;
  rows_.clear();
  while (auto* item = layout_->takeAt(0)) {
    item->widget()->hide();
    item->widget()->deleteLater();
    delete item;
  }
  for (const auto& [persona, name] : named) {
    auto* label = new QLabel(tr("Emotion of %1").arg(QString::fromStdString(name)));
    label->setTextFormat(Qt::PlainText);
    auto* faces = new EmotionFaces(nullptr, label->text());
    layout_->addWidget(label);
    layout_->addWidget(faces);
    connect(faces, &EmotionFaces::chosen, this,
            [this, id = persona](const std::optional<int>& emotion) { choose(id, emotion); });
    rows_.push_back({persona, name, faces});
  }
}

void PersonaFeelings::show(const std::vector<const model::Touchpoint*>& touchpoints) {
  makeRows();
  setVisible(!rows_.empty());
  for (const auto& row : rows_) {
    const auto first = touchpoints.empty() ? std::nullopt : feltBy(row.persona, *touchpoints.front());
    const bool differing = std::ranges::any_of(
        touchpoints, [&](const auto* touchpoint) { return feltBy(row.persona, *touchpoint) != first; });
    row.faces->show(first, differing);
  }
}

void PersonaFeelings::choose(model::PersonaId persona, const std::optional<int>& emotion) {
  Result<model::Document> next = session_.document();
  for (const auto& id : session_.selection().touchpoints)
    next = next.andThen(
        [&](const model::Document& document) { return edit::setPersonaEmotion(document, id, persona, emotion); });
  session_.apply(tr("Change emotion of a persona"), next);
}

} // namespace throughline::ui
