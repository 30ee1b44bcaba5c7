#pragma once

#include <string>
#include <string_view>

namespace throughline::present {

/// The text with e-mail addresses, account numbers and numbers of at least seven digits, in groups or not, covered by
/// dots. Days, hours, figures, ranges of them, postcodes, versions and the numbers of books stay. Digits of every
/// script and "jo (at) mail (dot) org" count.
std::string masked(std::string_view text);

} // namespace throughline::present
