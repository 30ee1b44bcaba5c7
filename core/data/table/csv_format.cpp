#include "core/data/table/csv_reader.h"

#include <algorithm>
#include <map>

namespace throughline::data {
namespace {

/// How well a delimiter fits: the share of records with the commonest number of fields, and that number.
struct DelimiterFit {
  double consistent = 0;
  std::size_t fields = 1;
};

DelimiterFit fitOf(std::string_view sample, bool whole, char delimiter) {
  MemorySource bytes(sample);
  auto text = TextSource::make(bytes, TextEncoding{});
  CsvReader reader(**text, delimiter);
  std::vector<std::size_t> counts;
  Record record;
  for (;;) {
    const auto more = reader.next(record);
    if (!more.ok() || !*more)
      break;
    if (!record.blank)
      counts.push_back(record.fields.size());
  }
  if (!whole && counts.size() > 1)
    counts.pop_back(); // cut off by the end of the sample
  std::map<std::size_t, std::size_t> histogram;
  for (const std::size_t count : counts)
    ++histogram[count];
  DelimiterFit best;
  std::size_t most = 0;
  for (const auto& [fields, records] : histogram)
    if (fields > 1 && records >= most) {
      most = records;
      best = {.consistent = static_cast<double>(records) / static_cast<double>(counts.size()), .fields = fields};
    }
  return best;
}

} // namespace

char guessDelimiter(std::string_view sample, bool whole) {
  char best = ',';
  DelimiterFit bestFit;
  for (const char delimiter : {',', ';', '\t', '|'}) {
    const DelimiterFit fit = fitOf(sample, whole, delimiter);
    // A few per cent of ragged records weigh less than many columns.
    const bool clearly = fit.consistent > bestFit.consistent + 0.1;
    const bool alike = fit.consistent > bestFit.consistent - 0.1 && fit.fields > bestFit.fields;
    if (clearly || alike) {
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
