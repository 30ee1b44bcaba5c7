#pragma once

#include "core/data/feedback_table.h"
#include "tests/support/builders.h"
#include "tests/support/simulated_survey.h"

#include <cmath>
#include <string>
#include <vector>

/// Columns of feedback on a map, made up from a plan, the same on every machine.
namespace throughline::test {

struct MadePlan {
  std::size_t responses = 400;
  std::size_t touchpoints = 4;
  std::size_t services = 1;    ///< the last so many
  std::vector<double> effects; ///< of a failure, by touchpoint; none: 0
  double failureRate = 0.2;
  double reached = 1;
  std::size_t customers = 0; ///< responses go round among them; 0: each its own
  double mood = 0;           ///< standard deviation of a mood that lowers the score and brings failures
  double noise = 1;
  std::int32_t days = 0;                  ///< spread over so many days; 0: no days
  std::vector<std::string> segmentValues; ///< of a segment "class"; they go round
  std::vector<std::string> channels;      ///< of the segment "channel"; they go round
  std::uint64_t seed = 1;
};

struct MadeSurvey {
  DocumentBuilder document;
  data::FeedbackColumns feedback;
};

/// Ratings 1-5 (failed at 2 or less), overall 0-10 with a mean of 7.
inline MadeSurvey madeSurvey(const MadePlan& plan) {
  MadeSurvey survey;
  Dice dice(plan.seed);
  survey.document.withMap("Made");
  auto& responses = survey.feedback.responses;
  for (std::size_t j = 0; j < plan.touchpoints; ++j) {
    if (j % 3 == 0)
      survey.document.withStage("Stage " + std::to_string(1 + j / 3));
    const std::string title = "t" + std::to_string(j + 1);
    survey.document.withTouchpoint(title, j + plan.services >= plan.touchpoints ? model::Kind::service
                                                                                : model::Kind::experience);
    responses.touchpoints.push_back({.touchpoint = survey.document.touchpoint(title),
                                     .scale = {.metric = "csat", .low = 1, .high = 5},
                                     .rule = {.atMost = 2}});
  }
  for (const auto* values : {&plan.segmentValues, &plan.channels})
    if (!values->empty()) {
      data::SegmentColumn segment{.name = values == &plan.channels ? "channel" : "class", .values = {""}, .code = {}};
      segment.values.insert(segment.values.end(), values->begin(), values->end());
      for (std::size_t row = 0; row < plan.responses; ++row)
        segment.code.push_back(static_cast<std::uint32_t>(1 + row % values->size()));
      survey.feedback.segments.push_back(std::move(segment));
    }
  for (std::size_t row = 0; row < plan.responses; ++row) {
    const double mood = plan.mood * dice.normal();
    double score = 7 + mood + plan.noise * dice.normal();
    for (std::size_t j = 0; j < plan.touchpoints; ++j) {
      auto& column = responses.touchpoints[j];
      const bool reached = dice.happens(plan.reached);
      const bool failed = dice.happens(plan.failureRate * std::exp(-mood));
      const double rating = failed ? 1 + static_cast<double>(dice.below(2)) : 3 + static_cast<double>(dice.below(3));
      if (reached && failed && j < plan.effects.size())
        score += plan.effects[j];
      column.score.push_back(reached ? static_cast<float>(rating) : std::numeric_limits<float>::quiet_NaN());
      column.reach.push_back(static_cast<std::uint8_t>(!reached ? data::Reach::notReached
                                                       : failed ? data::Reach::failed
                                                                : data::Reach::fine));
    }
    responses.overall.push_back(std::clamp(std::round(score), 0.0, 10.0));
    responses.respondent.push_back(splitmix64(1 + (plan.customers == 0 ? row : row % plan.customers)));
    responses.day.push_back(plan.days == 0 ? data::noDay
                                           : 20'000 + static_cast<std::int32_t>(
                                                          row * static_cast<std::size_t>(plan.days) / plan.responses));
  }
  responses.count = plan.responses;
  survey.feedback.overall = data::OverallScore{.name = "overall", .scale = {.metric = "scale", .low = 0, .high = 10}};
  survey.feedback.records = static_cast<std::int64_t>(plan.responses);
  survey.feedback.sources = {{.source = 1, .firstResponse = 0, .endResponse = plan.responses}};
  data::numberCustomers(survey.feedback);
  for (const std::int32_t day : responses.day)
    if (day != data::noDay) {
      survey.feedback.first = std::min(survey.feedback.first.value_or(Date{day}), Date{day});
      survey.feedback.last = std::max(survey.feedback.last.value_or(Date{day}), Date{day});
    }
  return survey;
}

} // namespace throughline::test
