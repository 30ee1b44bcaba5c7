#include "ui/panels/touchpoint_form.h"

#include "core/edit/set_field.h"
#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/panels/actions_list.h"
#include "ui/panels/field_form.h"
#include "ui/panels/notes_list.h"
#include "ui/panels/touchpoint_figures.h"
#include "ui/session/icons.h"
#include "ui/session/session.h"
#include "ui/session/typed_values.h"
#include "ui/session/vocabulary_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace throughline::ui {
namespace {

constexpr int faceHeight = 48;

/// The words of a closed list, in its order.
template <class Names> QStringList wordsOf(const Names& names) {
  QStringList words;
  for (const auto& entry : names)
    words << word(entry.word);
  return words;
}

template <class Word> int placeOf(Word wanted) {
  const auto& names = model::namesOf(Word{});
  const auto found = std::ranges::find(names, wanted, [](const auto& entry) { return entry.word; });
  return static_cast<int>(found - names.begin());
}

template <class Word> Word wordAt(int place) {
  return model::namesOf(Word{})[static_cast<std::size_t>(place)].word;
}

} // namespace

TouchpointForm::TouchpointForm(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), form_(new FieldForm(session)) {
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->addWidget(form_);
  addMainFields();
  auto* figures = new TouchpointFiguresView;
  form_->addHeading(tr("Feedback"));
  form_->addWidget(figures, [this, figures] {
    const auto* touchpoint = single();
    figures->show(session_.analysis().get(), touchpoint != nullptr ? std::optional(touchpoint->id) : std::nullopt);
  });
  addDeliveryFields();
  form_->addHeading(tr("Notes"));
  auto* notes = new NotesList(session);
  form_->addWidget(notes, [this, notes] {
    const auto* touchpoint = single();
    if (touchpoint != nullptr)
      notes->show(touchpoint->id, touchpoint->notes);
    else
      notes->showNothing();
  });
  addActions();
  addAnswers();
  addComponentFields();
  form_->addText(
      tr("Speaker notes"), tr("Change speaker notes"),
      [this] { return common<QString>([](const auto& each) { return QString::fromStdString(each.speakerNotes); }); },
      [this](const QString& text) {
        return onAll(
            [text](const auto& document, auto id) { return edit::setSpeakerNotes(document, id, text.toStdString()); });
      });
  rows->addStretch();
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

QStringList TouchpointForm::textsInUse(std::string model::Touchpoint::*field) const {
  QStringList texts;
  for (const auto& map : session_.document().maps)
    for (const auto& touchpoint : map->touchpoints)
      texts << QString::fromStdString((*touchpoint).*field);
  texts.removeDuplicates();
  texts.removeAll(QString());
  texts.sort(Qt::CaseInsensitive);
  return texts;
}

void TouchpointForm::addMainFields() {
  form_->addLine(
      tr("Title"), tr("Rename touchpoint"),
      [this] { return common<QString>([](const auto& each) { return QString::fromStdString(each.title); }); },
      [this](const QString& text) {
        return onAll(
            [text](const auto& document, auto id) { return edit::renameTouchpoint(document, id, text.toStdString()); });
      });
  form_->addChoice(
      tr("Kind"), tr("Change kind"), wordsOf(model::kindNames),
      [this] { return common<int>([](const auto& each) { return placeOf(each.kind); }); },
      [this](int place) {
        return onAll(
            [place](const auto& document, auto id) { return edit::setKind(document, id, wordAt<model::Kind>(place)); });
      });
  form_->addChoice(
      tr("Reason"), tr("Change reason"), wordsOf(model::reasonNames),
      [this] { return common<int>([](const auto& each) { return placeOf(each.reason); }); },
      [this](int place) {
        return onAll([place](const auto& document, auto id) {
          return edit::setReason(document, id, wordAt<model::Reason>(place));
        });
      });
  form_->addEditableChoice(
      tr("Channel"), tr("Change channel"), [this] { return textsInUse(&model::Touchpoint::channel); },
      [this] { return common<QString>([](const auto& each) { return QString::fromStdString(each.channel); }); },
      [this](const QString& text) {
        return onAll(
            [text](const auto& document, auto id) { return edit::setChannel(document, id, text.toStdString()); });
      });
  form_->addChoice(
      tr("Started by"), tr("Change who starts"), wordsOf(model::initiatorNames),
      [this] { return common<int>([](const auto& each) { return placeOf(each.initiator); }); },
      [this](int place) {
        return onAll([place](const auto& document, auto id) {
          return edit::setInitiator(document, id, wordAt<model::Initiator>(place));
        });
      });
  addEmotionField();
  addExpectationFields();
  form_->addCheck(
      tr("Moment of truth"), tr("Change moment of truth"),
      [this] { return common<bool>([](const auto& each) { return each.momentOfTruth; }); },
      [this](bool is) {
        return onAll([is](const auto& document, auto id) { return edit::setMomentOfTruth(document, id, is); });
      });
}

void TouchpointForm::addExpectationFields() {
  const auto writeField = [this](const char* name, const model::FieldValue& value) {
    return onAll([name, value](const auto& document, auto id) { return edit::setField(document, id, name, value); });
  };
  form_->addText(
      tr("Expectation"), tr("Change expectation"),
      [this] { return common<QString>([](const auto& each) { return QString::fromStdString(each.expectation); }); },
      [writeField](const QString& text) { return writeField("expectation", model::text(text.toStdString())); });
  auto* target = form_->addTypedLine(
      tr("Response target"), tr("Change response target"),
      [this] {
        return common<QString>([](const model::Touchpoint& each) {
          return each.responseTarget ? durationText(*each.responseTarget) : QString();
        });
      },
      [writeField](const QString& text) {
        const auto duration = durationIn(text);
        // What cannot be read goes on as it is, so that the refusal names what was typed.
        const auto value = duration ? model::text(duration->text()) : model::text(text.toStdString());
        return writeField("responseTarget", text.trimmed().isEmpty() ? model::nothing() : value);
      });
  target->setToolTip(tr("How soon an answer should come, as 4 h or 30 min"));
}

void TouchpointForm::addDeliveryFields() {
  form_->addHeading(tr("Delivery"));
  form_->addChoice(
      tr("Failure code"), tr("Change failure code"), wordsOf(model::failureCodeNames),
      [this] { return common<int>([](const auto& each) { return placeOf(each.failureCode); }); },
      [this](int place) {
        return onAll([place](const auto& document, auto id) {
          return edit::setFailureCode(document, id, wordAt<model::FailureCode>(place));
        });
      });
  form_->addEditableChoice(
      tr("Owner"), tr("Change owner"), [this] { return textsInUse(&model::Touchpoint::owner); },
      [this] { return common<QString>([](const auto& each) { return QString::fromStdString(each.owner); }); },
      [this](const QString& text) {
        return onAll(
            [text](const auto& document, auto id) { return edit::setOwner(document, id, text.toStdString()); });
      });
  form_->addChoice(
      tr("Importance"), tr("Change importance"), wordsOf(model::importanceNames),
      [this] { return common<int>([](const auto& each) { return placeOf(each.importance); }); },
      [this](int place) {
        return onAll([place](const auto& document, auto id) {
          return edit::setImportance(document, id, wordAt<model::Importance>(place));
        });
      });
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
  auto* faces = new QWidget;
  auto* row = new QHBoxLayout(faces);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(2);
  std::vector<QToolButton*> buttons;
  for (int emotion = -2; emotion <= 2; ++emotion) {
    auto* button = new QToolButton;
    button->setCheckable(true);
    button->setProperty("role", QStringLiteral("face"));
    button->setIcon(icon(faceOf(emotion)));
    button->setIconSize(QSize(20, 20));
    button->setMinimumHeight(faceHeight);
    button->setText(emotion > 0 ? QStringLiteral("+%1").arg(emotion) : QString::number(emotion));
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(emotionWord(emotion));
    button->setToolTip(tr("%1 (Alt+%2)").arg(emotionWord(emotion)).arg(emotion + 3));
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, emotion](bool checked) {
      const auto value = checked ? std::optional(emotion) : std::nullopt;
      session_.apply(tr("Change emotion"),
                     onAll([value](const auto& document, auto id) { return edit::setEmotion(document, id, value); }));
      refresh();
    });
    row->addWidget(button);
    buttons.push_back(button);
  }
  form_->addLabelled(tr("Emotion"), faces, [this, buttons] {
    const auto emotion = common<std::optional<int>>([](const auto& each) { return each.emotion; });
    for (int place = 0; place < 5; ++place)
      buttons[static_cast<std::size_t>(place)]->setChecked(emotion && *emotion == place - 2);
  });
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
      auto* item = new QListWidgetItem(QString::fromStdString(other->title), list);
      item->setData(Qt::UserRole, QString::fromStdString(other->id.text()));
      item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
      const bool answered = std::ranges::find(touchpoint->answers, other->id) != touchpoint->answers.end();
      item->setCheckState(answered ? Qt::Checked : Qt::Unchecked);
    }
    list->setCurrentRow(row);
  });
}

} // namespace throughline::ui
