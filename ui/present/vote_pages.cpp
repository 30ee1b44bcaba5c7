#include "ui/present/vote_pages.h"

#include "core/present/slide.h"
#include "ui/charts/plain_text.h"
#include "ui/present/show_font.h"
#include "ui/session/numbers.h"

#include <algorithm>
#include <array>

namespace throughline::ui {
namespace {

constexpr std::array sizes{68.0, 60.0, 54.0, 48.0, 44.0};
constexpr double sideways = 160;
constexpr double betweenRows = 0.55; ///< of the size of the text: the bar of the votes stands there
constexpr double betweenMarkAndLines = 28;

QString markOf(const present::VoteRound& round, std::size_t ballot) {
  return countText(round.revealed ? round.ballots[ballot].votes : static_cast<std::int64_t>(ballot + 1));
}

std::vector<VotePage> pagesAt(double size, const present::VoteRound& round, double screenWidth) {
  const QFont font = showFont(size, QFont::Medium);
  const auto order = present::ranking(round);
  double marks = 0;
  for (std::size_t i = 0; i < round.ballots.size(); ++i)
    marks = std::max(marks, figuresWidth(markOf(round, i), font));
  const VotePage empty{.font = font, .markWidth = marks + betweenMarkAndLines, .rows = {}};
  const double line = lineHeight(font, tightLeading);
  const int mostLines = static_cast<int>((votesEnd - votesTop) / line);
  std::vector<VotePage> pages{empty};
  double y = votesTop;
  for (std::size_t i = 0; i < round.ballots.size(); ++i) {
    const auto ballot = round.revealed ? order[i] : i;
    const auto lines = wrapped(QString::fromStdString(round.ballots[ballot].text).simplified(), font,
                               screenWidth - sideways - empty.markWidth, mostLines);
    const double height = static_cast<double>(lines.size()) * line;
    if (y + height > votesEnd && !pages.back().rows.empty()) {
      pages.push_back(empty);
      y = votesTop;
    }
    pages.back().rows.push_back({.ballot = ballot, .mark = markOf(round, ballot), .lines = lines, .top = y});
    y += height + betweenRows * size;
  }
  return pages;
}

} // namespace

std::vector<VotePage> votePages(const present::VoteRound& round, double screenWidth) {
  for (const double size : sizes)
    if (auto pages = pagesAt(size, round, screenWidth); pages.size() == 1)
      return pages;
  return pagesAt(sizes.back(), round, screenWidth);
}

} // namespace throughline::ui
