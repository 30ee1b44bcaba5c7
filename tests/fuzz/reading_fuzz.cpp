#include "core/data/reading/reading.h"
#include "core/data/sources/conversion.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace throughline::fuzz {
namespace {

/// Lines and tabs as a table, without a file.
data::TableSample sampleOf(std::string_view text) {
  data::TableSample sample;
  sample.whole = true;
  sample.format.delimiter = '\t';
  std::vector<std::string> row{std::string{}};
  const auto end = [&] {
    if (sample.headerRows.empty())
      sample.headerRows.push_back(row);
    else if (sample.rows.size() < 200)
      sample.rows.push_back(row);
    row.assign(1, std::string{});
  };
  for (const char letter : text)
    if (letter == '\n')
      end();
    else if (letter == '\t' && row.size() < 40)
      row.emplace_back();
    else
      row.back() += letter;
  end();
  sample.header = sample.headerRows[0];
  return sample;
}

} // namespace
} // namespace throughline::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace throughline;
  if (size > 20'000)
    return 0;
  const auto sample = fuzz::sampleOf({reinterpret_cast<const char*>(bytes), size});
  const auto reading = data::read(data::evidenceOf(sample));
  if (reading.columns.size() != sample.header.size())
    std::abort(); // every column once
  for (const auto& column : reading.columns)
    if (data::sentenceOf(column).empty())
      std::abort();
  for (const auto& assumption : reading.assumptions)
    if (data::sentenceOf(assumption).empty())
      std::abort();
  if (!reading.usable)
    return 0;
  const auto again = data::readMapping(data::writeMapping(reading.mapping));
  const auto converter = data::Converter::make(reading.mapping, sample);
  if (again.ok() && converter.ok() && (*converter)->mapping().layout != reading.mapping.layout)
    std::abort();
  return 0;
}
