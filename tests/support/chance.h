#pragma once

#include "core/base/id.h"
#include "core/model/document.h"

#include <array>
#include <random>
#include <string>

namespace throughline::test {

/// A random source of choices and ids.
class Chance final : public IdSource {
public:
  explicit Chance(unsigned seed) : engine_(seed) {}
  RawId next() override { return {.high = engine_(), .low = engine_() | 1U}; }
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(engine_() % end); }
  int between(int low, int high) { return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1))); }
  bool perhaps() { return below(2) == 0; }
  std::string text() {
    static const std::array<std::string, 8> words{"Search",   "Pay at the desk",       "Überweisung",
                                                  "予約する", "Call: 10:30 #2",        "a\nb\tc",
                                                  "مرحبا",    "it's \"done\" \\ 100 %"};
    return words[below(words.size())] + " " + std::to_string(below(1000));
  }
  template <class Word> Word word() {
    const auto& names = model::namesOf(Word{});
    return names[below(names.size())].word;
  }

private:
  std::mt19937_64 engine_;
};

template <class Things> auto anyOf(const Things& things, Chance& chance) {
  return things[chance.below(things.size())]->id;
}

} // namespace throughline::test
