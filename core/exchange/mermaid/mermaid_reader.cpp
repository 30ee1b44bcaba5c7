#include "core/exchange/kind_guess.h"
#include "core/exchange/map_sketch.h"
#include "core/exchange/mermaid/mermaid.h"
#include "core/exchange/mermaid/mermaid_blocks.h"
#include "core/exchange/mermaid/mermaid_own.h"
#include "core/exchange/mermaid/mermaid_text.h"
#include "core/exchange/text/text_parts.h"

#include <algorithm>
#include <cmath>

namespace throughline::exchange {
namespace {

constexpr std::size_t largestMermaidFile = 64'000'000;

/// How often an actor appears, and whether the name is short enough to be one and no remark.
std::vector<std::string> personaNamesIn(const MermaidJourney& journey) {
  std::map<std::string, int> tasks;
  std::vector<std::string> names;
  for (const auto& task : journey.tasks)
    for (const auto& actor : task.actors)
      if (++tasks[actor] == 1 && actor.size() <= 40 && std::ranges::count(actor, ' ') <= 2 &&
          roleOf(actor) == ActorRole::persona)
        names.push_back(actor);
  std::erase_if(names, [&](const std::string& name) { return tasks[name] < 2 && journey.tasks.size() > 4; });
  return names;
}

class MermaidSketch {
public:
  MermaidSketch(const MermaidJourney& journey, const OwnRecords& records, const MermaidReading& how, IdSource& ids,
                ImportedJourneys& imported)
      : journey_(journey), records_(records), how_(how), ids_(ids), imported_(imported) {}

  void draw() {
    sketch_.details.title = journey_.title.empty() ? journey_.accessibleTitle : journey_.title;
    sketch_.details.scenario = journey_.accessibleText;
    if (!journey_.title.empty() && !journey_.accessibleTitle.empty() && journey_.accessibleTitle != journey_.title)
      imported_.remarks.push_back({.code = RemarkCode::leftOut, .value = "accTitle: " + journey_.accessibleTitle});
    drawPersonas();
    findScale();
    std::vector<std::size_t> stageOf;
    for (const auto& section : journey_.sections) {
      if (sketch_.stages.empty() || sketch_.stages.back().title != section.name)
        sketch_.stages.push_back({.title = section.name, .notes = {}, .cards = {}});
      stageOf.push_back(sketch_.stages.size() - 1);
    }
    for (std::size_t at = 0; at < journey_.tasks.size(); ++at)
      sketch_.stages[stageOf[journey_.tasks[at].section]].cards.push_back(cardOf(at));
    if (!journey_.tasks.empty())
      imported_.remarks.push_back({.code = RemarkCode::kindGuessed, .value = std::to_string(services_)});
    imported_.maps.push_back(mapOf(sketch_, how_.words, ids_, imported_.remarks));
  }

private:
  void drawPersonas() {
    const auto names = personaNamesIn(journey_);
    for (const auto& name : names) {
      auto known = std::ranges::find(imported_.personas, name, &model::Persona::name);
      if (known == imported_.personas.end())
        known = imported_.personas.insert(known, model::Persona{.id = ids_.make<model::PersonaId>(), .name = name});
      sketch_.details.personas.push_back(known->id);
    }
    if (!names.empty())
      imported_.remarks.push_back({.code = RemarkCode::actorsGuessed, .value = joined(names, ", ")});
  }

  void findScale() {
    for (const auto& task : journey_.tasks)
      if (task.score) {
        low_ = any_ ? std::min(low_, *task.score) : *task.score;
        high_ = any_ ? std::max(high_, *task.score) : *task.score;
        any_ = true;
      }
    rescale_ = how_.rescaleScores && any_ && high_ > low_ && (low_ < 1 || high_ > 5);
    if (rescale_)
      imported_.remarks.push_back(
          {.code = RemarkCode::scoresRescaled, .value = numberText(low_) + " .. " + numberText(high_)});
  }

  void takeScoreOf(const MermaidTask& task, SketchCard& card) {
    if (!task.score)
      return;
    const double score = rescale_ ? 1 + 4 * (*task.score - low_) / (high_ - low_) : *task.score;
    const bool onScale = score >= 1 && score <= 5;
    if (onScale)
      card.touchpoint.emotion = static_cast<int>(std::lround(score)) - 3;
    if (onScale && score != std::round(score) && !rescale_)
      imported_.remarks.push_back({.code = RemarkCode::scoreRounded, .line = task.line, .value = numberText(score)});
    if (!onScale || rescale_ || score != std::round(score))
      card.texts.emplace_back(how_.words.scoreLane, numberText(*task.score));
  }

  SketchCard cardOf(std::size_t at) {
    const auto& task = journey_.tasks[at];
    const auto guess = guessKind(task.name, task.actors);
    SketchCard card;
    card.touchpoint = {.id = ids_.make<model::TouchpointId>(),
                       .title = fittingTitle(task.name, task.line, imported_.remarks),
                       .place = {},
                       .kind = guess.kind,
                       .reason = guess.reason,
                       .initiator = guessInitiator(task.actors)};
    if (const auto found = records_.annotations.find(at); found != records_.annotations.end())
      annotate(found->second, card.touchpoint);
    services_ += card.touchpoint.kind == model::Kind::service ? 1 : 0;
    takeScoreOf(task, card);
    card.texts.emplace_back(how_.words.actorsLane, actorsText(task.actors));
    return card;
  }

  void annotate(const OwnRecords::Annotation& annotation, model::Touchpoint& touchpoint) {
    touchpoint.kind = annotation.kind.value_or(touchpoint.kind);
    touchpoint.channel = annotation.channel;
    if (annotation.responses > 0)
      imported_.metricValues.push_back({.touchpoint = touchpoint.id,
                                        .metric = "responses",
                                        .value = static_cast<double>(annotation.responses),
                                        .n = annotation.responses});
  }

  const MermaidJourney& journey_;
  const OwnRecords& records_;
  const MermaidReading& how_;
  IdSource& ids_;
  ImportedJourneys& imported_;
  MapSketch sketch_;
  int services_ = 0;
  double low_ = 0;
  double high_ = 0;
  bool any_ = false;
  bool rescale_ = false;
};

Status readDiagram(std::string_view text, std::int64_t firstLine, const MermaidReading& how, IdSource& ids,
                   ImportedJourneys& imported) {
  THROUGHLINE_TRY(journey, parseMermaid(text, firstLine));
  std::ranges::copy(journey.remarks, std::back_inserter(imported.remarks));
  const auto records = readOwnLines(journey, imported.remarks);
  if (records.map) {
    if (assembleOwnMap(journey, records, how.words, ids, imported))
      return {};
    imported.remarks.push_back({.code = RemarkCode::ownLineUnreadable, .value = "they contradict each other"});
  }
  MermaidSketch(journey, records, how, ids, imported).draw();
  return {};
}

} // namespace

Result<ImportedJourneys> readMermaid(std::string_view bytes, const MermaidReading& how, IdSource& ids) {
  THROUGHLINE_TRY(text, decodedText(bytes, largestMermaidFile));
  ImportedJourneys imported;
  const auto blocks = mermaidBlocksOf(text);
  const bool any = std::ranges::any_of(blocks, [](const MermaidBlock& block) { return block.journey; });
  if (!any)
    THROUGHLINE_CHECK(readDiagram(text, 1, how, ids, imported));
  for (const auto& block : blocks)
    if (block.journey)
      THROUGHLINE_CHECK(readDiagram(block.text, block.firstLine, how, ids, imported));
    else if (any)
      imported.remarks.push_back({.code = RemarkCode::diagramOther,
                                  .line = block.firstLine,
                                  .value = std::string(clipped(firstMermaidLine(block.text), 60))});
  return imported;
}

} // namespace throughline::exchange
