#include "core/data/reading/decimal_marks.h"

#include <algorithm>
#include <charconv>

namespace throughline::data {
namespace {

/// What a number looks like, without its digits: ',', '.' or ' ' (blanks, apostrophes) between runs of digits.
struct NumberShape {
  std::size_t marks = 0;     ///< 0: no number, or one without a mark
  char last = 0;             ///< the last mark
  std::size_t alike = 0;     ///< marks like the last
  std::size_t lastRun = 0;   ///< digits behind it
  std::size_t runBefore = 0; ///< digits before it, up to the mark before
  bool zeroBefore = false;   ///< these start with 0
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

NumberShape shapeOf(std::string_view text) {
  NumberShape shape;
  std::size_t commas = 0, points = 0, blanks = 0;
  for (;;) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == text.size() || text.empty()) {
      shape.lastRun = digits;
      shape.alike = shape.last == ',' ? commas : shape.last == '.' ? points : blanks;
      return digits > 0 ? shape : NumberShape{};
    }
    shape.runBefore = digits;
    shape.zeroBefore = text[0] == '0';
    text.remove_prefix(digits);
    const std::size_t mark = text[0] == ',' || text[0] == '.' ? 1 : blankAt(text);
    if (mark == 0)
      return {};
    shape.last = text[0] == ',' || text[0] == '.' ? text[0] : ' ';
    (shape.last == ',' ? commas : shape.last == '.' ? points : blanks) += 1;
    ++shape.marks;
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
DecimalSign toldBy(const NumberShape& number) {
  if (number.last == ' ')
    return DecimalSign::unknown;
  if (number.alike > 1)
    return number.alike == number.marks ? otherSign(signOf(number.last)) : DecimalSign::unknown;
  const bool likeThousands =
      number.lastRun == 3 && number.marks == 1 && number.runBefore > 0 && number.runBefore <= 3 && !number.zeroBefore;
  return likeThousands ? DecimalSign::unknown : signOf(number.last);
}

/// A number without any mark; below 0 for anything else.
double plainIn(std::string_view digits) {
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size() ? value : -1;
}

} // namespace

void DecimalMarks::add(std::string_view text, std::int64_t line) {
  constexpr std::size_t longest = 24;
  if (text.empty() || text.size() > longest ||
      std::string_view("+-.,0123456789").find(text[0]) == std::string_view::npos)
    return;
  if (text.find_first_of(",.") == std::string_view::npos) {
    mostPlain_ = std::max(mostPlain_, plainIn(withoutSigns(text)));
    return;
  }
  const auto number = shapeOf(withoutSigns(text));
  if (number.marks == 0 || number.last == ' ')
    return;
  const auto told = toldBy(number);
  if (told == DecimalSign::unknown) {
    auto& open = number.last == ',' ? openComma_ : openPoint_;
    if (open.empty())
      open = std::string(text);
    return;
  }
  (told == DecimalSign::comma ? commas_ : points_) += 1;
  auto& proof = told == DecimalSign::comma ? comma_ : point_;
  if (proof.text.empty())
    proof = {.text = std::string(text), .line = line};
}

DecimalChoice DecimalMarks::choice(bool smallNumbers, DecimalSign elsewhere) const {
  constexpr double thousand = 1000;
  constexpr std::size_t slips = 50; ///< one in so many
  const bool comma = !openComma_.empty();
  DecimalChoice chosen{.sign = elsewhere, .example = comma ? openComma_ : openPoint_, .commaFirst = comma};
  const auto choose = [&chosen](DecimalSign sign, DecimalEvidence evidence) {
    chosen.sign = sign;
    chosen.evidence = evidence;
    return chosen;
  };
  // A slip among many does not turn the others round.
  const auto [fewer, more] = std::minmax(commas_, points_);
  if (more > 0 && fewer * slips <= more) {
    const auto& proof = commas_ > points_ ? comma_ : point_;
    chosen.proof = proof.text;
    chosen.proofLine = proof.line;
    return choose(commas_ > points_ ? DecimalSign::comma : DecimalSign::point, DecimalEvidence::column);
  }
  if (more > 0 || (comma && !openPoint_.empty())) // both ways in one column: each number by itself
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
