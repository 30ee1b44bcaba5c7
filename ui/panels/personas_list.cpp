#include "ui/panels/personas_list.h"

#include "core/edit/persona_edits.h"
#include "ui/panels/persona_photo.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {

PersonasList::PersonasList(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), list_(new QListWidget),
      none_(new QLabel(tr("Whose journey it is: the personas of this workspace will be listed here."))) {
  list_->setFixedHeight(84);
  list_->setAccessibleName(tr("Personas"));
  auto* add = new QPushButton(tr("Add persona"));
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(4);
  none_->setTextFormat(Qt::PlainText);
  none_->setWordWrap(true);
  none_->setProperty("role", QStringLiteral("quiet"));
  rows->addWidget(none_);
  rows->addWidget(list_);
  rows->addWidget(add);
  connect(list_, &QListWidget::itemChanged, this, &PersonasList::takeMarks);
  connect(add, &QPushButton::clicked, this, &PersonasList::addPersona);
}

void PersonasList::refresh() {
  const QSignalBlocker blocked(list_);
  const int row = list_->currentRow();
  list_->clear();
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  for (const auto& persona : session_.document().personas) {
    auto* item = new QListWidgetItem(QString::fromStdString(persona->name), list_);
    item->setData(Qt::UserRole, QString::fromStdString(persona->id.text()));
    item->setIcon(photoIcon(session_.document(), *persona));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    const auto& named = map->details->personas;
    item->setCheckState(std::ranges::find(named, persona->id) != named.end() ? Qt::Checked : Qt::Unchecked);
  }
  list_->setCurrentRow(row);
  list_->setVisible(list_->count() > 0);
  none_->setVisible(list_->count() == 0);
}

void PersonasList::takeMarks() {
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return;
  std::vector<model::PersonaId> chosen;
  for (int row = 0; row < list_->count(); ++row)
    if (list_->item(row)->checkState() == Qt::Checked)
      if (const auto id = model::PersonaId::parse(list_->item(row)->data(Qt::UserRole).toString().toStdString()))
        chosen.push_back(*id);
  session_.apply(tr("Change personas of the map"), edit::setMapPersonas(session_.document(), map->id, chosen));
}

void PersonasList::addPersona() {
  const model::Persona persona{.id = session_.ids().make<model::PersonaId>(), .name = tr("New persona").toStdString()};
  auto added = edit::addPersona(session_.document(), persona);
  if (const auto* map = session_.currentMap(); map != nullptr && added.ok()) {
    auto personas = map->details->personas;
    personas.push_back(persona.id);
    added = edit::setMapPersonas(*added, map->id, personas);
  }
  if (!session_.apply(tr("Add persona"), added))
    return;
  Selection selection = session_.selection();
  selection.touchpoints.clear();
  selection.stage.reset();
  selection.lane.reset();
  selection.persona = persona.id;
  session_.select(selection);
}

} // namespace throughline::ui
