#pragma once

namespace throughline::stats {

/// Decimals (0 to 3) that an interval of this half width supports: no digit is shown that is smaller than half of it.
/// Without a width, 1.
int supportedDecimals(double halfWidth);
/// The same for an interval.
int supportedDecimals(double low, double high);
/// So many decimals, and as many more (up to 3) as it takes that a number of an interval that leaves out 0, its
/// estimate or one of its ends, does not read as 0. The others need no more for it.
int clearOfZero(double number, double low, double high, int decimals);

/// Written with so many decimals the number reads 1 or -1: what it counts stands in the singular. "1.0" does not.
bool isOne(double number, int decimals);

} // namespace throughline::stats
