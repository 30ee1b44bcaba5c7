#include "tests/architecture/rules.h"

namespace throughline::architecture {

QStringList sizeBreaches(const SourceFile& file) {
  QStringList breaches;
  if (const auto lines = file.text.count(QLatin1Char('\n')); lines > longestFile)
    breaches << QStringLiteral("%1: %2 lines, more than %3").arg(file.path).arg(lines).arg(longestFile);
  for (const auto& function : functionsIn(file.text))
    if (function.lines > longestFunction)
      breaches << QStringLiteral("%1:%2: %3 has %4 lines, more than %5")
                      .arg(file.path)
                      .arg(function.firstLine)
                      .arg(function.name)
                      .arg(function.lines)
                      .arg(longestFunction);
  return breaches;
}

} // namespace throughline::architecture
