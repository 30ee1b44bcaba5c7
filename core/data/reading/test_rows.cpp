#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading.h"
#include "core/data/reading/reading_words.h"

#include <algorithm>

namespace throughline::data {
namespace {

bool isCalled(const ColumnProfile& profile, const std::vector<std::string>& names) {
  return std::ranges::any_of(names,
                             [&profile](const auto& name) { return profile.joined == name || profile.asked == name; });
}

ColumnName nameIn(const std::vector<ColumnProfile>& all, const ColumnProfile& profile) {
  const auto same = std::ranges::count(all, profile.header, &ColumnProfile::header);
  if (profile.header.empty() || same > 1)
    return {.header = {}, .index = static_cast<int>(profile.position) + 1};
  return {.header = profile.header, .index = {}};
}

RowRule ruleWithout(const ColumnName& column, std::vector<std::string> values) {
  return {.column = column, .is = {}, .isNot = std::move(values), .from = {}, .until = {}, .empty = {}};
}

/// A rule where some but not all rows have one of these values.
std::optional<RowRule> ruleFor(const ColumnProfile& profile, const ToolRows& known,
                               const std::vector<ColumnProfile>& all) {
  std::vector<std::string> seen;
  for (const auto& [text, count] : profile.values)
    if (std::ranges::find(known.values, plainWords(text)) != known.values.end())
      seen.push_back(text);
  if (!isCalled(profile, known.columns) || seen.empty() || seen.size() == profile.different())
    return std::nullopt;
  auto values = seen;
  for (const auto& value : known.values) // what the sample happens not to hold
    if (std::ranges::none_of(seen, [&value](const auto& text) { return plainWords(text) == value; }))
      values.push_back(value);
  return ruleWithout(nameIn(all, profile), std::move(values));
}

/// "test@test.com", "test2@example.com", "asdf@asdf.com": addresses that nobody has.
bool isTestAddress(std::string_view text) {
  const auto sign = text.find('@');
  if (sign == std::string_view::npos || text.find('.', sign) == std::string_view::npos)
    return false;
  std::string who = plainWords(text.substr(0, sign));
  const auto domain = text.substr(sign + 1);
  const std::string host = plainWords(domain.substr(0, domain.find('.')));
  while (!who.empty() && (who.back() == ' ' || (who.back() >= '0' && who.back() <= '9')))
    who.pop_back();
  const auto& names = readingWords().testPeople;
  return names.contains(who) && (names.contains(host) || host == "example" || who == "test");
}

/// Among addresses of people a few that nobody has.
std::optional<RowRule> ruleForTestPeople(const ColumnProfile& profile, const std::vector<ColumnProfile>& all) {
  constexpr std::size_t fewOf = 4;
  std::vector<std::string> seen;
  std::size_t addresses = 0;
  for (const auto& [text, count] : profile.values) {
    addresses += text.find('@') != std::string::npos ? 1U : 0U;
    if (isTestAddress(text))
      seen.push_back(text);
  }
  if (seen.empty() || addresses * 2 < profile.different() || seen.size() * fewOf > addresses)
    return std::nullopt;
  return ruleWithout(nameIn(all, profile), std::move(seen));
}

} // namespace

bool leavesOutTests(const RowRule& rule) {
  const auto isTest = [](const std::string& value) {
    return isTestAddress(value) || std::ranges::any_of(readingWords().testRows, [&value](const ToolRows& known) {
             return std::ranges::find(known.values, plainWords(value)) != known.values.end();
           });
  };
  return !rule.isNot.empty() && rule.is.empty() && !rule.from && !rule.until && !rule.empty &&
         std::ranges::all_of(rule.isNot, isTest);
}

Assumption assumptionOf(const RowRule& rule, const std::vector<ColumnProfile>& profiles) {
  std::string seen;
  for (const auto& profile : profiles)
    if (nameIn(profiles, profile) == rule.column)
      for (const auto& value : rule.isNot)
        if (profile.values.contains(value))
          seen += (seen.empty() ? "" : ", ") + value;
  return {.kind = AssumptionKind::testsLeftOut, .column = rule.column.text(), .taken = std::move(seen), .because = {}};
}

std::vector<RowRule> testRowRules(const std::vector<ColumnProfile>& profiles) {
  std::vector<RowRule> rules;
  for (const auto& known : readingWords().testRows) {
    const bool tool = known.beside.empty() || std::ranges::any_of(profiles, [&known](const ColumnProfile& profile) {
                        return isCalled(profile, known.beside);
                      });
    for (const auto& profile : profiles)
      if (auto rule = tool ? ruleFor(profile, known, profiles) : std::nullopt)
        rules.push_back(std::move(*rule));
  }
  for (const auto& profile : profiles)
    if (auto rule = ruleForTestPeople(profile, profiles))
      rules.push_back(std::move(*rule));
  return rules;
}

} // namespace throughline::data
