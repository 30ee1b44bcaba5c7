#pragma once

#include "core/stats/interval.h"

#include <cstdint>
#include <optional>
#include <span>

namespace throughline::stats {

/// How many gave 9-10, 7-8 and 0-6. Fractions when rows are weighted.
struct NpsCounts {
  double promoters = 0;
  double passives = 0;
  double detractors = 0;

  double n() const { return promoters + passives + detractors; }
  static NpsCounts of(std::int64_t promoters, std::int64_t passives, std::int64_t detractors) {
    return {.promoters = static_cast<double>(promoters),
            .passives = static_cast<double>(passives),
            .detractors = static_cast<double>(detractors)};
  }
  /// Counts of scores 0-10; what is not a number is left out.
  static NpsCounts of(std::span<const double> scores);
};

/// +100, 0 or -100: what a score of 0-10 counts for in the Net Promoter Score.
double npsPoints(double score);

/// A Net Promoter Score in points, -100..100.
struct Nps {
  NpsCounts counts;
  double points = 0;
  /// Of one respondent's -1/0/+1.
  double variance = 0;
  /// In points; 0 when all answered alike (the interval is not).
  double standardError = 0;
  /// Adjusted Wald: centre and standard error after adding 3 to n and 3/4 to promoters and to detractors.
  double centre = 0;
  double centreStandardError = 0;
  /// 95 %, cut at -100 and 100.
  double low = 0;
  double high = 0;
};

/// The score with the adjusted Wald interval (Rocks 2016, The American Statistician); nothing without respondents.
/// effectiveN (Kish) replaces n in the interval when rows are weighted.
std::optional<Nps> netPromoterScore(NpsCounts counts, std::optional<double> effectiveN = std::nullopt);

/// first minus second, of different respondents.
struct NpsDifference {
  Estimate points;
  double z = 0;
  /// Two-sided; nothing when both standard errors are 0.
  std::optional<double> p;
  bool isReal() const { return points.excludes(0); }
};
NpsDifference difference(const Nps& first, const Nps& second);

/// Respondents needed so that the interval reaches halfWidth points to each side, at this variance (e.g.
/// Nps::variance).
double npsSampleSize(double halfWidth, double variance);

} // namespace throughline::stats
