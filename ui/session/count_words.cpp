#include "ui/session/count_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace throughline::ui {
namespace {

struct CountWords {
  Q_DECLARE_TR_FUNCTIONS(CountWords)
};

} // namespace

int pluralCount(std::int64_t count) {
  return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

QString responsesText(std::int64_t count) {
  return CountWords::tr("%Ln responses", nullptr, pluralCount(count));
}

QString responsesText(std::int64_t responses, std::int64_t customers) {
  const auto from = CountWords::tr("%Ln customers", "from so many customers", pluralCount(customers));
  return CountWords::tr("%1 from %2", "responses from customers").arg(responsesText(responses), from);
}

QString recordsText(std::int64_t count) {
  return CountWords::tr("%Ln records", nullptr, pluralCount(count));
}

QString figuresText(std::int64_t count) {
  return CountWords::tr("%Ln figures", nullptr, pluralCount(count));
}

} // namespace throughline::ui
