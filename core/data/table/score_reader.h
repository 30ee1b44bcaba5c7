#pragma once

#include "core/data/sources/conversion.h"

#include <array>
#include <unordered_map>

namespace throughline::data {

/// Reads the cells of one score: an answer, nothing, not reached, or a reason why not.
class ScoreReader {
public:
  enum class Found : std::uint8_t { score, missing, notMet, rejected };
  struct Answer {
    Found found = Found::missing;
    RejectReason reason = RejectReason::notANumber;
    double score = 0;
  };

  /// Cells are read as the scale's words, as numbers, and as ratings with labels ("4/5", "5 - Very satisfied", "80 %").
  ScoreReader(const MappedScale& scale, std::vector<std::string> missing, std::vector<std::string> notMet,
              DecimalSign sign = DecimalSign::unknown);
  Answer read(std::string_view cell) const {
    if (cell.size() == 1) // nearly always
      return oneByte_[static_cast<unsigned char>(cell[0])];
    return readLonger(cell);
  }
  const Scale& scale() const { return scale_.scale; }
  /// What a missing answer means for the drag model (docs/command-line.md).
  Reach reachOfMissing() const { return notMet_.empty() ? Reach::notReached : Reach::unanswered; }

private:
  Answer readLonger(std::string_view cell) const;
  std::optional<double> scoreIn(std::string_view text) const;
  std::optional<double> wordIn(std::string_view text) const;
  MappedScale scale_;
  std::vector<std::string> missing_;
  std::vector<std::string> notMet_;
  DecimalSign sign_;
  std::vector<std::pair<std::string, double>> plain_; ///< the words of the scale as plainWords
  std::array<Answer, 256> oneByte_;
};

} // namespace throughline::data
