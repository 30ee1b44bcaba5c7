#include "core/exchange/map_sketch.h"

#include "core/base/characters.h"
#include "core/data/table/text_encoding.h"
#include "core/exchange/text/text_parts.h"
#include "core/model/field_laws.h"

#include <algorithm>

namespace throughline::exchange {
namespace {

using model::JourneyMap;

template <class Tagged> void giveId(Tagged& id, IdSource& ids) {
  if (id.isNull())
    id = ids.make<Tagged>();
}

void giveIds(std::vector<model::Note>& notes, IdSource& ids) {
  for (auto& note : notes)
    giveId(note.id, ids);
}

/// Makes every text of a part one that its field may hold, whatever the file says.
class TextFitter {
public:
  explicit TextFitter(Remarks& remarks) : remarks_(remarks) {}
  void operator()(const model::Field& field, std::string& text) {
    text = field.form == model::TextForm::line ? fittingTitle(text, 0, remarks_) : fittingText(text);
  }
  template <class Value> void operator()(const model::Field&, Value&) {}

private:
  Remarks& remarks_;
};

template <class Part> void fitTexts(Part& part, Remarks& remarks) {
  TextFitter fitter(remarks);
  model::EveryField every(fitter);
  describe(part, every);
}

class Drawing {
public:
  Drawing(const Words& words, IdSource& ids, Remarks& remarks) : words_(words), ids_(ids), remarks_(remarks) {}

  JourneyMap draw(const MapSketch& sketch) {
    map_.id = ids_.make<model::MapId>();
    auto details = sketch.details;
    details.title = named(details.title, words_.map);
    fitTexts(details, remarks_);
    map_.details = std::move(details);
    lanes_.push_back(
        {.id = ids_.make<model::LaneId>(), .title = words_.touchpointLane, .type = model::LaneType::touchpoints});
    lanes_.push_back(
        {.id = ids_.make<model::LaneId>(), .title = words_.curveLane, .type = model::LaneType::emotionCurve});
    for (const auto& stage : sketch.stages)
      drawStage(stage);
    if (sketch.curveLast)
      std::rotate(lanes_.begin() + 1, lanes_.begin() + 2, lanes_.end());
    for (auto& lane : lanes_) {
      std::ranges::sort(lane.texts, {}, &model::LaneText::step);
      map_.lanes.emplace_back(std::move(lane));
    }
    std::ranges::sort(map_.touchpoints, {}, [](const auto& touchpoint) { return touchpoint->id; });
    return std::move(map_);
  }

private:
  std::string named(const std::string& title, const std::string& otherwise) {
    auto fitting = fittingTitle(title, 0, remarks_);
    return fitting.empty() ? otherwise : fitting;
  }

  void drawStage(const SketchStage& sketch) {
    model::Stage stage{.id = ids_.make<model::StageId>(),
                       .title = named(sketch.title, words_.stage),
                       .steps = {},
                       .notes = sketch.notes};
    giveIds(stage.notes, ids_);
    for (auto& note : stage.notes)
      fitTexts(note, remarks_);
    for (const auto& card : sketch.cards) {
      stage.steps.push_back({.id = ids_.make<model::StepId>(), .title = fittingTitle(card.stepTitle, 0, remarks_)});
      if (!card.emptyStep)
        drawCard(card, stage.steps.back().id);
      for (const auto& [title, text] : card.texts)
        if (!trimmed(text).empty())
          addText(laneTitled(named(title, words_.detailsLane)), stage.steps.back().id, text);
    }
    if (stage.steps.empty())
      stage.steps.push_back({.id = ids_.make<model::StepId>(), .title = {}});
    map_.stages.emplace_back(std::move(stage));
  }

  void drawCard(const SketchCard& card, model::StepId step) {
    auto touchpoint = card.touchpoint;
    giveId(touchpoint.id, ids_);
    fitTexts(touchpoint, remarks_);
    touchpoint.place = {.step = step, .lane = lanes_.front().id, .position = 0};
    giveIds(touchpoint.notes, ids_);
    map_.touchpoints.emplace_back(std::move(touchpoint));
  }

  /// Texts of one lane in one step stand below each other.
  static void addText(model::Lane& lane, model::StepId step, const std::string& text) {
    const bool more = !lane.texts.empty() && lane.texts.back().step == step;
    auto fitting = fittingText(more ? lane.texts.back().text + "\n" + text : text);
    if (fitting.empty())
      return;
    if (more)
      lane.texts.back().text = std::move(fitting);
    else
      lane.texts.push_back({.step = step, .text = std::move(fitting)});
  }

  model::Lane& laneTitled(const std::string& title) {
    const auto found = std::ranges::find_if(
        lanes_, [&title](const auto& lane) { return lane.type == model::LaneType::text && lane.title == title; });
    if (found != lanes_.end())
      return *found;
    lanes_.push_back({.id = ids_.make<model::LaneId>(), .title = title, .type = model::LaneType::text});
    return lanes_.back();
  }

  const Words& words_;
  IdSource& ids_;
  Remarks& remarks_;
  std::vector<model::Lane> lanes_;
  JourneyMap map_;
};

} // namespace

JourneyMap mapOf(const MapSketch& sketch, const Words& words, IdSource& ids, Remarks& remarks) {
  return Drawing(words, ids, remarks).draw(sketch);
}

std::string fittingTitle(std::string_view title, std::int64_t line, Remarks& remarks) {
  const std::string text = fittingText(title);
  const auto clean = trimmed(text);
  if (!fitsInto(clean, model::longestTitle))
    remarks.push_back({.code = RemarkCode::textCut, .line = line, .value = std::string(clipped(clean, 60))});
  return std::string(trimmed(clipped(clean, model::longestTitle)));
}

std::string fittingText(std::string_view text) {
  std::string fitting(clipped(text, model::longestText));
  std::erase(fitting, '\0');
  fitting.resize(data::validUtf8Length(fitting));
  return fitting;
}

} // namespace throughline::exchange
