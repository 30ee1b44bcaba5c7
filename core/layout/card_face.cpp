#include "core/layout/card_face.h"

#include "core/layout/note_chips.h"
#include "core/model/images.h"
#include "core/stats/digits.h"

#include <algorithm>
#include <cmath>

namespace throughline::layout {
namespace {

constexpr double outsideOfColumn = 24; // left and right of the card together
constexpr double padding = 12;
constexpr double iconSize = 20;
constexpr double textLeft = padding + iconSize + 8;
constexpr double faceSize = 20;
constexpr double weightGap = 4;
constexpr double weightHeight = 20;
constexpr double weightInset = 12;
constexpr int smallTitleLines = 4;
constexpr int mostLinesUnder = 4;     // of what is said under a card, which is never cut
constexpr double narrowestTitle = 42; // pixels: of a title in less only first letters are left

const std::string& failureWord(model::FailureCode code, const MapWords& words) {
  static const std::string none;
  switch (code) {
  case model::FailureCode::none: return none;
  case model::FailureCode::failing: return words.failing;
  case model::FailureCode::missing: return words.missing;
  case model::FailureCode::adHoc: return words.adHoc;
  case model::FailureCode::wrongSequence: return words.wrongSequence;
  }
  return none;
}

/// Fills one face from the top downwards.
class FaceBuilder {
public:
  FaceBuilder(const model::Touchpoint& touchpoint, const insight::CardEvidence* evidence, const FaceInput& input)
      : touchpoint_(touchpoint), evidence_(evidence), input_(input) {
    face_.kind = touchpoint.kind;
    face_.failureCode = touchpoint.failureCode;
    face_.width = input.columnWidth - outsideOfColumn;
  }

  CardFace build() {
    face_.step = cardStepAt(input_.options.zoom);
    if (face_.step == CardStep::title && face_.width * input_.options.zoom < narrowestTitle)
      face_.step = CardStep::icon;
    if (face_.step != CardStep::full)
      return buildSmall();
    picture();
    head();
    detailsAndEmotion();
    chips();
    face_.height = std::max(y_ + padding - 2, 44.0);
    face_.slotHeight = face_.height;
    hangWeight();
    return std::move(face_);
  }

private:
  /// Seen from afar: the sign of its kind, its title while that can be read, and its drag as a length.
  CardFace buildSmall() {
    const double pixel = 1 / input_.options.zoom;
    const double sign = std::min(14 * pixel, face_.width / 2);
    const double room = 4 * pixel;
    face_.icon = {room, room, sign, sign};
    y_ = face_.icon.bottom();
    if (face_.step == CardStep::title) {
      const double scale = readableScale(TextStyle::cardTitle, input_.options.zoom);
      // Beside the sign while that leaves room for words, else under it.
      const bool beside = sign + 3 * room <= face_.width / 4;
      const Point corner{beside ? face_.icon.right() + room : room, beside ? room : face_.icon.bottom() + room / 2};
      const double width = std::max(face_.width - corner.x - room, sign);
      face_.title = placed(wrap(touchpoint_.title, TextStyle::cardTitle, width / scale, smallTitleLines), corner, width,
                           Align::left, scale);
      y_ = std::max(y_, face_.title.rect.bottom());
    } else {
      face_.icon.x = (face_.width - sign) / 2;
    }
    face_.height = std::max(y_ + room, 44.0);
    face_.slotHeight = face_.height;
    hangWeight();
    if (face_.weight)
      enlargeWeight(pixel);
    return std::move(face_);
  }

  /// Its number would be too small to read: the length says it.
  void enlargeWeight(double pixel) {
    face_.weight->label.text = Shared(WrappedText{TextStyle::weight, {}});
    face_.weight->rect.height = std::max(weightHeight, 7 * pixel);
    face_.slotHeight = face_.weight->rect.bottom();
  }

  double textRight() const { return face_.width - padding; }
  bool hasData() const { return !input_.evidence.cards.empty(); }
  Shared<WrappedText> wrap(std::string_view text, TextStyle style, double width, int lines) const {
    return input_.measure.wrap(text, style, width, lines);
  }

  void picture() {
    face_.image = placedImage(touchpoint_.image, input_.options, {padding, padding}, face_.width - 2 * padding);
    top_ = face_.image ? face_.image->rect.bottom() + padding / 2 : padding;
  }

  void head() {
    face_.icon = {padding, top_ - 1, iconSize, iconSize};
    double right = textRight();
    if (touchpoint_.momentOfTruth) {
      right -= faceSize + 4;
      face_.badges.push_back({BadgeKind::momentOfTruth, 0, {right + 4, top_ - 1, faceSize, faceSize}, {}});
    }
    const Point corner{textLeft, top_};
    face_.title = placed(wrap(touchpoint_.title, TextStyle::cardTitle, right - textLeft, input_.options.mostTitleLines),
                         corner, right - textLeft);
    y_ = std::max(face_.title.rect.bottom(), top_ + iconSize - 2);
  }

  void detailsAndEmotion() {
    const bool shown = touchpoint_.emotion.has_value() && !input_.options.onlyMeasured;
    const double width = textRight() - textLeft - (shown ? faceSize + 4 : 0);
    const double top = y_ + 2;
    detail(touchpoint_.channel, width);
    if (hasData())
      detail(responsesText(), width);
    if (!shown)
      return;
    y_ = std::max(y_, top + faceSize);
    const Rect rect{textRight() - faceSize, y_ - faceSize, faceSize, faceSize};
    face_.badges.push_back({BadgeKind::emotion, *touchpoint_.emotion, rect, {}});
  }

  std::string responsesText() const {
    const auto& words = input_.options.words;
    if (evidence_ != nullptr && evidence_->baseline)
      return baselineText(*evidence_->baseline);
    if (evidence_ == nullptr || evidence_->n == 0)
      return words.assumed;
    return filledIn(words.responses, numberText(static_cast<double>(evidence_->n), 0, words));
  }

  /// Where the card whose feedback this one shares stands today.
  std::string baselineText(const insight::CardBaseline& baseline) const {
    const auto& words = input_.options.words;
    const auto n = numberText(static_cast<double>(baseline.n), 0, words);
    if (!baseline.score)
      return filledIn(words.baselineWithoutScore, n);
    return filledIn(filledIn(words.baseline, numberText(baseline.score->points, 0, words)), n, "%2");
  }

  void detail(std::string_view text, double width) {
    if (text.empty())
      return;
    face_.details.push_back(placed(wrap(text, TextStyle::cardDetail, width, 1), {textLeft, y_ + 2}, width));
    y_ = face_.details.back().rect.bottom();
  }

  void chips() {
    chipX_ = textLeft;
    chipTop_ = y_ + 6;
    if (touchpoint_.failureCode != model::FailureCode::none)
      chip(BadgeKind::failureCode, static_cast<int>(touchpoint_.failureCode),
           failureWord(touchpoint_.failureCode, input_.options.words));
    for (const auto& [kind, count] : countsOf(touchpoint_.notes, false))
      chip(kind, count, std::to_string(count));
    if (touchpoint_.linkedMap)
      chip(BadgeKind::linkedMap, 0, {});
  }

  void chip(BadgeKind kind, int value, std::string_view word) {
    const double room = textRight() - textLeft - 22;
    const auto text = wrap(word, TextStyle::badge, room, 1);
    const double width = word.empty() ? 20 : 22 + text->width() + 6;
    if (chipX_ > textLeft && chipX_ + width > textRight()) {
      chipX_ = textLeft;
      chipTop_ += 24;
    }
    const Rect rect{chipX_, chipTop_, width, 20};
    Badge badge{kind, value, rect, {}};
    if (!word.empty())
      badge.text = placed(text, {rect.x + 20, rect.y + 2}, text->width());
    face_.badges.push_back(std::move(badge));
    chipX_ = rect.right() + 4;
    y_ = rect.bottom();
  }

  void hangWeight() {
    if (evidence_ == nullptr || !evidence_->drag)
      return;
    const double points = evidence_->drag->points;
    const auto& words = input_.options.words;
    const int decimals = decimalsFor(points);
    const bool loss = points > 0;
    const auto label = loss ? pointsText(points, decimals) : words.noLossFound;
    const auto style = loss ? TextStyle::weight : TextStyle::cardDetail;
    const auto text = wrap(label, style, face_.width - 2 * weightInset, mostLinesUnder);
    Weight weight{lookOf(points), points, {}, {}};
    const double top = face_.height + weightGap;
    const double share =
        loss && input_.evidence.largestDrag > 0 ? std::min(points / input_.evidence.largestDrag, 1.0) : 0;
    const double longest = face_.width - 2 * weightInset;
    weight.rect = {weightInset, top, loss ? std::max(share * longest, 3.0) : 0,
                   std::max(weightHeight, text->height() + 4)};
    const bool inside = weight.rect.width >= text->width() + 16;
    const double left = inside ? weight.rect.x + 8 : weightInset + weight.rect.width + (loss ? 6 : 0);
    weight.label = placed(text, {std::min(left, face_.width - text->width()), top + 2}, text->width());
    face_.weight = std::move(weight);
    face_.slotHeight = face_.weight->rect.bottom();
    placeInterval();
  }

  /// Of the drag or one of its ends.
  int decimalsFor(double points) const {
    const auto& drag = *evidence_->drag;
    return stats::clearOfZero(points, drag.low, drag.high, stats::supportedDecimals(drag.low, drag.high));
  }

  std::string pointsText(double points, int decimals) const {
    const auto& words = input_.options.words;
    const auto number = numberText(points, decimals, words);
    const auto pattern = [&]() -> const CountedWord& {
      switch (evidence_->unit) {
      case insight::DragUnit::npsPoints: return words.npsPoints;
      case insight::DragUnit::percentagePoints: return words.percentagePoints;
      case insight::DragUnit::points: break;
      }
      return words.points;
    };
    return filledIn(stats::isOne(points, decimals) ? pattern().one : pattern().many, number);
  }

  /// Under the weight: how sure it is.
  void placeInterval() {
    const auto& words = input_.options.words;
    const auto& drag = *evidence_->drag;
    if (!(drag.high > drag.low) || face_.step != CardStep::full)
      return;
    const auto range = filledIn(filledIn(words.interval, numberText(drag.low, decimalsFor(drag.low), words)),
                                numberText(drag.high, decimalsFor(drag.high), words), "%2");
    const double width = face_.width - weightInset;
    const auto set = [&](const std::string& text) { return wrap(text, TextStyle::badge, width, mostLinesUnder); };
    auto text = set(range);
    if (face_.weight->look == WeightLook::hollow) {
      const auto beside = set(range + ", " + words.noClearLink);
      text = beside->lines.size() == 1 ? beside : set(range + ",\n" + words.noClearLink);
    }
    face_.weight->interval = placed(text, {weightInset, face_.slotHeight + 1}, width);
    face_.slotHeight = face_.weight->interval.rect.bottom();
  }

  WeightLook lookOf(double points) const {
    if (points <= 0)
      return WeightLook::nothingFound;
    switch (evidence_->label) {
    case insight::Label::clear: return WeightLook::clear;
    case insight::Label::probable: return WeightLook::probable;
    case insight::Label::unclear: return WeightLook::hollow;
    case insight::Label::none: return WeightLook::nothingFound;
    }
    return WeightLook::hollow;
  }

  const model::Touchpoint& touchpoint_;
  const insight::CardEvidence* evidence_;
  const FaceInput& input_;
  CardFace face_;
  double top_ = padding; ///< of the words
  double y_ = 0;
  double chipX_ = 0;
  double chipTop_ = 0;
};

} // namespace

CardFace faceOf(const model::Touchpoint& touchpoint, const insight::CardEvidence* evidence, const FaceInput& input) {
  return FaceBuilder(touchpoint, evidence, input).build();
}

CardStep cardStepAt(double zoom) {
  if (zoom >= 0.8)
    return CardStep::full;
  return zoom >= 0.15 ? CardStep::title : CardStep::icon;
}

PlacedText placed(Shared<WrappedText> text, Point topLeft, double width, Align align, double scale) {
  const double height = text->height() * scale;
  return {std::move(text), {topLeft.x, topLeft.y, width, height}, align, scale};
}

std::optional<PlacedImage> placedImage(std::optional<model::ImageId> image, const LayoutOptions& options, Point topLeft,
                                       double width) {
  constexpr double shape = 9.0 / 16;
  const auto* found = image ? model::findImage(options.images, *image) : nullptr;
  if (found == nullptr)
    return std::nullopt;
  return PlacedImage{.image = *found, .rect = {topLeft.x, topLeft.y, width, std::round(width * shape)}};
}

std::string filledIn(const std::string& word, const std::string& number, const char* place) {
  const auto at = word.find(place);
  return at == std::string::npos ? word : word.substr(0, at) + number + word.substr(at + 2);
}

std::string numberText(double value, int decimals, const MapWords& words) {
  const auto scale = static_cast<std::int64_t>(std::pow(10.0, decimals));
  const std::int64_t units = std::llround(std::abs(value) * static_cast<double>(scale));
  std::string whole = std::to_string(units / scale);
  for (auto place = static_cast<std::ptrdiff_t>(whole.size()) - 3; place > 0; place -= 3)
    whole.insert(static_cast<std::size_t>(place), words.groupSeparator);
  if (decimals > 0) {
    const std::string part = std::to_string(units % scale);
    whole += words.decimalPoint + std::string(static_cast<std::size_t>(decimals) - part.size(), '0') + part;
  }
  return value < 0 && units != 0 ? words.minus + whole : whole;
}

} // namespace throughline::layout
