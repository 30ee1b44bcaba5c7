#include "core/exchange/boards/board.h"

#include "core/exchange/text/text_parts.h"
#include "core/model/frontstage.h"
#include "core/model/look_up.h"

#include <algorithm>
#include <map>

namespace throughline::exchange {
namespace {

using model::Touchpoint;

constexpr int lineHeight = 20;
constexpr std::size_t lettersOfLine = 26;

int columnLeft(std::size_t column) {
  return static_cast<int>(column) * (boardCardWidth + boardGap) + boardGap;
}

/// Height that a text needs in a box as wide as a card.
int heightOf(const std::string& text) {
  std::size_t lines = 1;
  for (const auto& line : linesOf(text))
    lines += line.text.size() / lettersOfLine + 1;
  return std::max(boardCardHeight / 2, static_cast<int>(std::min<std::size_t>(lines, 60)) * lineHeight);
}

std::string notesOf(const Touchpoint& touchpoint, const Words& words) {
  std::vector<std::string> parts;
  for (const auto& note : touchpoint.notes)
    parts.push_back(words.noteKinds[static_cast<std::size_t>(note.kind)] + ": " + note.text);
  if (!trimmed(touchpoint.speakerNotes).empty())
    parts.push_back(touchpoint.speakerNotes);
  return joined(parts, "\n");
}

class BoardMaker {
public:
  BoardMaker(const model::JourneyMap& map, const Words& words) : map_(map), words_(words) {
    for (const auto& column : model::columnsOf(map))
      columns_.emplace(column.step->id, columns_.size());
  }

  Board make() {
    std::vector<std::string> heading{map_.details->title};
    if (!map_.details->scenario.empty())
      heading.push_back(map_.details->scenario);
    if (!map_.details->goal.empty())
      heading.push_back(words_.goal + ": " + map_.details->goal);
    board_.heading = joined(heading, "\n");
    board_.height = boardHead + boardGap;
    board_.width = columnLeft(columns_.size());
    addStages();
    addCards();
    for (const auto& lane : map_.lanes)
      if (!model::isFrontstage(lane->type) && !lane->texts.empty())
        addTexts(*lane);
    addNotes();
    return std::move(board_);
  }

private:
  void addStages() {
    std::size_t column = 0;
    for (const auto& stage : map_.stages) {
      board_.stages.push_back({.stage = &*stage,
                               .x = columnLeft(column) - boardGap / 2,
                               .width = static_cast<int>(stage->steps.size()) * (boardCardWidth + boardGap)});
      column += stage->steps.size();
    }
  }

  std::size_t addRow(std::string id, const std::string& title, int height) {
    board_.rows.push_back({.id = std::move(id), .title = title, .top = board_.height, .height = height});
    board_.height += height;
    return board_.rows.size() - 1;
  }

  void addCards() {
    for (const auto& lane : map_.lanes) {
      if (!model::holdsCards(lane->type))
        continue;
      int deepest = model::isFrontstage(lane->type) ? 1 : 0;
      for (const auto& touchpoint : map_.touchpoints)
        if (touchpoint->place.lane == lane->id)
          deepest = std::max(deepest, touchpoint->place.position + 1);
      if (deepest == 0)
        continue;
      rowOf_[lane->id] = addRow(lane->id.text(), lane->title, deepest * (boardCardHeight + boardGap) + boardGap);
    }
    for (const auto* touchpoint : model::inReadingOrder(map_)) {
      const auto row = rowOf_[touchpoint->place.lane];
      board_.cards.push_back(
          {.touchpoint = touchpoint,
           .x = columnLeft(columns_[touchpoint->place.step]),
           .y = board_.rows[row].top + boardGap + touchpoint->place.position * (boardCardHeight + boardGap),
           .row = row});
    }
  }

  struct Said {
    std::string id;
    std::size_t column;
    std::string text;
  };

  /// A row as high as its longest text; texts of one column stand below each other.
  void addTextRow(std::string id, const std::string& title, const std::vector<Said>& texts) {
    std::map<std::size_t, int> filled;
    int highest = 0;
    for (const auto& each : texts)
      highest = std::max(highest, filled[each.column] += heightOf(each.text) + boardGap / 2);
    const auto row = addRow(std::move(id), title, highest + boardGap);
    std::map<std::size_t, int> below;
    for (const auto& each : texts) {
      const int height = heightOf(each.text);
      board_.texts.push_back({.id = each.id,
                              .text = each.text,
                              .x = columnLeft(each.column),
                              .y = board_.rows[row].top + boardGap / 2 + below[each.column],
                              .height = height,
                              .row = row});
      below[each.column] += height + boardGap / 2;
    }
  }

  void addTexts(const model::Lane& lane) {
    std::vector<Said> texts;
    for (const auto& text : lane.texts)
      if (!text.text.empty())
        texts.push_back(
            {.id = lane.id.text() + "-" + text.step.text(), .column = columns_[text.step], .text = text.text});
    if (!texts.empty())
      addTextRow(lane.id.text() + (rowOf_.contains(lane.id) ? "-texts" : ""), lane.title, texts);
  }

  void addNotes() {
    std::vector<Said> texts;
    for (const auto& card : board_.cards)
      if (auto notes = notesOf(*card.touchpoint, words_); !notes.empty())
        texts.push_back({.id = card.touchpoint->id.text() + "-notes",
                         .column = columns_[card.touchpoint->place.step],
                         .text = card.touchpoint->title + "\n" + notes});
    for (const auto& stage : map_.stages)
      for (const auto& note : stage->notes)
        texts.push_back({.id = note.id.text(),
                         .column = columns_[stage->steps.front().id],
                         .text = words_.noteKinds[static_cast<std::size_t>(note.kind)] + ": " + note.text});
    if (!texts.empty())
      addTextRow(map_.id.text() + "-notes", words_.notesLane, texts);
  }

  const model::JourneyMap& map_;
  const Words& words_;
  Board board_;
  std::map<model::StepId, std::size_t> columns_;
  std::map<model::LaneId, std::size_t> rowOf_;
};

} // namespace

Board boardOf(const model::JourneyMap& map, const Words& words) {
  return BoardMaker(map, words).make();
}

std::string boardCaption(const Touchpoint& touchpoint) {
  std::vector<std::string> lines{touchpoint.title};
  for (const auto& line : {touchpoint.channel, touchpoint.owner})
    if (!line.empty())
      lines.push_back(line);
  if (touchpoint.emotion)
    lines.push_back(std::string(*touchpoint.emotion > 0 ? "+" : "") + std::to_string(*touchpoint.emotion));
  return joined(lines, "\n");
}

} // namespace throughline::exchange
