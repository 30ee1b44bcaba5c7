#pragma once

#include "core/data/feedback_columns.h"
#include "tests/support/builders.h"

#include <string>
#include <vector>

namespace throughline::test {

/// A small table of text: the first line names the columns. For reference inputs, which have no quotes.
struct TextTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
  std::size_t column(const std::string& name) const;
};
TextTable readTextTable(const std::string& path);

/// A map and the responses of the wide reference survey: t1..t6 rated 1-5, failed at 2 or less; t4, t5, t6 are service.
struct WideSurvey {
  DocumentBuilder document;
  data::FeedbackColumns feedback;
};
WideSurvey wideSurvey(const std::string& path);

} // namespace throughline::test
