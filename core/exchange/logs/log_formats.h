#pragma once

namespace throughline::exchange {

struct Format;

extern const Format xesFormat;
extern const Format eventTableFormat;

} // namespace throughline::exchange
