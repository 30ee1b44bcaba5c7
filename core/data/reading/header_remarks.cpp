#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>
#include <map>

namespace throughline::data {

model::Kind guessKind(std::string_view title) {
  return readingWords().service.fit(plainWords(title)) ? model::Kind::service : model::Kind::experience;
}

Error noScoreIn(const Reading& reading) {
  const auto error = failure(ErrorCode::noScoreFound);
  return reading.shape == RowShape::responses ? error : error.with(Fact::name, nameOf(reading.shape));
}

Result<Mapping> guessMapping(const TableSample& sample) {
  auto reading = read(evidenceOf(sample));
  if (!reading.usable)
    return noScoreIn(reading);
  return std::move(reading.mapping);
}

std::vector<ImportRemark> headerRemarks(const TableSample& sample) {
  std::vector<ImportRemark> remarks;
  if (sample.titleRows > 0)
    remarks.push_back({.kind = ImportRemarkKind::titleRows, .count = sample.titleRows});
  if (sample.format.headerRows == 0)
    remarks.push_back({.kind = ImportRemarkKind::noHeader});
  else if (sample.format.headerRows - sample.titleRows > 1)
    remarks.push_back({.kind = ImportRemarkKind::headerRows, .count = sample.format.headerRows - sample.titleRows});
  std::map<std::string, std::vector<int>> places;
  for (std::size_t column = 0; column < sample.header.size(); ++column)
    if (!sample.header[column].empty())
      places[sample.header[column]].push_back(static_cast<int>(column) + 1);
  for (const auto& [header, positions] : places)
    if (positions.size() > 1)
      remarks.push_back({.kind = ImportRemarkKind::sameHeader, .text = header, .columns = {}, .positions = positions});
  return remarks;
}

} // namespace throughline::data
