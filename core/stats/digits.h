#pragma once

namespace throughline::stats {

/// Decimals (0 to 3) that an interval of this half width supports: no digit is shown that is smaller than half of it.
/// Without a width, 1.
int supportedDecimals(double halfWidth);

} // namespace throughline::stats
