#include "core/base/spreadsheet_cell.h"

#include <algorithm>
#include <array>

namespace throughline {

bool startsFormula(std::string_view text) {
  while (text.starts_with(' ') || text.starts_with('"'))
    text.remove_prefix(1);
  static constexpr std::array<std::string_view, 12> starts{"=",  "+",  "-",  "@",  "\t", "\r",
                                                           "\n", "＝", "＋", "－", "＠", "'"};
  return std::ranges::any_of(starts, [text](std::string_view start) { return text.starts_with(start); });
}

std::string_view withoutGuard(std::string_view cell) {
  return cell.starts_with('\'') && startsFormula(cell.substr(1)) ? cell.substr(1) : cell;
}

std::string csvCell(std::string_view text) {
  std::string cell = startsFormula(text) ? "'" : "";
  cell += text;
  if (cell.find_first_of(",;\"\r\n\t") == std::string::npos)
    return cell;
  std::string quoted = "\"";
  for (const char letter : cell)
    quoted.append(letter == '"' ? "\"\"" : std::string(1, letter));
  return quoted + '"';
}

} // namespace throughline
