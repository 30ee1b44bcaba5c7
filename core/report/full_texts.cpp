#include "core/report/full_texts.h"

#include "core/layout/note_chips.h"
#include "core/model/images.h"
#include "core/model/look_up.h"

#include <algorithm>

namespace throughline::report {
namespace {

using layout::TextStyle;

constexpr int noLimit = 1'000'000;

/// How wide and how many lines a text may be where it stands on the map; as the layout has it.
struct Cell {
  TextStyle style;
  double width;
  int lines;
};

class Shortening {
public:
  Shortening(const layout::TextMeasure& measure, const layout::LayoutOptions& options, MapForPaper& result)
      : measure_(measure), options_(options), result_(result) {}

  Cell laneText() const { return {TextStyle::laneText, options_.columnWidth - 24, options_.mostTextLines}; }
  Cell laneTitle() const { return {TextStyle::laneTitle, options_.laneHeadWidth - 24, 4}; }
  Cell stepTitle() const { return {TextStyle::stepTitle, options_.columnWidth - 24, 2}; }
  Cell stageTitle(const model::Stage& stage) const {
    const double width = static_cast<double>(stage.steps.size()) * options_.columnWidth;
    const auto notes = layout::stageChips(stage.notes, width, measure_, options_.zoom);
    return {TextStyle::stageTitle, width - 40 - layout::roomOf(notes), 3};
  }
  /// The narrowest that a card's title can be: with the sign of a moment of truth beside it.
  Cell cardTitle(bool momentOfTruth) const {
    return {TextStyle::cardTitle, options_.columnWidth - 24 - 12 - 40 - (momentOfTruth ? 24 : 0), 5};
  }
  Cell channel() const { return {TextStyle::cardDetail, options_.columnWidth - 24 - 12 - 40 - 24, 1}; }

  /// The text as it stands on the map. place: where, for the appendix.
  void shorten(std::string& text, const Cell& cell, std::vector<std::string> place) {
    const auto whole = measure_.wrap(text, cell.style, cell.width, noLimit);
    if (static_cast<int>(whole->lines.size()) <= cell.lines)
      return;
    const std::string mark = "[" + std::to_string(result_.texts.size() + 1) + "]";
    std::vector<std::string> shown;
    for (int line = 0; line + 1 < cell.lines; ++line)
      shown.push_back(whole->lines[static_cast<std::size_t>(line)].text);
    shown.push_back(partOfLine(whole->lines[static_cast<std::size_t>(cell.lines - 1)].text, mark, cell));
    std::erase(place, std::string());
    result_.texts.push_back(
        {.number = result_.texts.size() + 1, .place = std::move(place), .text = restOf(text, shown)});
    const bool marksAPart = !shown.back().empty();
    text.clear();
    for (const auto& line : shown)
      text += (text.empty() ? "" : "\n") + line;
    text += (marksAPart ? "\u2026 " : "") + mark;
  }

private:
  /// As many words of the line as leave room for the mark; none where not even the mark has room beside one.
  std::string partOfLine(std::string line, const std::string& mark, const Cell& cell) const {
    while (!line.empty()) {
      if (measure_.wrap(line + "\u2026 " + mark, cell.style, cell.width, noLimit)->lines.size() == 1)
        return line;
      const auto blank = line.find_last_of(' ');
      line = blank == std::string::npos ? std::string() : line.substr(0, blank);
    }
    return line;
  }

  /// What comes after the lines that are shown; the whole text where they are not found in it.
  static std::string restOf(const std::string& text, const std::vector<std::string>& shown) {
    std::size_t end = 0;
    for (const auto& line : shown) {
      const auto found = text.find(line, end);
      if (found == std::string::npos)
        return text;
      end = found + line.size();
    }
    const auto next = text.find_first_not_of(" \n\t", end);
    return "\u2026 " +
           (next == std::string::npos ? std::string() : text.substr(next, text.find_last_not_of(" \n\t") + 1 - next));
  }

  const layout::TextMeasure& measure_;
  const layout::LayoutOptions& options_;
  MapForPaper& result_;
};

std::string stageTitleAt(const model::JourneyMap& map, model::StepId step) {
  const auto* stage = model::stageOf(map, step);
  return stage == nullptr ? std::string() : stage->title;
}

void shortenStages(Shortening& shortening, const model::JourneyMap& map, MapForPaper& result) {
  for (auto& stage : result.map.stages) {
    auto shown = *stage;
    shortening.shorten(shown.title, shortening.stageTitle(shown), {});
    for (auto& step : shown.steps)
      shortening.shorten(step.title, shortening.stepTitle(), {stageTitleAt(map, step.id)});
    if (!(shown == *stage))
      stage = Shared(std::move(shown));
  }
}

void shortenLanes(Shortening& shortening, const model::JourneyMap& map, MapForPaper& result) {
  for (auto& lane : result.map.lanes) {
    auto shown = *lane;
    shortening.shorten(shown.title, shortening.laneTitle(), {});
    // In the order of the columns, so that numbers rise from left to right.
    for (const auto& column : model::columnsOf(map)) {
      const auto found = std::ranges::find(shown.texts, column.step->id, &model::LaneText::step);
      if (found != shown.texts.end())
        shortening.shorten(found->text, shortening.laneText(), {column.stage->title, column.step->title, lane->title});
    }
    if (!(shown == *lane))
      lane = Shared(std::move(shown));
  }
}

void shortenCards(Shortening& shortening, const model::JourneyMap& map, MapForPaper& result) {
  for (const auto* touchpoint : model::inReadingOrder(map)) {
    auto shown = *touchpoint;
    shortening.shorten(shown.title, shortening.cardTitle(shown.momentOfTruth),
                       {stageTitleAt(map, touchpoint->place.step)});
    shortening.shorten(shown.channel, shortening.channel(),
                       {stageTitleAt(map, touchpoint->place.step), touchpoint->title});
    if (shown == *touchpoint)
      continue;
    const auto at =
        std::ranges::lower_bound(result.map.touchpoints, touchpoint->id, {}, [](const auto& each) { return each->id; });
    *at = Shared(std::move(shown));
  }
}

/// What images show, in the order in which they are come upon.
void describeImages(const std::vector<Shared<model::Image>>& images, const model::JourneyMap& map,
                    MapForPaper& result) {
  const auto describe = [&](std::optional<model::ImageId> id, std::vector<std::string> place) {
    const auto* image = id ? model::findImage(images, *id) : nullptr;
    std::erase(place, std::string());
    if (image != nullptr && !(*image)->alternativeText.empty())
      result.texts.push_back({.number = 0, .place = std::move(place), .text = (*image)->alternativeText});
  };
  for (const auto* card : model::inReadingOrder(map))
    describe(card->image, {stageTitleAt(map, card->place.step), card->title});
  for (const auto& lane : map.lanes)
    for (const auto& column : model::columnsOf(map))
      for (const auto& text : lane->texts)
        if (text.step == column.step->id)
          describe(text.image, {column.stage->title, column.step->title, lane->title});
}

} // namespace

MapForPaper forPaper(const model::JourneyMap& map, const layout::TextMeasure& measure,
                     const layout::LayoutOptions& options) {
  MapForPaper result{.map = map, .texts = {}};
  Shortening shortening(measure, options, result);
  shortenStages(shortening, map, result);
  shortenLanes(shortening, map, result);
  shortenCards(shortening, map, result);
  describeImages(options.images, map, result);
  return result;
}

} // namespace throughline::report
