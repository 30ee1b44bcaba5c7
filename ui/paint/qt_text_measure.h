#pragma once

#include "core/layout/text.h"

#include <memory>

namespace throughline::ui {

/// Measures with the bundled typeface, unhinted, the same on every screen. Remembers what it measured.
class QtTextMeasure final : public layout::TextMeasure {
public:
  QtTextMeasure();
  ~QtTextMeasure() override;
  Shared<layout::WrappedText> wrap(std::string_view text, layout::TextStyle style, double width,
                                   int mostLines) const override;

private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
};

} // namespace throughline::ui
