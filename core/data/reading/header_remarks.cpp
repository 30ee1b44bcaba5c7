#include "core/data/reading/mapping_guess.h"
#include "core/data/reading/title_guess.h"

#include <algorithm>
#include <map>

namespace throughline::data {

model::Kind guessKind(std::string_view title) {
  const auto words = wordsOf(title);
  const auto says = [&words](std::initializer_list<std::string_view> any) {
    return std::ranges::any_of(any, [&words](auto word) { return std::ranges::find(words, word) != words.end(); });
  };
  const auto saysBoth = [&words](std::string_view first, std::string_view second) {
    const auto found = std::ranges::find(words, first);
    return found != words.end() && found + 1 != words.end() && *(found + 1) == second;
  };
  const bool service =
      says({"help",    "helpdesk", "support",  "call",     "calls",           "callcentre", "callcenter",
            "hotline", "phone",    "claim",    "claims",   "complaint",       "complaints", "complain",
            "chat",    "refund",   "refunds",  "repair",   "repairs",         "warranty",   "enquiry",
            "inquiry", "problem",  "problems", "incident", "troubleshooting", "checkin"}) ||
      saysBoth("service", "desk") || saysBoth("help", "desk") || saysBoth("check", "in") ||
      saysBoth("customer", "service");
  return service ? model::Kind::service : model::Kind::experience;
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
