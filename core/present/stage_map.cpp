#include "core/present/stage_map.h"

#include "core/model/frontstage.h"
#include "core/model/look_up.h"
#include "core/present/slide_page.h"

#include <algorithm>
#include <map>

namespace throughline::present {
namespace {

using layout::MapLayout;
using layout::TextStyle;

/// The cards of the customer in a step, lane after lane.
std::vector<const model::Touchpoint*> cardsOfStep(const model::JourneyMap& map, model::StepId step) {
  std::vector<const model::Touchpoint*> cards;
  for (const auto& lane : map.lanes)
    if (model::isFrontstage(lane->type))
      for (const auto* card : model::inCell(map, step, lane->id))
        cards.push_back(card);
  return cards;
}

/// All cards of the customer in one lane: their signs tell the kinds, and the room sees twice as much at a time.
/// Without a title where it would be that of some of them only.
void joinCardLanes(model::JourneyMap& map) {
  const auto ofCards = [](const auto& lane) { return model::isFrontstage(lane->type); };
  const auto first = std::ranges::find_if(map.lanes, ofCards);
  if (std::ranges::count_if(map.lanes, ofCards) < 2)
    return;
  auto joined = **first;
  joined.title.clear();
  *first = Shared(std::move(joined));
  const auto id = (*first)->id;
  std::erase_if(map.lanes, [&](const auto& lane) { return ofCards(lane) && lane->id != id; });
}

/// What the cards over the columns are called.
std::map<model::StepId, std::string> namesOfColumns(const model::JourneyMap& stage) {
  std::map<model::StepId, std::string> names;
  for (const auto* card : model::frontstageOf(stage))
    names[card->place.step] = card->title;
  return names;
}

} // namespace

model::JourneyMap onlyStage(const model::JourneyMap& map, const model::Stage& stage) {
  model::JourneyMap result = map;
  joinCardLanes(result);
  const auto* lane = model::touchpointLane(result);
  model::Stage spread = stage;
  spread.steps.clear();
  std::erase_if(result.touchpoints, [&](const auto& card) {
    return model::isFrontstage(map, *card) || model::stageOf(map, card->place.step) != &stage;
  });
  std::uint64_t made = 1;
  for (const auto& step : stage.steps) {
    const auto cards = cardsOfStep(map, step.id);
    spread.steps.push_back(step);
    for (std::size_t i = 0; i < cards.size(); ++i) {
      if (i > 0)
        spread.steps.push_back({.id = {{.high = ~0ULL, .low = made++}}, .title = {}});
      auto moved = *cards[i];
      moved.place = {.step = spread.steps.back().id, .lane = lane->id, .position = 0};
      result.touchpoints.push_back(Shared(std::move(moved)));
    }
  }
  std::ranges::sort(result.touchpoints, {}, [](const auto& each) { return each->id; });
  result.stages = {Shared(std::move(spread))};
  return result;
}

bool showsSomething(const MapLayout& layout, std::size_t row) {
  for (std::size_t column = 0; column < layout.columns.size(); ++column) {
    const auto& cell = layout.cell(column, row);
    if (cell.cardCount > 0 || cell.text)
      return true;
  }
  return std::ranges::any_of(layout.curves, [row](const layout::Curves& curves) {
    return curves.row == row && !(curves.drawn.empty() && curves.measured.empty() && curves.personas.empty());
  });
}

void leaveEmptyLanesOut(model::JourneyMap& map, const SlideInput& input) {
  const auto layout = layout::layoutMap(map, input.evidence, input.measure, slideOptions(input));
  const auto isEmpty = [&layout](const Shared<model::Lane>& lane) {
    const auto row = std::ranges::find(layout.lanes, lane->id, &layout::LaneRow::lane);
    return row == layout.lanes.end() || !showsSomething(layout, static_cast<std::size_t>(row - layout.lanes.begin()));
  };
  if (!std::ranges::all_of(map.lanes, isEmpty))
    std::erase_if(map.lanes, isEmpty);
}

model::JourneyMap withNamedColumns(model::JourneyMap stage) {
  const auto names = namesOfColumns(stage);
  stage.stages.front() = stage.stages.front().changed([&names](model::Stage& alone) {
    for (auto& step : alone.steps)
      if (const auto found = names.find(step.id); found != names.end())
        step.title = found->second;
  });
  return stage;
}

ShortenedStage withShortTexts(model::JourneyMap stage, double width, std::size_t lines,
                              const layout::TextMeasure& measure) {
  constexpr std::size_t leastRest = 4; // lines; fewer are better left where they are
  const auto names = namesOfColumns(stage);
  ShortenedStage shortened;
  const auto shorten = [&](model::LaneText& text, const std::string& lane) {
    const auto wrapped = measure.wrap(text.text, TextStyle::laneText, width, everyLine);
    if (wrapped->lines.size() < lines + leastRest)
      return;
    const auto words = partsOf(text.text, *wrapped, lines);
    if (words.size() < 2)
      return;
    const auto number = "[" + std::to_string(shortened.rest.size() + 1) + "]";
    const auto name = names.find(text.step);
    shortened.rest.push_back({.text = number + " " + text.text.substr(words.front().size()),
                              .aside = name == names.end() ? lane : name->second + " \u00b7 " + lane,
                              .sign = {}});
    text.text = words.front() + number;
  };
  for (auto& lane : stage.lanes)
    lane = lane.changed([&](model::Lane& cut) {
      for (const auto& step : stage.stages.front()->steps) // lanes hold the texts of all stages
        for (auto& text : cut.texts)
          if (text.step == step.id)
            shorten(text, cut.title);
    });
  shortened.stage = std::move(stage);
  return shortened;
}

model::JourneyMap withContinuedTexts(model::JourneyMap map, double width, std::size_t lines,
                                     const layout::TextMeasure& measure) {
  std::vector<Shared<model::Lane>> lanes;
  std::uint64_t made = 1;
  for (const auto& lane : map.lanes) {
    std::vector<model::Lane> parts{*lane};
    parts.front().texts.clear();
    for (const auto& text : lane->texts) {
      const auto words = partsOf(text.text, *measure.wrap(text.text, TextStyle::laneText, width, everyLine), lines);
      while (parts.size() < words.size())
        parts.push_back({.id = {{.high = ~0ULL, .low = ~made++}},
                         .title = lane->title,
                         .type = model::LaneType::text,
                         .texts = {}});
      for (std::size_t part = 0; part < words.size(); ++part) {
        auto piece = text;
        piece.text = words[part];
        if (part > 0)
          piece.image.reset();
        parts[part].texts.push_back(std::move(piece));
      }
    }
    for (auto& part : parts)
      lanes.emplace_back(std::move(part));
  }
  map.lanes = std::move(lanes);
  return map;
}

model::JourneyMap withoutLaneTitles(model::JourneyMap stage) {
  for (auto& lane : stage.lanes)
    lane = lane.changed([](model::Lane& unnamed) { unnamed.title.clear(); });
  return stage;
}

} // namespace throughline::present
