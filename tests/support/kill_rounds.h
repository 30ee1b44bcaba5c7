#pragma once

#include <functional>
#include <string>
#include <vector>

namespace throughline::test {

/// What a child had said when it was killed.
struct KilledChild {
  std::vector<std::string> lines; ///< everything it acknowledged
};

/// Starts the task again and again and kills it (SIGKILL) at a random moment: after 1 .. mostLines lines and up to
/// latestMicroseconds more. After each kill `look` sees what is left; it gives an empty text when all is well.
/// Gives the first complaint, or nothing.
std::string killRounds(int rounds, unsigned seed, int mostLines, int latestMicroseconds, const std::string& task,
                       const std::vector<std::string>& words,
                       const std::function<std::string(const KilledChild&)>& look);

} // namespace throughline::test
