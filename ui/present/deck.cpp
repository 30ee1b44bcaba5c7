#include "ui/present/deck.h"

#include "core/model/look_up.h"
#include "core/tasks/contacts.h"
#include "ui/charts/slide_chart.h"
#include "ui/paint/fonts.h"
#include "ui/paint/qt_text_measure.h"
#include "ui/paint/reading_direction.h"
#include "ui/session/map_words.h"
#include "ui/session/show_words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <map>
#include <utility>

namespace throughline::ui {
namespace {

const insight::Analysis& nothingMeasured() {
  static const insight::Analysis none;
  return none;
}

ChartLook chartLookFor(Theme theme, const QFont& font) {
  switch (theme) {
  case Theme::dark: return ChartLook::dark(font);
  case Theme::highContrast: return ChartLook::highContrast(font);
  case Theme::light: break;
  }
  return ChartLook::light(font);
}

Look mapLookFor(Theme theme) {
  switch (theme) {
  case Theme::dark: return darkLook();
  case Theme::highContrast: return highContrastLook();
  case Theme::light: break;
  }
  return lightLook();
}

/// What of a map the slides of a step are laid out from: where it, the words and the pictures are the same, the slides
/// are.
model::JourneyMap partOf(const present::Step& step, const model::JourneyMap& map) {
  model::JourneyMap part = map;
  part.details = map.details.changed([](model::MapDetails& details) { details.unknown.clear(); }); // the workshop
  if (step.key.stage) {
    std::erase_if(part.stages, [&](const auto& stage) { return stage->id != *step.key.stage; });
    std::erase_if(part.touchpoints, [&](const auto& touchpoint) {
      const auto* stage = model::stageOf(map, touchpoint->place.step);
      return stage == nullptr || stage->id != *step.key.stage;
    });
  }
  return part;
}

} // namespace

struct Deck::Parts {
  /// Slides and what they were made from.
  struct Made {
    present::Step step;
    present::StepText text;
    model::JourneyMap part;
    std::vector<present::Slide> slides;
  };
  std::map<std::size_t, Made> made;                     ///< by the place of the step
  std::map<std::pair<double, QRgb>, SlideChart> charts; ///< by height of the room and ground
  insight::MapEvidence evidence;
  QtTextMeasure measure;
  SlidePainter painter;

  present::SlideInput input(const Deck& deck) const {
    return {.map = deck.map(),
            .evidence = evidence,
            .measure = measure,
            .words = mapWords(),
            .rightToLeft = readsFromRight(),
            .width = deck.width(),
            .images = deck.shown_.images,
            .personas = layout::shownPersonas(deck.shown_, deck.map())};
  }

  const SlideChart& chart(const insight::Analysis& analysis, const QRectF& where, const ChartLook& look) {
    const std::pair key(where.height(), look.paper.rgb());
    const auto found = charts.find(key);
    if (found != charts.end())
      return found->second;
    return charts.emplace(key, slideChart(analysis, look, QLocale(), where.size(), present::smallestReadable))
        .first->second;
  }
};

namespace {

ShowSubject subjectOf(const ShowContent& content, const model::JourneyMap& map) {
  return {.map = map, .analysis = content.analysis ? *content.analysis : nothingMeasured(), .filters = content.filters};
}

} // namespace

ShowLook showLook(Theme theme) {
  QFont font(bundledFamily());
  font.setPixelSize(26);
  font.setHintingPreference(QFont::PreferNoHinting);
  return {.map = mapLookFor(theme), .chart = chartLookFor(theme, font)};
}

Deck::Deck(ShowContent content) : content_(std::move(content)), parts_(std::make_unique<Parts>()) {
  if (content_.analysis)
    parts_->evidence = insight::evidenceOf(*content_.analysis);
  setDocument(content_.document);
}
Deck::~Deck() = default;

const model::JourneyMap& Deck::map() const {
  static const model::JourneyMap none;
  const auto* found = model::findMap(shown_, content_.map);
  return found == nullptr ? none : *found;
}

const insight::MapEvidence& Deck::evidence() const {
  return parts_->evidence;
}

/// What a capture did not touch keeps its slides.
void Deck::setDocument(const model::Document& document) {
  auto before = std::exchange(parts_->made, {});
  if (content_.document.images != document.images || content_.document.personas != document.personas)
    before.clear();
  content_.document = document;
  shown_ = tasks::forReaders(document, content_.map, tasks::Cover::customers);
  const auto subject = subjectOf(content_, map());
  steps_ = present::plan(map(), subject.analysis, present::stepOrderIn(map().details->presentation));
  if (steps_.empty()) // everything is left out, which shows nothing to anybody
    steps_ = present::allSteps(map(), subject.analysis);
  for (auto& [place, made] : before) {
    const auto found = std::ranges::find(steps_, made.step);
    if (found != steps_.end() && made.part == partOf(made.step, map()) && made.text == stepText(made.step, subject))
      parts_->made.emplace(static_cast<std::size_t>(found - steps_.begin()), std::move(made));
  }
}

void Deck::setWidth(double width) {
  if (width == width_)
    return;
  width_ = width;
  parts_->made.clear();
  parts_->charts.clear();
}

const std::vector<present::Slide>& Deck::slidesOf(std::size_t step) {
  const auto found = parts_->made.find(step);
  if (found != parts_->made.end())
    return found->second.slides;
  auto text = stepText(steps_[step], subjectOf(content_, map()));
  auto slides = present::slidesOf(steps_[step], text, parts_->input(*this));
  return parts_->made
      .emplace(step, Parts::Made{.step = steps_[step],
                                 .text = std::move(text),
                                 .part = partOf(steps_[step], map()),
                                 .slides = std::move(slides)})
      .first->second.slides;
}

std::vector<present::Slide> Deck::closeUpOf(model::TouchpointId touchpoint) {
  const auto text = touchpointText(touchpoint, subjectOf(content_, map()));
  return present::closeUp(touchpoint, text, parts_->input(*this));
}

QString Deck::nameOf(std::size_t step) const {
  return stepName(steps_[step].key, map());
}

QString Deck::titleOf(model::TouchpointId id) const {
  const auto* touchpoint = model::findTouchpoint(map(), id);
  return touchpoint == nullptr ? QString() : QString::fromStdString(touchpoint->title).simplified();
}

QString Deck::saysOf(std::size_t step) const {
  return QString::fromStdString(stepText(steps_[step], subjectOf(content_, map())).says);
}

QString Deck::basis() const {
  return basisText(subjectOf(content_, map()));
}

QString Deck::notesOf(std::size_t step) const {
  return speakerNotesOf(steps_[step], map());
}

std::optional<std::size_t> Deck::stepOfStage(std::size_t stage) const {
  if (stage >= map().stages.size())
    return std::nullopt;
  for (std::size_t i = 0; i < steps_.size(); ++i)
    if (steps_[i].key.stage == map().stages[stage]->id)
      return i;
  return std::nullopt;
}

void Deck::paint(const present::Slide& slide, QPainter& painter, const QRectF& target, const ShowLook& look) {
  painter.fillRect(target, look.map.background);
  const QRectF at = slideRect(slide.width, target);
  painter.save();
  painter.setClipRect(target);
  painter.translate(at.topLeft());
  painter.scale(at.width() / slide.width, at.width() / slide.width);
  const auto subject = subjectOf(content_, map());
  parts_->painter.paint(slide, look.map, painter, [&](QPainter& on, const QRectF& where) {
    playChart(on, parts_->chart(subject.analysis, where, look.chart).picture, where);
  });
  painter.restore();
}

std::optional<double> Deck::smallestOfChart(const present::Slide& slide) {
  if (!slide.chart)
    return std::nullopt;
  const QRectF where(0, 0, slide.chart->width, slide.chart->height);
  const auto subject = subjectOf(content_, map());
  const auto& chart = parts_->chart(subject.analysis, where, showLook(Theme::light).chart);
  const double shrink =
      std::min({1.0, where.width() / chart.picture.size.width(), where.height() / chart.picture.size.height()});
  return chart.smallestText * shrink;
}

QRectF slideRect(double width, const QRectF& target) {
  const double scale = std::min(target.width() / width, target.height() / present::screenHeight);
  const QSizeF size(width * scale, present::screenHeight * scale);
  return {target.center() - QPointF(size.width() / 2, size.height() / 2), size};
}

std::vector<RehearsalRemark> rehearse(Deck& deck) {
  std::vector<RehearsalRemark> remarks;
  for (std::size_t step = 0; step < deck.steps().size(); ++step)
    for (const auto& slide : deck.slidesOf(step)) {
      for (const auto& text : present::tooSmallOrCut(slide))
        remarks.push_back({.step = deck.nameOf(step), .text = QString::fromStdString(text.text), .size = text.size});
      if (const auto smallest = deck.smallestOfChart(slide); smallest && *smallest < present::smallestReadable)
        remarks.push_back({.step = deck.nameOf(step), .text = deck.saysOf(step), .size = *smallest});
    }
  return remarks;
}

} // namespace throughline::ui
