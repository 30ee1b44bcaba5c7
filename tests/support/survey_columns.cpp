#include "tests/support/survey_columns.h"

#include "core/base/respondent_hash.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <limits>
#include <sstream>

namespace throughline::test {
namespace {

std::vector<std::string> fieldsOf(std::string line) {
  if (!line.empty() && line.back() == '\r')
    line.pop_back();
  std::vector<std::string> fields;
  std::stringstream stream(line + ",");
  for (std::string field; std::getline(stream, field, ',');)
    fields.push_back(field);
  return fields;
}

} // namespace

std::size_t TextTable::column(const std::string& name) const {
  const auto found = std::ranges::find(header, name);
  THROUGHLINE_EXPECT(found != header.end());
  return static_cast<std::size_t>(found - header.begin());
}

TextTable readTextTable(const std::string& path) {
  TextTable table;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);)
    table.rows.push_back(fieldsOf(line));
  if (!table.rows.empty()) {
    table.header = table.rows.front();
    table.rows.erase(table.rows.begin());
  }
  return table;
}

WideSurvey wideSurvey(const std::string& path) {
  const TextTable table = readTextTable(path);
  WideSurvey survey;
  survey.document.withMap("Survey").withStage("Journey");
  auto& responses = survey.feedback.responses;
  responses.count = table.rows.size();
  for (const auto& row : table.rows) {
    responses.overall.push_back(std::stod(row[table.column("overall")]));
    responses.respondent.push_back(respondentHash(std::string_view(row[table.column("customer_id")])));
    responses.day.push_back(data::noDay);
  }
  for (int number = 1; number <= 6; ++number) {
    const std::string title = "t" + std::to_string(number);
    survey.document.withTouchpoint(title, number >= 4 ? model::Kind::service : model::Kind::experience);
    data::TouchpointColumn column{.touchpoint = survey.document.touchpoint(title),
                                  .scale = {.metric = "csat", .low = 1, .high = 5},
                                  .rule = {.atMost = 2}};
    for (const auto& row : table.rows) {
      const std::string& cell = row[table.column(title)];
      const float score = cell.empty() ? std::numeric_limits<float>::quiet_NaN() : std::stof(cell);
      column.score.push_back(score);
      const auto reach = cell.empty() ? data::Reach::notReached : score <= 2 ? data::Reach::failed : data::Reach::fine;
      column.reach.push_back(static_cast<std::uint8_t>(reach));
    }
    responses.touchpoints.push_back(std::move(column));
  }
  survey.feedback.overall = data::OverallScore{.name = "overall", .scale = {.metric = "scale", .low = 0, .high = 10}};
  data::numberCustomers(survey.feedback);
  survey.feedback.records = static_cast<std::int64_t>(table.rows.size());
  return survey;
}

} // namespace throughline::test
