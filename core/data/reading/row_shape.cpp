#include "core/data/reading/answer_words.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>

namespace throughline::data {
namespace {

constexpr std::size_t mostRowsOfQuestions = 60;

/// The first column with something in it, where it names something else in each row.
const ColumnProfile* namesOfRows(const Evidence& evidence) {
  const auto first = std::ranges::find_if(evidence.columns, [](const auto& column) { return column.filled > 0; });
  const bool names = first != evidence.columns.end() && first->isText() && first->different() == first->filled &&
                     first->filled >= 2 && first->filled <= mostRowsOfQuestions;
  return names ? &*first : nullptr;
}

/// Columns of numbers that are called like the answers of a question: "Very satisfied", "Satisfied", "Neutral" ...
bool countsAnswers(const Evidence& evidence) {
  constexpr std::size_t fewest = 3;
  std::vector<std::string> answers;
  std::size_t numbers = 0;
  for (const auto& column : evidence.columns) {
    if (!column.isRated())
      continue;
    ++numbers;
    if (valenceOf(column.header))
      answers.push_back(column.header);
  }
  return answers.size() >= fewest && answers.size() * 2 > numbers && wordScaleOf(answers).has_value();
}

/// "R1", "R2" ..., "1", "2" ...: the same letters, and a number that goes up by one.
bool isNumberedSeries(const std::vector<const ColumnProfile*>& columns) {
  const auto lettersOf = [](const std::string& header) {
    return std::string(trimmed(header.substr(0, header.find_first_of("0123456789"))));
  };
  const auto numberOf = [](const std::string& header) {
    const auto digits = header.find_first_of("0123456789");
    return digits == std::string::npos ? std::nullopt : numberIn(header.substr(digits));
  };
  for (std::size_t at = 1; at < columns.size(); ++at) {
    const auto before = numberOf(columns[at - 1]->header), here = numberOf(columns[at]->header);
    if (!before || !here || *here != *before + 1 || lettersOf(columns[at]->header) != lettersOf(columns[0]->header))
      return false;
  }
  return true;
}

/// A row called "Overall" or "Would you recommend us?", and a column for each of many people.
bool standsOnItsSide(const Evidence& evidence, const ColumnProfile& names) {
  constexpr std::size_t fewestPeople = 8;
  std::vector<const ColumnProfile*> people;
  for (const auto& column : evidence.columns)
    if (&column != &names && column.filled > 0)
      people.push_back(&column);
  const auto asks = [](const auto& each) {
    const std::string plain = plainWords(each.first);
    return std::ranges::any_of(std::initializer_list<const char*>{"overall", "recommend", "satisfaction"},
                               [&plain](const char* topic) { return readingWords().speaksOf(topic, plain); });
  };
  const auto rated = std::ranges::count_if(people, [](const auto* column) { return column->isRated(); });
  return people.size() >= fewestPeople && people.size() > names.filled && isNumberedSeries(people) &&
         static_cast<std::size_t>(rated) * 10 >= people.size() * 9 && std::ranges::any_of(names.values, asks);
}

} // namespace

RowShape rowShapeOf(const Evidence& evidence) {
  const auto* names = evidence.whole ? namesOfRows(evidence) : nullptr;
  if (names == nullptr)
    return RowShape::responses;
  if (countsAnswers(evidence))
    return RowShape::frequencies;
  return standsOnItsSide(evidence, *names) ? RowShape::questions : RowShape::responses;
}

std::string_view nameOf(RowShape shape) {
  switch (shape) {
  case RowShape::responses: return {};
  case RowShape::questions: return "questions";
  case RowShape::frequencies: return "frequencies";
  case RowShape::codes: return "codes";
  }
  return {};
}

} // namespace throughline::data
