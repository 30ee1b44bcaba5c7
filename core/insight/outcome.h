#pragma once

#include "core/data/feedback_columns.h"
#include "core/insight/analysis.h"

#include <vector>

/// What an overall score is taken as.
namespace throughline::insight {

/// The scale of NPS and of detractors: 0-10, higher is better.
bool isZeroToTen(const data::Scale& scale);

/// The outcome asked for, or the one that fits the scale: nps when that is its metric, else the mean. NPS and
/// detractors need a scale of 0-10; on another scale the mean is taken.
Outcome outcomeFor(const data::Scale& scale, std::optional<Outcome> asked);

/// Every overall score as a figure of which higher is better, NaN where there is none: raw points (times -1 where lower
/// is better), -100/0/100 for NPS, 0/100 for the top box, 0/-100 for detractors.
std::vector<double> outcomeValues(const data::ResponseColumns& responses, const data::Scale& scale, Outcome outcome);

/// One score as above.
double outcomeOf(double score, const data::Scale& scale, Outcome outcome);

/// +1, or -1 where the values above are turned round.
double outcomeSign(const data::Scale& scale, Outcome outcome);
/// The ends of the outcome's own scale: those declared, -100..100 for NPS, 0..100 for shares.
std::pair<double, double> outcomeScale(const data::Scale& scale, Outcome outcome);

/// Whether a raw score is in the top box: 9-10 of 0-10, 4-5 of 1-5, 5-7 of 1-7, else the best quarter of the scale.
bool inTopBox(const data::Scale& scale, double score);

} // namespace throughline::insight
