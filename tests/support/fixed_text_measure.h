#pragma once

#include "core/layout/text.h"

namespace throughline::test {

/// Every character is half as wide as the text is high; breaks at spaces. No font, no screen.
class FixedTextMeasure final : public layout::TextMeasure {
public:
  mutable int measured = 0; ///< how many texts were asked for

  Shared<layout::WrappedText> wrap(std::string_view text, layout::TextStyle style, double width,
                                   int mostLines) const override {
    ++measured;
    layout::WrappedText wrapped{style, {}};
    const double letter = layout::typeSizeOf(style).size / 2;
    const auto room = std::max<std::size_t>(1, static_cast<std::size_t>(width / letter));
    while (!text.empty() && static_cast<int>(wrapped.lines.size()) < mostLines) {
      const auto line = text.substr(0, lineEnd(text, room));
      wrapped.lines.push_back({std::string(line), static_cast<double>(line.size()) * letter});
      text.remove_prefix(line.size());
      while (!text.empty() && (text.front() == ' ' || text.front() == '\n'))
        text.remove_prefix(1);
    }
    return Shared(std::move(wrapped));
  }

private:
  static std::size_t lineEnd(std::string_view text, std::size_t room) {
    const auto broken = text.substr(0, std::min(text.size(), room + 1)).find('\n');
    if (broken != std::string_view::npos)
      return std::max<std::size_t>(broken, 1);
    if (text.size() <= room)
      return text.size();
    const auto space = text.substr(0, room + 1).rfind(' ');
    return space == std::string_view::npos || space == 0 ? room : space;
  }
};

} // namespace throughline::test
