#include "ui/present/guess_page.h"

#include "ui/charts/plain_text.h"
#include "ui/present/show_font.h"
#include "ui/session/numbers.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <optional>

namespace throughline::ui {
namespace {

constexpr std::array nameSizes{32.0, 28.0, 24.0};
constexpr double besideCurve = 140;
constexpr double besideList = 80;
constexpr double namesEnd = 1'000; ///< below stands what the figures stand on
constexpr double belowCurve = 26;  ///< the ring of a point at the worst score
constexpr double betweenNames = 16;
constexpr double widestName = 460;
constexpr double tallestList = 360;
constexpr qsizetype mostNameLines = 4;

/// Names are measured as bold as the marked one is drawn.
QFont fontOf(double size) {
  return showFont(size, QFont::Bold);
}

bool breaksNoWord(const QString& title, const QFont& font, double width) {
  const QFontMetricsF metrics(font);
  const auto words = title.split(QLatin1Char(' '));
  return std::ranges::all_of(words, [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; });
}

/// Each name under its point, every other one a row lower where there are two rows.
std::optional<GuessPage> inRows(GuessPage page, const QStringList& titles, std::size_t rows) {
  const double width = std::min(page.across * static_cast<double>(rows) - betweenNames, widestName);
  const double line = lineHeight(page.font, tightLeading);
  std::array<double, 2> heights{};
  for (qsizetype i = 0; i < titles.size(); ++i) {
    const auto point = static_cast<std::size_t>(i);
    const auto lines = wrapped(titles[i], page.font, width);
    if (lines.size() > mostNameLines || !breaksNoWord(titles[i], page.font, width))
      return std::nullopt;
    auto& height = heights[point % rows];
    height = std::max(height, static_cast<double>(lines.size()) * line);
    page.names.push_back({.point = point, .lines = lines, .area = {page.xOf(point) - width / 2, 0, width, 0}});
  }
  const double lower = rows > 1 ? heights[1] + betweenNames / 2 : 0;
  page.bottom = namesEnd - heights[0] - lower - belowCurve;
  if (rows > 1)
    page.lowerRow = namesEnd - heights[1];
  for (auto& name : page.names)
    name.area.moveTop(rows > 1 && name.point % rows > 0 ? page.lowerRow : page.bottom + belowCurve);
  return page;
}

/// Some of the names in so many columns, from the height 0; gives the height that they take.
class List {
public:
  List(const QStringList& titles, const QFont& font, double screenWidth)
      : titles_(titles), font_(font), room_(screenWidth - 2 * besideList) {}

  double place(qsizetype first, qsizetype end, qsizetype columns, std::vector<GuessName>& into) const {
    const double width = (room_ - static_cast<double>(columns - 1) * 2 * betweenNames) / static_cast<double>(columns);
    const qsizetype rows = (end - first + columns - 1) / columns;
    double tallest = 0, y = 0;
    for (qsizetype i = first; i < end; ++i) {
      const qsizetype column = (i - first) / rows;
      if ((i - first) % rows == 0)
        y = 0;
      const auto lines =
          wrapped(QStringLiteral("%1  %2").arg(countText(static_cast<std::int64_t>(i + 1)), titles_[i]), font_, width);
      const double height = static_cast<double>(lines.size()) * lineHeight(font_, tightLeading);
      const double left = besideList + static_cast<double>(column) * (width + 2 * betweenNames);
      into.push_back({.point = static_cast<std::size_t>(i), .lines = lines, .area = {left, y, width, height}});
      y += height + 2;
      tallest = std::max(tallest, y);
    }
    return tallest;
  }

  /// In the columns that take the least height.
  double placeBest(qsizetype first, qsizetype end, std::vector<GuessName>& into) const {
    std::vector<GuessName> best;
    double least = 0;
    for (const qsizetype columns : {2, 3, 4, 5}) {
      std::vector<GuessName> names;
      const double height = place(first, end, columns, names);
      if (best.empty() || height < least) {
        least = height;
        best = std::move(names);
      }
    }
    into.insert(into.end(), best.begin(), best.end());
    return least;
  }

private:
  const QStringList& titles_;
  QFont font_;
  double room_;
};

/// In as few groups as there is room for, each as a list.
GuessPage asList(GuessPage page, const QStringList& titles, double screenWidth) {
  const List list(titles, page.font, screenWidth);
  const qsizetype count = titles.size();
  double height = 0;
  for (qsizetype groups = 1; groups <= count; ++groups) {
    page.names.clear();
    height = 0;
    const qsizetype size = (count + groups - 1) / groups;
    for (qsizetype first = 0; first < count; first += size) {
      const auto placed = page.names.size();
      height = std::max(height, list.placeBest(first, std::min(count, first + size), page.names));
      for (auto at = placed; at < page.names.size(); ++at)
        page.names[at].group = static_cast<std::size_t>(first / size);
    }
    if (height <= tallestList)
      break;
  }
  page.numbered = true;
  page.bottom = namesEnd - height - lineHeight(page.font, tightLeading) - belowCurve - betweenNames / 2;
  for (auto& name : page.names)
    name.area.translate(0, namesEnd - height);
  return page;
}

} // namespace

GuessPage guessPage(const QStringList& titles, double screenWidth) {
  GuessPage page;
  page.left = besideCurve;
  page.across = (screenWidth - 2 * besideCurve) / static_cast<double>(std::max<qsizetype>(titles.size(), 1));
  for (const std::size_t rows : {1U, 2U})
    for (const double size : nameSizes) {
      page.font = fontOf(size);
      if (auto found = inRows(page, titles, rows))
        return *found;
    }
  page.font = fontOf(nameSizes.back());
  return asList(page, titles, screenWidth);
}

} // namespace throughline::ui
