#include "ui/rooms/touchpoint/touchpoint_room.h"

#include "core/edit/touchpoint_edits.h"
#include "core/model/look_up.h"
#include "ui/canvas/command_table.h"
#include "ui/canvas/hand_edits.h"
#include "ui/canvas/in_place_editing.h"
#include "ui/canvas/map_canvas.h"
#include "ui/dialogs/pick_popup.h"
#include "ui/session/messages.h"
#include "ui/session/session.h"
#include "ui/session/settings.h"
#include "ui/session/thing_words.h"
#include "ui/session/vocabulary_words.h"

#include <algorithm>

namespace throughline::ui {
namespace {

enum Section { kinds, emotions, marks, links };

} // namespace

TouchpointRoom::TouchpointRoom(const Desk& desk, MapCanvas& canvas, QObject* parent)
    : Room(desk, parent), canvas_(canvas) {}

std::vector<ActionRow> TouchpointRoom::actions() {
  std::vector<ActionRow> all;
  for (auto&& part : {kindRows(), emotionRows(), markRows(), linkRows()})
    all.insert(all.end(), part.begin(), part.end());
  return all;
}

/// While a title is being typed the keys act too: what was typed is kept first.
ActionRow TouchpointRoom::row(const char* id, const QString& text, const char* key, int section,
                              std::function<void()> run) const {
  return {.id = QString::fromLatin1(id),
          .text = text,
          .keys = {keyOf(key)},
          .menu = MenuPlace::touchpoint,
          .section = section,
          .needs = Needs::writableTouchpoints,
          .run = [this, run = std::move(run)] {
            canvas_.editing().finish();
            run();
          }};
}

/// What the canvas does to the selected cards, on while all of them are like that.
ActionRow TouchpointRoom::canvasRow(const char* id, const QString& text, int section,
                                    const std::function<bool(const model::Touchpoint&)>& holds) const {
  const auto& command = canvasCommand(QString::fromLatin1(id));
  ActionRow made{.id = command.id,
                 .text = text,
                 .keys = command.keys,
                 .menu = MenuPlace::touchpoint,
                 .section = section,
                 .needs = Needs::writableTouchpoints,
                 .run = [this, name = command.id] { canvas_.run(name); }};
  made.checked = [this, holds] {
    const auto cards = selected();
    return !cards.empty() && std::ranges::all_of(cards, [&holds](const auto* card) { return holds(*card); });
  };
  return made;
}

std::vector<ActionRow> TouchpointRoom::kindRows() {
  const auto isOf = [](model::Kind kind) {
    return [kind](const model::Touchpoint& card) { return card.kind == kind; };
  };
  return {canvasRow("touchpoint.proactive", tr("&Proactive experience"), kinds, isOf(model::Kind::experience)),
          canvasRow("touchpoint.service", tr("Reactive &service"), kinds, isOf(model::Kind::service))};
}

std::vector<ActionRow> TouchpointRoom::emotionRows() {
  std::vector<ActionRow> rows;
  for (int emotion = 2; emotion >= -2; --emotion) {
    const auto id = QByteArray("touchpoint.emotion") + QByteArray::number(emotion + 3);
    auto made = canvasRow(id.constData(), tr("Emotion: %1").arg(emotionWord(emotion)), emotions,
                          [emotion](const model::Touchpoint& card) { return card.emotion == emotion; });
    made.icon = faceOf(emotion);
    rows.push_back(std::move(made));
  }
  rows.push_back(canvasRow("touchpoint.emotionNone", tr("No emotion"), emotions,
                           [](const model::Touchpoint& card) { return !card.emotion; }));
  return rows;
}

std::vector<ActionRow> TouchpointRoom::markRows() {
  auto truth = row("touchpoint.truth", tr("&Moment of truth"), "Alt+M", marks, [this] { toggleMomentOfTruth(); });
  truth.checked = [this] {
    const auto cards = selected();
    return !cards.empty() && std::ranges::all_of(cards, &model::Touchpoint::momentOfTruth);
  };
  return {row("touchpoint.channel", tr("C&hannel..."), "Ctrl+K", marks, [this] { pickChannel(); }), truth,
          row("touchpoint.failure", tr("&Failure code..."), "Alt+C", marks, [this] { pickFailureCode(); })};
}

std::vector<ActionRow> TouchpointRoom::linkRows() {
  auto answers = row("touchpoint.answers", tr("&Answers the problems of..."), "Alt+A", links, [this] { pickAnswer(); });
  return {row("touchpoint.note", tr("Add &note..."), "Alt+N", links, [this] { addNote(); }),
          {.id = QStringLiteral("touchpoint.comment"),
           .text = tr("Add co&mment..."),
           .keys = {keyOf("Ctrl+Alt+C")},
           .menu = MenuPlace::touchpoint,
           .section = links,
           .needs = Needs::writableMap,
           .run = [this] { addComment(); },
           .hint = tr("Of a touchpoint or a stage, to your colleagues")},
          answers,
          row("touchpoint.move", tr("Mo&ve to stage..."), "Ctrl+Shift+M", links, [this] { pickStage(); })};
}

std::vector<const model::Touchpoint*> TouchpointRoom::selected() const {
  std::vector<const model::Touchpoint*> found;
  if (const auto* map = desk_.session.currentMap(); map != nullptr)
    for (const auto id : desk_.session.selection().touchpoints)
      if (const auto* touchpoint = model::findTouchpoint(*map, id))
        found.push_back(touchpoint);
  return found;
}

void TouchpointRoom::applyToAll(const QString& label, const EditOfCard& edit) {
  Result<model::Document> next = desk_.session.document();
  for (const auto id : desk_.session.selection().touchpoints)
    next = next.andThen([&](const model::Document& each) { return edit(each, id); });
  applyByHand(canvas_, label, next);
}

QPoint TouchpointRoom::besideTheCard() const {
  const auto rect = canvas_.seenRectOf(canvas_.focusPlace()).toRect();
  return canvas_.viewport()->mapToGlobal(rect.bottomLeft() + QPoint(0, 6));
}

std::optional<int> TouchpointRoom::pick(const QString& title, const std::vector<PickEntry>& entries) {
  PickPopup popup(title, entries, false, desk_.window);
  return popup.pickAt(besideTheCard()) ? popup.picked() : std::nullopt;
}

void TouchpointRoom::pickChannel() {
  QStringList channels;
  for (const auto& map : desk_.session.document().maps)
    for (const auto& touchpoint : map->touchpoints)
      channels << QString::fromStdString(touchpoint->channel);
  channels << tr("E-mail") << tr("Phone") << tr("Website") << tr("App") << tr("Shop") << tr("Letter") << tr("Chat");
  channels.removeDuplicates();
  channels.removeAll(QString());
  channels.sort(Qt::CaseInsensitive);
  std::vector<PickEntry> entries;
  for (const auto& channel : channels)
    entries.push_back({channel, false});
  PickPopup popup(tr("Channel"), entries, true, desk_.window);
  if (!popup.pickAt(besideTheCard()))
    return;
  applyToAll(tr("Change channel"), [text = popup.text().toStdString()](const auto& document, auto id) {
    return edit::setChannel(document, id, text);
  });
}

void TouchpointRoom::pickFailureCode() {
  const auto cards = selected();
  std::vector<PickEntry> entries;
  for (const auto& entry : model::failureCodeNames)
    entries.push_back({word(entry.word), std::ranges::all_of(cards, [&entry](const auto* card) {
                         return card->failureCode == entry.word;
                       })});
  if (const auto place = pick(tr("Failure code"), entries))
    applyToAll(tr("Change failure code"),
               [code = model::failureCodeNames[static_cast<std::size_t>(*place)].word](const auto& document, auto id) {
                 return edit::setFailureCode(document, id, code);
               });
}

void TouchpointRoom::pickAnswer() {
  const auto cards = selected();
  const auto* map = desk_.session.currentMap();
  if (map == nullptr || cards.size() != 1)
    return;
  if (cards.front()->kind != model::Kind::service && cards.front()->answers.empty())
    return desk_.messages.tell(
        tr("\"%1\" is proactive; only service answers problems of others. Make it service first.")
            .arg(QString::fromStdString(cards.front()->title)));
  auto answers = cards.front()->answers;
  std::vector<PickEntry> entries;
  std::vector<model::TouchpointId> ids;
  for (const auto* other : model::inReadingOrder(*map)) {
    if (other->id == cards.front()->id)
      continue;
    ids.push_back(other->id);
    entries.push_back({cardName(*other), std::ranges::find(answers, other->id) != answers.end()});
  }
  const auto place = pick(tr("Answers the problems of"), entries);
  if (!place)
    return;
  const auto chosen = ids[static_cast<std::size_t>(*place)];
  if (std::erase(answers, chosen) == 0)
    answers.push_back(chosen);
  applyToAll(tr("Change what it answers"),
             [answers](const auto& document, auto id) { return edit::setAnswers(document, id, answers); });
}

void TouchpointRoom::pickStage() {
  const auto* map = desk_.session.currentMap();
  std::vector<PickEntry> entries;
  for (const auto& stage : map->stages)
    entries.push_back({QString::fromStdString(stage->title), false});
  const auto place = pick(tr("Move to stage"), entries);
  if (!place)
    return;
  const auto& stage = *map->stages[static_cast<std::size_t>(*place)];
  const int count = static_cast<int>(selected().size());
  applyToAll(count == 1 ? tr("Move touchpoint") : tr("Move %n touchpoints", nullptr, count),
             [step = stage.steps.back().id](const auto& document, auto id) {
               const auto* on = model::mapOf(document, id);
               return edit::moveTouchpoint(document, id, step, model::findTouchpoint(*on, id)->place.lane);
             });
}

/// What was typed and not added waits there for the next time.
void TouchpointRoom::typeNote(const QString& title, const QString& label, const edit::NotedThing& on,
                              model::NoteKind kind, const std::string& author) {
  const auto file = desk_.session.file();
  const auto draft = std::visit([](const auto& id) { return QString::fromStdString(id.text()); }, on) +
                     (kind == model::NoteKind::comment ? QStringLiteral("/comment") : QStringLiteral("/note"));
  PickPopup popup(title, {}, true, desk_.window);
  popup.setDraft(Settings::noteDraft(file, draft),
                 [&](const QString& typed) { Settings::setNoteDraft(file, draft, typed); });
  if (!popup.pickAt(besideTheCard()) || popup.text().isEmpty())
    return;
  if (applyByHand(canvas_, label,
                  edit::addNote(desk_.session.document(), on, desk_.session.ids().make<model::NoteId>(), kind,
                                popup.text().toStdString(), author)))
    Settings::setNoteDraft(file, draft, {});
}

void TouchpointRoom::addNote() {
  const auto cards = selected();
  if (cards.size() == 1)
    typeNote(tr("New note"), tr("Add note"), cards.front()->id, model::NoteKind::painPoint, {});
}

void TouchpointRoom::addComment() {
  canvas_.editing().finish();
  const auto& place = canvas_.focusPlace();
  std::optional<edit::NotedThing> on;
  if (const auto* card = std::get_if<model::TouchpointId>(&place))
    on = *card;
  if (const auto* stage = std::get_if<model::StageId>(&place))
    on = *stage;
  if (!on) {
    desk_.messages.tell(tr("Go to a touchpoint or a stage first: that is where comments are."));
    return;
  }
  typeNote(tr("New comment"), tr("Add comment"), *on, model::NoteKind::comment, Settings::authorName().toStdString());
}

void TouchpointRoom::toggleMomentOfTruth() {
  const bool all = std::ranges::all_of(selected(), &model::Touchpoint::momentOfTruth);
  applyToAll(tr("Change moment of truth"),
             [all](const auto& document, auto id) { return edit::setMomentOfTruth(document, id, !all); });
}

} // namespace throughline::ui
