#include "tests/support/kill_rounds.h"

#include "tests/support/child_process.h"

#include <chrono>
#include <random>

namespace throughline::test {

std::string killRounds(int rounds, unsigned seed, int mostLines, int latestMicroseconds, const std::string& task,
                       const std::vector<std::string>& words,
                       const std::function<std::string(const KilledChild&)>& look) {
  std::mt19937 random(seed);
  for (int round = 0; round < rounds; ++round) {
    ChildProcess child(task, words);
    KilledChild killed;
    const int wanted = 1 + static_cast<int>(random() % static_cast<unsigned>(mostLines));
    for (int line = 0; line < wanted; ++line)
      if (std::string said = child.nextLine(); !said.empty())
        killed.lines.push_back(std::move(said));
    const auto end = std::chrono::steady_clock::now() +
                     std::chrono::microseconds(random() % (static_cast<unsigned>(latestMicroseconds) + 1));
    while (std::chrono::steady_clock::now() < end) {
    }
    child.kill();
    const int code = child.wait();
    for (auto& line : child.remainingLines())
      killed.lines.push_back(std::move(line));
    if (killed.lines.empty())
      return "round " + std::to_string(round) + ": the child said nothing and ended with " + std::to_string(code);
    if (const std::string complaint = look(killed); !complaint.empty())
      return "round " + std::to_string(round) + " of seed " + std::to_string(seed) + ": " + complaint;
  }
  return {};
}

} // namespace throughline::test
