#include "core/base/plain_text.h"
#include "core/chart/catalog.h"
#include "core/insight/catalog.h"
#include "core/report/report_plan.h"

#include <algorithm>
#include <cctype>
#include <charconv>

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

std::optional<Attach> attachNamed(std::string_view name) {
  if (name == "none")
    return Attach::none;
  if (name == "aggregates")
    return Attach::aggregates;
  if (name == "responses")
    return Attach::responses;
  return std::nullopt;
}

std::vector<Part> allParts() {
  std::vector<Part> parts;
  for (const auto& named : partNames)
    parts.push_back(named.part);
  return parts;
}

std::vector<chart::ChartId> allCharts() {
  std::vector<chart::ChartId> charts;
  for (const auto& description : chart::catalog())
    if (description.id != chart::ChartId::goals)
      charts.push_back(description.id);
  return charts;
}

std::string choiceOf(const ReportOptions& options) {
  std::string names;
  const auto add = [&names](std::string_view name) { names.append(names.empty() ? "" : ",").append(name); };
  const bool everyChart = options.charts.size() == allCharts().size();
  for (const auto& named : partNames)
    if (std::ranges::find(options.parts, named.part) != options.parts.end() &&
        (named.part != Part::charts || everyChart))
      add(named.name);
  if (!everyChart && std::ranges::find(options.parts, Part::charts) != options.parts.end())
    for (const auto id : options.charts)
      add(chart::describe(id).name);
  if (options.parts.size() == partNames.size() && everyChart)
    names.clear();
  if (!options.valuePerPoint)
    return names;
  return names + "\n" + numberText(*options.valuePerPoint) +
         (options.valueTerms.empty() ? "" : " " + options.valueTerms);
}

void takeChoice(std::string_view choice, ReportOptions& options) {
  const auto end = std::min(choice.find('\n'), choice.size());
  if (const auto read = partsIn(choice.substr(0, end)); !read.parts.empty()) {
    options.parts = read.parts;
    options.charts = read.charts;
  }
  if (end == choice.size())
    return;
  const auto value = choice.substr(end + 1);
  double number = 0;
  const auto [rest, problem] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (problem != std::errc{} || !(number > 0))
    return;
  options.valuePerPoint = number;
  const auto terms =
      value.substr(std::min<std::size_t>(static_cast<std::size_t>(rest - value.data()) + 1, value.size()));
  options.valueTerms = std::string(terms);
}

std::vector<insight::Part> analysisFor(const ReportOptions& options) {
  const auto finding = insight::findingParts();
  std::vector<insight::Part> parts(finding.begin(), finding.end());
  const auto add = [&parts](std::span<const insight::Part> needs) {
    for (const auto part : needs)
      if (std::ranges::find(parts, part) == parts.end())
        parts.push_back(part);
  };
  const auto holds = [&options](Part part) { return std::ranges::find(options.parts, part) != options.parts.end(); };
  if (holds(Part::charts))
    for (const auto id : options.charts)
      add(chart::describe(id).needs);
  if (holds(Part::goals))
    add(chart::describe(chart::ChartId::goals).needs);
  if (holds(Part::actions))
    add(chart::describe(chart::ChartId::actions).needs);
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
    else if (const auto* chart = chart::chartNamed(name))
      read.charts.push_back(chart->id);
    else if (read.unknown.empty())
      read.unknown = name;
  }
  const bool whole = std::ranges::find(read.parts, Part::charts) != read.parts.end();
  if (!whole && !read.charts.empty())
    read.parts.push_back(Part::charts);
  else
    read.charts = allCharts();
  return read;
}

} // namespace throughline::report
