#include "core/exchange/card_fields.h"
#include "core/exchange/kind_guess.h"
#include "core/exchange/map_parts.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace throughline::exchange {
namespace {

/// What stands in these brackets at the end of text; taken off.
std::optional<std::string> takeFromEnd(std::string_view& text, char open, char close) {
  if (!text.ends_with(close))
    return std::nullopt;
  const auto start = text.rfind(open);
  if (start == std::string_view::npos || start == 0)
    return std::nullopt;
  std::string inside(trimmed(text.substr(start + 1, text.size() - start - 2)));
  text = trimmedRight(text.substr(0, start));
  return inside;
}

/// What is to be done or was: no channel, but a word of the line.
bool endsWithBox(std::string_view text) {
  return text.ends_with("[ ]") || text.ends_with("[x]") || text.ends_with("[X]");
}

std::optional<int> emotionIn(std::string_view text) {
  const auto number = numberOf(text);
  const bool signedOne = text.starts_with('+') || text.starts_with('-') || text == "0";
  return number && signedOne && *number >= -2 && *number <= 2 && *number == static_cast<int>(*number)
             ? std::optional(static_cast<int>(*number))
             : std::nullopt;
}

/// "painPoint: too slow" is a note of that kind.
std::optional<model::Note> noteIn(std::string_view text) {
  const auto colon = text.find(": ");
  const auto kind =
      colon == std::string_view::npos ? std::nullopt : model::wordOf<model::NoteKind>(text.substr(0, colon));
  if (!kind)
    return std::nullopt;
  return model::Note{.id = {}, .kind = *kind, .text = std::string(text.substr(colon + 2))};
}

class OutlineSketch {
public:
  OutlineSketch(const Words& words, IdSource& ids, Remarks& remarks) : words_(words), ids_(ids), remarks_(remarks) {}

  model::JourneyMap draw(const OutlineNode& root) {
    MapSketch sketch;
    sketch.details.title = titleOf(root);
    sketch.details.scenario = root.note;
    for (const auto& [name, value] : root.attributes)
      takeMapField(lowered(name), value, sketch.details);
    for (const auto& stage : root.children) {
      if (saysNothing(stage))
        continue;
      if (onOneLine(stage.text).empty() && stage.line > 0)
        remarks_.push_back({.code = RemarkCode::sectionEmpty, .line = stage.line});
      sketch.stages.push_back({.title = titleOf(stage), .notes = notesOf(stage.note), .cards = {}});
      for (const auto& [name, value] : stage.attributes)
        if (name != stageMark && name != titleMark)
          sketch.stages.back().notes.push_back({.kind = model::NoteKind::idea, .text = name + ": " + value});
      for (const auto& card : stage.children)
        if (!saysNothing(card))
          sketch.stages.back().cards.push_back(namedCardOf(card, sketch.stages.back().cards.size() + 1));
    }
    auto map = mapOf(sketch, words_, ids_, remarks_);
    if (folded_ > 0)
      remarks_.push_back({.code = RemarkCode::nestingFolded, .value = std::to_string(folded_)});
    if (guessed_)
      remarks_.push_back({.code = RemarkCode::kindGuessed, .value = std::to_string(services_)});
    return map;
  }

  static constexpr std::string_view stageMark = "stage";
  static constexpr std::string_view titleMark = "_title"; ///< the title with its line breaks
  static constexpr std::string_view stepMark = "_step";   ///< "empty": the node is a step without touchpoints
  static constexpr std::string_view stepTitleMark = "_stepTitle";
  static constexpr std::string_view laneMark = "_lane:"; ///< before a lane that is called as a field of touchpoints

private:
  /// With line breaks where they are said, as long as the words are still those of the node.
  static std::string titleOf(const OutlineNode& node) {
    for (const auto& [name, value] : node.attributes)
      if (name == titleMark && onOneLine(value) == onOneLine(node.text))
        return value;
    return onOneLine(node.text);
  }

  void takeMapField(const std::string& name, const std::string& value, model::MapDetails& details) {
    if (name == titleMark)
      return;
    if (name == "goal")
      details.goal = value;
    else if (name == "owner")
      details.owner = value;
    else if (const auto state = model::wordOf<model::MapState>(value); name == "state" && state)
      details.state = *state;
    else
      remarks_.push_back({.code = RemarkCode::leftOut, .value = name + ": " + value});
  }

  /// Lines that begin with the name of a kind of note are one each; any other text is an idea.
  static std::vector<model::Note> notesOf(const std::string& text) {
    std::vector<model::Note> notes;
    for (const auto& line : linesOf(text))
      if (auto note = noteIn(line.text))
        notes.push_back(*std::move(note));
      else if (!notes.empty())
        notes.back().text += "\n" + std::string(line.text);
      else if (!trimmed(line.text).empty())
        notes.push_back({.kind = model::NoteKind::idea, .text = std::string(line.text)});
    for (auto& note : notes)
      note.text = std::string(clipped(trimmed(note.text), model::longestText));
    return notes;
  }

  /// An empty line or bubble, which is left out and said.
  bool saysNothing(const OutlineNode& node) {
    const bool nothing =
        onOneLine(node.text).empty() && trimmed(node.note).empty() && node.children.empty() && node.attributes.empty();
    if (nothing)
      remarks_.push_back({.code = RemarkCode::nodeEmpty, .line = node.line});
    return nothing;
  }

  /// What has no words is called by its place.
  SketchCard namedCardOf(const OutlineNode& node, std::size_t place) {
    auto card = cardOf(node);
    if (card.emptyStep || !trimmed(card.touchpoint.title).empty())
      return card;
    card.touchpoint.title = std::to_string(place);
    remarks_.push_back({.code = RemarkCode::nameMissing, .line = node.line});
    return card;
  }

  SketchCard cardOf(const OutlineNode& node) {
    SketchCard card;
    auto& touchpoint = card.touchpoint;
    bool kindSaid = false;
    for (const auto& [name, value] : node.attributes) {
      if (takeStepMark(name, value, card))
        continue;
      const bool taken = takeCardField(name, value, touchpoint);
      kindSaid = kindSaid || (taken && model::kindOf(lowered(trimmed(value))));
      if (!taken)
        card.texts.emplace_back(name.starts_with(laneMark) ? name.substr(laneMark.size()) : name, value);
    }
    // What another program added below an empty step is a touchpoint by now.
    card.emptyStep = card.emptyStep && node.note.empty() && node.children.empty();
    if (card.emptyStep) {
      card.stepTitle = titleOf(node);
      return card;
    }
    if (kindSaid)
      touchpoint.title = titleOf(node);
    else if (!takeMarks(node, touchpoint))
      guess(touchpoint);
    services_ += touchpoint.kind == model::Kind::service ? 1 : 0;
    addSpeakerNotes(node.note, touchpoint);
    for (const auto& child : node.children)
      takeNote(child, 0, touchpoint);
    return card;
  }

  /// What says something of the step or the title, and nothing of the touchpoint.
  static bool takeStepMark(const std::string& name, const std::string& value, SketchCard& card) {
    if (name == stepTitleMark)
      card.stepTitle = value;
    else if (name == stepMark)
      card.emptyStep = value == "empty";
    return name == stepTitleMark || name == stepMark || name == titleMark;
  }

  /// "Call [phone] (service) (-1)". Gives whether the kind is said.
  static bool takeMarks(const OutlineNode& node, model::Touchpoint& touchpoint) {
    const std::string whole = onOneLine(node.text);
    std::string_view text = whole;
    if (auto rest = text; const auto said = takeFromEnd(rest, '(', ')'))
      if (const auto emotion = emotionIn(*said)) {
        touchpoint.emotion = emotion;
        text = rest;
      }
    bool kindSaid = false;
    if (auto rest = text; const auto said = takeFromEnd(rest, '(', ')'))
      if (takeCardField("kind", *said, touchpoint)) {
        kindSaid = true;
        text = rest;
      }
    if (!endsWithBox(text))
      if (const auto channel = takeFromEnd(text, '[', ']'))
        touchpoint.channel = *channel;
    touchpoint.title = text.empty() ? whole : text.size() == whole.size() ? titleOf(node) : std::string(text);
    return kindSaid;
  }

  void guess(model::Touchpoint& touchpoint) {
    const auto guess = guessKind(touchpoint.title, {});
    touchpoint.kind = guess.kind;
    touchpoint.reason = guess.reason;
    guessed_ = true;
  }

  static void addSpeakerNotes(const std::string& text, model::Touchpoint& touchpoint) {
    if (!trimmed(text).empty())
      touchpoint.speakerNotes += (touchpoint.speakerNotes.empty() ? "" : "\n") + text;
  }

  void takeNote(const OutlineNode& node, int depth, model::Touchpoint& touchpoint) {
    folded_ += depth > 0 ? 1 : 0;
    if (auto note = noteIn(node.text))
      touchpoint.notes.push_back(*std::move(note));
    else
      addSpeakerNotes(node.text, touchpoint);
    addSpeakerNotes(node.note, touchpoint);
    for (const auto& [name, value] : node.attributes)
      if (name != titleMark)
        addSpeakerNotes(name + ": " + value, touchpoint);
    for (const auto& child : node.children)
      takeNote(child, depth + 1, touchpoint);
  }

  const Words& words_;
  IdSource& ids_;
  Remarks& remarks_;
  int services_ = 0;
  std::size_t folded_ = 0;
  bool guessed_ = false;
};

/// A channel that is called as a box is ticked keeps its blanks.
std::string bracketed(const std::string& channel) {
  return channel == "x" || channel == "X" ? "[ " + channel + " ]" : "[" + channel + "]";
}

std::string markedTitle(const model::Touchpoint& touchpoint) {
  std::string text = onOneLine(touchpoint.title);
  if (text.empty())
    text = "…";
  // An empty channel keeps brackets at the end of a title from being one.
  if (!touchpoint.channel.empty() || text.ends_with(']'))
    text += " " + bracketed(replaced(replaced(onOneLine(touchpoint.channel), "[", "("), "]", ")"));
  text += " (" + std::string(model::nameOf(touchpoint.kind)) + ")";
  if (touchpoint.emotion)
    text += " (" + std::string(*touchpoint.emotion > 0 ? "+" : "") + std::to_string(*touchpoint.emotion) + ")";
  return text;
}

std::string noteLine(const model::Note& note) {
  return std::string(model::nameOf(note.kind)) + ": " + note.text;
}

std::vector<std::string> noteLines(const std::vector<model::Note>& notes) {
  std::vector<std::string> lines;
  for (const auto& note : notes)
    lines.push_back(noteLine(note));
  return lines;
}

OutlineNode plainCard(const model::Touchpoint& touchpoint) {
  OutlineNode card{.text = markedTitle(touchpoint), .note = touchpoint.speakerNotes};
  for (const auto& note : touchpoint.notes)
    card.children.push_back({.text = onOneLine(noteLine(note))});
  return card;
}

/// A node of that title, and its line breaks beside it.
OutlineNode titledNode(const std::string& title) {
  OutlineNode node{.text = onOneLine(title)};
  if (title.find('\n') != std::string::npos)
    node.attributes.emplace_back(OutlineSketch::titleMark, title);
  return node;
}

void addLaneTexts(const model::JourneyMap& map, model::StepId step, OutlineNode& node) {
  for (const auto& lane : map.lanes)
    if (const auto* text = textAt(*lane, step))
      node.attributes.emplace_back(
          (isCardField(lane->title) ? std::string(OutlineSketch::laneMark) : std::string{}) + lane->title, *text);
}

/// The first card of a step also has its title and the texts that lanes say there.
OutlineNode fullCard(const model::JourneyMap& map, const model::Touchpoint& touchpoint, const model::Step* firstOf) {
  auto card = titledNode(touchpoint.title);
  card.note = touchpoint.speakerNotes;
  std::ranges::copy(cardFields(touchpoint), std::back_inserter(card.attributes));
  if (firstOf != nullptr && !firstOf->title.empty())
    card.attributes.emplace_back(OutlineSketch::stepTitleMark, firstOf->title);
  if (firstOf != nullptr)
    addLaneTexts(map, firstOf->id, card);
  for (const auto& note : touchpoint.notes)
    card.children.push_back({.text = noteLine(note)});
  return card;
}

OutlineNode emptyStepNode(const model::JourneyMap& map, const model::Step& step) {
  auto node = titledNode(step.title);
  node.attributes.emplace_back(OutlineSketch::stepMark, "empty");
  addLaneTexts(map, step.id, node);
  return node;
}

bool isFlat(const OutlineNode& root) {
  return std::ranges::none_of(root.children, [](const OutlineNode& node) {
    return !node.children.empty() || std::ranges::any_of(node.attributes, [](const auto& each) {
      return each.first == OutlineSketch::stageMark;
    });
  });
}

} // namespace

std::string onOneLine(std::string_view text) {
  return std::string(trimmed(replaced(replaced(text, "\r", " "), "\n", " ")));
}

model::JourneyMap mapOfOutline(OutlineNode root, const Words& words, IdSource& ids, Remarks& remarks) {
  if (!root.children.empty() && isFlat(root)) {
    OutlineNode stage{.children = std::move(root.children)};
    root.children.clear();
    root.children.push_back(std::move(stage));
  }
  return OutlineSketch(words, ids, remarks).draw(root);
}

OutlineNode outlineOf(const model::JourneyMap& map) {
  OutlineNode root{.text = onOneLine(map.details->title), .note = map.details->scenario};
  const auto cards = model::inStages(map);
  for (std::size_t at = 0; at < map.stages.size(); ++at) {
    OutlineNode node{.text = onOneLine(map.stages[at]->title)};
    for (const auto* touchpoint : cards[at])
      node.children.push_back(plainCard(*touchpoint));
    root.children.push_back(std::move(node));
  }
  return root;
}

OutlineNode outlineWithAttributes(const model::JourneyMap& map) {
  auto root = titledNode(map.details->title);
  root.note = map.details->scenario;
  std::map<model::StepId, std::vector<const model::Touchpoint*>> cards;
  for (const auto* touchpoint : model::inReadingOrder(map))
    cards[touchpoint->place.step].push_back(touchpoint);
  const auto emptySteps = saidEmptySteps(map);
  for (const auto& stage : map.stages) {
    auto node = titledNode(stage->title);
    node.note = joined(noteLines(stage->notes), "\n");
    for (const auto& step : stage->steps) {
      const model::Step* first = &step;
      for (const auto* touchpoint : cards[step.id])
        node.children.push_back(fullCard(map, *touchpoint, std::exchange(first, nullptr)));
      if (emptySteps.contains(step.id))
        node.children.push_back(emptyStepNode(map, step));
    }
    root.children.push_back(std::move(node));
  }
  if (!map.details->goal.empty())
    root.attributes.emplace_back("goal", map.details->goal);
  if (!map.details->owner.empty())
    root.attributes.emplace_back("owner", map.details->owner);
  if (map.details->state != model::MapState::asIs)
    root.attributes.emplace_back("state", std::string(model::nameOf(map.details->state)));
  if (isFlat(root))
    for (auto& stage : root.children)
      stage.attributes.emplace_back(OutlineSketch::stageMark, "yes");
  return root;
}

} // namespace throughline::exchange
