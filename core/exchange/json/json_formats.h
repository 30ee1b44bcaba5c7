#pragma once

namespace throughline::exchange {

struct Format;

extern const Format jsonFormat;
extern const Format journeyMapFormat;

} // namespace throughline::exchange
