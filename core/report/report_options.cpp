#include "core/report/report_plan.h"

#include <algorithm>
#include <cctype>

namespace throughline::report {
namespace {

std::string lowerCased(std::string_view name) {
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return lower;
}

} // namespace

Paper paperOf(PageSize size) {
  switch (size) {
  case PageSize::a3: return {841.89, 1190.55};
  case PageSize::letter: return {612, 792};
  case PageSize::a4:
  case PageSize::longPage: break;
  }
  return {595.28, 841.89};
}

std::optional<PageSize> pageSizeNamed(std::string_view name) {
  const auto lower = lowerCased(name);
  if (lower == "a4")
    return PageSize::a4;
  if (lower == "a3")
    return PageSize::a3;
  if (lower == "letter")
    return PageSize::letter;
  if (lower == "long")
    return PageSize::longPage;
  return std::nullopt;
}

std::vector<Part> allParts() {
  std::vector<Part> parts;
  for (const auto& named : partNames)
    parts.push_back(named.part);
  return parts;
}

ReadParts partsIn(std::string_view names) {
  ReadParts read;
  const auto lower = lowerCased(names);
  for (std::size_t at = 0; at <= lower.size();) {
    const auto end = std::min(lower.find(',', at), lower.size());
    const auto name = lower.substr(at, end - at);
    at = end + 1;
    const auto found = std::ranges::find(partNames, std::string_view(name), &NamedPart::name);
    if (found != partNames.end())
      read.parts.push_back(found->part);
    else if (read.unknown.empty())
      read.unknown = name;
  }
  return read;
}

} // namespace throughline::report
