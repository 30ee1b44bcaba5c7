#include "core/data/reading/column_profile.h"

#include "core/data/reading/header_guess.h"
#include "core/data/reading/plain_words.h"
#include "core/data/reading/reading_words.h"
#include "core/data/reading/scale_in_header.h"
#include "core/data/table/rating_text.h"

#include <cmath>
#include <unordered_map>

namespace throughline::data {
namespace {

constexpr std::size_t mostValuesProfiled = 200;
constexpr std::size_t mostScoresProfiled = 400;

void addRating(ColumnProfile& profile, const RatingText& rating) {
  ++profile.ratings;
  profile.numbers += rating.form == RatingForm::number ? 1U : 0U;
  profile.labelled += rating.form == RatingForm::number || rating.form == RatingForm::trailing ? 0U : 1U;
  profile.drawn += rating.form == RatingForm::stars ? 1U : 0U;
  profile.percents += rating.form == RatingForm::percent ? 1U : 0U;
  if (rating.outOf)
    profile.bests.insert(*rating.outOf);
  if (profile.scores.size() < mostScoresProfiled || profile.scores.contains(rating.value))
    ++profile.scores[rating.value];
}

/// What a cell says, found once for all cells that are alike.
struct CellMeaning {
  std::optional<RatingText> rating;
  bool noAnswer = false;
};

class CellMeanings {
public:
  explicit CellMeanings(DecimalSign sign) : sign_(sign) {}
  const CellMeaning& of(std::string_view text) {
    const auto known = known_.find(text);
    if (known != known_.end())
      return known->second;
    CellMeaning meaning{.rating = ratingIn(text, sign_)};
    meaning.noAnswer = !meaning.rating && text.size() < 60 && saysNoAnswer(text);
    return known_.emplace(text, std::move(meaning)).first->second;
  }

private:
  DecimalSign sign_;
  std::unordered_map<std::string_view, CellMeaning> known_;
};

void addValue(ColumnProfile& profile, std::string_view text, CellMeanings& meanings) {
  ++profile.filled;
  profile.meanLength += static_cast<double>(text.size());
  const auto known = profile.values.find(std::string(text));
  if (known != profile.values.end())
    ++known->second;
  else if (profile.values.size() < mostValuesProfiled)
    profile.values.emplace(text, 1);
  else
    profile.manyValues = true;
  const auto& meaning = meanings.of(text);
  if (meaning.rating) {
    addRating(profile, *meaning.rating);
  } else if (meaning.noAnswer) {
    ++profile.noAnswerCount;
    if (std::ranges::find(profile.noAnswers, text) == profile.noAnswers.end())
      profile.noAnswers.emplace_back(text);
  } else if (profile.otherTexts.size() < mostValuesProfiled || profile.otherTexts.contains(std::string(text))) {
    ++profile.otherTexts[std::string(text)];
  }
}

/// "Q1[SQ001]. Wie zufrieden ..." -> what stands after the code.
std::string_view withoutCode(std::string_view header) {
  const auto point = header.find(". ");
  const bool code = point != std::string_view::npos && point > 1 && point < 40 &&
                    header.substr(0, point).find_first_of(" ?!:") == std::string_view::npos;
  return code ? trimmed(header.substr(point + 2)) : header;
}

std::size_t clearMarks(std::string_view text, char mark) {
  const auto at = text.find(mark);
  const std::size_t after = at == std::string_view::npos ? 0 : text.size() - at - 1;
  return at != 0 && after >= 1 && after <= 2 && text.find_first_not_of("-0123456789") == at &&
                 text.find_first_not_of("0123456789 %", at + 1) == std::string_view::npos
             ? 1
             : 0;
}

void nameColumn(ColumnProfile& profile, const TableSample& sample) {
  const std::size_t column = profile.position;
  profile.header = sample.header[column];
  profile.question = questionOf(sample.headerRows, profile.header, column);
  if (profile.question == profile.header)
    profile.question = std::string(withoutCode(profile.header));
  profile.heading = headingOf(sample.headerRows, profile.header, column);
  const bool same = profile.question == profile.header;
  profile.plain = plainWords(same ? profile.header : profile.header + " " + profile.question);
  profile.joined = joinedWords(profile.header);
  profile.asked = joinedWords(profile.question);
}

} // namespace

namespace {

/// Whether the words are one of these phrases, or hold one of several words. Asked of every text of a table: only
/// phrases that begin like what is left are compared.
bool saysOneOf(const std::set<std::string, std::less<>>& phrases, const std::string& plain) {
  if (phrases.contains(plain))
    return true;
  std::string_view rest = plain;
  for (auto blank = rest.find(' '); blank != std::string_view::npos; blank = rest.find(' ')) {
    const auto first = rest.substr(0, blank + 1);
    for (auto each = phrases.lower_bound(first); each != phrases.end() && each->starts_with(first); ++each)
      if (rest.starts_with(*each) && (rest.size() == each->size() || rest[each->size()] == ' '))
        return true;
    rest.remove_prefix(blank + 1);
  }
  return false;
}

} // namespace

bool saysNoAnswer(std::string_view text) {
  const std::string plain = plainWords(text);
  return plain.empty() || saysOneOf(readingWords().noAnswer, plain);
}

NoAnswer noAnswerIn(std::string_view text) {
  constexpr double highestMark = 11; // as far as scales of single marks go
  const std::string plain = plainWords(text);
  if (plain.empty() || readingWords().blank.contains(plain))
    return NoAnswer::blank;
  if (const auto number = numberIn(text))
    return *number < 0 || *number > highestMark ? NoAnswer::dontKnow : NoAnswer::code;
  return saysOneOf(readingWords().notReached, plain) ? NoAnswer::notReached : NoAnswer::dontKnow;
}

bool ColumnProfile::isWhole() const {
  return std::ranges::all_of(scores, [](const auto& score) { return score.first == std::floor(score.first); });
}

bool ColumnProfile::says(std::string_view topic) const {
  return readingWords().speaksOf(topic, plain);
}

bool ColumnProfile::isRatedBesidePhrases() const {
  constexpr std::size_t mostPhrases = 3, longest = 60;
  const bool phrases = std::ranges::all_of(otherTexts, [](const auto& each) {
    return each.second > 1 && each.first.size() <= longest && each.first.find_first_of("0123456789") > longest;
  });
  return ratings > 0 && !otherTexts.empty() && otherTexts.size() <= mostPhrases && phrases && ratings * 2 >= answered();
}

std::vector<std::string> ColumnProfile::answers() const {
  std::vector<std::string> texts;
  for (const auto& [text, count] : values)
    if (std::ranges::find(noAnswers, text) == noAnswers.end())
      texts.push_back(text);
  return texts;
}

namespace {

/// "% Top 2", "Mean": what a row of sums and means is called.
bool namesTotal(std::string_view first) {
  constexpr std::size_t longest = 40;
  const bool share = first.starts_with('%');
  const bool words = share || first.find_first_of("0123456789") == std::string_view::npos;
  if (first.size() > longest || !words)
    return false;
  std::string plain = plainWords(first);
  while (share && !plain.empty() && ((plain.back() >= '0' && plain.back() <= '9') || plain.back() == ' '))
    plain.pop_back();
  return readingWords().totals.contains(plain);
}

/// "N" before numbers that are all more than marks are: how many answered each question. A group may be called so, too.
bool namesBase(std::string_view first, std::span<const std::string_view> cells) {
  constexpr double highestMark = 11;
  constexpr std::ptrdiff_t fewest = 2;
  if (first != "N" && first != "n")
    return false;
  const auto others = cells.subspan(1);
  const auto isCount = [](std::string_view cell) { return numberIn(trimmed(cell)).value_or(0) > highestMark; };
  return std::ranges::count_if(others, isCount) >= fewest &&
         std::ranges::all_of(others, [&](std::string_view cell) { return trimmed(cell).empty() || isCount(cell); });
}

} // namespace

bool startsAsTotal(std::span<const std::string_view> cells) {
  std::string_view first;
  std::size_t filled = 0, place = 0;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    const std::string_view text = trimmed(cells[at]);
    filled += text.empty() ? 0U : 1U;
    if (first.empty()) {
      first = text;
      place = at;
    }
  }
  if (first.empty() || first.size() > 200)
    return false;
  const bool alone = filled == 1 && place == 0 && cells.size() >= 4 && first.find(' ') != std::string_view::npos;
  return alone || namesTotal(first) || (place == 0 && namesBase(first, cells));
}

DecimalSign decimalSignOf(const TableSample& sample) {
  std::size_t commas = 0, points = 0;
  for (const auto& row : sample.rows)
    for (const auto& cell : row) {
      const std::string_view text = trimmed(cell);
      if (text.empty() || text.size() > 16)
        continue;
      commas += clearMarks(text, ',');
      points += clearMarks(text, '.');
    }
  if (commas > 0 && points == 0)
    return DecimalSign::comma;
  if (points > 0 && commas == 0)
    return DecimalSign::point;
  return commas + points == 0 && sample.format.delimiter == ';' ? DecimalSign::comma : DecimalSign::unknown;
}

namespace {

/// Whether header or question say that there are no thousands here: ratings, shares and weights.
bool isOfSmallNumbers(const TableSample& sample, std::size_t column) {
  ColumnProfile named;
  named.position = column;
  nameColumn(named, sample);
  const auto& weights = readingWords().names.find("weight");
  const bool weight =
      weights != readingWords().names.end() && std::ranges::any_of(weights->second, [&named](const auto& names) {
        return std::ranges::any_of(names,
                                   [&named](const auto& name) { return named.joined == name || named.asked == name; });
      });
  return weight || named.says("rating") || named.says("percent") || scaleInHeader(named.question).has_value() ||
         scaleInHeader(named.header).has_value();
}

} // namespace

DecimalChoice decimalsOf(const TableSample& sample, std::size_t column, DecimalSign elsewhere) {
  DecimalMarks marks;
  const auto all = sample.marks.find(column);
  if (all != sample.marks.end())
    marks = all->second;
  else
    for (const auto& row : sample.rows)
      if (column < row.size())
        marks.add(trimmed(row[column]));
  // What the header says is asked only where it decides something.
  auto choice = marks.choice(false, elsewhere);
  const bool open = !choice.example.empty() && choice.evidence != DecimalEvidence::column;
  return open && isOfSmallNumbers(sample, column) ? marks.choice(true, elsewhere) : choice;
}

ColumnProfile profileOfCells(const std::string& title, std::size_t position, const std::vector<std::string_view>& cells,
                             DecimalSign sign) {
  ColumnProfile profile;
  profile.position = position;
  profile.header = profile.question = title;
  profile.plain = plainWords(title);
  profile.joined = profile.asked = joinedWords(title);
  CellMeanings meanings(sign);
  for (const auto text : cells)
    if (!text.empty())
      addValue(profile, text, meanings);
  if (profile.filled > 0)
    profile.meanLength /= static_cast<double>(profile.filled);
  return profile;
}

std::vector<ColumnProfile> profileOf(const TableSample& sample) {
  const DecimalSign sign = decimalSignOf(sample);
  std::vector<bool> totals;
  for (const auto& row : sample.rows) {
    const std::vector<std::string_view> cells(row.begin(), row.end());
    totals.push_back(startsAsTotal(cells));
  }
  std::vector<ColumnProfile> profiles(sample.header.size());
  for (std::size_t column = 0; column < profiles.size(); ++column) {
    auto& profile = profiles[column];
    profile.position = column;
    nameColumn(profile, sample);
    profile.decimals = decimalsOf(sample, column, sign);
    CellMeanings meanings(profile.decimals.sign);
    for (std::size_t row = 0; row < sample.rows.size(); ++row)
      if (column < sample.rows[row].size() && !totals[row])
        if (const std::string_view text = trimmed(sample.rows[row][column]); !text.empty())
          addValue(profile, text, meanings);
    if (profile.filled > 0)
      profile.meanLength /= static_cast<double>(profile.filled);
  }
  return profiles;
}

} // namespace throughline::data
