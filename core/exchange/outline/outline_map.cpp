#include "core/exchange/kind_guess.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/outline/outline.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/look_up.h"

#include <algorithm>

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

std::optional<int> emotionIn(std::string_view text) {
  const auto number = numberOf(text);
  const bool signedOne = text.starts_with('+') || text.starts_with('-') || text == "0";
  return number && signedOne && *number >= -2 && *number <= 2 && *number == static_cast<int>(*number)
             ? std::optional(static_cast<int>(*number))
             : std::nullopt;
}

class OutlineSketch {
public:
  OutlineSketch(const Words& words, IdSource& ids, Remarks& remarks) : words_(words), ids_(ids), remarks_(remarks) {}

  model::JourneyMap draw(const OutlineNode& root) {
    MapSketch sketch;
    sketch.details.title = root.text;
    sketch.details.scenario = root.note;
    for (const auto& stage : root.children) {
      sketch.stages.push_back({.title = stage.text, .notes = notesOf(stage.note), .cards = {}});
      for (const auto& card : stage.children)
        sketch.stages.back().cards.push_back(cardOf(card));
    }
    auto map = mapOf(sketch, words_, ids_, remarks_);
    if (folded_ > 0)
      remarks_.push_back({.code = RemarkCode::nestingFolded, .value = std::to_string(folded_)});
    if (guessed_)
      remarks_.push_back({.code = RemarkCode::kindGuessed, .value = std::to_string(services_)});
    return map;
  }

private:
  std::vector<model::Note> notesOf(const std::string& text) {
    if (trimmed(text).empty())
      return {};
    return {{.id = ids_.make<model::NoteId>(),
             .kind = model::NoteKind::idea,
             .text = std::string(clipped(text, model::longestText))}};
  }

  SketchCard cardOf(const OutlineNode& node) {
    SketchCard card;
    std::string_view text = trimmed(node.text);
    const auto whole = text;
    if (auto rest = text; const auto said = takeFromEnd(rest, '(', ')'))
      if (const auto emotion = emotionIn(*said)) {
        card.touchpoint.emotion = emotion;
        text = rest;
      }
    bool kindSaid = false;
    if (auto rest = text; const auto said = takeFromEnd(rest, '(', ')'))
      if (const auto kind = model::kindOf(lowered(*said))) {
        card.touchpoint.kind = *kind;
        card.touchpoint.reason = *kind == model::Kind::service ? model::Reason::problem : model::Reason::designedStep;
        kindSaid = true;
        text = rest;
      }
    if (const auto channel = takeFromEnd(text, '[', ']'))
      card.touchpoint.channel = *channel;
    card.touchpoint.title = text.empty() ? whole : text;
    if (!kindSaid)
      guess(card.touchpoint);
    services_ += card.touchpoint.kind == model::Kind::service ? 1 : 0;
    card.touchpoint.speakerNotes = node.note;
    for (const auto& child : node.children)
      takeNote(child, 0, card.touchpoint);
    return card;
  }

  void guess(model::Touchpoint& touchpoint) {
    const auto guess = guessKind(touchpoint.title, {});
    touchpoint.kind = guess.kind;
    touchpoint.reason = guess.reason;
    guessed_ = true;
  }

  /// "painPoint: too slow" is a note of that kind; other text goes to the speaker's notes.
  void takeNote(const OutlineNode& node, int depth, model::Touchpoint& touchpoint) {
    folded_ += depth > 0 ? 1 : 0;
    const auto colon = node.text.find(": ");
    const auto kind = colon == std::string::npos
                          ? std::nullopt
                          : model::wordOf<model::NoteKind>(std::string_view(node.text).substr(0, colon));
    if (kind)
      touchpoint.notes.push_back(
          {.id = ids_.make<model::NoteId>(), .kind = *kind, .text = node.text.substr(colon + 2)});
    else
      touchpoint.speakerNotes += (touchpoint.speakerNotes.empty() ? "" : "\n") + node.text;
    if (!trimmed(node.note).empty())
      touchpoint.speakerNotes += "\n" + node.note;
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

std::string onOneLine(std::string_view text) {
  return std::string(trimmed(replaced(replaced(text, "\r", " "), "\n", " ")));
}

std::string cardText(const model::Touchpoint& touchpoint) {
  std::string text = onOneLine(touchpoint.title);
  if (text.empty())
    text = "…";
  if (!touchpoint.channel.empty())
    text += " [" + replaced(replaced(onOneLine(touchpoint.channel), "[", "("), "]", ")") + "]";
  text += " (" + std::string(model::nameOf(touchpoint.kind)) + ")";
  if (touchpoint.emotion)
    text += " (" + std::string(*touchpoint.emotion > 0 ? "+" : "") + std::to_string(*touchpoint.emotion) + ")";
  return text;
}

} // namespace

model::JourneyMap mapOfOutline(const OutlineNode& root, const Words& words, IdSource& ids, Remarks& remarks) {
  return OutlineSketch(words, ids, remarks).draw(root);
}

OutlineNode outlineOf(const model::JourneyMap& map) {
  OutlineNode root{.text = onOneLine(map.details->title), .note = map.details->scenario, .children = {}};
  const auto cards = model::inReadingOrder(map);
  for (const auto& stage : map.stages) {
    OutlineNode node{.text = onOneLine(stage->title), .note = {}, .children = {}};
    for (const auto* touchpoint : cards) {
      if (model::stageOf(map, touchpoint->place.step) != &*stage)
        continue;
      OutlineNode card{.text = cardText(*touchpoint), .note = touchpoint->speakerNotes, .children = {}};
      for (const auto& note : touchpoint->notes)
        card.children.push_back(
            {.text = std::string(model::nameOf(note.kind)) + ": " + onOneLine(note.text), .note = {}, .children = {}});
      node.children.push_back(std::move(card));
    }
    root.children.push_back(std::move(node));
  }
  return root;
}

} // namespace throughline::exchange
