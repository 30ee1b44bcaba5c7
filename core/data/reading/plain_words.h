#pragma once

#include <string>
#include <string_view>

namespace throughline::data {

/// The words of a text as they are compared with others: case folded, compatibility forms made one, cut at blanks,
/// signs, capitals and between letters and digits, one blank between them: "NumberOfCalls" and "number_of-calls" are
/// "number of calls". %, #, + and pictures stay.
std::string plainWords(std::string_view text);

/// The same without the blanks.
std::string joinedWords(std::string_view text);

} // namespace throughline::data
