#include "ui/panels/inspector_panel.h"

#include "core/edit/lane_edits.h"
#include "core/model/look_up.h"
#include "ui/panels/actions_list.h"
#include "ui/panels/described_rows.h"
#include "ui/panels/empty_state.h"
#include "ui/panels/field_area.h"
#include "ui/panels/field_form.h"
#include "ui/panels/goals_list.h"
#include "ui/panels/notes_list.h"
#include "ui/panels/persona_photo.h"
#include "ui/panels/personas_list.h"
#include "ui/panels/source_sheet.h"
#include "ui/panels/touchpoint_form.h"
#include "ui/session/session.h"
#include "ui/session/vocabulary_words.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

enum InspectorPage { emptyPage, mapPage, stagePage, lanePage, touchpointPage, personaPage, sourcePage };

void fill(QScrollArea* area, QWidget* form) {
  form->setAutoFillBackground(false);
  auto* content = new QWidget;
  content->setAutoFillBackground(false);
  auto* rows = new QVBoxLayout(content);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(form);
  rows->addStretch(1);
  area->setWidget(content);
  area->viewport()->setAutoFillBackground(false);
}

const model::Stage* selectedStage(const Session& session) {
  const auto* map = session.currentMap();
  return map != nullptr && session.selection().stage ? model::findStage(*map, *session.selection().stage) : nullptr;
}

const model::Lane* selectedLane(const Session& session) {
  const auto* map = session.currentMap();
  return map != nullptr && session.selection().lane ? model::findLane(*map, *session.selection().lane) : nullptr;
}

const model::Persona* selectedPersona(const Session& session) {
  if (!session.selection().persona)
    return nullptr;
  const auto& personas = session.document().personas;
  const auto isChosen = [&session](const auto& persona) { return persona->id == *session.selection().persona; };
  const auto found = std::ranges::find_if(personas, isChosen);
  return found == personas.end() ? nullptr : &**found;
}

template <class Id> std::optional<edit::Thing> asThing(const std::optional<Id>& id) {
  return id ? std::optional<edit::Thing>(*id) : std::nullopt;
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), head_(new QLabel), pages_(new QStackedWidget) {
  head_->setTextFormat(Qt::PlainText);
  head_->setWordWrap(true);
  head_->setProperty("role", QStringLiteral("quiet"));
  head_->setContentsMargins(12, 10, 12, 0);
  auto* empty = new EmptyState(tr("The fields of what you select on the map will be here."), tr("Draw a map"));
  connect(empty, &EmptyState::wanted, this, &InspectorPanel::drawMapWanted);
  pages_->addWidget(empty);
  for (const int page : {mapPage, stagePage, lanePage, touchpointPage, personaPage, sourcePage})
    pages_->insertWidget(page, new FieldArea);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(head_);
  rows->addWidget(pages_);
  for (const auto signal : {&Session::selectionChanged, &Session::currentMapChanged, &Session::evidenceChanged,
                            &Session::awaitingChanged, &Session::started, &Session::readOnlyChanged})
    connect(&session, signal, this, &InspectorPanel::refresh);
  connect(&session, &Session::documentChanged, this, &InspectorPanel::refresh);
  refresh();
}

void InspectorPanel::setSources(const std::vector<data::Source>& sources) {
  sources_ = sources;
  if (session_.selection().source)
    refresh();
}

const data::Source* InspectorPanel::selectedSource() const {
  const auto& wanted = session_.selection().source;
  const auto found = wanted ? std::ranges::find(sources_, *wanted, &data::Source::id) : sources_.end();
  return found == sources_.end() ? nullptr : &*found;
}

SourceSheet* InspectorPanel::makeSourceSheet() {
  auto* sheet = new SourceSheet;
  connect(sheet, &SourceSheet::sourcesWanted, this, [this] {
    if (const auto* source = selectedSource())
      Q_EMIT sourceWanted(source->id);
  });
  return sheet;
}

void InspectorPanel::focusFirstField() {
  if (auto* field = pages_->currentWidget()->findChild<QLineEdit*>()) {
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
    if (auto* area = qobject_cast<QScrollArea*>(pages_->currentWidget()))
      area->ensureWidgetVisible(field);
  }
}

void InspectorPanel::refresh() {
  const auto& selection = session_.selection();
  const auto count = selection.touchpoints.size();
  pages_->setEnabled(!session_.readOnly());
  head_->setVisible(session_.currentMap() != nullptr || selectedSource() != nullptr);
  if (selectedSource() != nullptr) {
    head_->setText(tr("Source"));
    pages_->setEnabled(true);
    showForm(sourcePage);
  } else if (session_.currentMap() == nullptr) {
    pages_->setCurrentIndex(emptyPage);
    pages_->setEnabled(true);
  } else if (count > 0) {
    head_->setText(count == 1 ? tr("Touchpoint") : tr("%Ln touchpoints", nullptr, static_cast<int>(count)));
    showForm(touchpointPage);
  } else if (selectedPersona(session_) != nullptr) {
    head_->setText(tr("Persona"));
    showForm(personaPage);
  } else if (selectedStage(session_) != nullptr) {
    head_->setText(tr("Stage"));
    showForm(stagePage);
  } else if (selectedLane(session_) != nullptr) {
    head_->setText(tr("Lane"));
    showForm(lanePage);
  } else {
    head_->setText(tr("Map"));
    showForm(mapPage);
  }
}

/// Forms are made when they are first needed: all together they take longer than the rest of the window.
void InspectorPanel::showForm(int page) {
  auto& form = forms_[page];
  if (form.widget == nullptr) {
    form = makeForm(page);
    fill(qobject_cast<QScrollArea*>(pages_->widget(page)), form.widget);
  }
  form.refresh();
  // Hiding the page that is typed in would hand the focus to the map, as if by Tab, and that would select a card.
  const bool leavesField =
      pages_->currentIndex() != page && pages_->currentWidget()->isAncestorOf(QApplication::focusWidget());
  if (leavesField)
    pages_->setFocus(Qt::OtherFocusReason);
  pages_->setCurrentIndex(page);
  if (leavesField)
    focusFirstField();
}

InspectorPanel::Form InspectorPanel::makeForm(int page) {
  if (page == sourcePage) {
    auto* sheet = makeSourceSheet();
    return {sheet, [this, sheet] { sheet->show(*selectedSource()); }};
  }
  if (page == touchpointPage) {
    auto* form = new TouchpointForm(session_);
    return {form, [form] { form->refresh(); }};
  }
  auto* form = page == stagePage     ? makeStageForm()
               : page == lanePage    ? makeLaneForm()
               : page == personaPage ? makePersonaForm()
                                     : makeMapForm();
  return {form, [form] { form->refresh(); }};
}

/// A form with the rows of the thing's description; shown() is what it is of now.
FieldForm* InspectorPanel::makeForm(const edit::Thing& like, std::function<std::optional<edit::Thing>()> shown) {
  auto* form = new FieldForm(session_);
  DescribedRows rows(session_, *form, like, [shown = std::move(shown)] {
    const auto thing = shown();
    return thing ? std::vector{*thing} : std::vector<edit::Thing>{};
  });
  rows.addAll();
  return form;
}

FieldForm* InspectorPanel::makeMapForm() {
  auto* form = makeForm(model::MapId{}, [this]() -> std::optional<edit::Thing> {
    const auto* map = session_.currentMap();
    return map == nullptr ? std::nullopt : std::optional<edit::Thing>(map->id);
  });
  addMapLists(*form);
  return form;
}

void InspectorPanel::addMapLists(FieldForm& form) {
  auto* personas = new PersonasList(session_);
  form.addHeading(tr("Personas"));
  form.addWidget(personas, [personas] { personas->refresh(); });
  auto* goals = new GoalsList(session_);
  form.addHeading(tr("Goals"));
  form.addWidget(goals, [goals] { goals->refresh(); });
  auto* actions = new ActionsList(session_);
  form.addHeading(tr("Actions"));
  form.addWidget(actions, [this, actions] { actions->show(std::nullopt, session_.currentMap() != nullptr); });
}

FieldForm* InspectorPanel::makePersonaForm() {
  auto* form = makeForm(model::PersonaId{}, [this] { return asThing(session_.selection().persona); });
  auto* photo = new PersonaPhoto(session_);
  form->addHeading(tr("Photo"));
  form->addWidget(photo, [photo] { photo->refresh(); });
  return form;
}

FieldForm* InspectorPanel::makeStageForm() {
  auto* form = makeForm(model::StageId{}, [this] { return asThing(session_.selection().stage); });
  auto* facts = new QLabel;
  facts->setTextFormat(Qt::PlainText);
  facts->setProperty("role", QStringLiteral("quiet"));
  form->addWidget(facts, [this, facts] {
    const auto* stage = selectedStage(session_);
    if (stage != nullptr)
      facts->setText(tr("Steps in this stage: %1").arg(stage->steps.size()));
  });
  form->addHeading(tr("Notes"));
  auto* notes = new NotesList(session_);
  form->addWidget(notes, [this, notes] {
    if (const auto* stage = selectedStage(session_))
      notes->show(stage->id, stage->notes);
    else
      notes->showNothing();
  });
  return form;
}

FieldForm* InspectorPanel::makeLaneForm() {
  auto* form = makeForm(model::LaneId{}, [this] { return asThing(session_.selection().lane); });
  // Not a field like others: what a lane holds goes with its type.
  QStringList types;
  for (const auto& entry : model::laneTypeNames)
    types << word(entry.word);
  form->addChoice(
      tr("Type"), tr("Change lane type"), types,
      [this]() -> std::optional<int> {
        const auto* lane = selectedLane(session_);
        return lane == nullptr ? 0 : static_cast<int>(lane->type);
      },
      [this](int place) {
        return edit::setLaneType(session_.document(), *session_.selection().lane, static_cast<model::LaneType>(place));
      });
  return form;
}

} // namespace throughline::ui
