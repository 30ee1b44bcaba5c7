#pragma once

#include <string>
#include <string_view>

namespace throughline::present {

/// The text with e-mail addresses and telephone numbers (at least seven digits, in groups or not) covered by dots. Days
/// written as 2026-01-31 and figures in groups of three stay. Digits of every script and "jo (at) mail (dot) org"
/// count.
std::string masked(std::string_view text);

} // namespace throughline::present
