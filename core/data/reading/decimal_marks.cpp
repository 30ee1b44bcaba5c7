#include "core/data/reading/decimal_marks.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace throughline::data {
namespace {

/// The runs of digits of a number, and what stands between them: ',', '.' or ' ' for blanks and apostrophes.
struct DigitRuns {
  std::vector<std::string_view> runs;
  std::string marks;
};

std::size_t blankAt(std::string_view text) {
  for (const std::string_view blank : {" ", "'", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"})
    if (text.starts_with(blank))
      return blank.size();
  return 0;
}

std::string_view withoutSigns(std::string_view text) {
  if (text.ends_with('%'))
    text = trimmed(text.substr(0, text.size() - 1));
  if (text.starts_with('-') || text.starts_with('+'))
    text.remove_prefix(1);
  return text;
}

/// Empty where the text is no number.
DigitRuns runsIn(std::string_view text) {
  DigitRuns found;
  for (;;) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    found.runs.push_back(text.substr(0, digits));
    text.remove_prefix(digits);
    if (text.empty())
      return found.runs.back().empty() ? DigitRuns{} : found;
    const std::size_t mark = text[0] == ',' || text[0] == '.' ? 1 : blankAt(text);
    if (mark == 0)
      return {};
    found.marks += text[0] == ',' || text[0] == '.' ? text[0] : ' ';
    text.remove_prefix(mark);
  }
}

DecimalSign signOf(char mark) {
  return mark == ',' ? DecimalSign::comma : DecimalSign::point;
}

DecimalSign otherSign(DecimalSign sign) {
  return sign == DecimalSign::comma ? DecimalSign::point : DecimalSign::comma;
}

/// What a number with marks tells; unknown: nothing.
DecimalSign toldBy(const DigitRuns& number) {
  const char last = number.marks.back();
  if (last == ' ')
    return DecimalSign::unknown;
  const auto same = static_cast<std::size_t>(std::ranges::count(number.marks, last));
  if (same > 1)
    return same == number.marks.size() ? otherSign(signOf(last)) : DecimalSign::unknown;
  const auto& whole = number.runs[number.runs.size() - 2];
  const bool likeThousands = number.runs.back().size() == 3 && number.marks.size() == 1 && !whole.empty() &&
                             whole.size() <= 3 && whole[0] != '0';
  return likeThousands ? DecimalSign::unknown : signOf(last);
}

/// A number without any mark; below 0 for anything else.
double plainIn(std::string_view digits) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
}

} // namespace

void DecimalMarks::add(std::string_view text) {
  constexpr std::size_t longest = 24;
  if (text.empty() || text.size() > longest ||
      std::string_view("+-.,0123456789").find(text[0]) == std::string_view::npos)
    return;
  if (text.find_first_of(",.") == std::string_view::npos) {
    mostPlain_ = std::max(mostPlain_, plainIn(withoutSigns(text)));
    return;
  }
  const auto number = runsIn(withoutSigns(text));
  if (number.runs.empty())
    return;
  const auto told = toldBy(number);
  commas_ += told == DecimalSign::comma ? 1 : 0;
  points_ += told == DecimalSign::point ? 1 : 0;
  if (told != DecimalSign::unknown || number.marks.back() == ' ')
    return;
  auto& open = number.marks.back() == ',' ? openComma_ : openPoint_;
  if (open.empty())
    open = std::string(text);
}

DecimalChoice DecimalMarks::choice(bool smallNumbers, DecimalSign elsewhere) const {
  constexpr double thousand = 1000;
  const bool comma = !openComma_.empty();
  DecimalChoice chosen{.sign = elsewhere, .example = comma ? openComma_ : openPoint_, .commaFirst = comma};
  const auto choose = [&chosen](DecimalSign sign, DecimalEvidence evidence) {
    chosen.sign = sign;
    chosen.evidence = evidence;
    return chosen;
  };
  if ((commas_ > 0) != (points_ > 0))
    return choose(commas_ > 0 ? DecimalSign::comma : DecimalSign::point, DecimalEvidence::column);
  if (commas_ > 0 || (comma && !openPoint_.empty())) // both ways in one column: each number by itself
    return choose(DecimalSign::unknown, DecimalEvidence::column);
  if (chosen.example.empty())
    return choose(elsewhere, DecimalEvidence::table);
  if (smallNumbers)
    return choose(comma ? DecimalSign::comma : DecimalSign::point, DecimalEvidence::range);
  if (elsewhere != DecimalSign::unknown)
    return choose(elsewhere, DecimalEvidence::table);
  // A hint only, and asked: 120 beside 4.125 may be a round figure, 1500 beside 1,204 typed by hand.
  const bool fractions = comma && mostPlain_ >= thousand;
  return choose(fractions ? DecimalSign::comma : DecimalSign::point, DecimalEvidence::usual);
}

} // namespace throughline::data
