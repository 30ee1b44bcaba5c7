#include "ui/paint/qt_text_measure.h"

#include "ui/paint/fonts.h"
#include "ui/paint/line_breaks.h"

#include <QFontMetricsF>
#include <QString>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

#include <optional>
#include <string>
#include <unordered_map>

namespace throughline::ui {
namespace {

constexpr std::size_t mostRemembered = 20'000;

/// Reads on in the direction of its text, whatever it begins with.
layout::TextLine lineOfText(const QString& text, double width, bool fromRight) {
  QString trimmed = text;
  while (!trimmed.isEmpty() && (trimmed.back().isSpace() || trimmed.back() == QChar::LineSeparator))
    trimmed.chop(1);
  if (fromRight && !trimmed.isEmpty() && !trimmed.isRightToLeft())
    trimmed.prepend(QChar(0x200F));
  return {trimmed.toStdString(), width};
}

/// Adds the rest of a text, cut off so that it fits into one line.
void addElided(layout::WrappedText& wrapped, const QString& rest, const QFont& font, double width) {
  const QFontMetricsF metrics(font);
  const QString visible = rest.section(QChar::LineSeparator, 0, 0).trimmed();
  const bool oneLine = visible.size() == rest.trimmed().size();
  const QString marked = oneLine ? visible : visible + QChar(0x2026);
  const QString elided = metrics.elidedText(marked, Qt::ElideRight, width);
  wrapped.cut = wrapped.cut || !oneLine || elided != marked;
  wrapped.lines.push_back(lineOfText(elided, metrics.horizontalAdvance(elided), wrapped.fromRight));
}

bool isTitle(layout::TextStyle style) {
  using layout::TextStyle;
  return style == TextStyle::cardTitle || style == TextStyle::stageTitle || style == TextStyle::stepTitle ||
         style == TextStyle::laneTitle;
}

/// Where the word ends that a line would break within; none where the line ends with a word, or where the word is so
/// long that it does not fit anywhere.
std::optional<int> endOfBrokenWord(const QString& text, int end, int longestWord) {
  if (end >= text.size() || text[end - 1].isSpace())
    return std::nullopt;
  QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
  finder.setPosition(end);
  if (finder.isAtBoundary())
    return std::nullopt;
  const auto next = static_cast<int>(finder.toNextBoundary());
  const int wordEnd = next < 0 ? static_cast<int>(text.size()) : next;
  finder.setPosition(end);
  const int wordStart = std::max(0, static_cast<int>(finder.toPreviousBoundary()));
  return wordEnd - wordStart <= longestWord ? std::optional(wordEnd) : std::nullopt;
}

/// Adds lines until the text is over or there are as many as there may be. A word of a title that is wider than a line
/// is cut off there: it reads better than in two pieces.
void addLines(layout::WrappedText& wrapped, const QString& text, const QFont& font, double width, int mostLines) {
  QTextLayout breaker(withFiguresKeptWhole(text), font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  breaker.setTextOption(option);
  breaker.beginLayout();
  for (QTextLine line = breaker.createLine(); line.isValid(); line = breaker.createLine()) {
    line.setLineWidth(width);
    const int start = line.textStart(), end = start + line.textLength();
    if (static_cast<int>(wrapped.lines.size()) + 1 == mostLines && end < text.size()) {
      addElided(wrapped, text.mid(start), font, width);
      break;
    }
    constexpr int longestOfTitle = 20, longestOfText = 27; // letters; the widest columns of lanes hold so many
    const bool title = isTitle(wrapped.style);
    const auto wordEnd = endOfBrokenWord(text, end, title ? longestOfTitle : longestOfText);
    if (wordEnd && title) {
      addElided(wrapped, text.mid(start, *wordEnd - start), font, width);
      const auto rest = text.mid(*wordEnd).trimmed();
      return rest.isEmpty() ? void() : addLines(wrapped, rest, font, width, mostLines);
    }
    wrapped.breaksWord = wrapped.breaksWord || wordEnd.has_value();
    wrapped.lines.push_back(lineOfText(text.mid(start, line.textLength()), line.naturalTextWidth(), wrapped.fromRight));
  }
  breaker.endLayout();
}

layout::WrappedText wrapText(const QString& text, layout::TextStyle style, double width, int mostLines) {
  layout::WrappedText wrapped{.style = style, .lines = {}, .fromRight = text.isRightToLeft()};
  addLines(wrapped, text, fontFor(style), width, mostLines);
  return wrapped;
}

} // namespace

struct QtTextMeasure::Memory {
  std::unordered_map<std::string, Shared<layout::WrappedText>> texts;
};

QtTextMeasure::QtTextMeasure() : memory_(std::make_unique<Memory>()) {
  registerFonts();
}
QtTextMeasure::~QtTextMeasure() = default;

Shared<layout::WrappedText> QtTextMeasure::wrap(std::string_view text, layout::TextStyle style, double width,
                                                int mostLines) const {
  std::string key{static_cast<char>('a' + static_cast<int>(style))};
  key.append(std::to_string(static_cast<int>(width * 8))).append(1, '/').append(std::to_string(mostLines));
  key.append(1, '/').append(text);
  const auto known = memory_->texts.find(key);
  if (known != memory_->texts.end())
    return known->second;
  if (memory_->texts.size() >= mostRemembered)
    memory_->texts.clear();
  auto whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
  whole.replace(QLatin1Char('\t'), QLatin1Char(' ')); // a tab stop lies beside the line that was measured
  whole.replace(QLatin1Char('\n'), QChar::LineSeparator);
  const auto wrapped =
      whole.isEmpty() ? Shared(layout::WrappedText{style, {}}) : Shared(wrapText(whole, style, width, mostLines));
  memory_->texts.emplace(std::move(key), wrapped);
  return wrapped;
}

} // namespace throughline::ui
