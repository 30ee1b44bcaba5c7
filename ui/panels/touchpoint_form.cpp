#include "ui/panels/touchpoint_form.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "ui/panels/actions_list.h"
#include "ui/panels/described_rows.h"
#include "ui/panels/emotion_faces.h"
#include "ui/panels/field_form.h"
#include "ui/panels/notes_list.h"
#include "ui/panels/persona_feelings.h"
#include "ui/panels/targets_list.h"
#include "ui/panels/touchpoint_figures.h"
#include "ui/panels/wrapped_label.h"
#include "ui/session/session.h"
#include "ui/session/thing_words.h"
#include "ui/session/vocabulary_words.h"

#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
TouchpointForm::TouchpointForm(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), form_(new FieldForm(session)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(form_);
  DescribedRows described(session, *form_, model::TouchpointId{}, [this] { return selectedThings(); });
  // Five faces are seen and hit faster than a number from -2 to 2.
  described.byHand("emotion", [this] { addEmotionField(); });
  addBackstageNote();
  hideBackstage(described);
  described.add(FormPart::main);
  form_->onlyWhere([this] { return !isBackstage() || hasFeedback(); });
  addFigures();
  form_->onlyWhere({});
  addTargets();
  form_->addHeading(tr("Delivery"));
  described.add(FormPart::delivery);
  addNotes();
  addActions();
  onlyFrontstage([](const auto& card) { return !card.answers.empty(); });
  addAnswers();
  onlyFrontstage([](const auto& card) { return !card.components.empty(); });
  addComponentFields();
  form_->onlyWhere({});
  described.add(FormPart::end);
  rows->addStretch();
}

/// All that are selected stand behind the line of visibility, where no customer is.
bool TouchpointForm::isBackstage() const {
  const auto all = selected();
  return !all.empty() && std::ranges::none_of(all, [this](const auto* card) {
    return model::isFrontstage(*session_.currentMap(), *card);
  });
}

bool TouchpointForm::hasFeedback() const {
  const auto& known = session_.evidence().cards;
  return std::ranges::any_of(selected(), [&known](const auto* card) { return known.contains(card->id); });
}

bool TouchpointForm::isShown(const Has& has) const {
  return !isBackstage() || std::ranges::any_of(selected(), [&has](const auto* card) { return has(*card); });
}

void TouchpointForm::onlyFrontstage(Has has) {
  form_->onlyWhere([this, has = std::move(has)] { return isShown(has); });
}

void TouchpointForm::addBackstageNote() {
  auto* note =
      new WrappedLabel(tr("Backstage: no customer is here, so what customers meet, expect and feel is not asked."));
  note->setProperty("role", QStringLiteral("quiet"));
  form_->onlyWhere([this] { return isBackstage(); });
  form_->addWidget(note, {});
  form_->onlyWhere({});
}

/// What is of customers is not offered behind the line of visibility; what is there already stays in sight.
void TouchpointForm::hideBackstage(DescribedRows& rows) {
  const auto hide = [this, &rows](std::string_view field, Has has) {
    rows.onlyWhere(field, [this, has = std::move(has)] { return isShown(has); });
  };
  hide("reason", [](const auto& card) { return card.reason != model::Touchpoint().reason; });
  hide("initiator", [](const auto& card) { return card.initiator != model::Touchpoint().initiator; });
  hide("emotion", [](const auto& card) { return card.emotion.has_value() || !card.personaEmotions.empty(); });
  hide("expectation", [](const auto& card) { return !card.expectation.empty(); });
  hide("momentOfTruth", [](const auto& card) { return card.momentOfTruth; });
}

void TouchpointForm::addFigures() {
  auto* figures = new TouchpointFiguresView;
  form_->addHeading(tr("Feedback"));
  form_->addWidget(figures, [this, figures] {
    const auto* touchpoint = single();
    figures->show(session_.analysis().get(), session_.evidence(),
                  touchpoint != nullptr ? std::optional(touchpoint->id) : std::nullopt, session_.awaitsAnalysis());
  });
}

void TouchpointForm::addTargets() {
  form_->addHeading(tr("Targets"));
  auto* targets = new TargetsList(session_);
  form_->addWidget(targets, [this, targets] { targets->show(single()); });
}

void TouchpointForm::addNotes() {
  form_->addHeading(tr("Notes"));
  auto* notes = new NotesList(session_);
  form_->addWidget(notes, [this, notes] {
    const auto* touchpoint = single();
    if (touchpoint != nullptr)
      notes->show(touchpoint->id, touchpoint->notes);
    else
      notes->showNothing();
  });
}

void TouchpointForm::refresh() {
  form_->refresh();
}

std::vector<const model::Touchpoint*> TouchpointForm::selected() const {
  std::vector<const model::Touchpoint*> found;
  const auto* map = session_.currentMap();
  if (map == nullptr)
    return found;
  for (const auto& id : session_.selection().touchpoints)
    if (const auto* touchpoint = model::findTouchpoint(*map, id))
      found.push_back(touchpoint);
  return found;
}

std::vector<edit::Thing> TouchpointForm::selectedThings() const {
  std::vector<edit::Thing> things;
  for (const auto* touchpoint : selected())
    things.emplace_back(touchpoint->id);
  return things;
}

const model::Touchpoint* TouchpointForm::single() const {
  const auto all = selected();
  return all.size() == 1 ? all.front() : nullptr;
}

template <class Value, class Read> std::optional<Value> TouchpointForm::common(Read&& read) const {
  const auto all = selected();
  if (all.empty())
    return Value{};
  const Value first = read(*all.front());
  const bool same = std::ranges::all_of(all, [&](const auto* each) { return read(*each) == first; });
  return same ? std::optional<Value>(first) : std::nullopt;
}

Result<model::Document> TouchpointForm::onAll(const Edit& edit) const {
  model::Document document = session_.document();
  for (const auto& id : session_.selection().touchpoints) {
    THROUGHLINE_TRY(next, edit(document, id));
    document = std::move(next);
  }
  return document;
}

void TouchpointForm::addActions() {
  form_->addHeading(tr("Actions"));
  auto* actions = new ActionsList(session_);
  form_->addWidget(actions, [this, actions] {
    const auto* touchpoint = single();
    actions->show(touchpoint != nullptr ? std::optional(touchpoint->id) : std::nullopt, touchpoint != nullptr);
  });
}

void TouchpointForm::addEmotionField() {
  auto* faces = new EmotionFaces;
  connect(faces, &EmotionFaces::chosen, this, [this](const std::optional<int>& emotion) {
    session_.apply(tr("Change emotion"),
                   onAll([emotion](const auto& document, auto id) { return edit::setEmotion(document, id, emotion); }));
    refresh();
  });
  form_->addLabelled(tr("Emotion"), faces, [this, faces] {
    const auto emotion = common<std::optional<int>>([](const auto& each) { return each.emotion; });
    faces->show(emotion.value_or(std::nullopt), !emotion.has_value());
  });
  auto* feelings = new PersonaFeelings(session_);
  form_->addWidget(feelings, [this, feelings] { feelings->show(selected()); });
}

void TouchpointForm::addComponentFields() {
  form_->addHeading(tr("How well it is delivered (1 poor, 5 excellent)"));
  const QStringList scores{tr("Not judged"), tr("1"), tr("2"), tr("3"), tr("4"), tr("5")};
  for (const auto& entry : model::componentNames) {
    const auto component = entry.word;
    const auto scoreOf = [component](const model::Touchpoint& touchpoint) {
      const auto found = std::ranges::find(touchpoint.components, component, &model::ComponentScore::component);
      return found == touchpoint.components.end() ? 0 : found->score;
    };
    form_->addChoice(
        word(component), tr("Judge %1").arg(word(component)), scores, [this, scoreOf] { return common<int>(scoreOf); },
        [this, component](int score) {
          return onAll([component, score](const auto& document, auto id) {
            return edit::setComponent(document, id, component, score == 0 ? std::nullopt : std::optional(score));
          });
        });
  }
}

void TouchpointForm::addAnswers() {
  auto* list = new QListWidget;
  list->setFixedHeight(110);
  form_->addHeading(tr("Answers the problems of"));
  list->setAccessibleName(tr("Answers the problems of"));
  connect(list, &QListWidget::itemChanged, this, [this, list] {
    const auto* touchpoint = single();
    if (touchpoint == nullptr)
      return;
    std::vector<model::TouchpointId> answers;
    for (int row = 0; row < list->count(); ++row)
      if (list->item(row)->checkState() == Qt::Checked)
        if (const auto id = model::TouchpointId::parse(list->item(row)->data(Qt::UserRole).toString().toStdString()))
          answers.push_back(*id);
    session_.apply(tr("Change what it answers"), edit::setAnswers(session_.document(), touchpoint->id, answers));
  });
  form_->addWidget(list, [this, list] {
    const auto* touchpoint = single();
    list->setEnabled(touchpoint != nullptr);
    const QSignalBlocker blocked(list);
    const int row = list->currentRow();
    list->clear();
    if (touchpoint == nullptr)
      return;
    for (const auto* other : model::inReadingOrder(*session_.currentMap())) {
      if (other->id == touchpoint->id)
        continue;
      auto* item = new QListWidgetItem(cardName(*other), list);
      item->setData(Qt::UserRole, QString::fromStdString(other->id.text()));
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
      const bool answered = std::ranges::find(touchpoint->answers, other->id) != touchpoint->answers.end();
      item->setCheckState(answered ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(row);
  });
}

} // namespace throughline::ui
