#include "core/data/reading/related_ratings.h"

#include "core/data/table/rating_text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace throughline::data {
namespace {

constexpr double fewestRows = 30;
constexpr double related = 0.2; ///< how much any two ratings of one mood go together, at least
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

std::vector<double> answersOf(const Evidence& evidence, const RatingCandidate& candidate) {
  std::vector<double> answers;
  const auto& column = *candidate.column;
  for (const auto& row : evidence.rows) {
    const auto text = column.position < row.size() ? trimmed(row[column.position]) : std::string_view{};
    const auto rating = ratingIn(text, column.decimals.sign);
    answers.push_back(rating && candidate.has(rating->value) ? rating->value : unknown);
  }
  return answers;
}

struct Together {
  double correlation = 0;
  double rows = 0;
};

Together togetherness(const std::vector<double>& first, const std::vector<double>& second) {
  double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
  for (std::size_t at = 0; at < first.size(); ++at) {
    const double a = first[at], b = second[at];
    if (std::isnan(a) || std::isnan(b))
      continue;
    ++n;
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const double within = std::sqrt((n * xx - x * x) * (n * yy - y * y));
  return {.correlation = within > 0 ? (n * xy - x * y) / within : 0, .rows = n};
}

/// Ratings with what each has to do with each other one.
class Company {
public:
  Company(const Evidence& evidence, std::vector<RatingCandidate*> ratings, const RatingCandidate* overall)
      : ratings_(std::move(ratings)), inside_(ratings_.size() + (overall == nullptr ? 0 : 1), true) {
    std::vector<const RatingCandidate*> columns(ratings_.begin(), ratings_.end());
    if (overall != nullptr)
      columns.push_back(overall);
    std::vector<std::vector<double>> answers;
    for (const auto* each : columns) {
      answers.push_back(answersOf(evidence, *each));
      places_.push_back(each->column->position);
    }
    for (const auto& first : answers) {
      all_.emplace_back();
      for (const auto& second : answers)
        all_.back().push_back(togetherness(first, second));
    }
  }

  /// Takes the least related out, one by one, as long as one has next to nothing to do with those inside.
  void part() {
    for (bool more = true; more;) {
      more = false;
      const auto least = leastRelated();
      if (least < ratings_.size() && isApart(least)) {
        inside_[least] = false;
        more = true;
      }
    }
  }

  /// Whether those inside are several, and each clearly goes with each other one. Where touchpoints have little to do
  /// with each other, a rating that goes with none is nothing strange.
  bool holdsTogether() const {
    constexpr std::ptrdiff_t fewest = 3;
    for (std::size_t first = 0; first < inside_.size(); ++first)
      for (std::size_t second = 0; second < first; ++second)
        if (inside_[first] && inside_[second] && all_[first][second].correlation < related)
          return false;
    return std::ranges::count(inside_, true) >= fewest;
  }

  std::vector<RatingCandidate*> outside() const {
    std::vector<RatingCandidate*> out;
    for (std::size_t at = 0; at < ratings_.size(); ++at)
      if (!inside_[at] && isApart(at) && !standsWithin(at))
        out.push_back(ratings_[at]);
    return out;
  }

private:
  /// With those inside, and the fewest rows that any of these figures rests on.
  Together meanOf(std::size_t at) const {
    Together mean{.correlation = 0, .rows = std::numeric_limits<double>::max()};
    double count = 0;
    for (std::size_t other = 0; other < all_.size(); ++other)
      if (inside_[other] && other != at) {
        mean.correlation += all_[at][other].correlation;
        mean.rows = std::min(mean.rows, all_[at][other].rows);
        ++count;
      }
    mean.correlation /= std::max(count, 1.0);
    return mean;
  }

  /// What is against all others is no count, but turned round. Few rows tell little.
  bool isApart(std::size_t at) const {
    const auto mean = meanOf(at);
    const double chance = 0.05 + 0.55 / std::sqrt(std::max(mean.rows, 1.0));
    return mean.rows >= fewestRows && mean.correlation < chance && mean.correlation > -related;
  }

  /// Between two that go together: a question of the same grid, whatever its answers have to do with theirs.
  bool standsWithin(std::size_t at) const {
    bool before = false, behind = false;
    for (std::size_t other = 0; other < places_.size(); ++other)
      if (inside_[other])
        (places_[other] < places_[at] ? before : behind) = true;
    return before && behind;
  }

  std::size_t leastRelated() const {
    std::size_t least = ratings_.size();
    for (std::size_t at = 0; at < ratings_.size(); ++at) {
      const bool open = inside_[at] && !ratings_[at]->named && ratings_[at]->rating->source != ScaleSource::words;
      if (open && (least == ratings_.size() || meanOf(at).correlation < meanOf(least).correlation))
        least = at;
    }
    return least;
  }

  std::vector<RatingCandidate*> ratings_;
  std::vector<std::size_t> places_; ///< of the ratings in the table, and last of the overall score
  std::vector<bool> inside_;        ///< of the ratings, and last the overall score
  std::vector<std::vector<Together>> all_;
};

} // namespace

std::vector<RatingCandidate*> unrelatedRatings(const Evidence& evidence, const std::vector<RatingCandidate*>& ratings,
                                               const RatingCandidate* overall) {
  const bool numbers = overall != nullptr && overall->rating && overall->rating->source != ScaleSource::words;
  Company company(evidence, ratings, numbers ? overall : nullptr);
  company.part();
  return company.holdsTogether() ? company.outside() : std::vector<RatingCandidate*>{};
}

} // namespace throughline::data
