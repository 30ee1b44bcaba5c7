#include "core/data/table/csv_reader.h"

#include "core/data/table/cell_values.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace throughline::data {
namespace {

/// How well a delimiter fits: the share of records with the commonest number of fields, that number, the first record
/// that has it, and the share of its fields that are numbers.
struct DelimiterFit {
  double consistent = 0;
  std::size_t fields = 1;
  std::size_t first = 0;
  double numbers = 0;
};

double shareOfNumbers(std::size_t numbers, std::size_t fields) {
  return static_cast<double>(numbers) / static_cast<double>(std::max<std::size_t>(fields, 1));
}

DelimiterFit fitOf(std::string_view sample, bool whole, char delimiter) {
  MemorySource bytes(sample);
  auto text = TextSource::make(bytes, TextEncoding{});
  CsvReader reader(**text, delimiter);
  std::vector<std::size_t> counts;
  constexpr std::size_t looked = 100; ///< records are enough for numbers
  std::size_t fields = 0, numbers = 0;
  Record record;
  for (;;) {
    const auto more = reader.next(record);
    if (!more.ok() || !*more)
      break;
    if (record.blank)
      continue;
    counts.push_back(record.fields.size());
    if (counts.size() > looked)
      continue;
    fields += record.fields.size();
    for (const auto& field : record.fields)
      numbers += numberIn(trimmed(field)) ? 1U : 0U;
  }
  if (!whole && counts.size() > 1)
    counts.pop_back(); // cut off by the end of the sample
  std::map<std::size_t, std::size_t> histogram;
  for (const std::size_t count : counts)
    ++histogram[count];
  DelimiterFit best;
  std::size_t most = 0;
  for (const auto& [count, records] : histogram)
    if (count > 1 && records >= most) {
      most = records;
      best = {.consistent = static_cast<double>(records) / static_cast<double>(counts.size()),
              .fields = count,
              .first = static_cast<std::size_t>(std::ranges::find(counts, count) - counts.begin()),
              .numbers = shareOfNumbers(numbers, fields)};
    }
  return best;
}

/// Which of two that are as consistent is the delimiter: the one that splits the header too; the one that leaves whole
/// numbers and no pieces of them ("1;4,5;1,25"); else the one with more columns.
bool fitsBetter(const DelimiterFit& fit, const DelimiterFit& than) {
  constexpr double clearly = 0.3;
  if (fit.first != than.first)
    return fit.first < than.first;
  if (std::abs(fit.numbers - than.numbers) > clearly)
    return fit.numbers > than.numbers;
  return fit.fields > than.fields;
}

} // namespace

char guessDelimiter(std::string_view sample, bool whole) {
  char best = ',';
  DelimiterFit bestFit;
  for (const char delimiter : {',', ';', '\t', '|'}) {
    const DelimiterFit fit = fitOf(sample, whole, delimiter);
    // A few per cent of ragged records weigh less than many columns.
    const bool clearly = fit.consistent > bestFit.consistent + 0.1;
    const bool alike = fit.consistent > bestFit.consistent - 0.1;
    if (fit.fields > 1 && (clearly || (alike && (bestFit.fields < 2 || fitsBetter(fit, bestFit))))) {
      best = delimiter;
      bestFit = fit;
    }
  }
  return best;
}

SeparatorLine separatorLine(std::string_view sample) {
  const auto lower = [](char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
  };
  if (sample.size() < 5 || lower(sample[0]) != 's' || lower(sample[1]) != 'e' || lower(sample[2]) != 'p' ||
      sample[3] != '=')
    return {};
  const char delimiter = sample[4];
  const std::string_view rest = sample.substr(5);
  const std::size_t lineEnd = rest.starts_with("\r\n") ? 2 : rest.starts_with("\n") || rest.starts_with("\r") ? 1 : 0;
  if (lineEnd == 0 || delimiter == '"' || delimiter == '\n' || delimiter == '\r')
    return {};
  return {.delimiter = delimiter, .length = 5 + lineEnd};
}

} // namespace throughline::data
